import type { EvidenceRow } from '../../src/contract/dto';
import type { ClockedSchool } from './clocked-school';

/** The first open doing of a row that the sheets prove, as it is offered. */
const provedStep = ({ steps }: EvidenceRow) =>
  steps.find(({ mark, proposal }) => mark === null && proposal?.holds === 'yes');

/** Answers every condition as it is proposed; one only a person knows stays open. */
async function answerConditions(school: ClockedSchool): Promise<void> {
  const { rows } = await school.do('evidence.open', null);
  for (const { id, revision, condition } of rows)
    if (condition && condition.met === null && condition.proposed !== null)
      await school.do('evidence.condition', { id, revision, met: condition.proposed });
}

/** The curator confirms whatever is proposed, with its day and its words; returns how often that was. */
export async function confirmProved(school: ClockedSchool): Promise<number> {
  await answerConditions(school);
  for (let count = 0; ; ) {
    const { rows } = await school.do('evidence.open', null);
    const proved = rows.filter(({ group }) => group === 'confirm').filter(provedStep);
    if (proved.length === 0) return count;
    for (const row of proved) {
      const { span, proposal } = provedStep(row)!;
      const { date, proof } = proposal!;
      await school.do('evidence.confirm', { id: row.id, revision: row.revision, span, date: date!, proof });
      count++;
    }
  }
}
