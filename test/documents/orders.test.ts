import { describe, expect, it } from 'vitest';
import { asProject } from '../../src/documents/prepared';
import { expectClean, pointNumbers } from './clean-text';
import { printedText } from './read-docx';
import { day, MENTEES, MENTORS, order, orderOnPairs, PAIRS, pair, settings } from './sample';

const OFFICES = {
  'nothing optional': settings({ 'org.place': '', statute: '' }),
  founder: settings({ 'org.founder': 'Управление образования города Кунгура' }),
  'place already in the name': settings({
    'org.full': 'Детский сад № 12 г. Кунгур',
    'org.place': 'г. Кунгур',
  }),
  'staff officer': settings({ 'staff.name': 'Ткач Ольга Ильинична' }),
  'control by another': settings({ control: 'Гусев Илья Павлович, заместитель заведующего' }),
  'everything at once': settings({
    'org.founder': 'Управление образования города Кунгура',
    'staff.name': 'Ткач Ольга Ильинична',
    control: 'Гусев Илья Павлович',
    'staff.position': '',
  }),
};

const PEOPLE = {
  'woman and woman': ['Осадчая Тамара Викторовна', 'Ким Вера Ивановна'],
  'man and man': ['Швец Игорь Павлович', 'Белых Олег Петрович'],
  'woman and man': ['Жук Анна Львовна', 'Коломиец Лев Ильич'],
  'names without patronymics': ['Ли Анна', 'Петров Никита'],
  'initials only': ['Шевченко О. П.', 'Иванова М. П.'],
} as const;

const matrix = Object.keys(OFFICES).flatMap((office) =>
  Object.keys(PEOPLE).flatMap((people) =>
    (['table', 'text'] as const).map((variant) => ({ office, people, variant })),
  ),
);

describe('an order stays clean whatever is filled', () => {
  it.each(matrix)('$office, $people, $variant', ({ office, people, variant }) => {
    const [mentorName, menteeName] = PEOPLE[people as keyof typeof PEOPLE];
    const text = printedText(
      orderOnPairs(
        order({
          variant,
          settings: OFFICES[office as keyof typeof OFFICES],
          pairs: PAIRS.slice(0, 1),
          mentors: [{ ...MENTORS[0]!, name: mentorName }],
          mentees: [{ ...MENTEES[0]!, name: menteeName }],
        }),
      ),
    );
    expectClean(text);
    const points = pointNumbers(text);
    expect(points).toEqual(points.map((_, i) => i + 1));
    expect(points.length).toBeGreaterThanOrEqual(4);
  });
});

describe('lines that have nothing to say vanish', () => {
  it.each([
    [
      'the place when the name of the organisation holds it',
      OFFICES['place already in the name'],
      'Кунгур\nО закреплении',
    ],
    ['the founder', settings({}), 'Администрация'],
    ['the point of the staff officer', settings({}), 'дополнительн'],
    ['the position of who controls', settings({ control: 'Гусев Илья Павлович' }), 'Гусева И. П.,'],
  ])('%s', (_, office, trace) => {
    expect(printedText(orderOnPairs(order({ settings: office })))).not.toContain(trace);
  });

  it('the reference to acts, when neither an act nor the Положение is known', () => {
    const text = printedText(orderOnPairs(order({ acts: [], settings: settings({ statute: '' }) })));
    expect(text).toContain('\nНа основании письменных согласий работников\nПРИКАЗЫВАЮ:');
  });
});

describe('the words of the order agree with what it fixes', () => {
  const group = { group: '1', kind: 'групповое' };
  it.each([
    ['one pair', PAIRS.slice(0, 1), 'О закреплении наставнической пары', 'УТВЕРЖДЕНА', 'Наставническая пара'],
    ['pairs', PAIRS, 'О закреплении наставнических пар ', 'УТВЕРЖДЕНЫ', 'Наставнические пары'],
    [
      'one group',
      [pair('1', 'Н-01', 'М-01', group), pair('2', 'Н-01', 'М-02', group)],
      'О закреплении наставнической группы',
      'УТВЕРЖДЕНА',
      'Наставническая группа',
    ],
    [
      'pairs and a group',
      [...PAIRS, pair('4', 'Н-01', 'М-01', group), pair('5', 'Н-01', 'М-02', group)],
      'О закреплении наставнических пар и групп',
      'УТВЕРЖДЕНЫ',
      'Наставнические пары и группы',
    ],
    [
      'two groups',
      ['1', '1', '2', '2'].map((mark, i) => pair(`${i}`, `Н-0${(i % 3) + 1}`, 'М-01', { group: mark })),
      'О закреплении наставнических групп',
      'УТВЕРЖДЕНЫ',
      'Наставнические группы',
    ],
  ])('%s', (_, pairs, title, stamp, annex) => {
    const text = printedText(orderOnPairs(order({ pairs })));
    expect(text).toContain(title);
    expect(text).toContain(`\nПриложение\n${stamp}\n`);
    expect(text).toContain(`\n${annex}\nна 2026/2027`);
  });

  it('one mentor of two people prepares programmes with mentees', () => {
    const pairs = [pair('1', 'Н-01', 'М-01'), pair('2', 'Н-01', 'М-02')];
    expect(printedText(orderOnPairs(order({ pairs })))).toContain(
      'Наставнику до 16.09.2026 разработать совместно с наставляемыми персонализированные программы',
    );
  });
});

