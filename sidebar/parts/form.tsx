import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useOnOpen } from '../use-on-open';

/**
 * A form whose fields tell their own errors: sending stops at the first wrong field and puts the cursor there. The
 * first field takes focus when the screen opens.
 */
export function Form({
  onSubmit,
  children,
  focusFirst = true,
}: {
  /** Gets the name of the button that sent the form; empty for the primary one. */
  onSubmit: (button: string) => void;
  children: ComponentChildren;
  focusFirst?: boolean;
}) {
  const form = useRef<HTMLFormElement>(null);
  useOnOpen(() => {
    if (focusFirst) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
        if (isValid(event.currentTarget)) onSubmit(button?.name ?? '');
      }}
    >
      {children}
    </form>
  );
}

/** Shows the errors of all fields and moves to the first; true when there are none. */
export function isValid(form: HTMLFormElement): boolean {
  if (form.checkValidity()) return true;
  const wrong = form.querySelector<HTMLElement>('input:invalid, select:invalid, textarea:invalid');
  const folded = wrong?.closest('details');
  if (folded) folded.open = true;
  wrong?.focus();
  return false;
}

/** The bar with the one primary button and, in plain text, the other ways. Stays in sight below the content. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

/**
 * The primary button, named by its result. While busy it keeps focus and says what is being done. Without `onClick`
 * it sends its form.
 */
export function Primary({
  label,
  busyLabel,
  busy = false,
  focused = false,
  onClick,
}: {
  label: string;
  busyLabel?: string;
  busy?: boolean;
  /** Takes focus when it appears, so that Enter goes on. */
  focused?: boolean;
  onClick?: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useOnOpen(() => {
    if (focused) button.current?.focus();
  });
  return (
    <button
      ref={button}
      type={onClick ? 'button' : 'submit'}
      class="primary"
      data-primary
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? (busyLabel ?? label) : label}
    </button>
  );
}

/** A second way, in plain text. With `sends` it sends its form under that name instead of calling `onClick`. */
export function Plain({
  label,
  about,
  busy = false,
  sends,
  onClick,
}: {
  label: string;
  /** What the button is about, for readers, where several have the same label. */
  about?: string;
  busy?: boolean;
  sends?: string;
  onClick?: () => void;
}) {
  return (
    <button
      type={sends ? 'submit' : 'button'}
      {...(sends ? { name: sends } : {})}
      class="plain"
      {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {label}
    </button>
  );
}
