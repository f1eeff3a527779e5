import { addDays, type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { noticeTerm } from '../../../domain/pairing/changes';
import { dayOfField, NOBODY } from '../../card-answers';
import type { Ask, CardField, Fields, Gap } from '../../kind';
import type { NameBook } from '../../name-book';
import { dayOrBlank, neededPerson } from '../../office';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import type { World } from '../../world';
import { numberedOn } from './card-days';
import { externalGaps, oneMentorGaps, pairCell, peopleGaps } from './pair-gaps';
import { mentorsOf, type PairPeople, rowsOf, spanOf, TEAM, teamData } from './pair-people';
import { isPaid } from './pay';

/** Papers that end the work of a mentor before its term: the mentor's refusal and the employer's cancellation. */
export interface EarlyEnd {
  readonly rows: readonly PairPeople[];
  readonly data: DocumentData;
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

export const EARLY_END_FIELDS: Fields = {
  ...TEAM,
  'работник.фио': 'name',
  'работник.должность': 'phrase',
  уведомление: 'date',
  'последний день': 'date',
  'первый свободный день': 'date',
  приказ: 'text',
  соглашение: 'text',
  оплачивается: 'flag',
};

export const LAST_DAY_CARD: CardField = {
  id: 'последний день',
  label: 'Последний день работы наставником',
  type: 'date',
  hint: 'Если не выбрать, берётся дата завершения пары, а без неё – самый ранний день по закону.',
};

interface Days {
  readonly notice: CivilDate;
  readonly lastDay: CivilDate | null;
  /** Nobody has chosen the last day. */
  readonly proposed: boolean;
  readonly gaps: readonly Gap[];
}

/** Last day of the card, else of the pair, else the earliest lawful one (ст. 351.8 ТК: the third working day). */
function daysOf(ask: Ask, world: World, rows: readonly PairPeople[]): Days {
  const written = rows.flatMap(({ pair }) => pair.noticeDate ?? []).sort();
  const notice = written[written.length - 1] ?? ask.date;
  const [row] = rows;
  if (!row) return { notice, lastDay: null, proposed: false, gaps: [] };
  const term = noticeTerm(notice, world.workingCalendar());
  const { to } = spanOf(rows);
  // A pair whose own term ends sooner ends with it.
  const earliest = to !== null && to >= notice && to < term.earliest ? to : term.earliest;
  const typed = dayOfField(ask.fields[LAST_DAY_CARD.id]);
  const chosen = typed ?? rows.flatMap(({ pair }) => pair.endDate ?? []).sort()[0] ?? null;
  const early = chosen !== null && chosen < earliest;
  return {
    notice,
    lastDay: chosen ?? earliest,
    proposed: chosen === null,
    gaps: early
      ? [
          {
            text: `Последний день ${shortDate(chosen)} слишком ранний: предупреждают за три рабочих дня. После ${shortDate(notice)} это ${term.counted.map(shortDate).join(', ')}.`,
            at: typed === null ? pairCell(row.pair, 'endDate') : { field: LAST_DAY_CARD.id },
          },
        ]
      : [],
  };
}

/** Facts, gaps and notices that both papers share. */
export function earlyEnd(ask: Ask, world: World, names: NameBook): EarlyEnd {
  const rows = rowsOf(world, ask.subjects);
  const { notice, lastDay, proposed, gaps } = daysOf(ask, world, rows);
  const [mentor = NOBODY] = mentorsOf(rows);
  return {
    rows,
    data: {
      ...teamData(rows, names, { mentors: false, mentees: true }),
      работник: neededPerson(names, mentor, true),
      уведомление: dateValue(notice),
      'последний день': dayOrBlank(lastDay),
      'первый свободный день': dayOrBlank(lastDay === null ? null : addDays(lastDay, 1)),
      ...papersData(rows),
    },
    gaps: [
      ...peopleGaps(rows),
      ...oneMentorGaps(rows),
      ...externalGaps(rows, 'Порядок прекращения его работы определяет договор с ним.'),
      ...gaps,
    ],
    notices: [
      ...(proposed && lastDay !== null
        ? [`Последний день не указан: взят самый ранний, ${shortDate(lastDay)}.`]
        : []),
      ...(notice === ask.date ? [] : [`В документе стоит день уведомления из пары – ${shortDate(notice)}.`]),
    ],
  };
}

/** The order and the agreement by which the mentor works, and whether somebody pays. */
function papersData(rows: readonly PairPeople[]): DocumentData {
  const once = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
  return {
    приказ: once(
      rows
        .filter(({ pair }) => tidy(pair.orderNumber) !== '')
        .map(({ pair }) => numberedOn(pair.orderDate, pair.orderNumber)),
    ),
    соглашение: once(
      rows
        .filter(({ pair }) => tidy(pair.agreementNumber) !== '')
        .map(({ pair }) => numberedOn(pair.agreementDate, pair.agreementNumber)),
    ),
    оплачивается: rows.some(({ pair }) => isPaid(pair)),
  };
}
