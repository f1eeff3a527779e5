import type { Input, Output } from '../../src/contract/api';
import type { NameForms, WordForms } from '../../src/contract/dto';

/** A word as the fake book declines it. */
export const spoken = (name: NameForms, kind: WordForms['kind']): WordForms => ({
  ...name,
  kind,
  gender: kind === 'name' ? 'f' : null,
  remembered: false,
});

export const remember = ({ words }: Input<'words.remember'>): Output<'words.remember'> => ({
  lastAction: {
    id: 'Ж-слово',
    text: `Запомнено склонение: ${words.map(({ source }) => source).join(', ')}`,
  },
});
