import { parseArgs } from 'node:util';
import { cliText } from './text';

export interface Arguments {
  readonly command: string;
  readonly words: readonly string[];
  readonly flags: Readonly<
    Partial<Record<'folder' | 'port' | 'out' | 'roadmap' | 'year' | 'on' | 'subject' | 'aim', string>>
  >;
  readonly json: boolean;
  readonly sample: boolean;
  readonly open: boolean;
  readonly trace: boolean;
}

/** Exit codes of the command line: done; done with findings; not done, for a wrong use or a wrong file. */
export const EXIT = { done: 0, findings: 1, usage: 2 } as const;

/** Thrown with a sentence for the person; ends the command with the code for wrong use. */
export class UsageError extends Error {}

/** Reads the words after the program's name. Throws a {@link UsageError} for an option that is not there. */
export function readArguments(argv: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        folder: text,
        port: text,
        out: text,
        roadmap: text,
        year: text,
        on: text,
        subject: text,
        aim: text,
        json: flag,
        sample: flag,
        open: { ...flag, default: true },
        trace: flag,
      },
    });
    const { json = false, sample = false, open = true, trace = false, ...flags } = values;
    const [command = '', ...words] = positionals;
    return { command, words, flags, json, sample, open, trace };
  } catch {
    throw new UsageError(cliText.usage);
  }
}
