import { counted } from './plural';

const rounded = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');
const answers = (count: number): string => counted(count, ['ответ', 'ответа', 'ответов']);
const marks = (count: number): string => counted(count, ['отметка', 'отметки', 'отметок']);

interface Content {
  readonly content: number;
  readonly known: number;
  readonly answered: number;
  readonly asked: number;
  readonly contentFrom: number;
  readonly few: boolean;
}

/** Sentences of the results of questionnaires. */
export const resultTexts = {
  source: (today: string) => `Лист «Анкеты», на ${today}`,
  none: 'данные не собраны',
  sides: { mentee: 'Наставляемые', mentor: 'Наставники' },
  response: (name: string, answered: number, asked: number) =>
    answered === 0 ? `${name}: данные не собраны` : `${name}: заполнили ${answered} из ${asked}`,
  content: ({ content, known, answered, asked, contentFrom, few }: Content) => {
    const response = `ответили ${answered} из ${asked}`;
    const short = answered - known;
    const lacking = short === 0 ? '' : `, недостаточно данных: ${short}`;
    if (known === 0) return `недостаточно данных, ${response}`;
    const share = few
      ? `${content} из ${known}`
      : `${rounded((content * 100) / known)}\u00a0% (${content} из ${known})`;
    return `${share}, ${response}${lacking}. Удовлетворён – средняя оценка от ${rounded(contentFrom)} и рад участию.`;
  },
  few: (count: number) => `${answers(count)}, для среднего мало`,
  mean: rounded,
  growth: (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${rounded(Math.abs(value))}`,
  inMiddle: (question: string) => `${question} (в середине года)`,
  choice: (option: string, count: number) => `${option} – ${count}`,
  diagnosed: (part: number, whole: number) => `Диагностика этого квартала: ${part} из ${whole}.`,
  difficult: {
    own: (part: number, whole: number) => `Трудные области по своей оценке: ${part} из ${marks(whole)}.`,
    mentor: (part: number, whole: number) =>
      `Трудные области по оценке наставника: ${part} из ${marks(whole)}.`,
  },
  closed: (part: number, whole: number) =>
    whole === 0
      ? 'Повторной диагностики пока нет, закрытые трудности не посчитать.'
      : `Закрыто трудностей: ${part} из ${whole}.`,
  areaClosed: (part: number, whole: number) => `${part} из ${whole}`,
  once: (count: number) => `${marks(count)}, повторно не измеряли`,
  change: (higher: number, same: number, lower: number) =>
    [
      higher > 0 ? `выше у ${higher}` : '',
      same > 0 ? `так же у ${same}` : '',
      lower > 0 ? `ниже у ${lower}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  curator: (sum: number, whole: number, level: string | null) =>
    `${sum} из ${whole}${level === null ? '' : `, уровень ${level}`}`,
  curatorMark: (score: number) =>
    ['0 – не видно', '1 – видно частично', '2 – видно полностью'][score] ?? String(score),
  rows: (name: string, count: number) => `${name}: ${counted(count, ['строка', 'строки', 'строк'])}`,
} as const;
