import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import type { SiteDatum } from '../domain/people/site-data';
import { counted } from './plural';

const DATA: Readonly<Record<SiteDatum, string>> = {
  name: 'имя',
  position: 'должность',
  category: 'категорию и стаж',
  work: 'участие и результаты',
  materials: 'материалы и отзыв',
};

/** Why a person must go from the page. */
export type WhyGone = 'withdrawn' | 'expired' | 'missing' | 'left';

const WHY: Readonly<Record<WhyGone, (she: boolean) => string>> = {
  withdrawn: (she) => ` ${she ? 'отозвала' : 'отозвал'} согласие`,
  expired: () => ': согласие закончилось',
  missing: () => ': согласия больше нет',
  left: (she) => ` ${she ? 'выбыла' : 'выбыл'} из программы`,
};

/** Sentences of the section of the site. */
export const siteTexts = {
  fileName: (day: string) => `Раздел сайта на ${day}`,
  remove: (name: string, why: WhyGone, she: boolean) => `${name}${WHY[why](she)} – уберите со страницы`,
  removeData: (name: string, data: readonly SiteDatum[]) =>
    `${name}: уберите ${data.map((datum) => DATA[datum]).join(', ')} – согласие этого не разрешает`,
  strangers: (count: number) =>
    `На странице ${counted(count, ['человек', 'человека', 'человек'])}, которых больше нет в таблице. Сверьте список.`,
  add: (name: string) => `${name}: можно добавить, согласие есть`,
  share: (part: number, whole: number) =>
    whole === 0
      ? 'Учебный год ещё не начался.'
      : `Публикации были в ${part} из ${counted(whole, ['месяца', 'месяцев', 'месяцев'])}.`,
  noAddress: 'Не указан адрес раздела на сайте. Впишите «Страница сайта» на листе «Настройки».',
  noWhat: 'Напишите, что опубликовано.',
  future: 'Этот день ещё не наступил. Впишите день, когда материал появился на сайте.',
  badLink: 'Адрес должен начинаться с https:// или http://.',
  nothingMade: 'Раздел ещё не подготовлен. Сначала подготовьте его и разместите на сайте.',
  sectionTitle: 'Обновлён раздел «Наставничество»',
  published: (what: string, day: CivilDate) => `Отмечена публикация: ${what}, ${shortDate(day)}`,
  /** Lines of «Сегодня». */
  today: {
    remove: (count: number) => `Уберите с сайта: ${counted(count, ['человека', 'человек', 'человек'])}`,
    hint: 'нет согласия',
    open: 'Открыть раздел сайта',
  },
} as const;
