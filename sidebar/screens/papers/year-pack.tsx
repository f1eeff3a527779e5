import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { YearPack, YearPackPart, YearPackSlice } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Box } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { Tick } from '../../parts/tick';
import { useAction, useLoad } from '../../use-call';

const text = panel.yearPack;

/** «Папка для проверки»: every document of the year in one folder, with an index; what is missing stands first. */
export function YearPackScreen() {
  const pack = useLoad('pack.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={pack}>{(opened) => <Pack pack={opened} />}</Loaded>
    </ScreenFrame>
  );
}

function Pack({ pack }: { pack: YearPack }) {
  return (
    <>
      <p class="lead">{text.lead(pack.year)}</p>
      <p>
        {text.found(pack.documents)} <Sign of={pack.gaps === 0 ? 'good' : 'ask'} />{' '}
        {pack.gaps === 0 ? text.complete : text.gaps(pack.gaps)}
      </p>
      <Gathering all={pack.documents} />
      {pack.parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
    </>
  );
}

/** Slices are asked for one after another; a closed panel only means that nobody asks. */
function Gathering({ all }: { all: number }) {
  const [gaps, setGaps] = useState(true);
  const [slice, setSlice] = useState<YearPackSlice | null>(null);
  const [going, setGoing] = useState(false);
  const wanted = useRef(false);
  const gather = useAction('pack.gather', (made) => {
    setSlice(made);
    if (made.left > 0 && wanted.current) gather.run({ gaps });
    else setGoing(false);
  });
  const stop = useCallback(() => {
    wanted.current = false;
  }, []);
  useEffect(() => stop, [stop]);
  const start = () => {
    wanted.current = true;
    setGoing(true);
    gather.run({ gaps });
  };
  const failed = gather.failure !== null;
  return (
    <Form onSubmit={start} focusFirst={false}>
      <Tick on={gaps} change={setGaps}>
        {text.printGaps}
      </Tick>
      <div role="status">
        {slice && <p>{slice.left > 0 ? text.progress(slice.copied, all) : slice.text}</p>}
        {slice && slice.left > 0 && <progress max={all} value={slice.copied} aria-label={text.gathering} />}
        {slice && slice.left > 0 && !going && !failed && <p>{text.stopped}</p>}
      </div>
      {slice && slice.left === 0 && <Ready slice={slice} />}
      {gather.failure && <Failed error={gather.failure} repeat={gather.repeat} />}
      <Actions>
        <Primary label={text.gather} busyLabel={text.gathering} busy={going && !failed} />
        {going && !failed && <Plain label={text.stop} onClick={stop} />}
      </Actions>
    </Form>
  );
}

function Ready({ slice: { folder, index, lost } }: { slice: YearPackSlice }) {
  return (
    <>
      {index && <SafeLink url={index.url} text={index.title} />}
      {folder && <SafeLink url={folder} text={text.openFolder} />}
      {lost.length > 0 && (
        <Box of="ask" title={text.lost}>
          <ul>
            {lost.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function Part({ part: { title, documents, gaps } }: { part: YearPackPart }) {
  return (
    <details class="fold" open={gaps.length > 0}>
      <summary>
        {gaps.length > 0 && <Sign of="ask" />} {title}
        <span class="quiet block">{text.part(documents.length, gaps.length)}</span>
      </summary>
      {gaps.length > 0 && (
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <ul class="lines">
        {documents.map((document) => (
          <li key={document.id} class="document">
            <SafeLink url={document.url} text={document.title} />
            <span class="quiet">
              {[
                document.number && panel.documents.number(document.number),
                document.date && dateInTable(document.date),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {!document.hasFile && <span class="quiet">{text.noFile}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
