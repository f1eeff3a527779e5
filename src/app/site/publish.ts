import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { webAddress } from '../../documents/site/lines';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { PUBLICATION } from '../../domain/site/publications';
import { events } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { siteTexts as text } from '../../text/site';
import { idsOf, readSettings } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { keepPublished, madeVersion } from './site-desk';

/**
 * Writes an event «публикация» (I-14). With `section` the fragment made last now stands on the site; the day it was
 * made is the day it tells of, since consents may have changed between making and putting it there.
 */
export function publish(
  ports: Ports,
  { date, what, link, section }: Input<'site.publish'>,
): Result<Output<'site.publish'>> {
  const { book, clock, store } = ports;
  book.need(events);
  const title = what.trim() || (section ? text.sectionTitle : '');
  const made = section ? madeVersion(store) : null;
  if (title === '') return refuse('invalid', text.noWhat, 'what');
  if (date > clock.today()) return refuse('invalid', text.future, 'date');
  if (link.trim() !== '' && webAddress(link) === '') return refuse('invalid', text.badLink, 'link');
  if (section && made === null) return refuse('blocked', text.nothingMade, 'section');
  const address = readSettings(book)['org.site'].trim();
  if (section && address === '') return refuse('blocked', text.noAddress, 'address');
  const action = startAction(ports);
  action.append(events, {
    ...{ id: nextId(events.idPrefix!, idsOf(book.read(events))), date, kind: PUBLICATION, title },
    link: link.trim() || (section ? webAddress(address) : ''),
  });
  const lastAction = action.finish(text.published(title, date as CivilDate));
  if (made !== null) keepPublished(store, { ...made, on: date as CivilDate });
  return done({ lastAction });
}
