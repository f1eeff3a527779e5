import { numberInWords } from './numbers-in-words';
import { CASES, type Case, type Gender } from './types';

/**
 * A thing that is counted. `few` stands after два, три, четыре («два дня», «три рабочих дня»); after пять and more
 * the genitive plural does. Six forms each, in the order of the cases.
 */
export interface Counted {
  readonly gender: Gender;
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** What orders and agreements count. Forms are separated by «, » in the order of the cases. */
export const COUNTED = {
  день: {
    gender: 'm',
    one: 'день, дня, дню, день, днём, дне',
    few: 'дня',
    many: 'дни, дней, дням, дни, днями, днях',
  },
  'рабочий день': {
    gender: 'm',
    one: 'рабочий день, рабочего дня, рабочему дню, рабочий день, рабочим днём, рабочем дне',
    few: 'рабочих дня',
    many: 'рабочие дни, рабочих дней, рабочим дням, рабочие дни, рабочими днями, рабочих днях',
  },
  'календарный день': {
    gender: 'm',
    one: 'календарный день, календарного дня, календарному дню, календарный день, календарным днём, календарном дне',
    few: 'календарных дня',
    many: 'календарные дни, календарных дней, календарным дням, календарные дни, календарными днями, календарных днях',
  },
  неделя: {
    gender: 'f',
    one: 'неделя, недели, неделе, неделю, неделей, неделе',
    few: 'недели',
    many: 'недели, недель, неделям, недели, неделями, неделях',
  },
  месяц: {
    gender: 'm',
    one: 'месяц, месяца, месяцу, месяц, месяцем, месяце',
    few: 'месяца',
    many: 'месяцы, месяцев, месяцам, месяцы, месяцами, месяцах',
  },
  час: {
    gender: 'm',
    one: 'час, часа, часу, час, часом, часе',
    few: 'часа',
    many: 'часы, часов, часам, часы, часами, часах',
  },
  экземпляр: {
    gender: 'm',
    one: 'экземпляр, экземпляра, экземпляру, экземпляр, экземпляром, экземпляре',
    few: 'экземпляра',
    many: 'экземпляры, экземпляров, экземплярам, экземпляры, экземплярами, экземплярах',
  },
  рубль: {
    gender: 'm',
    one: 'рубль, рубля, рублю, рубль, рублём, рубле',
    few: 'рубля',
    many: 'рубли, рублей, рублям, рубли, рублями, рублях',
  },
  копейка: {
    gender: 'f',
    one: 'копейка, копейки, копейке, копейку, копейкой, копейке',
    few: 'копейки',
    many: 'копейки, копеек, копейкам, копейки, копейками, копейках',
  },
} as const satisfies Record<string, Counted>;

export type CountedThing = keyof typeof COUNTED;

const formOf = (forms: string, kase: Case): string => forms.split(', ')[CASES.indexOf(kase)]!;

/** The thing as it stands after the number in the case: 3, «вин» → «рабочих дня»; 3, «твор» → «рабочими днями». */
export function countedForm(count: number, thing: CountedThing, kase: Case = 'им'): string {
  const { one, few, many } = COUNTED[thing];
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  const teens = tens > 10 && tens < 20;
  if (units === 1 && !teens) return formOf(one, kase);
  const straight = kase === 'им' || kase === 'вин';
  if (!straight) return formOf(many, kase);
  return units >= 2 && units <= 4 && !teens ? few : formOf(many, 'род');
}

/** «три рабочих дня», «двадцати одной неделе», «с пятью рабочими днями». Throws as {@link numberInWords} does. */
export const countInWords = (count: number, thing: CountedThing, kase: Case = 'им'): string =>
  `${numberInWords(count, kase, COUNTED[thing].gender)} ${countedForm(count, thing, kase)}`;

/** «3 (три) рабочих дня»: the way a term stands in an agreement. */
export const countTwice = (count: number, thing: CountedThing, kase: Case = 'им'): string =>
  `${count} (${numberInWords(count, kase, COUNTED[thing].gender)}) ${countedForm(count, thing, kase)}`;

const KOPECKS_IN_ROUBLE = 100;

/**
 * A sum of money the way agreements and orders on payment write it: 1500.5 → «1 500 (одна тысяча пятьсот) рублей
 * 50 копеек», thousands apart by a no-break space, two digits of kopecks. Rounded to kopecks. Throws a RangeError for
 * a negative sum and from 10¹³ on.
 */
export function moneyInWords(sum: number, kase: Case = 'им'): string {
  const all = Math.round(sum * KOPECKS_IN_ROUBLE);
  if (!(sum >= 0) || all >= 1e15) throw new RangeError(`not a sum of money: ${sum}`);
  const roubles = Math.floor(all / KOPECKS_IN_ROUBLE);
  const kopecks = all % KOPECKS_IN_ROUBLE;
  const figures = String(roubles).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const words = `${figures} (${numberInWords(roubles, kase)}) ${countedForm(roubles, 'рубль', kase)}`;
  return `${words} ${String(kopecks).padStart(2, '0')} ${countedForm(kopecks, 'копейка', kase)}`;
}
