import type { FeedbackOverview, FeedbackRespondent, FeedbackSurveyCode } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';

const text = panel.feedback;

/** Every questionnaire of feedback: how many have filled it in, and which it is time for. */
export function FeedbackScreen() {
  const { open } = useShell();
  const loaded = useLoad('feedback.list', null);
  return (
    <ScreenFrame title={text.title}>
      <p class="quiet">{text.lead}</p>
      <Loaded from={loaded}>
        {({ surveys }) => (
          <>
            <RowList
              label={text.all}
              items={surveys}
              keyOf={({ survey }) => survey}
              nameOf={({ title }) => title}
              open={({ survey }) => open({ screen: 'feedback-people', survey })}
            >
              {(each) => <Survey of={each} />}
            </RowList>
            <Actions>
              <Primary label={text.results} onClick={() => open(routeOf('survey-results'))} />
              <Plain label={panel.surveys.load} onClick={() => open({ screen: 'feedback-import' })} />
            </Actions>
          </>
        )}
      </Loaded>
    </ScreenFrame>
  );
}

const Survey = ({ of: { title, due, summary, asked } }: { of: FeedbackOverview }) => (
  <>
    <Sign of={due.now ? 'ask' : 'info'} />
    <span class="grow">
      {title}
      <span class="quiet block">{summary}</span>
      {asked > 0 && <span class={due.now ? 'block' : 'quiet block'}>{due.text}</span>}
    </span>
  </>
);

/** Whose forms of one questionnaire are typed in, and whose come next. */
export function FeedbackPeopleScreen({ survey }: { survey: FeedbackSurveyCode }) {
  const loaded = useLoad('feedback.list', null);
  const of = loaded.value?.surveys.find((each) => each.survey === survey);
  return (
    <ScreenFrame title={of?.title ?? text.title}>
      <Loaded from={loaded}>{() => of && <Respondents of={of} />}</Loaded>
    </ScreenFrame>
  );
}

function Respondents({ of }: { of: FeedbackOverview }) {
  const { open } = useShell();
  const { survey, respondents, blank, asked, answered } = of;
  const enter = (id: string) => open({ screen: 'feedback-form', survey, respondent: id });
  const silent = respondents.filter((each) => !each.answered);
  const filled = respondents.filter((each) => each.answered);
  const [first] = silent;
  const all = asked > 0 && answered >= asked;
  return (
    <>
      <p>
        {of.naming}
        <span class="quiet block">{of.summary}</span>
      </p>
      {asked === 0 && silent.length === 0 && <p>{text.nobody}</p>}
      {all && <p>{text.allDone}</p>}
      <People title={text.empty(silent.length)} people={silent} enter={enter} />
      <People title={text.filled(filled.length)} people={filled} enter={enter} />
      {blank !== null && <p class="quiet">{text.codes}</p>}
      <Actions>
        {first && <Primary label={text.enter(first.label)} onClick={() => enter(first.id)} />}
        {blank !== null &&
          (first ? (
            <Plain label={text.enter(blank)} onClick={() => enter(blank)} />
          ) : (
            <Primary label={text.enter(blank)} onClick={() => enter(blank)} />
          ))}
      </Actions>
    </>
  );
}

function People({
  title,
  people,
  enter,
}: {
  title: string;
  people: readonly FeedbackRespondent[];
  enter: (id: string) => void;
}) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <RowList
        label={title}
        items={people}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        open={({ id }) => enter(id)}
      >
        {({ label, hint, answered }) => (
          <>
            <Sign of={answered ? 'good' : 'info'} />
            <span class="grow">
              {label}
              <span class="quiet block">{hint}</span>
            </span>
          </>
        )}
      </RowList>
    </section>
  );
}
