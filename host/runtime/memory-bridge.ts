import { NO_OFFICE } from '../files/pdf';
import type { FileCall, MailMessage, StoredFile, TriggerRecord } from '../realm/protocol';
import type { Bridge } from './bridge';

const PDF = 'application/pdf';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const GOOGLE = 'application/vnd.google-apps';
/** Files of Google's own editors that come out as an office file. */
const EXPORTS: readonly (readonly [end: string, sent: string, kept: string])[] = [
  ['docx', `${OFFICE}.wordprocessingml.document`, `${GOOGLE}.document`],
  ['xlsx', `${OFFICE}.spreadsheetml.sheet`, `${GOOGLE}.spreadsheet`],
  ['pptx', `${OFFICE}.presentationml.presentation`, `${GOOGLE}.presentation`],
];

interface FileArguments extends Partial<StoredFile> {
  content?: string;
  addParents?: string[];
  removeParents?: string[];
}

export interface Kept {
  file: StoredFile;
  /** base64 */
  content: string;
}

/** Everything a script did outside its book, for tests to look at. */
export interface MemoryBridge extends Bridge {
  fileContents: Map<string, Kept>;
  properties: Map<string, Record<string, string>>;
  outbox: MailMessage[];
  triggers: TriggerRecord[];
  /** How documents become PDF; at first no program can do it. */
  toPdf: (docx: Uint8Array) => Uint8Array;
  /** Milliseconds scripts asked to wait; nobody did. */
  waited: number;
}

/** A computer made of Maps: nothing is written, nobody waits. Times of files come from `now`. */
export function memoryBridge(now: () => number = Date.now): MemoryBridge {
  const bridge: MemoryBridge = {
    fileContents: new Map(),
    properties: new Map(),
    outbox: [],
    triggers: [],
    waited: 0,
    toPdf: () => {
      throw new Error(NO_OFFICE);
    },
    files: (call: FileCall['call'], args: FileArguments) =>
      call === 'export' && args.mimeType === PDF
        ? asPdf(kept(bridge.fileContents, args.id), bridge.toPdf)
        : FILE_CALLS[call](bridge.fileContents, args, now),
    mail(message) {
      bridge.outbox.push(message);
      return { file: `letter-${bridge.outbox.length}.eml` };
    },
    loadProperties: (store) => bridge.properties.get(store) ?? {},
    saveProperties(store, values) {
      bridge.properties.set(store, values);
    },
    loadTriggers: () => bridge.triggers,
    saveTriggers(triggers) {
      bridge.triggers = triggers;
    },
    wait(ms) {
      bridge.waited += ms;
      return ms;
    },
  };
  return bridge;
}

type FileCallBody = (files: Map<string, Kept>, args: FileArguments, now: () => number) => unknown;

const FILE_CALLS: Record<FileCall['call'], FileCallBody> = {
  create(files, args, now) {
    const { content = '', ...rest } = args;
    const id = `file-${files.size + 1}`;
    const time = new Date(now()).toISOString();
    const file: StoredFile = {
      id,
      name: rest.name ?? '',
      mimeType: rest.mimeType ?? '',
      parents: rest.parents?.length ? rest.parents : ['root'],
      appProperties: rest.appProperties ?? {},
      trashed: false,
      createdTime: time,
      modifiedTime: time,
      webViewLink: `memory:${id}`,
    };
    files.set(id, { file, content });
    return file;
  },
  get: (files, { id }) => kept(files, id).file,
  list: (files) => [...files.values()].map(({ file }) => file),
  update(files, { id, content, addParents, removeParents, ...change }, now) {
    const before = kept(files, id);
    const parents = before.file.parents
      .filter((one) => !removeParents?.includes(one))
      .concat(addParents ?? []);
    const modifiedTime = new Date(now()).toISOString();
    const file = { ...before.file, ...change, id: before.file.id, parents, modifiedTime };
    files.set(file.id, { file, content: content ?? before.content });
    return file;
  },
  copy(files, { id, ...change }, now) {
    const { file, content } = kept(files, id);
    return FILE_CALLS.create(files, { ...file, ...change, content }, now);
  },
  export(files, { id, mimeType }) {
    const { file, content } = kept(files, id);
    const [end] = EXPORTS.find(([, sent, kept]) => mimeType === sent && file.mimeType === kept) ?? [];
    if (!end) throw new Error('The requested conversion is not supported.');
    return { content, name: `${file.name}.${end}` };
  },
};

const asPdf = ({ file, content }: Kept, toPdf: MemoryBridge['toPdf']): unknown => ({
  content: Buffer.from(toPdf(Buffer.from(content, 'base64'))).toString('base64'),
  name: `${file.name}.pdf`,
});

function kept(files: Map<string, Kept>, id: string | undefined): Kept {
  const found = files.get(id ?? '');
  if (!found) throw new Error(`File not found: ${id}.`);
  return found;
}
