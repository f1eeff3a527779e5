import { linesOfField } from '../../card-answers';
import { COMMON } from '../../common-fields';
import { defineKind } from '../../kind';
import { tidy, withoutEndMark } from '../../tidy';
import type { World } from '../../world';
import { meetingsOf, totalWords } from './journal';
import { measuresData } from './measures';
import { aloneOfGroup, oneTeamGaps, peopleGaps, termGaps } from './pair-gaps';
import { menteesOf, mentorsOf, type PairPeople, rowsOf, said, TEAM, teamData } from './pair-people';
import { isDone, itemsOf } from './plan-items';

/** The report stays on its page. */
const MOST_RESULTS = 6;

/** D30: what a pair or a group has done, on one page, filled in from the sheets; people only sign and add. */
export const report = defineKind({
  kind: 'D30',
  title: 'Итоговый отчёт пары',
  fileName: 'Итоговый отчёт – {{имена}}',
  signer: 'наставник и наставляемый',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: { from: 5, to: 6 },
  keep: '5 лет',
  needs: ['programmes', 'meetings', 'answers'],
  settings: ['org.short'],
  points: [],
  card: [
    {
      id: 'достигнуто',
      label: 'Чего достигли',
      type: 'lines',
      hint: 'Если не вписать, берётся результат пары или выполненные пункты программы.',
    },
    { id: 'не удалось', label: 'Что не удалось', type: 'long' },
    {
      id: 'продолжать',
      label: 'Продолжать ли работу пары',
      type: 'choice',
      options: [
        { value: '', label: 'Отметят сами' },
        { value: 'да', label: 'Да' },
        { value: 'нет', label: 'Нет' },
      ],
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...COMMON,
    ...TEAM,
    имена: 'text',
    дата: 'date',
    запрос: 'text',
    цель: 'text',
    'план составлен': 'flag',
    выполнено: 'number',
    всего: 'number',
    встречи: 'text',
    измерения: { each: { что: 'text', до: 'text', после: 'text' } },
    достигнуто: { each: 'text' },
    'не удалось': 'text',
    продолжать: 'flag',
    закончить: 'flag',
  },
  required: ['наставники', 'наставляемые', 'с', 'по'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const items = itemsOf(world, rows);
    const meetings = meetingsOf(world, rows, { from: null, to: ask.date });
    const measures = measuresData(world, menteesOf(rows), names);
    const shortNames = [...mentorsOf(rows), ...menteesOf(rows)].map(
      (person) => names.person(person, false).fio.looks.after.им,
    );
    return {
      title: `Итоговый отчёт: ${shortNames.join(', ')}`,
      data: {
        ...teamData(rows, names, { mentors: false, mentees: false }),
        имена: shortNames.join(', '),
        запрос: said(rows, 'request'),
        цель: said(rows, 'goal'),
        'план составлен': items.length > 0,
        выполнено: items.filter(isDone).length,
        всего: items.length,
        встречи: meetings.length === 0 ? '' : totalWords(meetings),
        измерения: measures,
        достигнуто: resultsOf(ask.fields.достигнуто, rows, world),
        'не удалось': withoutEndMark(ask.fields['не удалось'] ?? ''),
        продолжать: ask.fields.продолжать === 'да',
        закончить: ask.fields.продолжать === 'нет',
      },
      gaps: [...peopleGaps(rows), ...oneTeamGaps(rows), ...termGaps(rows)],
      notices: [
        ...aloneOfGroup(rows, world),
        ...(rows.length > 0 && items.length === 0 ? ['На листе «Программы» нет пунктов этой пары.'] : []),
        ...(rows.length > 0 && meetings.length === 0 ? ['На листе «Встречи» нет встреч этой пары.'] : []),
        ...(rows.length > 0 && measures.length === 0
          ? ['Диагностики до и после работы на листе «Анкеты» нет: оценки в отчёт не вошли.']
          : []),
      ],
    };
  },
});

/** The answer of the card, else what the rows of the pairs say, else what the done items came to. */
function resultsOf(answer: string | undefined, rows: readonly PairPeople[], world: World): readonly string[] {
  const typed = linesOfField(answer).map(withoutEndMark);
  if (typed.length > 0) return typed;
  const written = rows.map(({ pair }) => withoutEndMark(pair.result)).filter(Boolean);
  if (written.length > 0) return [...new Set(written)];
  return itemsOf(world, rows)
    .filter(isDone)
    .map(({ activity, actual }) =>
      tidy(actual) === ''
        ? withoutEndMark(activity)
        : `${withoutEndMark(activity)}: ${withoutEndMark(actual)}`,
    )
    .slice(0, MOST_RESULTS);
}
