import type { TodayItem } from '../../contract/dto';
import { changesSince } from '../../domain/site/version';
import { siteTexts as text } from '../../text/site';
import type { Banks } from '../banks';
import type { Ports } from '../ports';
import { allCodes, shownToday } from './shown-people';
import { publishedVersion } from './site-desk';

/** The line of «Сегодня» when the page on the site shows somebody it may not. No reads. */
export function siteItems({ store }: Pick<Ports, 'store'>, banks: Banks): readonly TodayItem[] {
  const version = publishedVersion(store);
  if (version === null) return [];
  const { remove, strangers } = changesSince(version, allCodes(banks), shownToday(banks), {});
  const count = remove.length + strangers;
  if (count === 0) return [];
  const action = { kind: 'site', label: text.today.open } as const;
  return [{ title: text.today.remove(count), hint: text.today.hint, place: null, action }];
}
