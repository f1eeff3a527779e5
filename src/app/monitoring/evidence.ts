import type { Input } from '../../contract/api';
import type { EvidenceBoard, EvidenceGroup, EvidenceSaved } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { isIn } from '../../domain/deadlines/windows';
import type { PlanMonth } from '../../domain/monitoring/facts';
import { isMarkedBySteps, occurrencesOf, windowOfDay } from '../../domain/monitoring/occurrences';
import { proverOf } from '../../domain/monitoring/proposal';
import { CONDITION_ANSWER } from '../../domain/roadmap/conditions';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { indicatorHistory, roadmap } from '../../sheets/all';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import type { IndicatorMonth } from '../../sheets/year-work';
import { evidenceTexts as text } from '../../text/evidence';
import { rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import type { SchoolCalendar } from '../roadmap/deadline-context';
import { kindNamed, kindsOfRow } from '../roadmap/kinds-of-row';
import { schoolToday } from '../roadmap/plan-today';
import { type StatedRow, statedRows, statusFor } from '../roadmap/roadmap-rows';
import { conditionText, evidenceRow, stagesAlone, stepLabel } from './evidence-rows';
import { readMonitoring } from './monitoring-facts';

const GROUPS: readonly EvidenceGroup[] = ['confirm', 'condition', 'month', 'open', 'later', 'done'];

/** Every row of the plan with what the sheets prove of it; what waits for the curator comes first. No writes. */
export function openEvidence(ports: Ports): Result<EvidenceBoard> {
  const board = readMonitoring(ports);
  const planMonths = valuesOf(ports.book.read(indicatorHistory)).flatMap(planMonth);
  const prove = proverOf({ ...board.facts, planMonths });
  const own = stagesAlone(board);
  const rows = board.rows
    .filter(({ sheetRow }) => sheetRow.values.id !== '')
    .map((row) => evidenceRow(row, board, prove, own));
  const ordered = GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
  return done({
    today: board.banks.today,
    rows: ordered,
    kinds: Object.values(ARCHETYPE_NAMES),
    toFill: board.plan.rows.filter(({ values }) => Object.keys(fillingOf(values, own)).length > 0).length,
  });
}

/** The plan as a month was counted last. */
const planMonth = ({ code, month, part, whole, date }: IndicatorMonth): PlanMonth[] =>
  code.trim() === 'I-07' && part !== null && whole !== null
    ? [{ month: month.trim(), done: part, due: whole, on: date }]
    : [];

interface Found {
  readonly row: TableRow<RoadmapRow>;
  readonly stated: StatedRow;
  readonly today: CivilDate;
  readonly school: SchoolCalendar;
}

/** The row as it stands now; refused when it is gone. */
function findRow(ports: Ports, id: string): Found | { ok: false; error: Failure } {
  const { book } = ports;
  book.need(roadmap);
  const { school, today } = schoolToday(ports);
  const plan = book.read(roadmap);
  const row = rowById(plan, id);
  const [stated] = row ? statedRows({ ...plan, rows: [row] }, school, today) : [];
  return row && stated ? { row, stated, today, school } : refuse('not-found', text.noRow);
}

/** Writes the changed cells of one row with the state they bring, and the line of the journal. */
function saveRow(
  ports: Ports,
  found: Found,
  change: Partial<RoadmapRow>,
  what: string,
): Result<EvidenceSaved> {
  const { row, stated, today, school } = found;
  const { once = false, lastControl = null } = stated;
  const when = { today, year: school.context.year, once, lastControl };
  const status = statusFor(stated.deadline, { ...row.values, ...change }, when);
  const action = startAction(ports);
  action.update(roadmap, row.row, row.values, { ...change, status });
  return done({ text: what, lastAction: action.finish(what) });
}

/**
 * The curator confirms one doing of a row: its date goes to «Выполнено», or to «Отметки по срокам» when each of its
 * deadlines is marked, and what it was based on to «Подтверждение». Four reads, two writes.
 */
export function confirmEvidence(ports: Ports, input: Input<'evidence.confirm'>): Result<EvidenceSaved> {
  const found = findRow(ports, input.id);
  if ('ok' in found) return found;
  const { values } = found.row;
  const day = input.date as CivilDate;
  const proof = joinedProof(values.proof, input.proof.trim());
  if (revisionOf(values) !== input.revision) return staleRow(roadmap, values, { done: day, proof });
  const fault = faultOfDay(found, input.span, day);
  if (fault) return fault;
  const marks = isMarkedBySteps(found.stated) ? { marks: [...values.marks, shortDate(day)] } : { done: day };
  return saveRow(ports, found, { ...marks, proof }, text.marked(measureTitle(values), day));
}

const joinedProof = (old: string, added: string): string =>
  added === '' || old.includes(added) ? old : [old, added].filter((part) => part !== '').join('; ');

/** Why a day cannot close the chosen doing; `null` when it can. */
function faultOfDay(found: Found, span: Input<'evidence.confirm'>['span'], day: CivilDate) {
  const { stated, today, school } = found;
  const { year } = school.context;
  if (day > today) return refuse('invalid', text.future, 'date');
  const steps = occurrencesOf(stated, year, today);
  const step = steps.find(({ window }) => window.from === span.from && window.to === span.to);
  if (!step) return refuse('stale', text.noStep);
  if (step.mark !== null) return refuse('stale', text.already);
  if (!isMarkedBySteps(stated) || isIn(day, step.closing)) return null;
  if (step.closing.from !== null && day < step.closing.from)
    return refuse('invalid', text.before(stepLabel(stated, { window: step.closing })), 'date');
  const other = windowOfDay(steps, day);
  return other ? refuse('invalid', text.otherStep(stepLabel(stated, other)), 'date') : null;
}

/** Kinds of work of a row as the curator chose them. */
export function changeKinds(
  ports: Ports,
  { id, revision, kinds }: Input<'evidence.change'>,
): Result<EvidenceSaved> {
  const found = findRow(ports, id);
  if ('ok' in found) return found;
  const unknown = kinds.find((name) => kindNamed(name) === null);
  if (unknown !== undefined) return refuse('invalid', text.unknownKind(unknown), 'kinds');
  const { values } = found.row;
  if (revisionOf(values) !== revision) return staleRow(roadmap, values, { archetypes: kinds });
  return saveRow(ports, found, { archetypes: kinds }, text.kindsChanged(measureTitle(values)));
}

/** Has the condition of a row come true; `null` takes the answer back. */
export function setCondition(
  ports: Ports,
  { id, revision, met }: Input<'evidence.condition'>,
): Result<EvidenceSaved> {
  const found = findRow(ports, id);
  if ('ok' in found) return found;
  const { values } = found.row;
  const condition = conditionText(values);
  if (condition === '') return refuse('invalid', text.noCondition);
  const conditionMet = met === null ? '' : CONDITION_ANSWER[met ? 'yes' : 'no'];
  if (revisionOf(values) !== revision) return staleRow(roadmap, values, { condition, conditionMet });
  return saveRow(ports, found, { condition, conditionMet }, text.conditionSet(measureTitle(values), met));
}

/** Empty cells of a row that its words can fill. */
function fillingOf(row: RoadmapRow, own: ReadonlySet<string>): Partial<RoadmapRow> {
  const { kinds, guessed } = kindsOfRow(row, own);
  const condition = row.condition.trim() === '' ? conditionText(row) : '';
  return {
    ...(guessed ? { archetypes: kinds.map((kind) => ARCHETYPE_NAMES[kind]) } : {}),
    ...(condition !== '' ? { condition } : {}),
  };
}

/** Fills «Вид работы» and «Условие» where they are empty and the words of the row tell. One action to take back. */
export function fillKinds(ports: Ports): Result<EvidenceSaved> {
  ports.book.need(roadmap);
  const plan = ports.book.read(roadmap);
  const own = stagesAlone({ plan });
  const changes = plan.rows
    .map((row) => ({ row, filling: fillingOf(row.values, own) }))
    .filter(({ filling }) => Object.keys(filling).length > 0);
  if (changes.length === 0) return refuse('invalid', text.nothingToFill);
  const action = startAction(ports);
  for (const { row, filling } of changes) action.update(roadmap, row.row, row.values, filling);
  const what = text.filled(changes.length);
  return done({ text: what, lastAction: action.finish(what) });
}
