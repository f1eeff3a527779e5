import { type Entry, mark, signs, words } from './entry';
import { HOURS, PLACES } from './hours-and-places';
import { REFERENCES } from './reference-words';
import type { Meaning } from './token';
import type { Season } from './types';
import { ADJECTIVE, CARDINALS, FEASTS, MONTHS, ORDINALS, ROMAN, SEASONS, WEEKDAYS } from './word-lists';

const SCHOOL = '(?:учебн[а-я]*|уч)\\.?\\s*';
const YEAR_WORD = '(?:год(?:а|у|е|ом|ы|ов|ах)?|гг?)';
const NOUNS_OF_PLAN =
  '(?:реализаци|действи|внедрени|исполнени|выполнени|проведени|программ|дорожн|карт|план|наставничеств|проект|положени|модел|систем|целев|мероприяти|персонализированн|индивидуальн)';

const asYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);
const date = (day?: string, month?: string, year?: string): Meaning => ({
  t: 'date',
  day: Number(day),
  month: Number(month),
  year: year === undefined ? null : asYear(year),
});
const TRAILING_YEAR_WORD = '(?:\\s*(?:года?|г)(?![а-я])\\.?)?';

const asides: readonly Entry[] = [
  ...HOURS.map((source) => signs(source, mark('skip'))),
  ...PLACES.map((source) => words(source, mark('skip'))),
];

const numericDates: readonly Entry[] = [
  signs('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)', (m) => date(m[3], m[2], m[1])),
  signs('(\\d{2})-(\\d{2})-(20\\d{2})(?!\\d)', (m) => date(m[1], m[2], m[3])),
  signs('(\\d{1,2}),(\\d{1,2}),(20\\d{2})(?!\\d)', (m) => date(m[1], m[2], m[3])),
  signs(
    `(\\d{1,2})\\s?\\.{1,2}\\s?(\\d{1,2})(?:\\s?\\.{1,2}\\s?|\\s(?=20))(20\\d{2}|\\d{2})(?!\\d)${TRAILING_YEAR_WORD}`,
    (m) => date(m[1], m[2], m[3]),
  ),
  signs(`(\\d{1,2})/(\\d{1,2})/(20\\d{2}|\\d{2})(?!\\d)${TRAILING_YEAR_WORD}`, (m) => date(m[1], m[2], m[3])),
  signs(`(\\d{1,2})\\.?\\s?(${[...ROMAN].reverse().join('|')})\\.?\\s?(20\\d{2})(?!\\d)`, (m) =>
    date(m[1], String(ROMAN.indexOf(m[2]!) + 1), m[3]),
  ),
  signs('(0[1-9]|1[0-2])(?=\\s?-\\s?(?:0[1-9]|1[0-2])\\.20\\d{2}(?!\\d))', (m) => ({
    t: 'month',
    month: Number(m[1]),
    year: null,
  })),
  signs('(0[1-9]|1[0-2])\\.(2\\d)(?![\\d.:])', (m) => ({
    t: 'month',
    month: Number(m[1]),
    year: asYear(m[2]!),
    unclear: true,
  })),
  signs('(0?[1-9]|1[0-2])[./](20\\d{2})(?!\\d)', (m) => ({
    t: 'month',
    month: Number(m[1]),
    year: Number(m[2]),
  })),
  signs('(\\d{1,2})\\.(\\d{1,2})(?!\\d)\\.?', (m) => date(m[1], m[2], undefined)),
];

const years: readonly Entry[] = [
  signs(
    `(20\\d{2})\\s*[-/]\\s*(20\\d{2}|\\d{2}(?=\\s*(?:уч|г|$|[,;)])))(?!\\d|\\.\\d)\\s*(${SCHOOL}${YEAR_WORD}?(?![а-я])\\.?)?(?:${YEAR_WORD}(?![а-я])\\.?)?`,
    (m) => ({
      t: 'school-year',
      start: Number(m[1]),
      end: asYear(m[2]!),
      named: m[3] !== undefined || m[2]!.length === 2 || m[0].includes('/'),
    }),
  ),
  signs(`(\\d{2})\\s*[-/]\\s*(\\d{2})\\s*${SCHOOL}${YEAR_WORD}?(?![а-я])\\.?`, (m) => ({
    t: 'school-year',
    start: asYear(m[1]!),
    end: asYear(m[2]!),
    named: true,
  })),
  words(`следующ[а-я]+\\s+${SCHOOL}${YEAR_WORD}`, () => ({
    t: 'school-year',
    start: 'next',
    end: null,
    named: true,
  })),
  words(`(?:текущ[а-я]+\\s+|нынешн[а-я]+\\s+|данн[а-я]+\\s+)?${SCHOOL}${YEAR_WORD}`, () => ({
    t: 'school-year',
    start: 'this',
    end: null,
    named: true,
  })),
  words(`следующ[а-я]+\\s+${YEAR_WORD}`, () => ({ t: 'year', year: 'next' })),
  words(`(?:текущ[а-я]+|нынешн[а-я]+)\\s+${YEAR_WORD}|[тс]\\.\\s?г`, mark('this-year')),
  signs(`(20\\d{2})(?!\\d)(?:\\s*${YEAR_WORD}(?![а-я])\\.?)?`, (m) => ({ t: 'year', year: Number(m[1]) })),
  signs(`(\\d{2})\\s*(?:года?|г)(?![а-я])\\.?`, (m) => ({ t: 'year', year: asYear(m[1]!) })),
];

