import { describe, expect, it } from 'vitest';
import { day } from '../../sample';
import { USUAL } from '../../worlds';
import { asked, gaps, pointWith, text, withNextPair, withPairs } from './asked';

const OLD = 'П-2026-01';
const NEXT = 'П-2026-09';
const more = { number: '74-ОД' };

const replaced = withNextPair(
  {
    [OLD]: {
      endReason: 'замена наставника',
      noticeDate: day('25.11.2026'),
      endDate: day('30.11.2026'),
    },
  },
  {
    id: NEXT,
    mentorId: 'Н-03',
    menteeId: 'М-01',
    replaces: OLD,
    from: day('01.12.2026'),
    to: day('31.05.2027'),
  },
);

describe('another mentor', () => {
  it.each([OLD, NEXT])('is told by the rows of «Пары», asked about %s', (id) => {
    const document = text('D31', [id], more, replaced);
    expect(document).toContain('О замене наставника');
    expect(pointWith(document, 'Назначить')).toBe(
      'Назначить наставником Ким Веры Ивановны, воспитателя, Жук Анну Львовну, учителя-логопеда, с 01.12.2026 по 31.05.2027 вместо Осадчей Тамары Викторовны.',
    );
    expect(pointWith(document, 'Освободить')).toBe(
      'Освободить Осадчую Тамару Викторовну, воспитателя, от обязанностей наставника Ким В. И.; последний день работы – 30.11.2026.',
    );
    expect(pointWith(document, 'выплату')).toBe(
      'Прекратить Осадчей Т. В. выплату за наставничество с 01.12.2026.',
    );
    expect(pointWith(document, 'дополнительное соглашение')).toContain(
      'оформить с Жук А. Л. дополнительное соглашение к трудовому договору, с Осадчей Т. В. – прекращение дополнительного соглашения.',
    );
    expect(pointWith(document, 'приказ от')).toBe(
      'Считать изменённым в этой части приказ от 02.09.2026 № 57-ОД.',
    );
  });

  it('is one change, asked by both rows', () => {
    const document = text('D31', [OLD, NEXT], more, replaced);
    expect(document.match(/Назначить наставником/g)).toHaveLength(1);
  });

  it('says why when the card says it', () => {
    const fields = { причина: 'в связи с переездом.' };
    expect(text('D31', [OLD], { ...more, fields }, replaced)).toContain(
      'Тамары Викторовны в связи с переездом.',
    );
    expect(asked('D31', [OLD], more, replaced).notices).toContain('Причина замены не указана.');
  });

  it('waits for the consents of the new pair', () => {
    const consents = replaced.consents.filter(({ pair }) => pair !== NEXT);
    expect(gaps('D31', [OLD], more, { ...replaced, consents })).toEqual([
      `Пара ${NEXT}: нет письменного согласия наставника.`,
      `Пара ${NEXT}: нет письменного согласия наставляемого.`,
    ]);
    expect(gaps('D31', [OLD], more, replaced)).toEqual([]);
  });

  it('wants the new mentor in the bank', () => {
    const world = { ...replaced, mentors: replaced.mentors.filter(({ id }) => id !== 'Н-03') };
    expect(gaps('D31', [OLD], more, world)[0]).toBe(
      `Пара ${NEXT}: такого наставника нет на листе «Наставники».`,
    );
  });

  it('lets nobody take the own place', () => {
    const fields = { 'новый наставник': 'Н-01', день: '2026-12-01' };
    expect(gaps('D31', [OLD], { ...more, fields })).toEqual([
      'Новый наставник – тот же, что и прежний. Выберите другого.',
    ]);
  });

  it('asks no agreement with a mentor whose job it is, stops no pay that is not paid', () => {
    const world = {
      ...replaced,
      pairs: replaced.pairs.map((pair) => ({ ...pair, pay: 'входит в должностные обязанности' })),
    };
    const document = text('D31', [OLD], more, world);
    expect(document).not.toContain('соглашение к трудовому');
    expect(document).not.toContain('выплату');
  });

  it('takes all mentees of a group in one point', () => {
    const world = withPairs({ 'П-2026-02': { mentorId: 'Н-01' } });
    const fields = { 'новый наставник': 'Н-03', день: '2026-12-01' };
    const document = text('D31', [OLD, 'П-2026-02'], { ...more, fields }, world);
    expect(pointWith(document, 'Назначить')).toContain(
      'наставником Ким Веры Ивановны, воспитателя, и Белых Олега Петровича, инструктора по физической культуре, Жук Анну Львовну',
    );
  });
});

