import { shortDate } from '../domain/calendar/civil-date';
import type { GateFault } from '../domain/pairing/states';
import { pairCheckText } from './checks';
import { counted } from './plural';

/** One sentence or two: what keeps a pair from a state, and what lifts it. */
export function gateFaultText(fault: GateFault): string {
  switch (fault.gate) {
    case 'people':
      return fault.why === 'missing'
        ? 'Наставника или наставляемого нет в банке. Проверьте коды в строке пары.'
        : 'Наставник или наставляемый больше не участвует. Завершите пару или замените наставника.';
    case 'no-such-move':
      return fault.from.trim() === ''
        ? 'У пары нет статуса. Выберите его из списка.'
        : `Из статуса «${fault.from}» так перейти нельзя. Проверьте статус в таблице.`;
    case 'check':
      return pairCheckText(fault.check);
    case 'order':
      return orderText(fault);
    case 'has-order':
      return 'По паре есть приказ. Вернуть её назад можно только другим приказом.';
    case 'not-started':
      return fault.from === null
        ? 'Не указан первый день работы. Впишите его в столбец «С».'
        : `Работа начинается ${shortDate(fault.from)}. До этого дня статус «действует» не ставят.`;
    case 'leaves':
      return `Последний день пары был ${shortDate(fault.endDate)}. Завершите её.`;
    case 'programme':
      return `Программа утверждена ${shortDate(fault.programme)}, раньше приказа от ${shortDate(fault.order)}. Исправьте одну из дат.`;
    case 'pause':
      return fault.why === 'missing'
        ? 'Не указано, с какого дня перерыв. Впишите его в столбец «Приостановлена с».'
        : 'Перерыв заканчивается раньше, чем начинается. Исправьте даты.';
    case 'pause-ahead':
      return `Перерыв начнётся ${shortDate(fault.from)}. До этого дня пара работает.`;
    case 'reason':
      return 'Не указана причина завершения. Оформите завершение или впишите причину.';
    case 'last-day':
      return fault.why === 'missing'
        ? 'Не указан последний день. Оформите завершение или впишите его в столбец «Дата завершения».'
        : 'Последний день раньше первого. Исправьте даты.';
    case 'last-day-ahead':
      return `Последний день – ${shortDate(fault.endDate)}. До него пара работает.`;
  }
}

function orderText({ number, date }: { readonly number: boolean; readonly date: boolean }): string {
  const missing = !number && !date ? 'номера и даты' : number ? 'даты' : 'номера';
  return `Нет ${missing} приказа. Оформите приказ или впишите их в столбцы «Приказ №» и «Приказ от».`;
}

/** A status that the list does not have. */
export const unknownStatus = (status: string): string =>
  `Статуса «${status}» нет в списке. Выберите статус из списка.`;

const PAIRS = ['пара', 'пары', 'пар'] as const;

/** Results and refusals of moves. */
export const pairStateTexts = {
  moved: (count: number, status: string) => `${counted(count, PAIRS)}: ${status}`,
  movedOne: (label: string, status: string) => `Пара ${label}: ${status}`,
  /** The first sentence of a refusal; those of the pairs follow. */
  stale: 'Таблица изменилась, пока список был открыт. Ничего не записано. Посмотрите список ещё раз.',
  blocked: 'Не все пары можно перевести. Ничего не записано.',
  gone: (id: string) => `Пары ${id} больше нет в таблице.`,
  changed: (label: string) => `${label}: строка изменилась.`,
  stopped: (label: string, why: string) => `${label}: ${why}`,
  /** After «Отметить подписанным»: pairs that stay as they are. */
  notStarted: (labels: readonly string[]) =>
    labels.length === 0 ? '' : `. Статус не изменён: ${labels.join('; ')}`,
  lastDay: (day: string, reason: string) => `последний день ${day}${reason === '' ? '' : `, ${reason}`}`,
  pause: (from: string, to: string) => (to === '' ? `перерыв с ${from}` : `перерыв с ${from} по ${to}`),
  twice: (id: string) => `Такая пара уже есть: ${id}. Откройте её или завершите, прежде чем заводить новую.`,
  placeTaken: (mentor: string) =>
    `Отменить нельзя: место у наставника (${mentor}) уже занято другой парой. Завершите её или добавьте место.`,
  pairedAgain: (label: string) => `Отменить нельзя: у тех же людей уже есть другая пара, ${label}.`,
  over: 'Пара завершена. Для новой работы заведите новую пару.',
};

const CHECK_HINTS: Readonly<Record<string, string>> = {
  'C-04': 'согласие наставника',
  'C-05': 'согласие наставляемого',
};

/** The same in a few words, for a line of «Сегодня». */
export function gateHint(fault: GateFault): string {
  switch (fault.gate) {
    case 'people':
      return fault.why === 'missing' ? 'участника нет в банке' : 'участник выбыл';
    case 'check':
      return CHECK_HINTS[fault.check.code] ?? 'проверьте данные';
    case 'order':
      return 'нет приказа';
    case 'not-started':
      return 'первый день не наступил';
    case 'programme':
      return 'программа раньше приказа';
    case 'pause':
      return 'нет дат перерыва';
    case 'no-such-move':
      return 'статус не из списка';
    case 'reason':
    case 'last-day':
      return 'нет причины или последнего дня';
    default:
      return 'проверьте статус';
  }
}

const PAPERS = ['документ', 'документа', 'документов'] as const;

/** Lines of «Сегодня» about pairs and those who wait for one. */
export const homePairTexts = {
  toPairs: 'К парам',
  change: 'Что изменилось',
  endIt: (day: string) => `последний день был ${day}`,
  lastDay: (day: string) => `последний день ${day}`,
  pauseOver: (day: string) => `перерыв закончился ${day}`,
  pauseBegun: (day: string) => `перерыв начался ${day}`,
  toMake: (count: number) => `Нужно оформить: ${counted(count, PAPERS)}`,
  toDocuments: 'К документам',
  agreement: (number: string) => `соглашение ${number} не прекращено`,
  tooLong: (waits: string) => `${waits}, дольше месяца`,
  support: 'Предложить поддержку',
  supported: 'поддержка есть',
};
