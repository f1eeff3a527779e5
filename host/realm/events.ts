import { now } from './clock';
import { SCRIPT_ENUMS } from './enums';
import type { EditEvent, Request } from './protocol';
import { rangeObject } from './services/range';
import { activeUser } from './services/session';
import { spreadsheetObject } from './services/spreadsheet';

type Run = Extract<Request, { kind: 'run' }>;

/** Arguments of the started function: the event object of its trigger, or what the page sent. */
export function argumentsOf(run: Run): unknown[] {
  if (run.trigger === 'call' || run.trigger === 'menu') return run.args;
  const authMode = SCRIPT_ENUMS.AuthMode[run.authMode];
  if (run.trigger === 'timer') return [{ authMode, triggerUid: run.args[0], ...clockParts() }];
  const common = {
    authMode,
    source: spreadsheetObject(),
    user: activeUser(),
  };
  if (run.trigger !== 'edit') return [common];
  const { sheetId, range, value, oldValue } = run.args[0] as EditEvent;
  return [
    {
      ...common,
      range: rangeObject({ sheetId, area: range }),
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    },
  ];
}

/** Parts of the moment in UTC, as time-driven events carry them; Monday is 1. */
function clockParts(): Record<string, number | string> {
  const date = new Date(now());
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