describe('the preamble', () => {
  const preambleOf = (cites: readonly string[], statute = ''): string =>
    printedText(
      orderOnPairs(order({ acts: cites.map((cite) => ({ cite })), settings: settings({ statute }) })),
    )
      .split('\n')
      .find((line) => /согласий работников$/.test(line))!;

  it.each([
    [['распоряжением № 5-р'], 'В соответствии с распоряжением № 5-р, на основании'],
    [['статьёй 48 закона.'], 'В соответствии со статьёй 48 закона, на основании'],
    [['законом А', 'приказом Б'], 'В соответствии с законом А и приказом Б, на основании'],
    [
      ['законом А', 'приказом Б', 'письмом В'],
      'В соответствии с законом А, приказом Б и письмом В, на основании',
    ],
  ])('joins %s', (cites, start) => {
    expect(preambleOf(cites)).toContain(start);
  });

  it.each([
    ['01.09.2025 № 40-ОД', 'утверждённым приказом от 01.09.2025 № 40-ОД,'],
    ['№ 40-ОД от 1 сентября 2025 г.', 'утверждённым приказом от 1 сентября 2025 г. № 40-ОД,'],
    ['приказ 40 прошлого года', 'утверждённым приказом 40 прошлого года,'],
  ])('reads the setting «%s»', (statute, end) => {
    expect(preambleOf([], statute)).toContain(end);
  });
});

describe('dates of the points', () => {
  it('programmes are due as many days after the order as the setting says', () => {
    const text = printedText(orderOnPairs(order({ settings: settings({ programmeDays: '10' }) })));
    expect(text).toContain('Наставникам до 12.09.2026 ');
  });

  it.each([
    ['before the first pair begins', '02.09.2026', ' до 07.09.2026 оформить'],
    ['on the day of the order when a pair begins that day', '07.09.2026', ' в день издания приказа оформить'],
  ])('agreements are due %s', (_, date, words) => {
    const office = settings({ 'staff.name': 'Ткач Ольга Ильинична' });
    expect(printedText(orderOnPairs(order({ date: day(date), settings: office })))).toContain(words);
  });

  it('nobody prepares agreements when mentoring is a part of the job', () => {
    const office = settings({ 'staff.name': 'Ткач Ольга Ильинична' });
    const pairs = PAIRS.map((row) => ({ ...row, pay: 'входит в должностные обязанности' }));
    expect(printedText(orderOnPairs(order({ pairs, settings: office })))).not.toContain('соглашени');
  });
});

