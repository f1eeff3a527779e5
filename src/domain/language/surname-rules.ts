/**
 * Surnames: the rules of school grammar (§ «Склонение фамилий» of the usual reference books on Russian usage) written
 * as endings, then the exceptions by name. Where two reference books or two people would differ (Рубин, Перец, Калина)
 * the line has `ask`: the form that office papers use more often is offered, and a person decides.
 */
import type { Rule } from './rules';

/** First halves of double surnames, and particles, that never change. */
export const FIXED_SURNAME_PARTS =
  'бонч тер ван фон мелик дер де ла ле дель да ди абдул абдель абд книппер корвин вар гасан белиц мак ' +
  'ибн бин бен аль эль сен сан сент санта кара ага грум дон мир хан шах абу шейх нор ор ост ден ау ал';

/** Short first halves that do change: «Кима-Петрова». Any other short half is a question. */
export const CHANGING_SHORT_PARTS = 'ким пак цой жук кот гай мороз бах кох';

/** Foreign and vowel-final surnames that have one form for everybody. */
const INDECLINABLE: readonly Rule[] = [
  { words: 'дюма золя петипа тома дега люка гавальда нойя труайя ферма', like: 'кафе' },
  { ends: 'о е э и ы у ю', like: 'кафе' },
  { ends: 'Га', like: 'кафе' },
];

/** Surnames in -а and -я that decline as nouns, for men and women alike. */
const AS_NOUN_IN_A: readonly Rule[] = [
  { ends: 'ия', like: 'армия' },
  { words: 'заря кутья', like: 'неделя' },
  { ends: 'ая', like: 'неделя', ask: true },
  { ends: 'ья', like: 'семья', ask: true },
  { ends: 'я', like: 'неделя' },
  { ends: 'га ка ха', like: 'книга' },
  { words: 'кваша олеша галуша груша туча дача удача гуща роща чаща пуща', like: 'чаша' },
  { words: 'свеча левша душа каланча саранча алыча епанча парча межа', like: 'книга' },
  { ends: 'жа ча ша ща', like: 'чаша', ask: true },
  { ends: 'ица', like: 'птица' },
  { words: 'овца пыльца', like: 'карта' },
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
  {
    words:
      'божий третий медвежий волчий вражий лисий козий заячий овечий птичий рыбий казачий рыбачий соболий верблюжий',
    like: 'божий',
  },
  { ends: 'гий кий хий', like: 'русский' },
  { ends: 'жий чий ший щий', like: 'хороший', firm: true },
  { ends: 'ний', like: 'хороший' },
  { ends: 'ий', like: 'гений' },
];

/** -ым is for Russian surnames alone: foreign ones in -ов and -ин have -ом (Чаплином). */
const POSSESSIVE_MEN: readonly Rule[] = [
  {
    words:
      'дарвин чаплин бюлов вирхов бенин эйлин регин пэйлин альтов кронин цеппелин штерн росштерн гершвин франклин ' +
      'кельвин кальвин болдуин болдвин гудвин годвин ирвин флотов бредов',
    like: 'стол',
  },
  { words: 'львов', like: 'иванов' },
  { words: 'рубин жасмин павлин кармин сапфирин мартин августин валентин', like: 'иванов', ask: true },
  { oneSyllable: true, ends: 'ов ев ин ын', like: 'стол' },
  { ends: 'ддин тдин двин рвин лвин нклин', like: 'стол', ask: true },
  { ends: 'ов ев ин ын', like: 'иванов' },
];

/** Names of things and animals that lose a vowel (Перца) or, as surnames, keep it (Переца): the bearer decides. */
const HOMONYMS_WITH_FLEETING_VOWEL: readonly Rule[] = [
  { words: 'орел козел осел котел дятел узел щегол хохол чехол посол угол', like: 'стол', ask: true },
  { words: 'бобер ковер костер осетр ветер бугор багор пес лоб лен мох рот лед', like: 'стол', ask: true },
  { words: 'перец палец танец ранец', like: 'немец', ask: true },
  { words: 'молодец', like: 'певец', ask: true },
  { words: 'пень корень ремень камень день гребень стебель лапоть ноготь коготь', like: 'гоголь', ask: true },
  { words: 'деготь огонь уголь парень кремень селезень ясень', like: 'гоголь', ask: true },
  { words: 'ручей улей репей чирей', like: 'герой', ask: true },
];

