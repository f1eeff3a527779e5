import type { CatalogueLine, PaperCard, PaperState } from '../../contract/dto';
import { MONTHS } from '../../domain/language/dates-in-words';
import { upperFirst } from '../../domain/language/letters';
import { counted } from '../plural';

const SUBJECTS: Readonly<Record<PaperCard['about'], readonly [string, string, string]>> = {
  programme: ['строка', 'строки', 'строк'],
  pair: ['пара', 'пары', 'пар'],
  mentor: ['наставник', 'наставника', 'наставников'],
  mentee: ['наставляемый', 'наставляемых', 'наставляемых'],
  person: ['человек', 'человека', 'человек'],
  document: ['документ', 'документа', 'документов'],
};

/** Sentences of the card of a document and of «Все документы». */
export const paperCardPanelTexts = {
  paper: {
    title: 'Документ',
    opening: 'Готовлю карточку…',
    empty: 'Этот документ пока не для кого оформить. Сначала сохраните пару или внесите человека.',
    subjects: 'Кого касается',
    chosen: (about: PaperCard['about'], count: number) => counted(count, SUBJECTS[about]),
    choose: 'Отметьте, кого касается документ.',
    searchSubject: 'Поиск в списке',
    moreSubjects: (count: number) =>
      `Ещё ${counted(count, ['строка', 'строки', 'строк'])}: наберите имя в поиске.`,
    variant: 'В каком виде',
    points: 'Пункты приказа',
    pointsCount: (count: number) => counted(count, ['пункт', 'пункта', 'пунктов']),
    heading: 'Заголовок',
    usualHeading: 'Вернуть обычный заголовок',
    up: 'Выше',
    down: 'Ниже',
    moved: (title: string, place: number) => `${title}: теперь пункт ${place}`,
    lentFrom: (kind: string) => `из документа «${kind}»`,
    lend: 'Добавить пункт из другого приказа',
    lender: 'Из какого приказа',
    add: 'Добавить',
    questions: 'Что ещё нужно знать',
    lines: 'Каждый пункт с новой строки.',
    personHint: 'Выберите из списка или впишите ФИО и должность через запятую.',
    addPerson: 'Добавить человека',
    removePerson: 'Убрать',
    anotherPerson: (number: number) => `${number}-й человек`,
    filled: 'Взято из таблицы',
    filledCount: (count: number) => counted(count, ['сведение', 'сведения', 'сведений']),
    answer: 'Ответьте на отмеченные вопросы.',
    asked: 'Что записано об этом документе',
    keep: (term: string) => `Обычно хранят: ${term}. Сверьте с номенклатурой дел.`,
  },
  catalogue: {
    title: 'Все документы',
    loading: 'Смотрю, что готово…',
    view: 'Как разложить',
    views: { season: 'по времени года', group: 'по видам' },
    state: 'Показать',
    states: {
      '': 'все',
      ready: 'готово к оформлению',
      lacking: 'чего-то не хватает',
      made: 'оформлено',
      none: 'пока не для кого',
    } as Readonly<Record<PaperState | '', string>>,
    stateWords: {
      ready: 'готово',
      lacking: 'не хватает',
      made: 'оформлено',
      none: 'ждёт',
    } as Readonly<Record<PaperState, string>>,
    search: 'Поиск по названию',
    nothing: 'Таких документов нет. Измените отбор или поиск.',
    found: (count: number) => counted(count, ['документ', 'документа', 'документов']),
    headers: {
      title: 'Документ',
      state: 'Состояние',
      more: 'Чего не хватает и что оформлено',
      act: 'Действие',
    },
    make: 'Оформить',
    open: 'Открыть',
    anyTime: 'В течение года',
    now: (month: number) => `Сейчас: ${MONTHS[month - 1]}`,
    season: ({ from, to }: { from: number; to: number }) =>
      from === to ? upperFirst(MONTHS[from - 1]!) : `${upperFirst(MONTHS[from - 1]!)} – ${MONTHS[to - 1]}`,
    groups: {
      orders: 'Приказы',
      pairs: 'Документы пар',
      people: 'Документы участников',
      forms: 'Анкеты и бланки',
      reports: 'Отчёты и реестры',
    } as Readonly<Record<CatalogueLine['group'], string>>,
    allMade: 'Весь реестр',
    restMade: (count: number) => `Ещё ${counted(count, ['документ', 'документа', 'документов'])} в реестре.`,
  },
} as const;
