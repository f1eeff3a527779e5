import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import { EARLY_END_FIELDS, earlyEnd, LAST_DAY_CARD } from './early-end';
import { reasonWords } from './end-reasons';
import { greetingOf } from './greeting';
import { mentorsOf, type PairPeople } from './pair-people';

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
        причина: reasonOf(ask, rows),
      },
      gaps,
      notices: [...notices, 'Вручите уведомление под подпись в день его даты: от этого дня считают срок.'],
    };
  },
});

/** The answer of the card, else the reason of the pair, unless it only says that the work is called off. */
function reasonOf({ fields }: Ask, rows: readonly PairPeople[]): string {
  const written = tidy(rows[0]?.pair.endReason ?? '');
  const said = written.toLowerCase() === 'отмена поручения работодателем' ? '' : written;
  return reasonWords(fields.причина ?? '') || reasonWords(said);
}
