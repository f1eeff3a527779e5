export interface Contacts {
  readonly phone: string;
  readonly email: string;
  /** What is neither, as it was written. */
  readonly rest: string;
}

const EMAIL = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE = /(?:\+?\d[\s()-]*)(?:\d[\s()–-]*){4,13}\d/g;
const LABELS =
  /(?<!\p{L})(?:тел(?:ефон)?|моб(?:ильный)?|сот(?:овый)?|e-?mail|эл(?:ектронная)?\.?\s*почта|почта|эл\. ?адрес)(?!\p{L})\s*[.:]*/giu;

/** Phones and addresses found in one cell, several of a kind joined by commas. */
export function readContacts(text: string): Contacts {
  const email = text.match(EMAIL) ?? [];
  const withoutEmail = text.replace(EMAIL, ' ');
  const phone = withoutEmail.match(PHONE) ?? [];
  const rest = withoutEmail
    .replace(PHONE, ' ')
    .replace(LABELS, ' ')
    .replace(/^[\s,;/|]+|[\s,;/|]+$/g, '')
    .replace(/\s+/g, ' ');
  return { phone: phone.map((one) => one.trim()).join(', '), email: email.join(', '), rest };
}
