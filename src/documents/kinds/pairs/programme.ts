import { linesOfField } from '../../card-answers';
import { COMMON } from '../../common-fields';
import { type Ask, defineKind, type Fields, type Gap } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { categoryWords, experienceWords } from '../../pair-words';
import { withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { numberedOn } from './card-days';
import { aloneOfGroup, emptyGaps, lengthNotices, oneTeamGaps, peopleGaps, termGaps } from './pair-gaps';
import { menteesOf, mentorsOf, type PairPeople, rowsOf, said, TEAM, teamData } from './pair-people';
import { itemsOf, PARTS, partsData } from './plan-items';

const TASKS: readonly string[] = [
  'выявить профессиональные трудности и запросы',
  'освоить приёмы планирования, проведения и анализа занятий',
  'закрепить новые приёмы в самостоятельной работе',
  'оценить результат и наметить дальнейшее развитие',
];

const RESULTS: readonly string[] = [
  'трудности, названные в запросе, преодолены',
  'занятия проводятся самостоятельно, с анализом собственной работы',
];

const MEASURES: readonly string[] = [
  'промежуточная оценка – в январе: выполнение плана, анкета участников',
  'итоговая оценка – к последнему дню срока: выполнение плана, сравнение диагностики до и после работы, итоговый отчёт',
];

const LINES: Fields[string] = { each: { текст: 'text', знак: 'text' } };

/** D23: explanatory note, plan and assessment of one pair or one group (domain rules §1, §2.4). */
export const programme = defineKind({
  kind: 'D23',
  title: 'Персонализированная программа наставничества',
  fileName: 'Персонализированная программа – {{имена}}',
  signer: 'наставник и наставляемый',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: { from: 9, to: 10 },
  keep: '5 лет',
  needs: ['programmes'],
  settings: [...FOR_ALL, 'curator.name'],
  points: [],
  card: [
    { id: 'задачи', label: 'Задачи', type: 'lines', start: () => TASKS.join('\n') },
    { id: 'результаты', label: 'Ожидаемые результаты', type: 'lines', start: () => RESULTS.join('\n') },
    { id: 'оценка', label: 'Как оценивают результат', type: 'lines', start: () => MEASURES.join('\n') },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...COMMON,
    ...TEAM,
    ...PARTS,
    год: 'text',
    имена: 'text',
    'наставники с категорией': { each: { фио: 'name', должность: 'phrase', категория: 'text' } },
    'наставляемые со стажем': { each: { фио: 'name', должность: 'phrase', стаж: 'text' } },
    приказ: 'text',
    запрос: 'text',
    цель: 'text',
    'ролевая модель': 'text',
    режим: 'text',
    встречи: 'text',
    задачи: LINES,
    результаты: LINES,
    оценка: LINES,
  },
  required: ['руководитель.фио', 'наставники', 'наставляемые', 'цель', 'с', 'по', 'разделы'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const items = itemsOf(world, rows);
    const team = teamData(rows, names, { mentors: false, mentees: false });
    const shortNames = [...mentorsOf(rows), ...menteesOf(rows)].map(
      (person) => names.person(person, false).fio.looks.after.им,
    );
    return {
      title: `Персонализированная программа наставничества: ${shortNames.join(', ')}`,
      data: {
        ...team,
        ...noteData(ask, rows),
        имена: shortNames.join(', '),
        'наставники с категорией': mentorsOf(rows).map((mentor) => ({
          фио: names.person(mentor, false).fio,
          должность: names.person(mentor, false).position,
          категория: categoryWords(mentor.category),
        })),
        'наставляемые со стажем': menteesOf(rows).map((mentee) => ({
          фио: names.person(mentee, false).fio,
          должность: names.person(mentee, false).position,
          стаж: experienceWords(mentee.teachingSince, ask.date),
        })),
        разделы: partsData(items, 'programme'),
      },
      gaps: [
        ...peopleGaps(rows),
        ...oneTeamGaps(rows),
        ...termGaps(rows),
        ...emptyGaps(rows, 'goal', 'Цель'),
        ...(rows.length > 0 && items.length === 0 ? [noItems] : []),
      ],
      notices: [...aloneOfGroup(rows, world), ...lengthNotices(rows), ...unlike(rows, world)],
    };
  },
});

const noItems: Gap = {
  text: 'В программе нет ни одного пункта. Составьте план на листе «Программы».',
  at: null,
};

/** Texts of the explanatory note. */
const noteData = ({ fields }: Ask, rows: readonly PairPeople[]): DocumentData => ({
  приказ: [
    ...new Set(
      rows
        .filter(({ pair }) => pair.orderNumber !== '')
        .map(({ pair }) => numberedOn(pair.orderDate, pair.orderNumber)),
    ),
  ].join(', '),
  запрос: said(rows, 'request'),
  цель: said(rows, 'goal'),
  'ролевая модель': said(rows, 'roleModel'),
  режим: said(rows, 'mode'),
  встречи: said(rows, 'schedule'),
  задачи: listData(fields.задачи),
  результаты: listData(fields.результаты),
  оценка: listData(fields.оценка),
});

/** Lines of a dash list: a semicolon after each, a full stop after the last. */
const listData = (answer: string | undefined): readonly DocumentData[] =>
  linesOfField(answer).map((line, i, all) => ({
    текст: withoutEndMark(line),
    знак: i === all.length - 1 ? '.' : ';',
  }));

/** Pairs of a group whose terms differ share one programme only on paper. */
const unlike = (rows: readonly PairPeople[], { pairs }: World): readonly string[] =>
  pairs.length > 0 && new Set(rows.map(({ pair }) => `${pair.from} ${pair.to}`)).size > 1
    ? ['Сроки пар группы разные: в программе стоит общий срок, от первого дня до последнего.']
    : [];
