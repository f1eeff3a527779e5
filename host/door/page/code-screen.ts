import { element } from '../../page/ui/element';
import { text } from './text';

/** Asks for the code; `open` gives the sentence why it does not open anything. */
export function codeScreen({
  code,
  open,
}: {
  code: string;
  open: (code: string) => Promise<string>;
}): HTMLElement {
  const input = element('input', {
    ...{ id: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 20 },
    ...{ class: 'code', 'aria-describedby': 'code-hint', required: true },
  });
  input.value = code;
  const said = element('p', { class: 'problem', role: 'alert' });
  const go = element('button', { type: 'submit', class: 'main-button' }, text.go);
  const form = element(
    'form',
    { novalidate: true },
    element('label', { for: 'code', class: 'words' }, text.code),
    element('p', { class: 'hint', id: 'code-hint' }, text.codeHint),
    input,
    said,
    go,
  );
  form.onsubmit = async (event) => {
    event.preventDefault();
    if (go.disabled) return;
    go.disabled = true;
    go.textContent = text.opening;
    const problem = await open(input.value);
    if (problem === '') return;
    go.disabled = false;
    go.textContent = text.go;
    said.textContent = problem;
    input.focus();
  };
  return element(
    'section',
    {},
    element('h1', { tabindex: '-1' }, text.enter),
    element('p', {}, text.noName),
    form,
  );
}
