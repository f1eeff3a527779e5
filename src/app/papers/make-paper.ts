import type { Input } from '../../contract/api';
import type { DocumentMade, PaperChoice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import type { PreparedPaper } from '../../documents/prepare-paper';
import { asProject } from '../../documents/prepared';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { rowOfPaper } from '../../domain/roadmap/archetype-papers';
import { ownStages } from '../../domain/roadmap/measure-text';
import { documents, mentees, mentors, pairs, roadmap } from '../../sheets/all';
import type { DocumentRow } from '../../sheets/office';
import { appTexts } from '../../text/app';
import { paperCardTexts as text } from '../../text/papers';
import { valuesOf } from '../banks';
import { startAction } from '../journal';
import { writeRegister } from '../monitoring/register-year';
import type { Ports } from '../ports';
import { guardOf, withoutNames } from '../privacy/by-codes';
import { leaveInRewards } from '../rewards/write-back';
import { kindsOfRow } from '../roadmap/kinds-of-row';
import { openDesk } from './desk';
import { documentLine } from './list-documents';
import { finishDocuments, type Made, madeBefore, makeDocuments, type Paper } from './make-document';
import { withStarts } from './paper-card';
import {
  arrangementOf,
  type CardKind,
  type ChosenPaper,
  cardKind,
  kindsOfChoice,
  needsOf,
  paperOfChoice,
  withOwnPoints,
} from './paper-choice';
import { faultsOf, noticesOf } from './paper-faults';
import { leaveTraces, tracesOf } from './traces';

/**
 * Makes the document of a card: one export of each template and one create. With anything blocking only a project
 * with the mark «ПРОЕКТ» and the list of gaps. What the document leaves in other rows is written with it. Asked
 * again, it makes no second file and completes what an interrupted run left.
 */
export function makePaper(
  ports: Ports,
  { choice: sent, project }: Input<'papers.make'>,
): Result<DocumentMade> {
  const kind = cardKind(sent.kind);
  if (!kind) return refuse('not-found', text.noKind);
  ports.book.need(mentors, mentees, pairs, documents);
  const asOwn = withOwnPoints(kind, withoutNames(guardOf(ports.book), sent));
  const desk = openDesk(ports, needsOf(kindsOfChoice(kind, asOwn)));
  const choice = withStarts(desk, kind, asOwn);
  const prepared = paperOfChoice(desk, kind, choice);
  const faults = faultsOf(desk, kind, choice, prepared).map((fault) => fault.text);
  const document = project ? asProject(prepared, faults) : prepared;
  const asked = { document, date: choice.date as CivilDate, project };
  const known = madeBefore(desk.register, asked);
  if (!known && !project && faults.length > 0)
    return refuse('blocked', text.projectOnly(faults[0]!), null, faults);

  // Everything is read before the first write, so that a refusal leaves nothing behind.
  const warnings = known ? [] : noticesOf(desk, kind, choice, prepared);
  const paper: Paper = {
    ...asked,
    points: arrangementOf(kind, choice),
    ...(known || project ? {} : registered(ports, kind, choice, prepared)),
  };
  const action = startAction(ports);
  const date = known ? known.values.date : asked.date;
  const { number, subjects } = document;
  const left = project
    ? []
    : kindsOfChoice(kind, choice).map((one) => ({ kind: kindName(one.kind), subjects, number, date }));
  const traces = left.flatMap((one) => tracesOf(desk.banks.pairs, one, 'made'));
  for (const one of left) leaveTraces(action, desk.banks.pairs, one, 'made');
  const made = makeDocuments(ports, action, [paper], schoolYearLabel(desk.banks.year));
  if (!made.ok) return made;
  const [{ row, rowNumber, missing = [] }] = made.value as [Made];
  const line = documentLine(desk.register, { row: rowNumber, values: row as DocumentRow });
  const rewarded = project ? 0 : leaveInRewards(action, desk, kind, choice, { id: row.id, date });
  if (!project && kind.kind === REGISTER_OF_YEAR) writeRegister(ports);
  const idle = known !== null && traces.length === 0 && rewarded === 0;
  const lastAction = idle
    ? null
    : finishDocuments(ports.store, action, made.value, appTexts.orderMade(document.title));
  return done({
    documents: [line],
    project,
    warnings: [...warnings, ...missing.map(text.pointGone)],
    lastAction,
  });
}

/** The printed register; «Реестр» is written with it, so that paper and sheet say the same. */
const REGISTER_OF_YEAR = 'D39';

/** What was chosen and fixed, so that the document can be made again or amended. */
export const keptFacts = (
  kind: CardKind,
  { points, fields, heading, actIds, subjects }: PaperChoice,
  { snapshot }: PreparedPaper,
): Pick<DocumentRow, 'answers' | 'snapshot' | 'amends'> => ({
  answers: JSON.stringify({ points, fields, heading, actIds }),
  snapshot,
  amends: kind.onSubject === undefined ? '' : (subjects[0] ?? ''),
});

/** What the register says of the document, and of each kind whose points it carries. */
function registered(
  ports: Pick<Ports, 'book'>,
  kind: CardKind,
  choice: PaperChoice,
  prepared: ChosenPaper,
): Pick<Paper, 'register' | 'carries'> {
  const planRow = planRows(ports);
  const said = (one: CardKind, paper: PreparedPaper): Partial<DocumentRow> => ({
    ...keptFacts(one, choice, paper),
    roadmapRow: planRow(one),
  });
  return {
    register: said(kind, prepared),
    carries: prepared.lent.map((one) => ({ kind: one.kind.kind, register: said(one.kind, one.paper) })),
  };
}

/** The row of the plan a document of a kind belongs to, when only one can be meant. */
function planRows({ book }: Pick<Ports, 'book'>): (kind: CardKind) => string {
  const rows = valuesOf(book.read(roadmap)).filter(({ id }) => id !== '');
  const own = ownStages(rows);
  const kinds = rows.map((row) => ({ row, kinds: kindsOfRow(row, own).kinds }));
  return (kind) => rowOfPaper(kind.kind, kinds)?.id ?? '';
}
