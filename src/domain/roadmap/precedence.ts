import type { ArchetypeCode } from './archetypes';

/** One thing a row wants done: its words and the kinds of work they are about. */
export interface Step {
  /** Lower case, «ё» as «е». */
  readonly words: string;
  readonly kinds: ReadonlySet<ArchetypeCode>;
}

export type PrecedenceName =
  | 'statute-approved'
  | 'curator-appointed'
  | 'questionnaires-analysed'
  | 'questionnaires-given'
  | 'banks-formed'
  | 'consents-collected'
  | 'pairs-formed'
  | 'pairs-ordered'
  | 'agreements-signed'
  | 'pairs-meet'
  | 'plans-drafted'
  | 'plans-approved'
  | 'site-consents'
  | 'start-measured'
  | 'interim-measured'
  | 'satisfaction-asked'
  | 'report-written'
  | 'event-ordered';

/** What must not be due before what: `later` needs `earlier` (domain rule §9). Names are keys of the texts. */
export interface Precedence {
  readonly name: PrecedenceName;
  readonly earlier: (step: Step) => boolean;
  readonly later: (step: Step) => boolean;
  /** Work that never ends is too late as well, and the same last day leaves no time in between. */
  readonly strict?: true;
  /** One remark at the late row, however many rows wait for it. */
  readonly once?: true;
}

const of =
  (...codes: readonly ArchetypeCode[]) =>
  ({ kinds }: Step): boolean =>
    codes.some((code) => kinds.has(code));

const says =
  (...cues: readonly RegExp[]) =>
  ({ words }: Step): boolean =>
    cues.every((cue) => cue.test(words));

const both =
  (...tests: readonly ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    tests.every((test) => test(step));

const not =
  (test: (step: Step) => boolean) =>
  (step: Step): boolean =>
    !test(step);

const OWN_PLANS = /(?:индивидуальн|персонализирован|персонифицирован)[а-я]* (?:план|программ)/;

const formsPairs = says(/формирован[а-я]* (?:[а-я]+ )?пар/);
const fixesPairs = says(/фиксац[а-я]* пар/);
const ordersPairs = says(/приказ/, /(?:закреплени|утверждени|формировани)[а-я]* (?:наставническ[а-я]* )?пар/);
const dataConsents = both(of('A08'), says(/персональн/));
const selects = both(of('A13'), not(says(/аттестац|профстандарт/)));
const report = both(of('A26'), not(of('A12', 'A06', 'A11')));

/** From the start of the year to its end; only rules whose two sides can be told from the words of a row. */
export const PRECEDENCE: readonly Precedence[] = [
  { name: 'statute-approved', earlier: both(of('A03'), says(/положени/)), later: of('A04') },
  {
    name: 'curator-appointed',
    earlier: of('A04'),
    later: of('A06', 'A07', 'A09', 'A10', 'A11', 'A13', 'A16'),
    once: true,
  },
  { name: 'consents-collected', earlier: dataConsents, later: of('A09', 'A10') },
  {
    name: 'questionnaires-given',
    earlier: both(of('A11'), not(selects)),
    later: both(selects, says(/анкет/)),
  },
  { name: 'questionnaires-analysed', earlier: says(/анализ[а-я]* (?:[а-я]+ )?анкет/), later: formsPairs },
  {
    name: 'banks-formed',
    earlier: says(/формирован[а-я]* (?:баз|банк)[а-я]* (?:данных )?наста/),
    later: formsPairs,
    strict: true,
  },
  { name: 'pairs-formed', earlier: both(formsPairs, not(fixesPairs)), later: fixesPairs, strict: true },
  { name: 'pairs-ordered', earlier: both(formsPairs, not(ordersPairs)), later: ordersPairs },
  {
    name: 'agreements-signed',
    earlier: ordersPairs,
    later: says(/дополнительн[а-я]* соглашени/),
  },
  {
    name: 'pairs-meet',
    earlier: (step) => formsPairs(step) || ordersPairs(step),
    later: both(
      of('A21'),
      says(/перв[а-я]*[ ,]|знакомств/),
      not(says(/наставник[а-я]* и наставляем[а-я]* в/)),
    ),
  },
  {
    name: 'plans-drafted',
    earlier: both(says(/составлен|разработ|подготов/, OWN_PLANS), not(says(/в соответствии с/))),
    later: both(says(/утвержд/, OWN_PLANS), not(says(/разработ|составлен/))),
  },
  {
    name: 'plans-approved',
    earlier: says(/утвержд/, OWN_PLANS),
    later: both(of('A21'), says(/пробн/)),
  },
  { name: 'site-consents', earlier: says(/согласи/, /распространени|сайт/), later: of('A30', 'A31') },
  { name: 'start-measured', earlier: of('A12'), later: both(of('A23'), not(of('A12'))) },
  { name: 'interim-measured', earlier: says(/промежуточн/), later: of('A25') },
  { name: 'satisfaction-asked', earlier: of('A25'), later: both(report, not(of('A25'))) },
  { name: 'report-written', earlier: both(report, says(/отчет|справк|анализ|итог/)), later: of('A29') },
  {
    name: 'event-ordered',
    earlier: says(/приказ/, /проведени[а-я]* итогов/),
    later: both(of('A28'), not(says(/приказ/))),
  },
];
