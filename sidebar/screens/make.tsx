import { panel } from '../../src/text/panel';
import { RowList } from '../parts/row-list';
import { ScreenFrame } from '../parts/screen-frame';
import type { Route } from '../routes';
import { useShell } from '../shell';

const text = panel.make;
const ENTRIES: readonly { readonly label: string; readonly hint: string; readonly route: Route }[] = [
  { label: text.order, hint: text.orderHint, route: { screen: 'order', pairIds: null } },
  { label: text.consents, hint: text.consentsHint, route: { screen: 'consents' } },
  { label: text.documents, hint: text.documentsHint, route: { screen: 'documents' } },
];

/** «Оформить документ»: which one. */
export function MakeScreen() {
  const { open } = useShell();
  return (
    <ScreenFrame title={text.title}>
      <RowList
        label={text.title}
        items={ENTRIES}
        keyOf={(entry) => entry.label}
        nameOf={(entry) => entry.label}
        open={(entry) => open(entry.route)}
      >
        {(entry) => (
          <>
            <span class="grow">
              {entry.label}
              <span class="quiet block">{entry.hint}</span>
            </span>
            <span class="arrow" aria-hidden="true">
              ›
            </span>
          </>
        )}
      </RowList>
    </ScreenFrame>
  );
}
