import { describe, expect, it } from 'vitest';
import { day } from '../../sample';
import { HARD_NAMES, USUAL } from '../../worlds';
import { bookWith, masked, paperOf } from '../people-and-forms';

const mentor = { subjects: ['Н-01'] };
const rowOf = (text: string, name: string): string =>
  text.split('\n').find((line) => line.startsWith('|') && line.includes(name)) ?? '';

describe('letters of thanks', () => {
  it.each([
    ['объявляется', 'Н-01', 'объявляется\nОсадчей Тамаре Викторовне\nвоспитателю\n'],
    ['благодарим', 'Н-01', 'Благодарим\nОсадчую Тамару Викторовну\nвоспитателя\n'],
    ['благодарим', 'Н-02', 'Благодарим\nШвеца Игоря Павловича\nинструктора по физической культуре\n'],
    ['письмо', 'Н-01', 'Уважаемая Тамара Викторовна!\nБлагодарим Вас за '],
    ['письмо', 'М-02', 'Уважаемый Олег Петрович!\nБлагодарим Вас за успехи'],
  ])('%s to %s', (вид, id, words) => {
    expect(paperOf('D43', USUAL, { subjects: [id], fields: { вид } }).text).toContain(words);
  });

  it.each([
    ['М-01', 'Уважаемый Лев!'],
    ['М-02', 'И. О. Непомнящая!'],
    ['Н-03', 'Уважаемый (Уважаемая) Ж. П. Дюма!'],
  ])('address %s as far as the name is known', (id, words) => {
    expect(paperOf('D43', HARD_NAMES, { subjects: [id], fields: { вид: 'письмо' } }).text).toContain(words);
  });

  it('offer the last order on rewards that stands', () => {
    const order = USUAL.register[0]!;
    const reward = (number: string, date: string, status = 'подписан') => ({
      ...{ ...order, kind: 'Приказ о поощрении', number, status },
      date: day(date),
    });
    const world = bookWith({
      register: [
        reward('5-ОД', '01.10.2026'),
        reward('9-ОД', '04.11.2026'),
        reward('11-ОД', '10.11.2026', 'отменён'),
      ],
    });
    expect(paperOf('D43', world, mentor).text).toContain('Приказ от 04.11.2026 № 9-ОД');
  });

  it('take reasons with and without «за»', () => {
    const fields = { 'за что': 'за помощь молодым педагогам.' };
    expect(paperOf('D43G', USUAL, { ...mentor, fields }).text).toContain('\nза помощь молодым педагогам\n');
  });

  it.each(['D43', 'D43G', 'D43S', 'D44', 'D45'])('and %s do not name who has withdrawn', (code) => {
    const { gaps, text } = paperOf(code, bookWith({ mentors: { 'Н-01': masked('Н-01') } }), mentor);
    expect(gaps[0]?.at ?? null).toEqual(
      gaps[0]!.text.includes('отозвал')
        ? { sheet: 'Наставники', id: 'Н-01', column: 'status' }
        : { field: expect.any(String) },
    );
    expect(gaps.some((gap) => gap.text.includes('отозвал согласие'))).toBe(true);
    expect(text).not.toContain('Н-01');
  });
});

describe('certificates', () => {
  it.each([
    [
      'выдан',
      'участие',
      'Н-02',
      'Швецу Игорю Павловичу,\nинструктору по физической культуре,\nв том, что он участвовал',
    ],
    ['подтверждает', 'участие', 'М-01', 'Ким Вера Ивановна,\nвоспитатель,\nучаствовала'],
    ['подтверждает', 'участие', 'М-01', 'в качестве наставляемого\n'],
    ['подтверждает', 'обучение', 'Н-01', 'прошла обучение наставников: курс «Наставник в образовании»'],
  ])('%s, %s, of %s', (вид, about, id, words) => {
    const fields = { вид, 'о чём': about };
    expect(paperOf('D43S', USUAL, { subjects: [id], fields }).text).toContain(words);
  });

  it.each([
    ['1', 'в объёме 1 часа'],
    ['36', 'в объёме 36 часов'],
  ])('say %s hours', (часы, words) => {
    const fields = { часы, 'о чём': 'обучение' };
    expect(paperOf('D43S', USUAL, { ...mentor, fields }).text).toContain(words);
  });

  it('of training need to say what was learnt', () => {
    const { gapTexts } = paperOf('D43S', USUAL, { subjects: ['Н-03'], fields: { 'о чём': 'обучение' } });
    expect(gapTexts).toEqual(['Не указано, чему учился наставник. Впишите название курса или семинара.']);
  });

  it('have a number', () => {
    expect(paperOf('D43S', USUAL, { ...mentor, number: '' }).gaps[0]!.at).toEqual({ field: 'number' });
  });
});

