import { refuse } from './exception';

/** Transient failures of the platform, thrown at random but repeatably. */
export interface FaultPlan {
  /** chance of a failure for each service call, 0…1 */
  probability: number;
  seed: number;
  language?: 'en' | 'ru' | 'both';
  /** Calls that may fail, as the start of `Class.method`; absent = all. */
  only?: string[];
}

const TEXTS = {
  en: [
    'Service error: Spreadsheets',
    'Service Spreadsheets timed out while accessing document with id local.',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Too many simultaneous invocations: Spreadsheets',
    'Internal error',
    'Empty response',
  ],
  ru: [
    'Ошибка службы: Таблицы',
    'Превышено время ожидания ответа от сервиса Таблицы при доступе к документу с идентификатором local.',
    'К сожалению, на сервере произошла ошибка. Повторите попытку позже.',
    'Слишком много одновременных вызовов: Таблицы',
    'Внутренняя ошибка',
    'Пустой ответ',
  ],
};

/** What locks throw instead: an overloaded lock service. */
const LOCK_TEXT = 'There are too many LockService operations against the same script.';

/** Calls that answer without asking a server, so they never fail there. */
const LOCAL = /^(console|Logger|Utilities|HtmlService|HtmlOutput|Menu|Blob)\b/;

let current: FaultPlan | undefined;
let seed = 0;

/** Mulberry32: a small repeatable generator. */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

export function maybeFault(name: string, plan: FaultPlan | undefined): void {
  if (plan !== current) {
    current = plan;
    seed = plan?.seed ?? 0;
  }
  if (!plan || plan.probability <= 0 || LOCAL.test(name)) return;
  if (plan.only && !plan.only.some((start) => name.startsWith(start))) return;
  if (random() >= plan.probability) return;
  if (/^Lock\b/.test(name)) refuse(LOCK_TEXT);
  const texts =
    plan.language === 'en' || plan.language === 'ru' ? TEXTS[plan.language] : [...TEXTS.en, ...TEXTS.ru];
  refuse(texts[Math.floor(random() * texts.length)]!);
}
