import { describe, expect, it } from 'vitest';
import { namedAs } from '../../../../src/documents/kinds/pairs/parties';
import type { World, WorldPair } from '../../../../src/documents/world';
import { settings } from '../../sample';
import { USUAL } from '../../worlds';
import { asked, gaps, text, withPairs } from './asked';

const PAIR = 'П-2026-01';
const changed = (change: Partial<WorldPair>): World => withPairs({ [PAIR]: change });

describe('the additional agreement', () => {
  it.each([
    ['content', { content: ' ' }, 'content', 'не заполнено «Содержание работы»'],
    ['the first day', { from: null }, 'from', 'не указан первый день'],
    ['the last day', { to: null }, 'to', 'не указан последний день'],
    ['form and kind', { form: '', kind: '' }, 'form', 'не выбрана форма'],
    ['pay', { pay: '' }, 'pay', 'не определены условия оплаты'],
    ['a pay that is not set', { pay: 'не установлена' }, 'pay', 'не определены условия оплаты'],
    ['the size of the pay', { paySize: '' }, 'paySize', 'не заполнено «Размер выплаты»'],
  ] as const)('is not signed without %s', (_, change, column, words) => {
    const { gaps: found } = asked('D21', [PAIR], {}, changed(change));
    expect(found).toHaveLength(1);
    expect(found[0]!.text).toContain(words);
    expect(found[0]!.at).toEqual({ sheet: 'Пары', id: PAIR, column });
  });

  it('is off where mentoring belongs to the job', () => {
    expect(
      gaps('D21', [PAIR], {}, changed({ pay: 'входит в должностные обязанности', content: '' })),
    ).toEqual([
      `Пара ${PAIR}: наставничество входит в должностные обязанности. Дополнительное соглашение не нужно.`,
    ]);
  });

  it('is not for a mentor of another employer', () => {
    const mentors = USUAL.mentors.map((one) => (one.id === 'Н-01' ? { ...one, external: true } : one));
    const { gaps: found } = asked('D21', [PAIR], {}, { ...USUAL, mentors });
    expect(found[0]!.text).toContain('гражданско-правовой договор');
    expect(found[0]!.at).toEqual({ sheet: 'Наставники', id: 'Н-01', column: 'external' });
  });

  it('is made with one mentor, for all mentees of theirs', () => {
    expect(gaps('D21', [PAIR, 'П-2026-02'])[0]).toContain('разных наставников');
    const world = withPairs({ 'П-2026-02': { mentorId: 'Н-01' } }, { consentPolicy: 'off' });
    expect(gaps('D21', [PAIR, 'П-2026-02'], {}, world)).toEqual([]);
    expect(text('D21', [PAIR, 'П-2026-02'], {}, world)).toContain(
      'помогать Ким Вере Ивановне, воспитателю, и Белых Олегу Петровичу, инструктору по физической культуре, в освоении',
    );
  });

  it('waits for the consent of the mentor as the organisation wants it', () => {
    const consents = USUAL.consents.filter(({ kind }) => kind !== 'быть наставником');
    expect(gaps('D21', [PAIR], {}, { ...USUAL, consents })).toEqual([
      `Пара ${PAIR}: нет письменного согласия наставника.`,
    ]);
    const reminded = asked('D21', [PAIR], {}, { ...USUAL, consents, consentPolicy: 'remind' });
    expect(reminded.gaps).toEqual([]);
    expect(reminded.notices.join()).toContain('нет письменного согласия');
    expect(
      asked('D21', [PAIR], {}, { ...USUAL, consents, consentPolicy: 'off' }).notices.join(),
    ).not.toContain('согласия');
  });

  it('leaves room for a contract nobody wrote in, and says so', () => {
    const without = asked('D21', [PAIR]);
    expect(without.notices.join()).toContain('трудового договора впишите от руки');
    expect(text('D21', [PAIR])).toContain('к трудовому договору от __________ № __________');
  });

  it('says by what the head acts, in the gender of the head', () => {
    const world = {
      ...USUAL,
      settings: settings({ 'head.name': 'Жук Павел Ильич', 'head.position': 'директор', 'head.basis': '' }),
    };
    expect(text('D21', [PAIR], {}, world)).toContain(
      'в лице директора Жука Павла Ильича, действующего на основании __________',
    );
    expect(asked('D21', [PAIR], {}, world).missing).toEqual(['head.basis']);
  });

  it.each([
    ['Муниципальное бюджетное учреждение «Школа № 3»', 'именуемое'],
    ['Муниципальная образовательная организация «Центр»', 'именуемая'],
    ['Частный детский сад «Лучик»', 'именуемый'],
    ['Лицей № 2', 'именуемый'],
    ['Рябинка', 'именуемое'],
  ])('%s, %s', (organisation, form) => expect(namedAs(organisation)).toBe(form));
});

describe('the end of the agreement', () => {
  const ended = { endDate: USUAL.date, endReason: 'по обоюдному решению' };

  it('is the day the pair ends, and the day after nothing holds', () => {
    const document = text('D34', [PAIR], {}, changed(ended));
    expect(document).toContain('с 22.11.2026 по обоюдному решению наставника и наставляемого.');
    expect(document).toContain('выплату за наставничество по 21.11.2026 включительно');
  });

  it('needs the agreement that ends, and its last day', () => {
    const world = changed({ agreementNumber: '', agreementDate: null });
    const { gaps: found } = asked('D34', [PAIR], {}, world);
    expect(found.map(({ at }) => (at as { column: string }).column)).toEqual([
      'agreementNumber',
      'agreementDate',
      'endDate',
    ]);
  });

  it('may change the terms in place of ending them', () => {
    const fields = {
      действие: 'изменить',
      день: '2026-12-01',
      изменения: 'срок – по 31.08.2027\nвстречи – раз в неделю.',
    };
    const document = text('D34', [PAIR], { fields });
    expect(document).toContain('об изменении дополнительного соглашения от 04.09.2026 № 12');
    expect(document).toContain(
      '– срок – по 31.08.2027;\n– встречи – раз в неделю.\n2. Изменения действуют с 01.12.2026.',
    );
    expect(document).not.toContain('Прекратить');
    expect(gaps('D34', [PAIR], { fields: { действие: 'изменить' } })).toEqual([
      'Не указан первый день изменений.',
      'Не указано, что изменяется. Впишите изменения.',
    ]);
  });
});
