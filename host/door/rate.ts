/** How often people of the network may ask. Kept in memory; forgotten when the door closes. */
export interface Rate {
  /** Seconds until the address may come in; 0 = now, and the visit is counted. */
  admit(address: string): number;
  /** Seconds for which codes of the address are not looked at; 0 = they are. */
  held(address: string): number;
  /** A code that nobody has was tried. */
  wrong(address: string): void;
  /** How many such codes were tried since the door opened. */
  wrongCodes(): number;
}

interface Visitor {
  tokens: number;
  seen: number;
  wrong: number;
  wrongAt: number;
  heldUntil: number;
}

/** A whole school may stand behind one router, so an address is allowed what thirty people do at once. */
const VISITOR = { most: 300, perSecond: 5 };
const EVERYBODY = { most: 1000, perSecond: 20 };
const FREE_SLIPS = 5;
const FREE_SLIPS_OF_ALL = 20;
const LONGEST_HOLD = 60;
/** Shorter than for one address: who guesses from many must not keep everybody out for long. */
const LONGEST_HOLD_OF_ALL = 10;
const FORGET_AFTER = 600;
const MOST_VISITORS = 5000;

/** Codes that nobody has after which the door shuts itself; see `src/domain/surveys/codes.ts` for what it is worth. */
export const MOST_WRONG_CODES = 100;

/** `now` in milliseconds. */
export function createRate(now: () => number): Rate {
  const visitors = new Map<string, Visitor>();
  const all = newVisitor(EVERYBODY.most, now());
  let wrongCodes = 0;

  function visitor(address: string): Visitor {
    const known = visitors.get(address) ?? newVisitor(VISITOR.most, now());
    if (now() - known.wrongAt > FORGET_AFTER * 1000) known.wrong = 0;
    visitors.delete(address);
    visitors.set(address, known);
    const [oldest] = visitors.keys();
    if (visitors.size > MOST_VISITORS && oldest !== undefined) visitors.delete(oldest);
    return known;
  }

  const hold = (one: Visitor, free: number, longest: number): void => {
    one.wrong += 1;
    one.wrongAt = now();
    const seconds = one.wrong <= free ? 0 : Math.min(longest, 2 ** (one.wrong - free - 1));
    one.heldUntil = Math.max(one.heldUntil, now() + seconds * 1000);
  };

  return {
    admit(address) {
      const own = visitor(address);
      refill(own, VISITOR, now());
      refill(all, EVERYBODY, now());
      if (own.tokens < 1) return Math.ceil((1 - own.tokens) / VISITOR.perSecond);
      if (all.tokens < 1) return Math.ceil((1 - all.tokens) / EVERYBODY.perSecond);
      own.tokens -= 1;
      all.tokens -= 1;
      return 0;
    },
    held(address) {
      const until = Math.max(visitor(address).heldUntil, all.heldUntil);
      return Math.max(0, Math.ceil((until - now()) / 1000));
    },
    wrong(address) {
      wrongCodes += 1;
      hold(visitor(address), FREE_SLIPS, LONGEST_HOLD);
      hold(all, FREE_SLIPS_OF_ALL, LONGEST_HOLD_OF_ALL);
    },
    wrongCodes: () => wrongCodes,
  };
}

const newVisitor = (tokens: number, seen: number): Visitor => ({
  tokens,
  seen,
  wrong: 0,
  wrongAt: 0,
  heldUntil: 0,
});

function refill(one: Visitor, { most, perSecond }: { most: number; perSecond: number }, now: number): void {
  one.tokens = Math.min(most, one.tokens + ((now - one.seen) / 1000) * perSecond);
  one.seen = now;
}