describe('what the person is told before signing', () => {
  it('shows the names that the order declines, each once', () => {
    const sources = (variant: 'table' | 'text'): string[] =>
      orderOnPairs(order({ variant })).names.map(({ source }) => source);
    expect(sources('table')).toEqual(['Лапина Нина Олеговна', 'старший воспитатель']);
    expect(sources('text')).toContain('Петрова-Соловьёва Мария Игоревна');
    expect(new Set(sources('text')).size).toBe(sources('text').length);
  });

  it('a form corrected by hand wins, in full and with initials', () => {
    const forms = {
      им: 'Лапина Нина Олеговна',
      род: 'Лапины Нины Олеговны',
      дат: 'Лапине Нине Олеговне',
      вин: 'Лапину Нину Олеговну',
      твор: 'Лапиною Ниной Олеговной',
      пред: 'Лапине Нине Олеговне',
    };
    const made = orderOnPairs(order({ corrections: [{ source: 'Лапина Нина Олеговна', forms }] }));
    expect(printedText(made)).toContain('Куратору программы наставничества Лапине Н. О.,');
    expect(made.names.find(({ source }) => source === 'Лапина Нина Олеговна')!.forms).toEqual(forms);
  });

  it('a form typed in the row of the person wins over the rules', () => {
    const mentees = [{ ...MENTEES[0]!, instrumental: 'Кимой Верой Ивановной' }];
    const made = orderOnPairs(order({ variant: 'text', pairs: PAIRS.slice(0, 1), mentees }));
    expect(printedText(made)).toContain('Закрепить за Кимой Верой Ивановной, воспитателем,');
  });

  it.each([
    ['no pairs', { pairs: [] }, [/ни одной пары/]],
    ['no number', { number: ' ' }, [/Не указан номер/]],
    ['four pairs in the text', { variant: 'text', pairs: [...PAIRS, PAIRS[0]!] }, [/не больше трёх пар/]],
    [
      'a mentor who is not in the bank',
      { pairs: [pair('1', 'Н-99', 'М-01')] },
      [/^Н-99 → Ким\u00a0В\.\u00a0И\.\. Наставник не найден/],
    ],
    ['no term', { pairs: [pair('1', 'Н-01', 'М-01', { to: null })] }, [/Не указан срок работы/]],
    ['no point on who is whose mentor', { points: ['программы'] }, [/Включите его/]],
    ['everything in place', {}, []],
  ] as const)('refuses to call it ready: %s', (_, more, gaps) => {
    const found = orderOnPairs(order(more)).gaps.map(({ text }) => text);
    expect(found).toEqual(gaps.map((gap) => expect.stringMatching(gap)));
  });

  it('names the settings that are empty', () => {
    const made = orderOnPairs(order({ settings: settings({ 'head.name': '', 'curator.name': ' ' }) }));
    expect(made.missing).toEqual(['head.name', 'curator.name']);
  });

  it.each([
    ['no acts', { acts: [] }, /ни один акт/],
    ['no order on the Положение', { settings: settings({ statute: '' }) }, /приказ о Положении/],
    ['no school year', { settings: settings({ year: '' }) }, /Учебный год взят/],
    [
      'a mentor from outside',
      { mentors: MENTORS.map((who) => ({ ...who, external: true })) },
      /работает в другой организации/,
    ],
  ] as const)('warns of %s', (_, more, notice) => {
    expect(orderOnPairs(order(more)).notices).toContainEqual(expect.stringMatching(notice));
  });

  it.each([
    ['программы', 'разработать совместно'],
    ['сопровождение', 'обеспечить сопровождение'],
    ['соглашения', 'оформить с наставниками дополнительные соглашения'],
  ])('leaves out the point «%s» when it is off', (point, words) => {
    const all = ['пары', 'программы', 'сопровождение', 'соглашения'];
    const office = settings({ 'staff.name': 'Ткач Ольга Ильинична' });
    const text = (points: readonly string[]): string =>
      printedText(orderOnPairs(order({ points, settings: office })));
    expect(text(all)).toContain(words);
    const without = text(all.filter((one) => one !== point));
    expect(without).not.toContain(words);
    const points = pointNumbers(without);
    expect(points).toEqual(points.map((_, i) => i + 1));
  });

  it('takes the school year from the first pair when the setting is empty', () => {
    const made = orderOnPairs(order({ date: day('26.08.2026'), settings: settings({ year: '' }) }));
    expect(made.title).toBe('О закреплении наставнических пар на 2026/2027 учебный год');
  });
});

describe('a project', () => {
  it('carries the mark and the gaps above everything, with blanks for what is missing', () => {
    const unready = order({
      pairs: [pair('1', 'Н-99', 'М-01', { from: null })],
      variant: 'text',
      settings: settings({ 'org.full': '', 'org.short': '', 'head.name': '', 'curator.name': '' }),
    });
    const text = printedText(asProject(orderOnPairs(unready), ['Нет согласия наставника.', 'Нет срока.']));
    expect(text.split('\n').slice(0, 4)).toEqual([
      'ПРОЕКТ',
      'До подписания нужно исправить:',
      '– Нет согласия наставника.',
      '– Нет срока.',
    ]);
    expect(text).toContain('наставника – __________, на период с __________ по 31.05.2027.');
    expectClean(text);
  });

  it('is never taken for the signed order', () => {
    const ready = orderOnPairs(order());
    expect(asProject(ready, []).key).not.toBe(ready.key);
    expect(asProject(ready, []).fileName).toBe(`ПРОЕКТ ${ready.fileName}`);
  });
});

it('people with two roles sign once, the head does not sign her own order', () => {
  const made = orderOnPairs(
    order({
      settings: settings({
        'curator.name': 'Осадчая  Тамара Викторовна',
        'staff.name': 'Морозова Елена Аркадьевна',
      }),
    }),
  );
  const names = made.acquaint.map(({ name }) => name.replace(/ +/g, ' '));
  expect(names.filter((name) => name === 'Осадчая Тамара Викторовна')).toHaveLength(1);
  expect(names).not.toContain('Морозова Елена Аркадьевна');
});
