import type { Tokens } from './grammar';
import type { Token } from './token';

/** Tokens that mean something else together than one by one; the rest of the grammar sees the plain form. */
export const regroup = (tokens: Tokens): Tokens =>
  [romanMonths, feasts, holidaysOfTheYear, partsOfOne, monthChains].reduce(
    (list, step) => step(list),
    tokens,
  );

const isRoman = (token: Token | undefined): token is Extract<Token, { t: 'number' }> =>
  token?.t === 'number' && token.value > 0 && /^[ivx]+\.?$/.test(token.text);

const JOINTS: readonly Token['t'][] = ['dash', 'comma', 'to', 'until'];
const LEADS: readonly Token['t'][] = ['from', 'to', 'until', 'during'];
const COUNTED: readonly (Token['t'] | undefined)[] = [
  'unit',
  'half',
  'weekday',
  'of-month',
  'times',
  'holidays',
];

/** Above four it is neither a quarter nor a half-year. */
const MOST_PARTS = 4;

/** «IX–XII», «V 2025»: Roman numbers with nothing to count are months; small or lone ones are asked. */
function romanMonths(tokens: Tokens): Tokens {
  const result = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    if (!isRoman(tokens[at])) continue;
    const places = [at];
    let end = at;
    while (JOINTS.includes(tokens[end + 1]?.t ?? 'word') && isRoman(tokens[end + 2])) {
      end += 2;
      places.push(end);
    }
    const dated = tokens[end + 1]?.t === 'year' || tokens[end + 2]?.t === 'year';
    const alone = tokens.every(({ t }, index) => index === at || LEADS.includes(t));
    const months = places.length > 1 || dated || alone;
    if (months && !COUNTED.includes(tokens[end + 1]?.t)) {
      const values = places.map((place) => (tokens[place] as Extract<Token, { t: 'number' }>).value);
      const clear = (places.length > 1 || dated) && Math.max(...values) > MOST_PARTS;
      for (const [index, place] of places.entries()) {
        const month = { t: 'month', month: values[index]!, year: null, text: tokens[place]!.text } as const;
        result[place] = clear ? month : { ...month, unclear: true };
      }
    }
    at = end;
  }
  return result;
}

/** «ко Дню учителя» is a date; «5 октября (День учителя)» says the same day twice, «10 октября» another one. */
function feasts(tokens: Tokens): Tokens {
  const feast = tokens.findIndex(({ t }) => t === 'feast');
  const token = tokens[feast];
  if (token?.t !== 'feast') return tokens;
  const rest = tokens.filter((_, index) => index !== feast);
  const { day, month, text } = token;
  if (!rest.some(({ t }) => t === 'date' || t === 'month'))
    return tokens.map((one, at) => (at === feast ? { t: 'date', day, month, year: null, text } : one));
  const said = rest.some((one, index) => {
    const next = rest[index + 1];
    if (one.t === 'date') return one.day === day && one.month === month;
    return one.t === 'number' && one.value === day && next?.t === 'month' && next.month === month;
  });
  if (!said) return tokens.map((one, at) => (at === feast ? { t: 'word', text } : one));
  return rest.filter(({ t }, index) => !(index === feast - 1 && t === 'dash'));
}

/** «в каникулы»: all four. Before or after «holidays» of no name nothing is known. */
function holidaysOfTheYear(tokens: Tokens): Tokens {
  return tokens.flatMap((token, at): Token[] => {
    const next = tokens[at + 1]?.t;
    if (token.t === 'every' && next === 'all-holidays') return [];
    if (token.t !== 'all-holidays') return [token];
    const before = tokens[at - 1]?.t;
    if (before === 'until' || before === 'from' || before === 'reference')
      return [{ t: 'word', text: token.text }];
    const named = (['autumn', 'winter', 'spring', 'summer'] as const).map(
      (season): Token => ({ t: 'holidays', season, text: token.text }),
    );
    const comma: Token = { t: 'comma', text: ',' };
    return named.flatMap((one, index) => (index > 0 ? [comma, one] : [one]));
  });
}

/** «начало – середина октября»: both parts are of October. */
const partsOfOne = (tokens: Tokens): Tokens =>
  tokens.flatMap((token, at) => {
    const [joint, last, whole] = tokens.slice(at + 1, at + 4);
    const shared = whole?.t === 'month' || whole?.t === 'school-year';
    return token.t === 'part' && joint?.t === 'dash' && last?.t === 'part' && shared
      ? [token, whole]
      : [token];
  });

/** «сентябрь – октябрь – ноябрь» is September to November. */
function monthChains(tokens: Tokens): Tokens {
  const follows = (at: number): boolean => {
    const [one, joint, next] = tokens.slice(at, at + 3);
    return (
      one?.t === 'month' && joint?.t === 'dash' && next?.t === 'month' && next.month === (one.month % 12) + 1
    );
  };
  const inner = new Set(tokens.flatMap((_, at) => (follows(at) && follows(at + 2) ? [at + 1, at + 2] : [])));
  return tokens.filter((_, at) => !inner.has(at));
}
