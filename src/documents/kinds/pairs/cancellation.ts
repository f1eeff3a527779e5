import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import { EARLY_END_FIELDS, earlyEnd, LAST_DAY_CARD } from './early-end';
import { greetingOf } from './greeting';
import { mentorsOf } from './pair-people';

/** D32N: the employer calls the work off before its term (ст. 351.8 ТК); the days are counted from its delivery. */
export const cancellation = defineKind({
  kind: 'D32N',
  title: 'Уведомление наставнику об отмене поручения',
  fileName: '{{работник.фио|инициалы после}} – уведомление об отмене поручения от {{уведомление}}',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'letters',
  season: null,
  keep: '50 лет',
  needs: [],
  settings: FOR_ALL,
  points: [],
  card: [LAST_DAY_CARD, { id: 'причина', label: 'Причина', type: 'text' }],
  shows: { head: false, curator: false },
  fields: { ...PAPER_FRAME, ...EARLY_END_FIELDS, обращение: 'text', причина: 'text' },
  required: ['работник.фио', 'дата', 'последний день', 'руководитель.фио'],
  build(ask, world, names) {
    const { rows, data, gaps, notices } = earlyEnd(ask, world, names);
    const [mentor] = mentorsOf(rows);
    return {
      title: 'Уведомление наставнику о досрочной отмене поручения',
      data: {
        ...data,
        дата: data.уведомление!,
        обращение: mentor ? greetingOf(mentor) : '',
        причина: withoutEndMark(ask.fields.причина ?? ''),
      },
      gaps,
      notices: [...notices, 'Вручите уведомление под подпись в день его даты: от этого дня считают срок.'],
    };
  },
});
