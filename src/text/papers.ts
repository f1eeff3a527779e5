import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { counted } from './plural';

/** Runs of numbers: «55, 56», «55–58». */
const numbersText = (numbers: readonly number[]): string =>
  numbers.length > 3 ? `${numbers[0]}–${numbers[numbers.length - 1]}` : numbers.join(', ');

/** Sentences of the card of a document, of its making and of the catalogue. */
export const paperCardTexts = {
  noKind: 'Такого документа нет. Откройте «Все документы» и выберите его там.',
  dayOff: (date: CivilDate) => `${shortDate(date)} – нерабочий день. Проверьте дату документа.`,
  skipped: (numbers: readonly number[]) =>
    `В реестре ${numbers.length === 1 ? 'пропущен номер' : 'пропущены номера'} ${numbersText(numbers)}. Проверьте номер.`,
  madeAlready: (title: string, number: string, date: CivilDate | null) =>
    `В этом учебном году такой документ уже есть: «${title}»${number === '' ? '' : `, № ${number}`}${date === null ? '' : ` от ${shortDate(date)}`}. Проверьте, нужен ли ещё один.`,
  misprint: (where: string, wrong: string, right: string) =>
    `${where}: «${wrong}» – похоже на опечатку, правильно «${right}».`,
  inHeading: 'Заголовок',
  inSetting: (title: string) => `Настройка «${title}»`,
  inAct: (title: string) => `Акт «${title}»`,
  inField: (label: string) => `«${label}»`,
  pointGone: (point: string) =>
    `В шаблоне нет пункта «${point}», он не напечатан. Восстановите шаблон или уберите пункт.`,
  mentor: 'Наставник',
  mentee: 'Наставляемый',
  term: 'Срок',
  person: 'Работник',
  projectOnly: (first: string) => `Документ оформить нельзя, можно напечатать проект. ${first}`,
} as const;

const PAIRS = ['пара', 'пары', 'пар'] as const;
const PEOPLE = ['человек', 'человека', 'человек'] as const;
const DOCUMENTS = ['документ', 'документа', 'документов'] as const;

/** Sentences of «Все документы». */
export const catalogueTexts = {
  ready: (of: 'pairs' | 'people' | 'documents' | null, count: number) => {
    if (of === null) return 'готов к оформлению';
    return `готово: ${counted(count, of === 'pairs' ? PAIRS : of === 'people' ? PEOPLE : DOCUMENTS)}`;
  },
  questions: (count: number) => `на карточке ${counted(count, ['вопрос', 'вопроса', 'вопросов'])}`,
  lacking: (of: 'pairs' | 'people' | 'documents' | null, count: number) =>
    of === null
      ? 'не хватает сведений'
      : `не хватает сведений: ${counted(count, of === 'pairs' ? PAIRS : of === 'people' ? PEOPLE : DOCUMENTS)}`,
  unseen: (count: number) => `ещё не проверено: ${count}`,
  made: (count: number) => `оформлено: ${count}`,
  none: 'пока не для кого',
  own: 'бланки и отметки на своём экране',
  rest: (count: number) => `и ещё ${counted(count, ['замечание', 'замечания', 'замечаний'])}`,
} as const;
