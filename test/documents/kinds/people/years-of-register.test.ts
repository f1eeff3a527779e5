import { describe, expect, it } from 'vitest';
import type { WorldParticipant } from '../../../../src/documents/world-year';
import { day } from '../../sample';
import { SIXTY_PAIRS, USUAL } from '../../worlds';
import { bookWith, masked, paperOf } from '../people-and-forms';

const kept = (facts: Partial<WorldParticipant> & { person: string; role: string }): WorldParticipant => ({
  ...{ year: '2024/2025', position: 'учитель-логопед', category: 'первая', experience: 16 },
  ...{ form: 'педагог – педагог, традиционное', pair: 'П-2024-07', order: 'от 03.09.2024 № 41-ОД' },
  ...{ from: day('03.09.2024'), to: day('30.05.2025'), programme: 'от 10.09.2024 № 44-ОД' },
  ...{ meetings: 17, items: '9 из 10', result: '', reward: '', training: '', status: 'завершена' },
  ...facts,
});

const KEPT = [
  kept({ person: 'Н-01', role: 'наставник', reward: 'благодарность от 02.06.2025 № 30-ОД' }),
  kept({ person: 'М-02', role: 'наставляемый', result: 'первая категория' }),
];

const BOOK = { ...USUAL, participants: KEPT };
const ALL = { fields: { годы: 'все' } };
const lines = (text: string): string[] => text.split('\n').filter((line) => /^\| \d+ \|/.test(line));

describe('the register over years', () => {
  it('has the current year alone unless asked for all', () => {
    expect(lines(paperOf('D39', BOOK).text)).toHaveLength(6);
    expect(paperOf('D39', BOOK).text).not.toContain('П-2024-07');
  });

  it('has closed years as they were written, numbered on, under their headings', () => {
    const { text } = paperOf('D39', BOOK, ALL);
    expect(lines(text)).toHaveLength(8);
    expect(text).toContain('2024/2025 – 2026/2027 учебные годы');
    expect(text.indexOf('| 2024/2025 учебный год |')).toBeLessThan(text.indexOf('| 2026/2027 учебный год |'));
    expect(lines(text)[0]).toContain('| 1 | Осадчая Тамара Викторовна |');
    expect(lines(text)[7]).toMatch(/^\| 8 \|/);
    expect(text).toContain('Всего участников: 6. Пар: 4.');
  });

  it('masks in old rows who has withdrawn since', () => {
    const world = { ...bookWith({ mentors: { 'Н-01': masked('Н-01') } }), participants: KEPT };
    const { text } = paperOf('D39', world, ALL);
    for (const trace of ['Осадчая', 'логопед; первая', '№ 30-ОД'])
      expect([trace, lines(text)[0]!.includes(trace)]).toEqual([trace, false]);
    expect(lines(text)[0]).toContain('участник программы Н-01');
  });

  it('shows by the code who is in no bank any more, and says so', () => {
    const world = { ...USUAL, participants: [kept({ person: 'М-77', role: 'наставляемый' })] };
    const { text, notices } = paperOf('D39', world, ALL);
    expect(lines(text)[0]).toContain('| 1 | М-77 |');
    expect(text).not.toContain('учитель-логопед; первая');
    expect(notices).toEqual([
      'Нет строк участников на листах «Наставники» и «Наставляемые», указаны только коды: М-77.',
    ]);
  });

  it('does not say «0» where no meeting is written down', () => {
    expect(lines(paperOf('D39', SIXTY_PAIRS).text)[0]).toContain('| нет данных |');
  });
});

describe('a reference over years', () => {
  const { text, gaps } = paperOf('D45', BOOK, { subjects: ['Н-01'] });

  it('counts pairs of closed years beside those of the book', () => {
    expect(gaps).toEqual([]);
    expect(text).toContain('в 2024/2025 и 2026/2027 учебных годах');
    expect(text).toContain('Всего наставляемых: 2.');
    expect(lines(text)[0]).toContain('с 03.09.2024 по 30.05.2025');
    expect(lines(text)[0]).toContain('проведено 17 встреч; выполнено пунктов программы: 9 из 10');
    expect(text).toContain('от 03.09.2024 № 41-ОД, от 02.09.2026 № 57-ОД');
  });

  it('tells of rewards of all years', () => {
    expect(text).toContain('Поощрения: благодарность от 02.06.2025 № 30-ОД; почётная грамота 20.11.2026.');
  });

  it('takes a person who was a mentee then for no mentor', () => {
    const world = { ...USUAL, participants: [kept({ person: 'Н-02', role: 'наставляемый' })] };
    expect(paperOf('D45', world, { subjects: ['Н-02'] }).text).not.toContain('2024/2025');
  });

  it('needs the order of a pair of a closed year too', () => {
    const world = { ...USUAL, participants: [kept({ person: 'Н-01', role: 'наставник', order: '' })] };
    expect(paperOf('D45', world, { subjects: ['Н-01'] }).gapTexts).toEqual([
      'В реестре участников у пары П-2024-07 не указан приказ о закреплении. Впишите его на листе «Реестр».',
    ]);
  });
});
