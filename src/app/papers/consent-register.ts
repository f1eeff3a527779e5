import type { ConsentLine, ConsentLineState, ConsentRegister, DocumentMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { consentRegister } from '../../documents/consent-register';
import { asProject } from '../../documents/prepared';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { isGone } from '../../domain/pairing/facts';
import { consentStateFor, standingOf } from '../../domain/people/consents';
import { consents, documents, mentees, mentors } from '../../sheets/all';
import { CONSENT_KIND, LISTS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Consent } from '../../sheets/people';
import { settingTitle } from '../../sheets/settings';
import { consentTexts } from '../../text/consents';
import { missingSettingText } from '../../text/orders';
import { type Banks, needColumns, pairLabel, placeOf, readBanks, valuesOf } from '../banks';
import { startAction } from '../journal';
import { type ConsentNeed, consentNeeds } from '../people/consent-needs';
import type { Ports } from '../ports';
import { documentLine } from './list-documents';
import { finishDocuments, type Made, madeBefore, makeDocuments } from './make-document';
import { peopleOnPaper } from './paper-people';

const ORDER: readonly ConsentLineState[] = ['missing', 'expired', 'soon', 'valid', 'withdrawn', 'past'];

const keyOf = (person: string, pair: string, kind: string): string => `${person} ${pair} ${kind}`;

/** Every paper of «Согласия» and every one that is needed and not there; what wants a hand first. Five reads. */
export function openConsentRegister(ports: Ports): Result<ConsentRegister> {
  needColumns(ports.book, mentors, mentees, consents);
  const banks = readBanks(ports);
  const needs = consentNeeds(banks);
  const lines = [...paperLines(banks, needs), ...missingLines(banks, needs)].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      a.name.localeCompare(b.name, 'ru') ||
      a.kind.localeCompare(b.kind, 'ru'),
  );
  const present = new Set(lines.map(({ kind }) => kind));
  const listed: readonly string[] = LISTS.consentKind.values;
  const own = [...present].filter((kind) => !listed.includes(kind));
  return done({ lines, kinds: [...listed.filter((kind) => present.has(kind)), ...own] });
}

function paperLines(banks: Banks, needs: readonly ConsentNeed[]): ConsentLine[] {
  const needed = new Set(needs.map(({ personId, pair, kind }) => keyOf(personId, pair?.id ?? '', kind)));
  const people = new Map(
    [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)].map((row) => [row.id, row]),
  );
  const labels = new Map(valuesOf(banks.pairs).map((pair) => [pair.id, pairLabel(pair.mentor, pair.mentee)]));
  return banks.consents.rows
    .filter(({ values }) => values.person !== '' && values.kind !== '')
    .map(({ row, values }) => ({
      ...{ id: values.id, personId: values.person, name: people.get(values.person)?.name ?? values.name },
      ...{ kind: values.kind, pairId: values.pair, pair: labels.get(values.pair) ?? values.pair },
      ...{ date: values.date, until: values.until, withdrawn: values.withdrawn, paper: values.paper },
      state: stateOf(banks, values, isWanted(values, needed, people.get(values.person))),
      place: placeOf(banks.consents, row, 'date'),
    }));
}

const FREE: readonly string[] = [CONSENT_KIND.site, CONSENT_KIND.photo, CONSENT_KIND.guardian];

/** Does anybody still need the paper: its pair has not ended, its person takes part? */
function isWanted(
  { person, pair, kind }: Consent,
  needed: ReadonlySet<string>,
  row: { readonly status: string } | undefined,
): boolean {
  return needed.has(keyOf(person, pair, kind)) || (FREE.includes(kind) && row !== undefined && !isGone(row));
}

function stateOf(banks: Banks, row: Consent, wanted: boolean): ConsentLineState {
  if (standingOf(row, banks.today) === 'withdrawn') return 'withdrawn';
  const own = banks.consentsOf.get(row.person) ?? [];
  const { state, consent } = consentStateFor(own, row.person, row.kind, banks.today, row.pair || undefined);
  if (consent?.id !== row.id) return 'past';
  return wanted || state === 'valid' || state === 'withdrawn' ? state : 'past';
}

/** Needed papers of which the book has no row at all. */
function missingLines(banks: Banks, needs: readonly ConsentNeed[]): ConsentLine[] {
  const rows = new Map<string, ConsentLine['place']>([
    ...banks.mentors.rows.map(({ row, values }) => [values.id, placeOf(banks.mentors, row, 'name')] as const),
    ...banks.mentees.rows.map(({ row, values }) => [values.id, placeOf(banks.mentees, row, 'name')] as const),
  ]);
  return needs
    .filter(({ consent }) => consent === null)
    .map(({ personId, name, kind, pair }) => ({
      ...{ id: null, personId, name, kind, pairId: pair?.id ?? '' },
      pair: pair === null ? '' : pairLabel(pair.mentor, pair.mentee),
      ...{ date: null, until: null, withdrawn: null, paper: '', state: 'missing' },
      place: rows.get(personId)!,
    }));
}

/** D51 as of today: every paper of «Согласия» by name. Asked again on a day when nothing changed, it is the same file. */
export function printConsentRegister(ports: Ports): Result<DocumentMade> {
  ports.book.need(mentors, mentees, consents, documents);
  const banks = readBanks(ports);
  const register = ports.book.read(documents);
  const named = peopleOnPaper(banks, banks.today);
  const lines = banks.consents.rows
    .filter(({ values }) => values.person !== '' && values.kind !== '')
    .map(({ values }) => ({ ...values, person: named.someone(values.person, values.name) }))
    .sort(
      (a, b) =>
        a.person.name.localeCompare(b.person.name, 'ru') ||
        a.kind.localeCompare(b.kind, 'ru') ||
        (a.date ?? '').localeCompare(b.date ?? ''),
    );
  if (lines.length === 0) return refuse('invalid', consentTexts.registerEmpty);
  const paper = consentRegister({ consents: lines, date: banks.today, settings: banks.settings });
  const warnings = paper.missing.map((key) => missingSettingText(settingTitle(key)));
  const project = warnings.length > 0;
  const asked = { document: project ? asProject(paper, warnings) : paper, date: banks.today, project };
  const known = madeBefore(register, asked);
  const action = startAction(ports);
  const made = makeDocuments(ports, action, [asked], schoolYearLabel(banks.year));
  if (!made.ok) return made;
  const [{ row, rowNumber }] = made.value as [Made];
  const last = known ? null : finishDocuments(ports.store, action, made.value, consentTexts.registerMade);
  const line = documentLine(register, { row: rowNumber, values: row as DocumentRow });
  return done({ documents: [line], project, warnings, lastAction: last });
}
