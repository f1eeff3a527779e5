/**
 * Patronymics: Russian ones decline, those of two words («Гасан оглы») and of Central Asia (-улы, -кызы) have one form.
 * The four in -ич with a stressed ending (Ильичом) are a closed list.
 */
import type { Rule } from './rules';
import type { Gender } from './types';

/** Words that follow the father's name instead of an ending: «Гасан оглы», «Гасан кызы». */
export const PATRONYMIC_PARTICLES = 'оглы улы уулу угли кызы гызы кизи';

/** Endings by which a patronymic tells the gender. */
export const PATRONYMIC_ENDINGS: Readonly<Record<Gender, string>> = {
  m: 'ович евич ич ыч оглы улы уулу угли',
  f: 'овна евна ична кызы гызы кизи',
};

/** Patronymics of both genders, lower case. */
export const PATRONYMICS: readonly Rule[] = [
  { ends: PATRONYMIC_PARTICLES, like: 'кафе', firm: true },
  { words: 'ильич кузьмич лукич фомич', like: 'стол' },
  { ends: 'ич ыч', like: 'товарищ', firm: true },
  { ends: 'овна евна ична', like: 'карта', firm: true },
  { like: 'кафе', ask: true },
];
