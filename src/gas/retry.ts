/**
 * Texts of passing faults of the platform, English and Russian (the platform speaks the user's language).
 * Anything else is a real error and is thrown at once.
 */
const PASSING = [
  /service (error|unavailable|spreadsheets (failed|timed out))/i,
  /server error occurred/i,
  /internal error/i,
  /empty response/i,
  /unexpected error while getting the method or property/i,
  /too many simultaneous invocations/i,
  /timed out while accessing document/i,
  /try again later/i,
  /внутренняя ошибка/i,
  /пустой ответ/i,
  /ошибка (службы|сервиса|сервера)/i,
  /на сервере произошла ошибка/i,
  /служба .* недоступна|сервис .* недоступен/i,
  /превышено время ожидания/i,
  /повторите попытку позже/i,
  /слишком много одновременных/i,
];

const TRIES = 3;
const FIRST_PAUSE_MS = 1000;

/** What the platform said, whatever kind of thing it threw. */
export const errorText = (error: unknown): string =>
  String((error as { message?: unknown })?.message ?? error);

export const isPassing = (error: unknown): boolean => {
  const text = errorText(error);
  return PASSING.some((pattern) => pattern.test(text));
};

/**
 * Runs a call that may be repeated without harm (reading, writing the same block again); waits 1, 2 seconds
 * between three tries. `before` runs ahead of each repetition and may end it with a result found elsewhere.
 */
export function retry<T>(call: () => T, before?: () => T | null): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      if (attempt === TRIES || !isPassing(error)) throw error;
      Utilities.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
      const found = before?.() ?? null;
      if (found !== null) return found;
    }
  }
}
