import { schoolYearLabel } from '../../domain/calendar/school-year';
import { grouped } from '../../domain/grouped';
import { countInPublic } from '../levels';
import { tidy } from '../tidy';
import type { World } from '../world';
import type { WorldParticipant } from '../world-year';
import { item } from './lines';
import type { PartContent } from './section';

const PEOPLE = ['участник', 'участника', 'участников'] as const;
const PAIRS = ['пара', 'пары', 'пар'] as const;

const MOST_YEARS = 5;

const countOf = (rows: readonly WorldParticipant[], key: 'person' | 'pair'): number =>
  new Set(rows.map((row) => tidy(row[key])).filter((code) => code !== '')).size;

/** «2025/2026: 24 участника, 12 пар, завершили программу 11 пар» */
function yearLine(year: string, rows: readonly WorldParticipant[]): string {
  const pairs = countOf(rows, 'pair');
  const ended = countOf(
    rows.filter(({ status }) => tidy(status).toLowerCase() === 'завершена'),
    'pair',
  );
  return [
    `${year}: ${countInPublic(countOf(rows, 'person'), PEOPLE)}`,
    ...(pairs === 0 ? [] : [countInPublic(pairs, PAIRS)]),
    ...(ended === 0 ? [] : [`завершили программу полностью: ${countInPublic(ended, PAIRS)}`]),
  ].join(', ');
}

/** What came of the school years that are over, from the register; the newest first. */
export function resultsPart({ participants, year }: World): PartContent {
  const now = schoolYearLabel(year);
  const past = participants.filter((row) => tidy(row.year) !== '' && tidy(row.year) < now);
  const years = [...grouped(past, (row) => tidy(row.year))].sort(([a], [b]) => b.localeCompare(a));
  return {
    lines: years.slice(0, MOST_YEARS).map(([label, rows]) => item(yearLine(label, rows))),
    gaps: [],
  };
}
