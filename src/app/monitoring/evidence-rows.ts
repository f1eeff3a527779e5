import type { EvidenceGroup, EvidenceRow, EvidenceStep } from '../../contract/dto';
import { kindName } from '../../documents/kind-names';
import { paperKind } from '../../documents/kinds/all';
import { conditionProposal } from '../../domain/monitoring/condition-proposal';
import {
  isMarkedBySteps,
  isMonthly,
  type Occurrence,
  occurrencesOf,
} from '../../domain/monitoring/occurrences';
import { type KindEvidence, type Proposal, type Prover, proposalFor } from '../../domain/monitoring/proposal';
import { papersOfWork } from '../../domain/roadmap/archetype-papers';
import type { ArchetypeCode } from '../../domain/roadmap/archetypes';
import { answerOf, conditionOf } from '../../domain/roadmap/conditions';
import { measureTitle, ownStages, wordsOf } from '../../domain/roadmap/measure-text';
import { thresholdsOf, wantedPercent } from '../../domain/roadmap/thresholds';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import { revisionOf } from '../../sheets/row-state';
import type { RoadmapRow } from '../../sheets/year-plan';
import { evidenceText, FACT_SHEETS, evidenceTexts as text } from '../../text/evidence';
import { windowLabel } from '../../text/windows';
import { placeOf } from '../banks';
import { kindsOfRow } from '../roadmap/kinds-of-row';
import type { StatedRow } from '../roadmap/roadmap-rows';
import type { Monitoring } from './monitoring-facts';

/** The condition of a row: what its cell says, or else the words of its text. */
export const conditionText = (row: RoadmapRow): string =>
  row.condition.trim() || (conditionOf(`${row.activity} ${row.content}`) ?? '');

export const stagesAlone = ({ plan }: Pick<Monitoring, 'plan'>): ReadonlySet<string> =>
  ownStages(plan.rows.map(({ values }) => values));

export function stepLabel(row: StatedRow, { window }: Pick<Occurrence, 'window'>): string {
  const undated = row.dated.deadline.windows.length === 0;
  return (undated ? '' : windowLabel(window)) || text.noDays;
}

/** A row of the plan with what the sheets say of each of its open doings. */
export function evidenceRow(
  row: StatedRow,
  board: Monitoring,
  prove: Prover,
  own: ReadonlySet<string>,
): EvidenceRow {
  const { values, row: line } = row.sheetRow;
  const { kinds, guessed } = kindsOfRow(values, own);
  const condition = conditionFor(values, board);
  const waits = row.notRequired === true || condition?.met === 'no';
  const bySteps = isMarkedBySteps(row);
  const steps = askedSteps(row, waits ? null : kinds, { board, prove, bySteps });
  const group = groupOf(row, steps, condition);
  const shown = steps.filter(({ step }) => !bySteps || step.begun || step.mark !== null);
  const { id, number, stage, deadline, done, proof } = values;
  return {
    ...{ id, number, stage, activity: measureTitle(values), deadline, done, proof },
    ...{ group, guessed, condition, bySteps },
    revision: revisionOf(values),
    place: placeOf(board.plan, line, 'activity'),
    headline: headlineOf(group, row, steps, condition, board),
    kinds: kinds.map((kind) => ARCHETYPE_NAMES[kind]),
    papers: papersOfWork(kinds)
      .filter((code) => paperKind(code) !== null)
      .map((code) => ({ kind: code, title: kindName(code) })),
    steps: shown.map(({ step, proposal }) => stepView(row, step, proposal, board)),
    ahead: steps.length - shown.length,
  };
}

/** Every doing with what is proposed for it; nothing for one that is marked, or when the row waits (`kinds: null`). */
function askedSteps(
  row: StatedRow,
  kinds: readonly ArchetypeCode[] | null,
  {
    board,
    prove,
    bySteps,
  }: { readonly board: Monitoring; readonly prove: Prover; readonly bySteps: boolean },
): Asked[] {
  const { result, indicator, threshold } = row.sheetRow.values;
  const asked = {
    words: wordsOf(row.sheetRow.values),
    threshold: wantedPercent(thresholdsOf(result, indicator, threshold)),
    steps: bySteps,
    monthly: isMonthly(row),
  };
  const { year, today } = board.banks;
  return occurrencesOf(row, year, today).map((step) => {
    const open = kinds !== null && step.mark === null && (!bySteps || step.begun);
    return { step, proposal: open ? proposalFor(kinds, step, asked, { prove, today }) : null };
  });
}

