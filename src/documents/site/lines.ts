import { tidy } from '../tidy';
import type { SiteLine } from './section';

export const text = (words: string): SiteLine => ({ as: 'text', text: words });
export const heading = (words: string): SiteLine => ({ as: 'heading', text: words });

/** An entry of a list; what is no address of the web is left out. */
export const item = (words: string, link = ''): SiteLine => {
  const address = webAddress(link);
  return address === '' ? { as: 'item', text: words } : { as: 'item', text: words, link: address };
};

/** An address of the web as typed; `''` for anything else, such as the place of a paper. */
export function webAddress(typed: string): string {
  const address = tidy(typed);
  return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address) ? address : '';
}

/** «Положение: https://…» as an entry; a line without an address stays words. */
export function linkTyped(line: string): SiteLine {
  const [, words = '', address = ''] = /^(.*?)[\s:–—-]*(https?:\/\/\S+)$/i.exec(tidy(line)) ?? [];
  return address === '' ? item(tidy(line)) : item(tidy(words) || address, address);
}
