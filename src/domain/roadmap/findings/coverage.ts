import { plainWords } from '../../language/plain-words';
import { type ArchetypeCode, archetypesOf } from '../archetypes';
import type { DatedRow } from '../row-deadline';
import { fix, WHOLE_PLAN } from './make';
import { type Finding, MEASURES, type MeasureName, type PlanCheck } from './types';

/** What counts as the measure being there: a kind of work, or words in a row. */
interface Cover {
  readonly kinds?: readonly ArchetypeCode[];
  readonly words?: RegExp;
}

const COVERS: Readonly<Record<MeasureName, Cover>> = {
  curator: { kinds: ['A04'], words: /^куратор|\nкуратор|, куратор/ },
  consents: { words: /персональн[а-я]* данн/ },
  mentees: { kinds: ['A09'], words: /банк[а-я]* (?:данных )?наставляем|баз[а-я]* (?:данных )?наставляем/ },
  mentors: { kinds: ['A10'] },
  training: { kinds: ['A14'] },
  pairs: { kinds: ['A17', 'A18'] },
  order: { kinds: ['A18'] },
  agreements: { words: /дополнительн[а-я]* соглашени|351\.8/ },
  programmes: { kinds: ['A19', 'A20'] },
  meetings: { kinds: ['A21'] },
  satisfaction: { kinds: ['A25'] },
  monitoring: { kinds: ['A26'], words: /мониторинг[а-я]* (?:качеств|реализац|эффективн)/ },
  register: { kinds: ['A27'] },
  rewards: { kinds: ['A29'] },
  site: { kinds: ['A30', 'A31'], words: /сайт/ },
  council: { words: /педагогическ[а-я]* совет|педсовет/ },
};

/** C-46: kinds of work of a whole programme that no row of the plan speaks of, as one remark. */
export const gaps: PlanCheck = ({ rows }) => {
  if (rows.length < FEWEST_ROWS) return [];
  const missing = MEASURES.filter((name) => !rows.some((row) => covers(COVERS[name], row)));
  if (missing.length === 0) return [];
  const all = fix('add-measures', { params: { count: String(missing.length) }, measures: missing });
  const each = missing.map((name) =>
    fix('add-measures', { params: { count: '1', measure: name }, measures: [name] }),
  );
  const finding: Finding = {
    ...{ code: 'C-46', severity: 'warning', place: WHOLE_PLAN, params: { missing: missing.join(' ') } },
    fixes: missing.length === 1 ? each : [all, ...each],
  };
  return [finding];
};

/** One or two rows are not a plan of the year yet; nothing is said to be missing from them. */
const FEWEST_ROWS = 3;

function covers({ kinds = [], words }: Cover, { row }: DatedRow): boolean {
  const own: readonly ArchetypeCode[] = archetypesOf(row);
  const texts = [row.activity, row.content, row.stage, row.responsible, row.result].map(plainWords);
  return kinds.some((kind) => own.includes(kind)) || texts.some((text) => words?.test(text));
}
