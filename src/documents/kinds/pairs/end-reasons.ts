import { tidy, withoutEndMark } from '../../tidy';

/** Reasons of «Пары» as a sentence of an order ends with them (domain rule §4.8). */
const WORDS: Readonly<Record<string, string>> = {
  'план выполнен': 'в связи с выполнением персонализированной программы',
  'по инициативе наставника': 'в связи с досрочным отказом наставника',
  'по инициативе наставляемого': 'в связи с отказом наставляемого от дальнейшего участия',
  'по обоюдному решению': 'по обоюдному решению наставника и наставляемого',
  'по инициативе куратора': 'в связи с невыполнением персонализированной программы',
  'отмена поручения работодателем': 'в связи с досрочной отменой поручения работодателем',
  'замена наставника': 'в связи с заменой наставника',
  увольнение: 'в связи с увольнением работника',
  перевод: 'в связи с переводом работника на другую работу',
  'длительное отсутствие': 'в связи с длительным отсутствием работника',
  'непредвиденные обстоятельства': 'в связи с обстоятельствами, не зависящими от сторон',
  'продлена на новый срок': 'в связи с продлением работы на новый срок',
};

const BY_TERM = 'в связи с окончанием срока';

/**
 * «в связи с …» for a reason of the list. A reason of one's own that already begins like this is kept, any other one
 * follows a colon, since its case is not known; `''` for none.
 */
export function reasonWords(reason: string): string {
  const text = withoutEndMark(reason);
  if (text === '') return '';
  const known = WORDS[tidy(text).toLowerCase()];
  if (known) return known;
  return /^(в связи|на основании|по |ввиду|вследствие|из-за|с учётом)/i.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : `по причине: ${text}`;
}

/** The same; without a reason a pair that has worked up to its own last day ends with its term. */
export const endingWords = (reason: string, byTerm: boolean): string =>
  reasonWords(reason) || (byTerm ? BY_TERM : '');

/** The pair did what it was made for: its work is finished, not stopped. */
export const isFulfilled = (reason: string): boolean => {
  const text = tidy(reason).toLowerCase();
  return text === '' || text === 'план выполнен';
};
