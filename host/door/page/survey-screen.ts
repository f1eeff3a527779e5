import type { DoorSurvey } from '../../../src/contract/dto';
import { element } from '../../page/ui/element';
import { answered, type Draft, keepDraft, newId, questionsOf, unanswered, valuesOf } from './draft';
import { sendAnswers } from './link';
import { questionField } from './question';
import { createFoot } from './survey-foot';
import { text } from './text';

interface Filling {
  survey: DoorSurvey;
  draft: Draft;
  byName: boolean;
  /** Title of the questionnaire after this one; `''` = none. */
  next: string;
  leave: () => void;
  sent: (draft: Draft) => void;
}

/** A questionnaire in one scroll, with how far it is; what was answered is kept with every touch. */
export function surveyScreen({ survey, draft: first, byName, next, leave, sent }: Filling): HTMLElement {
  const own = survey.survey;
  let draft = first.ids[own] ? first : { ...first, ids: { ...first.ids, [own]: newId() } };
  const all = questionsOf(survey).length;
  const bar = element('progress', { max: all, 'aria-hidden': 'true' });
  const counted = element('span', { role: 'status' });
  const foot = createFoot({
    ...{ all, missing: () => unanswered(survey, draft), goTo, leave, sent: () => sent(draft) },
    send: () =>
      sendAnswers({
        ...{ code: draft.code, survey: own, values: valuesOf(survey, draft), id: draft.ids[own]! },
      }).catch(() => null),
  });

  function showProgress(): void {
    const done = all - unanswered(survey, draft).length;
    bar.value = done;
    counted.textContent = text.progress(done, all);
  }

  function change(question: string, value: string): void {
    draft = answered(draft, own, question, value);
    keepDraft(draft);
    showProgress();
    foot.changed();
  }

  showProgress();
  keepDraft(draft);
  return element(
    'section',
    {},
    element('h1', { tabindex: '-1' }, survey.title),
    element('p', {}, byName ? text.byName : text.byCode),
    next !== '' && element('p', {}, text.left(next)),
    element('div', { class: 'progress' }, counted, bar),
    ...partsOf(survey, draft.answers[own] ?? {}, change),
    foot.node,
  );
}

/** Questions under their lead, numbered through. */
function partsOf(
  { parts }: DoorSurvey,
  given: Readonly<Record<string, string>>,
  change: (question: string, value: string) => void,
): HTMLElement[] {
  let number = 0;
  return parts.map(({ lead, questions }) => {
    const fields = questions.map((question) => {
      number += 1;
      const onChange = (value: string) => change(question.code, value);
      return questionField(question, number, given[question.code] ?? '', onChange);
    });
    return element('div', { class: 'part' }, lead !== '' && element('p', { class: 'lead' }, lead), ...fields);
  });
}

function goTo(number: number): void {
  const question = document.getElementById(`question-${number}`);
  question?.scrollIntoView({ block: 'start' });
  question?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
