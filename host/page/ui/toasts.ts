import { text } from '../text';
import { button, element } from './element';

export interface Toasts {
  node: HTMLElement;
  /** `seconds` of 0 or less stays until closed. A title is optional. */
  show(message: { title: string; message: string; seconds: number }): void;
}

/** Short messages in a corner, read out by a screen reader when they appear. */
export function createToasts(): Toasts {
  const node = element('div', {
    class: 'toasts',
    role: 'status',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
  });
  return {
    node,
    show({ title, message, seconds }) {
      const toast = element(
        'div',
        { class: 'toast' },
        element(
          'div',
          { class: 'toast-text' },
          title !== '' && element('strong', {}, title),
          element('span', {}, message),
        ),
        button(text.close, () => toast.remove(), { class: 'plain-button' }),
      );
      node.append(toast);
      if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
    },
  };
}
