import type { Season } from './types';

/** Roots, endings and short forms of the months, January first. */
export const MONTHS: readonly string[] = [
  'янв(?:ар(?:ь|я|е|ю|ем))?',
  'фев(?:р(?:ал(?:ь|я|е|ю|ем))?)?',
  'мар(?:т(?:а|е|у|ом)?)?',
  'апр(?:ел(?:ь|я|е|ю|ем))?',
  'ма(?:й|я|е|ю|ем)',
  'июн(?:ь|я|е|ю|ем)?',
  'июл(?:ь|я|е|ю|ем)?',
  'авг(?:уст(?:а|е|у|ом)?)?',
  'сент?(?:яб(?:р(?:ь|я|е|ю|ем)?)?)?',
  'окт(?:яб(?:р(?:ь|я|е|ю|ем)?)?)?',
  'ноя(?:б(?:р(?:ь|я|е|ю|ем)?)?)?',
  'дек(?:аб(?:р(?:ь|я|е|ю|ем)?)?)?',
];

/** Full forms of the months: torn and misspelt words are compared with these. */
export const MONTH_FORMS: ReadonlyMap<string, number> = new Map(
  ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр']
    .map((root, index): [string, number, string[]] => {
      const soft = ['ь', 'я', 'е', 'ю', 'ем'];
      const endings =
        root === 'ма' ? ['й', 'я', 'е', 'ю', 'ем'] : /т$/.test(root) ? ['', 'а', 'е', 'у'] : soft;
      return [root, index + 1, endings];
    })
    .flatMap(([root, month, endings]) => endings.map((ending): [string, number] => [root + ending, month])),
);

/** Other words that stand torn at the end of a line: «еже- месячно», «необходи- мости». */
export const TORN_WORD =
  /^(?:ежемесячн|ежегодн|ежеквартальн|еженедельн|ежедневн|постоянн|систематич|регулярн|учебн|течени|протяжени|необходим|согласован|реализац|период|полугоди|четверт|каникул|квартал|недел|декад|окончани|завершени)[а-я]{0,5}$/;

export const WEEKDAYS: readonly string[] = [
  'понедельник(?:а|у|и|ам)?|пн',
  'вторник(?:а|у|и|ам)?|вт',
  'сред(?:а|у|ы|ам)|ср',
  'четверг(?:а|у|и|ам)?|чт',
  'пятниц(?:а|у|ы|ам)|пт',
  'суббот(?:а|у|ы|ам)|сб',
  'воскресень(?:е|я|ям)|вс',
];

export const CARDINALS: readonly string[] = [
  'один|одного|одной|одну|одна',
  'два|две|двух|двум',
  'три|трех|трем',
  'четыре|четырех',
  'пять|пяти',
  'шесть|шести',
  'семь|семи',
  'восемь|восьми',
  'девять|девяти',
  'десять|десяти',
];

export const ADJECTIVE = '(?:ый|ая|ое|ой|ую|ого|ому|ом|ые|ых|ым|ий|ья|ье|ьей|ью|ьего|ьем|ьи|ьих)';
export const ORDINALS: readonly string[] = (
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат ' +
  'шестнадцат семнадцат восемнадцат девятнадцат двадцат'
).split(' ');
export const ROMAN: readonly string[] = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
];

/** Days with a name that stand in plans: day, month, the name. */
export const FEASTS: readonly (readonly [number, number, string])[] = [
  [1, 9, 'знаний'],
  [27, 9, '(?:воспитателя|дошкольного\\s+работника)'],
  [5, 10, 'учителя'],
  [2, 3, 'наставника'],
  [9, 5, 'победы'],
  [1, 6, 'защиты\\s+детей'],
];

export const SEASONS: Readonly<Record<Season, { noun: string; adjective: string }>> = {
  autumn: { noun: 'осен(?:ь|и|ью)', adjective: 'осенн' },
  winter: { noun: 'зим(?:а|ы|у|е|ой)', adjective: '(?:зимн|новогодн)' },
  spring: { noun: 'весн(?:а|ы|у|е|ой)', adjective: 'весенн' },
  summer: { noun: 'лет(?:о|а|у|ом|е)', adjective: 'летн' },
};
