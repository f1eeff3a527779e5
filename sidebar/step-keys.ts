const FIELD = 'input:not([type="hidden"]), select, textarea';

/** Where the cursor goes in a step: to the chosen one of its choices, else to its first field. */
function enter(step: Element): void {
  const chosen = step.querySelector<HTMLElement>('input[type="radio"]:checked');
  const field = chosen ?? step.querySelector<HTMLElement>(FIELD);
  field?.focus();
  (field?.closest('.field, fieldset') ?? field)?.scrollIntoView({ block: 'nearest' });
}

/** Leads from the step of an element to the next one; `false` when it stood in the last. */
export function toNextStep(from: Element): boolean {
  const steps = [...(from.closest('form')?.querySelectorAll('[data-step]') ?? [])];
  const next = steps[steps.indexOf(from.closest('[data-step]')!) + 1];
  if (next) enter(next);
  return next !== undefined;
}

/**
 * Enter leads to the next question, marked `data-step`, and from the last one sends the form. A list that is open, and
 * Shift+Enter in a text of several lines, keep the key.
 */
export function useStepKeys(): (event: KeyboardEvent) => void {
  return (event) => {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.defaultPrevented || event.shiftKey || event.isComposing) return;
    if (!target.matches(FIELD) || !target.closest('[data-step]')) return;
    event.preventDefault();
    if (!toNextStep(target)) target.closest('form')?.requestSubmit();
  };
}
