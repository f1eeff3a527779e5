import { retry } from './retry';

/** The spreadsheet of one execution, asked for once. */
export interface OpenSpreadsheet {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Time zone of the book, asked for at the first need. */
  zone(): string;
}

export function openSpreadsheet(): OpenSpreadsheet {
  const spreadsheet = retry(() => SpreadsheetApp.getActiveSpreadsheet());
  let zone: string | null = null;
  return {
    spreadsheet,
    zone() {
      zone ??= retry(() => spreadsheet.getSpreadsheetTimeZone());
      return zone;
    },
  };
}
