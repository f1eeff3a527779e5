import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../src/documents/kind';
import type { World, WorldMentor, WorldPair } from '../../../../src/documents/world';
import { day, settings } from '../../sample';
import { USUAL } from '../../worlds';
import { gapsOf, paperOf } from './paper';

type Code = Parameters<typeof paperOf>[0];

const firstPair = (more: Partial<WorldPair>): World => ({
  ...USUAL,
  pairs: USUAL.pairs.map((pair, i) => (i === 0 ? { ...pair, ...more } : pair)),
});

const firstMentor = (more: Partial<WorldMentor>): World => ({
  ...USUAL,
  mentors: USUAL.mentors.map((mentor, i) => (i === 0 ? { ...mentor, ...more } : mentor)),
});

const masked = firstMentor({ name: 'участник программы Н-01', maskedBy: 'Н-01', position: '' });

const GATES: readonly (readonly [Code, string, Partial<Ask>, World, RegExp])[] = [
  ['D01', 'in force before its order', { fields: { введение: '2026-11-20' } }, USUAL, /раньше дня приказа/],
  ['D01', 'in force on no day', { fields: { введение: '' } }, USUAL, /день, с которого действует/],
  ['D02', 'no limit of mentees', { fields: { мест: '' } }, USUAL, /сколько наставляемых/],
  ['D02', 'no whole months', { fields: { 'до месяцев': '1,5' } }, USUAL, /самый длинный срок/],
  [
    'D02',
    'terms crossed',
    { fields: { 'от месяцев': '12', 'до месяцев': '3' } },
    USUAL,
    /больше самого длинного/,
  ],
  [
    'D03',
    'a curator standing in for himself',
    { fields: { замещает: 'Лапина Нина Олеговна' } },
    USUAL,
    /сам себя/,
  ],
  ['D04', 'an empty plan', {}, { ...USUAL, roadmap: [] }, /нет ни одного мероприятия/],
  ['D05', 'an empty plan', {}, { ...USUAL, roadmap: [] }, /нет ни одного мероприятия/],
  ['D06', 'a council of one', { fields: { секретарь: '', члены: '' } }, USUAL, /не меньше двух/],
  ['D06', 'nobody leads', { fields: { руководит: '' } }, USUAL, /«Кто руководит»/],
  [
    'D06',
    'a member not to be named',
    { fields: { члены: 'Н-01\nН-02' } },
    masked,
    /Участник Н-01 отозвал согласие/,
  ],
  ['D07', 'days crossed', { fields: { с: '2026-12-08', по: '2026-12-07' } }, USUAL, /раньше, чем начинается/],
  ['D07', 'banks before answers', { fields: { банки: '2026-11-30' } }, USUAL, /не раньше конца/],
  ['D22', 'no pairs', { subjects: [] }, USUAL, /Выберите пары/],
  ['D22', 'no sum', {}, firstPair({ paySize: '' }), /не указан размер/],
  ['D22', 'pay not chosen', {}, firstPair({ pay: 'не установлена' }), /выплата не установлена/],
  [
    'D22',
    'a part of the job',
    {},
    firstPair({ pay: 'Входит в должностные обязанности' }),
    /выплата не нужна/,
  ],
  ['D22', 'no agreement', {}, firstPair({ agreementNumber: ' ' }), /дополнительного соглашения/],
  ['D22', 'a mentor of another employer', {}, firstMentor({ external: true }), /работает не у вас/],
  ['D22', 'a mentor not to be named', {}, masked, /отозвал согласие/],
  ['D22', 'no last day', {}, firstPair({ to: null }), /последний день/],
  ['D25', 'no items', {}, { ...USUAL, programmes: [] }, /нет пунктов её программы/],
  [
    'D25',
    'no order on the pair',
    {},
    firstPair({ orderNumber: '', orderDate: null }),
    /приказа о закреплении/,
  ],
  [
    'D25',
    'an order later than this one',
    {},
    firstPair({ orderDate: day('22.11.2026') }),
    /позже этого приказа/,
  ],
  ['D26', 'no pairs at work', {}, { ...USUAL, pairs: [] }, /действующей пары/],
  ['D26L', 'no lessons', { fields: { занятия: '' } }, USUAL, /ни одного занятия/],
  ['D26P', 'days crossed', { fields: { с: '2026-12-06' } }, USUAL, /раньше, чем начинается/],
  ['D26P', 'a deputy who learns', { fields: { замещают: 'Н-02' } }, USUAL, /сам направлен/],
  ['D26P', 'nobody to send', { fields: { люди: '' } }, USUAL, /«Кого направить»/],
  ['D41', 'held before the order', { fields: { день: '2026-11-20' } }, USUAL, /раньше даты приказа/],
  ['D41', 'an empty programme', { fields: { программа: ' ' } }, USUAL, /Программа пуста/],
  ['D41', 'a task without words', { fields: { поручения: 'Н-01' } }, USUAL, /что подготовить/],
  ['D42', 'no basis', { fields: { основание: '' } }, USUAL, /«Чем подтверждены заслуги»/],
  ['D42', 'a bonus without a sum', { fields: { 'размер премии': '' } }, USUAL, /размер премии/],
  ['D42', 'no award named', { fields: { награда: '' } }, USUAL, /о какой награде/],
  ['D42', 'a reward not to be named', {}, masked, /отозвал согласие/],
  ['D42', 'nobody', { points: ['сведения'] }, USUAL, /Никто не выбран/],
  ['D49', 'no report', { fields: { отчёт: '' } }, USUAL, /номер отчёта о мониторинге/],
  ['D49', 'no tasks', { fields: { задачи: '' } }, USUAL, /Задачи не названы/],
];

