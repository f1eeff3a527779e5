import type { Bar } from '../domain/pairing/bars';

interface BarWords {
  /** In a count: «5 наставников: нет свободных мест». */
  readonly short: string;
  readonly says: string;
  /** What would change it; `null` when nothing would. */
  readonly lift: string | null;
}

const paper = (whose: string, sheet: string) => ({
  missing: {
    short: 'нет согласия на обработку данных',
    says: `Нет согласия ${whose} на обработку данных.`,
    lift: 'Получите согласие и впишите его на лист «Согласия».',
  },
  expired: {
    short: 'закончилось согласие на обработку данных',
    says: `Закончилось согласие ${whose} на обработку данных.`,
    lift: 'Получите новое согласие и впишите его на лист «Согласия».',
  },
  withdrawn: {
    short: 'отозвано согласие на обработку данных',
    says: `Согласие ${whose} на обработку данных отозвано.`,
    lift: 'Изменит только новое согласие на листе «Согласия».',
  },
  work: {
    short: 'отозвано согласие на участие',
    says: `Согласие ${whose} на участие отозвано.`,
    lift: 'Изменит только новое согласие на листе «Согласия».',
  },
  gone: {
    short: 'больше не участвует',
    says: sheet === 'Наставники' ? 'Наставник больше не участвует.' : 'Наставляемый больше не участвует.',
    lift: `Если это не так, измените статус на листе «${sheet}».`,
  },
  away: {
    short: 'перерыв',
    says: sheet === 'Наставники' ? 'У наставника перерыв.' : 'У наставляемого перерыв.',
    lift: `Когда перерыв кончится, впишите его последний день на лист «${sheet}».`,
  },
});

const MENTOR = paper('наставника', 'Наставники');
const MENTEE = paper('наставляемого', 'Наставляемые');

/** Every hard rule: what it says, and what would lift it. */
export const BAR_WORDS: Record<Bar, BarWords> = {
  'mentor-gone': MENTOR.gone,
  'mentor-away': MENTOR.away,
  'mentor-no-contract': {
    short: 'нет договора с внешним наставником',
    says: 'Нет договора с внешним наставником.',
    lift: 'Впишите номер и дату договора на лист «Наставники».',
  },
  'mentor-data-missing': MENTOR.missing,
  'mentor-data-expired': MENTOR.expired,
  'mentor-data-withdrawn': MENTOR.withdrawn,
  'mentor-work-withdrawn': MENTOR.work,
  'mentor-head': {
    short: 'руководитель организации',
    says: 'Руководитель организации – начальник каждого педагога.',
    lift: 'Если в вашей организации это принято, поставьте «да» в строке «Руководитель может быть наставником» на листе «Настройки».',
  },
  'no-places': {
    short: 'нет свободных мест',
    says: 'Нет свободных мест.',
    lift: 'Завершите другую пару или увеличьте число мест на листе «Наставники».',
  },
  'mentee-gone': MENTEE.gone,
  'mentee-away': MENTEE.away,
  'mentee-data-missing': MENTEE.missing,
  'mentee-data-expired': MENTEE.expired,
  'mentee-data-withdrawn': MENTEE.withdrawn,
  'mentee-work-withdrawn': MENTEE.work,
  'same-person': { short: 'тот же человек', says: 'Это тот же человек.', lift: null },
  'already-paired': {
    short: 'уже в паре с этим наставляемым',
    says: 'Уже в паре с этим наставляемым.',
    lift: null,
  },
  'pair-withdrawn': {
    short: 'отозвано согласие на эту пару',
    says: 'Согласие на прежнюю пару этих людей отозвано.',
    lift: 'Спросите обоих. Если они согласны, внесите новое согласие вместо отозванного.',
  },
  superior: {
    short: 'непосредственный руководитель',
    says: 'Непосредственный руководитель наставляемого.',
    lift: 'Если это не так, исправьте столбец «Непосредственный руководитель» на листе «Наставляемые».',
  },
  forbidden: {
    short: 'вы решили не предлагать',
    says: 'Вы решили не предлагать эту пару.',
    lift: 'Снимите своё решение.',
  },
  // Whoever reads this must not learn which of the two gave the answer.
  ballot: {
    short: 'исключено по закрытому ответу бюллетеня',
    says: 'Исключено по закрытому ответу бюллетеня.',
    lift: null,
  },
};

/** All rules in the way, a sentence each; `null` when there is none. */
export const barText = (bars: readonly Bar[]): string | null =>
  bars.length === 0 ? null : bars.map((bar) => BAR_WORDS[bar].says).join(' ');

/** What would lift them. `null` when one of them nothing lifts, or when none is there. */
export function liftText(bars: readonly Bar[]): string | null {
  const lifts = bars.map((bar) => BAR_WORDS[bar].lift);
  return lifts.length === 0 || lifts.includes(null) ? null : [...new Set(lifts)].join(' ');
}

/** The rules with what lifts them, as one text. */
export const barWithLift = (bars: readonly Bar[]): string | null =>
  bars.length === 0 ? null : [barText(bars), liftText(bars)].filter((part) => part !== null).join(' ');