const namedDays: readonly Entry[] = [
  ...FEASTS.map(([day, month, name]) =>
    words(`д(?:ень|ня|ню|нем)\\s+${name}`, () => ({ t: 'feast', day, month })),
  ),
  words('(?<=(?:до|к)\\s)нов(?:ого|ому)\\s+год[ау]', () => date('31', '12')),
  words(`(?<=(?:до|к)\\s)нов(?:ого|ому)\\s+${SCHOOL}${YEAR_WORD}`, () => ({ t: 'new-school-year' })),
  words('(последн|перв)[а-я]+\\s+рабоч[а-я]+\\s+д(?:ень|ня|ню)', (m) => ({
    t: 'workday',
    last: m[1] === 'последн',
  })),
];

const rhythms: readonly Entry[] = [
  signs('(?:раз[ау]?|р\\.?)\\s?/\\s?', mark('times')),
  words('(?:раз[ау]?|р\\.?)\\s*(?:в\\s*теч(?:ени[еи])?|в|за)', mark('times')),
  words('(?:еже|по)дн(?:евн[а-я]*)?', () => ({ t: 'adverb', unit: 'day' })),
  words('еженед(?:ельн[а-я]*)?|понедельно|по\\s+неделям', () => ({ t: 'adverb', unit: 'week' })),
  words('ежемес(?:ячн[а-я]*)?|помесячно|по\\s+месяцам', () => ({ t: 'adverb', unit: 'month' })),
  words('ежекв(?:арт(?:альн[а-я]*)?)?|поквартально|по\\s+кварталам', () => ({
    t: 'adverb',
    unit: 'quarter',
  })),
  words('по\\s+четвертям', () => ({ t: 'adverb', unit: 'term' })),
  words('по\\s+полугодиям', () => ({ t: 'adverb', unit: 'half-year' })),
  words(`ежегодн[а-я]*|кажд[а-я]+\\s+(?:${SCHOOL})?год`, mark('yearly')),
  words('кажд(?:|ый|ая|ое|ого|ой|ую|ом|ые|ых)', mark('every')),
  words('далее|затем|потом', mark('then')),
  words('кроме|исключая|за\\s+исключением', mark('except')),
];

const stretches: readonly Entry[] = [
  words(
    `(?:вс(?:его|ей|ю|ь|е)|весь)\\s+(?:период|срок)[а-я]*(?:\\s+${NOUNS_OF_PLAN}[а-я]*)*|(?:период|срок)[а-я]*(?:\\s+${NOUNS_OF_PLAN}[а-я]*)+|в\\s+ходе(?:\\s+${NOUNS_OF_PLAN}[а-я]*)+`,
    mark('period'),
  ),
  words(
    'постоянно|систематическ(?:и|ая|ий)|регулярно|непрерывно|круглогодично|круглый\\s+год|на\\s+(?:постоянной|регулярной)\\s+основе',
    mark('always'),
  ),
  words('в\\s*теч(?:ени[еи])?|на\\s+протяжении|в\\s+продолжени[еи]|весь|вс(?:его|ей|ю)', mark('during')),
  ...(Object.keys(SEASONS) as Season[]).flatMap((season) => [
    words(`${SEASONS[season].adjective}[а-я]+\\s+каникул[а-я]*`, () => ({ t: 'holidays', season })),
    words(`${SEASONS[season].adjective}[а-я]+(?=(?:\\s?,|\\sи)\\s?[а-я]+\\s+каникул)`, () => ({
      t: 'holidays',
      season,
    })),
    words(`${SEASONS[season].noun}|${SEASONS[season].adjective}[а-я]+\\s+(?:период|сезон)[а-я]*`, () => ({
      t: 'season',
      season,
    })),
  ]),
  words('каникул[а-я]*|каникулярн[а-я]+\\s+(?:врем|период|дн)[а-я]*', mark('all-holidays')),
  words('начал[оауе]|началом', () => ({ t: 'part', part: 'begin' })),
  words('середин(?:а|ы|у|е|ой)', () => ({ t: 'part', part: 'middle' })),
  words('кон(?:ец|ца|цу|це|цом)|окончани(?:е|я|ю|и|ем)|завершени(?:е|я|ю|и|ем)', () => ({
    t: 'part',
    part: 'end',
  })),
  words('половин(?:а|ы|у|е|ой)', mark('half')),
];