describe('references of a mentor', () => {
  it('say of ended work that it was done, by the gender', () => {
    const pairs = { 'П-2026-01': { status: 'завершена' }, 'П-2026-02': { status: 'завершена досрочно' } };
    const world = bookWith({ pairs });
    expect(paperOf('D45', world, mentor).text).toContain('в том, что она действительно осуществляла');
    expect(paperOf('D45', world, { subjects: ['Н-02'] }).text).toContain(
      'Дана Швецу Игорю Павловичу, инструктору по физической культуре, в том, что он действительно осуществлял',
    );
  });

  it('count the school years and orders of all pairs', () => {
    const world = bookWith({
      pairs: {
        'П-2026-02': {
          ...{ mentorId: 'Н-01', status: 'завершена', orderNumber: '31-ОД' },
          ...{ from: day('01.10.2024'), to: day('31.05.2026'), orderDate: day('30.09.2024') },
        },
      },
    });
    const { text, gaps } = paperOf('D45', world, mentor);
    expect(text).toContain('осуществляет наставничество в 2024/2025, 2025/2026 и 2026/2027 учебных годах');
    expect(text).toContain('в отношении следующих педагогических работников:');
    expect(text).toContain(
      'приказы о закреплении наставнических пар от 30.09.2024 № 31-ОД, от 02.09.2026 № 57-ОД.',
    );
    expect(text.indexOf('Белых Олег')).toBeLessThan(text.indexOf('Ким Вера'));
    expect(gaps).toEqual([]);
  });

  it('leave drafts and pairs to come out', () => {
    const draft = paperOf('D45', bookWith({ pairs: { 'П-2026-01': { status: 'согласована' } } }), mentor);
    expect(draft.gapTexts).toEqual(['На листе «Пары» нет пар наставника Н-01, которые закреплены приказом.']);
    const later = paperOf('D45', bookWith({ pairs: { 'П-2026-01': { from: day('01.02.2027') } } }), mentor);
    expect(later.text).not.toContain('Ким');
  });

  it('need the order of every pair', () => {
    const world = bookWith({ pairs: { 'П-2026-01': { orderNumber: '' } } });
    expect(paperOf('D45', world, mentor).gaps.map(({ at }) => at)).toEqual([
      { sheet: 'Пары', id: 'П-2026-01', column: 'orderNumber' },
    ]);
  });
});

describe('recommendations', () => {
  const decided = { орган: 'в комиссию', протокол: '3', 'дата протокола': '2026-11-18' };
  const fields = { ...decided, награда: 'Почётной грамотой' };

  it('ask for a reward', () => {
    const { text, gaps } = paperOf('D44', USUAL, { subjects: ['Н-02'], fields });
    expect(gaps).toEqual([]);
    expect(text).toContain('на Швеца Игоря Павловича, инструктора по физической культуре');
    expect(text).toContain(
      'Ходатайствуем о награждении Швеца Игоря Павловича, инструктора по физической культуре, Почётной грамотой.',
    );
  });

  it('ask for the category of a mentor, given the highest one', () => {
    const aim = { ...decided, 'о чём': 'категория' };
    const { text, gaps } = paperOf('D44', USUAL, { ...mentor, fields: aim });
    expect(gaps).toEqual([]);
    expect(text).toContain(
      'об установлении Осадчей Тамаре Викторовне, воспитателю, квалификационной категории «педагог-наставник»',
    );
    expect(paperOf('D44', USUAL, { subjects: ['Н-02'], fields: aim }).gaps.map(({ at }) => at)).toEqual([
      { sheet: 'Наставники', id: 'Н-02', column: 'category' },
    ]);
  });

  it('need the reward and the decision of the council', () => {
    const { gaps } = paperOf('D44', USUAL, { ...mentor, fields: { орган: 'в комиссию' } });
    expect(gaps.map(({ at }) => at)).toEqual([
      { field: 'протокол' },
      { field: 'дата протокола' },
      { field: 'награда' },
    ]);
  });

  it('are signed by the chair of the council too when it is another', () => {
    const { text } = paperOf('D44', USUAL, {
      ...mentor,
      fields: { ...fields, председатель: 'Гусева Ирина Павловна, методист' },
    });
    expect(text).toContain('| Председатель педагогического совета | И. П. Гусева |');
  });
});

