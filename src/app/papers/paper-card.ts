import type { Input } from '../../contract/api';
import type { PaperCard, PaperChoice, PaperField, PaperSubject } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { withdrew } from '../../documents/declensions';
import type { CardField } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { PAPER_KINDS } from '../../documents/kinds/all';
import { curatorOf, headOf } from '../../documents/office';
import type { PreparedPaper } from '../../documents/prepare-paper';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { shortDate } from '../../domain/calendar/civil-date';
import { actFault } from '../../domain/law/acts-in-force';
import { isGone } from '../../domain/pairing/facts';
import { settingTitle } from '../../sheets/settings';
import { actWarning } from '../../text/orders';
import { paperCardTexts as text } from '../../text/papers';
import { isNamed, placeOf, rowById } from '../banks';
import { inOrder } from '../case-forms';
import { nextWorkingDay, pairLine } from '../pairs/pairs';
import type { Ports } from '../ports';
import { type Desk, openDesk } from './desk';
import { withFile } from './from-file';
import { actsFor } from './paper-acts';
import {
  annexNumbers,
  answerKey,
  type CardKind,
  cardKind,
  isOrderKind,
  kindsOfChoice,
  lenders,
  needsOf,
  paperOfChoice,
  withOwnPoints,
} from './paper-choice';
import { faultsOf, noticesOf, settingPlace, subjectLabel, subjectPlace } from './paper-faults';
import { rulesOf, takesAll } from './paper-rules';
import { numberFor } from './series';
import { stillToMake } from './wanted-papers';

/**
 * The card of a new document on its usual day: a number, acts in force, the usual points, answers the book can
 * give, and of those it may be about the ones that are ready.
 */
export function openPaper(ports: Ports, { kind: code, subjects }: Input<'papers.open'>): Result<PaperCard> {
  const kind = cardKind(code);
  if (!kind) return refuse('not-found', text.noKind);
  const desk = openDesk(ports, needsOf([kind]));
  return done(cardOf(desk, kind, withFile(ports.files, desk, kind, usualChoice(desk, kind, subjects))));
}

/** What the card offers before anybody changes it. */
export function usualChoice(desk: Desk, kind: CardKind, asked: readonly string[] | null): PaperChoice {
  const date = kind.ofToday ? desk.banks.today : nextWorkingDay(desk.banks);
  const rules = rulesOf(kind);
  const offered = rules.offers(desk);
  const wanted = (asked ?? rules.ready(desk, offered)).filter((id) => offered.includes(id));
  const subjects = kind.takes === 'none' ? [] : kind.takes === 'one' ? wanted.slice(0, 1) : wanted;
  const number = kind.series === null ? '' : numberFor(desk.register, kind.series, date, desk.banks.settings);
  const world = desk.worldOn(date);
  const choice: PaperChoice = {
    ...{ kind: kind.kind, subjects, number, date, heading: '', corrections: [] },
    actIds: actsFor(desk, kind)
      .filter((act) => act.on && actFault(act, date) === null)
      .map(({ id }) => id),
    points: kind.points.filter(({ off }) => off !== true).map(({ id }) => ({ kind: kind.kind, id })),
    fields: Object.fromEntries(kind.card.flatMap(({ id, start }) => (start ? [[id, start(world)]] : []))),
  };
  return asked === null && takesAll(kind) ? withoutFaulty(desk, kind, choice) : choice;
}

/** Of all that a document might take the ones that lack nothing, unless all of them do. */
function withoutFaulty(desk: Desk, kind: CardKind, choice: PaperChoice): PaperChoice {
  const { gaps } = paperOfChoice(desk, kind, choice);
  const faulty = new Set(gaps.flatMap(({ at }) => (at !== null && 'id' in at ? [at.id] : [])));
  const subjects = choice.subjects.filter((id) => !faulty.has(id));
  return subjects.length === 0 ? choice : { ...choice, subjects };
}

/** The card again after the person changed something. */
export function reviewPaper(ports: Ports, { choice: sent }: Input<'papers.review'>): Result<PaperCard> {
  const kind = cardKind(sent.kind);
  if (!kind) return refuse('not-found', text.noKind);
  const choice = withOwnPoints(kind, sent);
  const desk = openDesk(ports, needsOf(kindsOfChoice(kind, choice)));
  return done(cardOf(desk, kind, withStarts(desk, kind, choice)));
}

