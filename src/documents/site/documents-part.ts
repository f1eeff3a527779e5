import { shortDate } from '../../domain/calendar/civil-date';
import { linesOfField } from '../card-answers';
import { kindName } from '../kind-names';
import { tidy } from '../tidy';
import type { World, WorldDocument } from '../world';
import { item, linkTyped, text } from './lines';
import type { PartContent, SiteAnswers, SiteGap, SiteLine } from './section';

/** Documents of the programme that the page lists; those of persons never. */
const LISTED: readonly { readonly kind: string; readonly needed: boolean }[] = [
  { kind: 'D01', needed: true },
  { kind: 'D03', needed: true },
  { kind: 'D04', needed: true },
  { kind: 'D06', needed: false },
  { kind: 'D20', needed: false },
  { kind: 'D49', needed: false },
];

const isSigned = ({ status }: WorldDocument): boolean => tidy(status).toLowerCase() === 'подписан';
const isDead = ({ status }: WorldDocument): boolean =>
  ['отменён', 'черновик', 'нужно оформить'].includes(tidy(status).toLowerCase());

/** Rows of the kind that still count, the latest first. */
const ownOf = ({ register }: World, kind: string): WorldDocument[] =>
  register
    .filter((row) => tidy(row.kind).toLowerCase() === kindName(kind).toLowerCase() && !isDead(row))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

/** «Приказ о кураторе от 02.09.2026 № 41-ОД»: the name of the kind, since a title may name people. */
function lineOf(kind: string, { number, date }: WorldDocument): SiteLine {
  const day = date === null ? '' : ` от ${shortDate(date)}`;
  const own = tidy(number) === '' ? '' : ` № ${tidy(number)}`;
  return item(`${kindName(kind)}${day}${own}`);
}

/** On what the programme stands: its statute and orders with number and day, and the links that were typed. */
export function documentsPart(world: World, { ground, links }: SiteAnswers): PartContent {
  const known = LISTED.map(({ kind, needed }) => ({ kind, needed, rows: ownOf(world, kind) }));
  const orders = known.flatMap(({ kind, rows }) => {
    const last = rows.find(isSigned);
    return last === undefined ? [] : [lineOf(kind, last)];
  });
  return {
    lines: [
      text(
        `Система наставничества педагогических работников действует в организации${ground === '' ? '' : ` ${ground}`}.`,
      ),
      ...orders,
      ...linesOfField(links).map(linkTyped),
    ],
    gaps: known.flatMap(({ kind, needed, rows }): SiteGap[] => {
      if (!needed || rows.some(isSigned)) return [];
      const [waiting] = rows;
      const what = `«${kindName(kind)}»`;
      return waiting === undefined
        ? [{ text: `Нет документа ${what}. Оформите его или допишите в «Документы».`, at: null, kind }]
        : [
            {
              text: `Документ ${what} ещё не отмечен подписанным: на странице его нет.`,
              at: { sheet: 'Документы', id: waiting.id, column: 'status' },
            },
          ];
    }),
  };
}
