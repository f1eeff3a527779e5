import { describe, expect, it } from 'vitest';
import { conditionProposal } from '../../../src/domain/monitoring/condition-proposal';
import { proposalFor, proverOf } from '../../../src/domain/monitoring/proposal';
import type { ArchetypeCode } from '../../../src/domain/roadmap/archetypes';
import { d, event, facts, meeting, pair, paper, person } from './facts-kit';

const TODAY = d('2026-11-21');
const book = facts({
  pairs: [pair('1', { orderDate: null })],
  documents: [paper('D03', { date: d('2026-08-20') })],
  events: [event('педсовет', '2026-09-03')],
  meetings: [meeting('1', '2026-10-06')],
});

const proposed = (kinds: readonly ArchetypeCode[], steps = false, month = '2026-09', closingFrom = '01') => {
  const window = { from: d(`${month}-01`), to: d(`${month}-30`) };
  const step = {
    window,
    closing: { ...window, from: d(`${month}-${closingFrom}`) },
    mark: null,
    until: d('2027-08-31'),
    begun: true,
  };
  const row = { words: '', threshold: null, steps, monthly: false };
  const { holds, date } = proposalFor(kinds, step, row, { prove: proverOf(book), today: TODAY });
  return `${holds} ${date ?? ''}`.trim();
};

describe('a proposal', () => {
  it.each<[string, readonly ArchetypeCode[], string]>([
    ['is made when all is proved, with the last day', ['A02', 'A04'], 'yes 2026-09-03'],
    ['leaves the rest to the hand', ['A01', 'A02'], 'part 2026-09-03'],
    ['is not made while something is missing', ['A02', 'A20'], 'no'],
    ['is not made without data', ['A02', 'A25'], 'unknown'],
    ['is the hand alone where nothing can be proved', ['A01', 'A24'], 'manual'],
    ['is the hand alone without a kind of work', [], 'manual'],
  ])('%s', (_title, kinds, expected) => {
    expect(proposed(kinds)).toBe(expected);
  });

  it('offers a day of the window when each window has its mark', () => {
    expect(proposed(['A04'], true)).toBe('yes 2026-09-01');
    expect(proposed(['A07'], true)).toBe('yes 2026-09-30');
    expect(proposed(['A07'], true, '2026-11')).toBe('yes 2026-11-21');
    expect(proposed(['A04'], true, '2026-09', '30')).toBe('yes 2026-09-30');
  });
});

describe('a condition', () => {
  const mentees = [person('М-1'), person('М-2')];
  it.each<[string, Parameters<typeof facts>[0], string | null]>([
    ['подготовка программ (при наличии в организации наставляемых)', { mentees }, 'mentees true 2'],
    ['программы – при наличии наставляемых', {}, 'mentees false 0'],
    [
      'программы – при наличии наставляемых',
      { mentees: [person('М-1', { status: 'выбыл' })] },
      'mentees false 0',
    ],
    ['поддержка не сформировавших пару (при необходимости)', { mentees, pairs: [pair('1')] }, 'alone true 1'],
    ['поддержка педагогов, не нашедших пару', { mentees, pairs: [pair('1'), pair('2')] }, 'alone false 0'],
    ['рекомендации при необходимости', { mentees }, null],
    ['по возможности на муниципальном уровне', { mentees }, null],
  ])('«%s»', (words, part, expected) => {
    const found = conditionProposal(words, facts(part));
    expect(found && `${found.why} ${found.met} ${found.count}`).toBe(expected);
  });
});
