import type { FeedbackResults, Measured, ResultSide } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useLoad } from '../../use-call';

const text = panel.feedbackResults;

/** What has come of the questionnaires of the year, for the screen and for A4. */
export function SurveyResultsScreen() {
  const results = useLoad('feedback.results', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={results} busyText={text.counting}>
        {(value) => <Results of={value} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Results({ of }: { of: FeedbackResults }) {
  return (
    <div class="results">
      <p class="quiet">{text.heading(of.year, of.source)}</p>
      {of.sides.map((side) => (
        <Side key={side.title} side={side} />
      ))}
      <Diagnosis of={of.diagnosis} />
      <Curator of={of.curator} />
      {of.places.length > 0 && (
        <section class="screen-only">
          <h2>{text.places}</h2>
          <ul class="lines">
            {of.places.map(({ text: said, place }) => (
              <li key={said}>
                {said} <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Actions>
        <Primary label={text.print} onClick={() => window.print()} />
      </Actions>
    </div>
  );
}

function Side({ side }: { side: ResultSide }) {
  return (
    <section>
      <h2>{side.title}</h2>
      <ul class="lines">
        {side.responses.map((response) => (
          <li key={response}>{response}</li>
        ))}
      </ul>
      <p>
        <strong>{text.content}:</strong> {side.content}
      </p>
      {side.questions.length > 0 && <Questions side={side} />}
      <Open title={text.choices} items={side.choices}>
        {({ answers }) => answers}
      </Open>
      <Open title={text.words} hint={text.wordsHint} items={side.words}>
        {({ texts }) => (
          <ul class="lines">
            {texts.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same.
              <li key={index}>{each}</li>
            ))}
          </ul>
        )}
      </Open>
    </section>
  );
}

const Questions = ({ side }: { side: ResultSide }) => (
  <table class="result-table">
    <caption class="for-readers">{text.table(side.title)}</caption>
    <thead>
      <tr>
        <th scope="col">{text.headers.question}</th>
        <th scope="col">{text.headers.before}</th>
        <th scope="col">{text.headers.after}</th>
        <th scope="col">{text.headers.growth}</th>
      </tr>
    </thead>
    <tbody>
      {side.questions.map(({ question, before, after, growth }) => (
        <tr key={question}>
          <th scope="row">{question}</th>
          <td data-label={text.headers.before}>
            <Bar of={before} look="before" />
          </td>
          <td data-label={text.headers.after}>
            <Bar of={after} look="after" />
          </td>
          <td data-label={text.headers.growth}>{growth}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The mean with a bar of ten as long as the column; without a mean its words alone. */
function Bar({ of: { text: said, bar }, look }: { of: Measured; look: 'before' | 'after' }) {
  if (bar === null) return <span class="quiet">{said}</span>;
  return (
    <span class="result-bar">
      <span class="result-value">{said}</span>
      <span class="result-track" aria-hidden="true">
        <span class={`result-fill ${look}`} style={{ width: `${bar}%` }} />
      </span>
    </span>
  );
}

interface OpenItem {
  readonly survey: string;
  readonly question: string;
  readonly private: boolean;
}

function Open<T extends OpenItem>({
  title,
  hint,
  items,
  children,
}: {
  title: string;
  hint?: string;
  items: readonly T[];
  children: (item: T) => preact.ComponentChildren;
}) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      {hint && <p class="quiet">{hint}</p>}
      <dl class="result-open">
        {items.map((item) => (
          <div key={`${item.survey} ${item.question}`} class={item.private ? 'screen-only private' : ''}>
            <dt>
              {item.question} <span class="quiet">{item.survey}</span>
              {item.private && <span class="block">{text.private}</span>}
            </dt>
            <dd>{children(item)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Diagnosis({ of: { summary, areas } }: { of: FeedbackResults['diagnosis'] }) {
  return (
    <section>
      <h2>{text.diagnosis}</h2>
      {summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {areas.length > 0 && (
        <table class="result-table">
          <thead>
            <tr>
              <th scope="col">{text.areas.area}</th>
              <th scope="col">{text.areas.own}</th>
              <th scope="col">{text.areas.mentor}</th>
              <th scope="col">{text.areas.closed}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, own, mentor, closed }) => (
              <tr key={area}>
                <th scope="row">{area}</th>
                <td data-label={text.areas.own}>{own}</td>
                <td data-label={text.areas.mentor}>{mentor}</td>
                <td data-label={text.areas.closed}>{closed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Curator({ of: { summary, marks } }: { of: FeedbackResults['curator'] }) {
  return (
    <section>
      <h2>{text.curator}</h2>
      <p>{summary}</p>
      {marks.length > 0 && (
        <table class="result-table">
          <thead>
            <tr>
              <th scope="col">{text.statement}</th>
              <th scope="col">{text.mark}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ question, mark }) => (
              <tr key={question}>
                <th scope="row">{question}</th>
                <td data-label={text.mark}>{mark}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
