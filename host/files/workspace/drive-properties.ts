/** developers.google.com/workspace/drive/api/guides/properties */
const PROPERTY_LIMITS = { bytes: 124, count: 30 };

/** Properties of a file after a change; `null` takes one away. Throws where Drive would. */
export function mergeProperties(
  before: Record<string, string>,
  changes: Record<string, string | null> | undefined,
): Record<string, string> {
  const merged = { ...before };
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  const tooLong = Object.entries(merged).some(
    ([key, value]) => Buffer.byteLength(key + value) > PROPERTY_LIMITS.bytes,
  );
  if (tooLong || Object.keys(merged).length > PROPERTY_LIMITS.count) {
    throw new Error('The properties or appProperties exceed the allowed limits.');
  }
  return merged;
}
