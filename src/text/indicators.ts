import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { dateWithWeekday } from '../domain/language/dates-in-words';
import { FEW_YOUNG, type IndicatorThreshold, isTooFew } from '../domain/monitoring/indicator-thresholds';
import type { IndicatorCode, IndicatorValue } from '../domain/monitoring/indicators';
import { FEW_ANSWERS } from '../domain/monitoring/survey-rounds';
import { settingTitle } from '../sheets/settings';
import { fewNames } from './evidence';
import { plainNumber } from './places';

/** Titles of the indicators (domain rule §6.2). */
export const INDICATOR_TITLES: Readonly<Record<IndicatorCode, string>> = {
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
  'I-15': 'Участие в мероприятиях разного уровня',
  'I-16': 'Обучение наставников',
  'I-17': 'Согласия получены',
  'I-18': 'Пары с приказом, программой и соглашением',
  'I-19': 'Встреч на пару в месяц',
  'I-20': 'Закрывшиеся трудности',
  'I-21': 'Прирост оценок к ожиданию',
  'I-22': 'Закрепление наставляемых',
  'I-23': 'Готовы продолжить или стать наставником',
  'I-24': 'Анкета куратора, сумма',
  'I-25': 'Этап карты выполнен',
};

const NBSP = '\u00a0';
const decimal = (tenths: number): string => String(tenths / 10).replace('.', ',');

/** A mean in tenths; one below its threshold is never rounded up to it. */
const meanText = (mean: number, reached: boolean | null): string =>
  decimal(reached === false ? Math.floor(mean * 10) : Math.round(mean * 10));

/** «66,7 %»; what is not whole never reads 100. */
function percentText(part: number, whole: number): string {
  const tenths = whole === 0 ? 0 : Math.round((part * 1000) / whole);
  return `${decimal(part < whole ? Math.min(tenths, 999) : tenths)}${NBSP}%`;
}

const isOfPlanned = ({ code, unit }: Pick<IndicatorValue, 'code' | 'unit'>): boolean =>
  code === 'I-19' && unit === 'percent';

export const indicatorTexts = {
  none: 'данные не собраны',
  title: (
    { code, detail, unit }: Pick<IndicatorValue, 'code' | 'detail' | 'unit'>,
    weakBelow: number,
  ): string => {
    if (isOfPlanned({ code, unit })) return 'Встречи: проведено из запланированных';
    const own =
      code === 'I-10' ? `Программы, выполненные менее чем на ${weakBelow} %` : INDICATOR_TITLES[code];
    return detail ? `${own}: ${detail}` : own;
  },
  value(value: IndicatorValue, reached: boolean | null): string {
    const { unit, part, whole, from } = value;
    if (part === null) return indicatorTexts.none;
    if (unit === 'count') return String(part);
    if (unit === 'sum') return `${part} из ${whole}`;
    if (unit === 'mean')
      return isTooFew(value) ? indicatorTexts.tooFew : meanText(whole ? part / whole : 0, reached);
    if (isOfPlanned(value)) return `${part} при плане ${whole}`;
    const few = from.includes('surveys') && (whole ?? 0) < FEW_ANSWERS;
    return few ? `${part} из ${whole}` : `${percentText(part, whole ?? 0)} (${part} из ${whole})`;
  },
  tooFew: `меньше ${FEW_ANSWERS} ответов`,
  threshold: (
    { code, unit }: Pick<IndicatorValue, 'code' | 'unit'>,
    threshold: IndicatorThreshold | null,
  ): string => {
    if (isOfPlanned({ code, unit })) return '';
    if (code === 'I-10') return `0${NBSP}%`;
    if (code === 'I-04') return 'не меньше 1';
    if (code === 'I-19') return 'не меньше 1';
    if (code === 'I-21') return 'не меньше 0';
    if (code === 'I-24') return 'не меньше 15';
    return threshold ? `не меньше ${String(threshold.percent).replace('.', ',')}${NBSP}%` : '';
  },
  because: (threshold: IndicatorThreshold | null): string => {
    if (threshold?.because === 'setting') return 'Порог взят из «Настроек».';
    return threshold?.because === 'few-young'
      ? `Молодых педагогов не больше ${FEW_YOUNG}: наставник нужен каждому. Другой порог можно поставить в «Настройках».`
      : '';
  },
  ownThreshold: (key: 'thresholdStaff' | 'thresholdDeficits' | 'thresholdStayed'): string =>
    `Порог ставит организация: «Настройки», строка «${settingTitle(key)}».`,
  notYet: 'Считают 1 сентября следующего учебного года.',
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
  written: (count: number): string =>
    `Листы «Показатели» и «Сводка» заполнены, строк: ${count}. Месяц записан в «Историю показателей».`,
};
