import { describe, expect, it } from 'vitest';
import { day } from '../../sample';
import { USUAL } from '../../worlds';
import { asked, gaps, text, withPairs } from './asked';

const [ONE, TWO, THREE] = USUAL.pairs.map(({ id }) => id) as [string, string, string];
/** One mentor with two mentees. */
const GROUP = withPairs({ [ONE]: { group: 'А' }, [TWO]: { group: 'А', mentorId: 'Н-01' } });
const mark = { survey: 'Q-08', round: '', answer: '', person: 'М-01' };

describe.each(['D23', 'D24', 'D27', 'D30'] as const)('%s', (code) => {
  it('reads right for a group', () => {
    const document = text(code, [ONE, TWO], {}, GROUP);
    expect(document).toContain('наставнической группы');
    expect(document.match(/Осадчая Тамара Викторовна/g)).toHaveLength(1);
    expect(document).toContain('Белых Олег Петрович');
    expect(document).toMatch(/\| Наставник_+Т\. В\. Осадчая \| Наставляемые_+В\. И\. Ким_+О\. П\. Белых \|/);
  });

  it('is of one pair or of one group', () => {
    expect(gaps(code, [ONE, TWO], {}, GROUP)).toEqual([]);
    expect(gaps(code, [ONE, THREE], {}, GROUP)[0]).toContain('на одну пару или одну группу');
    expect(asked(code, [ONE], {}, GROUP).notices[0]).toContain('группу А');
    expect(asked(code, [ONE]).notices.join()).not.toContain('группу');
  });

  it('tells who is missing from the banks', () => {
    const found = asked(code, [ONE], {}, withPairs({ [ONE]: { menteeId: 'М-77' } })).gaps;
    expect(found[0]).toEqual({
      text: `Пара ${ONE}: такого наставляемого нет на листе «Наставляемые».`,
      at: { sheet: 'Пары', id: ONE, column: 'menteeId' },
    });
  });
});

describe('the programme', () => {
  it('says once what all pairs of a group do', () => {
    const document = text('D23', [ONE, TWO], {}, GROUP);
    expect(document.match(/Открытое занятие/g)).toHaveLength(1);
  });

  it('without items is a blank, and not to be signed', () => {
    const world = { ...USUAL, programmes: [] };
    expect(gaps('D23', [ONE], {}, world)).toEqual([
      'В программе нет ни одного пункта. Составьте план на листе «Программы».',
    ]);
    expect(text('D23', [ONE], {}, world)).toContain('| 12 |  |  |  |  |');
  });

  it.each([
    ['30.11.2026', true],
    ['05.12.2026', true],
    ['06.12.2026', false],
    ['06.09.2027', false],
    ['07.09.2027', true],
    ['30.09.2027', true],
  ])('up to %s asks about its length: %s', (to, wondered) => {
    const { notices } = asked('D23', [ONE], {}, withPairs({ [ONE]: { to: day(to) } }));
    expect(notices.some((line) => line.includes('от трёх месяцев до года'))).toBe(wondered);
  });
});

describe('the journal', () => {
  it('counts every month and the whole', () => {
    const document = text('D27', [ONE]);
    expect(document).toContain('| Сентябрь 2026 |');
    expect(document).toContain('| Итого за месяц: 2 встречи, 90 минут |');
    expect(document).toContain('Всего: 3 встречи, 135 минут.');
  });

  it('of a period has its meetings only', () => {
    const document = text('D27', [ONE], { fields: { с: '2026-10-01', по: '2026-10-31' } });
    expect(document).toContain('наставнической пары с 01.10.2026 по 31.10.2026');
    expect(document).not.toContain('Сентябрь');
  });

  it('of a group shows a common meeting once, and who met when not all did', () => {
    const meetings = GROUP.meetings.filter(({ pair, date }) => pair !== TWO || date !== day('06.10.2026'));
    const document = text('D27', [ONE, TWO], {}, { ...GROUP, meetings });
    expect(document.match(/Разбор занятия/g)).toHaveLength(1);
    expect(document).toContain('План на четверть (Ким В. И.)');
    expect(document).toContain('Всего: 3 встречи');
  });

  it('without meetings is a ruled blank that may be signed', () => {
    const world = { ...USUAL, meetings: [] };
    expect(asked('D27', [ONE], {}, world)).toMatchObject({
      gaps: [],
      notices: ['Встреч за это время нет: печатается бланк для записи от руки.'],
    });
    expect(text('D27', [ONE], {}, world).match(/^\| \d+ \|/gm)!.length).toBeGreaterThan(10);
  });
});

