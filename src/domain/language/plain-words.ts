/** The text for looking up words and stems: lower case, «ё» as «е», one kind of space. */
export const plainWords = (text: string): string =>
  text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
