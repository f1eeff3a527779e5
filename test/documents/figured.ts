import { figuresOfFacts } from '../../src/app/monitoring/indicators';
import type { World } from '../../src/documents/world';
import { grouped } from '../../src/domain/grouped';
import type { MonitoringFacts } from '../../src/domain/monitoring/facts';

const number = (text: string): number | null => (text === '' ? null : Number(text));

/** What monitoring would find in the book of an invented world. */
function factsOf(world: World): MonitoringFacts {
  const due = ({ status }: World['roadmap'][number]): boolean =>
    ['выполнено', 'выполнено с опозданием', 'просрочено'].includes(status);
  return {
    ...world,
    items: world.programmes,
    consentsOf: grouped(world.consents, ({ person }) => person),
    documents: world.register,
    registered: [],
    site: world.settings['org.site'],
    plan: world.roadmap.map((row, i) => ({
      stage: row.stage,
      due: due(row),
      done: due(row) && row.status !== 'просрочено',
      inTime: row.status === 'выполнено',
      row: i + 2,
    })),
    staff: { all: number(world.settings.staffAll), young: number(world.settings.staffYoung) },
    contentFrom: 7,
  };
}

/** The world with its figures counted, as the desk hands it to documents. */
export const figured = (world: World): World => ({
  ...world,
  indicators: figuresOfFacts(factsOf(world), []),
});
