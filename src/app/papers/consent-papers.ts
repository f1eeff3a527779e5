import type { Input, Output } from '../../contract/api';
import type { ConsentTask, DocumentMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { dataConsent, menteeConsent, mentorConsent, siteConsent } from '../../documents/consents';
import type { Correction } from '../../documents/corrections';
import { withdrew } from '../../documents/declensions';
import type { PreparedDocument } from '../../documents/prepared';
import { asProject } from '../../documents/prepared';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import type { ConsentState } from '../../domain/people/consents';
import { consents, documents, mentees, mentors, pairs } from '../../sheets/all';
import { CONSENT_KIND } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import { settingTitle } from '../../sheets/settings';
import { appTexts } from '../../text/app';
import { consentTexts } from '../../text/consents';
import { missingSettingText } from '../../text/orders';
import { counted } from '../../text/plural';
import { type Banks, needColumns, pairLabel, policyOf, readBanks, rowById } from '../banks';
import { startAction } from '../journal';
import { consentNeeds } from '../people/consent-needs';
import type { Ports } from '../ports';
import { readCorrections } from '../words/book-corrections';
import { documentLine } from './list-documents';
import { finishDocuments, MOST_AT_ONCE, madeBefore, makeDocuments, type Paper } from './make-document';
import { type PaperPeople, peopleOnPaper } from './paper-people';

type Task = Input<'consents.print'>['tasks'][number];

/** What a person is asked for again: a consent taken back is not. */
const ASKED: Readonly<Partial<Record<ConsentState, ConsentTask['state']>>> = {
  missing: 'missing',
  expired: 'expired',
  soon: 'soon',
};

/** Code of the blank of each kind of consent. */
const BLANKS: Readonly<Record<string, string>> = {
  [CONSENT_KIND.data]: 'D11',
  [CONSENT_KIND.site]: 'D12',
  [CONSENT_KIND.mentoring]: 'D13',
  [CONSENT_KIND.taking]: 'D14',
};

/** The consent that a blank is for; `null` for a document that is no consent. */
export const consentOfBlank = (code: string): string | null =>
  Object.keys(BLANKS).find((kind) => BLANKS[kind] === code) ?? null;

/** Consents to ask for: not given, ended, or soon to end. `site`: those to the site too. */
export function consentTasks(banks: Banks, { site = false } = {}): ConsentTask[] {
  return consentNeeds(banks, { site }).flatMap(({ pair, personId, kind, name, role, state }) => {
    const asked = ASKED[state];
    if (asked === undefined) return [];
    const hint = pair === null ? '' : pairLabel(pair.mentor, pair.mentee);
    const person = { personId, pairId: pair?.id ?? '', name, role: consentTexts[role] };
    return [{ ...person, kind, hint, state: asked, blank: BLANKS[kind] ?? '' }];
  });
}

/** Consents that lack today; none when the settings ask for none. The consent to the site is free and never lacks. */
export const missingConsents = (banks: Banks): ConsentTask[] =>
  policyOf(banks.settings) === 'off' ? [] : consentTasks(banks).filter(({ state }) => state !== 'soon');

/** Refused when a bank has lost its column of names: everybody would be missing. */
export function listMissingConsents(
  ports: Ports,
  input: Input<'consents.missing'>,
): Result<Output<'consents.missing'>> {
  needColumns(ports.book, mentors, mentees, consents);
  const banks = readBanks(ports);
  return done({
    tasks: consentTasks(banks, { site: input?.site ?? false }),
    policy: policyOf(banks.settings),
  });
}

/**
 * Makes a handful of chosen consents in one call, each a document of its own; those made before are not made again.
 * More of them are a mass run, see `src/app/jobs`.
 */
export function printConsents(ports: Ports, { tasks }: Input<'consents.print'>): Result<DocumentMade> {
  if (tasks.length > MOST_AT_ONCE) return refuse('invalid', consentTexts.tooManyToPrint(MOST_AT_ONCE));
  ports.book.need(mentors, mentees, pairs, documents);
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const named = peopleOnPaper(banks, banks.today);
  const corrections = readCorrections(ports.book, banks);
  const papers: Paper[] = [];
  const warnings = new Set<string>();
  for (const task of tasks) {
    const prepared = prepareConsent({ banks, named, corrections }, task);
    if (!prepared.ok) return prepared;
    const paper = prepared.value;
    const gaps = paper.missing.map((key) => missingSettingText(settingTitle(key)));
    for (const gap of gaps) warnings.add(gap);
    const project = gaps.length > 0;
    papers.push({ document: project ? asProject(paper, gaps) : paper, date: banks.today, project });
  }
  const fresh = papers.filter((paper) => madeBefore(register, paper) === null);
  const project = warnings.size > 0;
  const action = startAction(ports);
  const made = makeDocuments(ports, action, papers, schoolYearLabel(banks.year));
  if (!made.ok) return made;
  const lines = made.value.map(({ row, rowNumber }) =>
    documentLine(register, { row: rowNumber, values: row as DocumentRow }),
  );
  const text = consentTexts.printed(counted(lines.length, consentTexts.papers));
  const lastAction = fresh.length === 0 ? null : finishDocuments(ports.store, action, made.value, text);
  return done({ documents: lines, project, warnings: [...warnings], lastAction });
}

/** What blanks of consents are prepared from. */
export interface ConsentDesk {
  readonly banks: Banks;
  readonly named: PaperPeople;
  /** Forms that people of the book corrected. */
  readonly corrections: readonly Correction[];
}

/** The blank of one consent, or the rule that forbids it. */
export function prepareConsent(
  { banks, named, corrections }: ConsentDesk,
  task: Task,
): Result<PreparedDocument> {
  const person = named.person(task.personId);
  if (!person) return refuse('not-found', appTexts.noPerson);
  if (withdrew(person)) return refuse('blocked', consentTexts.withdrawnPerson(person.name));
  if (person.byCode) return refuse('blocked', consentTexts.byCode(person.name));
  const { settings } = banks;
  const own = { person, until: null, settings, corrections };
  if (task.kind === CONSENT_KIND.data) return done(dataConsent(own));
  if (task.kind === CONSENT_KIND.site) return done(siteConsent(own));
  if (task.kind !== CONSENT_KIND.mentoring && task.kind !== CONSENT_KIND.taking)
    return refuse('invalid', consentTexts.noBlank(task.kind));
  const pair = rowById(banks.pairs, task.pairId)?.values;
  const mentor = named.mentors.find(({ id }) => id === pair?.mentorId);
  const mentee = named.mentees.find(({ id }) => id === pair?.menteeId);
  if (!pair || !mentor || !mentee) return refuse('not-found', appTexts.noPerson);
  const masked = [mentor, mentee].find(({ maskedBy }) => maskedBy !== undefined);
  if (masked) return refuse('blocked', consentTexts.withdrawnOther(person.name, masked.name));
  const input = { pair, mentor, mentee, settings, corrections };
  if (task.kind === CONSENT_KIND.taking) return done(menteeConsent(input));
  if (mentor.external) return refuse('blocked', consentTexts.externalMentor(mentor.name));
  return done(mentorConsent(input));
}
