import { describe, expect, test } from 'vitest';
import { declineLine } from '../../../src/domain/language/decline-line';
import { declinePersonName } from '../../../src/domain/language/decline-name';
import { declinePhrase } from '../../../src/domain/language/decline-phrase';
import { parsePersonName } from '../../../src/domain/language/person-name';
import {
  INSTITUTION_HEADS,
  PAPER_HEADS,
  POSITION_HEADS,
} from '../../../src/domain/language/position-lexicon';
import { CASES, type Gender } from '../../../src/domain/language/types';

const isLeftAlone = (text: string, forms: Readonly<Record<string, string>>): boolean =>
  Object.values(forms).every((form) => form === text);

describe('a name that is not in the nominative', () => {
  test.each([
    'Ивановой Марии Петровне',
    'Иванову Ивану Ивановичу',
    'Осадчую Татьяну Викторовну',
    'Кузнецовым Петром Ильичом',
  ])('%s stays and is asked about', (text) => {
    const { forms, certainty } = declineLine(text);
    expect(isLeftAlone(text, forms)).toBe(true);
    expect(certainty).toBe('ask');
  });

  test.each<[string, Gender]>([
    ['Ивановой', 'f'],
    ['Осадчую', 'f'],
    ['Петровскую', 'f'],
    ['Иванова', 'm'],
    ['Ивановым', 'm'],
    ['Петровскому', 'm'],
  ])('the surname %s (%s) too', (last, gender) => {
    const { forms, certainty } = declinePersonName({ last, first: '', middle: '' }, gender);
    expect(isLeftAlone(last, forms)).toBe(true);
    expect(certainty).toBe('ask');
  });

  test('a full name in the nominative never looks declined, whatever the surname', () => {
    const surnames = ['Толстой', 'Береговой', 'Живаго', 'Калина', 'Бова', 'Цой', 'Ремизовский'];
    for (const last of surnames) {
      const name = parsePersonName(`${last} Иван Петрович`);
      expect(declinePersonName(name, 'm').forms.дат).toMatch(/Ивану Петровичу$/);
    }
  });
});

describe('a phrase that is not in the nominative', () => {
  test.each([
    'старшего воспитателя',
    'старшей медсестре',
    'педагогу-психологу',
    'заведующей',
    'заведующему хозяйством',
    'музыкальным руководителем',
    'Муниципального бюджетного учреждения',
    'дорожной карты',
  ])('%s stays and is asked about', (text) => {
    const { forms, certainty } = declinePhrase(text, { animate: true });
    expect(isLeftAlone(text, forms)).toBe(true);
    expect(certainty).toBe('ask');
  });

  const heads = `${POSITION_HEADS} ${INSTITUTION_HEADS} ${PAPER_HEADS}`.split(' ');

  test('no form of a known noun is declined once more as if it were sure', () => {
    const again = heads.flatMap((head) => {
      const { forms } = declinePhrase(head, { animate: true });
      return CASES.map((kase) => forms[kase])
        .filter((form) => form !== head && !heads.includes(form))
        .filter((form) => declinePhrase(form, { animate: true }).certainty === 'sure');
    });
    expect(again).toEqual([]);
  });

  test('no known noun is taken for a form of another', () => {
    expect(heads.filter((head) => declinePhrase(head, { animate: true }).certainty === 'ask')).toEqual([]);
  });
});
