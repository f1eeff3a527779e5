import type { DoorQuestions } from '../../../src/contract/dto';
import { codeScreen } from './code-screen';
import { doneScreen } from './done-screen';
import { type Draft, keepDraft, keptDraft, newDraft } from './draft';
import { askQuestions } from './link';
import { surveyScreen } from './survey-screen';
import { text } from './text';

/** Shows one screen after another: the code, the questionnaires it opens, the thanks. */
function startPage(root: HTMLElement): void {
  const show = (screen: HTMLElement): void => {
    root.replaceChildren(screen);
    window.scrollTo(0, 0);
    screen.querySelector<HTMLElement>('h1')?.focus();
  };

  function enter(code: string): void {
    keepDraft(null);
    show(codeScreen({ code, open }));
  }

  /** Gives the sentence of the refusal; nothing when the questionnaire is on the screen. */
  async function open(typed: string): Promise<string> {
    const code = typed.replace(/[\s.–—-]/g, '');
    const reply = await askQuestions({ code }).catch(() => null);
    if (reply === null) return keptDraft() ? text.lost : text.noAnswer;
    if (!reply.ok) return reply.message;
    const kept = keptDraft();
    fill(kept?.code === code ? kept : newDraft(code), reply.value);
    return '';
  }

  function fill(draft: Draft, questions: DoorQuestions): void {
    const [survey, ...rest] = questions.surveys;
    if (!survey) {
      enter('');
      return;
    }
    keepDraft(draft);
    const next = rest[0]?.title ?? '';
    show(
      surveyScreen({
        ...{ survey, draft, next, byName: questions.byName },
        leave: () => enter(''),
        sent(after) {
          keepDraft(rest.length > 0 ? after : null);
          const goOn = () => fill(after, { ...questions, surveys: rest });
          show(doneScreen({ title: survey.title, byName: questions.byName, next, goOn }));
        },
      }),
    );
  }

  const kept = keptDraft();
  show(codeScreen({ code: kept?.code ?? '', open }));
  if (kept) {
    const reopen = root.querySelector('form');
    reopen?.requestSubmit?.();
  }
}

const root = document.getElementById('page');
if (root) startPage(root);