const units: readonly Entry[] = (
  [
    ['day', 'ден[ья]|день|дня|дню|днем|дне|дни|дней|дням|днях'],
    ['week', 'недел(?:я|и|ю|е|ей|ь|ям|ях)|нед'],
    ['decade', 'декад(?:а|ы|у|е|ой)?'],
    ['month', 'месяц(?:а|е|у|ем|ы|ев|ам|ах)?|мес'],
    ['quarter', 'квартал(?:а|е|у|ом|ы|ов|ам|ах)?|кв'],
    ['term', `(?:${SCHOOL})?четверт(?:ь|и|ью|ей|ям|ях)|четв?`],
    ['trimester', 'триместр(?:а|е|у|ом|ы|ов|ах)?'],
    ['half-year', `(?:${SCHOOL})?полугоди(?:е|я|ю|и|ем|й|ям|ях)|полуг|п/г|полгода`],
    ['year', `${YEAR_WORD}|(?<=раза? в [а-я\\d]+ )лет`],
  ] as const
).map(([unit, source]) => words(source, () => ({ t: 'unit', unit })));

const numbers: readonly Entry[] = [
  ...CARDINALS.map((source, index) =>
    words(source, () => ({ t: 'number', value: index + 1, ordinal: false })),
  ),
  ...ORDINALS.slice(0, 9).map((root, index) =>
    words(`двадцать\\s+${root}${ADJECTIVE}`, () => ({ t: 'number', value: 21 + index, ordinal: true })),
  ),
  words(`тридцат${ADJECTIVE}`, () => ({ t: 'number', value: 30, ordinal: true })),
  words(`тридцать\\s+перв${ADJECTIVE}`, () => ({ t: 'number', value: 31, ordinal: true })),
  ...ORDINALS.map((root, index) =>
    words(root + ADJECTIVE, () => ({ t: 'number', value: index + 1, ordinal: true })),
  ),
  words('последн[а-я]+', () => ({ t: 'number', value: -1, ordinal: true })),
  words(`(${[...ROMAN].reverse().join('|')})(?:\\s?-\\s?(?:ый|ой|ий|ая|ое|ом|ей|го|му|й|я|е|м|ю))?`, (m) => ({
    t: 'number',
    value: ROMAN.indexOf(m[1]!) + 1,
    ordinal: true,
  })),
  signs('(\\d{1,2})(?!\\d)\\s?-?\\s?(?:ый|ой|ий|ая|ое|ом|ей|ую|ого|го|му|ья|ье|ю|й|я|е|м)(?![а-я])', (m) => ({
    t: 'number',
    value: Number(m[1]),
    ordinal: true,
  })),
  signs('(\\d{1,2})(?!\\d)\\s?-?\\s?(?:х|ти|мя|ми)(?![а-я])', (m) => ({
    t: 'number',
    value: Number(m[1]),
    ordinal: false,
  })),
  signs('(\\d{1,3})(?!\\d)', (m) => ({ t: 'number', value: Number(m[1]), ordinal: null })),
];

const joints: readonly Entry[] = [
  words('не\\s+(?:позднее|позже)', () => ({ t: 'until', firm: true })),
  words('вплоть\\s+до|до|перед(?=\\s+начал)', () => ({ t: 'until', firm: false })),
  words('ко?', () => ({ t: 'until', firm: false })),
  words('начиная\\s+со?|со?|от|не\\s+(?:ранее|раньше)', mark('from')),
  words('по', mark('to')),
  words('числ(?:а|о|у|ам|ах)', mark('of-month')),
  words('и|а\\s+также', mark('comma')),
  words('срок[а-я]*\\s*-|дата\\s*[-:]', mark('skip')),
  words(
    'во?|на|за|период[а-я]*|срок[а-я]*|включительно|но|не\\s+реже|не\\s+менее|минимум|хотя\\s+бы',
    mark('skip'),
  ),
  words('(?:рабоч|календарн)(?:их|ие|ых|ые)(?=\\s+д)', mark('skip')),
  signs('-(?:\\s?-)*', mark('dash')),
  signs('[,;+/]', mark('comma')),
  signs('\\(', mark('open')),
  signs('\\)', mark('close')),
  signs('[.:"«»*]', mark('skip')),
];

/** The whole vocabulary, longer and more special patterns first. */
export const VOCABULARY: readonly Entry[] = [
  ...asides,
  ...numericDates,
  ...namedDays,
  ...years,
  ...REFERENCES,
  ...rhythms,
  ...stretches,
  ...WEEKDAYS.map((source, index) => words(source, () => ({ t: 'weekday', day: index + 1 }))),
  ...MONTHS.map((source, index) => words(source, () => ({ t: 'month', month: index + 1, year: null }))),
  ...units,
  ...numbers,
  ...joints,
];
