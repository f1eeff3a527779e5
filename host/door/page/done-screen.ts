import { button, element } from '../../page/ui/element';
import { text } from './text';

/** The end of a questionnaire; the code is used for it. */
export function doneScreen({
  title,
  byName,
  next,
  goOn,
}: {
  title: string;
  byName: boolean;
  /** Title of the questionnaire that comes next; `''` = none. */
  next: string;
  goOn: () => void;
}): HTMLElement {
  return element(
    'section',
    { class: 'done' },
    element('h1', { tabindex: '-1' }, text.thanks),
    element('p', {}, `${title}. ${text.used}`),
    next !== '' && button(text.next(next), goOn, { class: 'main-button' }),
    next === '' && !byName && element('p', {}, text.keep),
    next === '' && element('p', {}, text.closePage),
  );
}
