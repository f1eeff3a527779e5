import { useState } from 'preact/hooks';
import type { Catalogue, CatalogueLine, PaperState } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { SelectField, TextField } from '../../parts/fields';
import { Plain } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { CatalogueRow } from './catalogue-row';

const text = panel.catalogue;
const VIEWS = ['season', 'group'] as const;
const STATES: readonly (PaperState | '')[] = ['', 'ready', 'lacking', 'made', 'none'];
const GROUPS: readonly CatalogueLine['group'][] = ['orders', 'pairs', 'people', 'forms', 'reports'];

interface Section {
  readonly title: string;
  readonly lines: readonly CatalogueLine[];
}

/** Every kind of document of the year: what is ready, what is made, what lacks something. */
export function CatalogueScreen() {
  const catalogue = useLoad('papers.catalogue', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={catalogue} busyText={text.loading}>
        {(value) => <Kinds catalogue={value} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Kinds({ catalogue: { lines, month } }: { catalogue: Catalogue }) {
  const { open } = useShell();
  const [view, setView] = useState<(typeof VIEWS)[number]>('season');
  const [state, setState] = useState<PaperState | ''>('');
  const [query, setQuery] = useState('');
  const found = lines.filter((line) => (state === '' || line.state === state) && matches(query, line.title));
  const sections = view === 'season' ? bySeason(found, month) : byGroup(found);
  return (
    <>
      <div class="catalogue-filters">
        <SelectField
          label={text.view}
          value={view}
          options={VIEWS}
          labels={text.views}
          onChange={(next) => setView(next as typeof view)}
        />
        <SelectField
          label={text.state}
          value={state}
          options={STATES}
          labels={text.states}
          onChange={(next) => setState(next as PaperState | '')}
        />
        <TextField label={text.search} value={query} onChange={setQuery} />
        <span class="counter" role="status">
          {text.found(found.length)}
        </span>
        <Plain label={text.allMade} onClick={() => open({ screen: 'documents' })} />
      </div>
      {found.length === 0 && <p class="side-empty">{text.nothing}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows catalogue" tabIndex={0} aria-label={text.title}>
        {sections.map((section) => (
          <SectionTable key={section.title} section={section} />
        ))}
      </section>
    </>
  );
}

function SectionTable({ section: { title, lines } }: { section: Section }) {
  return (
    <table>
      <caption>{title}</caption>
      <colgroup>
        <col class="kind" />
        <col class="state" />
        <col />
        <col class="act" />
      </colgroup>
      <thead class="for-readers">
        <tr>
          <th scope="col">{text.headers.title}</th>
          <th scope="col">{text.headers.state}</th>
          <th scope="col">{text.headers.more}</th>
          <th scope="col">{text.headers.act}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CatalogueRow key={line.kind} line={line} />
        ))}
      </tbody>
    </table>
  );
}

const byGroup = (lines: readonly CatalogueLine[]): readonly Section[] =>
  GROUPS.map((group) => ({
    title: text.groups[group],
    lines: lines.filter((line) => line.group === group),
  })).filter((section) => section.lines.length > 0);

/** What is due now, what comes next, and last what belongs to no time of the year. */
function bySeason(lines: readonly CatalogueLine[], month: number): readonly Section[] {
  const later = lines.filter(({ now, season }) => !now && season !== null);
  const monthsAhead = ({ season }: CatalogueLine): number => (season!.from - month + 12) % 12;
  const seasons = [...later].sort((a, b) => monthsAhead(a) - monthsAhead(b) || a.season!.to - b.season!.to);
  const titles = [...new Set(seasons.map(({ season }) => text.season(season!)))];
  return [
    { title: text.now(month), lines: lines.filter(({ now }) => now) },
    ...titles.map((title) => ({
      title,
      lines: later.filter(({ season }) => text.season(season!) === title),
    })),
    { title: text.anyTime, lines: lines.filter(({ season }) => season === null) },
  ].filter((section) => section.lines.length > 0);
}
