import { useState } from 'preact/hooks';
import type { MaterialCard, Materials } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { SelectField, TextField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.materials;

/** «Копилка»: materials by letters and topic, each with where it is kept. */
export function MaterialsScreen() {
  const bank = useLoad('materials.list', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={bank}>{(opened) => <Bank bank={opened} />}</Loaded>
    </ScreenFrame>
  );
}

const found = ({ title, of, topics }: MaterialCard, words: string, topic: string): boolean =>
  `${title} ${of}`.toLowerCase().includes(words.trim().toLowerCase()) &&
  (topic === '' || topics.includes(topic));

function Bank({ bank }: { bank: Materials }) {
  const { open } = useShell();
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState('');
  const { materials, topics, share } = bank;
  const shown = materials.filter((one) => found(one, words, topic));
  return (
    <>
      <p>{share}</p>
      {materials.length === 0 ? (
        <p class="quiet">{text.empty}</p>
      ) : (
        <>
          <TextField label={text.search} value={words} onChange={setWords} />
          <SelectField
            label={text.topic}
            value={topic}
            options={['', ...topics]}
            labels={{ '': text.every }}
            onChange={setTopic}
          />
          <p role="status">{shown.length === 0 ? text.none : text.counted(shown.length)}</p>
        </>
      )}
      <ul class="lines">
        {shown.map((material) => (
          <li key={material.id}>
            <Line material={material} />
            <PlaceLink place={material.place} />{' '}
            <Plain
              label={text.change}
              about={material.title}
              onClick={() => open({ screen: 'material', draft: material, bank })}
            />
          </li>
        ))}
      </ul>
      <Actions>
        <Primary label={text.add} onClick={() => open({ screen: 'material', draft: null, bank })} />
      </Actions>
    </>
  );
}

function Line({ material: { title, of, date, link, topics, best } }: { material: MaterialCard }) {
  return (
    <>
      {title}
      <span class="quiet block">
        {[of, dateInTable(date), ...topics, ...(best ? [text.best] : [])].filter(Boolean).join(', ')}
      </span>
      <span class="block">
        {link === '' ? (
          <>
            <Sign of="ask" /> {text.noLink}
          </>
        ) : (
          <SafeLink url={link} text={link} />
        )}
      </span>
    </>
  );
}
