import { ask } from '../bridge';
import { refuse } from '../exception';
import type { FileCall, StoredFile } from '../protocol';
import { classOf, gives, instance, serviceClass, stateOf } from '../service';
import { type BlobState, newBlob } from './blob';
import { base64Decode, base64Encode, toSigned, utf8Encode } from './bytes';
import { fileQuery } from './drive-query';
import { spend } from './quota';

type Resource = Partial<Pick<StoredFile, 'name' | 'mimeType' | 'parents' | 'appProperties' | 'trashed'>>;

interface Options {
  fields?: string;
  q?: string;
  pageSize?: number;
  pageToken?: string;
  addParents?: string;
  removeParents?: string;
  alt?: string;
}

const MAX_PROPERTY_BYTES = 124;
const MAX_PROPERTIES = 30;
const PAGE = 100;
const GOOGLE_TYPE = 'application/vnd.google-apps.';

const fail = (method: string, message: string): never =>
  refuse(`API call to drive.files.${method} failed with error: ${message}`);

/** What the bridge says, with Drive's own wording around a refusal. */
function files<T>(call: FileCall['call'], args: unknown): T {
  try {
    return ask<T>({ name: 'files', call, args });
  } catch (error) {
    return fail(call, error instanceof Error ? error.message : String(error));
  }
}

function assertProperties(method: string, resource: Resource): void {
  const entries = Object.entries(resource.appProperties ?? {});
  if (entries.length > MAX_PROPERTIES) fail(method, 'The maximum number of properties has been exceeded.');
  const long = entries.some(([key, value]) => utf8Encode(key + String(value)).length > MAX_PROPERTY_BYTES);
  if (long) fail(method, 'Property key and value exceed the maximum size of 124 bytes.');
}

/** Media must be a Blob, as in the live service. */
function mediaOf(
  method: string,
  blob: object | null | undefined,
): { content?: string; contentType?: string } {
  if (!blob) return {};
  if (classOf(blob) !== 'Blob') fail(method, 'The mediaData parameter only supports Blob types for upload.');
  const { bytes, contentType } = stateOf<BlobState>(blob);
  return { content: base64Encode(bytes), ...(contentType ? { contentType } : {}) };
}

/** Only the fields asked for, as Drive answers; without `fields` the usual four. */
function shown(file: StoredFile, fields = 'kind,id,name,mimeType'): Record<string, unknown> {
  if (fields === '*') return { ...file };
  const names = fields.replace(/\s+/g, '').split(',');
  const all: Record<string, unknown> = { kind: 'drive#file', ...file };
  return Object.fromEntries(names.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]));
}

function create(_self: null, resource: Resource, blob?: object | null, options: Options = {}): unknown {
  assertProperties('create', resource);
  const media = mediaOf('create', blob);
  if (media.content !== undefined && resource.mimeType?.startsWith(GOOGLE_TYPE)) spend('conversions');
  if (resource.mimeType === `${GOOGLE_TYPE}document`) spend('documents');
  const file = files<StoredFile>('create', {
    name: resource.name ?? 'Untitled',
    mimeType: resource.mimeType ?? media.contentType ?? 'application/octet-stream',
    parents: resource.parents ?? [],
    appProperties: resource.appProperties ?? {},
    ...media,
  });
  return shown(file, options.fields);
}

function list(_self: null, options: Options = {}): unknown {
  const matches = options.q ? fileQuery(options.q) : () => true;
  const found = files<StoredFile[]>('list', {}).filter(matches);
  const from = Number(options.pageToken ?? 0);
  const size = options.pageSize ?? PAGE;
  const fields = /files\(([^)]*)\)/.exec(options.fields ?? '')?.[1];
  return {
    kind: 'drive#fileList',
    files: found.slice(from, from + size).map((file) => shown(file, fields)),
    ...(from + size < found.length ? { nextPageToken: String(from + size) } : {}),
  };
}

function update(
  _self: null,
  resource: Resource,
  id: string,
  blob?: object | null,
  options: Options = {},
): unknown {
  assertProperties('update', resource);
  const file = files<StoredFile>('update', {
    id,
    ...resource,
    ...mediaOf('update', blob),
    ...(options.addParents ? { addParents: options.addParents.split(',') } : {}),
    ...(options.removeParents ? { removeParents: options.removeParents.split(',') } : {}),
  });
  return shown(file, options.fields);
}

function copy(_self: null, resource: Resource, id: string, options: Options = {}): unknown {
  assertProperties('copy', resource);
  spend('documents');
  return shown(files<StoredFile>('copy', { id, ...resource }), options.fields);
}

/** Without `alt: 'media'` the live service fails; with it the answer is a Blob. */
function exportFile(_self: null, id: string, mimeType: string, options: Options = {}): object {
  if (options.alt !== 'media') fail('export', 'Export requires alt=media to download the exported content.');
  const { content, name } = files<{ content: string; name?: string }>('export', { id, mimeType });
  return newBlob(toSigned(base64Decode(content)!), mimeType, name ?? null);
}

const driveFiles = serviceClass<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection, null>(
  'Drive.Files',
  {
    create: gives('o | o ?~ | o ?~ o~', create),
    get: gives('s | s o', (_self, id: string, options: Options = {}) =>
      shown(files<StoredFile>('get', { id }), options.fields),
    ),
    list: gives(' | o', list),
    update: gives('o s | o s ?~ | o s ?~ o~', update),
    copy: gives('o s | o s o', copy),
    export: gives('s s | s s o', exportFile),
  },
);

const Files = instance(driveFiles, null);

/** The advanced service, under the name the manifest gives it. */
export const Drive = Object.freeze({ Files });
