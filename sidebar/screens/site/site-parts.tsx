import type { SiteMonth, SitePartDto } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { SafeLink } from '../../parts/safe-link';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';

const text = panel.site;

/** Each part with what it says and what is missing in it. */
export function SiteParts({ parts }: { parts: readonly SitePartDto[] }) {
  return (
    <section>
      <h2>{text.parts}</h2>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </section>
  );
}

function Part({ part: { title, lines, gaps } }: { part: SitePartDto }) {
  const { open } = useShell();
  return (
    <details class="fold" open={gaps.length > 0}>
      <summary>
        {gaps.length > 0 && <Sign of="ask" />} {title}
        <span class="quiet block">
          {[text.partLines(lines.length), ...(gaps.length === 0 ? [] : [text.partGaps(gaps.length)])].join(
            ', ',
          )}
        </span>
      </summary>
      {gaps.length > 0 && (
        <ul>
          {gaps.map(({ text: words, place, kind }) => (
            <li key={words}>
              {words} {place && <PlaceLink place={place} />}
              {kind !== '' && (
                <Plain
                  label={text.makeDocument}
                  about={words}
                  onClick={() => open({ screen: 'paper', kind, subjects: null })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 && <p class="quiet">{text.noLines}</p>}
      {lines.map(({ as, text: words, link }) => (
        <p key={`${as} ${words} ${link}`} class={`site-line ${as}`}>
          {link === '' ? words : <SafeLink url={link} text={words} />}
        </p>
      ))}
    </details>
  );
}

/** The log of publications: months without one are told by a sign and words. */
export function MonthsOfSite({ months, share }: { months: readonly SiteMonth[]; share: string }) {
  return (
    <section>
      <h2>{text.log}</h2>
      <p>{share}</p>
      <ul class="lines">
        {months.map(({ label, missed, entries }) => (
          <li key={label}>
            {missed && <Sign of="ask" />} {label}
            {entries.length === 0 && (
              <span class="quiet block">{missed ? text.missed : text.nothingYet}</span>
            )}
            {entries.map((entry) => (
              <span key={`${entry.place.row}`} class="block">
                {dateInTable(entry.date)}.{' '}
                {entry.link === '' ? entry.text : <SafeLink url={entry.link} text={entry.text} />}{' '}
                <PlaceLink place={entry.place} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
