import type { DocumentEntry, OutboxEntry, SaveStatus } from '../book/wire';
import type { Reply, Request } from '../realm/protocol';

/** The realm as the server needs it: one request at a time, answered with what changed. */
export interface RuntimePort {
  request(request: Request): Promise<Reply>;
}

export type WorkspaceEvent = { save: SaveStatus } | { notice: string };

/** The user's folder as the server needs it. */
export interface WorkspacePort {
  /** Absolute path of the folder the user sees. */
  readonly folder: string;
  documents(): DocumentEntry[];
  outbox(): OutboxEntry[];
  /** Saves a listed document as PDF beside it; the absolute path of the PDF. */
  saveAsPdf(path: string): Promise<string>;
  /** Absolute path of a PDF of the folder by its `file:` address; undefined for anything else. */
  pdfAt(url: string): string | undefined;
  saveStatus(): SaveStatus;
  /** Tells of every change of the save status and of every finding about the files; returns the way to stop. */
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
}
