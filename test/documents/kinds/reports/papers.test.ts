import { describe, expect, it } from 'vitest';
import { councilMaterials } from '../../../../src/documents/kinds/reports/council-materials';
import { documentJournal } from '../../../../src/documents/kinds/reports/document-journal';
import { monitoringReport } from '../../../../src/documents/kinds/reports/monitoring-report';
import { orderExtract } from '../../../../src/documents/kinds/reports/order-extract';
import { swot } from '../../../../src/documents/kinds/reports/swot';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World, WorldDocument } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { printedText } from '../../read-docx';
import { day } from '../../sample';
import { USUAL } from '../../worlds';
import { goodYear } from './years';

const ORDER = USUAL.register[0]!;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the extract of an order', () => {
  const paper = (order: Partial<WorldDocument>, points = '1. Утвердить пары.') => {
    const world: World = { ...USUAL, register: [{ ...ORDER, ...order }] };
    return preparePaper(
      orderExtract,
      askOf(orderExtract, world, { subjects: ['Д-01'], fields: { пункты: points } }),
      world,
    );
  };
  const gaps = (...args: Parameters<typeof paper>) => paper(...args).gaps.map(({ text }) => text);

  it('keeps the numbers the points have in the order', () =>
    expect(plain(printedText(paper({}, '2. Первый из взятых.\n4.1. Второй из взятых.')))).toContain(
      'ПРИКАЗЫВАЮ:\n2. Первый из взятых.\n4.1. Второй из взятых.\n',
    ));

  it.each([
    [{ status: 'черновик' }, 'Приказ не отмечен как подписанный. Выписку делают из подписанного.'],
    [{ number: '' }, 'У приказа нет номера.'],
    [{ date: null }, 'У приказа нет даты.'],
    [{ kind: 'Дополнительное соглашение' }, 'Это не приказ. Выберите приказ в реестре документов.'],
    [{ id: 'Д-99' }, 'Не выбран приказ. Выберите его в реестре документов.'],
  ])('is refused of %j', (order, gap) => expect(gaps(order)).toEqual([gap]));

  it('is refused with points without numbers', () =>
    expect(gaps({}, 'Утвердить пары.')).toEqual([
      'Пункты должны стоять со своими номерами из приказа, например «2. …».',
    ]));
});

describe('the journal of documents', () => {
  const row = (more: Partial<WorldDocument>): WorldDocument => ({ ...ORDER, ...more });
  const textOf = (register: readonly WorldDocument[], fields = {}, more: Partial<World> = {}): string => {
    const world = { ...USUAL, register, ...more };
    return plain(
      printedText(preparePaper(documentJournal, askOf(documentJournal, world, { fields }), world)),
    );
  };

  it('goes by dates, with undated rows last, and leaves out what is not made yet', () => {
    const text = textOf([
      row({ id: 'Д-1', number: '9', date: null }),
      row({ id: 'Д-2', number: '8', date: day('01.10.2026') }),
      row({ id: 'Д-3', number: '7', date: day('01.09.2026') }),
      row({ id: 'Д-4', number: '6', status: 'нужно оформить' }),
    ]);
    expect([...text.matchAll(/^\| \d+ \| [\d.]* \| (\d+) /gm)].map(([, number]) => number)).toEqual([
      '7',
      '8',
      '9',
    ]);
  });

  it('shows other years when asked', () => {
    const old = [row({ number: '3', date: day('01.09.2024') })];
    expect(textOf(old)).toContain('Всего документов: 0.');
    expect(textOf(old, { срок: 'все' })).toContain('Всего документов: 1.');
  });

  it('tells a replaced document by its number and a row of the plan by its own', () => {
    const register = [
      row({ id: 'Д-1', number: '5' }),
      row({ id: 'Д-2', number: '6', replaces: 'Д-1', roadmapRow: 'К-1' }),
    ];
    const roadmap = [{ ...goodYear(1).roadmap[0]!, id: 'К-1', number: '2.4.' }];
    expect(textOf(register, {}, { roadmap })).toContain('| № 5 | 2.4 |');
  });

  it('names nobody who has withdrawn in the title of a paper about one or two people', () => {
    const mentors = USUAL.mentors.map((one) => (one.id === 'Н-01' ? { ...one, maskedBy: 'Н-01' } : one));
    const kind = 'Дополнительное соглашение';
    const register = [row({ kind, title: 'Соглашение с Осадчей Т. В.', subjects: ['П-2026-01'] })];
    const text = textOf(register, {}, { mentors });
    expect(text).toContain('Дополнительное соглашение (участник программы Н-01)');
    expect(text).not.toContain('Осадч');
  });
});

describe('materials for the council', () => {
  it('decline who is heard, and not who spoke', () => {
    const fields = { докладчик: 'Н-01', выступили: 'Н-02' };
    const text = plain(
      printedText(preparePaper(councilMaterials, askOf(councilMaterials, USUAL, { fields }), USUAL)),
    );
    expect(text).toContain('СЛУШАЛИ:\nОсадчую Тамару Викторовну, воспитателя, – о программе');
    expect(text).toContain('ВЫСТУПИЛИ:\n– Швец И. П., инструктор по физической культуре');
  });

  it('leave places for what is known after the council only', () => {
    const { gaps, notices } = preparePaper(councilMaterials, askOf(councilMaterials, USUAL), USUAL);
    expect(gaps).toEqual([]);
    expect(notices).toEqual([
      'В выписке из протокола останутся места для записи от руки: номер протокола, число присутствовавших, секретарь, кто выступил.',
    ]);
  });
});

describe('strengths and weaknesses', () => {
  const textOf = (world: World, fields = {}): string =>
    plain(printedText(preparePaper(swot, askOf(swot, world, { fields }), world)));

  it('begin with the shares of questionnaires', () =>
    expect(textOf(goodYear(6), { вид: 'итоговый' })).toContain(
      '| – удовлетворённость участием отмечена у всех 6 опрошенных наставляемых; / ',
    ));

  it('are a form for handwriting where nothing is known', () => {
    const empty: World = { ...USUAL, indicators: [] };
    expect(textOf(empty).match(/_{30}/g)!.length).toBeGreaterThanOrEqual(12);
  });
});

describe('merits of a mentor in the report', () => {
  const reported = (world: World): string =>
    plain(
      printedText(preparePaper(monitoringReport, askOf(monitoringReport, world, { subjects: [] }), world)),
    );
  const oneMentor = (count: number): World => {
    const world = goodYear(count);
    const [first] = world.pairs;
    return { ...world, pairs: world.pairs.map((pair) => ({ ...pair, mentorId: first!.mentorId })) };
  };

  it('of one pair are told as they are', () =>
    expect(reported(oneMentor(1))).toMatch(
      / пров\S+ \d+ встреч\S*, выполнено (\d+) из \1 пункт\S+ программы/,
    ));
  it('of several pairs are told together', () =>
    expect(reported(oneMentor(2))).toMatch(
      /: в 2 парах проведено \d+ встреч, выполнено (\d+) из \1 пунктов программ(?!ы)/,
    ));
});