describe('banks', () => {
  it.each(['D16', 'D17', 'D39'])('%s says that it holds personal data', (code) => {
    expect(paperOf(code, USUAL).text).toContain('Содержит персональные данные');
  });

  it('show contacts and columns of pairs', () => {
    const row = rowOf(paperOf('D16', USUAL).text, 'Ким Вера');
    for (const part of ['8 900 000-00-11', '2001', '07.09.2026', 'Осадчая Тамара Викторовна', '31.05.2027'])
      expect(row).toContain(part);
  });

  it('tell nothing of who has withdrawn but the code beside the pair', () => {
    const world = bookWith({ mentees: { 'М-01': masked('М-01') }, mentors: { 'Н-01': masked('Н-01') } });
    for (const code of ['D16', 'D17', 'D39']) {
      const { text } = paperOf(code, world);
      expect(text).toContain('участник программы М-01');
      for (const trace of [
        'Ким',
        'Осадчая',
        '900 000',
        'osadchaya',
        '2001',
        'театрализ',
        'победитель',
        'курс ',
      ])
        expect([code, trace, text.includes(trace)]).toEqual([code, trace, false]);
    }
  });

  it('leave who has withdrawn and has no pair out', () => {
    const world = bookWith({
      mentees: { 'М-01': masked('М-01') },
      pairs: { 'П-2026-01': { status: 'проект' } },
    });
    expect(paperOf('D16', world).text).not.toContain('М-01');
  });

  it.each([
    ['действует', 'в работе'],
    ['завершена', 'пройдена'],
    ['завершена досрочно', 'завершена досрочно'],
  ])('mark a pair that is «%s» as «%s»', (status, mark) => {
    const world = bookWith({ pairs: { 'П-2026-01': { status } } });
    expect(rowOf(paperOf('D16', world).text, 'Ким Вера')).toMatch(new RegExp(`${mark} \\|$`));
  });

  it('take no pair of another year', () => {
    const world = bookWith({
      pairs: { 'П-2026-01': { status: 'завершена', from: day('02.09.2024'), to: day('31.05.2025') } },
    });
    expect(rowOf(paperOf('D16', world).text, 'Ким Вера')).not.toContain('Осадчая');
  });

  it('ask for people when there are none, and leave rows to write in', () => {
    const { gapTexts, text } = paperOf('D17', { ...USUAL, mentors: [], pairs: [] });
    expect(gapTexts).toEqual([
      'На листе «Наставники» никого нет. Заполните лист или впишите участников от руки.',
    ]);
    expect(text).toContain('| 5 |');
  });

  it('note who stands in them without a consent', () => {
    const consents = USUAL.consents.filter(({ person }) => person !== 'М-03');
    expect(paperOf('D16', bookWith({ consents })).notices).toEqual([
      'Нет действующего согласия на обработку данных: М-03.',
    ]);
  });
});

describe('the register of participants', () => {
  it('has a row for each person in each pair of the year', () => {
    const { text } = paperOf('D39', USUAL);
    expect(text.split('\n').filter((line) => /^\| \d+ \|/.test(line))).toHaveLength(6);
    expect(text).toContain('Всего участников: 6. Пар: 3.');
    const row = rowOf(text, 'Ким Вера');
    for (const part of [
      'наставляемый',
      'П-2026-01',
      '02.09.2026 / № 57-ОД',
      '16.09.2026 / № 61-ОД',
      '| 3 | 1 из 3 |',
    ])
      expect(row).toContain(part);
  });

  it('counts one human in both banks once', () => {
    const { text } = paperOf('D39', bookWith({ mentees: { 'М-02': { name: 'Осадчая Тамара Викторовна' } } }));
    expect(text).toContain('Всего участников: 5. Пар: 3.');
    expect(text).toContain('наставник, также наставляемый');
  });

  it('shows orders on rewards of the year', () => {
    const order = USUAL.register[0]!;
    const register = [{ ...order, kind: 'Приказ о поощрении', number: '70-ОД', subjects: ['Н-01'] }];
    expect(rowOf(paperOf('D39', bookWith({ register })).text, 'Осадчая')).toContain('от 02.09.2026 № 70-ОД');
  });

  it('counts only meetings that have been by its day', () => {
    const meetings = USUAL.meetings.map((meeting) => ({ ...meeting, date: day('01.12.2026') }));
    expect(rowOf(paperOf('D39', bookWith({ meetings })).text, 'Ким Вера')).toContain('| 0 | 1 из 3 |');
  });
});

describe('the invitation', () => {
  it('does not end before it begins', () => {
    const fields = { 'анкеты с': '2026-09-10', 'анкеты по': '2026-09-01' };
    expect(paperOf('D08', USUAL, { fields }).gaps.map(({ at }) => at)).toEqual([{ field: 'анкеты по' }]);
  });

  it('says nothing of a meeting that is not set', () => {
    expect(paperOf('D08', USUAL).text).not.toContain('встречу');
  });
});
