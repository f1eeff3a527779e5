import type { Check } from '../../src/contract/dto';
import { PlaceLink } from './place-link';
import { SeveritySign } from './sign';

/** What is said at a field or above the buttons. */
export type Note = Pick<Check, 'severity' | 'message' | 'place'>;

export const errorNote = (message: string): Note => ({ severity: 'error', message, place: null });
export const askNote = (message: string): Note => ({ severity: 'ask', message, place: null });

/** Notes of one field; each with its sign and, for readers, its word. */
export function Notes({ id, notes }: { id?: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" id={id}>
      {notes.map((note) => (
        <li key={note.message} class={`note ${note.severity}`}>
          <SeveritySign of={note.severity} />
          <span>
            {note.message}
            {note.place && (
              <>
                {' '}
                <PlaceLink place={note.place} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
