import { contentError } from '../file-error';

/** Looks at a file before any engine does: is it a sound workbook of a bearable size. */

/** Bytes on disk and bytes unpacked; a book of 20,000 rows needs about 2 MB and 30 MB. */
const LIMITS = { packed: 50_000_000, unpacked: 600_000_000 };

const ZIP = 0x04034b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** First bytes of an OLE container: an `.xls`, or an encrypted workbook. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Throws a {@link FileError} with a code (`empty-file`, `not-xlsx`, `old-format`, `password`, `damaged`, `too-big`)
 * when the bytes cannot be a workbook this program reads.
 */
export function checkWorkbookFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw contentError('empty-file');
  if (bytes.length > LIMITS.packed) throw contentError('too-big');
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw contentError(encrypted ? 'password' : 'old-format');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 22 || view.getUint32(0, true) !== ZIP) throw contentError('not-xlsx');
  const entries = zipDirectory(view);
  if (!entries) throw contentError('damaged');
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpacked) throw contentError('too-big');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw contentError('not-xlsx');
}

/** Names and unpacked sizes of a zip, from its directory at the end; undefined when that is cut off or broken. */
function zipDirectory(view: DataView): { name: string; size: number }[] | undefined {
  const end = directoryEnd(view);
  if (end === undefined) return undefined;
  const entries: { name: string; size: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > view.byteLength) return undefined;
    const name = Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString('utf8');
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryEnd(view: DataView): number | undefined {
  // The end record is 22 bytes and may be followed by a comment of up to 64 KB.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}
