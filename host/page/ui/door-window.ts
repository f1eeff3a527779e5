import type { DoorView, OpenDoor, OpenDoorAnswer, OpenDoorRequest } from '../../book/door-wire';
import { text as all } from '../text';
import { button, element } from './element';

const text = all.door;
const USUAL_HOURS = 3;

export interface DoorSource {
  door(): Promise<DoorView>;
  openDoor(request: OpenDoorRequest): Promise<OpenDoorAnswer>;
  closeDoor(): Promise<unknown>;
}

/** Opens the window «Анкеты в сети»: opening, what is open, closing. It follows `changes` while it is there. */
export async function openDoorWindow(source: DoorSource, changes: Set<() => void>): Promise<void> {
  const before = document.activeElement;
  const body = element('div', { class: 'door-body' });
  const title = element('h2', { class: 'bar-title', id: 'door-title' }, text.title);
  const dialog = element(
    'dialog',
    { class: 'window door', 'aria-labelledby': title.id },
    element(
      'header',
      { class: 'bar' },
      title,
      button(all.close, () => dialog.close(), { class: 'plain-button' }),
    ),
    body,
  );
  let shown: boolean | null = null;
  const show = async (): Promise<void> => {
    try {
      const view = await source.door();
      // Choices being made are not thrown away by somebody's answer.
      if (shown === false && !view.open) return;
      const moved = shown !== null && shown !== (view.open !== null);
      shown = view.open !== null;
      body.replaceChildren(
        ...(view.open ? openParts(view, view.open, source, show) : closedParts(view, source, show)),
      );
      if (moved) body.querySelector<HTMLElement>('[tabindex]')?.focus();
    } catch {
      body.replaceChildren(element('p', { role: 'alert' }, all.noAnswer));
    }
  };
  const changed = (): void => void show();
  changes.add(changed);
  dialog.onclose = () => {
    changes.delete(changed);
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  document.body.append(dialog);
  dialog.showModal();
  await show();
}

type Parts = (Node | string)[];

function closedParts(view: DoorView, source: DoorSource, show: () => Promise<void>): Parts {
  const head = [
    element('p', { tabindex: '-1' }, [text.closedBy[view.why], text.lead].filter(Boolean).join(' ')),
    element('p', {}, text.whatOpens),
    element('p', { class: 'warning' }, text.noLock),
  ];
  if (view.problem !== '') return [...head, element('p', { role: 'alert' }, view.problem)];
  if (view.surveys.every(({ codes }) => codes === 0))
    return [...head, element('p', { class: 'warning' }, text.noCodes)];
  return [...head, openingForm(view, source, show)];
}

function openingForm(view: DoorView, source: DoorSource, show: () => Promise<void>): HTMLElement {
  const ticks = view.surveys
    .filter(({ codes }) => codes > 0)
    .map(({ survey, title, answered, codes }) => {
      const box = element('input', { type: 'checkbox', value: survey });
      return {
        box,
        label: element('label', { class: 'tick' }, box, text.survey(title, answered, codes)),
        survey,
      };
    });
  const addresses = element(
    'select',
    { id: 'door-address' },
    ...view.addresses.map(({ address, adapter }) =>
      element('option', { value: address }, `${address} (${adapter || text.onlyHere})`),
    ),
  );
  const hours = element('input', {
    id: 'door-hours',
    type: 'number',
    min: 1,
    max: view.mostHours,
    value: USUAL_HOURS,
  });
  const said = element('p', { class: 'said', role: 'alert' });
  const start = element('button', { type: 'submit', class: 'main-button' }, text.start);
  const form = element(
    'form',
    {},
    element('fieldset', {}, element('legend', {}, text.which), ...ticks.map(({ label }) => label)),
    field('door-address', text.address, addresses, text.addressHint),
    field('door-hours', text.hours, hours, text.hoursHint),
    said,
    start,
  );
  form.onsubmit = async (event) => {
    event.preventDefault();
    start.disabled = true;
    start.textContent = text.starting;
    const surveys = ticks.filter(({ box }) => box.checked).map(({ survey }) => survey);
    const answer = await source
      .openDoor({ address: addresses.value, surveys, hours: Number(hours.value) })
      .catch(() => ({ ok: false as const, message: all.noAnswer }));
    start.disabled = false;
    start.textContent = text.start;
    if (answer.ok) return show();
    said.textContent = answer.message;
  };
  return form;
}

const field = (id: string, label: string, input: HTMLElement, hint: string): HTMLElement =>
  element('div', { class: 'field' }, element('label', { for: id }, label), input, element('small', {}, hint));

function openParts(view: DoorView, open: OpenDoor, source: DoorSource, show: () => Promise<void>): Parts {
  const time = new Date(open.until).toLocaleTimeString('ru-RU', { hour: '2-digit', minute: '2-digit' });
  const surveys = view.surveys.filter(({ survey }) => open.surveys.includes(survey));
  return [
    element('p', { class: 'state', tabindex: '-1' }, `● ${text.until(time)}`),
    element('p', {}, text.type),
    element('p', { class: 'address' }, open.url),
    element('img', { class: 'qr', src: open.qr, alt: text.qr(open.url) }),
    element(
      'ul',
      {},
      ...surveys.map(({ title, answered, codes }) => element('li', {}, text.survey(title, answered, codes))),
    ),
    element('p', { role: 'status' }, text.taken(open.taken)),
    ...(open.wrong > 0 ? [element('p', { class: 'warning' }, text.wrong(open.wrong))] : []),
    element('p', { class: 'hint' }, text.slips),
    element('p', { class: 'hint' }, text.firewall),
    button(text.stop, () => void source.closeDoor().then(show), { class: 'main-button' }),
  ];
}
