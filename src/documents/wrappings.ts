const WRAPPING =
  /<w:(hyperlink|smartTag|sdt)(?:\s[^>]*)?>(?:(?!<w:(?:hyperlink|smartTag|sdt)[\s>]).)*?<\/w:\1>/gs;
const OWN_TAGS =
  /^<w:\w+(?:\s[^>]*)?>|<\/w:\w+>$|<w:(sdtPr|sdtEndPr|smartTagPr)(?:\s[^>]*)?>.*?<\/w:\1>|<w:(?:sdtPr|sdtEndPr|smartTagPr)\/>|<\/?w:sdtContent>/gs;

/** Whole fields that only show a value may stay where they are. */
const isHarmless = (text: string): boolean =>
  !/\{\{|\}\}/.test(text.replace(/\{\{\s*[^#^/\s{}][^{}]*\}\}/g, ''));

const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '');

/**
 * The text with links, content controls and smart tags undone where they hold part of a tag or an end of a block: a
 * block cannot begin inside of one and end outside. Their words stay.
 */
export function withoutWrappings(xml: string): string {
  if (!/<w:(?:hyperlink|smartTag|sdt)[\s>]/.test(xml)) return xml;
  let open = xml;
  for (let before = ''; before !== open; ) {
    before = open;
    open = open.replace(WRAPPING, (whole) =>
      isHarmless(textOf(whole)) ? whole : whole.replace(OWN_TAGS, ''),
    );
  }
  return open;
}
