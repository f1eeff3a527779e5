/** The largest file that is sent, in megabytes: more than an answer of Google surely carries makes no sense to try. */
export const LARGEST_MB = 3;

type PickedFile =
  | { readonly ok: true; readonly name: string; readonly data: string }
  | { readonly ok: false; readonly reason: 'tooBig' | 'unread' };

const CHUNK = 0x8000;

/** A chosen file as base64, or why it is not sent. */
export async function pickPlanFile(file: Blob & { readonly name: string }): Promise<PickedFile> {
  if (file.size > LARGEST_MB * 1_048_576) return { ok: false, reason: 'tooBig' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += CHUNK)
      binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    return { ok: true, name: file.name, data: btoa(binary) };
  } catch {
    return { ok: false, reason: 'unread' };
  }
}
