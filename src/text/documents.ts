import type { Part } from '../documents/docx-file';
import type { TemplateProblem } from '../documents/template-problems';

const PARTS: Readonly<Record<Part, string>> = {
  body: 'в тексте',
  header: 'в верхнем колонтитуле',
  footer: 'в нижнем колонтитуле',
  notes: 'в сноске',
};

const LONGEST_QUOTE = 80;

/** «в тексте, абзац «…»»: where in the template to look; nothing when the place is not known. */
function placeText({ part, paragraph }: { readonly part: Part; readonly paragraph: string }): string {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return ` (${PARTS[part]}, абзац «${quote}»)`;
}

const nearestText = (nearest: string | null): string =>
  nearest === null ? 'Сверьте название со списком полей.' : `Возможно, нужно «${nearest}».`;

/** One sentence or two about a problem of a template: what is wrong, where, what to do. */
export function templateProblemText(problem: TemplateProblem): string {
  switch (problem.code) {
    case 'not-docx':
      return 'Файл шаблона – не документ Word. Сохраните его в формате .docx.';
    case 'damaged':
      return 'Файл шаблона повреждён и не открывается. Восстановите шаблон.';
    case 'required-tag':
      return `В шаблоне нет обязательного поля ${problem.tag}. Впишите его там, где оно должно стоять.`;
    case 'crossed-blocks':
      return `Блок ${problem.opened} закрыт не по порядку: раньше него закрыт ${problem.tag}${placeText(problem)}. Поменяйте концы блоков местами.`;
    case 'unknown-tag':
      return `Нет поля ${problem.tag}${placeText(problem)}. ${nearestText(problem.nearest)}`;
    case 'unknown-filter':
      return `Непонятно слово «${problem.filter}» в поле ${problem.tag}${placeText(problem)}. ${nearestText(problem.nearest)}`;
    case 'filter-arguments':
      return `После слова «${problem.filter}» в поле ${problem.tag} не столько слов, сколько нужно${placeText(problem)}. Образец – в описании шаблонов.`;
    case 'filter-not-for':
      return `Слово «${problem.filter}» не подходит к полю ${problem.tag}${placeText(problem)}. Уберите его.`;
    default:
      return `${MARKUP[problem.code](problem.tag)}${placeText(problem)}. ${ADVICE[problem.code]}`;
  }
}

type MarkupCode =
  | 'unclosed-tag'
  | 'stray-braces'
  | 'empty-tag'
  | 'list-as-value'
  | 'block-torn'
  | 'unclosed-block'
  | 'unopened-block';

const MARKUP: Readonly<Record<MarkupCode, (tag: string) => string>> = {
  'unclosed-tag': (tag) => `Поле «${tag}» не закрыто скобками }}`,
  'stray-braces': (tag) => `Лишние скобки }} в «${tag}»`,
  'empty-tag': (tag) => `Поле ${tag} пустое`,
  'list-as-value': (tag) => `Поле ${tag} – список, одной строкой его не напечатать`,
  'block-torn': (tag) =>
    `Начало и конец блока ${tag} стоят в разных ячейках или абзацах так, что повторить его нельзя`,
  'unclosed-block': (tag) => `Блок ${tag} не закрыт`,
  'unopened-block': (tag) => `Конец блока ${tag} стоит без начала`,
};

const ADVICE: Readonly<Record<MarkupCode, string>> = {
  'unclosed-tag': 'Допишите }} в том же абзаце.',
  'stray-braces': 'Уберите их или допишите {{ перед полем.',
  'empty-tag': 'Впишите название поля или уберите скобки.',
  'list-as-value': 'Сделайте из него блок: {{#…}} перед строкой и {{/…}} после неё.',
  'block-torn': 'Поставьте их в одну строку таблицы или в отдельные абзацы.',
  'unclosed-block': 'Поставьте конец блока {{/…}}.',
  'unopened-block': 'Уберите его или поставьте начало блока {{#…}}.',
};
