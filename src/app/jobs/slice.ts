import type { LastAction } from '../../contract/dto';
import { combineDocuments } from '../../documents/combine';
import { shortDate } from '../../domain/calendar/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { documents, queue } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { DocumentRow } from '../../sheets/office';
import { QUEUE_STATE, type QueueRow } from '../../sheets/queue';
import type { TableRow } from '../../sheets/table';
import { files as names } from '../../text/files';
import { jobTexts } from '../../text/jobs';
import { idsOf } from '../banks';
import { type Action, startAction } from '../journal';
import { keyOf, madeBefore, type Paper, paperFiller, registerPaper } from '../papers/make-document';
import type { Ports, StoredDocument } from '../ports';
import { type JobDesk, jobPaper, numbersFor } from './job-papers';
import type { Item } from './job-rows';
import type { Job } from './job-store';

/** A paper that is ready to be printed, with its row in the queue. */
interface Ready {
  readonly item: Item;
  readonly paper: Paper;
}

/** What one run of the platform makes of a job: files at once, all rows by {@link Slice.close}. */
export class Slice {
  /** Rows of the register as they will be written. */
  readonly fresh: TableRow<DocumentRow>[] = [];
  private readonly changed = new Map<number, Item>();
  /** Register row of each key that this slice has made or found. */
  private readonly known = new Map<string, string>();
  private readonly action: Action;
  private readonly found: ReadonlyMap<string, StoredDocument>;
  private readonly fill: ReturnType<typeof paperFiller>;
  private readonly newId: () => string;
  /** A number that neither the register, nor a waiting paper, nor this slice has. */
  private readonly nextNumber: (kind: string) => string;

  /** @param adopt makes nothing new: only takes into the register what an interrupted slice left in the folder */
  constructor(
    private readonly ports: Ports,
    private readonly desk: JobDesk,
    private readonly job: Job,
    private readonly adopt: boolean,
    items: readonly Item[],
  ) {
    this.nextNumber = numbersFor(
      desk,
      items.map(({ values }) => values),
    );
    this.action = startAction(ports);
    this.found = ports.files.findOfJob(job.id);
    this.fill = paperFiller(ports.files);
    this.newId = idSequence(documents.idPrefix!, idsOf(desk.register));
  }

  /** Makes the papers of some rows, each a file of its own or all in one. */
  make(unit: readonly Item[]): void {
    const ready = unit.flatMap((item) => this.readyOf(item));
    if (ready.length > 1) this.storeTogether(ready);
    else for (const one of ready) this.storeOne(one);
  }

  fail(unit: readonly Item[], reason: string): void {
    for (const item of unit) this.settle(item, { state: QUEUE_STATE.failed, reason });
  }

  /** The row as it will be written. */
  after(item: Item): Item {
    return this.changed.get(item.row) ?? item;
  }

  /** Writes the journal, the register and the queue, a block each. */
  close(): LastAction | null {
    if (this.fresh.length > 0) return this.action.finish(jobTexts.made(this.fresh.length, this.job.title));
    if (this.changed.size > 0) this.ports.book.commit();
    return null;
  }

  /** The paper of a row that still has to be made; the row of any other is settled. */
  private readyOf(item: Item): Ready[] {
    const number = item.values.number || this.nextNumber(item.values.kind);
    const paper = jobPaper(this.desk, { ...item.values, number });
    if (!paper.ok) {
      const { code, message, details } = paper.error;
      const state = code === 'blocked' ? QUEUE_STATE.skipped : QUEUE_STATE.failed;
      this.settle(item, { state, reason: [message, ...details].slice(0, 3).join(' ') });
      return [];
    }
    const key = keyOf(paper.value);
    const before = madeBefore(this.desk.register, paper.value)?.values.id ?? this.known.get(key);
    if (before === undefined) return [{ item, paper: paper.value }];
    this.settle(item, { state: QUEUE_STATE.made, document: before, reason: '' });
    return [];
  }

  private storeOne(one: Ready): void {
    const key = keyOf(one.paper);
    const left = this.found.get(key);
    if (left) this.register(one, left);
    if (left || this.adopt) return;
    const bytes = this.fill(one.paper);
    if (bytes.ok)
      this.register(one, this.create(one.paper, one.paper.document.fileName, bytes.value.bytes, key));
    else this.settle(one.item, { state: QUEUE_STATE.failed, reason: bytes.error.message });
  }

  private storeTogether(ready: readonly Ready[]): void {
    const { paper } = ready[0]!;
    const { kind } = paper.document;
    const key = `${kind}.${fingerprint(ready.map((one) => keyOf(one.paper)).join())}`;
    const file = this.found.get(key) ?? (this.adopt ? null : this.createTogether(ready, key));
    for (const one of ready)
      if (file) this.register(one, file);
      else this.storeOne(one);
  }

  /** One file of all the papers; `null` when they do not go into one, and are better made alone. */
  private createTogether(ready: readonly Ready[], key: string): StoredDocument | null {
    const filled = ready.map(({ paper }) => this.fill(paper));
    if (filled.some(({ ok }) => !ok)) return null;
    const bytes = combineDocuments(filled.flatMap((one) => (one.ok ? [one.value.bytes] : [])));
    if (bytes === null) return null;
    const { paper } = ready[0]!;
    const day = shortDate(this.desk.date);
    const name = names.togetherName(paper.document.kind, jobTexts.documents(ready.length), day);
    return this.create(paper, name, bytes, key);
  }

  private create(
    { document: { kind } }: Paper,
    name: string,
    bytes: Uint8Array,
    key: string,
  ): StoredDocument {
    const folder = names.documentsFolder(this.job.year, kind);
    return this.ports.files.create({ name, folder, bytes, key, job: this.job.id });
  }

  private register({ item, paper }: Ready, file: StoredDocument): void {
    const key = keyOf(paper);
    if (!this.known.has(key)) {
      const made = registerPaper(this.action, this.desk.register, paper, file, this.newId);
      this.fresh.push({ row: made.rowNumber, values: made.row as DocumentRow });
      this.known.set(key, made.row.id);
    }
    this.settle(item, { state: QUEUE_STATE.made, document: this.known.get(key)!, reason: '' });
  }

  private settle(item: Item, change: Partial<QueueRow>): void {
    if (this.changed.has(item.row)) return;
    this.changed.set(item.row, { row: item.row, values: { ...item.values, ...change } });
    this.ports.book.update(queue, item.row, change);
  }
}
