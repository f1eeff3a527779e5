import { renderAsync } from 'docx-preview';
import type { DocumentEntry, OutboxEntry, PdfAnswer } from '../../book/wire';
import { text } from '../text';
import { button, element } from './element';

export interface DocumentSource {
  documents(): Promise<DocumentEntry[]>;
  outbox(): Promise<OutboxEntry[]>;
  document(path: string): Promise<Blob>;
  openFolder(): Promise<unknown>;
  saveAsPdf(path: string): Promise<PdfAnswer>;
  openPdf(url: string): Promise<boolean>;
}

/** Opens the list of created documents and unsent letters, with a preview of each document. */
export async function openDocuments(source: DocumentSource): Promise<void> {
  await showLists(openDrawer(source), source);
}

/** Opens the preview of the document at a `file:` address; false when the folder has none there. */
export async function openDocument(source: DocumentSource, url: string): Promise<boolean> {
  const entry = (await source.documents()).find((one) => decodeURI(one.url) === decodeURI(url));
  if (entry) await showDocument(openDrawer(source), source, entry);
  return entry !== undefined;
}

/** The empty window; returns the part to fill. */
function openDrawer(source: DocumentSource): HTMLElement {
  const before = document.activeElement;
  const body = element('div', { class: 'documents-body' });
  const title = element('h2', { class: 'bar-title', id: 'documents-title' }, text.documents.title);
  const dialog = element(
    'dialog',
    { class: 'window documents', 'aria-labelledby': title.id },
    element(
      'header',
      { class: 'bar' },
      title,
      button(text.documents.openFolder, () => void source.openFolder(), { class: 'text-button' }),
      button(text.close, () => dialog.close(), { class: 'plain-button' }),
    ),
    body,
  );
  dialog.onclose = () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  document.body.append(dialog);
  dialog.showModal();
  return body;
}

async function showLists(body: HTMLElement, source: DocumentSource): Promise<void> {
  body.replaceChildren(element('p', { class: 'hint' }, text.documents.loading));
  try {
    const [documents, letters] = await Promise.all([source.documents(), source.outbox()]);
    body.replaceChildren(
      documentList(documents, (entry) => void showDocument(body, source, entry)),
      outboxList(letters),
    );
  } catch {
    body.replaceChildren(element('p', { role: 'alert' }, text.noAnswer));
  }
}

function documentList(documents: DocumentEntry[], onOpen: (entry: DocumentEntry) => void): HTMLElement {
  const section = element('section', {}, element('h3', {}, text.documents.created));
  if (documents.length === 0) section.append(element('p', { class: 'hint' }, text.documents.none));
  // The folder itself comes first: its documents have no heading of their own.
  const byFolder = new Map<string, DocumentEntry[]>([['', []]]);
  for (const entry of [...documents].sort((a, b) => b.modified.localeCompare(a.modified))) {
    byFolder.set(entry.folder, [...(byFolder.get(entry.folder) ?? []), entry]);
  }
  for (const [folder, entries] of byFolder) {
    const items = entries.map((entry) =>
      element(
        'li',
        {},
        button(entry.name, () => onOpen(entry), { class: 'document-name' }),
        element('time', { datetime: entry.modified }, dateText(entry.modified)),
      ),
    );
    if (folder !== '') section.append(element('h4', {}, folder));
    section.append(element('ul', {}, ...items));
  }
  return section;
}

function outboxList(letters: OutboxEntry[]): HTMLElement {
  const section = element('section', {}, element('h3', {}, text.documents.outbox));
  const hint = letters.length > 0 ? text.documents.outboxHint : text.documents.noOutbox;
  section.append(element('p', { class: 'hint' }, hint));
  const items = letters.map(({ subject, to, date }) =>
    element(
      'li',
      {},
      element('span', {}, subject, element('small', {}, text.documents.to(to))),
      element('time', { datetime: date }, dateText(date)),
    ),
  );
  if (items.length > 0) section.append(element('ul', {}, ...items));
  return section;
}

async function showDocument(body: HTMLElement, source: DocumentSource, entry: DocumentEntry): Promise<void> {
  const sheet = element('div', { class: 'preview' }, element('p', { class: 'hint' }, text.documents.loading));
  const back = button(text.documents.back, () => void showLists(body, source), { class: 'text-button' });
  const print = button(text.documents.print, printPreview, { class: 'main-button', disabled: true });
  const said = element('p', { class: 'preview-said', role: 'status' });
  const pdf = button(text.documents.pdf, () => void savePdf(source, entry, pdf, said), {
    class: 'plain-button',
  });
  body.replaceChildren(
    element('div', { class: 'preview-bar' }, back, element('strong', {}, entry.name), pdf, print),
    said,
    sheet,
  );
  back.focus();
  try {
    const file = await source.document(entry.path);
    sheet.replaceChildren();
    await renderAsync(file, sheet, sheet, { inWrapper: false, ignoreLastRenderedPageBreak: false });
    print.disabled = false;
  } catch {
    sheet.replaceChildren(element('p', { role: 'alert' }, text.documents.unreadable));
  }
}

/** Saves the shown document as PDF and says where it is, or why there is none. */
async function savePdf(
  source: DocumentSource,
  entry: DocumentEntry,
  press: HTMLButtonElement,
  said: HTMLElement,
): Promise<void> {
  press.disabled = true;
  said.replaceChildren(text.documents.makingPdf);
  try {
    const answer = await source.saveAsPdf(entry.path);
    if (!answer.ok) said.replaceChildren(text.documents.pdfFailed[answer.why]);
    else {
      const open = button(text.documents.openPdf, () => void source.openPdf(answer.url), {
        class: 'text-button',
      });
      said.replaceChildren(text.documents.pdfMade(answer.name), ' ', open);
    }
  } catch {
    said.replaceChildren(text.noAnswer);
  }
  press.disabled = false;
  press.focus();
}

/** Prints the document alone: the style sheet hides the rest of the page on paper. */
function printPreview(): void {
  window.print();
}

const dates = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

function dateText(iso: string): string {
  return dates.format(new Date(iso)).replace(' г. в ', ', ').replace(' г.', '');
}
