import type { DoorSurvey } from '../../../src/contract/dto';
import { button, element } from '../../page/ui/element';
import { answered, type Draft, keepDraft, newId, questionsOf, unanswered, valuesOf } from './draft';
import { sendAnswers } from './link';
import { questionField } from './question';
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
  let draft = first.ids[survey.survey]
    ? first
    : { ...first, ids: { ...first.ids, [survey.survey]: newId() } };
  const all = questionsOf(survey).length;
  const bar = element('progress', { max: all, 'aria-hidden': 'true' });
  const counted = element('span', { role: 'status' });
  const foot = element('div', { class: 'foot' });

  function showProgress(): void {
    const done = all - unanswered(survey, draft).length;
    bar.value = done;
    counted.textContent = text.progress(done, all);
  }

  function change(question: string, value: string): void {
    draft = answered(draft, survey.survey, question, value);
    keepDraft(draft);
    showProgress();
    if (foot.dataset.asks) offerToSend();
  }

  function offerToSend(): void {
    delete foot.dataset.asks;
    foot.replaceChildren(
      button(text.send, askFirst, { class: 'main-button' }),
      button(text.otherCode, () => askToLeave(), { class: 'plain-button' }),
    );
  }

  /** What is unanswered is said before anything is sent. */
  function askFirst(): void {
    const missing = unanswered(survey, draft);
    const [number] = missing;
    if (number === undefined) return void send();
    const nothing = missing.length === all;
    ask(
      element('p', { class: 'notice', tabindex: '-1' }, nothing ? text.empty : text.unanswered(missing)),
      !nothing && element('p', {}, text.unansweredHint),
      button(text.backTo(number), () => goTo(number), { class: nothing ? 'main-button' : 'plain-button' }),
      !nothing && button(text.sendAnyway, () => void send(), { class: 'main-button' }),
    );
  }

  function askToLeave(): void {
    ask(
      element('p', { class: 'notice', tabindex: '-1' }, text.otherCodeAsk),
      button(text.stay, offerToSend, { class: 'main-button' }),
      button(text.drop, leave, { class: 'plain-button' }),
    );
  }

  function ask(...parts: Parameters<typeof element>[2][]): void {
    foot.dataset.asks = 'true';
    foot.replaceChildren(element('div', { class: 'asks' }, ...parts));
    foot.querySelector<HTMLElement>('.notice, .problem')?.focus();
    foot.scrollIntoView({ block: 'nearest' });
  }

  function goTo(number: number): void {
    offerToSend();
    const question = document.getElementById(`question-${number}`);
    question?.scrollIntoView({ block: 'start' });
    question?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }

  async function send(): Promise<void> {
    foot.replaceChildren(element('p', { role: 'status' }, text.sending));
    const id = draft.ids[survey.survey]!;
    const values = valuesOf(survey, draft);
    const reply = await sendAnswers({ code: draft.code, survey: survey.survey, values, id }).catch(
      () => null,
    );
    if (reply?.ok) return sent(draft);
    const again = reply === null || reply.again;
    ask(
      element('p', { class: 'problem', role: 'alert', tabindex: '-1' }, reply ? reply.message : text.lost),
      again && reply !== null && element('p', {}, text.kept),
      button(again ? text.again : text.send, () => void send(), { class: 'main-button' }),
      !again && button(text.otherCode, leave, { class: 'plain-button' }),
    );
  }

  let number = 0;
  const given = draft.answers[survey.survey] ?? {};
  const parts = survey.parts.map(({ lead, questions }) =>
    element(
      'div',
      { class: 'part' },
      lead !== '' && element('p', { class: 'lead' }, lead),
      ...questions.map((question) => {
        number += 1;
        return questionField(question, number, given[question.code] ?? '', (value) =>
          change(question.code, value),
        );
      }),
    ),
  );
  offerToSend();
  showProgress();
  keepDraft(draft);
  return element(
    'section',
    {},
    element('h1', { tabindex: '-1' }, survey.title),
    element('p', {}, byName ? text.byName : text.byCode),
    next !== '' && element('p', {}, text.left(next)),
    element('div', { class: 'progress' }, counted, bar),
    ...parts,
    foot,
  );
}
