import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import type { QuestionCode } from '../domain/deadlines/types';
import { WEEKDAYS } from '../domain/language/dates-in-words';
import { lowerFirst, upperFirst } from '../domain/language/letters';
import type { Finding, FindingCode } from '../domain/roadmap/findings';
import type { PrecedenceName } from '../domain/roadmap/precedence';
import { questionText } from './deadlines';
import { MEASURE_WORDS } from './measures';
import { inPlanRow, plainNumber } from './places';
import { counted } from './plural';

type Params = Finding['params'];

/** Parameters of a remark are text; those named after days are ISO days. */
const short = (iso: string): string => shortDate(iso as CivilDate);
const day = (phrase: string): string => phrase.replace(/\n/g, '; ');
/** Where quotes without a pair stand: in one place, or in several with the lines of the file. */
function quoteWords(around: readonly string[], lines: string): readonly [string, string] {
  if (around.length < 2) return [`кавычка без пары: ${around.join('')}`, 'Закройте её или уберите лишнюю.'];
  const where = lines === '' ? '' : ` (строки файла ${lines})`;
  return [
    `кавычки без пары${where}: ${around.map((words) => `…${words}`).join('; ')}`,
    'Закройте их или уберите лишние.',
  ];
}

/** What is due too early, and what it waits for. */
const ORDER: Readonly<Record<PrecedenceName, readonly [later: string, earlier: string]>> = {
  'statute-approved': ['куратор назначается', 'Положение ещё готовят'],
  'curator-appointed': ['работа куратора начинается', 'куратора ещё не назначили'],
  'consents-collected': ['база участников готова', 'согласия на обработку данных ещё собирают'],
  'questionnaires-given': ['анкеты разбирают', 'анкетирование ещё идёт'],
  'questionnaires-analysed': ['пары формируются', 'анкеты ещё разбирают'],
  'banks-formed': ['пары формируются', 'базы участников ещё собирают'],
  'pairs-formed': ['пары фиксируются', 'их ещё формируют'],
  'pairs-ordered': ['приказ о парах издаётся', 'пары ещё формируют'],
  'agreements-signed': ['соглашения с наставниками подписывают', 'приказ о парах ещё не издан'],
  'pairs-meet': ['пары уже встречаются', 'пары ещё формируют'],
  'plans-drafted': ['планы утверждаются', 'планы ещё составляются'],
  'plans-approved': ['пробная встреча проходит', 'программы ещё утверждают'],
  'site-consents': ['сведения выходят на сайт', 'согласия на размещение ещё собирают'],
  'start-measured': ['промежуточная оценка проходит', 'первой оценки ещё не было'],
  'interim-measured': ['итоговая анкета проходит', 'промежуточной оценки ещё не было'],
  'satisfaction-asked': ['итоги подводят', 'итоговая анкета ещё не собрана'],
  'report-written': ['наставников поощряют', 'итоги ещё не подведены'],
  'event-ordered': ['итоговое мероприятие проходит', 'приказ о нём ещё не издан'],
};

const SWAP = 'Поменяйте сроки местами или сдвиньте один из них.';

function orderWords({ rule = '', how = '', due = '', other = '', needs = '', count = '' }: Params): Words {
  if (how === 'twice')
    return [
      `приказ о закреплении пар уже есть ${inPlanRow(other)}`,
      'Оставьте его в одной строке; для новых пар издают дополнительный приказ.',
    ];
  const [later, earlier] = ORDER[rule as PrecedenceName];
  if (rule === 'curator-appointed') {
    const more = Number(count) > 1 ? ` (таких строк ${count})` : '';
    return [
      `куратора назначают к ${short(needs)}, а его работа ${inPlanRow(other)} идёт уже к ${short(due)}${more}`,
      'Назначьте куратора раньше, до начала сбора запросов и баз.',
    ];
  }
  if (how === 'endless')
    return [
      `${later} к ${short(due)}, а ${inPlanRow(other)} ${earlier}, без последнего дня`,
      'Впишите в ту строку день, к которому всё готово, или сдвиньте этот срок.',
    ];
  if (how === 'same-day')
    return [
      `${later} к ${short(due)}, и к тому же дню ${inPlanRow(other)} ${earlier}`,
      'Оставьте между ними хотя бы несколько дней на подбор.',
    ];
  return [`${later} к ${short(due)}, а ${inPlanRow(other)} ${earlier}, до ${short(needs)}`, SWAP];
}

/** What is wrong, and what to do. */
type Words = readonly [what: string, advice: string];

const LACKS: Readonly<Record<string, string>> = {
  deadlineText: 'не указан срок',
  responsible: 'не указан ответственный',
};

function lackWords({ what = '', rows = '' }: Params): Words {
  if (what === 'result')
    return [
      'нет ни ожидаемых результатов, ни показателей',
      'Допишите, по чему видно, что строка выполнена: приказ, протокол, число.',
    ];
  const lack = LACKS[what] ?? '';
  return rows === '1' ? [lack, 'Впишите его.'] : [`${lack} ни в одной строке (${rows})`, 'Впишите в каждую.'];
}

