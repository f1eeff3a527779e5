import type { SilentPair } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { useShell } from '../../shell';

const text = panel.meetings;

const MOST_SHOWN = 3;

interface RemarksProps {
  readonly remarks: readonly SilentPair[];
  /** Name the pair and lead to its journal. */
  readonly links: boolean;
}

/** C-14 and C-15: which pairs, what is wrong and what to do, each piece of advice once. */
export function MeetingRemarks({ remarks, links }: RemarksProps) {
  const checks = [...new Set(remarks.map(({ check }) => check))];
  return (
    <>
      {checks.map((check) => {
        const own = remarks.filter((remark) => remark.check === check);
        const rest = own.slice(MOST_SHOWN);
        return (
          <Box key={check} of="ask" title={text.checks[check]}>
            <RemarkList remarks={own.slice(0, MOST_SHOWN)} links={links} />
            {rest.length > 0 && (
              <details>
                <summary>{text.restOfRemarks(rest.length)}</summary>
                <RemarkList remarks={rest} links={links} />
              </details>
            )}
            <p class="quiet">{own[0]!.advice}</p>
          </Box>
        );
      })}
    </>
  );
}

function RemarkList({ remarks, links }: RemarksProps) {
  const { open } = useShell();
  return (
    <ul class="meeting-remarks">
      {remarks.map(({ pairId, label, message, place }) => (
        <li key={`${pairId} ${message}`}>
          {links && <span class="block">{label}</span>}
          <span class="block">{message}</span>
          <PlaceLink place={place} />
          {links && (
            <Plain
              label={text.journal}
              about={label}
              onClick={() => open({ screen: 'meeting-journal', pairId })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
