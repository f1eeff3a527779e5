import { COMMON } from '../../common-fields';
import { defineKind } from '../../kind';
import { aloneOfGroup, oneTeamGaps, peopleGaps, termGaps } from './pair-gaps';
import { menteesOf, mentorsOf, rowsOf, said, TEAM, teamData } from './pair-people';
import { isDone, itemsOf, PARTS, partsData } from './plan-items';

/** D24: the plan of a pair or a group, with results and marks as far as the sheet has them. */
export const plan = defineKind({
  kind: 'D24',
  title: 'Индивидуальный план',
  fileName: 'Индивидуальный план – {{имена}}',
  signer: 'наставник и наставляемый',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: { from: 9, to: 10 },
  keep: '5 лет',
  needs: ['programmes'],
  settings: ['org.short'],
  points: [],
  card: [],
  shows: { head: false, curator: false },
  fields: {
    ...COMMON,
    ...TEAM,
    ...PARTS,
    имена: 'text',
    запрос: 'text',
    дата: 'date',
    начат: 'flag',
    выполнено: 'number',
    всего: 'number',
  },
  required: ['наставники', 'наставляемые', 'с', 'по', 'разделы'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const items = itemsOf(world, rows);
    const shortNames = [...mentorsOf(rows), ...menteesOf(rows)].map(
      (person) => names.person(person, false).fio.looks.after.им,
    );
    return {
      title: `Индивидуальный план: ${shortNames.join(', ')}`,
      data: {
        ...teamData(rows, names, { mentors: false, mentees: false }),
        имена: shortNames.join(', '),
        запрос: said(rows, 'request'),
        начат: items.some(isDone),
        выполнено: items.filter(isDone).length,
        всего: items.length,
        разделы: partsData(items, rows.length > 1 ? 'group' : 'pair'),
      },
      gaps: [...peopleGaps(rows), ...oneTeamGaps(rows), ...termGaps(rows)],
      notices: [
        ...aloneOfGroup(rows, world),
        ...(rows.length > 0 && items.length === 0
          ? ['На листе «Программы» пунктов нет: печатается бланк для записи от руки.']
          : []),
      ],
    };
  },
});
