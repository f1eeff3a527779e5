import { lowerFirst } from '../domain/language/letters';
import type { Merit } from '../domain/rewards/candidates';
import { counted } from './plural';

const MEETINGS = ['встреча', 'встречи', 'встреч'] as const;
const MATERIALS = ['материал', 'материала', 'материалов'] as const;
const YEARS = ['учебный год', 'учебных года', 'учебных лет'] as const;
const ITEMS = ['пункт', 'пункта', 'пунктов'] as const;

const percent = (done: number, all: number): number => Math.floor((done * 100) / all);

/** A fact in words: «12 встреч», «программа выполнена на 100 % (14 из 14)». */
export function meritText(merit: Merit): string {
  switch (merit.kind) {
    case 'meetings':
      return counted(merit.count, MEETINGS);
    case 'programme':
      return merit.due
        ? `выполнено ${merit.done} из ${counted(merit.all, ['пункта', 'пунктов', 'пунктов'])} программы, срок которых наступил`
        : `программа выполнена на ${percent(merit.done, merit.all)} % (${merit.done} из ${merit.all})`;
    case 'result':
      return `результат пары: ${lowerFirst(merit.text.trim().replace(/[.;]+$/, ''))}`;
    case 'event':
      return [merit.title.trim().replace(/\.$/, ''), merit.level.trim(), merit.outcome.trim()]
        .filter(Boolean)
        .join(', ');
    case 'materials':
      return `${counted(merit.count, MATERIALS)} в «Копилке»`;
    case 'years':
      return `наставник ${counted(merit.count, YEARS)}`;
  }
}

/** All facts as one line, for the column «За что». */
export const reasonText = (merits: readonly Merit[]): string => merits.map(meritText).join('; ');

export const rewardTexts = {
  items: ITEMS,
  noPerson: 'Этого человека нет на листах «Наставники» и «Наставляемые». Обновите панель.',
  withdrawn: (id: string) =>
    `Участник ${id} отозвал согласие на обработку данных. Поощрить его приказом нельзя: приказ не назовёт его по имени.`,
  noKind: (kind: string) => `Вида поощрения «${kind}» нет в списке. Выберите из списка.`,
  noBasis: (name: string) => `${name}: не указано, за что поощрить. Впишите основание.`,
  already: (name: string, kind: string) => `${name}: «${kind}» в этом учебном году уже записано.`,
  nothing: 'Никто не отмечен. Отметьте, кого поощрить.',
  tooMany: (most: number) => `За один раз можно записать не больше ${most} поощрений. Отметьте меньше.`,
  saved: (count: number) => `Записаны поощрения: ${count}`,
  gap: 'не указано, за что',
} as const;
