import { useRef, useState } from 'preact/hooks';
import type { PaperCard, PointChoice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { SelectField, TextField } from '../../parts/fields';
import { Plain } from '../../parts/form';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';

const text = panel.paper;

interface PointsProps {
  readonly card: PaperCard;
  readonly points: readonly PointChoice[];
  readonly heading: string;
  readonly change: (part: { points?: readonly PointChoice[]; heading?: string }) => void;
}

interface Shown extends PointChoice {
  readonly title: string;
  readonly from: string;
  readonly on: boolean;
}

const isSame = (a: PointChoice, b: PointChoice): boolean => a.kind === b.kind && a.id === b.id;

/** Points that are on in their order, the own ones that are off below; a variant calls the same points its own. */
function shownPoints({ card, points }: Pick<PointsProps, 'card' | 'points'>): readonly Shown[] {
  const own = card.points.filter(({ from }) => from === '');
  const on = points.flatMap((point): Shown[] => {
    const lender = card.lent.find(({ kind }) => kind === point.kind);
    const known = lender
      ? lender.points.find(({ id }) => id === point.id)
      : own.find(({ id }) => id === point.id);
    return known ? [{ ...point, title: known.title, from: lender?.title ?? '', on: true }] : [];
  });
  const off = own.filter(({ id }) => !on.some((point) => point.from === '' && point.id === id));
  return [...on, ...off.map((point) => ({ ...point, on: false }))];
}

/** What the order says and in which order, folded: the usual points are right most of the time. */
export function PaperPoints(props: PointsProps) {
  const { card, points, heading, change } = props;
  const list = useRef<HTMLUListElement>(null);
  const { say } = useShell();
  if (!card.isOrder) return null;
  const shown = shownPoints(props);
  const on = shown.filter((point) => point.on);
  const turn = (point: Shown, isOn: boolean) =>
    change({
      points: isOn
        ? [...points, { kind: point.kind, id: point.id }]
        : points.filter((one) => !isSame(one, point)),
    });
  const move = (point: Shown, by: -1 | 1) => {
    const at = on.indexOf(point);
    const next = on.map(({ kind, id }) => ({ kind, id }));
    [next[at], next[at + by]] = [next[at + by]!, next[at]!];
    change({ points: next });
    say(text.moved(point.title, at + by + 1));
    const button = `[data-point="${point.kind} ${point.id}"] [data-move="${by}"]`;
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(button)?.focus());
  };
  return (
    <details class="fold">
      <summary>
        {text.points}
        <span class="quiet block">{text.pointsCount(on.length)}</span>
      </summary>
      <TextField
        label={text.heading}
        value={heading === '' ? card.heading : heading}
        onChange={(typed) => change({ heading: typed })}
      />
      {heading !== '' && <Plain label={text.usualHeading} onClick={() => change({ heading: '' })} />}
      <ul class="lines points" ref={list}>
        {shown.map((point, at) => (
          <li key={`${point.kind} ${point.id}`} data-point={`${point.kind} ${point.id}`}>
            <Tick on={point.on} change={(isOn) => turn(point, isOn)}>
              {point.title}
              {point.from && <span class="quiet block">{text.lentFrom(point.from)}</span>}
            </Tick>
            {point.on && (
              <span class="moves">
                <Move by={-1} point={point} able={at > 0} move={move} />
                <Move by={1} point={point} able={at < on.length - 1} move={move} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <Lend card={card} points={points} add={(point) => change({ points: [...points, point] })} />
    </details>
  );
}

function Move({
  by,
  point,
  able,
  move,
}: {
  by: -1 | 1;
  point: Shown;
  able: boolean;
  move: (point: Shown, by: -1 | 1) => void;
}) {
  const label = by < 0 ? text.up : text.down;
  return (
    <button
      type="button"
      class="plain"
      data-move={by}
      aria-disabled={!able}
      aria-label={`${label}: ${point.title}`}
      onClick={() => able && move(point, by)}
    >
      {label}
    </button>
  );
}

/** Points of other orders; each brings its own questions along. */
function Lend({
  card,
  points,
  add,
}: {
  card: PaperCard;
  points: readonly PointChoice[];
  add: (point: PointChoice) => void;
}) {
  const [kind, setKind] = useState('');
  if (card.lent.length === 0) return null;
  const lender = card.lent.find((one) => one.kind === kind);
  const free = lender?.points.filter(({ id }) => !points.some((one) => isSame(one, { kind, id }))) ?? [];
  return (
    <details class="fold">
      <summary>{text.lend}</summary>
      <SelectField
        label={text.lender}
        value={kind}
        options={card.lent.map((one) => one.kind)}
        labels={Object.fromEntries(card.lent.map((one) => [one.kind, one.title]))}
        onChange={setKind}
      />
      <ul class="lines">
        {free.map(({ id, title }) => (
          <li key={id} class="row">
            <span class="grow">{title}</span>
            <Plain label={text.add} about={title} onClick={() => add({ kind, id })} />
          </li>
        ))}
      </ul>
    </details>
  );
}
