import { installClock } from './clock';
import { state } from './execution';
import { absentServices } from './services/absent';
import { CacheService } from './services/cache';
import { Drive } from './services/drive';
import { HtmlService } from './services/html';
import { LockService } from './services/lock';
import { console, Logger } from './services/log';
import { MailApp } from './services/mail';
import { PropertiesService } from './services/properties';
import { ScriptApp } from './services/script-app';
import { Session } from './services/session';
import { SpreadsheetApp } from './services/spreadsheet-app';
import { Utilities } from './services/utilities';

const SERVICES = {
  SpreadsheetApp,
  HtmlService,
  PropertiesService,
  CacheService,
  LockService,
  Session,
  Utilities,
  ScriptApp,
  MailApp,
  Logger,
  console,
};

/** Puts the services into the realm's global scope; the Drive service only when the manifest enables it. */
export function installGlobals(): void {
  installClock();
  const advanced = state.config.advancedServices.includes('Drive') ? { Drive } : {};
  for (const [name, value] of Object.entries({ ...absentServices(), ...SERVICES, ...advanced })) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

/** Names in the global scope now; what a script adds to them is taken away after its execution. */
export const globalNames = (): Set<string | symbol> => new Set(Reflect.ownKeys(globalThis));

export function removeLeftovers(before: ReadonlySet<string | symbol>): void {
  for (const name of Reflect.ownKeys(globalThis)) {
    if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}