describe('other changes', () => {
  it('a pause', () => {
    const paused = { pausedFrom: day('23.11.2026'), pausedTo: day('11.12.2026') };
    const fields = { причина: 'в связи с болезнью наставника' };
    const document = text('D31', [OLD], { ...more, fields }, withPairs({ [OLD]: paused }));
    expect(document).toContain('О приостановке работы наставнической пары');
    expect(pointWith(document, 'Приостановить')).toBe(
      'Приостановить с 23.11.2026 по 11.12.2026 в связи с болезнью наставника работу наставнической пары: наставник – Осадчая Тамара Викторовна, воспитатель; наставляемый – Ким Вера Ивановна, воспитатель.',
    );
    expect(document).not.toContain('Назначить');
    const open = text('D31', [OLD], more, withPairs({ [OLD]: { ...paused, pausedTo: null } }));
    expect(pointWith(open, 'Приостановить')).toContain(
      'Приостановить с 23.11.2026 до отдельного приказа работу',
    );
  });

  it('a longer term, by a row of «Пары» or by the card', () => {
    const longer = withNextPair(
      { [OLD]: { endReason: 'продлена на новый срок', endDate: day('31.05.2027') } },
      {
        ...{ id: NEXT, mentorId: 'Н-01', menteeId: 'М-01', replaces: OLD },
        ...{ from: day('01.06.2027'), to: day('31.12.2027') },
      },
    );
    const byRow = text('D31', [OLD], more, longer);
    const byCard = text('D31', [OLD], { ...more, fields: { 'новый срок': '2027-12-31' } });
    for (const document of [byRow, byCard]) {
      expect(document).toContain('О продлении срока работы наставнической пары');
      expect(pointWith(document, 'Продлить')).toContain(
        'Продлить по 31.12.2027 работу наставнической пары: ',
      );
    }
  });

  it('a group is paused as one', () => {
    const paused = { group: 'А', pausedFrom: day('23.11.2026'), pausedTo: null };
    const world = withPairs({ [OLD]: paused, 'П-2026-02': { ...paused, mentorId: 'Н-01' } });
    const document = text('D31', [OLD, 'П-2026-02'], more, world);
    expect(document).toContain('О приостановке работы наставнической группы');
    expect(document.match(/Приостановить/g)).toHaveLength(1);
    expect(pointWith(document, 'Приостановить')).toContain(
      ': наставник – Осадчая Тамара Викторовна, воспитатель; наставляемые – Ким Вера Ивановна, воспитатель, и Белых Олег Петрович, инструктор по физической культуре.',
    );
  });

  it('terms as the card writes them', () => {
    const fields = { условия: 'встречи – раз в неделю\nрежим – смешанный.', день: '2026-12-01' };
    const document = text('D31', [OLD], { ...more, fields });
    expect(document).toContain('воспитатель):\n– встречи – раз в неделю;\n– режим – смешанный.');
    expect(document).toContain('Изменить с 01.12.2026 условия работы');
  });

  it('several at once are changes in the order', () => {
    const fields = { 'новый срок': '2027-12-31', условия: 'режим – смешанный' };
    expect(text('D31', [OLD], { ...more, fields })).toContain('О внесении изменений в приказ о закреплении');
  });

  it('nothing is no change, and a pair without an order cannot be changed', () => {
    expect(gaps('D31', [OLD], more)[0]).toContain('Не понятно, что изменяется');
    const fields = { условия: 'режим – смешанный' };
    const { gaps: found } = asked(
      'D31',
      [OLD],
      { ...more, fields },
      withPairs({ [OLD]: { orderNumber: '' } }),
    );
    expect(found[0]!.at).toEqual({ sheet: 'Пары', id: OLD, column: 'orderNumber' });
  });

  it('a person who has withdrawn stays behind the code', () => {
    const mentees = USUAL.mentees.map((one) =>
      one.id === 'М-01' ? { ...one, name: 'участник программы М-01', position: '', maskedBy: 'М-01' } : one,
    );
    expect(pointWith(text('D31', [OLD], more, { ...replaced, mentees }), 'Назначить')).toContain(
      'Назначить наставником участника программы М-01 Жук Анну Львовну, учителя-логопеда,',
    );
  });
});
