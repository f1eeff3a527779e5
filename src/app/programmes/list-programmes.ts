import type { ProgrammeBoard, ProgrammeLine } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { type PlanRowWords, thresholdOf, weakBelow } from '../../domain/monitoring/indicator-thresholds';
import { isAtWork } from '../../domain/pairing/states';
import { roadmap } from '../../sheets/all';
import { programmeTexts as text } from '../../text/programmes';
import { planWords } from '../monitoring/indicators';
import type { Ports } from '../ports';
import { byUrgency, programmeLine } from './programme-views';
import { readProgrammes, type Team } from './read-programmes';

/** Programmes of all pairs and groups with how far each is. Eight reads, no writes. */
export function listProgrammes(ports: Pick<Ports, 'book' | 'clock'>): Result<ProgrammeBoard> {
  const desk = readProgrammes(ports);
  const plan = planWords({ plan: ports.book.read(roadmap) });
  const told = desk.teams.map((team) => ({ team, line: programmeLine(desk, team) }));
  const working = told.filter(({ team, line }) => isWorking(team) && line.share.percent !== null);
  return done({
    today: desk.banks.today,
    lines: told.map(({ line }) => line).sort(byUrgency),
    shares: sharesOf(
      working.map(({ line }) => line),
      plan,
    ),
  });
}

/** The indicators count pairs at work only. */
const isWorking = ({ pairs }: Team): boolean => pairs.some(({ values }) => isAtWork(values));

/** I-09 and I-10: two shares for one thing (C-35), each with its programmes and where it comes from. */
function sharesOf(lines: readonly ProgrammeLine[], plan: readonly PlanRowWords[]): readonly string[] {
  if (lines.length === 0) return [];
  const full = thresholdOf('I-09', plan)!;
  const weak = weakBelow(plan);
  const below = (percent: number): string =>
    text.below(
      percent,
      lines.filter(({ share }) => share.percent! < percent).map(({ label }) => label),
      lines.length,
    );
  const rows = full.rows.map(({ row, number }) => number.trim() || String(row));
  return [
    text.thresholds(full.percent, weak, [...new Set(rows)]),
    text.sharesOf,
    ...new Set([below(weak), below(full.percent)]),
  ];
}
