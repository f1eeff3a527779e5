import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { useScreenPlace, useShell } from '../shell';
import { useOnOpen } from '../use-on-open';

/** Heading with «Назад», then the screen's content. The heading takes focus unless a field asks for it. */
export function ScreenFrame({
  title,
  children,
  focusHeading = true,
}: {
  title: string;
  children: ComponentChildren;
  focusHeading?: boolean;
}) {
  const { back } = useShell();
  const { hasBack } = useScreenPlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useOnOpen(() => {
    if (focusHeading) heading.current?.focus();
  });
  return (
    <>
      <header class="head">
        {hasBack && (
          <button type="button" class="back" onClick={back}>
            <span aria-hidden="true">‹</span> {panel.common.back}
          </button>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      {children}
    </>
  );
}
