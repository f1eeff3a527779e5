import { describe, expect, it } from 'vitest';
import { misprintsIn, wrongTermsIn } from '../../../src/domain/law/misprints';
import { STARTING_ACTS } from '../../../src/sheets/starting-acts';

describe('a misprint in the name of an act is found, with its right form (C-34)', () => {
  it.each([
    ['в соответствии со ст. 358.1 Трудового кодекса', '358.1', '351.8'],
    ['статьёй 351-8 Трудового кодекса', '351-8', '351.8'],
    ['распоряжением от 25.12.2019 № 145-р', '145-р', 'Р-145'],
    ['распоряжением № P-145', 'P-145', 'Р-145'],
    ['письмом № АЗ-1128/8', 'АЗ-1128/8', 'АЗ-1128/08'],
    ['распоряжением № 3237-р', '3237-р', '3273-р'],
    ['законом № 152 ФЗ', '152 ФЗ', '152-ФЗ'],
    ['распоряжением от 25.12.2018 № Р-145', '25.12.2018 № Р-145', '25.12.2019 № Р-145'],
    ['распоряжением от 21.5.2026 г. № 1264-р.', '21.5.2026 г. № 1264-р.', '21.05.2025 г. № 1264-р.'],
    ['письмом от 21.12.2020 № АЗ-1128/08/657', '21.12.2020 № АЗ-1128/08/657', '21.12.2021 № АЗ-1128/08/657'],
  ])('%s', (text, wrong, right) => {
    const found = misprintsIn(text);
    expect(found.map(({ wrong, right }) => ({ wrong, right }))).toEqual([{ wrong, right }]);
    const mended = text.replace(found[0]!.pattern, found[0]!.right);
    expect(mended).toContain(right);
    expect(misprintsIn(mended)).toEqual([]);
  });

  it.each([
    'статьёй 351.8 Трудового кодекса Российской Федерации',
    'приказом от 25.12.2018 № 145-ОД',
    'распоряжением от 25.12.2019 № Р-145',
    'распоряжением от 5.2.2026 № 12',
    ...STARTING_ACTS.flatMap(({ title, cite }) => [title!, cite!]),
  ])('not in «%s»', (text) => expect(misprintsIn(text)).toEqual([]));
});

describe('the programme of a pair is «персонализированная» (C-43)', () => {
  it.each([
    ['Об утверждении персонифицированных программ', 'Об утверждении персонализированных программ'],
    ['Персонифицированная программа пары', 'Персонализированная программа пары'],
  ])('%s', (text, mended) => {
    const [found] = wrongTermsIn(text);
    expect(text.replace(found!.pattern, found!.right)).toBe(mended);
  });

  it('but the register of participants is «персонифицированный учёт»', () =>
    expect(wrongTermsIn('О персонифицированном учёте участников программ')).toEqual([]));
});
