import { chains, gives, instance, serviceClass, stateOf } from '../service';
import { base64Encode, type SignedBytes, toSigned, toUnsigned, utf8Decode, utf8Encode } from './bytes';

export interface BlobState {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

const blob = serviceClass<GoogleAppsScript.Base.Blob, BlobState>('Base.Blob', {
  getBytes: gives('', (self) => toSigned(self.bytes)),
  setBytes: chains('n[]', (self, bytes: SignedBytes) => {
    self.bytes = toUnsigned(bytes);
  }),
  getContentType: gives('', (self) => self.contentType),
  setContentType: chains('s~', (self, contentType: string | null) => {
    self.contentType = contentType;
  }),
  getName: gives('', (self) => self.name),
  setName: chains('s', (self, name: string) => {
    self.name = name;
  }),
  getDataAsString: gives(' | s', (self) => utf8Decode(self.bytes)),
  copyBlob: gives('', (self): object => instance<BlobState>(blob, { ...self })),
  isGoogleType: gives('', (self) => self.contentType?.startsWith('application/vnd.google-apps.') ?? false),
});

/** A Blob from signed bytes or a text. */
export function newBlob(
  data: SignedBytes | string,
  contentType: string | null = null,
  name: string | null = null,
): object {
  const bytes = typeof data === 'string' ? utf8Encode(data) : toUnsigned(data);
  const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
  return instance<BlobState>(blob, { bytes, contentType: type, name });
}

/** A Blob as it crosses the bridge. */
export function blobContent(object: object): {
  content: string;
  contentType: string | null;
  name: string | null;
} {
  const { bytes, contentType, name } = stateOf<BlobState>(object);
  return { content: base64Encode(bytes), contentType, name };
}
