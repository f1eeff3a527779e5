import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentMade } from '../../../src/contract/dto';
import { createWorkspace } from '../../files/workspace';
import { type Arguments, EXIT, UsageError } from '../arguments';
import { type Desk, openDesk, readBook } from '../desk';
import { print } from '../print';
import { cliText } from '../text';
import { givenFile, typedPath } from '../typed-path';

const CONSENTS: Readonly<Record<string, { kind: string; of: 'person' | 'mentor' | 'mentee' }>> = {
  D11: { kind: 'обработка данных', of: 'person' },
  D12: { kind: 'размещение на сайте', of: 'person' },
  D13: { kind: 'быть наставником', of: 'mentor' },
  D14: { kind: 'участвовать в паре', of: 'mentee' },
};

/**
 * Makes a document from a book, which is only read. `--subject` names whom it is about, several with commas: pairs,
 * people, for D50 an order of the register; without it the card's own choice. With gaps the document is a project.
 */
export async function runDocument({ words, flags, json }: Arguments): Promise<number> {
  const [kind = '', typed] = words;
  if (!/^D\d\d[A-Z]{0,2}$/.test(kind)) throw new UsageError(cliText.kinds);
  const path = givenFile(typed);
  const desk = await openDesk({
    book: await readBook(path),
    bridge: createWorkspace(mkdtempSync(join(tmpdir(), 'nastavnik-'))).bridge,
  });
  const made = await make(desk, kind, flags.subject);
  const out = typedPath(flags.out ?? '.');
  for (const file of deliver(made, out))
    print(json, { type: 'document', kind, file, project: made.project }, cliText.written(file));
  for (const warning of made.warnings) console.error(warning);
  return made.project ? EXIT.findings : EXIT.done;
}

async function make(desk: Desk, kind: string, subject: string | undefined): Promise<DocumentMade> {
  if (kind === 'D51') return desk.ask('consents.printRegister', null);
  if (kind !== 'D50' && !(kind in CONSENTS)) return makePaper(desk, kind, subject?.split(',') ?? null);
  if (subject === undefined) throw new UsageError(cliText.noSubject);
  if (kind === 'D50') return desk.ask('documents.acquaint', { id: subject });
  const consent = CONSENTS[kind]!;
  if (consent.of === 'person')
    return desk.ask('consents.print', { tasks: [{ personId: subject, pairId: '', kind: consent.kind }] });
  const { draft } = await desk.ask('pairs.open', { pairId: subject, menteeId: null });
  const personId = consent.of === 'mentor' ? draft.mentorId : draft.menteeId;
  return desk.ask('consents.print', { tasks: [{ personId, pairId: subject, kind: consent.kind }] });
}

/** A document of a card as the card opens it, about the subjects or those it offers; a project when something is missing. */
export async function makePaper(
  desk: Desk,
  kind: string,
  subjects: readonly string[] | null,
): Promise<DocumentMade> {
  const { choice, blocking } = await desk.ask('papers.open', { kind, subjects });
  return desk.ask('papers.make', { choice, project: blocking.length > 0 });
}

/** Copies what was made to where the person wants it. */
function deliver(made: DocumentMade, out: string): string[] {
  mkdirSync(out, { recursive: true });
  return made.documents.map(({ url }) => {
    const source = fileURLToPath(url);
    const target = join(out, basename(source));
    copyFileSync(source, target);
    return target;
  });
}
