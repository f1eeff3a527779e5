import type { FindingLine, FindingsReport } from '../../src/contract/dto';

const place = (row: number) => ({ sheet: 'Дорожная карта', row, column: 5 });

const line = (one: Partial<FindingLine> & Pick<FindingLine, 'key' | 'code' | 'message'>): FindingLine => ({
  severity: 'ask',
  where: 'Дорожная карта, строка 5',
  place: place(5),
  row: 'Формирование наставнических пар',
  advice: 'Поменяйте сроки местами или сдвиньте один из них.',
  accepted: '',
  fixes: [],
  ...one,
});

/** Remarks on a plan: with a choice of repairs, with a long preview, without a repair, about the whole plan. */
export const lines: readonly FindingLine[] = [
  line({
    key: 'order',
    code: 'C-33',
    message: 'Пары формируются к 02.09.2026, а в пункте 3.1 анкеты ещё разбирают, до 30.09.2026.',
    fixes: [
      {
        label: 'Поставить срок «до 30.09.2026» в пункте 1.4',
        changes: [{ place: place(5), column: 'Срок', from: 'до 02.09.2026', to: 'до 30.09.2026' }],
        more: 0,
      },
      {
        label: 'Поставить срок «до 02.09.2026» в пункте 3.1',
        changes: [{ place: place(9), column: 'Срок', from: 'сентябрь 2026', to: 'до 02.09.2026' }],
        more: 0,
      },
    ],
  }),
  line({
    key: 'years',
    code: 'C-31',
    severity: 'error',
    where: 'План целиком',
    place: null,
    row: '',
    message: 'В заголовке 2026/2027 учебный год, а 22 из 24 сроков – в других годах.',
    advice: 'Похоже, план прошлых лет. Сдвиньте все сроки на 1 год или исправьте год плана.',
    fixes: [
      {
        label: 'Сдвинуть все сроки на 1 год вперёд',
        changes: [
          { place: place(2), column: 'Срок', from: 'Март 2025', to: 'Март 2026' },
          { place: place(3), column: 'Срок', from: 'Май-июнь 2025', to: 'Май-июнь 2026' },
        ],
        more: 20,
      },
    ],
  }),
  line({
    key: 'words',
    code: 'C-41',
    place: place(7),
    row: 'Информирование родителей, педагогов, обучающихся, выпускников и работодателей о возможностях модели',
    message: 'Слова из чужого образца: обучающихся, выпускников. Для плана детского сада они лишние.',
    advice: 'Уберите их или отметьте строку как ненужную.',
    fixes: [
      {
        label: 'Убрать лишние слова',
        changes: [
          {
            place: place(7),
            column: 'Мероприятие',
            from: 'Информирование педагогов, обучающихся, выпускников',
            to: 'Информирование педагогов',
          },
        ],
        more: 0,
      },
    ],
  }),
  line({
    key: 'persons',
    code: 'C-45',
    message: 'Названы люди: Константинопольская Е. А.',
    advice: 'Перед размещением на сайте получите их согласие или замените имена должностями.',
  }),
  line({
    key: 'quarter',
    code: 'C-38',
    severity: 'info',
    message: 'Срок «1 раз в квартал».',
    accepted: 'У нас кварталы календарные',
  }),
];

export const report = (findings: readonly FindingLine[] = lines): FindingsReport => ({
  text: `К плану замечаний: ${findings.length}.`,
  findings,
});
