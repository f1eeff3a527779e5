import { useState } from 'preact/hooks';
import type { ProgrammeCard, ReadyMeasureView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { TextField } from '../../parts/fields';
import { Plain } from '../../parts/form';
import type { ProgrammeEditing } from './programme-state';

const text = panel.programme;

const plain = (words: string): string => words.trim().toLowerCase();

/** Ready measures to pick, the proposed ones first with their reasons. */
export function ProgrammeMeasures({ card, editing }: { card: ProgrammeCard; editing: ProgrammeEditing }) {
  const [query, setQuery] = useState('');
  const there = new Set(editing.items.map(({ activity }) => plain(activity)));
  const has = ({ activity }: ReadyMeasureView): boolean => there.has(plain(activity));
  const shown = card.measures.filter((measure) => matches(query, wordsOf(measure)));
  const proposed = shown.filter(({ reason }) => reason !== '');
  const others = shown.filter(({ reason }) => reason === '');
  const toAdd = proposed.filter((measure) => !has(measure));
  const list = (measures: readonly ReadyMeasureView[]) => (
    <ul class="lines">
      {measures.map((measure) => (
        <Measure
          key={`${measure.id} ${measure.activity}`}
          measure={measure}
          added={has(measure)}
          add={() => editing.add([measure])}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h2>{text.measures}</h2>
      <TextField label={text.search} value={query} onChange={setQuery} />
      <p class="quiet" role="status">
        {text.found(shown.length)}
      </p>
      {toAdd.length > 1 && (
        <button type="button" class="secondary" onClick={() => editing.add(toAdd)}>
          {text.addAll(toAdd.length)}
        </button>
      )}
      {proposed.length > 0 && <h3>{text.proposed}</h3>}
      {list(proposed)}
      {others.length > 0 && (
        <details class="fold" open={query.trim() !== ''}>
          <summary>
            {text.others} ({others.length})
          </summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

const wordsOf = ({ section, activity, form, topics }: ReadyMeasureView): string =>
  [section, activity, form, ...topics].join(' ');

function Measure({ measure, added, add }: { measure: ReadyMeasureView; added: boolean; add: () => void }) {
  const { activity, deadline, form, reason, moved } = measure;
  return (
    <li class="measure-line">
      <span>{activity}</span>
      <span class="quiet block">{[deadline, form].filter(Boolean).join(' · ')}</span>
      {reason && <span class="small block">{reason}</span>}
      {moved && <span class="quiet small block">{moved}</span>}
      {added ? (
        <span class="quiet small">{text.added}</span>
      ) : (
        <Plain label={text.add} about={activity} onClick={add} />
      )}
    </li>
  );
}
