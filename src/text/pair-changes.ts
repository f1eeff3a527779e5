import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import type { ChangeFault, ChangeKind, ChangeRole, NoticeTerm } from '../domain/pairing/changes';

const listed = (days: readonly CivilDate[]): string => days.map(shortDate).join(', ');

/** «Уведомление 07.05.2026 в счёт не идёт. Рабочие дни после него: 08.05.2026, …» */
export function countedText(notice: CivilDate, { earliest, counted: days, skipped }: NoticeTerm): string {
  const over = skipped.length === 0 ? '' : ` Нерабочие, не считаются: ${listed(skipped)}.`;
  return `День уведомления, ${shortDate(notice)}, не считается. Три рабочих дня после него: ${listed(days)}.${over} Самый ранний последний день – ${shortDate(earliest)}.`;
}

/** One sentence at the field: what is wrong and what would be right. */
export function changeFaultText(fault: ChangeFault): string {
  switch (fault.why) {
    case 'missing':
      return MISSING[fault.field];
    case 'ahead':
      return 'Этот день ещё не наступил. Впишите день, когда бумагу подали или вручили.';
    case 'before-order':
      return `Уведомление раньше приказа от ${shortDate(fault.order)}. Проверьте дату.`;
    case 'too-early':
      return `Слишком рано: о прекращении предупреждают за три рабочих дня (статья 351.8 Трудового кодекса). После ${shortDate(fault.notice)} это ${listed(fault.term.counted)}. Последний день – не раньше ${shortDate(fault.term.earliest)}.`;
    case 'before-start':
      return `Пара начинает работу ${shortDate(fault.start)}. Впишите день не раньше.`;
    case 'after-end':
      return `Пара и так заканчивает работу ${shortDate(fault.end)}. Впишите день не позже.`;
    case 'reversed':
      return 'Окончание раньше начала. Проверьте даты.';
    case 'overlaps':
      return `Прежняя пара работает по ${shortDate(fault.end)}. Новая начинается позже.`;
  }
}

const MISSING: Readonly<Record<ChangeFault['field'], string>> = {
  who: 'Выберите, о ком речь.',
  notice: 'Укажите день уведомления.',
  lastDay: 'Укажите последний день.',
  awayFrom: 'Укажите первый день перерыва.',
  awayTo: 'Укажите последний день перерыва.',
  mentorId: 'Выберите нового наставника.',
  from: 'Укажите первый день.',
  to: 'Укажите последний день.',
};

/** What a document to be made is about; `label` names the pair. */
export function paperTitle(code: string, kind: ChangeKind, label: string): string {
  const heading = paperHeading(code, kind);
  if (heading !== null) return `${heading}: ${label}`;
  if (code === 'D31')
    return kind === 'absent' ? `О приостановке работы пары ${label}` : `О замене наставника: ${label}`;
  return `${TITLES[code] ?? ''}${label}`;
}

/** The name of a paper of this change, where the name of its kind says too little; `null` for all others. */
function paperHeading(code: string, kind: ChangeKind): string | null {
  if (code === 'D32')
    return kind === 'mentor-refuses'
      ? 'Заявление наставника об отказе'
      : 'Уведомление наставнику об отмене поручения';
  return HEADINGS[code] ?? null;
}

/** Head and subject of a paper in the list before the change is written: the head is not said twice. */
export function paperLine(
  code: string,
  kind: ChangeKind,
  label: string,
  kindName: string,
): { kind: string; hint: string } {
  const heading = paperHeading(code, kind);
  return heading === null
    ? { kind: kindName, hint: paperTitle(code, kind, label) }
    : { kind: heading, hint: label };
}

const HEADINGS: Readonly<Record<string, string>> = {
  D13: 'Согласие наставника',
  D14: 'Согласие наставляемого',
  D21: 'Дополнительное соглашение с наставником',
};

const TITLES: Readonly<Record<string, string>> = {
  D33: 'О прекращении работы пары ',
  D34: 'О прекращении дополнительного соглашения: ',
  D20: 'Дополнительный приказ о закреплении пары ',
};

