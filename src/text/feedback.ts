import { counted } from './plural';

const forms = (count: number): string => counted(count, ['анкета', 'анкеты', 'анкет']);

/** Sentences of the questionnaires of feedback: refusals, journal lines. */
export const feedbackTexts = {
  problem: {
    unknown: (question: string) =>
      `На вопрос «${question}» так ответить нельзя. Откройте анкету заново и ответьте ещё раз.`,
    wrong: (question: string) => `На вопрос «${question}» такого ответа нет. Выберите один из предложенных.`,
    long: (question: string) => `Ответ на вопрос «${question}» слишком длинный. Сократите его.`,
    empty: () => 'Ответов пока нет. Ответьте хотя бы на один вопрос.',
  },
  noQuestion: 'Такого вопроса в анкете нет. Откройте анкету заново.',
  onlyMark: 'Анкеты ведутся без имён. Ответы записываются под отметкой: «О-07» или «Бланк 3».',
  onlyPerson: 'Эта анкета заполняется по имени. Выберите участника.',
  wrongRole: 'Эта анкета для другой стороны. Выберите нужную анкету или другого участника.',
  withdrawn: 'Участник отозвал согласие на обработку данных. Его ответы не записываются.',
  future: 'Этот день ещё не наступил. Впишите день, когда заполнена анкета.',
  importMarks:
    'Анкеты ведутся без имён: имена из файла не записываются. Ответы встанут под отметками, а где их нет – «Ответ 1», «Ответ 2» по порядку строк.',
  whoColumn: 'кто ответил: имя или отметка',
  curator: 'Куратор',
  notFilled: 'не заполнена',
  filled: 'заполнена, день не указан',
  filledOn: (date: string) => `заполнена ${date}`,
  byName: 'По имени: так сказано в настройке «Анкеты обратной связи».',
  byMark: 'Без имён: ответы стоят под отметками, чьи они, не видно никому.',
  alwaysByName: (code: string) =>
    code === 'Q-09'
      ? 'Эту анкету заполняет сам куратор.'
      : 'Всегда по имени: по ней строится программа наставляемого.',
  summary: (answered: number, asked: number, today: string) =>
    asked === 0
      ? 'Пар в этом учебном году пока нет, анкеты спрашивать не у кого.'
      : `Заполнены ${answered} из ${asked}${answered < asked ? `, осталось ${asked - answered}` : ''}. Лист «Анкеты», на ${today}.`,
  left: (left: number, asked: number) =>
    left <= 0 ? `введены все: ${forms(asked)}` : `осталось ${left} из ${asked}`,
  due: {
    all: 'Заполнили все.',
    now: (from: string, to: string) => `Пора заполнить: с ${from} по ${to}.`,
    over: (_from: string, to: string) => `Срок был до ${to}.`,
    ahead: (from: string, to: string) => `Срок впереди: с ${from} по ${to}.`,
  },
  saved: (title: string, who: string) => `Записана анкета: ${title.toLowerCase()}, ${who}`,
} as const;
