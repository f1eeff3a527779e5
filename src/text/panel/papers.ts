import { counted } from '../plural';

/** Sentences about orders, other documents and the plan of the year. */
export const paperTexts = {
  order: {
    number: 'Номер',
    date: 'Дата',
    acts: 'Основание',
    actsCount: (count: number) => counted(count, ['акт', 'акта', 'актов']),
    names: 'Как прозвучат имена',
    toCheck: (count: number) => `проверьте ${counted(count, ['имя', 'имени', 'имён'])}`,
    check: 'проверьте',
    yes: 'Всё верно',
    blocking: 'Почему пока только проект',
    make: 'Оформить',
    making: 'Оформляю…',
    project: 'Печатать проект',
    reviewing: 'Проверяю…',
  },
  made: {
    title: (count: number, project: boolean) => {
      if (count > 1) return `${project ? 'Проекты' : 'Документы'} готовы: ${count}`;
      return project ? 'Проект готов' : 'Документ готов';
    },
    projectNote: 'На проекте стоит пометка «ПРОЕКТ». Подписывать его нельзя.',
    count: (count: number) => counted(count, ['документ', 'документа', 'документов']),
    toHome: 'К делам на сегодня',
    toCatalogue: 'Ко всем документам',
    warnings: 'Обратите внимание',
  },
  documents: {
    title: 'Документы',
    empty: 'Документов пока нет. Начните с приказа или согласий.',
    make: 'Оформить документ',
    number: (number: string) => `№ ${number}`,
    from: (date: string) => `от ${date}`,
    search: 'Поиск по названию',
    noneFound: 'Такого документа нет. Проверьте, как набрано название.',
    sign: 'Отметить подписанным',
    signed: 'подписан',
    acquaint: 'Напечатать лист ознакомления',
  },
  roadmapCheck: {
    title: 'Сроки дорожной карты',
    checking: 'Проверяю сроки…',
    statuses: 'Состояние плана',
    overdue: 'Просрочено',
    soon: 'Скоро',
    asked: 'Требует уточнения',
    unproven: 'Нет подтверждения за месяц',
    people: 'Кто отвечает',
    load: (open: number, late: number) =>
      late === 0 ? `открыто: ${open}` : `открыто: ${open}, просрочено: ${late}`,
    calm: 'Просроченного и срочного нет.',
    again: 'Проверить ещё раз',
  },
} as const;
