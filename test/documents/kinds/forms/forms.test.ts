import { describe, expect, it } from 'vitest';
import { FORM_KINDS } from '../../../../src/documents/kinds/forms/all';
import { candidatesFor } from '../../../../src/documents/kinds/forms/ballot';
import { questionsOf } from '../../../../src/domain/surveys/feedback';
import { FEEDBACK } from '../../../../src/domain/surveys/feedback-surveys';
import { QUESTIONNAIRES } from '../../../../src/domain/surveys/pairing-questionnaires';
import { USUAL } from '../../worlds';
import { bookWith, masked, paperOf } from '../people-and-forms';

const NAME = 'Ким Вера Ивановна';
const mentee = { subjects: ['М-01'] };

describe('questionnaires as forms', () => {
  it.each([
    ['D09', QUESTIONNAIRES['Q-02'].questions],
    ['D09B', QUESTIONNAIRES['Q-02'].questions],
    ['D29', questionsOf(FEEDBACK['Q-03m'])],
    ['D29S', questionsOf(FEEDBACK['Q-03s'])],
    ['D35', questionsOf(FEEDBACK['Q-06'])],
  ] as const)('%s asks every question of its definition, once and in order', (code, questions) => {
    const { text } = paperOf(code, USUAL, mentee);
    const places = questions.map((question) => text.indexOf(question.text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['D10', QUESTIONNAIRES['Q-01'].questions],
    ['D29N', questionsOf(FEEDBACK['Q-04m'])],
    ['D29SN', questionsOf(FEEDBACK['Q-04s'])],
    ['D35N', questionsOf(FEEDBACK['Q-07'])],
    ['D35K', questionsOf(FEEDBACK['Q-09'])],
  ] as const)('%s asks every question of its definition', (code, questions) => {
    const { text } = paperOf(code, USUAL, { subjects: ['Н-01'] });
    expect(questions.filter((question) => !text.includes(question.text))).toEqual([]);
  });

  it.each([
    ['name', true, false],
    ['code', false, true],
    ['nobody', false, false],
  ] as const)('is signed by %s as the card says', (naming, name, code) => {
    const { text } = paperOf('D35', USUAL, { ...mentee, fields: { 'как подписать': naming } });
    expect([text.includes(NAME), text.includes('М-01')]).toEqual([name, code]);
    expect(text.includes('Подпись:')).toBe(name);
  });

  it('stands by code until the card says otherwise', () => {
    const { text } = paperOf('D29', USUAL, mentee);
    expect(text).toContain('Код участника: М-01');
    expect(text).not.toContain('Ким');
  });

  it.each(['D09', 'D10', 'D18', 'D29', 'D29D', 'D35'])(
    '%s is not printed by name for who has withdrawn',
    (code) => {
      const world = bookWith({ mentees: { 'М-01': masked('М-01') }, mentors: { 'Н-01': masked('Н-01') } });
      const subjects = [code === 'D10' ? 'Н-01' : 'М-01'];
      const { text, gaps } = paperOf(code, world, { subjects, fields: { 'как подписать': 'name' } });
      expect(gaps).toEqual([
        {
          text: `Участник ${subjects[0]} отозвал согласие на обработку данных. Документ с его именем не печатают.`,
          at: { sheet: code === 'D10' ? 'Наставники' : 'Наставляемые', id: subjects[0], column: 'status' },
        },
      ]);
      expect(text).not.toContain(subjects[0]);
      expect(text).toContain('(фамилия, имя, отчество)');
    },
  );

  it('does not give a mentee the form of a mentor', () => {
    const { gapTexts } = paperOf('D29N', USUAL, mentee);
    expect(gapTexts).toEqual([
      'Этот документ – для наставников, а участник М-01 записан на другом листе. Выберите другой документ.',
    ]);
  });

  it('tells who sees a private answer only where one is asked', () => {
    const hint = 'Ответ с пометкой «видит только куратор» не попадает';
    expect(paperOf('D29', USUAL, mentee).text).toContain(hint);
    expect(paperOf('D10', USUAL, { subjects: ['Н-01'] }).text).toContain(hint);
    expect(paperOf('D35', USUAL, mentee).text).not.toContain(hint);
  });

  it('names the mentor of the diagnosis, and none when the mentee has no pair', () => {
    expect(paperOf('D29D', USUAL, mentee).text).toContain('Наставник: Осадчая Тамара Викторовна');
    const ended = bookWith({ pairs: { 'П-2026-01': { status: 'завершена' } } });
    expect(paperOf('D29D', ended, mentee).text).not.toContain('Осадчая');
  });

  it('is to come back a week later, on Monday when that is a day off', () => {
    const offered = FORM_KINDS[0]!.card.find(({ id }) => id === 'сдать')!.start!;
    const on = (date: string) => offered({ ...USUAL, date: date as typeof USUAL.date });
    expect(on('2026-11-20')).toBe('2026-11-27');
    expect(on('2026-11-21')).toBe('2026-11-30');
    expect(on('2026-11-22')).toBe('2026-11-30');
  });
});

describe('candidates of a ballot', () => {
  const ids = (voter: string, world = USUAL): string[] => candidatesFor(voter, world).map(({ id }) => id);

  it('are mentors with a free place', () => {
    expect(ids('М-01')).toEqual(['Н-01', 'Н-02', 'Н-03']);
    expect(ids('М-01', bookWith({ mentors: { 'Н-01': { capacity: 1 } } }))).toEqual(['Н-02', 'Н-03']);
  });

  it('are mentees without a mentor', () => {
    expect(ids('Н-01')).toEqual([]);
    const world = bookWith({ pairs: { 'П-2026-02': { status: 'завершена досрочно' } } });
    expect(ids('Н-01', world)).toEqual(['М-02']);
  });

  it.each([
    ['who has left', { status: 'выбыл' }],
    ['who has finished', { status: 'завершил' }],
    ['who has withdrawn', masked('Н-02')],
    ['the voter in the other bank', { name: NAME }],
  ])('are never one %s', (_, change) => {
    expect(ids('М-01', bookWith({ mentors: { 'Н-02': change } }))).toEqual(['Н-01', 'Н-03']);
  });

  it('leave rows to write in and a reason when there are none', () => {
    const { gapTexts, text } = paperOf('D18', USUAL, { subjects: ['Н-01'] });
    expect(gapTexts).toEqual(['Выбирать не из кого: на листе «Наставляемые» нет участников без наставника.']);
    expect(text).toContain('| 5 |');
  });
});