type Asked = { readonly step: Occurrence; readonly proposal: Proposal | null };

function conditionFor(row: RoadmapRow, { facts }: Monitoring): EvidenceRow['condition'] {
  const words = conditionText(row);
  if (words === '') return null;
  const proposal = conditionProposal(`${row.activity} ${row.content} ${row.condition}`, facts);
  return {
    text: words,
    met: answerOf(row.conditionMet),
    hint: proposal ? text.condition(proposal) : '',
    proposed: proposal ? proposal.met : null,
  };
}

const isProved = ({ proposal }: Asked): boolean => proposal?.holds === 'yes' || proposal?.holds === 'part';

function groupOf(
  row: StatedRow,
  steps: readonly Asked[],
  condition: EvidenceRow['condition'],
): EvidenceGroup {
  const begun = steps.filter(({ step }) => step.begun);
  if (row.notRequired) return 'done';
  if (row.sheetRow.values.done !== null && row.dated.deadline.kind !== 'recurring') return 'done';
  if (condition?.met === 'no') return 'later';
  if (condition && condition.met === null) return 'condition';
  if (steps.some(isProved)) return 'confirm';
  if (begun.length === 0) return 'later';
  if (begun.every(({ step }) => step.mark !== null)) return begun.length === steps.length ? 'done' : 'later';
  return isMonthly(row) ? 'month' : 'open';
}

function headlineOf(
  group: EvidenceGroup,
  row: StatedRow,
  steps: readonly Asked[],
  condition: EvidenceRow['condition'],
  board: Monitoring,
): string {
  if (group === 'condition') return condition!.hint || text.ask(condition!.text);
  if (condition?.met === 'no') return text.notMet;
  if (group === 'confirm') {
    const proved = steps.find(isProved)!.proposal!;
    return (proved.holds === 'yes' ? text.confirm : text.confirmRest)(proofOf(proved, board));
  }
  if (group === 'month') {
    const open = steps.filter(({ step }) => step.begun && step.mark === null);
    return text.month(stepLabel(row, open[open.length - 1]!.step));
  }
  if (group === 'open') return lackOf(steps, board);
  const marks = steps.flatMap(({ step }) => step.mark ?? []);
  if (group !== 'done' || marks.length === 0) return '';
  return marks.length === 1 ? text.done(marks[0]!) : text.allMarked(marks.length);
}

/** What is not there yet, of the latest doing that has begun; without names, which the card tells. */
function lackOf(steps: readonly Asked[], { nameOf }: Monitoring): string {
  const open = steps.flatMap(({ step, proposal }) => (step.begun && proposal ? [proposal] : []));
  const lacking = open[open.length - 1]?.kinds.find(({ evidence }) => evidence && evidence.holds !== 'yes');
  const parts = lacking?.evidence?.parts.map(({ lacking: _names, ...part }) => part) ?? [];
  return evidenceText(parts, nameOf);
}

const provedKinds = ({ kinds }: Proposal): KindEvidence[] =>
  kinds.filter(({ evidence }) => evidence?.holds === 'yes');

/** The sentence for «Подтверждение»: what the sheets prove. */
const proofOf = (proposal: Proposal, { nameOf }: Monitoring): string =>
  [...new Set(provedKinds(proposal).map(({ evidence }) => evidenceText(evidence!.parts, nameOf)))].join('; ');

function stepView(
  row: StatedRow,
  step: Occurrence,
  proposal: Proposal | null,
  board: Monitoring,
): EvidenceStep {
  return {
    span: step.window,
    label: stepLabel(row, step),
    mark: step.mark,
    proposal: proposal && {
      holds: proposal.holds,
      date: proposal.date,
      proof: proposal.date === null ? '' : proofOf(proposal, board),
      lines: proposal.kinds.map(({ kind, evidence }) => ({
        kind: ARCHETYPE_NAMES[kind],
        holds: evidence?.holds ?? 'manual',
        text: evidence ? evidenceText(evidence.parts, board.nameOf) : text.byHand,
        from: (evidence?.from ?? []).map((sheet) => FACT_SHEETS[sheet]),
      })),
    },
  };
}
