/**
 * Nouns of positions, institutions and papers, by the declensions of school grammar; `ask` where the ending alone does
 * not tell the stress, the gender or whether a vowel falls out. The lists are the words of the sector.
 */
import type { Rule } from './rules';

const INDECLINABLE: readonly Rule[] = [
  {
    words:
      'кафе бюро жюри портфолио эссе резюме интервью депо метро кино фото видео радио евро ателье пианино досье ' +
      'алиби шоу меню табло фойе атташе вето клише купе кашне пальто плато шоссе какао кофе желе колье пенсне ' +
      'портмоне трюмо фортепиано коммюнике самбо дзюдо такси',
    like: 'кафе',
  },
  { ends: 'и ы у ю э', like: 'кафе', ask: true },
];

/** Nouns without a singular. */
const ONLY_PLURAL: readonly Rule[] = [{ words: 'ясли', like: 'ясли' }];

const NEUTER: readonly Rule[] = [
  { ends: 'ство', like: 'окно' },
  { words: 'письмо слово дело место право начало правило число окно звено ядро благо село', like: 'окно' },
  { ends: 'о', like: 'окно', ask: true },
  { ends: 'ие', like: 'здание' },
  { ends: 'же це че ше ще', like: 'училище' },
  { words: 'поле море горе', like: 'поле' },
  { ends: 'ье', like: 'поле' },
  { ends: 'е', like: 'поле', ask: true },
  { words: 'имя время знамя бремя пламя племя', like: 'имя' },
];

/** Nouns in -а and -я: women, things, and men such as «судья», «староста». */
const IN_A: readonly Rule[] = [
  { ends: 'га ка ха', like: 'книга' },
  { words: 'задача передача дача встреча афиша ноша тысяча', like: 'чаша' },
  { ends: 'жа ча ша ща', like: 'чаша', ask: true },
  { ends: 'ица', like: 'птица' },
  { ends: 'ца', like: 'птица', ask: true },
  { ends: 'а', like: 'карта' },
  { words: 'судья статья семья скамья', like: 'семья' },
  { ends: 'ия', like: 'армия' },
  { ends: 'я', like: 'неделя' },
];

const FLEETING_VOWEL: readonly Rule[] = [
  { ends: 'ёнок', like: 'ребёнок' },
  { words: 'ребенок', like: 'ребёнок' },
  {
    words:
      'подарок список участок рынок отрывок остаток недостаток избыток порядок рисунок набросок листок значок ' +
      'кружок поселок городок',
    like: 'волчок',
  },
  { words: 'урок поток итог восток исток пророк порок человек', like: 'стол' },
  { oneSyllable: true, ends: 'ок ек', like: 'стол' },
  { ends: 'чек', like: 'подарочек', ask: true },
  { ends: 'ёк', like: 'зверёк', ask: true },
  { ends: 'ок', like: 'волчок', ask: true },
  { ends: 'ек', like: 'стол', ask: true },
  { words: 'отец певец борец продавец творец гонец дворец конец образец столбец', like: 'певец' },
  { words: 'боец', like: 'боец' },
  { words: 'чтец жрец кузнец', like: 'стол' },
  { ends: 'ССец', like: 'товарищ', ask: true },
  { ends: 'Гец', like: 'коломиец', ask: true },
  { ends: 'лец', like: 'владелец' },
  { ends: 'ец', like: 'немец', ask: true },
];

const HUSHING: readonly Rule[] = [
  {
    words:
      'врач ключ чертеж платеж рубеж кирпич плащ скрипач трубач ткач этаж багаж тираж типаж экипаж монтаж',
    like: 'стол',
  },
  {
    words: 'сторож товарищ месяц муж матч репортаж коллаж стаж',
    like: 'товарищ',
  },
  { ends: 'ж ц ч ш щ', like: 'товарищ', ask: true },
];

/** Nouns in -ь by gender; the rest is decided by the adjective before the noun, else a person is asked. */
export const SOFT_MASCULINE: readonly Rule[] = [
  { words: 'путь', like: 'путь' },
  { words: 'день', like: 'день' },
  { words: 'уровень перечень бюллетень ремень камень корень гребень', like: 'уровень' },
  { words: 'словарь календарь инвентарь рубль журавль корабль вратарь', like: 'король' },
  { like: 'гоголь' },
];

export const SOFT_FEMININE: readonly Rule[] = [{ like: 'тетрадь' }];

/** Masculine nouns in -ь that their ending does not betray. */
export const KNOWN_MASCULINE =
  'путь день уровень лагерь портфель профиль стиль модуль контроль рубль спектакль фестиваль госпиталь автомобиль ' +
  'июнь июль апрель январь февраль сентябрь октябрь ноябрь декабрь бюллетень перечень огонь дождь кремль корабль ' +
  'журавль вексель гость гвоздь конь корень камень ремень гребень';

/** Feminine nouns in -ь that their ending does not betray. */
export const KNOWN_FEMININE =
  'модель цель роль связь часть область площадь тетрадь запись подпись опись рукопись летопись мать дочь жизнь ' +
  'смерть кровь любовь дверь сеть ступень степень осень очередь прибыль ткань боль мысль власть честь страсть сталь ' +
  'соль мебель медаль магистраль вертикаль деталь параллель кадриль акварель пастель';

/** Endings by which a noun in -ь tells its gender. */
export const MASCULINE_SOFT_ENDINGS = 'тель арь ырь';
export const FEMININE_SOFT_ENDINGS = 'ость есть жь чь шь щь';

/** Nouns except those in -ь, nominative singular, lower case. */
export const NOUNS: readonly Rule[] = [
  ...ONLY_PLURAL,
  ...INDECLINABLE,
  ...NEUTER,
  ...IN_A,
  { ends: 'ий', like: 'гений' },
  { ends: 'й', like: 'герой' },
  ...FLEETING_VOWEL,
  ...HUSHING,
  { ends: 'С', like: 'стол' },
  { like: 'кафе', ask: true },
];

/** First halves of compound nouns that never change: «шеф-повар», «мастер-класс», «веб-сайт». */
export const FIXED_NOUN_PARTS =
  'шеф вице экс обер пресс медиа арт бизнес кино видео аудио фото веб интернет онлайн блиц топ штаб премьер флеш квест кейс ' +
  'стресс тест лего эко этно мини макси супер пилот чек фокус ток пен нон форсайт воркшоп хит ит it pr hr';

/** Compounds whose first half is fixed only together with this second half. */
export const FIXED_COMPOUNDS = 'мастер-класс';
