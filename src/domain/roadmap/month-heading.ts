import { MONTHS } from '../deadlines/word-lists';

const NAMES = MONTHS.map((month) => new RegExp(`^(?:месяц )?${month}(?: 20\\d\\d)?(?: г(?:од)?)?$`));

/** The month 1…12 that a heading is named by («Октябрь», «I. Сентябрь 2026 г.»), or `null` for any other heading. */
export function monthOfHeading(heading: string): number | null {
  const words = heading
    .toLowerCase()
    .replace(/^(?:\d+|[ivx]+)[.)]\s*/, '')
    .replace(/[.:,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const at = NAMES.findIndex((name) => name.test(words));
  return at < 0 ? null : at + 1;
}
