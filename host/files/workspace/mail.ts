import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';

/** A letter as the text of an `.eml` file (RFC 5322, MIME): opened by a mail program as a draft to be sent. */
export interface Letter {
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  /** Stands before the sender's address in place of the sender's own name. */
  senderName?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments?: Attachment[];
}

export interface Attachment {
  name: string;
  mimeType: string;
  base64: string;
}

/** `sender` is an address or `Имя <адрес>`. Everything outside ASCII is encoded; a line break in a header is a space. */
export function letterText(letter: Letter, sender: string, date: Date): string {
  const body = bodyParts(letter);
  const id = createHash('sha256')
    .update(JSON.stringify([letter, date.getTime()]))
    .digest('hex')
    .slice(0, 32);
  const headers = [
    `From: ${senderOf(letter, sender)}`,
    ...addressHeader('To', letter.to),
    ...addressHeader('Cc', letter.cc),
    ...addressHeader('Bcc', letter.bcc),
    ...addressHeader('Reply-To', letter.replyTo),
    `Subject: ${encoded(letter.subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@nastavnik.local>`,
    // Outlook and Thunderbird then open the file for sending, not for reading.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ];
  return `${headers.join('\r\n')}\r\n${render(body, id)}`;
}

const addressHeader = (name: string, list: string | undefined): string[] =>
  list ? [`${name}: ${addresses(list)}`] : [];

function senderOf({ senderName }: Letter, sender: string): string {
  if (!senderName) return addresses(sender);
  const address = /<([^<>]+)>/.exec(sender)?.[1] ?? sender;
  return `${phrase(senderName)} <${asciiAddress(address)}>`;
}

/** The name before an address; one with punctuation in it stands in quotes (RFC 5322). */
function phrase(name: string): string {
  const bare = name.replace(/["\\\r\n]/g, ' ').trim();
  const written = encoded(bare);
  return written === bare && /[^\w -]/.test(bare) ? `"${bare}"` : written;
}

type Part = { headers: string[]; base64: string } | { kind: 'alternative' | 'mixed'; parts: Part[] };

function bodyParts({ body, htmlBody, attachments = [] }: Letter): Part {
  const plain = textPart('plain', body);
  const text: Part =
    htmlBody === undefined ? plain : { kind: 'alternative', parts: [plain, textPart('html', htmlBody)] };
  return attachments.length === 0
    ? text
    : { kind: 'mixed', parts: [text, ...attachments.map(attachmentPart)] };
}

function textPart(kind: 'plain' | 'html', text: string): Part {
  const base64 = Buffer.from(text.replace(/\r?\n/g, '\r\n')).toString('base64');
  return { headers: [`Content-Type: text/${kind}; charset=utf-8`], base64 };
}

function attachmentPart({ name, mimeType, base64 }: Attachment): Part {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(mimeType) ? mimeType : 'application/octet-stream';
  // RFC 2231; the plain form first, for programs that do not know it.
  const percent = encodeURIComponent(name.replace(/[\r\n]/g, ' ')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return {
    headers: [`Content-Type: ${type}`, `Content-Disposition: attachment;\r\n filename*=UTF-8''${percent}`],
    base64: Buffer.from(base64, 'base64').toString('base64'),
  };
}

function render(part: Part, boundary: string): string {
  if ('base64' in part) {
    const lines = part.base64.match(/.{1,76}/g) ?? [];
    return `${[...part.headers, 'Content-Transfer-Encoding: base64'].join('\r\n')}\r\n\r\n${lines.join('\r\n')}\r\n`;
  }
  const own = `${part.kind}-${boundary}`;
  const bodies = part.parts.map((inner) => `--${own}\r\n${render(inner, boundary)}`);
  return `Content-Type: multipart/${part.kind};\r\n boundary="${own}"\r\n\r\n${bodies.join('\r\n')}\r\n--${own}--\r\n`;
}

/** RFC 2047: pieces of at most 42 bytes, so that a line with its header stays under 78, none of which cuts a character. */
function encoded(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(line) && line.length < 60) return line;
  const pieces: string[] = [''];
  for (const character of line) {
    const last = pieces.length - 1;
    if (Buffer.byteLength(pieces[last] + character) > 42) pieces.push(character);
    else pieces[last] += character;
  }
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

function addresses(list: string): string {
  return list
    .replace(/[\r\n]+/g, ' ')
    .split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => {
      const match = /^(.*)<([^<>]+)>$/.exec(item);
      const name = match?.[1]?.trim().replace(/^"|"$/g, '') ?? '';
      const address = asciiAddress(match?.[2] ?? item);
      return name === '' ? address : `${phrase(name)} <${address}>`;
    })
    .join(',\r\n ');
}

function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? encoded(address) : `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1).trim())}`;
}
