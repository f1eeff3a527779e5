import type { Input, Output } from '../contract/api';
import type { ConsentTask, DocumentLine, DocumentMade } from '../contract/dto';
import { done, type Result, refuse } from '../contract/result';
import { dataConsent, menteeConsent, mentorConsent, siteConsent } from '../documents/consents';
import type { PreparedDocument } from '../documents/prepared';
import { asProject } from '../documents/prepared';
import { schoolYearLabel } from '../domain/calendar/school-year';
import { isGone, takesPlace } from '../domain/pairing/facts';
import { consentFor } from '../domain/people/consents';
import { documents } from '../sheets/all';
import { CONSENT_KIND } from '../sheets/lists';
import type { DocumentRow } from '../sheets/office';
import { SETTINGS } from '../sheets/settings';
import { appTexts } from '../text/app';
import { consentTexts } from '../text/consents';
import { missingSettingText } from '../text/orders';
import { counted } from '../text/plural';
import { type Banks, pairLabel, readBanks, rowById, valuesOf } from './banks';
import { startAction } from './journal';
import { documentLine } from './list-documents';
import { makeDocument } from './make-document';
import type { Ports } from './ports';

type Task = Input<'consents.print'>['tasks'][number];

/** Consents nobody has given yet: of every person to processing, of both sides of every pair to the pair. */
export function missingConsents(banks: Banks): ConsentTask[] {
  const given = valuesOf(banks.consents);
  const lacks = (person: string, kind: string, pair?: string): boolean =>
    person !== '' && consentFor(given, person, kind, banks.today, pair).standing !== 'valid';
  const people = [
    ...valuesOf(banks.mentors).map((person) => ({ ...person, role: consentTexts.mentor })),
    ...valuesOf(banks.mentees).map((person) => ({ ...person, role: consentTexts.mentee })),
  ];
  const ofPeople = people
    .filter((person) => !isGone(person) && lacks(person.id, CONSENT_KIND.data))
    .map(({ id, name, role }) => ({
      personId: id,
      pairId: '',
      kind: CONSENT_KIND.data,
      name,
      role,
      hint: '',
    }));
  const ofPairs = valuesOf(banks.pairs)
    .filter(takesPlace)
    .flatMap((pair) => {
      const hint = pairLabel(pair.mentor, pair.mentee);
      const mentor = rowById(banks.mentors, pair.mentorId)?.values;
      const both = [
        {
          personId: pair.mentorId,
          kind: CONSENT_KIND.mentoring,
          name: pair.mentor,
          role: consentTexts.mentor,
          needed: mentor?.external !== true,
        },
        {
          personId: pair.menteeId,
          kind: CONSENT_KIND.taking,
          name: pair.mentee,
          role: consentTexts.mentee,
          needed: true,
        },
      ];
      return both
        .filter((task) => task.needed && lacks(task.personId, task.kind, pair.id))
        .map(({ personId, kind, name, role }) => ({ personId, pairId: pair.id, kind, name, role, hint }));
    });
  return [...ofPairs, ...ofPeople];
}

export const listMissingConsents = (ports: Ports): Result<Output<'consents.missing'>> =>
  done({ tasks: missingConsents(readBanks(ports)) });

/** Makes the papers of the chosen consents, each a document of its own; those made before are not made again. */
export function printConsents(ports: Ports, { tasks }: Input<'consents.print'>): Result<DocumentMade> {
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const action = startAction(ports);
  const taken: string[] = [];
  const lines: DocumentLine[] = [];
  const warnings = new Set<string>();
  for (const task of tasks) {
    const paper = prepareConsent(banks, task);
    if (!paper) return refuse('not-found', appTexts.noPerson);
    const gaps = paper.missing.map((key) =>
      missingSettingText(SETTINGS.find((setting) => setting.key === key)?.title ?? key),
    );
    for (const gap of gaps) warnings.add(gap);
    const project = gaps.length > 0;
    const made = makeDocument(ports, action, project ? asProject(paper, gaps) : paper, {
      year: schoolYearLabel(banks.year),
      date: banks.today,
      project,
      taken,
    });
    if (!made.ok) return made;
    lines.push(documentLine(register, { row: made.value.rowNumber, values: made.value.row as DocumentRow }));
  }
  const lastAction = action.finish(consentTexts.printed(counted(lines.length, consentTexts.papers)));
  return done({ documents: lines, project: warnings.size > 0, warnings: [...warnings], lastAction });
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
