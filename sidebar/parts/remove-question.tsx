import { useState } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { Box } from './box';
import { Plain } from './form';

/** A removal in plain text that asks once and names what goes. */
export function RemoveQuestion({
  label,
  question,
  yes,
  no,
  busy,
  onRemove,
}: {
  label: string;
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  onRemove: () => void;
}) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div>
        <Plain label={label} onClick={() => setAsked(true)} />
      </div>
    );
  return (
    <Box of="ask" title={label}>
      <p>{question}</p>
      <Plain label={busy ? panel.meetingForm.removing : yes} busy={busy} onClick={onRemove} />
      <Plain label={no} onClick={() => setAsked(false)} />
    </Box>
  );
}
