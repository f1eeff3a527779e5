import { changeSheet, grid } from '../../book/book';
import type { Protection } from '../../book/snapshot';
import { SHEET_ENUMS } from '../enums';
import { chains, gives, instance, serviceClass } from '../service';
import { rangeObject } from './range';
import { bookNow, sheetOf } from './range-state';

/** A protection is replaced, never changed in place; `current` is the one the sheet holds now. */
interface ProtectionState {
  sheetId: number;
  current: Protection;
}

function replace(self: ProtectionState, next: Protection | null): void {
  const sheet = sheetOf(self);
  const protections = sheet.protections.flatMap((one) => (one === self.current ? (next ?? []) : one));
  changeSheet(bookNow(), sheet, { protections });
  if (next) self.current = next;
}

const protection = serviceClass<GoogleAppsScript.Spreadsheet.Protection, ProtectionState>(
  'SpreadsheetApp.Protection',
  {
    getDescription: gives('', (self) => self.current.description),
    setDescription: chains('s', (self, description: string) =>
      replace(self, { ...self.current, description }),
    ),
    isWarningOnly: gives('', (self) => self.current.warningOnly),
    setWarningOnly: chains('b', (self, warningOnly: boolean) =>
      replace(self, { ...self.current, warningOnly }),
    ),
    getProtectionType: gives('', (self) =>
      self.current.range ? SHEET_ENUMS.ProtectionType.RANGE : SHEET_ENUMS.ProtectionType.SHEET,
    ),
    getRange: gives('', (self) =>
      rangeObject({ sheetId: self.sheetId, area: self.current.range ?? grid(sheetOf(self)) }),
    ),
    // The owner of a new protection is not among its editors.
    getEditors: gives('', () => []),
    canEdit: gives('', () => true),
    remove: gives('', (self) => replace(self, null)),
  },
);

export const protectionObject = (sheetId: number, current: Protection): object =>
  instance(protection, { sheetId, current });

/** Protects a range, or the whole sheet when no range is given. */
export function protect(sheetId: number, range?: Protection['range']): object {
  const sheet = sheetOf({ sheetId });
  const current: Protection = { description: '', warningOnly: false, ...(range ? { range } : {}) };
  changeSheet(bookNow(), sheet, { protections: [...sheet.protections, current] });
  return protectionObject(sheetId, current);
}