const FOREIGN_KINDS: Readonly<Record<string, string>> = {
  kindergarten: 'детского сада',
  school: 'педагогов школы',
  additional: 'организации дополнительного образования',
};

function templateWords({ kind = '', words = '' }: Params): Words {
  return kind === 'act'
    ? [
        'названо только распоряжение Р-145: оно о наставничестве обучающихся',
        'Для педагогов добавьте письмо АЗ-1128/08 о наставничестве педагогических работников.',
      ]
    : [
        `слова из чужого образца: ${words}. Для плана ${FOREIGN_KINDS[kind] ?? 'педагогов'} они лишние`,
        'Уберите их или отметьте строку как ненужную.',
      ];
}

function traceWords({ words = '', aside = '', cells = '', torn = '', spaces = '' }: Params): Words {
  const parts = [
    Number(aside) > 0 ? `лишние знаки: ${words}` : '',
    Number(torn) > 0 ? `разорвано ${counted(Number(torn), ['место', 'места', 'мест'])}` : '',
    Number(spaces) > 0
      ? `${counted(Number(spaces), ['особый пробел', 'особых пробела', 'особых пробелов'])}`
      : '',
    Number(cells) > 0
      ? `лишние знаки или пробелы в ${counted(Number(cells), ['ячейке', 'ячейках', 'ячейках'])}`
      : '',
  ];
  const done =
    Number(cells) > 0
      ? 'Программа уберёт их, слова не изменятся.'
      : 'Программа их пропустила; сверьте строки с бумагой.';
  return [`следы копирования – ${parts.filter(Boolean).join('; ')}`, done];
}

const years = (count: string): string => {
  const number = Number(count);
  return `${number > 0 ? 'на' : 'назад на'} ${counted(Math.abs(number), ['год', 'года', 'лет'])}`;
};

function thresholdWords({ percent = '', other = '', otherPercent = '' }: Params): Words {
  const second = other === '' ? '' : `, а ${inPlanRow(other)} для того же стоит ${otherPercent} %`;
  return [
    `показатель называет тех, кто не справился (менее ${percent} %)${second}`,
    'Напишите, сколько должно получиться: «не менее …», и оставьте одно число.',
  ];
}

