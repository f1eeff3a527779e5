import type { Place, RewardBoard, RewardCandidate, RewardLine } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type PersonFacts, withdrew } from '../../documents/declensions';
import { kindName } from '../../documents/kind-names';
import { mentorById, personById, type World } from '../../documents/world';
import { shortDate } from '../../domain/calendar/civil-date';
import { plainWords } from '../../domain/language/plain-words';
import type { Candidate } from '../../domain/rewards/candidates';
import { rewardDayNear } from '../../domain/rewards/reward-days';
import { rewards } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { Table, TableRow } from '../../sheets/table';
import type { Reward } from '../../sheets/year-work';
import { rewardDayTexts } from '../../text/reward-days';
import { meritText, reasonText, rewardTexts as text } from '../../text/rewards';
import { offeredLists, placeOf, rowById, valuesOf } from '../banks';
import type { Desk } from '../papers/desk';
import { isLive } from '../papers/paper-rules';
import type { Ports } from '../ports';
import { candidatesOf, isOfYear, openRewardDesk } from './reward-desk';

/** The paper a person gets with a kind of reward, by the words of the list. */
const PAPERS: Readonly<Record<string, string>> = {
  благодарность: 'D43',
  'почетная грамота': 'D43G',
  'представление к награде': 'D44',
};

/** Candidates with their facts, and the rows of this school year with what is made of them. No writes. */
export function openRewards(ports: Ports): Result<RewardBoard> {
  const desk = openRewardDesk(ports);
  const world = desk.worldOn(desk.banks.today);
  const table = desk.sheets.get(rewards.name) as Table<Reward>;
  const own = table.rows.filter(({ values }) => values.person.trim() !== '' && isOfYear(values, world));
  const lines = own.map((row) => lineOf(desk, world, table, row));
  const day = rewardDayNear(desk.banks.today);
  return done({
    today: desk.banks.today,
    kinds: offeredLists(ports.book).rewardKind,
    candidates: candidatesOf(world).map((one) => candidateOf(desk, world, one, own)),
    hidden: [...world.mentors, ...world.mentees].filter(withdrew).length,
    lines,
    waiting: lines.filter(({ order, gap }) => order === '' && gap === '').length,
    day: day && { title: rewardDayTexts.title(day), days: day.daysLeft },
  });
}

function placeOfPerson({ banks }: Desk, id: string): Place {
  const mentor = rowById(banks.mentors, id);
  if (mentor) return placeOf(banks.mentors, mentor.row, 'name');
  return placeOf(banks.mentees, rowById(banks.mentees, id)?.row ?? 1, 'name');
}

function candidateOf(
  desk: Desk,
  world: World,
  { person, side, merits, proposed }: Candidate,
  rows: readonly TableRow<Reward>[],
): RewardCandidate {
  const { name, position } = personById(world, person)!;
  return {
    ...{ personId: person, role: side, name, position, proposed },
    facts: merits.map(meritText),
    basis: reasonText(merits),
    already: rows.filter(({ values }) => values.person.trim() === person).map(({ values }) => values.kind),
    place: placeOfPerson(desk, person),
  };
}

/** «№ 31-к от 21.05.2027»; `''` while no live order has the row. */
function orderOf({ register }: Desk, { document }: Reward): string {
  const order = rowById(register, document.trim())?.values;
  if (!order || order.status === DOCUMENT_STATUS.cancelled) return '';
  return [order.number && `№ ${order.number}`, order.date && `от ${shortDate(order.date)}`]
    .filter(Boolean)
    .join(' ');
}

function lineOf(
  desk: Desk,
  world: World,
  table: Table<Reward>,
  { row, values }: TableRow<Reward>,
): RewardLine {
  const { id, kind, basis, date } = values;
  const personId = values.person.trim();
  const person = personById(world, personId);
  const paper =
    mentorById(world, personId) || plainWords(kind) !== 'представление к награде'
      ? (PAPERS[plainWords(kind)] ?? '')
      : '';
  return {
    ...{ id, personId, kind, basis, date, paper },
    name: person?.name ?? personId,
    order: orderOf(desk, values),
    gap: gapOf(values, person),
    place: placeOf(table, row, basis.trim() === '' ? 'basis' : 'person'),
    paperMade: paper !== '' && isMade(desk, paper, personId),
  };
}

function gapOf(
  { basis, person: id }: Reward,
  person: Pick<PersonFacts, 'maskedBy' | 'byCode'> | null,
): string {
  if (person === null) return text.noPerson;
  if (withdrew(person)) return text.withdrawn(id);
  return basis.trim() === '' ? text.gap : '';
}

const isMade = ({ register, banks }: Desk, paper: string, person: string): boolean =>
  valuesOf(register).some(
    (row) =>
      row.kind === kindName(paper) &&
      isLive(row) &&
      row.subjects.includes(person) &&
      (row.date === null || isOfYear(row, banks)),
  );
