import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import { paperKind } from '../../documents/kinds/all';
import type { WorldPart } from '../../documents/world';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { dateParts } from '../../domain/calendar/civil-date';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { QueueRow } from '../../sheets/queue';
import { settingTitle } from '../../sheets/settings';
import { consentTexts } from '../../text/consents';
import { jobTexts } from '../../text/jobs';
import { missingSettingText } from '../../text/orders';
import { rowById, valuesOf } from '../banks';
import { consentOfBlank, prepareConsent } from '../papers/consent-papers';
import { type Desk, openDesk, paperOf } from '../papers/desk';
import { madeBefore, type Paper } from '../papers/make-document';
import { type PaperPeople, peopleOnPaper } from '../papers/paper-people';
import { usualAsk } from '../papers/usual-ask';
import type { Ports } from '../ports';

/** One paper of a run. */
export type Wanted = Pick<QueueRow, 'kind' | 'person' | 'pair' | 'number'>;

/** What the papers of a run are made from, read once. */
export interface JobDesk extends Desk {
  readonly date: CivilDate;
  readonly named: PaperPeople;
}

/** Kinds that many can be made of at once: about one person or one pair. */
const massKind = (code: string) => {
  const kind = paperKind(code);
  return kind && kind.takes === 'one' && kind.about !== 'document' && kind.about !== 'programme'
    ? kind
    : null;
};

export const canBeMany = (code: string): boolean => consentOfBlank(code) !== null || massKind(code) !== null;

/** Seven reads, and one for each other sheet that the kinds need. */
export function openJobDesk(ports: Ports, kinds: readonly string[], date: CivilDate | null): JobDesk {
  const needs = kinds.flatMap((code): readonly WorldPart[] => massKind(code)?.needs ?? []);
  const desk = openDesk(ports, needs);
  const day = date ?? desk.banks.today;
  return { ...desk, date: day, named: peopleOnPaper(desk.banks, day) };
}

/**
 * The paper as it is to be signed. Refused with «blocked» when a rule forbids it, as after a withdrawn consent; with
 * another code when something is missing that can be filled in.
 */
export function jobPaper(desk: JobDesk, wanted: Wanted): Result<Paper> {
  const consent = consentOfBlank(wanted.kind);
  return consent === null ? cardPaper(desk, wanted) : consentPaper(desk, wanted, consent);
}

function consentPaper({ banks, named, date }: JobDesk, wanted: Wanted, kind: string): Result<Paper> {
  const prepared = prepareConsent(banks, named, { personId: wanted.person, pairId: wanted.pair, kind });
  if (!prepared.ok) return prepared;
  const [first, ...rest] = prepared.value.missing.map((key) => missingSettingText(settingTitle(key)));
  if (first !== undefined) return refuse('invalid', first, null, rest);
  return done({ document: prepared.value, date, project: false });
}

function cardPaper(desk: JobDesk, wanted: Wanted): Result<Paper> {
  const kind = massKind(wanted.kind);
  if (kind === null) return refuse('invalid', jobTexts.noKind(wanted.kind));
  const { banks, named, date } = desk;
  if (kind.about === 'pair') {
    if (!rowById(banks.pairs, wanted.pair)) return refuse('not-found', jobTexts.noPair);
  } else {
    const person = named.person(wanted.person);
    if (!person) return refuse('not-found', jobTexts.noPerson);
    if (person.maskedBy !== undefined) return refuse('blocked', consentTexts.withdrawnPerson(person.name));
  }
  const subject = kind.about === 'pair' ? wanted.pair : wanted.person;
  const ask = usualAsk(desk, kind, { subjects: [subject], number: wanted.number, date });
  const document = paperOf(desk, kind, ask);
  const [first, ...rest] = [
    ...document.missing.map((key) => missingSettingText(settingTitle(key))),
    ...document.gaps.map(({ text }) => text),
  ];
  if (first !== undefined) return refuse('invalid', first, null, rest);
  return done({ document, date, project: false });
}

/** Who a paper is for, as people read it: a person, or a pair; a code where documents may not name anybody. */
export function wantedName({ banks, named }: JobDesk, { person, pair }: Wanted): string {
  const row = rowById(banks.pairs, pair)?.values;
  return named.person(person)?.name ?? (row ? named.label(row) : pair || person);
}

/**
 * Was this very paper made before? One with a number is one whatever it says, and its number is not known before it is
 * wanted: then any of its kind for the same person or pair in the year of the day counts.
 */
export function isMade(desk: JobDesk, wanted: Wanted, paper: Result<Paper>): boolean {
  if (isNumbered(wanted.kind))
    return valuesOf(desk.register).some(
      (row) => isLive(row) && isOf(row, wanted) && sameYear(row, desk.date),
    );
  return paper.ok && madeBefore(desk.register, paper.value) !== null;
}

export const isNumbered = (code: string): boolean => (massKind(code)?.series ?? null) !== null;

const isLive = ({ status }: DocumentRow): boolean =>
  status !== DOCUMENT_STATUS.cancelled &&
  status !== DOCUMENT_STATUS.draft &&
  status !== DOCUMENT_STATUS.needed;

const isOf = ({ kind, subjects }: DocumentRow, wanted: Wanted): boolean =>
  kind === kindName(wanted.kind) && subjects.includes(wanted.pair || wanted.person);

const sameYear = ({ date }: DocumentRow, day: CivilDate): boolean =>
  date !== null && dateParts(date).year === dateParts(day).year;

/** Gives the numbers that follow the highest of the kind in the year of the day; `given`: those not made yet. */
export function numbersOf({ register, date }: JobDesk, code: string, given: readonly string[]): () => string {
  const used = valuesOf(register)
    .filter((row) => isLive(row) && row.kind === kindName(code) && sameYear(row, date))
    .map(({ number }) => number);
  let last = [...used, ...given]
    .map((number) => Number.parseInt(number, 10))
    .filter((number) => !Number.isNaN(number))
    .reduce((most, number) => Math.max(most, number), 0);
  return () => {
    last += 1;
    return String(last);
  };
}
