import { describe, expect, it } from 'vitest';
import { hyphenated } from '../../../src/domain/language/hyphenate';

const shown = (text: string): string => hyphenated(text).replace(/\u00ad/g, '-');

describe('soft hyphens', () => {
  it.each([
    ['традиционное', 'тра-ди-цион-ное'],
    ['квалификационная категория', 'ква-ли-фи-ка-цион-ная ка-те-го-рия'],
    ['театрализованная', 'теат-ра-ли-зо-ван-ная'],
    ['неделю', 'не-де-лю'],
    ['деятельность', 'дея-тель-ность'],
    ['удостоверение', 'удос-то-ве-ре-ние'],
    ['Непомнящая', 'Не-пом-ня-щая'],
    ['разъяснительная', 'разъ-яс-ни-тель-ная'],
  ])('part «%s» at its syllables', (text, parts) => {
    expect(shown(text)).toBe(parts);
  });

  it.each(['класс', 'osadchaya@example.ru', '14.10.2026', 'П-2026-01', 'взгляд', 'АНО'])(
    'leave «%s» whole',
    (text) => expect(hyphenated(text)).toBe(text),
  );
});
