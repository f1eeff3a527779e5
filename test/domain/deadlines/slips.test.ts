import { expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import type { Deadline } from '../../../src/domain/deadlines/types';
import { COLLECTION, windowsOf } from './collection';

const meaningOf = (deadline: Deadline): string =>
  `${deadline.kind} ${windowsOf(deadline)} ${JSON.stringify(deadline.every ?? null)}`;

/** One letter dropped, doubled, or swapped with its neighbour. */
const slipsAt = (text: string, i: number): string[] => [
  text.slice(0, i) + text.slice(i + 1),
  text.slice(0, i + 1) + text.slice(i),
  text.slice(0, i) +
    text
      .slice(i, i + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(i + 2),
];

/** What is left of these is a good phrase of its own: nobody could see the slip. */
const GOOD_WITHOUT_THE_LETTER = [
  ' 10 сентября',
  ' концу сентября',
  ' началу ноября',
  ' октября',
  '2 . в месяц',
  '1 /мес',
  'до 1.09.2024',
  ' Дню наставника',
];

it('a wrong letter never changes a reading in silence', () => {
  const changed = new Set<string>();
  for (const { phrase, year: start } of COLLECTION) {
    const year = schoolYear(start);
    const own = meaningOf(parseDeadline(phrase, { year }));
    for (let i = 0; i < phrase.length; i++) {
      if (!/[а-яё]/i.test(phrase[i]!)) continue;
      for (const slip of slipsAt(phrase, i)) {
        const read = parseDeadline(slip, { year });
        if (read.certainty === 'sure' && meaningOf(read) !== own) changed.add(slip);
      }
    }
  }
  expect([...changed]).toEqual(GOOD_WITHOUT_THE_LETTER);
});
