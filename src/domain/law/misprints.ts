/** What is written wrongly, as it stands, and the right form. `pattern` finds every place of it. */
export interface Misprint {
  readonly wrong: string;
  readonly right: string;
  readonly pattern: RegExp;
}

/** Misprints of acts met in plans and on sites (domain rule §1.1), with the right form. */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:ст\.?|стать[а-яё]+)\s*)(?:358\.1|351\.1\.8|351-8|351\.18|358\.8)(?!\d)/gi, '351.8'],
  [/(?<![\dА-Яа-яё-])145\s?-\s?[рР](?![А-Яа-яё])/g, 'Р-145'],
  [/(?<![\dА-Яа-яёA-Za-z])[РрPp]\s?-?\s?(?:154|415|146)(?!\d)/g, 'Р-145'],
  [/(?<![А-Яа-яё\d])[Pp]-145(?!\d)/g, 'Р-145'],
  [/(?<![А-Яа-яё\d])АЗ\s?-\s?(?:1182|1288|128|1218)\/0?8/g, 'АЗ-1128/08'],
  [/(?<![А-Яа-яё\d])АЗ\s?-\s?1128\/8(?!\d)/g, 'АЗ-1128/08'],
  [/(?<![А-Яа-яё\d])МР\s?-\s?(?:02\/42|42\/2|24\/02)(?!\d)/g, 'МР-42/02'],
  [/(?<!\d)3237-р(?!\d)/g, '3273-р'],
  [/(?<!\d)152\s+ФЗ(?![А-Яа-яё])/g, '152-ФЗ'],
  [/(?<!\d)273\s+ФЗ(?![А-Яа-яё])/g, '273-ФЗ'],
  [/ГОСТ\s?Р\s?7\.0?\.?97\s?[-–]\s?2016/g, 'ГОСТ Р 7.0.97-2025'],
];

/** Acts with their days (domain rule §1.1). */
const KNOWN_ACTS: readonly (readonly [number: string, date: string])[] = [
  ['Р-145', '25.12.2019'],
  ['МР-42/02', '23.01.2020'],
  ['АЗ-1128/08', '21.12.2021'],
  ['3273-р', '31.12.2019'],
  ['1264-р', '21.05.2025'],
  ['152-ФЗ', '27.07.2006'],
  ['273-ФЗ', '29.12.2012'],
  ['381-ФЗ', '09.11.2024'],
];

const ACT_WITH_DAY = /(\d{1,2}\.\d{1,2}\.\d{4})(?:\s*г(?:\.|ода)?)?\s*№\s*([^\s,;()«»]+)/g;

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** C-34: acts named with a misprint, or one that has been replaced; each wrong form once. */
export const misprintsIn = (text: string): Misprint[] => [...wrongForms(text), ...wrongDays(text)];

const wrongForms = (text: string): Misprint[] =>
  MISPRINTS.flatMap(([pattern, right]) =>
    [...new Set([...text.matchAll(pattern)].map(([wrong]) => wrong))]
      .filter((wrong) => wrong !== right)
      .map((wrong) => ({ wrong, right, pattern })),
  );

const padded = (date: string): string => date.replace(/(?<!\d)(\d)\./g, '0$1.');

/** A known act with the day of no act: «от 25.12.2018 № Р-145». */
function wrongDays(text: string): Misprint[] {
  const found = [...text.matchAll(ACT_WITH_DAY)].flatMap(([wrong, date, number]): Misprint[] => {
    const known = KNOWN_ACTS.find(([act]) => number!.toLowerCase().startsWith(act.toLowerCase()));
    if (!known || padded(date!) === known[1]) return [];
    return [{ wrong, right: wrong.replace(date!, known[1]), pattern: new RegExp(quoted(wrong), 'g') }];
  });
  return [...new Map(found.map((one) => [one.wrong, one])).values()];
}

const PERSONIFIED = /персонифицированн([а-яё]+)(?= программ)/gi;

/** C-43 where a programme is meant: «персонифицированная программа» is the register's word, not the programme's. */
export const wrongTermsIn = (text: string): Misprint[] =>
  [...new Set([...text.matchAll(PERSONIFIED)].map(([wrong]) => wrong))].map((wrong) => ({
    wrong,
    right: wrong.replace(/ерсонифицирован/i, 'ерсонализирован'),
    pattern: new RegExp(`${quoted(wrong)}(?= программ)`, 'g'),
  }));
