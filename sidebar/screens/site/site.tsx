import { useRef, useState } from 'preact/hooks';
import type { SiteAnswersDto, SiteMade, SiteView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { copyFrom } from '../../copy-text';
import { Box, Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { LongField } from '../../parts/fields';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { Online } from './site-online';
import { MonthsOfSite, SiteParts } from './site-parts';

const text = panel.site;
/** Long enough not to ask at every letter, in ms. */
const TYPING = 700;

/** «Раздел сайта»: what may stand on it today, what must go, what is missing; made as text and as markup. */
export function SiteScreen() {
  const [answers, setAnswers] = useState<SiteAnswersDto | null>(null);
  const site = useLoad('site.open', { answers }, { delay: answers === null ? 0 : TYPING });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={site}>
        {(view) => <Section view={view} answers={answers ?? view.answers} change={setAnswers} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Section({
  view,
  answers,
  change,
}: {
  view: SiteView;
  answers: SiteAnswersDto;
  change: (answers: SiteAnswersDto) => void;
}) {
  const { open } = useShell();
  const [made, setMade] = useState<SiteMade | null>(null);
  const make = useAction('site.make', setMade);
  return (
    <Form onSubmit={() => make.run({ answers })} focusFirst={false}>
      {view.address === '' && (
        <Box of="ask" title={text.noAddress}>
          <p>{text.noAddressText}</p>
          <PlaceLink place={view.addressPlace} />
        </Box>
      )}
      <Online view={view} />
      {made && <Made made={made} />}
      <h2>{text.words}</h2>
      <LongField
        label={text.about}
        value={answers.about}
        onChange={(about) => change({ ...answers, about })}
        rows={5}
      />
      <LongField
        label={text.links}
        hint={text.linksHint}
        value={answers.links}
        onChange={(links) => change({ ...answers, links })}
      />
      <Tick on={answers.curator} change={(curator) => change({ ...answers, curator })}>
        {text.curator}
      </Tick>
      <SiteParts parts={view.parts} />
      <p>{view.unnamed === 0 ? text.everybody : text.unnamed(view.unnamed)}</p>
      {view.unnamed > 0 && <Plain label={text.toNames} onClick={() => open({ screen: 'site-names' })} />}
      <MonthsOfSite months={view.months} share={view.share} />
      {make.failure && <Failed error={make.failure} repeat={make.repeat} />}
      <Actions>
        <Primary label={text.make} busyLabel={text.making} busy={make.busy} />
        <Plain
          label={text.publish}
          onClick={() =>
            open({
              screen: 'site-publish',
              today: view.today,
              section: view.waiting !== null || made !== null,
            })
          }
        />
      </Actions>
    </Form>
  );
}

function Made({ made: { html, file, documents } }: { made: SiteMade }) {
  const { say } = useShell();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    if (field.current) say(copyFrom(field.current) ? text.copied : text.selected);
  };
  return (
    <section role="status">
      <Done text={text.made} />
      <textarea ref={field} readOnly rows={6} aria-label={text.markup} value={html} class="markup" />
      <Plain label={text.copy} onClick={copy} />
      <p>
        <SafeLink url={file.url} text={text.openFile} />
      </p>
      {documents.map(({ id, url }) => (
        <p key={id}>
          <SafeLink url={url} text={text.openText} />
        </p>
      ))}
    </section>
  );
}
