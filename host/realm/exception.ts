/** What a service throws: on Google such errors are called `Exception` and are still instances of Error. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

/** Throws with the platform's own text. */
export function refuse(message: string): never {
  throw new GoogleException(message);
}
