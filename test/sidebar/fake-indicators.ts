import type {
  BarChartView,
  ChartBarView,
  IndicatorBoard,
  IndicatorLine,
  IndicatorRows,
} from '../../src/contract/dto';
import { at } from './fake-school';

const line = (code: string, title: string, part: Partial<IndicatorLine>): IndicatorLine => ({
  key: code,
  code,
  title,
  value: 'данные не собраны',
  collected: false,
  reached: null,
  threshold: '',
  because: '',
  question: '',
  date: 'на 21.11.2026',
  source: '',
  rows: '',
  lacking: '',
  places: [],
  ...part,
});

const counted = (value: string, rows: string, reached: boolean | null = null): Partial<IndicatorLine> => ({
  ...{ value, rows, reached, collected: true },
});
const sheet = (name: string) => ({ text: name, place: at(name, 1) });

/** Figures that are there, one that is disputed, some that nobody has collected. */
const lines: readonly IndicatorLine[] = [
  line('I-01', 'Охват молодых педагогов со стажем до 3 лет', {
    ...counted('83,3 % (5 из 6)', '5 строк: Наставляемые 2, 3, 5, 8…', true),
    threshold: 'не меньше 70 %',
    lacking: 'Нет: Верхнеколымская-Салтыкова А. К.',
    places: [sheet('Наставляемые'), sheet('Пары'), sheet('Настройки')],
  }),
  line('I-02', 'Доля педагогов, участвующих в наставничестве', {
    question: 'Впишите число педагогов на листе «Настройки».',
    because: 'Порог ставит организация: «Настройки», строка «Порог: доля участвующих педагогов».',
    places: [sheet('Пары'), sheet('Настройки')],
  }),
  line('I-03', 'Количество участников', {
    ...counted('18', '18 строк: Наставники 2, 3, 4, 5…; Наставляемые 2, 3, 5, 8…'),
    places: [sheet('Пары')],
  }),
  line('I-04', 'Количество пар с приказом', {
    ...counted('11', '11 строк: Пары 2, 3, 5, 6…', true),
    threshold: 'не меньше 1',
    places: [sheet('Пары')],
  }),
  line('I-05', 'Удовлетворённость наставляемых', {
    threshold: 'не меньше 85 %',
    source: 'Анкеты',
    places: [sheet('Анкеты')],
  }),
  line('I-07', 'Выполнение строк дорожной карты', {
    ...counted('60 % (9 из 15)', '9 строк: Дорожная карта 2, 3, 4, 7…', false),
    threshold: 'не меньше 100 %',
    places: [sheet('Дорожная карта')],
  }),
  line('I-09', 'Выполнение программ пар', {
    ...counted('44 % (8 из 18)', '8 строк: Программы 2, 3, 4, 9…', false),
    threshold: 'не меньше 100 %',
    question:
      'В плане названы разные пороги: 100 % (пункт 1.6) и 90 % (пункт 1.8). Взят больший. Оставьте в плане один.',
    places: [sheet('Программы'), { text: 'порог – строка плана 8', place: at('Дорожная карта', 8) }],
  }),
  line('I-12', 'Диагностика пройдена: октябрь – декабрь 2026', {
    key: 'I-12 октябрь – декабрь 2026',
    threshold: 'не меньше 100 %',
    places: [sheet('Анкеты')],
  }),
  line('I-16', 'Обучение наставников', {
    ...counted('85,7 % (6 из 7)', '6 строк: Наставники 2, 3, 4, 6…', false),
    threshold: 'не меньше 100 %',
    lacking: 'Нет: Швец И. П.',
    places: [sheet('Наставники'), sheet('Пары')],
  }),
  line('I-22', 'Закрепление наставляемых', {
    because: 'Считают 1 сентября следующего учебного года.',
    places: [sheet('Наставляемые'), sheet('Пары')],
  }),
];

const bar = (key: string, label: string, part: number, whole: number, threshold: number | null = null) => ({
  ...{ key, label, threshold },
  text: `${part} из ${whole}`,
  share: part / whole,
});
const empty = (key: string, label: string): ChartBarView => ({
  ...{ key, label, text: 'данные не собраны', share: null, threshold: null },
});
const chart = (
  id: BarChartView['id'],
  title: string,
  from: string,
  bars: readonly ChartBarView[],
  more = '',
): BarChartView => ({ id, title, from, bars, more });

