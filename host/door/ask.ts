import { createHash } from 'node:crypto';
import type { Input, Method, Output } from '../../src/contract/api';
import type { Result } from '../../src/contract/result';
import type { Answer } from '../book/wire';
import type { Session } from '../server/session';

/** The calls of the add-on that the door makes; it can make no other. */
export type DoorMethod = Extract<Method, 'door.surveys' | 'door.questions' | 'door.answer'>;

export type DoorCall = <M extends DoorMethod>(
  method: M,
  input: Input<M>,
  id?: string,
) => Promise<Result<Output<M>>>;

/** Calls the add-on in turn with everything else that is done to the book. Rejects when the execution itself failed. */
export const doorCall =
  (session: Session): DoorCall =>
  async (method, input, id = '') => {
    const request = JSON.stringify({ method, input, id });
    const { ok, value }: Answer = await session.run('call', 'sidebarCall', [request]);
    if (!ok || typeof value !== 'string') throw new Error('the execution failed');
    return JSON.parse(value) as Result<Output<typeof method>>;
  };

/**
 * The name of one filling, for answering a repeat from memory: of this code and questionnaire alone, whatever id another
 * phone sends, and without the code in it.
 */
export const fillingId = (code: string, survey: string, id: string): string => {
  const digits = code.replace(/\D/g, '');
  return `door ${createHash('sha256').update(`${digits} ${survey} ${id}`).digest('hex')}`;
};
