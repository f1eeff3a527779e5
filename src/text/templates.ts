import type { Part } from '../documents/docx-file';
import type {
  FileProblem,
  ProblemPlace,
  TemplateNote,
  TemplateProblem,
} from '../documents/template-problems';
import { counted } from './plural';

/** Sentences about templates of documents and what is wrong in them. */
export const templateTexts = {
  none: 'Своих шаблонов у вас пока нет: документы печатаются по встроенным. Шаблон появится в папке «Шаблоны», когда вы оформите первый документ его вида или нажмёте «Взять для правки».',
  clean: (own: number): string => `Ваших шаблонов: ${own}. Все в порядке.`,
  found: (own: number, problems: number): string =>
    `Ваших шаблонов: ${own}. Найдено: ${counted(problems, ['замечание', 'замечания', 'замечаний'])}.`,
} as const;

const PARTS: Readonly<Record<Part, string>> = {
  body: 'в тексте',
  header: 'в верхнем колонтитуле',
  footer: 'в нижнем колонтитуле',
  notes: 'в сноске',
};

const LONGEST_QUOTE = 80;

/** « (в таблице, абзац «…»)»: where in the template to look; nothing when the place is not known. */
function placeText({ part, inTable, paragraph }: ProblemPlace): string {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const where = inTable && part === 'body' ? 'в таблице' : PARTS[part];
  return ` (${where}, абзац «${quote}»)`;
}

const nearestText = (nearest: string | null): string =>
  nearest === null ? 'Сверьте название со списком полей.' : `Возможно, нужно «${nearest}».`;

const FILES: Readonly<Record<FileProblem, string>> = {
  'not-docx': 'Файл шаблона – не документ Word. Сохраните его в формате .docx.',
  'old-word':
    'Файл шаблона сохранён в старом формате Word (.doc). Откройте его в Word и сохраните как .docx.',
  locked: 'Файл шаблона закрыт паролем. Снимите пароль и сохраните файл ещё раз.',
  'open-document':
    'Файл шаблона сохранён в формате .odt, хотя называется иначе. Сохраните его в формате .docx.',
  damaged: 'Файл шаблона повреждён и не открывается. Восстановите шаблон.',
};

/** One sentence or two about a problem of a template: what is wrong, where, what to do. */
export function templateProblemText(problem: TemplateProblem): string {
  if (!('tag' in problem)) return FILES[problem.code];
  const { tag } = problem;
  switch (problem.code) {
    case 'required-tag':
      return `В шаблоне нет обязательного поля ${tag}. Впишите его там, где оно должно стоять.`;
    case 'crossed-blocks':
      return `Блок ${problem.opened} закрыт не по порядку: раньше него закрыт ${tag}${placeText(problem)}. Поменяйте концы блоков местами.`;
    case 'unknown-tag':
      return `Нет поля ${tag}${placeText(problem)}. ${nearestText(problem.nearest)}`;
    case 'outside-list':
      return `Поле ${tag} есть только внутри блока {{#${problem.list}}}${placeText(problem)}. Поставьте его между {{#${problem.list}}} и {{/${problem.list}}}.`;
    case 'latin-letters':
      return `В поле ${tag} есть латинские буквы${placeText(problem)}. Наберите его русскими: «${problem.meant}».`;
    case 'other-braces':
      return `Похоже на поле, но скобки не те: ${tag}${placeText(problem)}. Напишите ${problem.meant}.`;
    case 'unknown-filter':
      return `Непонятно слово «${problem.filter}» в поле ${tag}${placeText(problem)}. ${nearestText(problem.nearest)}`;
    case 'filter-arguments':
      return `После слова «${problem.filter}» в поле ${tag} не столько слов, сколько нужно${placeText(problem)}. Образец – в описании шаблонов.`;
    case 'filter-not-for':
      return `Слово «${problem.filter}» не подходит к полю ${tag}${placeText(problem)}. Уберите его.`;
    default: {
      const { what, advice } = MARKUP[problem.code];
      return `${what(tag)}${placeText(problem)}. ${advice}`;
    }
  }
}

type MarkupCode =
  | 'unclosed-tag'
  | 'stray-braces'
  | 'empty-tag'
  | 'list-as-value'
  | 'block-torn'
  | 'unclosed-block'
  | 'unopened-block'
  | 'out-of-reach';

const MARKUP: Readonly<Record<MarkupCode, { what: (tag: string) => string; advice: string }>> = {
  'unclosed-tag': {
    what: (tag) => `Поле «${tag}» не закрыто скобками }}`,
    advice: 'Допишите }} в том же абзаце.',
  },
  'stray-braces': {
    what: (tag) => `Лишние скобки }} в «${tag}»`,
    advice: 'Уберите их или допишите {{ перед полем.',
  },
  'empty-tag': {
    what: (tag) => `Поле ${tag} пустое`,
    advice: 'Впишите название поля или уберите скобки.',
  },
  'list-as-value': {
    what: (tag) => `Поле ${tag} – список, одной строкой его не напечатать`,
    advice: 'Сделайте из него блок: {{#…}} перед строкой и {{/…}} после неё.',
  },
  'block-torn': {
    what: (tag) =>
      `Начало и конец блока ${tag} стоят в разных ячейках или абзацах так, что повторить его нельзя`,
    advice: 'Поставьте их в одну таблицу или в отдельные абзацы.',
  },
  'unclosed-block': { what: (tag) => `Блок ${tag} не закрыт`, advice: 'Поставьте конец блока {{/…}}.' },
  'unopened-block': {
    what: (tag) => `Конец блока ${tag} стоит без начала`,
    advice: 'Уберите его или поставьте начало блока {{#…}}.',
  },
  'out-of-reach': {
    what: (tag) => `Поле ${tag} стоит внутри ссылки, поля Word или рисунка и там не заполнится`,
    advice: 'Напишите его обычным текстом.',
  },
};

const MOST_NAMED = 8;

/** A sentence about what is no mistake but worth knowing. */
export function templateNoteText(note: TemplateNote): string {
  switch (note.code) {
    case 'unused-fields':
      return `Этих полей в вашем шаблоне нет: ${listed(note.names.map((name) => `{{${name}}}`))}. Если они не нужны, ничего делать не надо.`;
    case 'unused-points':
      return `Этих пунктов в вашем шаблоне нет, они не напечатаются: ${listed(note.names.map((name) => `«${name}»`))}.`;
    case 'changes':
      return 'В шаблоне есть непринятые исправления. В документах они считаются принятыми.';
    case 'comments':
      return 'В шаблоне есть примечания. В документы они не попадают.';
  }
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} и ещё ${more}` : names.join(', ');
}
