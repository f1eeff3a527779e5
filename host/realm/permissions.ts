import { refuse } from './exception';
import type { AuthMode } from './protocol';

const AUTH = 'https://www.googleapis.com/auth/';

interface Need {
  /** Least authorization mode in which the call is allowed. */
  from: AuthMode;
  /** Any one of these scopes of the manifest. */
  scopes?: readonly string[];
}

const RANK: Record<AuthMode, number> = { NONE: 0, LIMITED: 1, FULL: 2 };
const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];
const BOOK: Need = { from: 'LIMITED', scopes: SHEETS };
const FREE: Need = { from: 'NONE' };
const STORES: Need = { from: 'LIMITED' };
const DRIVE = ['drive', 'drive.file'];

/** The longest prefix of `Class.method` decides. Anything not named needs the book. */
const NEEDS: Readonly<Record<string, Need>> = {
  'SpreadsheetApp.getUi': FREE,
  'Ui.createMenu': FREE,
  'Ui.createAddonMenu': FREE,
  Menu: FREE,
  Ui: { from: 'FULL', scopes: ['script.container.ui'] },
  'SpreadsheetApp.openById': { from: 'FULL', scopes: ['spreadsheets'] },
  'SpreadsheetApp.create': { from: 'FULL', scopes: ['spreadsheets'] },
  PropertiesService: STORES,
  Properties: STORES,
  CacheService: STORES,
  Cache: STORES,
  LockService: STORES,
  Lock: STORES,
  Session: FREE,
  'User.getEmail': { from: 'NONE', scopes: ['userinfo.email'] },
  Utilities: FREE,
  Blob: FREE,
  Logger: FREE,
  console: FREE,
  HtmlService: FREE,
  HtmlOutput: FREE,
  ScriptApp: { from: 'FULL', scopes: ['script.scriptapp'] },
  'ScriptApp.getAuthorizationInfo': FREE,
  'ScriptApp.getScriptId': FREE,
  AuthorizationInfo: FREE,
  Trigger: { from: 'FULL', scopes: ['script.scriptapp'] },
  TriggerBuilder: { from: 'FULL', scopes: ['script.scriptapp'] },
  ClockTriggerBuilder: { from: 'FULL', scopes: ['script.scriptapp'] },
  MailApp: { from: 'FULL', scopes: ['script.send_mail'] },
  'Drive.Files': { from: 'FULL', scopes: DRIVE },
  'Drive.Files.get': { from: 'FULL', scopes: [...DRIVE, 'drive.readonly'] },
  'Drive.Files.list': { from: 'FULL', scopes: [...DRIVE, 'drive.readonly'] },
  'Drive.Files.export': { from: 'FULL', scopes: [...DRIVE, 'drive.readonly'] },
  DriveApp: { from: 'FULL', scopes: ['drive', 'drive.readonly'] },
  DocumentApp: { from: 'FULL', scopes: ['documents'] },
  GmailApp: { from: 'FULL', scopes: ['mail.google.com'] },
  UrlFetchApp: { from: 'FULL', scopes: ['script.external_request'] },
  FormApp: { from: 'FULL', scopes: ['forms'] },
  CalendarApp: { from: 'FULL', scopes: ['calendar'] },
};

function needOf(name: string): Need {
  for (let prefix = name; prefix; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    const need = NEEDS[prefix];
    if (need) return need;
  }
  return BOOK;
}

/**
 * Throws when the execution's authorization mode or the manifest's scopes do not allow the call. `undefined` scopes
 * (a manifest that lists none) allow everything, as on Google, where they are then guessed from the code.
 */
export function assertPermitted(
  name: string,
  mode: AuthMode,
  manifestScopes: readonly string[] | undefined,
): void {
  const need = needOf(name);
  const scopes = need.scopes ?? [];
  if (RANK[mode] < RANK[need.from]) refuse(`You do not have permission to call ${name}. ${required(scopes)}`);
  if (scopes.length === 0 || !manifestScopes) return;
  if (scopes.some((scope) => manifestScopes.includes(AUTH + scope))) return;
  refuse(`Specified permissions are not sufficient to call ${name}. ${required(scopes)}`);
}

const required = (scopes: readonly string[]): string => {
  const full = scopes.map((scope) => AUTH + scope);
  const list = full.length > 1 ? `(${full.join(' || ')})` : (full[0] ?? 'authorization of the user');
  return `Required permissions: ${list}`;
};
