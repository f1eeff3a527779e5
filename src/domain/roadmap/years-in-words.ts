/** «2024», «2024–2025», «2024/25»; the second is a year when it is later, in «2024-05» it is a month. */
const YEAR = /(?<!\d)(20\d\d)(\s*[-–—/]\s*)(\d\d)(?!\d|[.\-/]\d)|(?<!\d)20\d\d(?!\d)/g;
/** «02.09.24», «2/9/24»; a year after a day and a month. */
const SHORT_DATE = /(?<!\d)(?<!\d\.)(\d{1,2}[./]\d{1,2}[./])(\d\d)(?!\d|\.\d)/g;
/** «сентябрь 24 г.» */
const SHORT_YEAR = /(?<![\d.,/–-])(?<=[а-яё]\s+)(\d\d)(?=\s*г(?:\.|од|\b|(?![а-яё])))/giu;

/**
 * The phrase with every year it names moved by so many: «до 02.09.2024», «2024–2025 учебный год», «2022/23»,
 * «02.09.24», «май 25 г.». Words without a year stay as they are.
 */
export function shiftYears(phrase: string, by: number): string {
  const two = (digits: string): string => String((Number(digits) + by + 100) % 100).padStart(2, '0');
  return phrase
    .replace(SHORT_DATE, (_, day: string, year: string) => day + two(year))
    .replace(SHORT_YEAR, two)
    .replace(YEAR, (whole, first: string | undefined, dash: string, second: string) => {
      if (first === undefined) return String(Number(whole) + by);
      const isYear = Number(second) > Number(first) % 100;
      return `${Number(first) + by}${dash}${isYear ? two(second) : second}`;
    });
}

/** Does the phrase name a year of its own? */
export const hasYear = (phrase: string): boolean => shiftYears(phrase, 1) !== phrase;
