import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { dateWithWeekday } from '../domain/language/dates-in-words';
import type { IndicatorThreshold } from '../domain/monitoring/indicator-thresholds';
import type { IndicatorCode, IndicatorValue } from '../domain/monitoring/indicators';
import { fewNames } from './evidence';
import { plainNumber } from './places';

/** Titles of the indicators (domain rule §6.2). */
const TITLES: Readonly<Record<IndicatorCode, string>> = {
  'I-01': 'Охват молодых педагогов со стажем до 3 лет',
  'I-02': 'Доля педагогов, участвующих в наставничестве',
  'I-03': 'Количество участников',
  'I-04': 'Количество пар с приказом',
  'I-05': 'Удовлетворённость наставляемых',
  'I-06': 'Удовлетворённость наставников',
  'I-07': 'Выполнение строк дорожной карты',
  'I-08': 'Выполнено в срок',
  'I-09': 'Выполнение программ пар',
  'I-10': 'Программы, выполненные слабо',
  'I-11': 'Участие в итоговом мероприятии',
  'I-12': 'Диагностика пройдена',
  'I-13': 'Выступления пар на педсовете',
  'I-14': 'Обновление сайта по месяцам',
  'I-15': 'Участие в конкурсах',
  'I-16': 'Обучение наставников',
  'I-17': 'Согласия получены',
  'I-18': 'Пары с приказом, программой и соглашением',
  'I-19': 'Встреч на пару в месяц',
  'I-20': 'Закрывшиеся трудности',
  'I-21': 'Прирост оценок к ожиданию',
  'I-23': 'Готовы продолжить или стать наставником',
  'I-24': 'Анкета куратора, сумма',
  'I-25': 'Этап карты выполнен',
};

/** Fewer answers than this are told as a count, so that nobody is found out by a per cent (domain rule §5). */
const FEW_ANSWERS = 5;

const rounded = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

export const indicatorTexts = {
  none: 'данные не собраны',
  title: (code: IndicatorCode, detail: string | undefined, weakBelow: number): string => {
    const own = code === 'I-10' ? `Программы, выполненные менее чем на ${weakBelow} %` : TITLES[code];
    return detail ? `${own}: ${detail}` : own;
  },
  value({ unit, part, whole, from }: IndicatorValue): string {
    if (part === null) return indicatorTexts.none;
    if (unit === 'count') return String(part);
    if (unit === 'sum') return `${part} из ${whole}`;
    const few = from.includes('surveys') && (whole ?? 0) < FEW_ANSWERS;
    if (unit === 'mean') return few ? `сравнимых ответов ${whole}` : rounded(whole ? part / whole : 0);
    const share = rounded(whole ? (part * 100) / whole : 0);
    return few ? `${part} из ${whole}` : `${share}\u00a0% (${part} из ${whole})`;
  },
  threshold: (code: IndicatorCode, threshold: IndicatorThreshold | null): string => {
    if (code === 'I-10') return '0\u00a0%';
    if (code === 'I-04') return 'не меньше 1';
    if (code === 'I-19') return 'не меньше 1';
    if (code === 'I-21') return 'не меньше 0';
    if (code === 'I-24') return 'не меньше 15';
    return threshold ? `не меньше ${threshold.percent}\u00a0%` : '';
  },
  disputed: ({ rows }: IndicatorThreshold): string =>
    `В плане названы разные пороги: ${rows
      .map(
        ({ row, number, percent }) =>
          `${percent} % (${number ? `пункт ${plainNumber(number)}` : `строка ${row}`})`,
      )
      .join(' и ')}. Взят больший. Оставьте в плане один.`,
  date: (day: CivilDate): string => `на ${shortDate(day)}`,
  noStaff: 'Впишите число педагогов на листе «Настройки».',
  lacking: (code: IndicatorCode, names: readonly string[]): string =>
    names.length === 0 ? '' : `${code === 'I-10' ? 'Это' : 'Нет'}: ${fewNames(names)}`,
  thresholdRow: (row: number): string => `порог – строка плана ${row}`,
  onDay: (day: CivilDate): string => dateWithWeekday(day),
  written: (count: number): string => `Лист «Показатели» заполнен, строк: ${count}.`,
};
