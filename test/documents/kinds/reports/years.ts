import type { World, WorldAnswer, WorldEvent, WorldPair, WorldStep } from '../../../../src/documents/world';
import { addMonths, type CivilDate } from '../../../../src/domain/calendar/civil-date';
import { figured } from '../../figured';
import { day } from '../../sample';
import { SIXTY_PAIRS } from '../../worlds';

/** Invented years as reports see them: from a book nobody has filled in to a year that went well. */

const END = day('28.05.2027');

const step = (number: string, status: string): WorldStep => ({
  id: `К-${number}`,
  number,
  stage: 'Организация работы',
  activity: `Мероприятие ${number}`,
  content: '',
  deadline: 'до 01.03.2027',
  from: null,
  to: day('01.03.2027'),
  status,
  responsible: '',
  result: '',
  indicator: '',
  done: null,
  archetypes: [],
});

export const steps = (...states: readonly string[]): WorldStep[] =>
  states.map((status, i) => step(`1.${i + 1}.`, status));

const EXPECTED = 'комфорт участия';

/** Marks of a questionnaire by people, one question each. */
export const answers = (survey: string, people: readonly string[], score: number): WorldAnswer[] =>
  people.map((person) => ({
    ...{ survey, round: '', person, question: EXPECTED, answer: String(score), score },
    date: day('20.05.2027'),
  }));

const diagnosis = (people: readonly string[], date: CivilDate, score: number): WorldAnswer[] =>
  people.map((person) => ({
    ...{ survey: 'Диагностика', round: '', date, person, question: 'документация', answer: '', score },
  }));

const curator = (mark: number): WorldAnswer[] =>
  Array.from({ length: 9 }, (_, i) => ({
    ...{ survey: 'Анкета куратора', round: '', date: day('21.05.2027'), person: '' },
    ...{ question: `Утверждение ${i + 1}`, answer: '', score: mark },
  }));

const event = (kind: string, date: CivilDate, participants: readonly string[], title = kind): WorldEvent => ({
  ...{
    id: `Е-${kind}-${date}`,
    date,
    kind,
    title,
    place: '',
    participants,
    link: '',
    level: '',
    outcome: '',
  },
});

const NOTHING = {
  consents: [],
  programmes: [],
  meetings: [],
  answers: [],
  events: [],
  roadmap: [],
  register: [],
};

/** So many pairs, each of two people of its own, and nothing else in the book. */
export function bare(count: number, more: Partial<World> = {}): World {
  const pairs: WorldPair[] = SIXTY_PAIRS.pairs.slice(0, count).map((pair, i) => ({
    ...pair,
    mentorId: SIXTY_PAIRS.mentors[i % 30]!.id,
  }));
  return figured({
    ...SIXTY_PAIRS,
    ...NOTHING,
    pairs,
    mentors: SIXTY_PAIRS.mentors.slice(0, Math.min(30, count)),
    mentees: SIXTY_PAIRS.mentees.slice(0, count),
    today: END,
    date: END,
    ...more,
  });
}

const CONSENT = { date: day('01.09.2026'), until: null, withdrawn: null, paper: '' };

/** Everything is done, asked, written down and good. */
export function goodYear(count: number, more: Partial<World> = {}): World {
  const base = bare(count);
  const { pairs } = base;
  const mentors = base.mentors.map((one) => ({ ...one, trained: 'курс', category: 'высшая' }));
  const mentees = base.mentees.map((one) => ({ ...one, teachingSince: day('01.09.2025') }));
  const people = [...mentors, ...mentees].map(({ id }) => id);
  const months = Array.from({ length: 9 }, (_, i) => addMonths(day('05.09.2026'), i));
  return figured({
    ...base,
    settings: { ...base.settings, staffAll: '120', staffYoung: String(count) },
    mentors,
    mentees,
    consents: [
      ...people.map((person) => ({
        id: `С-${person}`,
        person,
        kind: 'обработка данных',
        pair: '',
        ...CONSENT,
      })),
      ...pairs.flatMap(({ id, mentorId, menteeId }) => [
        { id: `С-${id}-Н`, person: mentorId, kind: 'быть наставником', pair: id, ...CONSENT },
        { id: `С-${id}-М`, person: menteeId, kind: 'участвовать в паре', pair: id, ...CONSENT },
      ]),
    ],
    programmes: pairs.map(({ id }) => ({
      ...{
        id: `ПП-${id}`,
        pair: id,
        section: '',
        number: '1',
        activity: 'Открытое занятие',
        form: '',
        deadline: '',
      },
      ...{ to: null, planned: '', actual: '', status: 'выполнено', date: day('10.05.2027'), mark: null },
    })),
    meetings: pairs.flatMap(({ id }) =>
      months.map((date) => ({
        ...{ id: `В-${id}-${date}`, date, pair: id, kind: 'регулярная', mode: 'очно', topic: '', item: '' },
        ...{ minutes: null, outcome: '', next: null, confirmed: '' },
      })),
    ),
    answers: [
      ...answers(
        'Анкета наставляемого, начало',
        mentees.map(({ id }) => id),
        7,
      ),
      ...answers(
        'Итоговая анкета наставляемого',
        mentees.map(({ id }) => id),
        9,
      ),
      ...answers(
        'Итоговая анкета наставника',
        mentors.map(({ id }) => id),
        8,
      ),
      ...diagnosis(people, day('10.09.2026'), 1),
      ...diagnosis(people, day('12.05.2027'), 3),
      ...curator(2),
    ],
    events: [
      ...months.map((date) => event('публикация', date, [])),
      event('конкурс', day('10.04.2027'), people),
      event('педсовет', day('12.04.2027'), people, 'Педсовет: выступления пар'),
      event('итоговое', day('24.05.2027'), people),
    ],
    roadmap: steps('выполнено', 'выполнено', 'выполнено'),
    ...more,
  });
}
