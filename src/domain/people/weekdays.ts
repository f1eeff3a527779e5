const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;
/** Short forms, and the beginning of the whole word in any case. */
const FORMS = [
  'пн|пон|понед[а-я]*',
  'вт|втор|вторни[а-я]*',
  'ср|сред(?:а|у|ы|е|ой|ам|ах|ами)',
  'чт|чет|чтв|четв[а-я]*',
  'пт|пят|пятн[а-я]*',
  'сб|суб|субб[а-я]*',
  'вс|вск|воскр[а-я]*',
].map((forms) => new RegExp(`^(?:${forms})$`));

const dayOf = (word: string): number => FORMS.findIndex((form) => form.test(word));

/** Days of the week named in the text, in their order; `null` when something else is said. */
export function readDays(text: string): string[] | null {
  const words = text.toLowerCase().replace(/ё/g, 'е').trim();
  if (words === '') return [];
  if (
    /^(?:любо[йе](?: д(?:ень|ни))?|все дни|ежедневно|каждый день|будни|в будни|рабочие дни)\.?$/.test(words)
  )
    return [...DAYS.slice(0, 5)];
  const found = new Set<number>();
  for (const part of words.split(/[,;/\n]+|\s+и\s+/)) {
    const span = /^\s*(?:с\s+)?([а-я]+)\.?\s*(?:[-–—]|по)\s*([а-я]+)\.?\s*$/.exec(part);
    const [from, to] = span ? [dayOf(span[1]!), dayOf(span[2]!)] : [-1, -1];
    if (span && from >= 0 && to >= from) for (let day = from; day <= to; day++) found.add(day);
    else if (!addDays(part, found)) return null;
  }
  return DAYS.filter((_, day) => found.has(day));
}

/** False when a word of the part is no day. */
function addDays(part: string, found: Set<number>): boolean {
  for (const word of part.match(/[а-я]+/g) ?? []) {
    if (['в', 'во', 'по', 'день', 'дни'].includes(word)) continue;
    const day = dayOf(word);
    if (day < 0) return false;
    found.add(day);
  }
  return !/\d/.test(part);
}

/** Numbers of the named days, 1 = Monday; words that are no day are passed over. */
export const dayNumbers = (days: readonly string[]): number[] =>
  days.flatMap((day) => {
    const number = dayOf(day.trim().toLowerCase());
    return number < 0 ? [] : [number + 1];
  });
