import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import type { RolloverDoubt } from '../domain/roadmap/rollover';
import { questionText } from './deadlines';
import { counted } from './plural';

/** Why a row of the new plan is to be looked at, in one sentence. */
export function doubtText(doubt: RolloverDoubt): string {
  switch (doubt.code) {
    case 'question':
      return questionText(doubt.question);
    case 'no-dates':
      return 'Даты в сроке нет. Посмотрите, годится ли он для нового года.';
    case 'day-off':
      return doubt.moved === null
        ? `Последний день ${shortDate(doubt.day)} – нерабочий. Выберите другой.`
        : `День ${shortDate(doubt.day)} – нерабочий, поставлен рабочий день перед ним: ${shortDate(doubt.moved)}.`;
    case 'outside-year':
      return 'Срок и после переноса не попадает в новый год. Впишите верный.';
    case 'year-in-text':
      return `В тексте строки назван год: ${doubt.words}. Поправьте его, если он про прошлый план.`;
  }
}

const PAIRS = ['пара', 'пары', 'пар'] as const;
const PEOPLE = ['человек', 'человека', 'человек'] as const;
const ROWS = ['строка', 'строки', 'строк'] as const;

/** «Наставник 2026-2027»: a name of a file has no slash. */
const archiveName = (year: string): string => `Наставник ${year.replace('/', '-')}`;

/** Why rows of a sheet are only in the archive afterwards. */
const FATES: Readonly<Record<string, string>> = {
  Сводка: 'программа посчитает её заново',
  Подбор: 'предложения прошлого года; решения «не предлагать» остаются',
  Программы: 'у каждой пары новая программа на новый год',
  Встречи: 'журнал встреч начинается заново, итог – в реестре',
  Очередь: 'оформление прошлого года закончено',
  Документы:
    'остаются незаконченные, бессрочные, этого календарного года (по ним идут номера) и те, что они изменяют',
  Анкеты: 'замеры нового года начинаются заново',
  'Коды анкет': 'прежние личные коды больше не действуют',
  Мероприятия: 'у нового года свои мероприятия',
  Поощрения: 'оформленные записаны в реестр, кандидаты остаются',
  Показатели: 'программа посчитает их заново',
  'История показателей': 'месяцы нового года начинаются заново',
  Замечания: 'проверка нового года найдёт свои',
};

/** What the view tells of before the summary is written. */
interface Decided {
  readonly to: string;
  readonly archive: string;
  readonly pairs: readonly { readonly fate: 'close' | 'prolong' | 'stay' }[];
  readonly people: readonly { readonly fate: string | null }[];
  readonly consents: { readonly kept: number; readonly ending: readonly unknown[] };
  readonly plan: { readonly rows: readonly unknown[] };
  readonly sheets: readonly { readonly name: string; readonly goes: number }[];
}

interface Counts {
  readonly register: number;
  readonly papers: number;
  readonly nextPairs: number;
}

function summaryOf(view: Decided, counts: Counts): string[] {
  const of = (fate: string): number => view.pairs.filter((pair) => pair.fate === fate).length;
  const left = view.people.filter(({ fate }) => fate === 'left').length;
  const goes = view.sheets.filter((sheet) => sheet.goes > 0);
  return [
    `Вся таблица сохранится в отдельную книгу «${view.archive}», и программа проверит, что в ней всё на месте.`,
    `Завершатся: ${counted(of('close'), PAIRS)}. Продолжат на новый срок: ${counted(of('prolong'), PAIRS)}. Останутся как есть: ${counted(of('stay'), PAIRS)}.`,
    ...(counts.papers > 0
      ? [`В список «нужно оформить» встанет документов: ${counts.papers} (приказы, соглашения, согласия).`]
      : []),
    ...(left > 0 ? [`Выбывших отметится: ${counted(left, PEOPLE)}.`] : []),
    `Согласия остаются на своём листе. С начала нового года действуют: ${view.consents.kept}, закончатся раньше: ${view.consents.ending.length}.`,
    `В «Реестр» запишется за этот год: ${counted(counts.register, ROWS)}. Строки прежних лет не изменятся.`,
    `Дорожная карта станет планом на ${view.to}: ${counted(view.plan.rows.length, ROWS)}, без отметок о выполнении.`,
    ...(goes.length > 0
      ? [
          `Только в архиве останутся строки листов: ${goes.map(({ name, goes: rows }) => `«${name}» (${rows})`).join(', ')}.`,
        ]
      : []),
    'Номера приказов идут по календарному году и с января начнутся заново сами.',
  ];
}