/** Questions that a variant or a borrowed point brings along come with the answers the book can give. */
export function withStarts(desk: Desk, kind: CardKind, choice: PaperChoice): PaperChoice {
  const world = desk.worldOn(choice.date as CivilDate);
  const fresh = kindsOfChoice(kind, choice).flatMap((one) =>
    one.card.flatMap(({ id, start }) => {
      const key = answerKey(kind, one, id);
      return start && choice.fields[key] === undefined ? [[key, start(world)] as const] : [];
    }),
  );
  const fields = { ...Object.fromEntries(fresh), ...annexNumbers(kind, choice), ...choice.fields };
  return { ...choice, fields };
}

function cardOf(desk: Desk, kind: CardKind, choice: PaperChoice): PaperCard {
  const paper = paperOfChoice(desk, kind, choice);
  return {
    title: kindName(kind.kind),
    variants: variantsOf(kind),
    ...{ about: kind.about, takes: kind.takes, choice, keep: kind.keep },
    subjects: subjectsOf(desk, kind, choice, paper),
    numbered: kind.series !== null,
    isOrder: isOrderKind(kind),
    heading: paper.title,
    acts: actsOf(desk, kind, choice),
    ...pointsOf(kind, choice),
    fields: kindsOfChoice(kind, choice).flatMap((one) => fieldsOf(kind, one)),
    people: peopleOffered(desk, kind, choice),
    filled: filledOf(desk, kind, choice),
    names: paper.names.map(({ source, forms, certainty }) => ({
      source,
      forms: inOrder(forms),
      ask: certainty === 'ask',
    })),
    blocking: faultsOf(desk, kind, choice, paper),
    notices: noticesOf(desk, kind, choice, paper),
    asked: askedOf(desk, kind, choice),
  };
}

const variantsOf = (kind: CardKind): PaperCard['variants'] => {
  const alike = PAPER_KINDS.filter((one) => kindName(one.kind) === kindName(kind.kind));
  return alike.length < 2 ? [] : alike.map(({ kind: code, title }) => ({ kind: code, title }));
};

function subjectsOf(
  desk: Desk,
  kind: CardKind,
  choice: PaperChoice,
  paper: PreparedPaper,
): readonly PaperSubject[] {
  if (kind.takes === 'none') return [];
  const rules = rulesOf(kind);
  const date = choice.date as CivilDate;
  const label = subjectLabel(desk, date);
  const ask = { ...choice, date, acts: [], points: [] };
  const offered = rules.offers(desk);
  const gone = choice.subjects.filter((id) => !offered.includes(id));
  return [...offered, ...gone].flatMap((id) => {
    const place = subjectPlace(desk, id);
    if (!place) return [];
    const included = choice.subjects.includes(id);
    const own = paper.gaps.filter(({ at }) => at !== null && 'id' in at && at.id === id);
    const gaps = [...rules.faults(desk, ask, id), ...(included ? own.map((gap) => gap.text) : [])];
    return [{ id, label: label(id), hint: hintOf(desk, id), place, included, gaps }];
  });
}

/** Dates of a pair, position of a person, number of a document. */
function hintOf({ banks, register }: Desk, id: string): string {
  const pair = rowById(banks.pairs, id);
  if (pair) return pairLine(banks, pair.row, pair.values).dates;
  const person = rowById(banks.mentors, id)?.values ?? rowById(banks.mentees, id)?.values;
  if (person) return person.position;
  const paper = rowById(register, id)?.values;
  return paper?.date ? `№ ${paper.number} от ${shortDate(paper.date)}` : '';
}

const actsOf = (desk: Desk, kind: CardKind, { actIds, date }: PaperChoice): PaperCard['acts'] =>
  actsFor(desk, kind).map((act) => {
    const fault = actFault(act, date as CivilDate);
    return {
      ...{ id: act.id, title: act.title, barred: fault !== null },
      on: fault === null && actIds.includes(act.id),
      warning: fault && actWarning(fault.code, fault.date),
    };
  });

