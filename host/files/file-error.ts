/**
 * What can go wrong with a file of the user, as a code for programs and a Russian sentence for people.
 * The sentence names the file when the caller knows it.
 */
export interface FileFinding {
  code: FileCode;
  message: string;
}

export type FileCode =
  | 'empty-file'
  | 'not-xlsx'
  | 'old-format'
  | 'password'
  | 'damaged'
  | 'too-big'
  | 'missing'
  | 'held-open'
  | 'no-access'
  | 'no-space'
  | 'write-failed'
  | 'changed-outside'
  | 'merged'
  | 'kept-aside'
  | 'saved-beside'
  | 'saved-again';

export class FileError extends Error implements FileFinding {
  readonly code: FileCode;

  constructor(code: FileCode, message: string) {
    super(message);
    this.name = 'FileError';
    this.code = code;
  }
}

/** The sentences about the content of a workbook file. `file` is its name as the user sees it. */
const CONTENT_PROBLEM = {
  'empty-file': (file) =>
    `${file} пуст: в нём нет ни одного байта. Верните копию из папки «.наставник/копии».`,
  'not-xlsx': (file) =>
    `${file} — не таблица Excel (.xlsx). Откройте его в программе, где он создан, и сохраните как «Книга Excel».`,
  'old-format': (file) =>
    `${file} сохранён в старом виде (.xls). Откройте его в Excel или LibreOffice и сохраните как «Книга Excel (.xlsx)».`,
  password: (file) => `${file} защищён паролем. Откройте его в Excel, снимите пароль и сохраните.`,
  damaged: (file) =>
    `${file} повреждён и не читается. Возьмите последнюю копию из папки «.наставник/копии» или откройте его в Excel и согласитесь на восстановление.`,
  'too-big': (file) => `${file} слишком велик для этой программы. Уберите из него лишние листы и картинки.`,
} as const satisfies Partial<Record<FileCode, (file: string) => string>>;

export type ContentCode = keyof typeof CONTENT_PROBLEM;

/** A content problem; `file` is «Файл» until somebody who knows the name says it again with {@link named}. */
export function contentError(code: ContentCode, file = 'Файл'): FileError {
  return new FileError(code, CONTENT_PROBLEM[code](file));
}

/** The same problem, told about the file called `name`. */
export function named(error: unknown, name: string): FileError {
  const code = error instanceof FileError && error.code in CONTENT_PROBLEM ? error.code : 'damaged';
  return contentError(code as ContentCode, `Файл «${name}»`);
}
