import { describe, expect, it } from 'vitest';
import { yearFile } from '../../../../src/documents/kinds/life/year-file';
import type { World, WorldDocument } from '../../../../src/documents/world';
import { day } from '../../sample';
import { USUAL } from '../../worlds';

const document = (kind: string, more: Partial<WorldDocument> = {}): WorldDocument => ({
  ...USUAL.register[0]!,
  id: `Д-${kind}`,
  kind,
  title: kind,
  subjects: [],
  ...more,
});

const gapsOf = (world: World): readonly string[] =>
  yearFile(world).flatMap(({ gaps }) => gaps.map((gap) => gap.replace(/\u00a0/g, ' ')));
const PROGRAMMED = {
  ...USUAL,
  register: [...USUAL.register, document('Приказ о кураторе'), document('Приказ о дорожной карте')],
};

describe('the file of the year', () => {
  it('has no gaps when everything is signed', () => {
    expect(gapsOf(PROGRAMMED)).toEqual([]);
  });

  it('begins with the August in which the orders of the year are signed', () => {
    const signed = (date: string): World => ({
      ...PROGRAMMED,
      register: PROGRAMMED.register.map((one) => ({ ...one, date: day(date) })),
    });
    expect(gapsOf(signed('28.08.2026'))).toEqual([]);
    expect(gapsOf(signed('30.06.2026'))).toContain('Нет приказа о назначении куратора');
    expect(gapsOf(signed('28.08.2027'))).toContain('Нет приказа о назначении куратора');
  });

  it.each<[string, World, string]>([
    ['no curator', USUAL, 'Нет приказа о назначении куратора'],
    ['no roadmap', USUAL, 'Нет приказа об утверждении дорожной карты'],
    [
      'a consent that expired',
      {
        ...PROGRAMMED,
        consents: PROGRAMMED.consents.map((c) => (c.id === 'С-01' ? { ...c, until: day('01.10.2026') } : c)),
      },
      'Нет согласия наставника: пара Осадчая Т. В. – Ким В. И. (П-2026-01)',
    ],
    [
      'a pair at work without an order',
      {
        ...PROGRAMMED,
        register: PROGRAMMED.register.slice(1),
        pairs: PROGRAMMED.pairs.map((pair, i) => (i === 0 ? { ...pair, orderNumber: '' } : pair)),
      },
      'Нет приказа о закреплении: пара Осадчая Т. В. – Ким В. И. (П-2026-01)',
    ],
    [
      'a paper that was not signed',
      {
        ...PROGRAMMED,
        register: [
          ...PROGRAMMED.register,
          document('Приказ о программах', { status: 'на подписи', number: '61-ОД', title: 'О программах' }),
        ],
      },
      'Не подписан: «О программах» № 61-ОД',
    ],
    ['results that are due', { ...PROGRAMMED, date: day('10.06.2027') }, 'Нет отчёта о мониторинге'],
    [
      'an agreement that is missing',
      {
        ...PROGRAMMED,
        pairs: PROGRAMMED.pairs.map((pair, i) => (i === 0 ? { ...pair, agreementNumber: '' } : pair)),
      },
      'Нет дополнительного соглашения: пара Осадчая Т. В. – Ким В. И. (П-2026-01)',
    ],
  ])('names %s', (_, world, gap) => {
    expect(gapsOf(world)).toContain(gap);
  });

  it('does not ask for an agreement where mentoring is a part of the job', () => {
    const inDuties = PROGRAMMED.pairs.map((pair) => ({
      ...pair,
      agreementNumber: '',
      pay: 'входит в должностные обязанности',
    }));
    expect(gapsOf({ ...PROGRAMMED, pairs: inDuties })).toEqual([]);
  });

  it('does not name one who has withdrawn', () => {
    const mentees = PROGRAMMED.mentees.map((mentee) =>
      mentee.id === 'М-01' ? { ...mentee, name: 'участник программы М-01', maskedBy: 'М-01' } : mentee,
    );
    const gaps = gapsOf({ ...PROGRAMMED, mentees, consents: [] });
    expect(gaps.join(' ')).not.toContain('Ким');
    expect(gaps).toContain(
      'Нет согласия наставляемого: пара Осадчая Т. В. – участник программы М-01 (П-2026-01)',
    );
  });

  it('begins with what the summer before signed for it, and leaves the next summer to the next year', () => {
    const register = [
      document('Приказ о кураторе', { id: 'до', date: day('28.08.2026') }),
      document('Приказ о дорожной карте', { id: 'после', date: day('28.08.2027') }),
      document('Приказ об итогах года', { id: 'итоги', date: day('30.08.2027') }),
    ];
    const file = yearFile({ ...USUAL, register });
    expect(file.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(['до', 'итоги']);
    expect(file[0]!.gaps).not.toContain('Нет приказа о назначении куратора');
  });

  it('leaves out drafts, cancelled papers and papers of other years, and loses none', () => {
    const register = [
      ...PROGRAMMED.register,
      document('Приказ о кураторе', { id: 'а', status: 'черновик' }),
      document('Приказ о кураторе', { id: 'б', status: 'отменён' }),
      document('Приказ о кураторе', { id: 'в', date: day('01.09.2025') }),
      document('Письмо соседям', { id: 'г' }),
    ];
    const ids = yearFile({ ...PROGRAMMED, register }).flatMap(({ documents }) =>
      documents.map(({ id }) => id),
    );
    expect(ids.sort()).toEqual(['Д-01', 'Д-Приказ о дорожной карте', 'Д-Приказ о кураторе', 'г'].sort());
  });
});
