import type { Catalogue, CatalogueLine, PaperCard, PaperChoice } from '../../src/contract/dto';
import { document, igor, teacher, vera } from './fake-papers';
import { at, pairLines } from './fake-school';
import type { Handlers } from './fake-server';

/** Cards of documents and the catalogue of the invented kindergarten. */

const acts = [
  'Трудовой кодекс, статья 351.8',
  'Распоряжение Министерства просвещения Р-145',
  'Положение о наставничестве',
];

const POINTS = [
  { id: 'пары', title: 'Кто за кем закреплён' },
  { id: 'программы', title: 'Срок персонализированных программ' },
  { id: 'соглашения', title: 'Дополнительные соглашения' },
];

export const orderCard: PaperCard = {
  title: 'Приказ о закреплении пар',
  variants: [
    { kind: 'D20', title: 'Пары в приложении' },
    { kind: 'D20T', title: 'Пары в тексте' },
  ],
  ...{ about: 'pair', takes: 'many', numbered: true, isOrder: true, keep: 'постоянно', asked: [] },
  subjects: pairLines.map(({ id, label, dates, place, gaps }) => ({
    ...{ id, label, hint: dates, place, gaps },
    included: gaps.length === 0,
  })),
  choice: {
    kind: 'D20',
    subjects: ['П-2026-02', 'П-2026-03'],
    number: '57-ОД',
    date: '2026-11-21',
    actIds: ['А-01', 'А-02'],
    points: POINTS.map(({ id }) => ({ kind: 'D20', id })),
    ...{ fields: {}, heading: '', corrections: [] },
  },
  heading: 'О закреплении наставнических пар на 2026/2027 учебный год',
  acts: acts.map((title, index) => ({
    ...{ id: `А-0${index + 1}`, title, on: index < 2, barred: index === 2 },
    warning: index === 2 ? 'утратил силу 31.10.2026' : null,
  })),
  points: POINTS.map((point) => ({ ...point, kind: 'D20', on: true, from: '' })),
  lent: [
    {
      kind: 'D03',
      title: 'Приказ о назначении куратора',
      points: [
        { id: 'назначить', title: 'Назначить куратора' },
        { id: 'отсутствие', title: 'Кто замещает куратора' },
      ],
    },
  ],
  ...{ fields: [], people: [] },
  filled: [
    { label: 'ФИО руководителя', text: 'Морозова Елена Аркадьевна', place: at('Настройки', 13) },
    { label: 'Куратор', text: 'Лапина Нина Олеговна, старший воспитатель', place: at('Настройки', 16) },
  ],
  names: [vera, igor, teacher],
  blocking: [],
  notices: ['1 пара без согласия войдёт в дополнительный приказ.'],
};

/** A card that asks for everything a card can ask. */
export const curatorCard: PaperCard = {
  ...orderCard,
  title: 'Приказ о кураторе',
  ...{ variants: [], about: 'programme', takes: 'none', subjects: [], lent: [], points: [] },
  isOrder: false,
  choice: {
    ...orderCard.choice,
    ...{ kind: 'D03', subjects: [], points: [] },
    fields: { обязанности: 'вести банки участников\nподбирать пары', срок: '', доплата: 'да' },
  },
  fields: [
    {
      ...{ id: 'обязанности', label: 'Обязанности куратора', type: 'lines', hint: '' },
      ...{ needed: true, options: [] },
    },
    {
      ...{ id: 'замещает', label: 'Кто замещает куратора', type: 'person', hint: '' },
      ...{ needed: true, options: [] },
    },
    { id: 'состав', label: 'Кто помогает', type: 'people', hint: '', needed: false, options: [] },
    { id: 'срок', label: 'С какого дня', type: 'date', hint: '', needed: false, options: [] },
    {
      ...{ id: 'вид', label: 'Вид доплаты', type: 'choice', hint: '', needed: false },
      options: [
        { value: 'разовая', label: 'разовая' },
        { value: 'ежемесячная', label: 'каждый месяц' },
      ],
    },
    { id: 'доплата', label: 'Назначить доплату', type: 'flag', hint: '', needed: false, options: [] },
  ],
  people: [
    { id: 'Н-01', label: 'Осадчая Тамара Викторовна, воспитатель' },
    { id: 'М-02', label: 'Ким Вера Ивановна, воспитатель' },
  ],
  asked: ['Последний день 26.11.2026. Причина: по инициативе наставника.'],
};

const reviewed = (opened: PaperCard, choice: PaperChoice): PaperCard => ({
  ...opened,
  choice,
  heading: choice.heading || opened.heading,
  blocking: [
    ...(choice.number === '' ? [{ text: 'Не указан номер приказа.', place: null, field: 'number' }] : []),
    ...opened.fields
      .filter(({ id, needed }) => needed && !choice.fields[id])
      .map(({ id, label }) => ({ text: `Не заполнено: «${label}».`, place: null, field: id })),
  ],
});

const cardOf = (kind: string): PaperCard => (kind === 'D03' ? curatorCard : orderCard);

const line = (kind: string, title: string, more: Partial<CatalogueLine> = {}): CatalogueLine => ({
  ...{ kind, title, group: 'orders', season: null, now: false, state: 'none', text: 'пока не для кого' },
  ...{ ready: [], questions: 0, lacking: [], made: [], madeCount: 0, screen: null, mass: null, runs: [] },
  ...more,
});

export const catalogue: Catalogue = {
  month: 11,
  lines: [
    line('D03', 'Приказ о кураторе', {
      ...{ season: { from: 8, to: 9 }, state: 'made', text: 'оформлено: 1', madeCount: 1 },
      made: [document('Д-1', 'О назначении куратора программы наставничества', 'подписан')],
    }),
    line('D11', 'Согласие на обработку данных', {
      ...{ group: 'people', state: 'ready', text: 'готово: 3 человека', screen: 'consents' },
    }),
    line('D20', 'Приказ о закреплении пар', {
      ...{ season: { from: 9, to: 9 }, state: 'ready', text: 'готово: 2 пары', ready: ['П-2026-02'] },
    }),
    line('D21', 'Дополнительное соглашение', {
      ...{ group: 'pairs', season: { from: 9, to: 11 }, now: true, state: 'lacking' },
      text: 'не хватает сведений: 2 пары, оформлено: 6',
      ...{ mass: 'pair', madeCount: 6 },
      lacking: [
        {
          text: 'Швец И. П. → Коломиец Л. И.: не заполнено содержание работы.',
          place: at('Пары', 12),
        },
      ],
      made: [document('Д-2', 'Дополнительное соглашение с Осадчей Т. В.', 'на подписи')],
    }),
    line('D45', 'Справка о наставничестве', {
      ...{ group: 'people', state: 'ready', text: 'готово: 12 человек', mass: 'person', ready: ['Н-01'] },
    }),
  ],
};

export const handlers = {
  'papers.catalogue': () => catalogue,
  'papers.open': ({ kind, subjects }) => {
    const card = cardOf(kind);
    return { ...card, choice: { ...card.choice, subjects: subjects ?? card.choice.subjects } };
  },
  'papers.review': ({ choice }) => reviewed(cardOf(choice.kind), choice),
  'papers.make': ({ project }) => ({
    documents: [document('Д-1', 'Приказ о закреплении наставнических пар', project ? 'проект' : 'оформлен')],
    project,
    warnings: ['Положение о наставничестве не внесено в акты.'],
    lastAction: { id: 'Ж-1', text: 'Приказ 57-ОД оформлен, 2 пары' },
  }),
} satisfies Partial<Handlers>;
