import type { PaperChoice } from '../../contract/dto';
import type { Ask, CardField, PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { PAPER_KINDS, type PaperCode, paperKind } from '../../documents/kinds/all';
import { ANNEX_NUMBER } from '../../documents/kinds/orders/order-words';
import type { PreparedPaper } from '../../documents/prepare-paper';
import type { WorldPart } from '../../documents/world';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { actFault } from '../../domain/law/acts-in-force';
import { byCase } from '../case-forms';
import { type Desk, paperOf } from './desk';
import { actsFor } from './paper-acts';

/** A kind with its code as the catalogue has it. */
export type CardKind = PaperKind & { readonly kind: PaperCode };

/** The kind a card is asked for; `null` for one with a way of its own. */
export const cardKind = (code: string): CardKind | null => paperKind(code);

/** The choice with the points of a variant taken for those of the kind: they say the same in another form. */
export const withOwnPoints = (kind: CardKind, choice: PaperChoice): PaperChoice => ({
  ...choice,
  points: choice.points.map(({ kind: code, id }) => ({
    kind: kindName(code) === kindName(kind.kind) ? kind.kind : code,
    id,
  })),
});

/** Whether points and heading of the document may be changed. */
export const isOrderKind = ({ series, points }: PaperKind): boolean =>
  (series === 'orders' || series === 'staff') && points.length > 0;

/** A chosen point of another kind, with that kind. */
export interface Lent {
  readonly kind: CardKind;
  readonly point: string;
}

/** Points of other orders among the chosen ones; those no kind has are left out. */
function lentPoints({ kind: own, points }: Pick<PaperChoice, 'kind' | 'points'>): readonly Lent[] {
  return points.flatMap(({ kind: code, id }) => {
    const kind = code === own ? null : cardKind(code);
    return kind && isOrderKind(kind) && kind.points.some((point) => point.id === id)
      ? [{ kind, point: id }]
      : [];
  });
}

/** Kinds that the document is made of: its own and those that lend it points. */
export const kindsOfChoice = (kind: CardKind, choice: PaperChoice): readonly CardKind[] => [
  kind,
  ...new Set(lentPoints(choice).map((lent) => lent.kind)),
];

/** Parts of the book all its kinds read. */
export const needsOf = (kinds: readonly PaperKind[]): readonly WorldPart[] =>
  kinds.flatMap(({ needs }) => needs);

/** Key of an answer: questions of a borrowed point carry the code of its kind. */
export const answerKey = (own: PaperKind, kind: PaperKind, id: string): string =>
  kind.kind === own.kind ? id : `${kind.kind}:${id}`;

/** Several annexes of one order are numbered in the order of its points, until somebody types a number. */
export function annexNumbers(own: CardKind, choice: PaperChoice): Readonly<Record<string, string>> {
  const turn = (kind: CardKind): number => choice.points.findIndex((point) => point.kind === kind.kind);
  const annexed = kindsOfChoice(own, choice)
    .filter((kind) => (kind.card as readonly CardField[]).some(({ id }) => id === ANNEX_NUMBER.id))
    .sort((a, b) => turn(a) - turn(b));
  if (annexed.length < 2) return {};
  return Object.fromEntries(annexed.map((kind, i) => [answerKey(own, kind, ANNEX_NUMBER.id), String(i + 1)]));
}

/** What the card asks of one of its kinds. Acts that are not in force on the day are never cited. */
export function askOf(desk: Desk, own: CardKind, choice: PaperChoice, kind: CardKind = own): Ask {
  const date = choice.date as CivilDate;
  return {
    subjects: choice.subjects,
    number: choice.number,
    date,
    acts: actsFor(desk, own).filter((act) => choice.actIds.includes(act.id) && actFault(act, date) === null),
    points: choice.points.filter((point) => point.kind === kind.kind).map(({ id }) => id),
    fields: Object.fromEntries(
      kind.card.map(({ id }) => [id, choice.fields[answerKey(own, kind, id)] ?? '']),
    ),
  };
}

/** The points in an order of their own, or points of others among them: the template must be arranged. */
export function arrangementOf(
  kind: CardKind,
  choice: PaperChoice,
): readonly { point: string; kind?: string }[] | null {
  if (!isOrderKind(kind)) return null;
  const lent = lentPoints(choice);
  const usual = kind.points.map(({ id }) => id);
  const own = choice.points.filter((point) => point.kind === kind.kind && usual.includes(point.id));
  const asUsual = usual.filter((id) => own.some((point) => point.id === id));
  if (lent.length === 0 && own.every(({ id }, i) => id === asUsual[i])) return null;
  return choice.points.flatMap(({ kind: code, id }) => {
    if (code === kind.kind) return usual.includes(id) ? [{ point: id }] : [];
    return lent.some((one) => one.kind.kind === code && one.point === id) ? [{ point: id, kind: code }] : [];
  });
}

/** A paper with what it says of each kind that lends it points. */
export interface ChosenPaper extends PreparedPaper {
  readonly lent: readonly { readonly kind: CardKind; readonly paper: PreparedPaper }[];
}

/**
 * The paper as it would be printed now: its own data, those of borrowed points under `из`, the heading as typed, and
 * what stands in the way of any of them.
 */
export function paperOfChoice(desk: Desk, kind: CardKind, choice: PaperChoice): ChosenPaper {
  const corrected = choice.corrections.map(({ source, forms }) => ({ source, forms: byCase(forms) }));
  const own = paperOf(desk, kind, askOf(desk, kind, choice), corrected);
  const lenders = kindsOfChoice(kind, choice).slice(1);
  const lent = lenders.map((one) => ({
    kind: one,
    paper: paperOf(desk, one, askOf(desk, kind, choice, one), corrected),
  }));
  const heading = choice.heading.trim();
  const arranged = arrangementOf(kind, choice);
  const sources = new Set(own.names.map(({ source }) => source));
  const names = lent.flatMap(({ paper }) => paper.names).filter(({ source }) => !sources.has(source));
  const missing = new Set([...own.missing, ...lent.flatMap(({ paper }) => paper.missing)]);
  return {
    ...own,
    lent,
    ...(heading === '' ? {} : { title: heading }),
    names: [...own.names, ...names],
    missing: [...missing],
    gaps: [...own.gaps, ...lent.flatMap((one) => gapsOfLent(one.kind, one.paper))],
    notices: [...new Set([...own.notices, ...lent.flatMap(({ paper }) => paper.notices)])],
    data: {
      ...own.data,
      ...(heading === '' ? {} : { заголовок: heading }),
      ...(lent.length === 0
        ? {}
        : { из: Object.fromEntries(lent.map((one) => [one.kind.kind, one.paper.data])) }),
      // Two projects with the same facts in another order are two papers.
      ...(arranged === null ? {} : { порядок: arranged.map(({ kind = '', point }) => `${kind} ${point}`) }),
    },
  };
}

/** Its number and subjects are asked of the document itself. */
const gapsOfLent = ({ kind }: CardKind, { gaps }: PreparedPaper): PreparedPaper['gaps'] =>
  gaps.flatMap((gap) => {
    if (gap.at === null || !('field' in gap.at)) return [gap];
    const { field } = gap.at;
    return field === 'number' || field === 'subjects' ? [] : [{ ...gap, at: { field: `${kind}:${field}` } }];
  });

/** Orders that lend their points to others. */
export const lenders = (own: CardKind): readonly CardKind[] =>
  (PAPER_KINDS as readonly CardKind[]).filter((kind) => kind.kind !== own.kind && isOrderKind(kind));
