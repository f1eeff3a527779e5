import type { Part } from '../documents/docx-file';
import type { OrderBlock, OrderWarning } from '../documents/order-on-pairs';
import type { TemplateProblem } from '../documents/template-problems';
import { shortDate } from '../domain/calendar/civil-date';

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
