import type { Forms } from '../domain/language/types';

/** How an order calls what it fixes, by how many pairs and groups there are. */
interface Composition {
  readonly forms: Forms;
  /** The stamp on the annex agrees with the name: УТВЕРЖДЕНА пара, УТВЕРЖДЕНЫ пары. */
  readonly stamp: string;
}

const ONE = 'УТВЕРЖДЕНА';
const MANY = 'УТВЕРЖДЕНЫ';

const forms = (
  ...[им, род, дат, вин, твор, пред]: [string, string, string, string, string, string]
): Forms => ({
  им,
  род,
  дат,
  вин,
  твор,
  пред,
});

const PAIR = forms(
  'наставническая пара',
  'наставнической пары',
  'наставнической паре',
  'наставническую пару',
  'наставнической парой',
  'наставнической паре',
);
const GROUP = forms(
  'наставническая группа',
  'наставнической группы',
  'наставнической группе',
  'наставническую группу',
  'наставнической группой',
  'наставнической группе',
);
const PAIRS = forms(
  'наставнические пары',
  'наставнических пар',
  'наставническим парам',
  'наставнические пары',
  'наставническими парами',
  'наставнических парах',
);
const GROUPS = forms(
  'наставнические группы',
  'наставнических групп',
  'наставническим группам',
  'наставнические группы',
  'наставническими группами',
  'наставнических группах',
);
const BOTH = forms(
  'наставнические пары и группы',
  'наставнических пар и групп',
  'наставническим парам и группам',
  'наставнические пары и группы',
  'наставническими парами и группами',
  'наставнических парах и группах',
);

/** Rows with the same mark of a group, two or more, are one group; every other row is a pair. */
export function compositionOf(rows: readonly { readonly group: string }[]): Composition {
  const sizes = new Map<string, number>();
  for (const { group } of rows) if (group !== '') sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = [...sizes.values()].filter((size) => size > 1);
  const pairs = rows.length - groups.reduce((sum, size) => sum + size, 0);
  if (groups.length === 0) return pairs === 1 ? { forms: PAIR, stamp: ONE } : { forms: PAIRS, stamp: MANY };
  if (pairs > 0) return { forms: BOTH, stamp: MANY };
  return groups.length === 1 ? { forms: GROUP, stamp: ONE } : { forms: GROUPS, stamp: MANY };
}
