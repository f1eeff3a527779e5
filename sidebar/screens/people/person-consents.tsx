import { useRef } from 'preact/hooks';
import type { ConsentState, PersonCard, Withdrawal } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { dateInTable } from '../../dates';
import { Box } from '../../parts/box';
import { Plain } from '../../parts/form';
import { Sign } from '../../parts/sign';
import { useShell } from '../../shell';
import { useOnOpen } from '../../use-on-open';

const text = panel.consents;

/** Consents of a person: those that are needed, those that are there, and a way to add any other. */
export function PersonConsents({ person }: { person: PersonCard }) {
  const { open } = useShell();
  const add = () =>
    open({
      ...{ screen: 'consent-form', personId: person.id, id: null, toCard: false },
      ...{ kind: '', pairId: '' },
    });
  return (
    <section>
      <h2>{panel.person.consents}</h2>
      {person.consents.length === 0 && <p class="quiet">{panel.person.noConsents}</p>}
      <ul class="lines">
        {person.consents.map((consent) => (
          <Line key={`${consent.kind} ${consent.pairId}`} person={person} consent={consent} />
        ))}
      </ul>
      <Plain label={text.add} onClick={add} />
    </section>
  );
}

const signOf = ({ state, optional }: ConsentState): 'good' | 'bad' | 'info' =>
  state === 'valid' ? 'good' : state === 'missing' && optional ? 'info' : 'bad';

function Line({ person, consent }: { person: PersonCard; consent: ConsentState }) {
  const { open } = useShell();
  const { kind, pairId, state, id = null } = consent;
  const details = [
    text.states[state],
    dateInTable(consent.withdrawn ?? consent.date),
    consent.until && text.until(dateInTable(consent.until)),
    pairId && text.forPair(pairId),
    consent.paper,
  ].filter(Boolean);
  const form = (row: string | null) =>
    open({ screen: 'consent-form', personId: person.id, id: row, kind, pairId, toCard: false });
  const again = id !== null && (state === 'expired' || state === 'withdrawn');
  return (
    <li class="row">
      <Sign of={signOf(consent)} />
      <span class="grow">
        {kind}
        <span class="quiet block">{details.join(' · ')}</span>
      </span>
      <span class="column">
        {again && <Plain label={text.enterNew} about={kind} onClick={() => form(null)} />}
        <Plain label={id === null ? text.enter : text.change} about={kind} onClick={() => form(id)} />
      </span>
    </li>
  );
}

/**
 * What follows from a consent that was taken back: pairs to end, the site, papers to keep. It stands above the line
 * of the consent that focus returns to, so it comes into sight by itself.
 */
export function WithdrawalBox({ of: { date, mask, pairs, site, keptUntil } }: { of: Withdrawal }) {
  const { open } = useShell();
  const said = panel.withdrawal;
  const top = useRef<HTMLDivElement>(null);
  useOnOpen(() => top.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <div ref={top}>
      <Box of="ask" title={said.title(dateInTable(date))}>
        <p>{said.mask(mask)}</p>
        <ul>
          {pairs.map((pair) => (
            <li key={pair.id}>
              {said.endPair(pair.text, pair.status)}{' '}
              <Plain
                label={said.open}
                about={pair.text}
                onClick={() => open({ screen: 'pair', pairId: pair.id, menteeId: null })}
              />
            </li>
          ))}
          <li>
            {site ? said.site : said.siteText}{' '}
            <Plain label={said.toSite} onClick={() => open({ screen: 'site-names' })} />
          </li>
          {keptUntil && <li>{said.keep(dateInTable(keptUntil))}</li>}
        </ul>
      </Box>
    </div>
  );
}
