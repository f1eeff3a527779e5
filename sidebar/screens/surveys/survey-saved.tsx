import type { PairingSurvey, SurveySaved } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Actions, Plain, Primary } from '../../parts/form';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';

/** Answers are written; Enter goes on to who comes next. */
export function SurveySavedScreen({
  survey,
  text,
  next,
}: {
  survey: PairingSurvey;
  text: string;
  next: SurveySaved['next'];
}) {
  const { replace } = useShell();
  const toList = () => replace({ screen: 'surveys', survey });
  return (
    <ScreenFrame title={panel.surveys.title} focusHeading={false}>
      <Done text={text} />
      <Actions>
        {next && (
          <Primary
            focused
            label={panel.survey.following(next.name)}
            onClick={() => replace({ screen: 'survey', survey, personId: next.id })}
          />
        )}
        {next ? (
          <Plain label={panel.survey.toList} onClick={toList} />
        ) : (
          <Primary focused label={panel.survey.toList} onClick={toList} />
        )}
      </Actions>
    </ScreenFrame>
  );
}
