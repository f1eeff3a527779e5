import { dayOfField, linesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind, type Gap } from '../../kind';
import { programmeDaysOf } from '../../office';
import { orderTyped, preamble } from '../../preamble';
import { withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { ANNEX, annexCard, annexData, LINES, linesData } from './order-words';
import { FORMS_OFFERED, KINDS_OFFERED, PAY_RULES, payRule } from './statute-rules';

const whole = (answer: string | undefined): number => {
  const value = Number((answer ?? '').trim());
  return Number.isInteger(value) && value > 0 ? value : 0;
};

function gapsOf({ fields }: Ask): readonly Gap[] {
  const numbers = [
    ['мест', 'Укажите, сколько наставляемых может быть у одного наставника.'],
    ['от месяцев', 'Укажите самый короткий срок программы в месяцах.'],
    ['до месяцев', 'Укажите самый длинный срок программы в месяцах.'],
  ] as const;
  const gaps: Gap[] = numbers
    .filter(([field]) => whole(fields[field]) === 0)
    .map(([field, text]) => ({ text, at: { field } }));
  if (gaps.length === 0 && whole(fields['от месяцев']) > whole(fields['до месяцев']))
    gaps.push({
      text: 'Самый короткий срок программы больше самого длинного. Исправьте один из них.',
      at: { field: 'от месяцев' },
    });
  return gaps;
}

function noticesOf({ fields }: Ask): readonly string[] {
  const notices: string[] = [];
  if (orderTyped(fields.протокол ?? '') === '')
    notices.push('Протокол педагогического совета впишите от руки или в карточке: для него оставлено место.');
  if ((fields['номер приказа'] ?? '') === '')
    notices.push('Номер и дату приказа об утверждении впишите после его подписания.');
  if (whole(fields['до месяцев']) > 12)
    notices.push('Программа пары обычно длится не больше 12 месяцев. Проверьте срок.');
  return notices;
}

/** Rules of the organisation as the card gives them. */
function rulesData({ fields, acts }: Ask, { settings }: World): DocumentData {
  const based = preamble(
    acts.map(({ cite }) => cite),
    '',
  );
  return {
    нормы: based.charAt(0).toLowerCase() + based.slice(1),
    протокол: orderTyped(fields.протокол ?? ''),
    профсоюз: orderTyped(fields.профсоюз ?? ''),
    мест: whole(fields.мест),
    'от месяцев': whole(fields['от месяцев']),
    'до месяцев': whole(fields['до месяцев']),
    'стаж оговорён': whole(fields['опыт наставника']) > 0,
    'опыт наставника': whole(fields['опыт наставника']),
    'дней на программу': programmeDaysOf(settings),
    встречи: withoutEndMark(fields.встречи ?? ''),
    формы: linesData(linesOfField(fields.формы)),
    виды: linesData(linesOfField(fields.виды)),
    'размер выплаты': withoutEndMark(fields['размер выплаты'] ?? ''),
    ...payRule(fields.оплата),
  };
}

/** D02: the organisation's own rules of mentoring, an annex of D01 (domain rule §2.4b). */
export const statute = defineKind({
  kind: 'D02',
  title: 'Положение о системе наставничества',
  fileName: 'Положение о системе наставничества',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 8, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: ['org.full', 'org.short', 'org.site'],
  points: [],
  card: [
    {
      id: 'протокол',
      label: 'Протокол педагогического совета',
      type: 'text',
      hint: 'Например, от 28.08.2026 № 1.',
    },
    {
      id: 'профсоюз',
      label: 'Мнение профсоюзной организации',
      type: 'text',
      hint: 'Дата и номер протокола. Пусто – строки о мнении не будет.',
    },
    ...annexCard('D01', 'утверждается Положение'),
    {
      id: 'мест',
      label: 'Наставляемых у одного наставника, не больше',
      type: 'number',
      start: ({ settings }) => settings.capacity,
    },
    { id: 'от месяцев', label: 'Срок программы от, месяцев', type: 'number', start: () => '3' },
    { id: 'до месяцев', label: 'Срок программы до, месяцев', type: 'number', start: () => '12' },
    {
      id: 'опыт наставника',
      label: 'Стаж наставника от, лет',
      type: 'number',
      hint: 'Пусто – стаж не оговаривается.',
      start: () => '3',
    },
    {
      id: 'встречи',
      label: 'Как часто встречается пара',
      type: 'text',
      needed: true,
      start: () => 'не реже двух раз в месяц',
    },
    { id: 'формы', label: 'Формы наставничества', type: 'lines', needed: true, start: FORMS_OFFERED },
    { id: 'виды', label: 'Виды наставничества', type: 'lines', needed: true, start: KINDS_OFFERED },
    {
      id: 'оплата',
      label: 'Оплата наставничества',
      type: 'choice',
      options: PAY_RULES,
      start: () => PAY_RULES[0].value,
    },
    {
      id: 'размер выплаты',
      label: 'Размер выплаты',
      type: 'text',
      hint: 'Например, не менее 10 процентов должностного оклада. Пусто – размер определит соглашение.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...ANNEX,
    нормы: 'text',
    протокол: 'text',
    профсоюз: 'text',
    мест: 'number',
    'от месяцев': 'number',
    'до месяцев': 'number',
    'стаж оговорён': 'flag',
    'опыт наставника': 'number',
    'дней на программу': 'number',
    встречи: 'text',
    формы: { each: LINES },
    виды: { each: LINES },
    'размер выплаты': 'text',
    'оплата.стимулирующая': 'flag',
    'оплата.доплата': 'flag',
    'оплата.обязанности': 'flag',
  },
  required: ['организация.краткое', 'приказ.гриф', 'мест', 'от месяцев', 'до месяцев'],
  build: (ask, world) => ({
    title: 'Положение о системе наставничества педагогических работников',
    data: {
      ...annexData(ask.fields, dayOfField(ask.fields['дата приказа']), 'УТВЕРЖДЕНО'),
      ...rulesData(ask, world),
    },
    gaps: gapsOf(ask),
    notices: noticesOf(ask),
  }),
});
