import type { PairingSurvey, PersonCard } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { useShell } from '../../shell';

const OF_ROLE: Readonly<Record<PersonCard['role'], readonly PairingSurvey[]>> = {
  mentor: ['Q-01', 'Q-05'],
  mentee: ['Q-02', 'Q-05'],
};

/** From a person's card to the questionnaires on paper; what they say stands in the forms alone. */
export function PersonSurveys({ person: { id, role } }: { person: PersonCard }) {
  const { open } = useShell();
  return (
    <section>
      <h2>{panel.surveys.section}</h2>
      <p class="survey-ways">
        {OF_ROLE[role].map((survey) => (
          <Plain
            key={survey}
            label={panel.surveys.fromCard[survey]}
            onClick={() => open({ screen: 'survey', survey, personId: id })}
          />
        ))}
      </p>
    </section>
  );
}
