import type { QuestionCode } from '../deadlines/types';
import { misprintedActs, misprintedTexts, otherOrderNumber } from './findings/acts';
import { openConditions } from './findings/conditions';
import { latinLetters, secondCopy, traces } from './findings/copies';
import { gaps } from './findings/coverage';
import {
  daysOff,
  doubts,
  hiddenRecurrence,
  missingCells,
  missingResults,
  outsidePlan,
  references,
  stackedDeadlines,
} from './findings/deadlines';
import { headings } from './findings/headings';
import { oddThresholds, sharesOfNothing } from './findings/numbers';
import { wrongOrder } from './findings/order';
import { twoSpellings } from './findings/organisation';
import { namedPersons, severalResponsible, twoRoles } from './findings/people';
import { foreignTemplate } from './findings/template';
import { terms } from './findings/terms';
import type { Finding, Plan, PlanCheck, PlanFacts } from './findings/types';
import { otherPeriod, wrongYears } from './findings/years';
import type { DatedRow } from './row-deadline';

export type {
  AddedRow,
  CellEdit,
  Finding,
  FindingCode,
  FindingPlace,
  Fix,
  FixColumn,
  FixName,
  KnownOrder,
  MeasureName,
  Plan,
  PlanFacts,
  Severity,
} from './findings/types';
export { FINDING_CODES } from './findings/types';
export { rowsOfOtherYears } from './findings/years';

/** Checks of deadlines: what «Проверить сроки» says beside each row. */
const DEADLINE_CHECKS: readonly PlanCheck[] = [
  outsidePlan,
  wrongOrder,
  hiddenRecurrence,
  references,
  doubts,
  stackedDeadlines,
  daysOff,
  missingCells,
];

/** All other checks of a plan (domain rule §9). */
const OTHER_CHECKS: readonly PlanCheck[] = [
  otherPeriod,
  gaps,
  missingResults,
  secondCopy,
  twoSpellings,
  twoRoles,
  misprintedActs,
  misprintedTexts,
  oddThresholds,
  foreignTemplate,
  terms,
  headings,
  namedPersons,
  severalResponsible,
  otherOrderNumber,
  sharesOfNothing,
  openConditions,
  latinLetters,
  traces,
];

/** Remarks on the deadlines of a plan, row by row, then those about the whole plan. */
export function findDeadlineFaults(rows: readonly DatedRow[], facts: PlanFacts): Finding[] {
  const plan: Plan = { title: '', period: null, rows, notes: [] };
  return inOrder(DEADLINE_CHECKS.flatMap((check) => check(plan, facts)));
}

/** The question about a deadline far from the plan's year. */
const FAR_YEAR: QuestionCode = 'outside-year';

/** All remarks on a plan: first those about the whole of it, then in the order of its lines. */
export function findPlanFaults(plan: Plan, facts: PlanFacts): Finding[] {
  const years = wrongYears(plan, facts);
  // When every year is wrong, each row would only repeat it.
  const deadlines = years.length > 0 ? DEADLINE_CHECKS.filter((one) => one !== outsidePlan) : DEADLINE_CHECKS;
  const found = [...deadlines, ...OTHER_CHECKS]
    .flatMap((check) => check(plan, facts))
    .filter(({ code, params }) => years.length === 0 || code !== 'C-38' || params.question !== FAR_YEAR);
  const whole = found.filter(({ place }) => place.line === null);
  return [...years, ...whole, ...inOrder(found.filter(({ place }) => place.line !== null))];
}

/** By line; remarks on one line stay in the order of the checks. */
const inOrder = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => (a.place.line ?? END) - (b.place.line ?? END));

const END = Number.MAX_SAFE_INTEGER;
