import { counted } from '../plural';

const PEOPLE = ['участник', 'участника', 'участников'] as const;

/** Sentences of the panel about events. */
export const eventPanelTexts = {
  events: {
    title: 'Мероприятия',
    lead: (year: string) => `${year} учебный год`,
    add: 'Добавить мероприятие',
    empty: 'Мероприятий пока нет. Добавьте педсовет, встречу, конкурс или публикацию.',
    ahead: 'Впереди',
    past: 'Прошли',
    noDate: 'без даты',
    levels: 'Вне организации, по уровням',
    level: (level: string, events: number) =>
      `${level}: ${counted(events, ['мероприятие', 'мероприятия', 'мероприятий'])}`,
  },
  eventForm: {
    title: { fresh: 'Новое мероприятие', edit: 'Мероприятие' },
    kind: 'Вид',
    name: 'Название',
    date: 'Дата',
    level: 'Уровень',
    levelHint: 'Вне организации – от муниципального. Конкурс без уровня тоже считается внешним.',
    noLevel: 'не указан',
    place: 'Место',
    outcome: 'Итог',
    link: 'Ссылка',
    people: (count: number) => `Кто был: ${counted(count, PEOPLE)}`,
    expected: (count: number) => `Кого ждём: ${counted(count, PEOPLE)}`,
    all: 'Все участники этого года',
    noneOf: 'Снять отметки',
    filter: 'Найти по имени',
    byPair: 'По парам',
    byName: 'По именам',
    others: 'Без пары в этом году',
    noPairs: 'Пар в этом году ещё нет.',
    nobody: 'Никого не нашли. Проверьте, как набрано имя.',
    speech: 'У педсовета отмечают тех, кто выступал, а в названии пишут «выступление» или «опыт».',
    save: 'Сохранить мероприятие',
    remove: 'Удалить мероприятие',
    sure: 'Строка исчезнет с листа «Мероприятия». Удаление можно отменить внизу панели.',
    removeNow: 'Удалить',
    keep: 'Не удалять',
    removing: 'Удаляю…',
  },
} as const;
