import { counted } from '../plural';

const PEOPLE = ['человек', 'человека', 'человек'] as const;
const LINES = ['поощрение', 'поощрения', 'поощрений'] as const;

/** Sentences of «Поощрения». */
export const rewardPanelTexts = {
  rewards: {
    title: 'Поощрения',
    lead: 'Программа показывает факты из таблицы. Кого и чем поощрить, решаете вы.',
    day: (title: string, days: number) =>
      days === 0
        ? `${title}. Сегодня.`
        : `${title}. Осталось ${counted(days, ['день', 'дня', 'дней'])}: приказ и новость для сайта лучше подготовить заранее.`,
    written: 'Записано на листе «Поощрения»',
    nothing: 'Пока никто не записан.',
    noOrder: 'приказа ещё нет',
    order: (words: string) => `приказ ${words}`,
    makeOrder: (count: number) => `Оформить приказ: ${counted(count, LINES)}`,
    letters: (kind: string, count: number) => `${kind}: подготовить ${count}`,
    letterNames: { D43: 'Благодарности', D43G: 'Грамоты', D43S: 'Сертификаты' } as Readonly<
      Record<string, string>
    >,
    toCommission: 'Оформить представление',
    letterMade: 'бумага подготовлена',
    candidates: 'Кого можно поощрить',
    none: 'Фактов за этот учебный год пока нет: программа никого не предлагает без них.',
    proposed: 'Факты говорят за этих людей',
    others: (count: number) => `Остальные участники с фактами: ${count}`,
    hidden: (count: number) =>
      `Не показаны: ${counted(count, PEOPLE)}. Согласие на обработку данных отозвано.`,
    already: (kinds: readonly string[]) => `уже записано: ${kinds.join(', ')}`,
    choose: 'Поощрить',
    kind: 'Чем поощрить',
    basis: 'За что',
    basisHint: 'Эти слова попадут в сведения о заслугах к приказу.',
    save: (count: number) => (count === 0 ? 'Записать поощрения' : `Записать: ${counted(count, LINES)}`),
    saving: 'Записываю…',
    chooseFirst: 'Отметьте, кого поощрить.',
  },
} as const;
