import type { ComponentChildren } from 'preact';
import { panel } from '../../../src/text/panel';
import { useShell } from '../../shell';

/** What leads to the rows of a figure; `about` tells readers which figure it is. */
export function RowsLink({
  of,
  about,
  class: look = 'link',
  reachable = true,
  onFocus,
  children,
}: {
  of: string;
  about: string;
  class?: string;
  /** `false`: arrows lead to it, not Tab. */
  reachable?: boolean;
  onFocus?: () => void;
  children: ComponentChildren;
}) {
  const { open } = useShell();
  return (
    <button
      type="button"
      class={look}
      title={panel.dashboard.about(about)}
      tabIndex={reachable ? 0 : -1}
      {...(onFocus ? { onFocus } : {})}
      onClick={() => open({ screen: 'indicator-rows', of })}
    >
      {children}
    </button>
  );
}