/** Sentences of the step to the next school year. */
export const rolloverTexts = {
  archiveName,
  archiveFolder: ['Наставничество', 'Архив'],
  archiveGone: 'Архив года не читается: его удалили или изменили. Начните переход заново.',
  archiveDiffers:
    'Архив записан, но при проверке отличается от таблицы, поэтому в таблице ничего не изменено. Сообщите, где разница, и повторите.',
  sheetGone: (name: string) => `нет листа «${name}»`,
  cellDiffers: (name: string, row: number) => `«${name}», строка ${row}`,
  yearChanged: (now: string) =>
    `В таблице уже ${now} учебный год: за это время его поменяли. Откройте это окно заново.`,
  blocked: 'Перейти пока нельзя. Решите с этими парами иначе и повторите.',
  cannotProlong: (label: string, why: string) => `${label}: продлить нельзя. ${why}`,
  workedOn:
    'Пока готовился переход, таблицу меняли. Ничего не записано. Посмотрите эти места и повторите переход.',
  workedSince:
    'После перехода в таблице уже работали, и отмена стёрла бы эту работу. Прежний год целиком – в архиве. Посмотрите:',
  orderMade: (order: string) =>
    `Отменить переход уже нельзя: в новом году оформлен документ (${order}). Прежний год целиком – в архиве: откройте его и перенесите нужные строки сами.`,
  finishFirst: 'Переход прервался на середине. Сначала закончите его, потом отменяйте.',
  undoFirst: 'Отмена прошлого перехода прервалась на середине. Сначала закончите её.',
  place: ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `«${sheet}», строка ${row}`,
  action: (year: string, archive: string) =>
    `Переход на ${year} учебный год, прежний год – в книге «${archive}»`,
  made: (year: string, archive: string, counts: Counts) =>
    [
      `Таблица перешла на ${year} учебный год. Прежний год целиком – в книге «${archive}».`,
      counts.papers > 0 ? `Нужно оформить документов: ${counts.papers}, они на листе «Документы».` : '',
      'Проверьте лист «Календарь»: нерабочие дни и каникулы у каждого года свои.',
      'Отменить переход можно внизу, пока не оформлен первый документ нового года.',
    ]
      .filter((line) => line !== '')
      .join(' '),
  undone: (year: string, archive: string) =>
    `Переход отменён: в таблице снова ${year} учебный год. Книга «${archive}» осталась в папке «Архив».`,
  early: (year: number) =>
    `Учебный год ещё идёт. Обычно на новый год переходят в июне – августе ${year}: пары, срок которых впереди, останутся работать до своего дня.`,
  broken: (year: string, undoing: boolean) =>
    undoing
      ? `Отмена перехода с ${year} учебного года прервалась на середине. Закончите её: остальное ждёт.`
      : `Переход с ${year} учебного года прервался на середине. Закончите его: архив цел, решения прежние.`,
  lastRun: (action: string, at: string) => `${action}. ${at}.`,
  pairFacts: (status: string, to: CivilDate | null, done: number, items: number) =>
    [
      status,
      to === null ? 'срок не указан' : `до ${shortDate(to)}`,
      items === 0 ? 'без программы' : `пунктов программы выполнено ${done} из ${items}`,
    ].join(', '),
  consentEnds: (name: string, kind: string, until: CivilDate | null, withdrawn: CivilDate | null) =>
    withdrawn !== null
      ? `${name}: «${kind}», отзывается с ${shortDate(withdrawn)}`
      : `${name}: «${kind}»${until === null ? '' : `, до ${shortDate(until)}`}`,
  yearLine: (year: string, role: string, other: string, status: string) =>
    [year, [role, other === '' ? '' : `(${other})`].filter((part) => part !== '').join(' '), status]
      .filter((part) => part !== '')
      .join(', '),
  fateOf: (sheet: string) => FATES[sheet] ?? '',
  /** Reasons that need no notice of one of the sides. */
  reasons: [
    'план выполнен',
    'по обоюдному решению',
    'по инициативе куратора',
    'увольнение',
    'перевод',
    'длительное отсутствие',
    'непредвиденные обстоятельства',
  ],
  loose: {
    pairs: 'Пары ещё работают',
    programmes: 'Программы выполнены не до конца',
    papers: 'Документы не подписаны или не оформлены',
    reports: 'Нет отчётов года',
    surveys: 'Наставляемые без итоговой анкеты',
    items: (label: string, done: number, all: number) => `${label}: ${done} из ${all}`,
    paper: (title: string, status: string) => `${title} (${status})`,
  },
  summary: summaryOf,
};
