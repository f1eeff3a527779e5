import type { BookSnapshot } from '../../book/snapshot';
import { medianMs } from './measure';
import { openStand } from './stand';
import type { Section } from './table';

const RUNS = 3;
const SIZES = [100, 1000];
const DEADLINES = [
  'до 10 сентября',
  'Октябрь 2026',
  'ежемесячно',
  'Февраль-апрель 2027',
  'Март 2027\nМай 2027',
];

/** A plan with headings, sections and lists, as it would be pasted. */
function planOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const items = `1. Подготовка приказа ${at} о наставничестве\n2. Анкетирование участников ${at}`;
    const deadline = DEADLINES[at % DEADLINES.length]!;
    const section = at % 50 === 0 ? [`\tРаздел ${at / 50 + 1}\t\t\t`] : [];
    const cells = [
      at + 1,
      at % 3 === 0 ? `"${items}"` : `Мероприятие ${at} программы`,
      `"${deadline}"`,
      'Куратор',
      '90%',
    ];
    return [...section, cells.join('\t')].join('\n');
  });
  return ['План на 2026/2027 учебный год', '№\tМероприятие\tСрок\tОтветственный\tПоказатель', ...lines].join(
    '\n',
  );
}

/** Reading a plan and taking it into the book: anew, and over itself with every row changed a little. */
export async function planImportSection(sample: BookSnapshot): Promise<Section> {
  const stand = await openStand();
  const rows: Section['rows'][number][] = [];
  for (const size of SIZES) {
    const plan = { text: planOf(size), whole: true, year: '' };
    const changed = {
      ...plan,
      text: plan.text.replace(/Мероприятие (\d+) программы/g, 'Мероприятие $1 нашей программы'),
    };
    const read = await medianMs(RUNS, () => stand.ask('roadmap.preview', plan));
    const load = (): Promise<void> => stand.load(sample);
    const accept = await medianMs(RUNS, () => stand.ask('roadmap.accept', plan), load);
    const taken = await stand.book();
    const again = await medianMs(
      RUNS,
      () => stand.ask('roadmap.accept', changed),
      () => stand.load(taken),
    );
    const { counts } = stand.last();
    rows.push({
      'plan rows': size,
      'read, ms': read,
      'read and accept, ms': accept,
      'accept again, ms': again,
      reads: counts.reads,
      writes: counts.writes,
    });
  }
  return {
    title: 'Taking in a plan',
    notes: ['Accepting reads the plan again, so its time holds both.'],
    rows,
  };
}
