/**
 * First names by school grammar; names of the peoples of Russia and of neighbours by what the reference books say of
 * them: on a consonant a woman's name has one form (Айжан), on a stressed -ия or on -ь usage wavers and a person decides.
 */
import type { Rule } from './rules';

/** Short names whose stress on the stem is certain: Машей, Гришей. */
const STEM_STRESS =
  'маша даша наташа глаша паша саша аркаша алеша леша гоша гриша миша тоша тимоша ксюша катюша андрюша илюша ванюша ' +
  'надежа сережа';

const IN_VOWEL: readonly Rule[] = [
  { ends: 'о е э и ы у ю', like: 'кафе' },
  { ends: 'Га', like: 'кафе' },
];

const IN_A: readonly Rule[] = [
  { ends: 'ия', like: 'армия' },
  { ends: 'я', like: 'неделя' },
  { ends: 'га ка ха', like: 'книга' },
  { words: STEM_STRESS, like: 'чаша' },
  { ends: 'жа ча ша ща', like: 'чаша', ask: true },
  { ends: 'ца', like: 'птица' },
  { ends: 'а', like: 'карта' },
];

/** First names of men, lower case. */
export const FIRST_NAMES_OF_MEN: readonly Rule[] = [
  ...IN_VOWEL,
  { words: 'лев', like: 'лев' },
  { words: 'павел', like: 'павел' },
  { words: 'петр', like: 'пётр' },
  { words: 'илья', like: 'семья' },
  ...IN_A,
  { ends: 'ь', like: 'гоголь' },
  { oneSyllable: true, ends: 'й', like: 'герой' },
  { ends: 'ий', like: 'гений' },
  { ends: 'й', like: 'герой' },
  { ends: 'ж ц ч ш щ', like: 'товарищ' },
  { ends: 'С', like: 'стол' },
  { like: 'кафе', ask: true },
];

/** First names of women, lower case. */
export const FIRST_NAMES_OF_WOMEN: readonly Rule[] = [
  ...IN_VOWEL,
  { words: 'любовь нинель рахиль адель юдифь эсфирь суламифь руфь', like: 'тетрадь' },
  {
    words:
      'айгуль гузель гюзель асель сюмбель нургуль фаниль сюмбуль гаухарь этель агарь николь мишель исабель изабель габриэль мириэль аниель ассоль',
    like: 'тетрадь',
    ask: true,
  },
  { ends: 'С ь', like: 'кафе' },
  {
    words:
      'алия галия альфия зульфия гульфия фания сания рамзия фаузия наджия рания назия мавлия гания наилия',
    like: 'алия',
    ask: true,
  },
  ...IN_A,
  { like: 'кафе', ask: true },
];
