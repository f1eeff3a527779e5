import type { SiteView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Box } from '../../parts/box';
import { PlaceLink } from '../../parts/place-link';

const text = panel.site;

/** Which version stands on the site, and what has changed since: who must go stands first. */
export function Online({ view: { online, waiting } }: { view: SiteView }) {
  return (
    <>
      {online !== null && online.remove.length > 0 && (
        <Box of="bad" title={text.remove}>
          <ul>
            {online.remove.map(({ text: words, place }) => (
              <li key={words}>
                {words} {place && <PlaceLink place={place} />}
              </li>
            ))}
          </ul>
        </Box>
      )}
      <p>{online === null ? text.never : text.online(dateInTable(online.on))}</p>
      {online !== null && <p>{online.changed.length === 0 ? text.same : text.changed(online.changed)}</p>}
      {online !== null && online.add.length > 0 && (
        <ul>
          {online.add.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {waiting !== null && <p>{text.waiting(dateInTable(waiting))}</p>}
    </>
  );
}
