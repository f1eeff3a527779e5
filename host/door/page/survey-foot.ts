import type { AnswerReply } from '../../book/door-wire';
import { button, element } from '../../page/ui/element';
import { text } from './text';

interface Sheet {
  /** How many questions there are. */
  all: number;
  /** Numbers of the questions without an answer. */
  missing(): number[];
  goTo(number: number): void;
  /** `null` when no answer came. */
  send(): Promise<AnswerReply | null>;
  sent(): void;
  leave(): void;
}

type Part = Node | string | false;

/** The end of a questionnaire: sending, and what is asked or told before it is done. */
export function createFoot(sheet: Sheet): { node: HTMLElement; changed(): void } {
  const node = element('div', { class: 'foot' });
  let asks = false;

  function offer(): void {
    asks = false;
    node.replaceChildren(
      button(text.send, askFirst, { class: 'main-button' }),
      button(text.otherCode, askToLeave, { class: 'plain-button' }),
    );
  }

  function ask(...parts: Part[]): void {
    asks = true;
    node.replaceChildren(element('div', { class: 'asks' }, ...parts));
    node.querySelector<HTMLElement>('[tabindex]')?.focus();
    node.scrollIntoView({ block: 'nearest' });
  }

  /** What is unanswered is said before anything is sent. */
  function askFirst(): void {
    const missing = sheet.missing();
    const [number] = missing;
    if (number === undefined) return void send();
    const nothing = missing.length === sheet.all;
    const back = () => {
      offer();
      sheet.goTo(number);
    };
    ask(
      element('p', { class: 'notice', tabindex: '-1' }, nothing ? text.empty : text.unanswered(missing)),
      !nothing && element('p', {}, text.unansweredHint),
      button(text.backTo(number), back, { class: nothing ? 'main-button' : 'plain-button' }),
      !nothing && button(text.sendAnyway, () => void send(), { class: 'main-button' }),
    );
  }

  function askToLeave(): void {
    ask(
      element('p', { class: 'notice', tabindex: '-1' }, text.otherCodeAsk),
      button(text.stay, offer, { class: 'main-button' }),
      button(text.drop, sheet.leave, { class: 'plain-button' }),
    );
  }

  async function send(): Promise<void> {
    node.replaceChildren(element('p', { role: 'status' }, text.sending));
    const reply = await sheet.send();
    if (reply?.ok) sheet.sent();
    else ask(...problemParts(reply));
  }

  function problemParts(reply: Extract<AnswerReply, { ok: false }> | null): Part[] {
    const again = reply === null || reply.again;
    return [
      element('p', { class: 'problem', role: 'alert', tabindex: '-1' }, reply ? reply.message : text.lost),
      again && reply !== null && element('p', {}, text.kept),
      button(again ? text.again : text.send, () => void send(), { class: 'main-button' }),
      !again && button(text.otherCode, sheet.leave, { class: 'plain-button' }),
    ];
  }

  offer();
  return { node, changed: () => asks && offer() };
}
