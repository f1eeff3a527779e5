import { useState } from 'preact/hooks';
import type { Role, SurveyCodeLine, SurveyCodesView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.surveyCodes;
const ROLES: readonly Role[] = ['mentor', 'mentee'];
const SLIPS = { screen: 'paper', kind: 'D29K', subjects: null } as const;

/** «Коды для анкет»: giving them out, printing slips, a new code for a lost slip. */
export function SurveyCodesScreen() {
  const view = useLoad('codes.open', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={view}>{(value) => <Codes view={value} />}</Loaded>
    </ScreenFrame>
  );
}

function Codes({ view: { byName, roles, lacking, codes } }: { view: SurveyCodesView }) {
  const { open, say } = useShell();
  const issue = useAction('codes.issue', ({ lastAction }) => say(lastAction.text));
  const slips = () => open(SLIPS);
  return (
    <>
      <p>
        {byName ? text.byName : text.byCode} <span class="quiet">{text.setting}</span>
      </p>
      <ul class="lines">
        {roles.map(({ role, people, codes: count }) => (
          <li key={role}>
            {text.roles[role]}: <span class="quiet">{text.role(people, count)}</span>
          </li>
        ))}
      </ul>
      {lacking + codes.length === 0 && <p>{text.nobody}</p>}
      {issue.failure && <Failed error={issue.failure} repeat={issue.repeat} />}
      <Actions>
        {lacking > 0 ? (
          <Primary
            label={text.issue(lacking)}
            busyLabel={text.issuing}
            busy={issue.busy}
            onClick={() => issue.run({ spare: null })}
          />
        ) : (
          codes.length > 0 && <Primary label={text.print} onClick={slips} />
        )}
        {lacking > 0 && codes.length > 0 && <Plain label={text.print} onClick={slips} />}
        {!byName &&
          codes.length > 0 &&
          ROLES.map((role) => (
            <Plain
              key={role}
              label={text.spare[role]}
              busy={issue.busy}
              onClick={() => issue.run({ spare: { role, count: 1 } })}
            />
          ))}
      </Actions>
      {codes.length > 0 && <Lost codes={codes} byName={byName} />}
      <p class="quiet">{text.where}</p>
    </>
  );
}

function Lost({ codes, byName }: { codes: readonly SurveyCodeLine[]; byName: boolean }) {
  const [renewed, setRenewed] = useState('');
  const renew = useAction('codes.reissue', ({ code }, { mark }) => {
    const line = codes.find((each) => each.mark === mark);
    setRenewed(text.renewed(line?.name || mark, code));
  });
  return (
    <details class="fold">
      <summary>{text.lost(codes.length)}</summary>
      <p class="quiet">{byName ? text.lostByName : text.lostByCode}</p>
      {renewed && <Done text={renewed} />}
      {renew.failure && <Failed error={renew.failure} repeat={renew.repeat} />}
      <ul class="lines">
        {codes.map(({ mark, role, name, answered }) => (
          <li key={`${role} ${mark}`}>
            {name || mark} <span class="quiet block">{text.answered(answered)}</span>
            <Plain
              label={text.renew}
              about={name || mark}
              busy={renew.busy}
              onClick={() => renew.run({ mark, role })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
