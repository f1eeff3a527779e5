import { useState } from 'preact/hooks';
import type { PairingSurvey, SurveyOverview, SurveyRespondent } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { matches } from '../../list-keys';
import { Box } from '../../parts/box';
import { TextField } from '../../parts/fields';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.surveys;
const KINDS = Object.keys(text.kinds) as PairingSurvey[];
/** From here on a list is searched by typing. */
const LONG_LIST = 8;

/** Who has answered the questionnaires for pairing and who not; from here answers on paper are entered. */
export function SurveysScreen({ survey: first }: { survey: PairingSurvey }) {
  const [survey, setSurvey] = useState(first);
  const loaded = useLoad('surveys.list', null);
  return (
    <ScreenFrame title={text.title}>
      <fieldset class="switch three">
        <legend class="for-readers">{text.title}</legend>
        {KINDS.map((each) => (
          <label key={each} class={each === survey ? 'option on' : 'option'}>
            <input
              type="radio"
              class="option-input"
              name="survey"
              checked={each === survey}
              onChange={() => setSurvey(each)}
            />
            {text.kinds[each]}
          </label>
        ))}
      </fieldset>
      <Loaded from={loaded}>
        {({ surveys }) => <Overview key={survey} of={surveys.find((each) => each.survey === survey)!} />}
      </Loaded>
    </ScreenFrame>
  );
}

function Overview({ of: { survey, summary, people, problems } }: { of: SurveyOverview }) {
  const { open } = useShell();
  const [query, setQuery] = useState('');
  const found = people.filter(({ name }) => matches(query, name));
  const silent = found.filter(({ answered }) => !answered);
  const answered = found.filter((each) => each.answered);
  const first = people.find((each) => !each.answered);
  const load = <Plain label={text.load} onClick={() => open({ screen: 'survey-import', survey })} />;
  return (
    <>
      <p class="quiet">{summary}</p>
      {people.length > 0 && !first && <p>{text.all}</p>}
      {problems.length > 0 && <Problems problems={problems} />}
      {people.length >= LONG_LIST && (
        <TextField label={panel.common.search} value={query} onChange={setQuery} />
      )}
      {people.length > 0 && found.length === 0 && <p role="status">{panel.common.nothingFound}</p>}
      <Respondents survey={survey} title={text.silent(silent.length)} people={silent} />
      <Respondents survey={survey} title={text.answered(answered.length)} people={answered} />
      {people.length === 0 && <p>{text.nobody}</p>}
      <Actions>
        {people.length === 0 ? (
          <Primary label={text.people} onClick={() => open({ screen: 'people', role: 'mentor' })} />
        ) : first ? (
          <Primary
            label={text.enter(first.name)}
            onClick={() => open({ screen: 'survey', survey, personId: first.id })}
          />
        ) : null}
        {people.length > 0 && load}
      </Actions>
    </>
  );
}

function Problems({ problems }: { problems: SurveyOverview['problems'] }) {
  return (
    <Box of="ask" title={text.problems}>
      <ul class="lines">
        {problems.map(({ text: said, place }) => (
          <li key={`${said} ${place.row}`}>
            {said} <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </Box>
  );
}

function Respondents({
  survey,
  title,
  people,
}: {
  survey: PairingSurvey;
  title: string;
  people: readonly SurveyRespondent[];
}) {
  const { open } = useShell();
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <RowList
        label={title}
        items={people}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        open={({ id }) => open({ screen: 'survey', survey, personId: id })}
      >
        {(person) => (
          <>
            <Sign of={person.answered ? 'good' : 'info'} />
            <span class="grow">
              {person.name}
              <span class="quiet block">
                {survey === 'Q-05' ? `${text.roles[person.role]} · ${person.hint}` : person.hint}
              </span>
            </span>
          </>
        )}
      </RowList>
    </section>
  );
}