interface EffectFacts {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly who: ChangeRole | null;
  readonly reason: string;
  readonly lastDay: CivilDate | null;
  readonly now: boolean;
  /** The last day is not before the first one. */
  readonly begins: boolean;
  /** The mentee has no other pair. */
  readonly alone: boolean;
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
  readonly next: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

const span = (from: CivilDate | null, to: CivilDate | null): string =>
  `с ${from ? shortDate(from) : '…'}${to ? ` по ${shortDate(to)}` : ', до какого дня – не известно'}`;

/** What will be written, before it is. */
export function effectTexts(facts: EffectFacts): string[] {
  const { kind, lastDay, now, begins, who, mentor, mentee, next } = facts;
  if (kind === 'absent')
    return [
      `Пара приостановлена ${span(facts.awayFrom, facts.awayTo)}.`,
      `${who === 'mentor' ? mentor : mentee}: отмечен перерыв, в эти дни новых пар не предложат.`,
    ];
  const day = lastDay ? shortDate(lastDay) : '…';
  const ends = begins
    ? `Последний день пары – ${day}, причина: ${facts.reason}.`
    : `Пара не начнёт работать. Дата завершения – ${day}, причина: ${facts.reason}.`;
  const leaves = now ? 'больше не участвует' : 'после этого дня больше не участвует';
  return [
    ends,
    now
      ? 'Пара станет завершённой сразу.'
      : 'До этого дня статус пары не изменится, потом панель напомнит её завершить.',
    ...(kind === 'dismissed' ? [`${who === 'mentor' ? mentor : mentee}: ${leaves}.`] : []),
    ...(next === '' ? [] : [`Появится новая пара, проект: ${next}, ${span(facts.from, facts.to)}.`]),
    ...(next === '' && facts.alone && kind !== 'fulfilled' && !(kind === 'dismissed' && who === 'mentee')
      ? [`${mentee}: останется без наставника, панель будет об этом напоминать.`]
      : []),
  ];
}

/** Sentences of the change of a pair and of what follows. */
export const changeTexts = {
  notOffered: 'С этой парой такого сделать нельзя: её статус изменился. Откройте форму снова.',
  pay: (size: string, day: string) =>
    `За пару платят${size === '' ? '' : ` (${size})`}. Скажите бухгалтерии прекратить выплату с ${day}.`,
  otherPairs: (labels: readonly string[]) =>
    `Есть и другие пары (${labels.join('; ')}): завершите или замените и их.`,
  aloneInGroup: (mentee: string) => `В группе останется один наставляемый, ${mentee}: проверьте вид пары.`,
  payPause: (size: string) =>
    `За пару платят${size === '' ? '' : ` (${size})`}. Решите, платят ли за время перерыва, и скажите бухгалтерии.`,
  calendarUnsure: (year: number) =>
    `На листе «Календарь» нет выходных за ${year} год. Проверьте, нет ли среди посчитанных дней праздника.`,
  needsMentor: 'Наставник не выбран.',
  twin: (label: string) => `Пара ${label} уже есть. Выберите другого наставника.`,
  done: (label: string, reason: string) => `Пара ${label}: ${reason}`,
  paused: (label: string) => `Пара ${label}: перерыв`,
  /** «Примечание» of a document to be made. */
  note: (reason: string, lastDay: string) => `Последний день ${lastDay}, причина: ${reason}.`,
  notePause: (from: string, to: string) => `Перерыв с ${from}${to === '' ? '' : ` по ${to}`}.`,
  noteNext: (from: string, to: string) => `Срок с ${from} по ${to}.`,
  notWanted: 'Этот документ уже отмечен. Обновите список.',
  needNumber: 'Впишите номер документа.',
  needDate: 'Впишите дату документа.',
  settled: (title: string, made: boolean) =>
    made ? `Отмечен оформленным: ${title}` : `Отмечен ненужным: ${title}`,
  toMakeFirst: 'Документ ещё не оформлен. Оформите его или отметьте, что он уже есть.',
  supportSaved: (name: string) => `Записана поддержка до пары: ${name}`,
  endOrder: (number: string, date: string) => `${number} от ${date}`,
};
