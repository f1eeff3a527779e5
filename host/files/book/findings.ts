import { basename } from 'node:path';
import type { FileFinding } from '../file-error';
import type { Difference } from './merge';

/** What the user is told about the file of the book. */

export function heldOpen(path: string, beside: string, owner: string | undefined): FileFinding {
  const mark = owner ? ` Если файл нигде не открыт, удалите «${basename(owner)}».` : '';
  return {
    code: 'held-open',
    message:
      `Файл «${basename(path)}» открыт в другой программе. Изменения записаны рядом, в «${basename(beside)}». ` +
      `Закройте файл — программа сама перенесёт их в него.${mark}`,
  };
}

export function savedAgain(path: string): FileFinding {
  return {
    code: 'saved-again',
    message: `Файл «${basename(path)}» снова свободен, изменения записаны в него.`,
  };
}

export function leftBeside(path: string, beside: string): FileFinding {
  return {
    code: 'saved-beside',
    message:
      `В прошлый раз файл «${basename(path)}» был открыт, и часть изменений осталась в «${basename(beside)}». ` +
      'Сравните их и удалите лишний файл.',
  };
}

export function reloaded(path: string): FileFinding {
  return {
    code: 'changed-outside',
    message: `Файл «${basename(path)}» изменён в другой программе. Показано его новое содержание.`,
  };
}

export function merged(path: string): FileFinding {
  return {
    code: 'merged',
    message: `Файл «${basename(path)}» изменён и здесь, и в другой программе. Изменения соединены, ничего не потеряно.`,
  };
}

export function keptAside(path: string, aside: string, differences: readonly Difference[]): FileFinding {
  return {
    code: 'kept-aside',
    message:
      `Файл «${basename(path)}» изменён и здесь, и в другой программе: ${places(differences)}. ` +
      `Оставлено введённое здесь, другой вариант — в «${basename(aside)}». Сравните и перенесите нужное.`,
  };
}

export function unreadableAside(path: string, aside: string): FileFinding {
  return {
    code: 'kept-aside',
    message:
      `Файл «${basename(path)}» заменён в другой программе на такой, который не читается. ` +
      `Он отложен в «${basename(aside)}», на его месте — введённое здесь.`,
  };
}

export function missing(path: string): FileFinding {
  return {
    code: 'missing',
    message: `Файл «${basename(path)}» удалён или переименован. При следующем изменении он будет записан заново.`,
  };
}

const NAMED_PLACES = 5;

/** `лист «Пары»: B7, C9; лист «Встречи» целиком; ещё 3 места` */
function places(differences: readonly Difference[]): string {
  const shown = differences.slice(0, NAMED_PLACES);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))].map((sheet) => {
    const cells = shown.flatMap((difference) => (difference.sheet === sheet && difference.cell) || []);
    return cells.length === 0 ? `лист «${sheet}» целиком` : `лист «${sheet}», ${cells.join(', ')}`;
  });
  const more = differences.length - shown.length;
  return more > 0 ? `${sheets.join('; ')} и ещё мест: ${more}` : sheets.join('; ');
}
