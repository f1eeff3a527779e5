import type { RolloverLoose } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';

const text = panel.rollover;

/** What the year leaves unfinished, each with its cell. */
export function LooseEnds({ loose }: { loose: readonly RolloverLoose[] }) {
  const { open } = useShell();
  if (loose.length === 0) return <p class="grow">{text.looseNone}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard.
    <section class="rollover-scroll" tabIndex={0} aria-label={text.questions.loose}>
      <p class="lead">{text.looseLead}</p>
      <div class="rollover-loose">
        {loose.map(({ title, lines, more }) => (
          <section key={title}>
            <h3>
              <Sign of="ask" /> {title}
            </h3>
            <ul class="bullets">
              {lines.map((line) => (
                <li key={`${line.text}${line.place?.row}`}>
                  {line.text} {line.place && <PlaceLink place={line.place} />}
                </li>
              ))}
              {lines.every(({ place }) => place === null) && (
                <li>
                  <Plain label={text.toPapers} onClick={() => open(routeOf('catalogue'))} />
                </li>
              )}
              {more > 0 && <li class="quiet">{text.andMore(more)}</li>}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
