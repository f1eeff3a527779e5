import { describe, expect, it } from 'vitest';
import type { World, WorldPair } from '../../../../src/documents/world';
import { day } from '../../sample';
import { USUAL } from '../../worlds';
import { asked, gaps, text, withPairs } from './asked';

const PAIR = 'П-2026-01';
const off = new Set([day('09.05.2026'), day('11.05.2026')]);
const may = (change: Partial<WorldPair>): World =>
  withPairs(
    { [PAIR]: { from: day('01.09.2025'), to: day('31.05.2026'), ...change } },
    {
      date: day('07.05.2026'),
      workingCalendar: () => ({ daysPerWeek: 5, daysOff: off, workingDates: new Set() }),
    },
  );

describe.each(['D32', 'D32N'] as const)('%s', (code) => {
  const more = { number: '5', date: day('07.05.2026') };

  it('counts three working days after the notice, holidays left out', () => {
    const world = may({});
    expect(text(code, [PAIR], more, world)).toContain('наставником – 13.05.2026');
    expect(asked(code, [PAIR], more, world).notices[0]).toBe(
      'Последний день не указан: взят самый ранний, 13.05.2026.',
    );
  });

  it('refuses an earlier last day, naming the days that count', () => {
    const { gaps: found } = asked(code, [PAIR], more, may({ endDate: day('12.05.2026') }));
    expect(found).toEqual([
      {
        text: 'Последний день 12.05.2026 слишком ранний: предупреждают за три рабочих дня. После 07.05.2026 это 08.05.2026, 12.05.2026, 13.05.2026.',
        at: { sheet: 'Пары', id: PAIR, column: 'endDate' },
      },
    ]);
    expect(gaps(code, [PAIR], more, may({ endDate: day('13.05.2026') }))).toEqual([]);
  });

  it('takes the last day of the card first, and shows it as the place to mend', () => {
    const fields = { 'последний день': '2026-05-08' };
    const { gaps: found } = asked(code, [PAIR], { ...more, fields }, may({ endDate: day('20.05.2026') }));
    expect(found[0]!.at).toEqual({ field: 'последний день' });
  });

  it('lets a pair end with its own last day within the three days', () => {
    const world = may({ to: day('08.05.2026'), endDate: day('08.05.2026') });
    expect(gaps(code, [PAIR], more, world)).toEqual([]);
  });

  it('counts from the notice the change has written, and prints its day', () => {
    const world = may({ noticeDate: day('05.05.2026'), endDate: day('08.05.2026') });
    expect(gaps(code, [PAIR], more, world)).toEqual([]);
    expect(text(code, [PAIR], more, world)).toContain(code === 'D32' ? '| 05.05.2026 |' : '05.05.2026 →');
    expect(asked(code, [PAIR], more, world).notices.join()).toContain('05.05.2026');
  });

  it('reads no calendar until it is asked', () => {
    let reads = 0;
    const workingCalendar = () => {
      reads++;
      return USUAL.workingCalendar();
    };
    const world = { ...USUAL, workingCalendar };
    text('D33', [PAIR], {}, world);
    expect(reads).toBe(0);
    asked(code, [PAIR], more, world);
    expect(reads).toBe(1);
  });

  it('is not for a mentor of another employer', () => {
    const mentors = USUAL.mentors.map((one) => ({ ...one, external: true }));
    expect(gaps(code, [PAIR], { number: '5' }, { ...USUAL, mentors })[0]).toContain('договор с ним');
  });
});

describe('the notice of the employer', () => {
  it.each([
    ['отмена поручения работодателем', '', 'с 26.11.2026. Последний'],
    [
      'по инициативе наставляемого',
      '',
      'с 26.11.2026 в связи с отказом наставляемого от дальнейшего участия. Последний',
    ],
    ['', 'изменение нагрузки.', 'с 26.11.2026 по причине: изменение нагрузки. Последний'],
  ])('says why: %s, %s', (endReason, reason, words) => {
    const world = withPairs({ [PAIR]: { endReason } });
    expect(text('D32N', [PAIR], { number: '5', fields: { причина: reason } }, world)).toContain(words);
  });

  it.each([
    ['Осадчая Тамара Викторовна', '', 'Уважаемая Тамара Викторовна!'],
    ['Швец Игорь Павлович', '', 'Уважаемый Игорь Павлович!'],
    ['Ли Мин Чен', 'м', 'Уважаемый'],
    ['Дюма Ж. П.', '', null],
  ])('greets %s', (name, gender, greeting) => {
    const mentors = USUAL.mentors.map((one) => (one.id === 'Н-01' ? { ...one, name, gender } : one));
    const document = text('D32N', [PAIR], { number: '5' }, { ...USUAL, mentors });
    if (greeting === null) expect(document).not.toContain('Уважаем');
    else expect(document).toContain(greeting);
  });
});
