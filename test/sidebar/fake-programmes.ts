import type {
  DeadlineView,
  ProgrammeBoard,
  ProgrammeCard,
  ProgrammeItemView,
  ProgrammeLine,
  ProgrammeOffers,
  ReadyMeasureView,
} from '../../src/contract/dto';
import { at } from './fake-school';

const share = (done: number, all: number): ProgrammeLine['share'] => ({
  ...{ done, all },
  percent: all === 0 ? null : Math.floor((done * 100) / all),
  text: all === 0 ? 'пунктов нет' : `${done} из ${all} пунктов, ${Math.floor((done * 100) / all)}\u00a0%`,
});

const line = (pairId: string, label: string, part: Partial<ProgrammeLine>): ProgrammeLine => ({
  ...{ pairId, label, pairIds: [pairId], stage: 'missing', share: share(0, 0), notes: [], gaps: [], due: 0 },
  facts: 'с 07.09.2026 по 31.05.2027 · не утверждена',
  place: at('Пары', 5),
  ...part,
});

const LATE = {
  severity: 'error',
  text: 'Прошло больше 14 дней после приказа, а программа не утверждена.',
} as const;

/** A programme at every stage. */
export const board: ProgrammeBoard = {
  today: '2026-11-21',
  lines: [
    line('П-2026-03', 'Ткач А. А. → Непомнящая А. Б.', {
      notes: [LATE],
      gaps: ['в программе нет ни одного пункта'],
    }),
    line('П-2026-04', 'Группа Г-1: Беспалова Л. С. → Бондарь С. И., Кузьмина Я. Т.', {
      pairIds: ['П-2026-04', 'П-2026-05'],
      gaps: ['в программе нет ни одного пункта'],
    }),
    line('П-2026-07', 'Юнусова Э. Р. → Соловей-Громова К. А.', {
      stage: 'draft',
      share: share(0, 12),
      gaps: ['надо уточнить сроки: 2 пункта', 'у пары не указана цель'],
    }),
    line('П-2026-09', 'Мороз В. Л. → Алиев Э. Р.', { stage: 'ready', share: share(0, 16) }),
    line('П-2026-01', 'Осадчая Т. В. → Петрова М. И.', {
      stage: 'running',
      facts: 'с 07.09.2026 по 31.05.2027 · утверждена 18.09.2026, приказ № 61-ОД',
      share: share(3, 7),
      notes: [
        { severity: 'error', text: 'Просрочено: 1 пункт.' },
        { severity: 'info', text: 'В этом месяце: 2 пункта.' },
      ],
      due: 3,
    }),
  ],
  shares: [
    'Порогов два. 100 % ждут от каждой программы к концу срока; если меньше 90 %, программа считается выполненной слабо. Названы в плане: строки 1.6, 1.8.',
    'Меньше 90 %: 1 программа из 1. Это Осадчая Т. В. → Петрова М. И.',
  ],
};

export const sureReading = (text: string): DeadlineView => ({
  ...{ text, from: '2026-12-01', to: '2026-12-31', question: null, outside: false },
});

const ASKED: DeadlineView = {
  ...{ text: '', from: null, to: null, outside: false },
  question: {
    text: 'Какие кварталы: календарные или учебные четверти?',
    readings: ['календарные кварталы: 01.10.2026 – 31.12.2026', 'учебные четверти: 09.11.2026 – 29.12.2026'],
  },
};

const item = (
  number: number,
  activity: string,
  deadline: string,
  part: Partial<ProgrammeItemView> = {},
): ProgrammeItemView => ({
  ...{ ids: [`ПП-0${number}`], revision: `р-${number}`, number: String(number), activity, deadline },
  section: 'Методика занятия',
  form: 'занятие',
  planned: 'Занятие проведено, выводы записаны',
  ...{ actual: '', status: 'не начато', date: null, mark: null, proof: '' },
  reading: sureReading('декабрь 2026'),
  ...{ late: false, thisMonth: false },
  place: at('Программы', number + 1),
  ...part,
});

const measure = (id: string, activity: string, part: Partial<ReadyMeasureView> = {}): ReadyMeasureView => ({
  ...{ id, activity, section: 'Документация', form: 'практика', deadline: 'декабрь' },
  planned: 'Документы заполнены по образцу',
  topics: ['документация'],
  reading: sureReading('декабрь 2026'),
  ...{ reason: '', moved: '', used: false },
  ...part,
});

export const items: readonly ProgrammeItemView[] = [
  item(1, 'Самоанализ занятия и выбор двух главных затруднений', 'сентябрь 2026', {
    section: 'Знакомство',
    ...{ form: 'беседа', status: 'выполнено', date: '2026-09-17', mark: 3, actual: 'Темп занятия' },
    reading: sureReading('сентябрь 2026'),
  }),
  item(2, 'Посещение занятий наставника', 'до 15.10.2026', {
    ...{ late: true, form: 'наблюдение', reading: sureReading('до 15.10.2026') },
  }),
  item(3, 'Набор приёмов удержания внимания и их проба', 'ноябрь 2026', {
    ...{ section: 'Дисциплина', thisMonth: true, status: 'в работе', reading: sureReading('ноябрь 2026') },
  }),
  item(4, 'Анализ собственных занятий', '2 квартал', { reading: ASKED }),
];

export const card: ProgrammeCard = {
  ...board.lines[4]!,
  today: '2026-11-21',
  request: 'Как вести занятие, чтобы дети не отвлекались.',
  goal: 'Уверенно вести занятия в подготовительной группе.',
  needs: [
    {
      topic: 'методика занятия (урока)',
      why: 'об этом основной запрос; область отмечена у наставляемого',
      taken: true,
    },
    { topic: 'документация', why: 'трудность по анкете-запросу: 2 – часто', taken: true },
  ],
  items,
  measures: [
    measure('БП-20', 'Заполнение документов вместе с наставником', {
      reason: 'документация: трудность по анкете-запросу: 2 – часто',
    }),
    measure('БП-21', 'Обзор обязательных документов педагога', {
      reason: 'документация: трудность по анкете-запросу: 2 – часто',
      moved: 'обычный срок – «октябрь», сдвинут под время работы пары',
    }),
    measure('БП-30', 'Подготовка родительского собрания вместе с наставником', {
      topics: ['работа с родителями'],
      section: 'Работа с родителями',
    }),
  ],
  sections: ['Знакомство', 'Методика занятия', 'Дисциплина', 'Документация'],
  statuses: ['не начато', 'в работе', 'выполнено', 'не выполнено'],
  others: board.lines.map(({ pairId, label }) => ({ pairId, label })),
};

export const offers: ProgrammeOffers = {
  revision: 'р-предложение',
  lines: [
    {
      pairId: 'П-2026-03',
      label: 'Ткач А. А. → Непомнящая А. Б.',
      text: '19 пунктов; области: работа с детьми с ОВЗ, планирование и рабочая программа, документация',
      unclear: 0,
    },
    {
      pairId: 'П-2026-04',
      label: 'Группа Г-1: Беспалова Л. С. → Бондарь С. И., Кузьмина Я. Т.',
      text: '16 пунктов; области: планирование и рабочая программа',
      unclear: 1,
    },
  ],
};
