import { tidy } from '../../tidy';
import { menteeById, mentorById, type WorldMentee, type WorldMentor, type WorldPair } from '../../world';
import { bankKind, contactsOf, endWords, joinedWords, unlessMasked } from './bank-print';
import { hasEnded, listed, workplaceOf } from './pair-history';

/** Whether the programme has been passed: of an ended pair its status, of another that it goes on. */
const markOf = (pair: WorldPair): string => {
  if (!hasEnded(pair)) return 'в работе';
  return tidy(pair.status).toLowerCase() === 'завершена' ? 'пройдена' : 'завершена досрочно';
};

/** D16: the official form of the base of mentees (domain rule §4.1). */
export const menteeBank = bankKind({
  kind: 'D16',
  title: 'База наставляемых',
  sheet: 'Наставляемые',
  columns: [
    ...['контакты', 'год рождения', 'запрос', 'вошёл', 'наставник', 'форма', 'место работы наставника'],
    ...['завершение', 'результаты', 'ссылка', 'отметка'],
  ],
  named: 'наставник',
  people: ({ mentees }): readonly WorldMentee[] => mentees,
  sideOf: ({ menteeId }) => menteeId,
  rowOf(mentee, pairs, world, names) {
    const mentors = pairs.flatMap(({ mentorId }) => mentorById(world, mentorId) ?? []);
    return {
      контакты: contactsOf(mentee),
      'год рождения': unlessMasked(mentee, String(mentee.birthYear ?? '')),
      запрос: unlessMasked(mentee, mentee.mainRequest),
      вошёл: joinedWords(mentee, pairs),
      наставник: listed(mentors.map((mentor) => names.person(mentor, false).fio.looks.full.им)),
      форма: listed(pairs.map(({ form }) => form)),
      'место работы наставника': listed(mentors.map((mentor) => workplaceOf(mentor, world))),
      завершение: endWords(pairs),
      результаты: listed(pairs.map(({ result }) => result)) || unlessMasked(mentee, mentee.results),
      ссылка: unlessMasked(mentee, mentee.caseUrl),
      отметка: listed(pairs.map(markOf)),
    };
  },
});

/** D17: the official form of the base of mentors (domain rule §4.2). */
export const mentorBank = bankKind({
  kind: 'D17',
  title: 'База наставников',
  sheet: 'Наставники',
  columns: [
    ...['контакты', 'место работы', 'компетенции', 'достижения', 'интересы', 'возраст', 'время', 'вошёл'],
    ...['наставляемый', 'форма', 'место работы наставляемого', 'завершение', 'результаты', 'ссылка'],
  ],
  named: 'наставляемый',
  people: ({ mentors }): readonly WorldMentor[] => mentors,
  sideOf: ({ mentorId }) => mentorId,
  rowOf(mentor, pairs, world, names) {
    const mentees = pairs.flatMap(({ menteeId }) => menteeById(world, menteeId) ?? []);
    return {
      контакты: contactsOf(mentor),
      'место работы': workplaceOf(mentor, world),
      компетенции: unlessMasked(mentor, mentor.topics.join('; ')),
      достижения: unlessMasked(mentor, mentor.achievements),
      интересы: unlessMasked(mentor, mentor.interests),
      возраст: unlessMasked(mentor, mentor.menteeAge),
      время: unlessMasked(mentor, mentor.hours),
      вошёл: joinedWords(mentor, pairs),
      наставляемый: listed(mentees.map((mentee) => names.person(mentee, false).fio.looks.full.им)),
      форма: listed(pairs.map(({ form }) => form)),
      'место работы наставляемого': listed(mentees.map((mentee) => workplaceOf(mentee, world))),
      завершение: endWords(pairs),
      результаты: listed(pairs.map(({ result }) => result)),
      ссылка: unlessMasked(mentor, mentor.caseUrl),
    };
  },
});
