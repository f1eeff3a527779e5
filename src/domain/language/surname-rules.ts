import type { Rule } from './rules';

/** First halves of double surnames, and particles, that never change. */
export const FIXED_SURNAME_PARTS =
  'бонч тер ван фон мелик дер де ла ле дель да ди абдул абдель абд книппер корвин вар гасан белиц мак ' +
  'ибн бин бен аль эль';

/** Foreign and vowel-final surnames that have one form for everybody. */
const INDECLINABLE: readonly Rule[] = [
  { words: 'дюма золя петипа тома дега люка гавальда нойя труайя ферма', like: 'кафе' },
  { ends: 'о е э и ы у ю', like: 'кафе' },
  { ends: 'Га', like: 'кафе' },
];

/** Surnames in -а and -я that decline as nouns, for men and women alike. */
const AS_NOUN_IN_A: readonly Rule[] = [
  { ends: 'ия', like: 'армия' },
  { ends: 'я', like: 'неделя' },
  { ends: 'га ка ха', like: 'книга' },
  { words: 'кваша олеша галуша груша', like: 'чаша' },
  { ends: 'жа ча ша ща', like: 'чаша', ask: true },
  { ends: 'ица', like: 'птица' },
  { ends: 'ца', like: 'птица', ask: true },
  { ends: 'а', like: 'карта' },
];

const ADJECTIVAL_MEN: readonly Rule[] = [
  { oneSyllable: true, ends: 'й', like: 'герой' },
  { words: 'прибой геной', like: 'герой' },
  { ends: 'цый', like: 'куцый', firm: true },
  { ends: 'ый', like: 'новый' },
  { ends: 'гой кой хой жой чой шой щой', like: 'сухой', firm: true },
  { ends: 'ой', like: 'молодой' },
  { words: 'топчий корний антоний гордий арсений', like: 'гений' },
  { ends: 'гий кий хий', like: 'русский' },
  { ends: 'жий чий ший щий', like: 'хороший', firm: true },
  { ends: 'ний', like: 'хороший' },
  { ends: 'ий', like: 'гений' },
];

const POSSESSIVE_MEN: readonly Rule[] = [
  {
    words: 'дарвин чаплин бюлов вирхов бенин эйлин регин пэйлин альтов кронин цеппелин штерн росштерн',
    like: 'стол',
  },
  { words: 'львов', like: 'иванов' },
  { oneSyllable: true, ends: 'ов ев ин ын', like: 'стол' },
  { ends: 'ддин тдин', like: 'стол', ask: true },
  { ends: 'ов ев ин ын', like: 'иванов' },
];

/** Loss of a vowel before -ц and -к; after two consonants it stays: Кузнец – Кузнеца, Швец – Швеца. */
const FLEETING_VOWEL_MEN: readonly Rule[] = [
  { words: 'лев', like: 'лев' },
  { words: 'заяц', like: 'заяц' },
  { words: 'бурец кобец прокопец алексец', like: 'товарищ', ask: true },
  { words: 'чернец горобец кравец купец', like: 'певец' },
  { words: 'швец кузнец жнец', like: 'стол' },
  { ends: 'ССец', like: 'стол', ask: true },
  { words: 'боец', like: 'боец' },
  { words: 'коломиец', like: 'коломиец' },
  { ends: 'Гец', like: 'коломиец' },
  { words: 'стрелец жилец делец голец', like: 'стрелец' },
  { ends: 'лец', like: 'владелец' },
  { words: 'борец отец певец гонец творец молодец гребец скворец дворец ловец', like: 'певец' },
  { words: 'немец', like: 'немец' },
  { ends: 'ец', like: 'немец' },
  { words: 'орел козел осел', like: 'павел', ask: true },
  { oneSyllable: true, ends: 'ок ек', like: 'стол' },
  { words: 'биток волок набок', like: 'стол' },
  { ends: 'штток', like: 'стол' },
  { ends: 'бок вок гок док жок нок пок рок сок ток чок шок', like: 'волчок' },
  { ends: 'жёк чёк шёк', like: 'сучёк' },
  { ends: 'Гёк', like: 'паёк' },
  { ends: 'ёк', like: 'зверёк' },
  { words: 'соловей воробей муравей', like: 'соловей' },
];

const STRESSED_ENDING_MEN: readonly Rule[] = [
  { ends: 'король коваль кисель бондарь москаль журавль чубарь шмель', like: 'король' },
  { words: 'царь конь', like: 'король' },
  { words: 'пень корень ремень камень день', like: 'гоголь', ask: true },
  {
    words:
      'ткач горбач скрипач трубач рогач усач деркач лихач товкач пугач калач космач бородач головач силач богач ' +
      'палач сукач',
    like: 'стол',
  },
  { words: 'кузьмич ильич лукич фомич', like: 'стол', ask: true },
  { ends: 'ач уч юч ыч', like: 'стол' },
  { words: 'еж нож стриж морж чиж кулиш камыш малыш палаш мураш лещ борщ плащ хрущ', like: 'стол' },
];

/** Surnames of men, lower case. */
export const SURNAMES_OF_MEN: readonly Rule[] = [
  ...INDECLINABLE,
  ...AS_NOUN_IN_A,
  { words: 'эрлих фрейндлих дитрих генрих ульрих либих мюних', like: 'стол' },
  { ends: 'рлих длих рих илих ерних', like: 'стол', ask: true },
  { ends: 'ых их', like: 'кафе' },
  ...ADJECTIVAL_MEN,
  ...FLEETING_VOWEL_MEN,
  ...POSSESSIVE_MEN,
  ...STRESSED_ENDING_MEN,
  { ends: 'й', like: 'герой' },
  { ends: 'жь чь шь щь', like: 'кафе', ask: true },
  { ends: 'ь', like: 'гоголь' },
  { ends: 'еж ож', like: 'товарищ', ask: true },
  { ends: 'ж ц ч ш щ', like: 'товарищ' },
  { ends: 'С', like: 'стол' },
  { like: 'кафе', ask: true },
];

/** Surnames of women, lower case. */
export const SURNAMES_OF_WOMEN: readonly Rule[] = [
  ...INDECLINABLE,
  { ends: 'С ь', like: 'кафе', firm: true },
  { ends: 'гелая цулая улая', like: 'неделя' },
  { words: 'чужая большая', like: 'новая' },
  { ends: 'жая чая шая щая цая', like: 'хорошая', firm: true },
  { words: 'гая мая рая', like: 'неделя', ask: true },
  { ends: 'ая', like: 'новая' },
  { ends: 'яя', like: 'синяя' },
  {
    words:
      'рева бова сова щербина смородина калина малина тычина былина година дубина перина скотина слива грива ' +
      'корова ворона осина рябина судьбина половина',
    like: 'карта',
    ask: true,
  },
  { ends: 'ова ева ина ына', like: 'иванова' },
  { ends: 'льска вска нска цка', like: 'иванова', ask: true },
  ...AS_NOUN_IN_A,
  { like: 'кафе', ask: true },
];
