import type { Rule } from './rules';

const INDECLINABLE: readonly Rule[] = [
  {
    words:
      'кафе бюро жюри портфолио эссе резюме интервью депо метро кино фото видео ателье пианино коммюнике досье алиби шоу меню табло фойе',
    like: 'кафе',
  },
  { ends: 'и ы у ю э', like: 'кафе', ask: true },
];

const NEUTER: readonly Rule[] = [
  { ends: 'о', like: 'окно' },
  { ends: 'ие', like: 'здание' },
  { ends: 'же це че ше ще', like: 'училище' },
  { ends: 'е', like: 'поле' },
  { words: 'имя время знамя', like: 'имя' },
];

/** Nouns in -а and -я: women, things, and men such as «судья», «староста». */
const IN_A: readonly Rule[] = [
  { ends: 'га ка ха', like: 'книга' },
  { words: 'свеча душа лапша межа каланча', like: 'книга', ask: true },
  { words: 'задача передача дача встреча афиша ноша почта', like: 'чаша' },
  { ends: 'жа ча ша ща', like: 'чаша', ask: true },
  { ends: 'ица', like: 'птица' },
  { ends: 'ца', like: 'птица', ask: true },
  { ends: 'а', like: 'карта' },
  { words: 'судья статья семья скамья', like: 'семья' },
  { ends: 'ия', like: 'армия' },
  { ends: 'я', like: 'неделя' },
];

const FLEETING_VOWEL: readonly Rule[] = [
  { words: 'ребенок', like: 'ребёнок' },
  {
    words:
      'подарок список участок рынок отрывок сборник сверток остаток недостаток избыток порядок рисунок набросок листок значок кружок поселок городок',
    like: 'волчок',
  },
  { words: 'урок срок поток итог блок ток восток исток пророк знаток урок порок', like: 'стол' },
  { ends: 'ок ек ёк', like: 'стол', ask: true },
  { words: 'отец певец боец борец продавец творец чтец гонец дворец конец образец столбец', like: 'певец' },
  { words: 'владелец умелец стрелец', like: 'владелец' },
  { words: 'доброволец комсомолец', like: 'владелец' },
  { ends: 'ец', like: 'немец', ask: true },
];

const HUSHING: readonly Rule[] = [
  { words: 'врач ключ чертеж платеж рубеж кирпич плащ скрипач трубач ткач этаж багаж тираж', like: 'стол' },
  {
    words: 'сторож товарищ месяц муж матч репортаж коллаж плейлист монтаж стаж экипаж типаж',
    like: 'товарищ',
  },
  { ends: 'ж ц ч ш щ', like: 'товарищ', ask: true },
];

/** Nouns in -ь by gender; the rest is decided by the adjective before the noun, else a person is asked. */
export const SOFT_MASCULINE: readonly Rule[] = [
  { words: 'путь', like: 'путь' },
  { words: 'день', like: 'день' },
  { words: 'уровень перечень бюллетень ремень камень корень гребень', like: 'уровень' },
  { words: 'словарь календарь инвентарь', like: 'гоголь' },
  { words: 'рубль журавль корабль', like: 'король' },
  { like: 'гоголь' },
];

export const SOFT_FEMININE: readonly Rule[] = [{ like: 'тетрадь' }];

/** Masculine nouns in -ь that their ending does not betray. */
export const KNOWN_MASCULINE =
  'путь день уровень лагерь календарь словарь инвентарь портфель профиль стиль модуль контроль рубль спектакль ' +
  'фестиваль госпиталь вестник автомобиль показатель июнь июль апрель январь февраль сентябрь октябрь ноябрь декабрь ' +
  'бюллетень перечень огонь дождь кремль монастырь пункт соискатель корабль вексель гость гвоздь конь корень камень';

/** Feminine nouns in -ь that their ending does not betray. */
export const KNOWN_FEMININE =
  'модель цель роль связь часть речь помощь ночь область площадь тетрадь запись подпись опись рукопись летопись ведомость ' +
  'мать дочь жизнь смерть кровь любовь печать дверь весть сеть ступень степень осень очередь прибыль ткань боль мысль совесть ' +
  'скорость новость власть честь страсть сталь соль мебель медаль магистраль вертикаль деталь параллель кадриль акварель пастель';

/** Endings by which a noun in -ь tells its gender. */
export const MASCULINE_SOFT_ENDINGS = 'тель арь ырь';
export const FEMININE_SOFT_ENDINGS = 'ость есть жь чь шь щь';

/** Nouns except those in -ь, nominative singular, lower case. */
export const NOUNS: readonly Rule[] = [
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
  'стресс тест лего эко этно мини макси супер пилот ит it pr hr';

/** Compounds whose first half is fixed only together with this second half. */
export const FIXED_COMPOUNDS = 'мастер-класс';