/** Points that are on in the order chosen, then those that are off; and what other orders lend. */
function pointsOf(kind: CardKind, { points }: PaperChoice): Pick<PaperCard, 'points' | 'lent'> {
  if (!isOrderKind(kind)) return { points: [], lent: [] };
  const others = lenders(kind);
  const on = points.flatMap(({ kind: code, id }) => {
    const of = code === kind.kind ? kind : others.find((other) => other.kind === code);
    const point = of?.points.find((one) => one.id === id);
    if (!of || !point) return [];
    return [{ kind: code, id, title: point.title, on: true, from: of === kind ? '' : kindName(code) }];
  });
  const off = kind.points
    .filter(({ id }) => !on.some((point) => point.kind === kind.kind && point.id === id))
    .map(({ id, title }) => ({ kind: kind.kind as string, id, title, on: false, from: '' }));
  return {
    points: [...on, ...off],
    lent: others
      .filter((other) => kindName(other.kind) !== kindName(kind.kind))
      .map((other) => ({
        ...{ kind: other.kind, title: other.title },
        points: other.points.map(({ id, title }) => ({ id, title })),
      })),
  };
}

/** Questions of a kind; those of a kind that lends points say whose they are. */
const fieldsOf = (own: CardKind, kind: CardKind): readonly PaperField[] =>
  (kind.card as readonly CardField[]).map(({ id, label, type, hint = '', needed = false, options = [] }) => ({
    ...{ type, hint, needed, options },
    id: answerKey(own, kind, id),
    label: kind.kind === own.kind ? label : `${label} (${kindName(kind.kind)})`,
  }));

/** Everybody a question about a person may mean; who has withdrawn is not offered. */
function peopleOffered(desk: Desk, kind: CardKind, choice: PaperChoice): PaperCard['people'] {
  const asks = kindsOfChoice(kind, choice).some(({ card }) =>
    (card as readonly CardField[]).some(({ type }) => type === 'person' || type === 'people'),
  );
  if (!asks) return [];
  const { mentors, mentees } = desk.worldOn(choice.date as CivilDate);
  const { settings } = desk.banks;
  const office = [headOf(settings), curatorOf(settings)].map((person) => ({ id: '', ...person }));
  return [...office, ...mentors, ...mentees]
    .filter((person) => person.name.trim() !== '' && !withdrew(person))
    .filter((person) => person.id === '' || (isNamed(person) && !isGone(person as never)))
    .map(({ id, name, position }) => {
      const label = [name, position].filter((part) => part !== '').join(', ');
      return { id: id || label, label };
    });
}

/** A pair is shown with its people and term while there are few: the sheet shows many better. */
const MOST_SHOWN = 3;

/** What the document takes from «Настройки» and from the rows of its subjects. */
function filledOf(desk: Desk, kind: CardKind, { subjects }: PaperChoice): PaperCard['filled'] {
  const { banks } = desk;
  const office = kind.settings
    .filter((key) => banks.settings[key].trim() !== '')
    .map((key) => ({ label: settingTitle(key), text: banks.settings[key], place: settingPlace(desk, key) }));
  return [...office, ...subjects.slice(0, MOST_SHOWN).flatMap((id) => filledOfSubject(desk, id))];
}

function filledOfSubject({ banks }: Desk, id: string): PaperCard['filled'] {
  const person = (side: 'mentors' | 'mentees', code: string, label: string): PaperCard['filled'] => {
    const row = rowById<{ id: string; name: string; position: string }>(banks[side], code);
    if (!row) return [];
    const said = [row.values.name, row.values.position].filter((part) => part !== '').join(', ');
    return [{ label, text: said, place: placeOf(banks[side] as never, row.row, 'name' as never) }];
  };
  const pair = rowById(banks.pairs, id);
  if (!pair) return [...person('mentors', id, text.person), ...person('mentees', id, text.person)];
  const { mentorId, menteeId } = pair.values;
  return [
    ...person('mentors', mentorId, text.mentor),
    ...person('mentees', menteeId, text.mentee),
    {
      label: text.term,
      text: pairLine(banks, pair.row, pair.values).dates,
      place: placeOf(banks.pairs, pair.row, 'from'),
    },
  ];
}

/** Notes of the changes that ask for this document about these subjects. */
const askedOf = ({ register }: Desk, kind: CardKind, { subjects }: PaperChoice): readonly string[] => [
  ...new Set(
    stillToMake(register)
      .map(({ values }) => values)
      .filter((row) => row.kind === kindName(kind.kind) && row.subjects.some((id) => subjects.includes(id)))
      .map(({ note }) => note)
      .filter((note) => note !== ''),
  ),
];
