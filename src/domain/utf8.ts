/** The text in UTF-8; the platform has no encoder of its own. Refuses half a surrogate pair, as `encodeURIComponent`. */
export const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, byte: string) =>
      String.fromCharCode(Number.parseInt(byte, 16)),
    ),
    (sign) => sign.charCodeAt(0),
  );
