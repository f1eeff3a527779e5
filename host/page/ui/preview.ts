import { parseAsync, renderDocument } from 'docx-preview';
import { element } from './element';

/** `experimental` is what draws tabs: date at the left, number at the right. */
const LOOK = { inWrapper: false, ignoreLastRenderedPageBreak: false, experimental: true };

/** The library draws tabs half a second after the rest. */
const TABS_DRAWN_MS = 600;

/** As much of the parsed document as we touch. */
interface Part {
  type: string;
  break?: string;
  children?: Part[];
  sectionProps?: Section;
}
interface Section {
  type?: string;
}
interface Parsed {
  documentPart: { body: Part & { props: Section } };
}

/** Shows a Word document as it will look on paper. Rejects when it cannot be read. */
export async function renderPreview(file: Blob, sheet: HTMLElement): Promise<void> {
  const parsed = (await parseAsync(file, LOOK)) as Parsed;
  breakPages(parsed);
  sheet.replaceChildren(...(await renderDocument(parsed, LOOK)));
  await new Promise((resolve) => setTimeout(resolve, TABS_DRAWN_MS));
}

/** A section that begins a new page does so here too: the library only looks at the size of the paper. */
function breakPages({ documentPart: { body } }: Parsed): void {
  const ends = (body.children ?? []).filter(({ sectionProps }) => sectionProps !== undefined);
  const sections = [...ends.map(({ sectionProps }) => sectionProps), body.props];
  ends.forEach((end, i) => {
    if (sections[i + 1]?.type === 'continuous') return;
    end.children = [...(end.children ?? []), { type: 'run', children: [{ type: 'break', break: 'page' }] }];
  });
}

/** As long as the document is shown, whatever prints the page prints the document alone. */
export function putOnPaper(sheet: HTMLElement): void {
  let paper: Element | null = null;
  const away = (): void => paper?.remove();
  const put = (): void => {
    away();
    if (!sheet.isConnected) {
      window.removeEventListener('beforeprint', put);
      window.removeEventListener('afterprint', away);
      return;
    }
    paper = paperOf(sheet);
    document.body.append(paper);
  };
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', away);
}

/** A copy for the printer: margins belong to the paper, so that a page that runs on has them too. */
function paperOf(sheet: HTMLElement): HTMLElement {
  const copies = [...sheet.childNodes].map((node) => node.cloneNode(true));
  const sections = copies.filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'SECTION',
  );
  const pages = sections.map((section, i) => {
    const { width, minHeight, paddingTop, paddingRight, paddingBottom, paddingLeft } = section.style;
    const margin = [paddingTop, paddingRight, paddingBottom, paddingLeft]
      .map((side) => side || '0')
      .join(' ');
    Object.assign(section.style, { width: 'auto', minHeight: '0', padding: '0' });
    section.style.setProperty('page', `sheet-${i}`);
    const size = width && minHeight ? `size: ${width} ${minHeight};` : '';
    return `@page sheet-${i} { ${size} margin: ${margin}; }`;
  });
  return element('div', { class: 'paper' }, element('style', {}, pages.join('\n')), ...copies);
}
