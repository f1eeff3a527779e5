import type { PaperChoice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { withdrew } from '../../documents/declensions';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { grouped } from '../../domain/grouped';
import { QUEUE_STATE, type QueueRow } from '../../sheets/queue';
import { settingTitle } from '../../sheets/settings';
import { consentTexts } from '../../text/consents';
import { jobTexts } from '../../text/jobs';
import { missingSettingText } from '../../text/orders';
import { rowById } from '../banks';
import { nextWorkingDay } from '../pairs/pairs';
import { consentOfBlank, prepareConsent } from '../papers/consent-papers';
import { type Desk, openDesk } from '../papers/desk';
import { madeBefore, type Paper } from '../papers/make-document';
import { keptFacts } from '../papers/make-paper';
import { usualChoice } from '../papers/paper-card';
import {
  arrangementOf,
  type CardKind,
  cardKind,
  isOrderKind,
  needsOf,
  paperOfChoice,
} from '../papers/paper-choice';
import { faultsOf } from '../papers/paper-faults';
import { type PaperPeople, peopleOnPaper } from '../papers/paper-people';
import { madeThisYear } from '../papers/paper-rules';
import { numberFor, seriesOf } from '../papers/series';
import type { Ports } from '../ports';

/** One paper of a run. */
export type Wanted = Pick<QueueRow, 'kind' | 'person' | 'pair' | 'number'>;

/** What the papers of a run are made from, read once. */
export interface JobDesk extends Desk {
  readonly date: CivilDate;
  readonly named: PaperPeople;
}

/** Kinds that many can be made of at once, each about one person or one pair. An order is about all it concerns. */
function massKind(code: string): CardKind | null {
  const kind = cardKind(code);
  const ofEach = kind !== null && ['mentor', 'mentee', 'person', 'pair'].includes(kind.about);
  return ofEach && kind.takes !== 'none' && !isOrderKind(kind) ? kind : null;
}

export const canBeMany = (code: string): boolean => consentOfBlank(code) !== null || massKind(code) !== null;

/**
 * Nine reads, and one for each other sheet that the kinds need. Papers of a card are dated as the card dates them, on a
 * working day; blanks of consents are of today.
 */
export function openJobDesk(ports: Ports, kinds: readonly string[], date: CivilDate | null): JobDesk {
  const needs = needsOf(kinds.flatMap((code) => massKind(code) ?? []));
  const desk = openDesk(ports, needs);
  const usual = kinds.some((code) => massKind(code) !== null) ? nextWorkingDay(desk.banks) : desk.banks.today;
  const day = date ?? usual;
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

function consentPaper(desk: JobDesk, wanted: Wanted, kind: string): Result<Paper> {
  const prepared = prepareConsent(desk, { personId: wanted.person, pairId: wanted.pair, kind });
  if (!prepared.ok) return prepared;
  const [first, ...rest] = prepared.value.missing.map((key) => missingSettingText(settingTitle(key)));
  if (first !== undefined) return refuse('invalid', first, null, rest);
  return done({ document: prepared.value, date: desk.date, project: false });
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
    if (withdrew(person)) return refuse('blocked', consentTexts.withdrawnPerson(person.name));
    if (person.byCode) return refuse('blocked', consentTexts.byCode(person.name));
  }
  const choice: PaperChoice = {
    ...usualChoice(desk, kind, [subjectOf(wanted)]),
    number: wanted.number,
    date,
  };
  if (choice.subjects.length === 0) return refuse('blocked', jobTexts.notOffered);
  const document = paperOfChoice(desk, kind, choice);
  const [first, ...rest] = faultsOf(desk, kind, choice, document).map(({ text }) => text);
  if (first !== undefined) return refuse('invalid', first, null, rest);
  return done({
    ...{ document, date, project: false },
    points: arrangementOf(kind, choice),
    register: keptFacts(kind, choice, document),
  });
}

const subjectOf = ({ person, pair }: Wanted): string => pair || person;

/** Who a paper is for, as people read it: a person, or a pair; a code where documents may not name anybody. */
export function wantedName({ banks, named }: JobDesk, { person, pair }: Wanted): string {
  const row = rowById(banks.pairs, pair)?.values;
  return named.person(person)?.name ?? (row ? named.label(row) : pair || person);
}

/**
 * Was this very paper made before? One with a number is one whatever it says, and its number is not known before it is
 * wanted: then any of its kind for the same person or pair in this school year counts.
 */
export function isMade(desk: JobDesk, wanted: Wanted, paper: Result<Paper>): boolean {
  const kind = massKind(wanted.kind);
  if (kind && kind.series !== null)
    return madeThisYear(desk, kind).some(({ subjects }) => subjects.includes(subjectOf(wanted)));
  return paper.ok && madeBefore(desk.register, paper.value) !== null;
}

/**
 * Numbers for papers of runs, one after another, whatever their kinds: several kinds share a series. Numbers of
 * waiting papers are theirs already. Gives `''` for a kind without numbers.
 */
export function numbersFor(
  { register, date, banks }: JobDesk,
  waiting: readonly Pick<QueueRow, 'kind' | 'number' | 'state'>[],
): (code: string) => string {
  const promised = waiting.filter(({ state }) => state === QUEUE_STATE.waiting);
  const given = grouped(promised, ({ kind }) => seriesOf(kind) ?? '');
  const numbers = new Map<string, readonly string[]>(
    [...given].map(([series, rows]) => [series, rows.map(({ number }) => number)] as const),
  );
  return (code) => {
    const series = seriesOf(code);
    if (series === null) return '';
    const before = numbers.get(series) ?? [];
    const number = numberFor(register, series, date, banks.settings, before);
    numbers.set(series, [...before, number]);
    return number;
  };
}
