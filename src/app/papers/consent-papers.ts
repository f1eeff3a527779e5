import type { Input, Output } from '../../contract/api';
import type { ConsentTask, DocumentMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { dataConsent, menteeConsent, mentorConsent, siteConsent } from '../../documents/consents';
import type { PreparedDocument } from '../../documents/prepared';
import { asProject } from '../../documents/prepared';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { isGone } from '../../domain/pairing/facts';
import { consentFor } from '../../domain/people/consents';
import { consents, documents, mentees, mentors, pairs } from '../../sheets/all';
import { CONSENT_KIND } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Mentee, Mentor } from '../../sheets/people';
import { settingTitle } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { consentTexts } from '../../text/consents';
import { missingSettingText } from '../../text/orders';
import { counted } from '../../text/plural';
import { type Banks, isNamed, needColumns, pairLabel, readBanks, rowById, valuesOf } from '../banks';
import { startAction } from '../journal';
import { pairConsents } from '../pairs/pair-consents';
import type { Ports } from '../ports';
import { documentLine } from './list-documents';
import { finishDocuments, MOST_AT_ONCE, madeBefore, makeDocuments, type Paper } from './make-document';

type Task = Input<'consents.print'>['tasks'][number];

/**
 * Consents nobody has given yet: of every person to processing, of both sides of every pair to the pair. The
 * consent to the site is free and never missing.
 */
export function missingConsents(banks: Banks): ConsentTask[] {
  const lacks = (person: string, kind: string, pair?: string): boolean =>
    consentFor(banks.consentsOf.get(person) ?? [], person, kind, banks.today, pair).standing !== 'valid';
  const mentorNames = namesOf(banks.mentors);
  const menteeNames = namesOf(banks.mentees);
  const ofPairs = pairConsents(banks).flatMap(({ pair, pairId, role, personId, kind }): ConsentTask[] => {
    const name = (role === 'mentor' ? mentorNames : menteeNames).get(personId);
    if (name === undefined || !lacks(personId, kind, pairId)) return [];
    return [
      { personId, pairId, kind, name, role: consentTexts[role], hint: pairLabel(pair.mentor, pair.mentee) },
    ];
  });
  const people = [
    ...valuesOf(banks.mentors).map((person) => ({ ...person, role: consentTexts.mentor })),
    ...valuesOf(banks.mentees).map((person) => ({ ...person, role: consentTexts.mentee })),
  ];
  const kind = CONSENT_KIND.data;
  const ofPeople = people
    .filter((person) => isNamed(person) && !isGone(person) && lacks(person.id, kind))
    .map(({ id, name, role }) => ({ personId: id, pairId: '', kind, name, role, hint: '' }));
  return [...ofPairs, ...ofPeople];
}

const namesOf = (table: Table<Mentor> | Table<Mentee>): Map<string, string> =>
  new Map(
    valuesOf<Mentor | Mentee>(table)
      .filter(isNamed)
      .map(({ id, name }) => [id, name]),
  );

/** Refused when a bank has lost its column of names: everybody would be missing. */
export function listMissingConsents(ports: Ports): Result<Output<'consents.missing'>> {
  needColumns(ports.book, mentors, mentees, consents);
  return done({ tasks: missingConsents(readBanks(ports)) });
}

/**
 * Makes the papers of the chosen consents, each a document of its own; those made before are not made again. As
 * many as one run can make; the answer says when there are more.
 */
export function printConsents(ports: Ports, { tasks }: Input<'consents.print'>): Result<DocumentMade> {
  ports.book.need(mentors, mentees, pairs, documents);
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const papers: Paper[] = [];
  const warnings = new Set<string>();
  for (const task of tasks) {
    const paper = prepareConsent(banks, task);
    if (!paper) return refuse('not-found', appTexts.noPerson);
    const gaps = paper.missing.map((key) => missingSettingText(settingTitle(key)));
    for (const gap of gaps) warnings.add(gap);
    const project = gaps.length > 0;
    papers.push({ document: project ? asProject(paper, gaps) : paper, date: banks.today, project });
  }
  const fresh = papers.filter((paper) => madeBefore(register, paper) === null);
  const rest = fresh.slice(MOST_AT_ONCE);
  const project = warnings.size > 0;
  if (rest.length > 0) warnings.add(consentTexts.more(counted(rest.length, consentTexts.papers)));
  const now = papers.filter((paper) => !rest.includes(paper));
  const action = startAction(ports);
  const made = makeDocuments(ports, action, now, schoolYearLabel(banks.year));
  if (!made.ok) return made;
  const lines = made.value.map(({ row, rowNumber }) =>
    documentLine(register, { row: rowNumber, values: row as DocumentRow }),
  );
  const text = consentTexts.printed(counted(lines.length, consentTexts.papers));
  const lastAction = fresh.length === 0 ? null : finishDocuments(ports.store, action, made.value, text);
  return done({ documents: lines, project, warnings: [...warnings], lastAction });
}

function prepareConsent(banks: Banks, task: Task): PreparedDocument | null {
  const person = rowById(banks.mentors, task.personId) ?? rowById(banks.mentees, task.personId);
  if (!person) return null;
  const { settings } = banks;
  if (task.kind === CONSENT_KIND.data) return dataConsent({ person: person.values, until: null, settings });
  if (task.kind === CONSENT_KIND.site) return siteConsent({ person: person.values, until: null, settings });
  const pair = rowById(banks.pairs, task.pairId)?.values;
  const mentor = rowById(banks.mentors, pair?.mentorId ?? '')?.values;
  const mentee = rowById(banks.mentees, pair?.menteeId ?? '')?.values;
  if (!pair || !mentor || !mentee) return null;
  const input = { pair, mentor, mentee, settings };
  return task.kind === CONSENT_KIND.mentoring ? mentorConsent(input) : menteeConsent(input);
}
