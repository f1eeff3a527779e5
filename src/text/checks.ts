import type { PairCheck } from '../domain/pairing/checks';
import type { ConsentStanding } from '../domain/people/consents';

const CONSENT_FAULT: Record<ConsentStanding | 'late', string> = {
  valid: 'действует',
  missing: 'не получено',
  expired: 'закончилось',
  withdrawn: 'отозвано',
  late: 'подписано позже начала работы пары или приказа',
};

const DATA_OF = { mentorData: 'наставника', menteeData: 'наставляемого' } as const;

/** One sentence for a check of a pair: what is wrong and what lifts it. */
export function pairCheckText(check: PairCheck): string {
  switch (check.code) {
    case 'C-01':
      return 'Наставник и наставляемый — один человек. Выберите другого наставника.';
    case 'C-02':
      return `Нет согласия ${DATA_OF[check.field]} на обработку данных. Возьмите согласие и впишите его дату.`;
    case 'C-03':
      return check.why === 'expired'
        ? `Согласие ${DATA_OF[check.field]} на обработку данных закончилось. Возьмите новое и впишите его дату.`
        : `Согласие ${DATA_OF[check.field]} на обработку данных отозвано. Приказ может назвать этого человека, только если он подпишет новое согласие.`;
    case 'C-04':
      return `Согласие наставника ${CONSENT_FAULT[check.why]}. Впишите дату не позже начала работы пары.`;
    case 'C-05':
      return `Согласие наставляемого ${CONSENT_FAULT[check.why]}. Впишите дату не позже начала работы пары.`;
    case 'C-07':
      return `У наставника станет наставляемых: ${check.load}, мест: ${check.capacity}. Выберите другого или увеличьте число мест на листе «Наставники».`;
    case 'C-10':
      return check.length === 'short'
        ? 'Срок меньше трёх месяцев. Программа наставничества обычно длится от трёх месяцев до года.'
        : 'Срок больше года. Программа наставничества обычно длится от трёх месяцев до года.';
    case 'C-11':
      return {
        missing: 'Впишите дату, например 02.09.2026.',
        reversed: 'Окончание раньше начала. Проверьте даты.',
        outside: 'Срок выходит за учебный год. Исправьте даты или напишите причину.',
      }[check.why];
    case 'C-12':
      return check.why === 'group-of-one'
        ? 'Вид «групповое», а в группе один наставляемый. Отметьте группу у остальных пар или выберите другой вид.'
        : `Вид «традиционное», а в группе человек: ${check.number}. Выберите вид «групповое».`;
  }
}
