import { expect, it } from 'vitest';
import { STARTING_TOPIC_WORDS } from '../../src/sheets/starting-topic-words';
import { openSchool } from '../kit/school';

it.each(['set-up', 'sample'] as const)(
  'a new book (%s) starts with the words of all topics',
  async (start) => {
    const school = await openSchool({ start });
    const [header, ...rows] = await school.rows('Словарь тем');
    expect(header).toEqual(['Тема', 'Слова и выражения']);
    expect(rows).toEqual(STARTING_TOPIC_WORDS.map(({ topic, words }) => [topic, words.join('; ')]));
  },
);
