import { grouped } from '../../../domain/grouped';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { dayOrBlank } from '../../office';
import { tidy } from '../../tidy';
import type { WorldDocument } from '../../world';
import { yearFile } from './year-file';

const line = (document: WorldDocument, number: number) => ({
  '№': number,
  вид: tidy(document.title).startsWith(tidy(document.kind)) ? '' : tidy(document.kind),
  заголовок: tidy(document.title),
  номер: tidy(document.number),
  дата: dayOrBlank(document.date),
  статус: tidy(document.status),
});

/** One line for all who lack the same: «Нет согласия наставника: …; …». */
const gathered = (gaps: readonly string[]): readonly string[] =>
  [...grouped(gaps, (gap) => gap.split(': ', 1)[0]!)].map(([what, own]) =>
    own.length === 1 ? own[0]! : `${what}: ${own.map((gap) => gap.slice(what.length + 2)).join('; ')}`,
  );

/** The index of the file of the year for an inspection: what is there, and what is missing, named. */
export const yearIndex = defineKind({
  kind: 'D52P',
  title: 'Опись документов программы за учебный год',
  fileName: 'Опись документов программы наставничества на {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: null,
  keep: '5 лет',
  needs: [],
  settings: ['org.short', 'curator.name', 'curator.position'],
  points: [],
  card: [
    {
      id: 'пробелы',
      label: 'Напечатать, чего не хватает',
      type: 'flag',
      start: () => 'да',
      hint: 'Перечень пробелов встанет после описи.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    разделы: {
      each: {
        название: 'text',
        документы: {
          each: {
            '№': 'number',
            вид: 'text',
            заголовок: 'text',
            номер: 'text',
            дата: 'date',
            статус: 'text',
          },
        },
      },
    },
    'число документов': 'number',
    'чего нет': { each: 'text' },
  },
  required: ['дата', 'разделы', 'куратор.фио'],
  build(ask, world) {
    const parts = yearFile(world);
    let number = 0;
    const filled = parts
      .filter(({ documents }) => documents.length > 0)
      .map(({ title, documents }) => ({
        название: title,
        документы: documents.map((document) => line(document, ++number)),
      }));
    const gaps = ask.fields.пробелы === 'да' ? gathered(parts.flatMap((part) => part.gaps)) : [];
    return {
      title: `Опись документов программы наставничества на ${world.year.start}/${world.year.start + 1} учебный год`,
      data: { разделы: filled, 'число документов': number, 'чего нет': gaps },
      gaps: [],
      notices: number === 0 ? [`В «Документах» нет ни одного подписанного документа этого года.`] : [],
    };
  },
});
