import type { ComponentChildren } from 'preact';
import { Sign } from './sign';

/** A block that stands out: `bad` for what is broken, `ask` for what a person must decide. */
export function Box({
  of,
  title,
  children,
}: {
  of: 'bad' | 'ask';
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class={`box ${of}`}>
      <h2>
        <Sign of={of} /> {title}
      </h2>
      {children}
    </section>
  );
}

/** What has just been done, in one line. */
export function Done({ text }: { text: string }) {
  return (
    <p class="done">
      <Sign of="good" /> {text}
    </p>
  );
}
