import { defineKind, type Gap } from '../../kind';
import { needsAgreement } from '../../pair-words';
import { tidy, withoutEndMark } from '../../tidy';
import {
  consentWants,
  emptyGaps,
  externalGaps,
  oneMentorGaps,
  pairCell,
  peopleGaps,
  termGaps,
} from './pair-gaps';
import { mentorsOf, type PairPeople, rowsOf, said, TEAM, teamData } from './pair-people';
import { CONTRACT_CARD, contractNotices, OF_PARTIES, PARTIES, partiesData } from './parties';
import { isPaid } from './pay';

/**
 * D21: the terms of the mentor's work beside the labour contract (ст. 351.8 ТК, part 2). Content, term, form and pay
 * must be there; where mentoring is a part of the job no agreement is made (Роструд, 02.10.2025).
 */
export const agreement = defineKind({
  kind: 'D21',
  title: 'Дополнительное соглашение к трудовому договору',
  fileName: 'Дополнительное соглашение № {{номер}} от {{дата}} – {{работник.фио|инициалы после}}',
  signer: 'руководитель и наставник',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'agreements',
  season: { from: 9, to: 9 },
  keep: '50 лет',
  needs: [],
  settings: OF_PARTIES,
  points: [],
  card: CONTRACT_CARD,
  shows: { head: true, curator: false },
  fields: {
    ...PARTIES,
    ...TEAM,
    содержание: 'text',
    встречи: 'text',
    'выплата стимулирующая': 'flag',
    выплата: 'text',
  },
  required: ['организация.полное', 'работник.фио', 'номер', 'дата', 'с', 'по', 'содержание', 'выплата'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const wanting = consentWants(rows, world, ask.date, { mentees: false });
    return {
      title: 'Дополнительное соглашение к трудовому договору о работе по наставничеству',
      data: {
        ...partiesData(rows, ask, world, names),
        ...teamData(rows, names, { mentors: false, mentees: true }),
        содержание: said(rows, 'content'),
        встречи: said(rows, 'schedule'),
        'выплата стимулирующая': rows.some(({ pair }) => tidy(pair.pay).toLowerCase() === 'стимулирующая'),
        выплата: said(
          rows.filter(({ pair }) => isPaid(pair)),
          'paySize',
        ),
      },
      gaps: [...peopleGaps(rows), ...lawGaps(rows), ...wanting.gaps],
      notices: [...contractNotices(ask), ...wanting.notices, ...lateNotices(rows, ask.date)],
    };
  },
});

/** What the law wants to stand in the agreement, and when there must be none. */
function lawGaps(rows: readonly PairPeople[]): readonly Gap[] {
  const external = externalGaps(
    rows,
    'Дополнительное соглашение с ним не заключают: оформите гражданско-правовой договор.',
  );
  if (external.length > 0) return external;
  const inDuties = rows.filter(({ pair }) => !needsAgreement(pair, { external: false }));
  if (inDuties.length > 0)
    return inDuties.map(({ pair }) => ({
      text: `Пара ${pair.id}: наставничество входит в должностные обязанности. Дополнительное соглашение не нужно.`,
      at: pairCell(pair, 'pay'),
    }));
  const paid = rows.filter(({ pair }) => isPaid(pair));
  return [
    ...oneMentorGaps(rows),
    ...emptyGaps(rows, 'content', 'Содержание работы'),
    ...termGaps(rows),
    ...rows
      .filter(({ pair }) => tidy(pair.form) === '' && tidy(pair.kind) === '')
      .map(({ pair }) => ({
        text: `Пара ${pair.id}: не выбрана форма наставничества.`,
        at: pairCell(pair, 'form'),
      })),
    ...rows
      .filter((row) => !paid.includes(row))
      .map(({ pair }) => ({
        text: `Пара ${pair.id}: не определены условия оплаты. Выберите вид выплаты и впишите её размер.`,
        at: pairCell(pair, 'pay'),
      })),
    ...emptyGaps(
      paid.filter(({ pair }) => withoutEndMark(pair.paySize) === ''),
      'paySize',
      'Размер выплаты',
    ),
  ];
}

/** The agreement comes before the work, not after it. */
const lateNotices = (rows: readonly PairPeople[], date: string): readonly string[] =>
  mentorsOf(rows).length > 0 && rows.some(({ pair }) => pair.from !== null && pair.from < date)
    ? ['Работа по наставничеству уже началась. Соглашение заключают до её первого дня.']
    : [];