/** Loss of a vowel before -ц and -к; after two consonants it stays: Кузнец – Кузнеца, Швец – Швеца. */
const FLEETING_VOWEL_MEN: readonly Rule[] = [
  { words: 'лев', like: 'лев' },
  { words: 'заяц', like: 'заяц' },
  { words: 'бурец кобец прокопец алексец', like: 'товарищ', ask: true },
  { words: 'чернец горобец кравец купец', like: 'певец' },
  { words: 'швец кузнец жнец мудрец стец жрец чтец близнец хитрец', like: 'стол' },
  { ends: 'ССец', like: 'стол', ask: true },
  { words: 'боец', like: 'боец' },
  { words: 'коломиец', like: 'коломиец' },
  { ends: 'Гец', like: 'коломиец' },
  { words: 'стрелец жилец делец голец удалец телец малец', like: 'стрелец' },
  { words: 'владелец богомолец доброволец', like: 'владелец' },
  { ends: 'лец', like: 'владелец', ask: true },
  {
    words:
      'борец отец певец гонец творец гребец скворец дворец ловец жеребец донец одинец храбрец самец птенец ' +
      'бубенец рубец косец мертвец слепец гордец ларец тунец юнец песец огурец венец холодец студенец лебедец',
    like: 'певец',
  },
  { words: 'немец украинец литвинец кавказец ростовец ленинец красавец старец', like: 'немец' },
  { ends: 'ец', like: 'немец', ask: true },
  { oneSyllable: true, ends: 'ок ек', like: 'стол' },
  { words: 'биток волок набок', like: 'стол' },
  { ends: 'штток', like: 'стол' },
  { ends: 'бок вок гок док жок нок пок рок сок ток чок шок', like: 'волчок' },
  { ends: 'жёк чёк шёк', like: 'сучёк' },
  { ends: 'Гёк', like: 'паёк' },
  { ends: 'ёк', like: 'зверёк' },
  { words: 'соловей воробей муравей', like: 'соловей' },
];

/** Stress on the ending: -ом after a hushing letter, -ём after a soft one. */
const STRESSED_ENDING_MEN: readonly Rule[] = [
  {
    words:
      'король коваль кисель бондарь москаль журавль чубарь шмель кобзарь пономарь глухарь косарь шинкарь золотарь ' +
      'звонарь дегтярь царь конь',
    like: 'король',
  },
  { words: 'скрипаль дудь', like: 'король', ask: true },
  {
    words:
      'ткач горбач скрипач трубач рогач усач деркач лихач товкач пугач калач космач бородач головач силач богач ' +
      'палач сукач грач толкач носач кумач сыч бич меч мяч ключ',
    like: 'стол',
  },
  { words: 'кузьмич ильич лукич фомич', like: 'стол', ask: true },
  { ends: 'ач уч юч ыч', like: 'стол', ask: true },
  { words: 'еж', like: 'ёж' },
  { words: 'ерш', like: 'ёрш' },
  {
    words: 'нож стриж морж чиж кулиш камыш малыш палаш мураш лещ борщ плащ хрущ черныш хвощ клещ',
    like: 'стол',
  },
  { words: 'буш кац франц', like: 'товарищ' },
  { oneSyllable: true, ends: 'Гж Гч Гш Гщ рж рщ', like: 'товарищ', ask: true },
  { ends: 'аш ыш уш иш юш ищ ущ ощ ещ', like: 'товарищ', ask: true },
];

/** -их is a genitive of many (Долгих, one form) or German (Эрлих, declined). */
const MEN_IN_IKH: readonly Rule[] = [
  {
    words: 'эрлих фрейндлих дитрих генрих ульрих либих мюних рерих минних хайнрих фридрих гейнрих',
    like: 'стол',
  },
  { words: 'нижних средних задних крайних синих лядних осенних', like: 'кафе' },
  { ends: 'ских цких ких гих хих жих ших чих щих', like: 'кафе' },
  { ends: 'них', like: 'кафе', ask: true },
  { ends: 'их', like: 'стол', ask: true },
  { ends: 'ых', like: 'кафе' },
];

/** A man in -ина declines as the noun; one that nobody knows may be «Кузьмин» in the genitive. */
const MEN_IN_INA: readonly Rule[] = [
  { words: 'тычина смородина калина щербина былина година дубина перина скотина малина', like: 'карта' },
  { ends: 'ина', like: 'карта', ask: true },
];

/** Surnames of men, lower case. */
export const SURNAMES_OF_MEN: readonly Rule[] = [
  ...INDECLINABLE,
  ...MEN_IN_INA,
  ...AS_NOUN_IN_A,
  ...MEN_IN_IKH,
  ...ADJECTIVAL_MEN,
  ...HOMONYMS_WITH_FLEETING_VOWEL,
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

/** A woman may be Калины or Калиной: as the noun, or as the wife of a Калин. */
const LIKE_A_NOUN_OR_A_SURNAME =
  'рева бова сова щербина смородина калина малина тычина былина година дубина перина скотина слива грива корова ' +
  'осина рябина судьбина половина жемчужина пружина дуброва картина долина равнина вершина паутина лучина овчина ' +
  'кручина пучина причина обнова основа машина лавина';

/** Surnames of women, lower case. */
export const SURNAMES_OF_WOMEN: readonly Rule[] = [
  ...INDECLINABLE,
  { ends: 'С ь', like: 'кафе', firm: true },
  { ends: 'гелая цулая улая', like: 'неделя' },
  { words: 'чужая большая', like: 'новая' },
  { ends: 'жая чая шая щая цая', like: 'хорошая', firm: true },
  { words: 'гая мая рая ломая хорая кокая', like: 'неделя', ask: true },
  { ends: 'ая', like: 'новая' },
  { ends: 'яя', like: 'синяя' },
  { words: LIKE_A_NOUN_OR_A_SURNAME, like: 'карта', ask: true },
  { words: 'ворона', like: 'карта', ask: true },
  { ends: 'ова ева ина ына', like: 'иванова' },
  { ends: 'льска вска нска цка', like: 'иванова', ask: true },
  ...AS_NOUN_IN_A,
  { like: 'кафе', ask: true },
];
