import type { Answers, Clock, Ports, Store, User } from '../app/ports';
import { openBook } from './book';
import { failureOf } from './failures';
import { driveFiles } from './files';
import { sheetGrids } from './grids';
import { sheetLayout } from './layout';
import { documentLock } from './lock';
import { platform } from './platform';
import { reminderTrigger, sendMail } from './reminders';
import { retry } from './retry';
import { showPlace, showScreen } from './screens';
import { type OpenSpreadsheet, openSpreadsheet } from './spreadsheet';

/** Everything a use case needs, on Apps Script services. Made anew for every execution. */
export function ports(): Ports {
  const store = documentStore();
  const files = driveFiles(store);
  const open = openSpreadsheet();
  return {
    book: openBook(open),
    layout: sheetLayout(open),
    grids: sheetGrids(open),
    files,
    clock: bookClock(open, Date.now()),
    store,
    user: actingUser(),
    lock: documentLock(),
    screen: { show: showPlace, open: showScreen },
    mail: { send: sendMail, left: () => MailApp.getRemainingDailyQuota() },
    trigger: reminderTrigger(),
    platform: platform(files),
    answers: recentAnswers(),
    random: { uuid: () => Utilities.getUuid() },
    failureOf,
  };
}

function bookClock({ zone }: OpenSpreadsheet, startedAt: number): Clock {
  const inBookZone = (pattern: string): string => Utilities.formatDate(new Date(), zone(), pattern);
  return {
    today: () => inBookZone('yyyy-MM-dd') as ReturnType<Clock['today']>,
    // The word between date and time keeps a sheet from reading the text as a date.
    now: () => inBookZone("dd.MM.yyyy 'в' HH:mm:ss"),
    utc: () => Utilities.formatDate(new Date(), 'Etc/GMT', "yyyyMMdd'T'HHmmss'Z'"),
    elapsed: () => Date.now() - startedAt,
  };
}

/** Properties of the document, read at once: never a property in a loop. */
function documentStore(): Store {
  let values: Record<string, string> | null = null;
  const all = (): Record<string, string> => {
    values ??= retry(() => PropertiesService.getDocumentProperties().getProperties());
    return values;
  };
  return {
    get: (key) => all()[key] || null,
    set(changed) {
      values = { ...all(), ...changed };
      retry(() => PropertiesService.getDocumentProperties().setProperties(changed));
    },
  };
}

/** How long an answer is kept, in seconds: longer than anyone waits before pressing «Повторить». */
const KEPT_SECONDS = 1200;
/** The platform refuses longer values. */
const LONGEST_ANSWER = 90_000;

function recentAnswers(): Answers {
  return {
    get: (id) => retry(() => CacheService.getUserCache().get(`answer:${id}`)),
    put(id, answer) {
      if (answer.length >= LONGEST_ANSWER) return;
      retry(() => CacheService.getUserCache().put(`answer:${id}`, answer, KEPT_SECONDS));
    },
  };
}

const actingUser = (): User => ({ email: () => retry(() => Session.getActiveUser().getEmail()) });
