import { refuse } from '../exception';
import { enter } from '../execution';

/** Services of Google this edition leaves out; naming one is allowed, calling it is not. */
const NAMES = [
  'DriveApp',
  'DocumentApp',
  'GmailApp',
  'UrlFetchApp',
  'FormApp',
  'CalendarApp',
  'SlidesApp',
  'ContentService',
  'XmlService',
  'CardService',
  'Browser',
  'Jdbc',
  'Charts',
];

/** A missing scope is told first, with the text of the platform, as it would be there. */
const absent = (service: string): object =>
  new Proxy(Object.freeze({}), {
    get: (_target, key) => {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      return () => {
        enter(`${service}.${key}`);
        return refuse(`${service}.${key} не поддерживается локальной версией.`);
      };
    },
  });

export const absentServices = (): Record<string, object> =>
  Object.fromEntries(NAMES.map((name) => [name, absent(name)]));
