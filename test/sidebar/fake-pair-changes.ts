import type {
  AloneMentee,
  ChangeChoice,
  ChangeDraft,
  ChangePlan,
  PairsByState,
  StatePair,
} from '../../src/contract/dto';
import { at, mentees, pairLines, ranked } from './fake-school';

/** States of the pairs of the invented kindergarten, those who wait, and the questions of a change. */
const LONG = 'Константинопольская-Преображенская А. К. → Салтыкова-Верхнеколымская-Задунайская Е. А.';
const LATE = 'Орлова Н. П. → Мухин Д. А.';

const statePair = (pair: (typeof pairLines)[number], part: Partial<StatePair>): StatePair => ({
  ...pair,
  ahead: '',
  moves: [],
  faults: [],
  canChange: true,
  ...part,
});

const [first, second, third] = pairLines as [StatePair, StatePair, StatePair];
const proposed = (id: string, label: string, stops: readonly string[]): StatePair =>
  statePair(first, {
    ...{ id, label, status: 'предложена', gaps: [] },
    moves: [
      { to: 'agreed', stops },
      { to: 'draft', stops: [] },
    ],
  });

const alone: readonly AloneMentee[] = mentees.slice(0, 2).map(({ id, name, position, place }, index) => ({
  ...{ id, name, position, place, revision: `р-${index}` },
  waiting: index === 0 ? 45 : 8,
  tooLong: index === 0,
  support: index === 0 ? '' : 'консультации старшего воспитателя или методиста',
}));

export const pairsByState: PairsByState = {
  alone,
  groups: [
    {
      ...{ state: 'proposed', status: 'предложена', moves: ['agreed', 'draft'] },
      pairs: [
        proposed('П-2026-05', 'Осадчая Т. В. → Петрова М. И.', []),
        proposed('П-2026-06', 'Ткач А. А. → Белых О. П.', []),
        proposed('П-2026-07', LONG, [
          'Согласие наставника не получено. Впишите дату не позже начала работы пары.',
        ]),
      ],
    },
    {
      ...{ state: 'agreed', status: 'согласована', moves: ['ordered', 'draft'] },
      pairs: [first, second, third].map((pair) =>
        statePair(pair, {
          moves: [
            { to: 'ordered', stops: ['Нет номера и даты приказа. Оформите приказ.'] },
            { to: 'draft', stops: [] },
          ],
        }),
      ),
    },
    {
      ...{ state: 'ordered', status: 'приказ подписан', moves: ['active'] },
      pairs: [LATE, `${LATE}, второй наставник`].map((label, at) =>
        statePair(third, {
          ...{
            id: `П-2026-2${at}`,
            label,
            status: 'приказ подписан',
            order: '58-ОД от 19.11.2026',
            gaps: [],
          },
          moves: [
            { to: 'active', stops: at === 0 ? [] : ['Первый день пары, 01.12.2026, ещё не наступил.'] },
          ],
        }),
      ),
    },
    {
      ...{ state: 'active', status: 'действует', moves: [] },
      pairs: [
        statePair(first, {
          ...{ id: 'П-2026-01', status: 'действует', order: '57-ОД от 07.09.2026', gaps: [] },
          ahead: 'последний день 25.11.2026, по инициативе наставника',
        }),
        statePair(second, {
          ...{ id: 'П-2026-08', label: LONG, status: 'действует', gaps: [] },
          faults: ['Нет номера и даты приказа. Оформите приказ или впишите их в столбцы.'],
        }),
      ],
    },
  ],
};

const changeChoices: readonly ChangeChoice[] = [
  {
    ...{ id: 'П-2026-01', revision: 'р-1', label: 'Осадчая Т. В. → Петрова М. И.' },
    ...{ mentor: 'Осадчая Тамара Викторовна', mentee: 'Петрова Мария Игоревна', status: 'действует' },
    dates: '07.09.2026 – 31.05.2027',
    kinds: [
      ...(['mentor-refuses', 'mentee-withdraws', 'by-both', 'cancelled', 'replaced'] as const),
      ...(['absent', 'dismissed', 'transferred', 'prolonged', 'fulfilled'] as const),
    ],
    place: at('Пары', 3),
  },
  {
    ...{ id: 'П-2026-08', revision: 'р-2', label: LONG, status: 'действует' },
    mentor: 'Константинопольская-Преображенская Александра Константиновна',
    mentee: 'Салтыкова-Верхнеколымская-Задунайская Евфросиния Александровна',
    dates: '07.09.2026 – 31.05.2027',
    kinds: ['mentor-refuses', 'absent'],
    place: at('Пары', 8),
  },
];

/** All of them, or the one that was asked for. */
export const choicesOf = (pairId: string | null): readonly ChangeChoice[] =>
  pairId === null
    ? changeChoices
    : [{ ...(changeChoices.find(({ id }) => id === pairId) ?? changeChoices[0]!), id: pairId }];

/** A plan as the server makes it for a notice of Friday 20.11.2026; another last day is too early. */
export function changePlan(draft: ChangeDraft): ChangePlan {
  const ends = draft.kind !== 'absent';
  const answers = ends
    ? { ...draft, notice: draft.notice ?? '2026-11-20', lastDay: draft.lastDay ?? '2026-11-25' }
    : { ...draft, awayFrom: draft.awayFrom ?? '2026-11-21' };
  const early = ends && answers.lastDay! < '2026-11-25';
  const replaced = draft.kind === 'replaced';
  return {
    steps: ends
      ? (['notice', 'lastDay', ...(replaced ? ['mentor' as const] : [])] as const)
      : ['who', 'away'],
    answers: replaced
      ? { ...answers, from: draft.from ?? '2026-11-26', to: draft.to ?? '2027-05-31' }
      : answers,
    counted: ends
      ? 'День уведомления, 20.11.2026, не считается. Три рабочих дня после него: 23.11.2026, 24.11.2026, 25.11.2026. Нерабочие, не считаются: 21.11.2026, 22.11.2026. Самый ранний последний день – 25.11.2026.'
      : null,
    faults: early
      ? [
          {
            ...{ code: 'C-ch', severity: 'error', field: 'lastDay', place: null },
            message: 'Слишком рано: последний день – не раньше 25.11.2026.',
          },
        ]
      : [],
    open: [
      ...(early ? (['lastDay'] as const) : []),
      ...(!ends && draft.who === null ? (['who'] as const) : []),
      ...(replaced && draft.mentorId === '' ? (['mentor'] as const) : []),
    ],
    mentors: replaced ? ranked : [],
    effects: ['Последний день пары – 25.11.2026, причина: по инициативе наставника.'],
    papers: [
      { kind: 'Заявление наставника об отказе', hint: LONG },
      { kind: 'Приказ о завершении', hint: `О прекращении работы пары ${LONG}` },
    ],
    questions: ['За пару платят (10 % оклада). Скажите бухгалтерии прекратить выплату с 26.11.2026.'],
  };
}
