/** Tags and bookmarks that converting a paper leaves; of a pair of tags around stars nothing stays. */
const MARKUP = [/<([a-z]+)>\**<\/\1>/, /<\/?[a-z]+>/, /\[bookmark:[^\]]*\]/];

/** What copying leaves inside the words of a cell: formulas, names of signs. */
const COPIED = [/\$[^$\n]{1,40}\$/, /&(?:nbsp|quot|amp|laquo|raquo);/];

const anyOf = (signs: readonly RegExp[]): RegExp =>
  new RegExp(signs.map(({ source }) => source).join('|'), 'gi');

/** Traces that are set aside when a plan is read: they never carry meaning. */
export const READ_TRACES = anyOf(MARKUP);

/** Traces looked for in a plan that stands in the book. */
export const CELL_TRACES = anyOf([...MARKUP, ...COPIED]);
