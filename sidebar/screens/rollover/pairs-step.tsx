import type {
  RolloverChoices,
  RolloverPair,
  RolloverPairFate,
  RolloverView,
} from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { DateField } from '../../parts/date-field';
import { PlaceLink } from '../../parts/place-link';

const text = panel.rollover;

interface StepProps {
  readonly view: RolloverView;
  readonly choices: RolloverChoices;
  readonly choose: (choices: RolloverChoices) => void;
}

/** Every pair with what is proposed for it, to be changed by hand. */
export function PairsStep({ view, choices, choose }: StepProps) {
  if (view.pairs.length === 0) return <p class="grow">{text.pairsNone}</p>;
  const now = view.pairs.map((pair) => ({ ...pair, ...choices.pairs.find(({ id }) => id === pair.id) }));
  const set = (pair: RolloverPair, fate: RolloverPairFate, reason: string): void =>
    choose({
      ...choices,
      pairs: [...choices.pairs.filter(({ id }) => id !== pair.id), { id: pair.id, fate, reason }],
    });
  const term = choices.term ?? view.term;
  return (
    <>
      <p class="lead">{text.pairsLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows" tabIndex={0} aria-label={text.pairsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.pairHeaders.pair}</th>
              <th scope="col">{text.pairHeaders.now}</th>
              <th scope="col">{text.pairHeaders.fate}</th>
              <th scope="col">{text.pairHeaders.reason}</th>
            </tr>
          </thead>
          <tbody>
            {now.map((pair) => (
              <tr key={pair.id}>
                <td>
                  <PlaceLink place={pair.place} text={pair.label} />
                </td>
                <td>{pair.facts}</td>
                <td>
                  <select
                    aria-label={`${text.pairHeaders.fate}: ${pair.label}`}
                    value={pair.fate}
                    onChange={(event) =>
                      set(pair, event.currentTarget.value as RolloverPairFate, pair.reason)
                    }
                  >
                    {pair.fates.map((fate) => (
                      <option key={fate} value={fate}>
                        {text.fates[fate]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  {pair.fate === 'close' && (
                    <select
                      aria-label={`${text.pairHeaders.reason}: ${pair.label}`}
                      value={pair.reason || view.reasons[0]}
                      onChange={(event) => set(pair, pair.fate, event.currentTarget.value)}
                    >
                      {view.reasons.map((reason) => (
                        <option key={reason} value={reason}>
                          {reason}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {now.some(({ fate }) => fate === 'prolong') && (
        <div class="row rollover-term">
          <DateField
            label={text.termFrom}
            value={term.from}
            onChange={(from) => from && choose({ ...choices, term: { ...term, from } })}
          />
          <DateField
            label={text.termTo}
            value={term.to}
            onChange={(to) => to && choose({ ...choices, term: { ...term, to } })}
          />
          <p class="quiet grow">{text.termHint}</p>
        </div>
      )}
    </>
  );
}
