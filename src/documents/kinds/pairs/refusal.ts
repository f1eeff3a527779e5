import { COMMON } from '../../common-fields';
import { defineKind } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import { EARLY_END_FIELDS, earlyEnd, LAST_DAY_CARD } from './early-end';

/** D32: the mentor gives the work up before its term (ст. 351.8 ТК), three working days ahead. */
export const refusal = defineKind({
  kind: 'D32',
  title: 'Заявление наставника об отказе от работы по наставничеству',
  fileName: '{{работник.фио|инициалы после}} – заявление об отказе от наставничества от {{уведомление}}',
  signer: 'наставник',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: null,
  season: null,
  keep: '50 лет',
  needs: [],
  settings: FOR_ALL,
  points: [],
  card: [
    LAST_DAY_CARD,
    { id: 'причина', label: 'Причина', type: 'text', hint: 'Наставник не обязан её называть.' },
  ],
  shows: { head: true, curator: false },
  fields: { ...COMMON, ...EARLY_END_FIELDS, причина: 'text' },
  required: ['работник.фио', 'уведомление', 'последний день'],
  build(ask, world, names) {
    const { data, gaps, notices } = earlyEnd(ask, world, names);
    return {
      title: 'Заявление наставника о досрочном отказе от работы по наставничеству',
      data: { ...data, причина: withoutEndMark(ask.fields.причина ?? '') },
      gaps,
      notices,
    };
  },
});
