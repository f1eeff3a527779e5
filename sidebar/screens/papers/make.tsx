import { panel } from '../../../src/text/panel';
import { type Entry, EntryList } from '../../parts/entry-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';

const text = panel.make;
const ENTRIES: readonly Entry[] = [
  { label: text.order, hint: text.orderHint, route: routeOf('order') },
  { label: text.consents, hint: text.consentsHint, route: routeOf('consents') },
  { label: text.catalogue, hint: text.catalogueHint, route: routeOf('catalogue') },
  { label: text.documents, hint: text.documentsHint, route: routeOf('documents') },
];

/** «Оформить документ»: which one. */
export function MakeScreen() {
  return (
    <ScreenFrame title={text.title}>
      <EntryList label={text.title} entries={ENTRIES} />
    </ScreenFrame>
  );
}
