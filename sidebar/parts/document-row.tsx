import { useRef, useState } from 'preact/hooks';
import type { DocumentLine } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { dateInTable } from '../dates';
import { useShell } from '../shell';
import { useLostFocus } from '../use-lost-focus';
import { DocumentActions } from './document-actions';
import { DocumentLife } from './document-life';
import { Plain } from './form';
import { PlaceLink } from './place-link';
import { SafeLink } from './safe-link';
import { SettleDocument } from './settle-document';

/** One document: its name as a link, then number, date, status and where it stands in the book. */
export function DocumentRow({ document: made }: { document: DocumentLine }) {
  const { open } = useShell();
  const [signed, setSigned] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useLostFocus(row, `${signed} ${made.status}`);
  const facts = [
    made.number && panel.documents.number(made.number),
    made.date && panel.documents.from(dateInTable(made.date)),
    signed ? panel.documents.signed : made.status,
  ].filter(Boolean);
  return (
    <li class="document" ref={row}>
      <SafeLink url={made.url} text={made.title} />
      <span class="quiet">{facts.join(' · ')}</span>
      {made.note && <span class="quiet">{made.note}</span>}
      <PlaceLink place={made.place} />
      {made.toMake && made.code && (
        <Plain
          label={panel.order.make}
          about={made.title}
          onClick={() => open({ screen: 'paper', kind: made.code!, subjects: made.subjects ?? null })}
        />
      )}
      {made.toMake && <SettleDocument document={made} />}
      <DocumentActions document={made} signed={signed} onSigned={() => setSigned(true)} />
      <DocumentLife document={signed ? { ...made, canCancel: false } : made} />
    </li>
  );
}
