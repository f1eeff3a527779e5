import type { Files, Platform } from '../app/ports';
import { platformTexts as text } from '../text/platform';
import { cellDates } from './dates';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** What was found, or a note when there is neither good nor bad to tell. */
type Found = string | { readonly note: string };
type Probe = (sheet: Sheet) => Found;

class Unexpected extends Error {}

const expect = (expected: string, got: unknown): string => {
  if (String(got) !== expected) throw new Unexpected(text.expected(expected, String(got)));
  return text.fine;
};

/** Facts of the platform the program stands on, tried for real on a sheet that is removed afterwards. */
const PROBES: readonly (readonly [title: string, probe: Probe])[] = [
  [text.text, (sheet) => expect('007', sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue())],
  [text.date, probeDate],
  [
    text.zone,
    () =>
      text.zones(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), Session.getScriptTimeZone()),
  ],
  [text.merge, probeMerge],
  [text.lock, probeLock],
  [text.properties, probeProperties],
  [
    text.names,
    () => expect('еж,ёж,жук', ['жук', 'ёж', 'еж'].sort((a, b) => a.localeCompare(b, 'ru')).join()),
  ],
  [text.user, () => Session.getActiveUser().getEmail() || { note: text.noUser }],
  [text.mail, () => text.left(MailApp.getRemainingDailyQuota())],
];

export function platform(files: Files): Platform {
  return {
    probe() {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const active = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(text.sheet);
      try {
        const probes = [...PROBES, [text.file, () => probeFile(files)] as const];
        return probes.map(([title, probe]) => attempt(title, () => probe(sheet)));
      } finally {
        spreadsheet.deleteSheet(sheet);
        spreadsheet.setActiveSheet(active);
      }
    },
  };
}

function attempt(title: string, probe: () => Found): ReturnType<Platform['probe']>[number] {
  try {
    const found = probe();
    return typeof found === 'string'
      ? { title, ok: true, text: found }
      : { title, ok: true, text: found.note, note: true };
  } catch (error) {
    const detail = (error as Error).message;
    return { title, ok: false, text: error instanceof Unexpected ? detail : text.failed(detail) };
  }
}

function probeDate(sheet: Sheet): string {
  const dates = cellDates(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const day = '2024-09-02' as never;
  const cell = sheet.getRange('A2').setValue(dates.fromCell({ date: day }));
  const back = dates.toCell(cell.getValue());
  return expect(day, typeof back === 'object' ? back.date : back);
}

function probeMerge(sheet: Sheet): string {
  sheet.getRange('A4:B4').merge();
  sheet.getRange('A4').setValue(text.fine);
  return expect('', sheet.getRange('B4').getValue());
}

function probeLock(): string {
  const lock = LockService.getDocumentLock();
  const held = lock.tryLock(1000);
  if (held) lock.releaseLock();
  return expect('true', held);
}

function probeProperties(): string {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('probe', text.fine);
  const back = properties.getProperty('probe');
  properties.deleteProperty('probe');
  return expect(text.fine, back);
}

/** The way of every document: a template is made, exported back, and must be a zip file. */
function probeFile(files: Files): string {
  const { bytes } = files.template('D50');
  return expect('PK', String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0));
}