describe('the report', () => {
  it('counts the plan and the meetings up to its day', () => {
    const document = text('D30', [ONE], { date: day('30.09.2026') });
    expect(document).toContain('выполнено 1 из 3 пунктов');
    expect(document).toContain('2 встречи, 90 минут');
  });

  it('sets the first diagnosis beside the last, one area a line', () => {
    const answers = [
      { ...mark, question: 'Методика занятия', date: day('10.09.2026'), score: 1 },
      { ...mark, question: 'методика занятия', date: day('10.01.2027'), score: 2 },
      { ...mark, question: 'Методика занятия', date: day('20.05.2027'), score: 3 },
      { ...mark, question: 'Документация', date: day('10.09.2026'), score: 2 },
    ];
    const document = text('D30', [ONE], {}, { ...USUAL, answers });
    expect(document).toContain('| Методика занятия | 1 | 3 |');
    expect(document).not.toContain('Документация');
    expect(asked('D30', [ONE]).notices.join()).toContain('Диагностики до и после');
  });

  it('of a group gives the mean of each person', () => {
    const answers = ['Методика', 'Документы'].flatMap((question, i) => [
      { ...mark, question, date: day('10.09.2026'), score: 1 },
      { ...mark, question, date: day('20.05.2027'), score: 2 + i },
    ]);
    expect(text('D30', [ONE, TWO], {}, { ...GROUP, answers })).toContain(
      '| Ким В. И., в среднем | 1 | 2,5 |',
    );
  });

  it('tells what was reached: the card, the pair, the items, in this order', () => {
    const world = withPairs({ [ONE]: { result: 'ведёт занятия сама.' } });
    expect(text('D30', [ONE], { fields: { достигнуто: 'открытое занятие' } }, world)).toContain(
      '– открытое занятие\n',
    );
    expect(text('D30', [ONE], {}, world)).toContain('– ведёт занятия сама\n');
    expect(text('D30', [ONE])).toContain('– Самодиагностика и беседа о трудностях: перечень составлен\n');
  });
});

describe('the visit', () => {
  it('may be of either to the other', () => {
    expect(text('D28', [ONE])).toContain(
      'Посещено занятие Ким Веры Ивановны, воспитателя\nПосетила: Осадчая',
    );
    expect(text('D28', [TWO], { fields: { посещает: 'наставляемый' } })).toContain(
      'Посещено занятие наставника Швеца Игоря Павловича, инструктора по физической культуре\nПосетил: Белых',
    );
  });

  it('takes day and topic from the last visit of the journal', () => {
    const visits = ['20.10.2026', '10.11.2026'].map((date, i) => ({
      ...USUAL.meetings[0]!,
      ...{ id: `В-9${i}`, pair: ONE, kind: 'посещение занятия', date: day(date), topic: `Тема ${i + 1}` },
    }));
    const world = { ...USUAL, meetings: visits };
    expect(text('D28', [ONE], {}, world)).toContain(
      'Дата: 10.11.2026\nГруппа (класс): младшая группа\nТема: Тема 2',
    );
    expect(text('D28', [ONE], { fields: { день: '2026-10-20' } }, world)).toContain('Тема: Тема 1');
  });
});

describe('the protocol of pairing', () => {
  const line = { ...USUAL.matching[0]!, id: 'ПБ-90', date: day('28.08.2026') };
  const fields = { председатель: 'Гусева Ирина Павловна, заместитель заведующего', члены: 'Н-03' };

  it('tells of those who stay alone, and goes on looking for their mentor', () => {
    const alone = { ...line, entry: 'без пары', menteeId: 'М-03', mentorId: '', reason: 'нет мест' };
    const world = { ...USUAL, matching: [line, alone] };
    const document = text('D19', [], { fields }, world);
    expect(document).toContain('– Петрова-Соловьёва Мария Игоревна, музыкальный руководитель (нет мест).');
    expect(document).toContain('3. Продолжить подбор наставника');
  });

  it('never shows whom somebody does not want, and marks what the curator has fixed', () => {
    const forbid = { ...line, entry: 'не предлагать', mentorId: 'Н-02', reason: 'личная просьба' };
    const lock = { ...line, entry: 'закрепить', reason: '' };
    const document = text('D19', [], { fields }, { ...USUAL, matching: [line, forbid, lock] });
    expect(document).not.toContain('личная просьба');
    expect(document).toContain('| закреплена решением куратора; ведёт занятия');
    expect(document.match(/^\| 1 \|/gm)).toHaveLength(1);
  });

  it('is of the last proposal, or of the one asked for', () => {
    const later = { ...line, id: 'ПБ-91', date: day('10.11.2026'), menteeId: 'М-03', mentorId: 'Н-03' };
    const world = { ...USUAL, matching: [line, later] };
    expect(text('D19', [], { fields }, world)).toContain('подбора пар на 10.11.2026');
    expect(text('D19', [], { fields: { ...fields, 'подбор от': '2026-08-28' } }, world)).toContain(
      'на 28.08.2026',
    );
  });

  it('without a proposal is a blank that tells why', () => {
    expect(gaps('D19', [], { fields }, { ...USUAL, matching: [] })).toEqual([
      'На листе «Подбор» нет принятого предложения: примите его на экране подбора пар.',
    ]);
    expect(gaps('D19', [], {}, USUAL)).toEqual(['Не заполнено: «Председатель».']);
  });
});