const charts: readonly BarChartView[] = [
  chart('stages', 'Дорожная карта по этапам', 'Дорожная карта', [
    bar('I-25 1', 'Подготовка условий для запуска программы наставничества', 4, 4, 1),
    bar('I-25 2', 'Формирование базы наставляемых', 3, 5, 1),
    bar('I-25 3', 'Формирование и обучение наставников', 2, 6, 1),
    empty('I-25 4', 'Завершение наставничества'),
  ]),
  chart('states', 'Пары по состоянию', 'Пары', [
    bar('states проект', 'проект', 2, 13),
    bar('states действует', 'действует', 9, 13),
    bar('states завершена досрочно', 'завершена досрочно', 2, 13),
  ]),
  chart('coverage', 'Охват', 'Наставляемые, Пары, Настройки', [
    bar('I-01', 'Охват молодых педагогов со стажем до 3 лет', 5, 6, 0.7),
    empty('I-02', 'Доля педагогов, участвующих в наставничестве'),
  ]),
  chart(
    'programmes',
    'Программы пар',
    'Программы',
    [
      bar('programmes П-1', 'Константинопольская А. В. → Верхнеколымская-Салтыкова А. К.', 0, 6),
      bar('programmes П-2', 'Осадчая Т. В. → Ким В. И.', 3, 6),
      bar('programmes П-3', 'Швец И. П. → Белых О. П.', 5, 6),
    ],
    'Показаны самые слабые. Ещё 8 пар – на листе «Программы».',
  ),
  chart('consents', 'Согласия по видам', 'Согласия, Пары', [
    bar('I-17 обработка данных', 'обработка данных', 17, 18, 1),
    bar('I-17 быть наставником', 'быть наставником', 11, 11, 1),
    bar('I-17 участвовать в паре', 'участвовать в паре', 9, 11, 1),
  ]),
];

const weeks = Array.from({ length: 12 }, (_, i) => {
  const day = new Date(Date.UTC(2026, 7, 31 + 7 * i));
  const label = `${String(day.getUTCDate()).padStart(2, '0')}.${String(day.getUTCMonth() + 1).padStart(2, '0')}`;
  return {
    key: `weeks ${i}`,
    label,
    days: `неделя с ${label}`,
    count: [0, 2, 4, 5, 3, 6, 1, 0, 4, 5, 6, 3][i]!,
  };
});

const MONTHS = ['сен 2026', 'окт 2026', 'ноя 2026', 'дек 2026', 'янв 2027', 'фев 2027'];
const over = (key: string, title: string, values: (number | null)[], usual = true) => ({
  ...{ key, title, values, usual, isShare: true },
  texts: values.map((value) => (value === null ? 'не считали' : `${value} %`)),
});

export const board: IndicatorBoard = {
  dateText: '21 ноября 2026, суббота',
  year: '2026/2027',
  top: ['I-03', 'I-04', 'I-01', 'I-07', 'I-09', 'I-05'],
  lines,
  charts,
  weeks: { title: 'Встречи по неделям', from: 'Встречи', weeks },
  satisfaction: {
    title: 'Оценки до и после',
    from: 'Анкеты',
    rows: [
      {
        label: 'Комфорт участия в программе (наставляемые)',
        ...{ before: 6.4, after: 8.9, beforeText: '6,4', afterText: '8,9' },
      },
      {
        label: 'Передача практических приёмов наставляемому (наставники)',
        ...{ before: 7, after: null, beforeText: '7', afterText: 'меньше 5 ответов' },
      },
    ],
  },
  months: {
    title: 'Показатели по месяцам',
    months: MONTHS,
    lines: [
      over('I-01', 'Охват молодых педагогов со стажем до 3 лет', [50, 67, 83, null, 83, 83]),
      over('I-07', 'Выполнение строк дорожной карты', [100, 70, 60, null, 66, 71]),
      over('I-09', 'Выполнение программ пар', [null, 12, 44, null, 52, 63]),
      over('I-16', 'Обучение наставников', [14, 14, 86, null, 86, 100], false),
      over('I-18', 'Пары с приказом, программой и соглашением', [0, 45, 91, null, 91, 91]),
    ],
  },
};

/** Rows behind a figure: one of them has no row in any sheet. */
export const rows: IndicatorRows = {
  title: 'Обучение наставников',
  value: '85,7 % (6 из 7)',
  parts: [
    {
      title: 'Посчитано: 6 строк',
      rows: [
        { place: at('Наставники', 2), text: 'Осадчая Т. В.' },
        { place: at('Наставники', 3), text: 'Константинопольская А. В.' },
      ],
      more: 'и ещё 4 строки',
    },
    { title: 'Не хватает: 1 строка', rows: [{ place: at('Наставники', 9), text: 'Швец И. П.' }], more: '' },
  ],
};
