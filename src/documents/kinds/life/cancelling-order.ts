import { shortDate } from '../../../domain/calendar/civil-date';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { defineKind, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { SUBJECT_FIELDS, subjectData, subjectDocument, subjectGaps } from './subject-document';

const POINTS: readonly Point[] = [
  { id: 'отменить', title: 'Признать приказ утратившим силу' },
  { id: 'ознакомить', title: 'Ознакомить работников' },
];

/** An order that cancels another one; once it is signed, the register marks the other «отменён». */
export const cancellingOrder = defineKind({
  kind: 'D31C',
  title: 'Приказ об отмене приказа',
  fileName: 'Приказ № {{номер}} от {{дата}} – отмена приказа № {{исходный.номер}}',
  signer: 'руководитель',
  version: 1,
  about: 'document',
  takes: 'one',
  series: 'orders',
  season: null,
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  onSubject: 'cancels',
  points: POINTS,
  card: [
    {
      id: 'причина',
      label: 'Почему отменяется',
      type: 'text',
      hint: 'После слов «в связи с»: изданием нового приказа, ошибкой в дате.',
    },
  ],
  shows: { head: false, curator: true },
  fields: { ...ORDER_FRAME, ...pointFields(POINTS), ...SUBJECT_FIELDS, причина: 'text' },
  required: ['организация.полное', 'номер', 'дата', 'исходный.номер', 'исходный.дата', 'руководитель.фио'],
  build(ask, world) {
    const document = subjectDocument(world, ask.subjects);
    const named = document?.date == null ? '' : ` от ${shortDate(document.date)} № ${tidy(document.number)}`;
    return {
      title: `О признании утратившим силу приказа${named}`,
      data: { ...subjectData(document), причина: withoutEndMark(ask.fields.причина ?? '') },
      gaps: subjectGaps(document),
      notices: [],
    };
  },
});
