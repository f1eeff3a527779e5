import type {
  RolloverArchived,
  RolloverMade,
  RolloverPair,
  RolloverPerson,
  RolloverView,
} from '../../src/contract/dto';

const rolled = (line: number, old: string, deadline: string, look: readonly string[] = []) => ({
  number: `1.${line}`,
  activity: 'Утверждение персонализированных программ наставничества',
  old,
  deadline,
  reading: `понято так: ${deadline}`,
  look,
  place: { sheet: 'Дорожная карта', row: line + 1, column: 6 },
});

const pair = (row: number, label: string, facts: string, fate: RolloverPair['fate']): RolloverPair => ({
  id: `П-2026-0${row}`,
  label,
  facts,
  fates: ['close', 'prolong', 'stay'],
  fate,
  reason: 'план выполнен',
  place: { sheet: 'Пары', row, column: 7 },
});

const person = (
  row: number,
  name: string,
  status: string,
  more: Partial<RolloverPerson>,
): RolloverPerson => ({
  ...{ id: `М-0${row}`, name, status, isMentor: false, fate: null, leftOn: null, mayMentor: false },
  place: { sheet: 'Наставляемые', row, column: 26 },
  ...more,
});

export const rolloverView: RolloverView = {
  from: '2026/2027',
  to: '2027/2028',
  archive: 'Наставник 2026-2027',
  loose: [
    {
      title: 'Пары ещё работают',
      lines: [
        { text: 'Осадчая Т. В. → Петрова М. И.', place: { sheet: 'Пары', row: 2, column: 7 } },
        { text: 'Швец И. П. → Константинопольская А. Н.', place: { sheet: 'Пары', row: 3, column: 7 } },
      ],
      more: 4,
    },
    { title: 'Нет отчётов года', lines: [{ text: 'Отчёт о мониторинге', place: null }], more: 0 },
  ],
  pairs: [
    pair(
      2,
      'Осадчая Т. В. → Петрова М. И.',
      'действует, до 31.05.2027, пунктов программы выполнено 3 из 6',
      'prolong',
    ),
    pair(3, 'Швец И. П. → Константинопольская А. Н.', 'действует, до 31.05.2027, без программы', 'close'),
  ],
  reasons: ['план выполнен', 'по обоюдному решению', 'увольнение'],
  term: { from: '2027-09-01', to: '2028-05-31' },
  people: [
    person(2, 'Петрова Мария Игоревна', 'без пары', {}),
    person(3, 'Константинопольская Александра Николаевна', 'завершил', { mayMentor: true }),
    person(4, 'Осадчая Татьяна Викторовна', 'в банке', { isMentor: true }),
  ],
  consents: {
    kept: 31,
    ending: [
      {
        text: 'Петрова Мария Игоревна: «обработка данных», до 31.08.2027',
        place: { sheet: 'Согласия', row: 5, column: 7 },
      },
    ],
  },
  plan: {
    rows: [
      rolled(1, 'до 10.09.2026', 'до 10.09.2027'),
      rolled(2, 'октябрь', 'октябрь'),
      rolled(3, 'По отдельному графику', 'По отдельному графику', [
        'Даты в сроке нет. Посмотрите, годится ли он для нового года.',
      ]),
    ],
    changed: 1,
    asked: 1,
  },
  sheets: [
    { name: 'Программы', goes: 18, stays: 0, why: 'у каждой пары новая программа на новый год' },
    { name: 'Документы', goes: 14, stays: 3, why: 'остаются незаконченные и бессрочные' },
  ],
  summary: [
    'Вся таблица сохранится в отдельную книгу «Наставник 2026-2027», и программа проверит, что в ней всё на месте.',
    'Завершатся: 1 пара. Продолжат на новый срок: 1 пара. Останутся как есть: 0 пар.',
  ],
  early: '',
  refusals: [],
  broken: null,
  last: null,
};

export const yearKept: RolloverArchived = {
  archive: 'архив-1',
  name: 'Наставник 2026-2027',
  url: 'https://docs.example/archive',
};

export const rolledOver: RolloverMade = {
  text: 'Таблица перешла на 2027/2028 учебный год. Прежний год целиком – в книге «Наставник 2026-2027».',
  url: 'https://docs.example/archive',
  look: rolloverView.plan.rows.slice(2),
  lastAction: { id: 'д-7', text: 'Переход на 2027/2028 учебный год' },
};

export const earlierYears = [
  {
    text: '2025/2026, наставляемый (Осадчая Т. В.), завершена',
    place: { sheet: 'Реестр', row: 4, column: 1 },
  },
];
