import type { SilentPair } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Box } from '../../parts/box';
import { Plain } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { useShell } from '../../shell';

const text = panel.meetings;

/** C-14 and C-15: which pairs, what is wrong and what to do, each piece of advice once. */
export function MeetingRemarks({ remarks, links }: { remarks: readonly SilentPair[]; links: boolean }) {
  const { open } = useShell();
  const checks = [...new Set(remarks.map(({ check }) => check))];
  return (
    <>
      {checks.map((check) => {
        const own = remarks.filter((remark) => remark.check === check);
        return (
          <Box key={check} of="ask" title={text.checks[check]}>
            <ul class="meeting-remarks">
              {own.map(({ pairId, label, message, place }) => (
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
            <p class="quiet">{own[0]!.advice}</p>
          </Box>
        );
      })}
    </>
  );
}
