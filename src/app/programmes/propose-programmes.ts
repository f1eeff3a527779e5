import type { Input } from '../../contract/api';
import type { ProgrammeOffers, ProgrammeSaved } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { fingerprint } from '../../domain/fingerprint';
import { ITEM_STATUS } from '../../domain/programme/items';
import { MOST_NEEDS, type OfferedMeasure, proposedOf } from '../../domain/programme/propose';
import { programmes } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { programmeTexts as text } from '../../text/programmes';
import { idsOf } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { offerFor, readSources } from './offers';
import { type ProgrammeDesk, readProgrammes, type Team } from './read-programmes';

interface Proposal {
  readonly team: Team;
  readonly pairId: string;
  readonly topics: readonly string[];
  readonly measures: readonly OfferedMeasure[];
}

interface Proposals {
  readonly desk: ProgrammeDesk;
  readonly proposals: readonly Proposal[];
  /** Changes when anything that would be written changes. */
  readonly revision: string;
}

/** A proposal for every team without a single item. Ten reads. */
function allProposals(ports: Ports): Proposals {
  const desk = readProgrammes(ports);
  const sources = readSources(ports);
  const proposals = desk.teams
    .filter(({ items }) => items.length === 0)
    .map((team): Proposal => {
      const { needs, offered } = offerFor(desk, team, sources);
      const topics = needs.slice(0, MOST_NEEDS).map(({ topic }) => topic);
      return { team, topics, pairId: team.pairs[0]!.values.id, measures: proposedOf(offered) };
    });
  const told = proposals.map(({ team, measures }) => [
    team.pairs.map(({ values }) => values.id),
    measures.map((one) => [one.measure.section, one.measure.activity, one.deadline, one.dates.to]),
  ]);
  return { desk, proposals, revision: fingerprint(JSON.stringify(told)) };
}

/** What would be written for every pair and group without a programme; nothing is written. Ten reads. */
export function proposeProgrammes(ports: Ports): Result<ProgrammeOffers> {
  const { proposals, revision } = allProposals(ports);
  if (proposals.some(({ measures }) => measures.length === 0)) return refuse('invalid', text.emptyBank);
  return done({
    revision,
    lines: proposals.map(({ team, pairId, topics, measures }) => ({
      pairId,
      label: team.label,
      text: text.offer(measures.length, topics),
      unclear: measures.filter(({ dates }) => dates.question !== null).length,
    })),
  });
}

/** Writes the proposals of the pairs as they were shown. Eleven reads (with the journal), three writes. */
export function acceptProposals(
  ports: Ports,
  { revision, pairIds }: Input<'programmes.accept'>,
): Result<ProgrammeSaved> {
  ports.book.need(programmes);
  const { desk, proposals, revision: now } = allProposals(ports);
  const taken = proposals.filter(({ pairId }) => pairIds.includes(pairId));
  if (now !== revision || taken.length < pairIds.length) return refuse('stale', text.offersChanged);
  const action = startAction(ports);
  const newId = idSequence(programmes.idPrefix!, idsOf(desk.table));
  for (const { team, measures } of taken)
    for (const { values: pair } of team.pairs)
      for (const [at, { measure, deadline, dates }] of measures.entries())
        action.append(programmes, {
          ...{ id: newId(), pair: pair.id, number: String(at + 1), deadline, status: ITEM_STATUS.open },
          ...{ section: measure.section, activity: measure.activity, form: measure.form },
          ...{ planned: measure.planned, from: dates.from, to: dates.to },
        });
  if (!action.canBeUndone()) return refuse('blocked', text.tooMany);
  const said = text.made(
    taken.length,
    taken.reduce((sum, { measures }) => sum + measures.length, 0),
  );
  return done({ text: said, lastAction: action.finish(said) });
}
