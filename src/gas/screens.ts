import type { Place } from '../contract/dto';
import { type Screen, WIDE_SCREENS } from '../contract/screens';
import { menuTexts } from '../text/menu';

const WIDE = { width: 1100, height: 720 };

/** Opens a screen of the panel; wide screens open as a dialog. */
export function showScreen(screen: Screen): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const html = HtmlService.createHtmlOutput(
    page.replace('data-screen="home"', () => `data-screen="${screen}"`),
  );
  if (WIDE_SCREENS.includes(screen)) {
    html.setWidth(WIDE.width).setHeight(WIDE.height);
    SpreadsheetApp.getUi().showModalDialog(html, menuTexts.wideTitles[screen] ?? menuTexts.title);
  } else {
    SpreadsheetApp.getUi().showSidebar(html.setTitle(menuTexts.title));
  }
}

/** Opens the sheet and selects the cell; `false` when there is no such sheet. */
export function showPlace(place: Place): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheet);
  if (!sheet) return false;
  const row = Math.min(place.row, sheet.getMaxRows());
  sheet.getRange(row, Math.min(place.column, sheet.getMaxColumns())).activate();
  return true;
}

/** A short message in the corner of the book; stays until it is closed when `seconds` is negative. */
export function toast(message: string, seconds: number): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, menuTexts.title, seconds);
}
