import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../../../src/documents/kinds/pairs/end-reasons';
import { LISTS } from '../../../../src/sheets/lists';
import { day } from '../../sample';
import { SIXTY_PAIRS, USUAL } from '../../worlds';
import { asked, gaps, pointWith, text, withPairs } from './asked';

const more = { number: '96-ОД' };
const ALL = USUAL.pairs.map(({ id }) => id);
const ONE = ALL[0]!;

describe('the order on the end', () => {
  it('knows every reason of the list', () => {
    for (const reason of LISTS.endReason.values) expect(reasonWords(reason)).not.toContain('по причине:');
  });

  it.each([
    ['', ''],
    ['Переезд.', 'по причине: Переезд'],
    ['В связи с переездом', 'в связи с переездом'],
  ])('says «%s» of one’s own as «%s»', (reason, words) => expect(reasonWords(reason)).toBe(words));

  it('ends pairs for several reasons, each on its day', () => {
    const world = withPairs({
      [ALL[0]!]: { endReason: 'увольнение', endDate: day('27.11.2026') },
      [ALL[1]!]: { endReason: 'по обоюдному решению', endDate: day('30.11.2026') },
    });
    const document = text('D33', [ALL[0]!, ALL[1]!], more, world);
    expect(document).toContain('О прекращении работы наставнических пар');
    expect(pointWith(document, 'Осадчая')).toMatch(
      /^Считать завершённой 27\.11\.2026 в связи с увольнением работника работу .*\.$/,
    );
    expect(pointWith(document, 'Швец')).toMatch(
      /^Считать завершённой 30\.11\.2026 по обоюдному решению наставника и наставляемого работу .*\.$/,
    );
    expect(document).toContain(
      '– Осадчей Тамаре Викторовне, воспитателю, с 28.11.2026;\n– Швецу Игорю Павловичу',
    );
  });

  it('of one pair speaks in the singular', () => {
    const document = text(
      'D33',
      [ONE],
      more,
      withPairs({ [ONE]: { endReason: 'план выполнен', endDate: USUAL.date } }),
    );
    expect(document).toContain('О завершении работы наставнической пары');
    expect(pointWith(document, 'Освободить')).toBe(
      'Освободить Осадчую Тамару Викторовну, воспитателя, от обязанностей наставника.',
    );
    expect(pointWith(document, 'Прекратить')).toBe(
      'Прекратить Осадчей Тамаре Викторовне, воспитателю, выплату за наставничество с 22.11.2026.',
    );
  });

  it('frees a mentor with other pairs of these mentees only', () => {
    const world = withPairs({ [ALL[1]!]: { mentorId: 'Н-01' } });
    expect(pointWith(text('D33', [ONE], more, world), 'Освободить')).toBe(
      'Освободить Осадчую Тамару Викторовну, воспитателя, от обязанностей наставника Ким Веры Ивановны.',
    );
    expect(pointWith(text('D33', [ONE, ALL[1]!], more, world), 'Освободить')).toMatch(/наставника\.$/);
  });

  it('ends a group in one point', () => {
    const world = withPairs({
      [ALL[0]!]: { group: 'А' },
      [ALL[1]!]: { group: 'А', mentorId: 'Н-01' },
      [ALL[2]!]: { group: '' },
    });
    const document = text('D33', ALL, more, world);
    expect(document).toContain('О завершении работы наставнических пар и групп');
    expect(document.match(/Считать завершённой/g)).toHaveLength(2);
    expect(pointWith(document, 'Ким Вера')).toContain(
      'работу наставнической группы: наставник – Осадчая Тамара Викторовна, воспитатель; наставляемые – Ким Вера Ивановна, воспитатель, и Белых',
    );
  });

  it('takes the term of a pair that says nothing else, and tells so', () => {
    expect(pointWith(text('D33', [ONE], more), 'Считать')).toMatch(
      /^Считать завершённой 31\.05\.2027 в связи с окончанием срока работу .*\.$/,
    );
    expect(asked('D33', [ONE], more).notices).toEqual([
      'У пар без даты завершения последний день взят из их срока.',
    ]);
  });

  it('needs a day and, before the end of the term, a reason', () => {
    const fields = { 'последний день': '2026-11-30' };
    expect(asked('D33', [ONE], { ...more, fields }).gaps).toEqual([
      {
        text: `Пара ${ONE}: не указана причина завершения.`,
        at: { sheet: 'Пары', id: ONE, column: 'endReason' },
      },
    ]);
    expect(gaps('D33', [ONE], more, withPairs({ [ONE]: { to: null } }))[0]).toContain(
      'не указан последний день',
    );
    expect(gaps('D33', [], more)).toEqual(['Не выбрана ни одна пара. Отметьте, о какой паре документ.']);
  });

  it('calls off a pair that never began, and stops no pay of it', () => {
    const world = withPairs({
      [ONE]: { from: day('01.12.2026'), endDate: day('25.11.2026'), endReason: 'увольнение' },
    });
    const document = text('D33', [ONE], more, world);
    expect(pointWith(document, 'Отменить')).toContain(
      'Отменить в связи с увольнением работника закрепление наставнической пары до начала работы: ',
    );
    expect(document).not.toContain('Прекратить Осадчей');
  });

  it('puts many pairs into a table, each with its own ground', () => {
    const ids = SIXTY_PAIRS.pairs.map(({ id }) => id);
    const document = text('D33', ids, { ...more, fields: { причина: 'план выполнен' } }, SIXTY_PAIRS);
    expect(document).toContain('работу наставнических пар согласно приложению к приказу');
    expect(document).toContain('к приказу МБДОУ «Детский сад № 12 «Рябинка»\nот 21.11.2026 № 96-ОД');
    expect(document.match(/^\| \d+ \|/gm)).toHaveLength(60);
    expect(pointWith(document, 'Освободить')).toContain('наставников, указанных в приложении');
    expect(text('D33', ALL, more)).not.toContain('Приложение');
  });
});
