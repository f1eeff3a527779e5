import { WORD_KIND, type WordFormsRow } from '../word-forms';
import { numbered } from './day';

/** Words of the sample book that its people have decided on. */
export const wordFormsRows: readonly Partial<WordFormsRow>[] = numbered('СК', 2, [
  {
    word: 'муниципальный опорный центр «Ступени»',
    kind: WORD_KIND.organisation,
    genitive: 'муниципального опорного центра «Ступени»',
    dative: 'муниципальному опорному центру «Ступени»',
    accusative: 'муниципальный опорный центр «Ступени»',
    instrumental: 'муниципальным опорным центром «Ступени»',
    prepositional: 'муниципальном опорном центре «Ступени»',
    note: 'Так центр называет себя в письмах.',
  },
  {
    word: 'Быхун Андрей Янович',
    kind: WORD_KIND.name,
    genitive: 'Быхуна Андрея Яновича',
    dative: 'Быхуну Андрею Яновичу',
    accusative: 'Быхуна Андрея Яновича',
    instrumental: 'Быхуном Андреем Яновичем',
    prepositional: 'Быхуне Андрее Яновиче',
    note: 'Методист опорного центра, просил склонять фамилию.',
  },
  {
    word: 'тьютор группы «Лекотека»',
    kind: WORD_KIND.position,
    fixed: true,
    note: 'По просьбе учредителя название должности не склоняют.',
  },
]);
