import type { Input, Output } from '../../contract/api';
import type { ProgrammeCard } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { datesOf } from '../../domain/programme/item-dates';
import { MOST_NEEDS } from '../../domain/programme/propose';
import { LISTS } from '../../sheets/lists';
import { needText, programmeTexts as text } from '../../text/programmes';
import { rowById } from '../banks';
import type { Ports } from '../ports';
import { measureView, offerFor, readSources } from './offers';
import { byUrgency, deadlineView, itemView, programmeLine } from './programme-views';
import { type ProgrammeDesk, readProgrammes, type Team, teamOfPair } from './read-programmes';

/** One programme with its items, the areas to work on and all ready measures. Ten reads, no writes. */
export function openProgramme(ports: Ports, { pairId }: Input<'programmes.open'>): Result<ProgrammeCard> {
  const desk = readProgrammes(ports);
  const sources = readSources(ports);
  const lines = desk.teams.map((team) => programmeLine(desk, team)).sort(byUrgency);
  const wanted = pairId ?? lines[0]?.pairId;
  if (wanted === undefined) return refuse('not-found', text.noPairs);
  const team = teamOfPair(desk, wanted);
  if (team === null) return refuse('not-found', text.noProgramme);
  const { needs, offered } = offerFor(desk, team, sources);
  const items = team.items.map((item) => itemView(desk, item));
  const sections = [...items, ...offered.map(({ measure }) => measure)].map(({ section }) => section.trim());
  const { due: _due, ...line } = programmeLine(desk, team);
  return done({
    ...line,
    today: desk.banks.today,
    request: saidBy(desk, team, 'request'),
    goal: saidBy(desk, team, 'goal'),
    needs: needs.map((need, at) => ({ topic: need.topic, why: needText(need), taken: at < MOST_NEEDS })),
    items,
    measures: offered.map(measureView),
    sections: [...new Set(sections.filter(Boolean))],
    statuses: LISTS.itemStatus.values,
    others: lines.map(({ pairId: id, label }) => ({ pairId: id, label })),
  });
}

/** Each answer once; a pair without a request has that of its mentee. */
function saidBy({ banks }: ProgrammeDesk, { pairs }: Team, what: 'request' | 'goal'): string {
  const said = pairs.map(({ values }) => {
    const own = values[what].trim();
    const mentee = what === 'request' ? rowById(banks.mentees, values.menteeId)?.values : undefined;
    return own || (mentee?.mainRequest.trim() ?? '');
  });
  return [...new Set(said.filter(Boolean))].join('; ');
}

/** How deadlines would be understood in the programme of a pair. Seven reads, no writes. */
export function readItemDeadlines(
  ports: Ports,
  { pairId, phrases }: Input<'programmes.read'>,
): Result<Output<'programmes.read'>> {
  const desk = readProgrammes(ports);
  const team = teamOfPair(desk, pairId);
  if (team === null) return refuse('not-found', text.noProgramme);
  return done({
    readings: phrases.map((phrase) => deadlineView(datesOf(phrase, team.term, desk.context))),
  });
}