const WORDS: Readonly<Record<FindingCode, (params: Params) => Words>> = {
  'C-21': ({ person = '', position = '' }) => [
    `наставник ${person} и куратор занимают одну должность: ${position}`,
    'Если это один человек, назначьте контроль другому.',
  ],
  'C-26': ({ words = '' }) => [`в русских словах стоят латинские буквы: ${words}`, 'Замените их русскими.'],
  'C-27': ({ right = '', wrong = '' }) => [
    `название написано по-разному: «${right}» и «${wrong}»`,
    'Оставьте одно, как в уставе.',
  ],
  'C-31': ({ title = '', outside = '', dates = '', years: by = '' }) => [
    `в заголовке ${title}, а ${outside} из ${dates} сроков – в других годах`,
    `Похоже, план прошлых лет. Сдвиньте все сроки ${years(by)} или исправьте год плана.`,
  ],
  'C-32': ({ phrase = '', planFrom = '', planTo = '' }) => [
    `срок «${day(phrase)}» вне периода плана (${short(planFrom)} – ${short(planTo)})`,
    'Исправьте год или месяц.',
  ],
  'C-32i': ({ phrase = '' }) => [
    `срок «${day(phrase)}» раньше начала плана`,
    'Это подготовка к учебному году, менять ничего не нужно.',
  ],
  'C-33': orderWords,
  'C-34': ({ wrong = '', right = '', where = '' }) => [
    `опечатка в названии акта${where === '' ? '' : ` (${where})`}: «${wrong}»`,
    `Верно: «${right}».`,
  ],
  'C-35': thresholdWords,
  'C-36': ({ words = '' }) => [`повторение «${words}» стоит не в колонке срока`, 'Перенесите его в срок.'],
  'C-37': ({ phrase = '' }) => [
    `срок «${day(phrase)}» не называет даты`,
    'Впишите дату или приложите график.',
  ],
  'C-38': ({ phrase = '', question = '', words = '' }) => [
    `срок «${day(phrase)}»`,
    questionText({ code: question as QuestionCode, readings: [], ...(words ? { words } : {}) }),
  ],
  'C-39': lackWords,
  'C-40': ({ deadlines = '', items = '' }) =>
    deadlines === items
      ? [
          `в одной строке ${counted(Number(items), ['пункт', 'пункта', 'пунктов'])} и столько же сроков`,
          'Разнесите их по строкам, тогда за каждым можно следить отдельно.',
        ]
      : [
          `сроков ${deadlines}, а пунктов ${items}`,
          'Укажите, какой срок к чему относится, или разнесите пункты по строкам.',
        ],
  'C-41': templateWords,
  'C-42': ({ what = '', from = '', to = '', other = '' }) =>
    what === 'row'
      ? [`то же самое уже есть ${inPlanRow(other)}`, 'Отметьте эту строку как ненужную или удалите.']
      : [
          `текст плана повторяется ещё раз, строки файла ${from}–${to}`,
          'Взята первая копия; проверьте, не она ли устарела.',
        ],
  'C-43': ({ term = '', rows = '', count = '' }) => [
    `«${term}» вместо «персонализированная программа»${Number(count) > 1 ? ` (пункты: ${rows.split(', ').map(plainNumber).join(', ')})` : ''}`,
    'Выберите одно название; в рекомендациях министерства – персонализированная программа.',
  ],
  'C-44': ({ what = '', title = '', lines = '' }) =>
    what === 'title'
      ? [`заголовок приказа «${title}» отвечает не на вопрос «о чём»`, 'Начните его с «О» или «Об».']
      : quoteWords(title.split('\n'), lines),
  'C-45': ({ persons = '' }) => [
    `названы люди: ${persons}`,
    'Перед размещением на сайте получите их согласие или замените имена должностями.',
  ],
  'C-46': ({ missing = '' }) => [
    `не хватает работ: ${missing
      .split(' ')
      .map((name) => MEASURE_WORDS[name as keyof typeof MEASURE_WORDS].name)
      .join('; ')}`,
    'Добавьте строки или напишите, почему они не нужны.',
  ],
  'C-47': traceWords,
  'C-48': ({ people = '' }) => [
    `несколько ответственных в одной строчке: ${people}`,
    'Поставьте каждого на свою строчку ячейки.',
  ],
  'C-49': ({ named = '', known = '' }) => [
    `план ссылается на приказ № ${named}, а в реестре документов № ${known}`,
    'Исправьте номер там, где он неверный.',
  ],
  'C-50': ({ title = '', other = '' }) => [
    `в заголовке ${title}, а в тексте – ${other}`,
    'Оставьте один учебный год.',
  ],
  'C-51': ({ date = '', weekday = '', before = '' }) => [
    `последний день срока ${short(date)} нерабочий (${WEEKDAYS[Number(weekday) - 1]})`,
    `Рабочий день перед ним – ${short(before)}.`,
  ],
  'C-52': ({ words = '' }) => [
    `непонятно, доля от чего: «${words}»`,
    'Допишите, кого считать: участников, наставников, пар.',
  ],
  'C-53': ({ condition = '' }) => [
    `строка зависит от условия «${condition}»`,
    'Ответьте, наступило ли оно: без этого строка ждёт.',
  ],
};

/** With one full stop at the end; initials and quoted sentences bring their own. */
const ended = (what: string): string => (/[.…]$/.test(what) ? what : `${what.replace(/\.»$/, '»')}.`);

/** The two halves of a remark: what is wrong, and what to do. Both are sentences. */
export function findingWords({ code, params }: Finding): { readonly what: string; readonly advice: string } {
  const [what, advice] = WORDS[code](params);
  return { what: ended(upperFirst(what)), advice };
}

/** Where: the row's own number, else its line in the file. */
const findingPlace = ({ place }: Pick<Finding, 'place'>): string => {
  if (place.number) return `Строка ${plainNumber(place.number)}`;
  return place.line ? `Строка файла ${place.line}` : 'План';
};

/** One sentence for the curator: where, what, what to do. */
export function findingText(finding: Finding): string {
  const [what, advice] = WORDS[finding.code](finding.params);
  return `${findingPlace(finding)}: ${ended(what)} ${advice}`;
}

/** «2026/2027 учебный год» */
export const schoolYearWords = (label: string): string => `${label} учебный год`;

/** «Важность» on «Замечания»; the looks of the sheet know these words. */
export const SEVERITY_NAMES: Readonly<Record<Finding['severity'], string>> = {
  error: 'ошибка',
  warning: 'вопрос',
  info: 'к сведению',
};

/** Results and refusals around the remarks. */
export const findingActions = {
  wholePlan: 'План целиком',
  result: (open: number, accepted: number) => {
    const kept = accepted === 0 ? '' : ` Оставлено как есть: ${accepted}.`;
    return open === 0
      ? `Замечаний к плану нет.${kept}`
      : `К плану ${counted(open, ['замечание', 'замечания', 'замечаний'])}.${kept}`;
  },
  needReason: 'Напишите, почему так и надо.',
  gone: 'Пока вы смотрели, план изменился. Проверьте его ещё раз.',
  acceptedAction: (message: string) => `Замечание оставлено как есть: ${message}`,
  fixedAction: (label: string) => `Исправлено в плане: ${lowerFirst(label)}`,
};
