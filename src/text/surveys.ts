import { counted } from './plural';

const days = (count: number): string => counted(count, ['день', 'дня', 'дней']);
const answers = (count: number): string => counted(count, ['ответ', 'ответа', 'ответов']);

/** Sentences of the questionnaires for pairing: lists, refusals, journal lines. */
export const surveyTexts = {
  summary: (answered: number, all: number, today: string) =>
    all === 0 ? 'В банке пока никого нет.' : `Ответили ${answered} из ${all}. Лист «Анкеты», на ${today}.`,
  ballotSummary: (answered: number, all: number, meeting: string) =>
    meeting === ''
      ? `Отдали голос ${answered} из ${all}. Групповой встречи на листе «Мероприятия» нет.`
      : `Отдали голос ${answered} из ${all} после встречи ${meeting}.`,
  answered: (date: string, passed: number) =>
    passed <= 0 ? `ответы от ${date}` : `ответы от ${date}, прошло ${days(passed)}`,
  answeredOnce: 'ответы без даты',
  silent: 'ответов нет',
  silentSince: (joined: number) => `ответов нет, в банке ${days(joined)}`,
  silentAfter: (passed: number) => `голоса нет, после встречи прошло ${days(passed)}`,
  problems: {
    voter: (text: string) =>
      text === '' ? 'Не указано, чей это голос.' : `Не понятно, чей это голос: «${text}».`,
    choice: {
      unknown: (text: string) => `В бюллетене назван «${text}», такого участника нет.`,
      several: (text: string) => `В бюллетене назван «${text}», так зовут нескольких.`,
      'other-name': (text: string) => `В бюллетене «${text}»: код и имя принадлежат разным людям.`,
      contradiction: (text: string) => `В бюллетене «${text}» назван дважды по-разному.`,
    },
    hidden: 'В личном ответе бюллетеня имя не понято. Оно не учтено.',
    both: 'В бюллетене один и тот же человек и выбран, и отвергнут. Учтён отказ.',
  },
  person: (position: string, experience: string) => [position, experience].filter(Boolean).join(', '),
  future: 'Этот день ещё не наступил. Впишите день, когда были даны ответы.',
  noDay: 'Впишите день, когда были даны ответы.',
  empty: 'Ответов пока нет. Ответьте хотя бы на один вопрос.',
  wrongRole: 'Эта анкета для другого банка. Откройте её из карточки нужного участника.',
  wrongAnswer: 'Такого ответа на этот вопрос нет. Проверьте его.',
  wrongPerson: 'Этого участника больше нет в банке. Выберите другого.',
  twice: 'Один человек назван дважды. Оставьте его на одном месте.',
  both: 'Один человек назван и здесь, и среди тех, с кем хотели бы работать. Оставьте его в одном месте.',
  saved: (title: string, name: string) => `Записаны ответы: ${title.toLowerCase()}, ${name}`,
  import: {
    noTable: 'В тексте не нашлось таблицы ответов. Первая строка – вопросы, ниже по строке на человека.',
    noPersonColumn: 'Не понятно, где имена. Укажите столбец с именами участников.',
    left: (name: string) => `Строки «${name}» останутся незаписанными, пока участник не указан.`,
    why: {
      unknown: 'В банке такого имени нет. Укажите, кто это, или внесите человека в банк.',
      several: 'Так зовут нескольких. Укажите, кто это.',
      'other-name': 'Код и имя принадлежат разным людям. Укажите, кто это.',
    },
    noName: (row: number) => `Строка ${row}: имени нет, ответы не взяты.`,
    noCell: (name: string, question: string) => `${name}: не понят ответ на вопрос «${question}».`,
    noDate: (name: string, date: string) =>
      `${name}: дата «${date}» не понята, взят день ответов, указанный выше.`,
    futureDate: (name: string, date: string) =>
      `${name}: дата «${date}» ещё не наступила, взят день ответов, указанный выше.`,
    summary: (fresh: number, changed: number, people: number, same: number) => {
      const known = same === 0 ? '' : ` Уже записаны раньше: ${same}.`;
      if (fresh + changed === 0) return `Нового в этих ответах нет.${known}`;
      const other = changed === 0 ? '' : `, изменится ${answers(changed)}`;
      return `Новых: ${answers(fresh)}${other}, участников: ${people}.${known}`;
    },
    column: { none: 'не брать', person: 'имя участника', date: 'когда ответил' },
    changed: 'Пока вы смотрели, таблица изменилась. Посмотрите ответы ещё раз.',
    nothing: 'Записывать нечего: эти ответы уже есть.',
    accepted: (title: string, count: number, people: number) =>
      `Загружены ответы: ${title.toLowerCase()}, ${answers(count)}, участников: ${people}`,
  },
} as const;
