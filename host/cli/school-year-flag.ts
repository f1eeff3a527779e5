import { UsageError } from './arguments';
import { cliText } from './text';

/** `2026-2027` or `2026/2027`; `''` when the flag is absent, so that the add-on chooses. */
export function schoolYearFlag(flag: string | undefined): string {
  if (flag === undefined) return '';
  if (!/^20\d\d\s*[-–/]\s*(20)?\d\d$/.test(flag)) throw new UsageError(cliText.badYear(flag));
  return flag.replace(/[-–]/, '/');
}
