import type { OrderBlock, OrderWarning } from '../documents/order-on-pairs';
import { shortDate } from '../domain/calendar/civil-date';

/** Why an order must not be signed yet. `label` names a pair by its id, «Осадчая Т. В. → Ким В. И.». */
export function orderBlockText(block: OrderBlock, label: (pairId: string) => string): string {
  switch (block.code) {
    case 'no-pairs':
      return 'В приказе нет ни одной пары. Отметьте пары.';
    case 'number-empty':
      return 'Не указан номер приказа. Впишите номер.';
    case 'too-many-for-text':
      return 'В тексте приказа помещается не больше трёх пар. Выберите таблицу в приложении.';
    case 'person-missing':
      return block.role === 'mentor'
        ? `${label(block.pairId)}. Наставник не найден на листе «Наставники». Проверьте его код и ФИО.`
        : `${label(block.pairId)}. Наставляемый не найден на листе «Наставляемые». Проверьте его код и ФИО.`;
    case 'dates-missing':
      return `${label(block.pairId)}. Не указан срок работы. Заполните столбцы «С» и «По» на листе «Пары».`;
  }
}

/** What to look at before signing an order. */
export function orderWarningText(warning: OrderWarning): string {
  switch (warning.code) {
    case 'day-off':
      return `${shortDate(warning.date)} – выходной день. Проверьте дату приказа.`;
    case 'no-basis':
      return 'Не выбран ни один акт для основания. Отметьте акты на листе «Акты».';
    case 'no-statute':
      return 'Не указан приказ о Положении. Заполните «Приказ о Положении» на листе «Настройки».';
    case 'year-guessed':
      return 'Учебный год взят по дате начала пар. Заполните «Учебный год» на листе «Настройки».';
    case 'external-mentor':
      return `${warning.name} работает в другой организации. Статья 351.8 здесь не действует, нужен договор или соглашение.`;
  }
}