describe('a paper that must not be signed says why', () => {
  it.each(GATES)('%s: %s', (code, _, ask, world, reason) => {
    expect(gapsOf(code, {}, USUAL)).toEqual([]);
    expect(gapsOf(code, ask, world).join('\n')).toMatch(reason);
  });
});

it('a gap about a pair leads to its cell', () => {
  expect(paperOf('D22', {}, firstPair({ paySize: '' })).gaps[0]!.at).toEqual({
    sheet: 'Пары',
    id: 'П-2026-01',
    column: 'paySize',
  });
});

const NOTICES: readonly (readonly [Code, string, Partial<Ask>, World, RegExp])[] = [
  ['D01', 'no protocol', { fields: { протокол: '' } }, USUAL, /Протокол педагогического совета/],
  ['D02', 'more than a year', { fields: { 'до месяцев': '18' } }, USUAL, /не больше 12 месяцев/],
  [
    'D03',
    'a curator among mentors',
    {},
    firstMentor({ name: 'Лапина Нина Олеговна' }),
    /в банке наставников/,
  ],
  [
    'D05',
    'rows of another year',
    {},
    { ...USUAL, roadmap: USUAL.roadmap.map((row, i) => (i === 2 ? { ...row, to: day('10.09.2024') } : row)) },
    /вне учебного года в строках: 2\.1\./,
  ],
  ['D22', 'pay before the order', {}, USUAL, /раньше даты приказа: П-2026-01, П-2026-02, П-2026-03/],
  ['D22', 'several sums on one sheet', {}, USUAL, /знакомьте с выпиской/],
  ['D41', 'on a day off', { fields: { день: '2027-05-22' } }, USUAL, /выходной день/],
];

it.each(NOTICES)('%s asks to look at it: %s', (code, _, ask, world, notice) => {
  expect(paperOf(code, ask, world).notices.join('\n')).toMatch(notice);
});

it('a new statute is not founded on the one it repeals', () => {
  const world = { ...USUAL, settings: settings({ statute: '№ 40-ОД от 01.09.2025' }) };
  const { data } = paperOf('D01', {}, world);
  expect(data.основание).not.toContain('40-ОД');
  expect(data.прежний).toBe('от 01.09.2025 №\u00a040-ОД');
});
