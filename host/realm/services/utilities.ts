import { ask } from '../bridge';
import { moveClock } from '../clock';
import { type EnumValue, UTILITIES_ENUMS } from '../enums';
import { refuse } from '../exception';
import { warn } from '../execution';
import { gives, instance, serviceClass } from '../service';
import { newBlob } from './blob';
import { base64Decode, base64Encode, type SignedBytes, toSigned, toUnsigned, utf8Encode } from './bytes';
import { formatInstant, parseInstant } from './date-format';
import { md5, sha256 } from './digest';

const MAX_SLEEP = 300_000;

const bytesOf = (data: string | SignedBytes): Uint8Array =>
  typeof data === 'string' ? utf8Encode(data) : toUnsigned(data);

function formatDate(_self: null, date: Date, zone: string, pattern: string): string {
  if (/Y/.test(pattern.replace(/'[^']*'/g, ''))) {
    warn(
      `В шаблоне даты «${pattern}» буквы Y означают год недели: на стыке лет он другой. Нужны строчные y.`,
    );
  }
  return formatInstant(date.getTime(), zone, pattern);
}

const decode = (_self: null, text: string): SignedBytes =>
  toSigned(base64Decode(text) ?? refuse('Could not decode string.'));

const DIGESTS: Record<string, (bytes: Uint8Array) => Uint8Array> = { SHA_256: sha256, MD5: md5 };

function computeDigest(_self: null, algorithm: EnumValue, data: string | SignedBytes): SignedBytes {
  const digest = DIGESTS[algorithm.name()];
  if (!digest)
    return refuse(`Utilities.computeDigest (${algorithm.name()}) не поддерживается локальной версией.`);
  return toSigned(digest(bytesOf(data)));
}

/** Waits as long as the host lets it wait; the rest of the time passes on the execution's clock alone. */
function sleep(_self: null, ms: number): void {
  if (ms < 0 || ms > MAX_SLEEP) refuse('Invalid argument: milliseconds');
  moveClock(ask<number>({ name: 'wait', ms }));
}

/** Of the computer's own source: codes that nobody may guess are made of it. */
const uuid = (): string => ask<string>({ name: 'uuid' });

export const Utilities = instance(
  serviceClass<GoogleAppsScript.Utilities.Utilities, null>(
    'Utilities',
    {
      formatDate: gives('d s s', formatDate),
      parseDate: gives(
        's s s',
        (_self, text: string, zone: string, pattern: string) => new Date(parseInstant(text, zone, pattern)),
      ),
      base64Encode: gives('s | s #Charset | n[]', (_self, data: string | SignedBytes) =>
        base64Encode(bytesOf(data)),
      ),
      base64EncodeWebSafe: gives('s | s #Charset | n[]', (_self, data: string | SignedBytes) =>
        base64Encode(bytesOf(data), true),
      ),
      base64Decode: gives('s | s #Charset', decode),
      base64DecodeWebSafe: gives('s | s #Charset', decode),
      newBlob: gives(
        'n[] | n[] s~ | n[] s~ s~ | s | s s~ | s s~ s~',
        (_self, data: string | SignedBytes, contentType?: string | null, name?: string | null) =>
          newBlob(data, contentType ?? null, name ?? null),
      ),
      computeDigest: gives(
        '#DigestAlgorithm s | #DigestAlgorithm s #Charset | #DigestAlgorithm n[]',
        computeDigest,
      ),
      getUuid: gives('', uuid),
      sleep: gives('i', sleep),
    },
    UTILITIES_ENUMS,
  ),
  null,
);
