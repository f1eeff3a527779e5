import { defineSheet, type RowOf } from './schema';

/**
 * Decisions of the curator that every new proposal keeps to, and the lines of proposals that were accepted: the data
 * of the protocol of pairing (D19).
 */
export const matching = defineSheet({
  name: 'Подбор',
  idPrefix: 'ПБ',
  purpose: 'Решения куратора при подборе пар и принятые предложения с баллами: из них составляют протокол.',
  tabColor: '#1a73e8',
  columns: {
    id: { kind: 'text', header: 'Код', width: 80 },
    entry: { kind: 'choice', from: 'matchingEntry', header: 'Запись', required: true, width: 130 },
    date: { kind: 'date', header: 'Дата', width: 100 },
    menteeId: { kind: 'text', ref: 'Наставляемые', header: 'Код наставляемого', required: true, width: 80 },
    mentee: { kind: 'text', header: 'Наставляемый', computed: true, width: 220 },
    mentorId: { kind: 'text', ref: 'Наставники', header: 'Код наставника', width: 80 },
    mentor: { kind: 'text', header: 'Наставник', computed: true, width: 220 },
    pair: { kind: 'text', ref: 'Пары', header: 'Пара', width: 90 },
    aim: { kind: 'text', header: 'Цель подбора', computed: true, width: 130 },
    score: { kind: 'number', header: 'Баллы', computed: true, width: 70 },
    parts: { kind: 'long', header: 'Баллы по признакам', computed: true, width: 260 },
    reason: { kind: 'long', header: 'Почему', width: 320 },
  },
});
export type MatchingRow = RowOf<typeof matching>;

/** Words by which one topic is recognised in requests and competences; people add their own. */
export const topicWords = defineSheet({
  name: 'Словарь тем',
  purpose:
    'Какими словами педагоги называют темы. По нему запрос находит наставника, даже если слова разные.',
  columns: {
    topic: { kind: 'text', from: 'topics', header: 'Тема', required: true, width: 240 },
    words: {
      kind: 'list',
      header: 'Слова и выражения',
      required: true,
      width: 520,
      note: 'Через точку с запятой, например: ИКТ; интерактивная доска; электронный журнал.',
    },
  },
});
export type TopicWordsRow = RowOf<typeof topicWords>;
