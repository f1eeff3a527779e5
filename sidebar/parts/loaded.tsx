import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import type { Loading } from '../use-call';
import { Failed } from './failed';

const SHOW_AFTER_MS = 300;

/** Says what is being done, but not for work that ends at once. */
export function Busy({ text = panel.common.loading }: { text?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="busy" role="status">
      {shown && text}
    </p>
  );
}

/** The loaded value, or the words while it comes, or why it did not come. */
export function Loaded<T>({
  from,
  busyText,
  children,
}: {
  from: Loading<T>;
  busyText?: string;
  children: (value: T) => ComponentChildren;
}) {
  return (
    <>
      {from.failure && <Failed error={from.failure} repeat={from.reload} reload={from.reload} />}
      {from.value !== null && children(from.value)}
      {from.value === null && from.busy && <Busy {...(busyText ? { text: busyText } : {})} />}
    </>
  );
}
