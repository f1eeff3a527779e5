import * as v from 'valibot';
import type { Input, Method } from '../../contract/api';
import { parseCivilDate } from '../../domain/calendar/civil-date';

/** Run-time shapes of the inputs of the calls of one subject. */
export type Inputs<Calls> = {
  readonly [M in keyof Calls & Method]: v.GenericSchema<unknown, Input<M>>;
};

export const text = v.pipe(v.string(), v.maxLength(20_000));
export const id = v.pipe(v.string(), v.maxLength(100));
/** A day of the calendar: «2026-02-30» has the right shape and is none. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => parseCivilDate(text) !== null),
);
export const noDay = v.nullable(day);
export const role = v.picklist(['mentor', 'mentee']);
export const ids = v.array(id);
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const noText = v.nullable(text);
/** A plan of several thousand rows. */
export const planText = v.pipe(v.string(), v.maxLength(4_000_000));
/** Somewhat more than base64 makes of the largest file that the dialog sends. */
export const fileData = v.pipe(v.string(), v.maxLength(14_000_000));

export const planSource = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: text, data: fileData }),
  v.object({ kind: v.literal('sheet'), name: text }),
]);
