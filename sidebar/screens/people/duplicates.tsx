import { useState } from 'preact/hooks';
import type { Role, TwinPair, TwinSide, Twins } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { RoleSwitch } from '../../parts/role-switch';
import { ScreenFrame } from '../../parts/screen-frame';
import { useAction, useLoad } from '../../use-call';

const text = panel.twins;

/** Rows of a bank that may be one person, a pair at a time. */
export function DuplicatesScreen({ role: first }: { role: Role }) {
  const [role, setRole] = useState<Role>(first);
  const twins = useLoad('people.twins', { role });
  return (
    <ScreenFrame title={text.title}>
      <RoleSwitch legend={text.title} role={role} onChange={setRole} />
      <Loaded from={twins}>{(found) => <Found key={role} role={role} found={found} />}</Loaded>
    </ScreenFrame>
  );
}

const keyOf = ({ sides: [a, b] }: TwinPair): string => `${a.id} ${b.id} ${a.revision} ${b.revision}`;

function Found({ role, found }: { role: Role; found: Twins }) {
  const [later, setLater] = useState<readonly string[]>([]);
  const waiting = found.twins.filter((pair) => !later.includes(keyOf(pair)));
  // Those put off come again when the others are decided.
  const [pair] = [...waiting, ...found.twins];
  return (
    <>
      {pair === undefined ? (
        <Done text={text.none} />
      ) : (
        <>
          <p>{text.lead(found.twins.length)}</p>
          <Pair
            key={keyOf(pair)}
            role={role}
            pair={pair}
            putOff={found.twins.length > 1 ? () => setLater([...later, keyOf(pair)]) : null}
          />
        </>
      )}
      <Otherwise found={found} />
      <Both found={found} />
    </>
  );
}

function Both({ found: { both } }: { found: Twins }) {
  if (both.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {text.both} ({both.length})
      </summary>
      <p class="quiet">{text.bothHint}</p>
      <ul class="lines">
        {both.map(({ name, places }) => (
          <li key={places[0].row}>
            {name}{' '}
            {places.map((place) => (
              <span key={place.sheet} class="block">
                <PlaceLink place={place} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names of other sheets that are not those of the bank. */
function Otherwise({ found: { otherwise } }: { found: Twins }) {
  if (otherwise.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {text.otherwise} ({otherwise.length})
      </summary>
      <p class="quiet">{text.otherwiseHint}</p>
      <ul class="lines">
        {otherwise.map(({ name, written, place }) => (
          <li key={`${place.sheet} ${place.row} ${place.column}`}>
            {written}, {text.bankName(name)} <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Which of two texts is kept: the filled one before the empty one, and of two the one of the kept row. */
const usual = (texts: readonly [string, string], kept: 0 | 1): 0 | 1 =>
  texts[kept] !== '' ? kept : kept === 0 ? 1 : 0;

function Pair({ role, pair, putOff }: { role: Role; pair: TwinPair; putOff: (() => void) | null }) {
  const { sides, differences } = pair;
  const [kept, setKept] = useState<0 | 1>(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, 0 | 1>>>({});
  const merge = useAction('people.merge', () => undefined);
  const apart = useAction('people.apart', () => undefined);
  const failure = merge.failure ?? apart.failure;
  const sideOf: SideOf = (column, texts) => chosen[column] ?? usual(texts, kept);
  const [keep, drop] = [sides[kept], sides[kept === 0 ? 1 : 0]];
  return (
    <section aria-label={`${sides[0].name}, ${sides[1].name}`}>
      <p class="ask-hint">{`${pair.why.charAt(0).toUpperCase()}${pair.why.slice(1)}.`}</p>
      <fieldset class="twin-difference">
        <legend>{text.keep}</legend>
        {sides.map((side, at) => (
          <Side key={side.id} side={side} on={at === kept} choose={() => setKept(at as 0 | 1)} />
        ))}
      </fieldset>
      <Differences
        pair={pair}
        sideOf={sideOf}
        choose={(column, side) => setChosen({ ...chosen, [column]: side })}
      />
      <p class="quiet">{text.mergeHint(drop.id)}</p>
      {failure && <Failed error={failure} repeat={merge.failure ? merge.repeat : apart.repeat} />}
      <Actions>
        <Primary
          label={text.merge}
          busyLabel={text.merging}
          busy={merge.busy}
          onClick={() =>
            merge.run({
              role,
              keep: { id: keep.id, revision: keep.revision },
              drop: { id: drop.id, revision: drop.revision },
              take: differences
                .filter(({ column, texts }) => sideOf(column, texts) !== kept)
                .map(({ column }) => column),
            })
          }
        />
        <Plain label={text.apart} onClick={() => apart.run({ role, ids: [sides[0].id, sides[1].id] })} />
        {putOff && <Plain label={text.next} onClick={putOff} />}
      </Actions>
    </section>
  );
}

type SideOf = (column: string, texts: readonly [string, string]) => 0 | 1;

/** Both texts of each column in which the rows differ, one of them to choose. */
const Differences = ({
  pair: { sides, differences },
  sideOf,
  choose,
}: {
  pair: TwinPair;
  sideOf: SideOf;
  choose: (column: string, side: 0 | 1) => void;
}) => (
  <>
    {differences.length > 0 && <h2>{text.differences}</h2>}
    {differences.map(({ column, label, texts }) => (
      <fieldset key={column} class="twin-difference">
        <legend>{label}</legend>
        {texts.map((words, at) => (
          <label key={sides[at]!.id}>
            <input
              type="radio"
              name={`twin-${column}`}
              checked={sideOf(column, texts) === at}
              onChange={() => choose(column, at as 0 | 1)}
            />
            <span class={words === '' ? 'quiet' : 'lines-of'}>{words || text.empty}</span>
          </label>
        ))}
      </fieldset>
    ))}
  </>
);

const Side = ({ side, on, choose }: { side: TwinSide; on: boolean; choose: () => void }) => (
  <div class="twin-side">
    <label>
      <input type="radio" name="twin-side" checked={on} onChange={choose} />
      <span>
        {side.name}
        <span class="quiet block">{[side.id, side.used || text.unused].join(', ')}</span>
      </span>
    </label>
    <PlaceLink place={side.place} />
  </div>
);
