import { kindName } from '../documents/kind-names';
import type { CivilDate } from '../domain/calendar/civil-date';
import { dayMonthYear } from '../domain/language/dates-in-words';
import { counted } from './plural';

const DOCUMENTS = ['документ', 'документа', 'документов'] as const;

interface Progress {
  readonly state: 'going' | 'paused' | 'tomorrow' | 'done' | 'stopped';
  readonly all: number;
  readonly made: number;
  readonly failed: number;
  readonly skipped: number;
}

const rest = ({ failed, skipped }: Progress): string =>
  [failed > 0 && ` Не удалось: ${failed}.`, skipped > 0 && ` Пропущено: ${skipped}.`]
    .filter(Boolean)
    .join('');

/** Sentences about mass runs of documents. */
export const jobTexts = {
  documents: (count: number) => counted(count, DOCUMENTS),
  /** «Согласие наставника», «Согласие наставника и ещё 2 вида» */
  title: (kinds: readonly string[]): string => {
    const [first = '', ...others] = [...new Set(kinds.map(kindName))];
    return others.length === 0
      ? first
      : `${first} и ещё ${counted(others.length, ['вид', 'вида', 'видов'])} документов`;
  },
  /** How a run stands: what is made, and what follows. */
  standing: (job: Progress, until: CivilDate | null): string => {
    const made = `Готово ${job.made} из ${job.all}.${rest(job)}`;
    switch (job.state) {
      case 'done':
        return made;
      case 'stopped':
        return `${made} Остальное решили не оформлять.`;
      case 'paused':
        return `${made} Приостановлено.`;
      case 'tomorrow':
        return `${made} Площадка больше не создаёт документы сегодня. Продолжите завтра${until === null ? '' : `, ${dayMonthYear(until)}`}: сделанное сохранено, второй раз ничего не оформится.`;
      case 'going':
        return `${made} Оформление не закончено.`;
    }
  },
  started: (count: number, already: number) =>
    `Предстоит оформить: ${counted(count, DOCUMENTS)}.${already === 0 ? '' : ` Уже готовы: ${already}.`}`,
  nothingNew: (already: number) =>
    already === 0
      ? 'Не выбрано, для кого оформить. Отметьте хотя бы одну строку.'
      : `Всё уже оформлено: ${counted(already, DOCUMENTS)}. Нового и изменённого нет.`,
  noKind: (kind: string) =>
    `Документ вида «${kindName(kind)}» сразу для многих не оформляется. Выберите другой вид.`,
  noJob: 'Такого оформления больше нет. Обновите панель.',
  tooMany: (most: number) =>
    `Начато и не закончено уже ${most} оформлений. Закончите или остановите одно из них.`,
  /** One line of the journal for what one run of the platform made. */
  made: (count: number, title: string) => `Оформлено: ${counted(count, DOCUMENTS)} (${title})`,
  notOffered:
    'Такой документ сейчас не нужен или ещё не может быть оформлен. Откройте его карточку, там сказано почему.',
  noPair: 'Пары нет в таблице. Возможно, строку удалили.',
  noPerson: 'Участника нет в таблице. Возможно, строку удалили.',
} as const;
