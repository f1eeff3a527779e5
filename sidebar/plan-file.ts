/** Text of a file: UTF-8, or Windows-1251 when it is not, as old Russian programs save it. */
export async function readPlanFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
