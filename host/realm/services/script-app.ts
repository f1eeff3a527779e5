import { ask } from '../bridge';
import { type EnumValue, SCRIPT_ENUMS } from '../enums';
import { refuse } from '../exception';
import { state } from '../execution';
import type { TriggerRecord } from '../protocol';
import { chains, gives, instance, serviceClass, stateOf } from '../service';

const MAX_TRIGGERS = 20;
const HOUR_MS = 3_600_000;

const all = (): TriggerRecord[] => ask<TriggerRecord[]>({ name: 'triggers', call: 'load' });
const save = (triggers: TriggerRecord[]): void => {
  ask({ name: 'triggers', call: 'save', triggers });
};

/** A user sees only the triggers he made himself. */
const own = (): TriggerRecord[] => all().filter(({ user }) => user === state.execution.user);

const trigger = serviceClass<GoogleAppsScript.Script.Trigger, TriggerRecord>('ScriptApp.Trigger', {
  getHandlerFunction: gives('', (self) => self.fn),
  getUniqueId: gives('', (self) => self.uid),
  getEventType: gives('', (self) => SCRIPT_ENUMS.EventType[self.type]),
  getTriggerSource: gives(
    '',
    (self) => SCRIPT_ENUMS.TriggerSource[self.type === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'],
  ),
  getTriggerSourceId: gives('', (self) => (self.type === 'CLOCK' ? null : state.book.id)),
});

const HOURLY = 'The recurrence interval for an Add-on trigger must be at least one hour.';
const SECOND_CLOCK =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

/** The add-on rules: hourly at most, one of each type for a user in a document, twenty in all. */
function create(draft: TriggerRecord): object {
  const mine = own();
  if (mine.length >= MAX_TRIGGERS) refuse(TOO_MANY);
  if (state.config.isAddon) {
    const tooOften = draft.everyMs !== undefined && draft.everyMs < HOUR_MS;
    if (tooOften) refuse(HOURLY);
    if (mine.some(({ type }) => type === draft.type)) {
      refuse(
        draft.type === 'CLOCK'
          ? SECOND_CLOCK
          : 'This add-on has created too many triggers of this type in this document.',
      );
    }
  }
  const made = { ...draft, uid: String(Math.floor(Math.random() * 1e15)), user: state.execution.user };
  save([...all(), made]);
  return instance(trigger, made);
}

const every = (unitMs: number) =>
  chains<TriggerRecord>('i', (self: TriggerRecord, count: number) => {
    self.everyMs = count * unitMs;
  });

const clock = serviceClass<GoogleAppsScript.Script.ClockTriggerBuilder, TriggerRecord>(
  'ScriptApp.ClockTriggerBuilder',
  {
    everyMinutes: every(60_000),
    everyHours: every(HOUR_MS),
    everyDays: every(24 * HOUR_MS),
    everyWeeks: every(7 * 24 * HOUR_MS),
    after: chains('i', (self, ms: number) => {
      self.afterMs = ms;
    }),
    atHour: chains('i', (self, hour: number) => {
      self.atHour = hour;
    }),
    nearMinute: chains('i', (self, minute: number) => {
      self.nearMinute = minute;
    }),
    onWeekDay: chains('#WeekDay', (self, day: EnumValue) => {
      self.weekDay = day.name();
    }),
    inTimezone: chains('s', (self, zone: string) => {
      self.timeZone = zone;
    }),
    create: gives('', create),
  },
);

const sheetBuilder = serviceClass<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, TriggerRecord>(
  'ScriptApp.SpreadsheetTriggerBuilder',
  {
    onOpen: chains('', (self) => {
      self.type = 'ON_OPEN';
    }),
    onEdit: chains('', (self) => {
      self.type = 'ON_EDIT';
    }),
    create: gives('', create),
  },
);

const draft = (fn: string, type: TriggerRecord['type']): TriggerRecord => ({ uid: '', fn, type, user: '' });

const builder = serviceClass<GoogleAppsScript.Script.TriggerBuilder, string>('ScriptApp.TriggerBuilder', {
  timeBased: gives('', (fn) => instance(clock, draft(fn, 'CLOCK'))),
  forSpreadsheet: gives('s | Spreadsheet', (fn) => instance(sheetBuilder, draft(fn, 'ON_OPEN'))),
});

const authorization = serviceClass<GoogleAppsScript.Script.AuthorizationInfo, EnumValue>(
  'ScriptApp.AuthorizationInfo',
  {
    getAuthorizationStatus: gives('', (status) => status),
    getAuthorizationUrl: gives('', () => null),
  },
);

const scriptApp = serviceClass<GoogleAppsScript.Script.ScriptApp, null>(
  'ScriptApp',
  {
    getProjectTriggers: gives('', () => own().map((one) => instance(trigger, one))),
    getUserTriggers: gives('Spreadsheet', () => own().map((one) => instance(trigger, one))),
    newTrigger: gives('s', (_self, fn: string) => instance(builder, fn)),
    deleteTrigger: gives('Trigger', (_self, object: object) => {
      const { uid } = stateOf<TriggerRecord>(object);
      save(all().filter((one) => one.uid !== uid));
    }),
    getAuthorizationInfo: gives('#AuthMode', () =>
      instance(authorization, SCRIPT_ENUMS.AuthorizationStatus.NOT_REQUIRED!),
    ),
    getScriptId: gives('', () => state.config.scriptId),
  },
  SCRIPT_ENUMS,
);

export const ScriptApp = instance(scriptApp, null);
