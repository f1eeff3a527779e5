import type { RewardBoard, RewardLine } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useAction } from '../../use-call';

const text = panel.rewards;
const ORDER = 'D42';
const RECOMMENDATION = 'D44';
const CERTIFICATE = 'D43S';

/** Rows of the sheet with their order and paper, and the ways to make what is missing. */
export function RewardLines({ board: { lines, waiting } }: { board: RewardBoard }) {
  const { open } = useShell();
  return (
    <section>
      <h2>{text.written}</h2>
      {lines.length === 0 && <p class="quiet">{text.nothing}</p>}
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {waiting > 0 && (
        <Plain
          label={text.makeOrder(waiting)}
          onClick={() => open({ screen: 'paper', kind: ORDER, subjects: null })}
        />
      )}
      <Letters lines={lines} />
    </section>
  );
}

function Line({
  line: { personId, name, kind, basis, order, gap, place, paper, paperMade },
}: {
  line: RewardLine;
}) {
  const { open } = useShell();
  return (
    <li>
      {gap !== '' && <Sign of="ask" />} {name}: {kind}
      <span class="quiet block">{gap === '' ? basis : gap}</span>
      <span class="quiet block">
        {[order === '' ? text.noOrder : text.order(order), ...(paperMade ? [text.letterMade] : [])].join(
          ', ',
        )}
      </span>
      <PlaceLink place={place} />{' '}
      {paper === RECOMMENDATION && !paperMade && gap === '' && (
        <Plain
          label={text.toCommission}
          about={name}
          onClick={() => open({ screen: 'paper', kind: RECOMMENDATION, subjects: [personId] })}
        />
      )}
    </li>
  );
}

/** Letters and diplomas of those who have their order, each kind as a run; certificates for everybody ordered. */
function Letters({ lines }: { lines: readonly RewardLine[] }) {
  const { open, say } = useShell();
  const start = useAction('jobs.start', ({ job, text: said }) => {
    if (job) open({ screen: 'job', id: job.id, first: 'go' });
    else say(said);
  });
  const ordered = lines.filter(({ order, gap }) => order !== '' && gap === '');
  const people = (kind: string): readonly string[] => [
    ...new Set(
      ordered
        .filter(({ paper, paperMade }) => kind === CERTIFICATE || (paper === kind && !paperMade))
        .map(({ personId }) => personId),
    ),
  ];
  const runs = Object.entries(text.letterNames).map(([kind, name]) => ({ kind, name, people: people(kind) }));
  return (
    <>
      {runs
        .filter((run) => run.people.length > 0)
        .map((run) => (
          <Plain
            key={run.kind}
            label={text.letters(run.name, run.people.length)}
            busy={start.busy}
            onClick={() =>
              start.run({
                items: run.people.map((personId) => ({ kind: run.kind, personId, pairId: '' })),
                together: false,
                date: null,
              })
            }
          />
        ))}
      {start.failure && <Failed error={start.failure} repeat={start.repeat} />}
    </>
  );
}
