import { enumerate } from '../domain/language/enumerate';
import { tidy, withoutEndMark } from './tidy';

const NBSP = '\u00a0';

/** «со» before с, з, ш, ж, щ with another consonant: «со статьёй», but «с распоряжением», «с законом». */
const preposition = (next: string): string => (/^[сзшжщ][бвгджзйклмнпрстфхцчшщ]/i.test(next) ? 'со' : 'с');

const DATE = /\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [а-я]+ \d{4}(?: г(?:\.|ода)?)?/i;
const NUMBER = /№\s*([^\s,;]+)/;

/** «от 01.09.2025 № 40-ОД» of date and number typed in any order; a text without both is kept as typed. */
export function orderTyped(typed: string): string {
  const text = withoutEndMark(typed);
  const date = DATE.exec(text)?.[0].replace(/ г$/, ' г.');
  const number = NUMBER.exec(text)?.[1];
  return date && number ? `от ${date} №${NBSP}${number}` : text.replace(/^приказ(ом)?\s+/i, '');
}

/**
 * How a preamble names the local act: «Положением о системе наставничества, утверждённым приказом от 01.09.2025
 * № 40-ОД».
 */
function citeStatute(setting: string): string {
  const order = orderTyped(setting);
  return order === '' ? '' : `Положением о системе наставничества, утверждённым приказом ${order}`;
}

/**
 * «В соответствии со статьёй …, приказом … и Положением …»; `''` without acts. `cites` stand in the
 * instrumental case already, as on the sheet «Акты».
 */
export function preamble(cites: readonly string[], statute: string): string {
  const all = [...cites.map(withoutEndMark), citeStatute(statute)].filter((cite) => cite !== '');
  if (all.length === 0) return '';
  return `В соответствии ${preposition(all[0]!)} ${tidy(enumerate(all))}`.replace(/№ /g, `№${NBSP}`);
}
