import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import {
  FINDING_CODES,
  type Finding,
  type Fix,
  findPlanFaults,
  type PlanFacts,
} from '../../../src/domain/roadmap/findings';
import { clean } from '../../../src/domain/roadmap/findings/copies';
import { pairQuotes } from '../../../src/domain/roadmap/findings/headings';
import { strikeWords } from '../../../src/domain/roadmap/findings/template';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';
import { findingText, findingWords } from '../../../src/text/findings';
import { fixText } from '../../../src/text/fixes';

const year = schoolYear(2024);
const calendar = {
  daysPerWeek: 5 as const,
  daysOff: new Set<CivilDate>(),
  workingDates: new Set<CivilDate>(),
};
const SAD = 'Дорожная карта наставничества педагогов МБДОУ детский сад «Ёлочка» на 2024-2025 учебный год';
const SCHOOL = 'Дорожная карта наставничества педагогов МБОУ СОШ № 5 на 2024-2025 учебный год';

/** Remarks on rows «мероприятие | срок | ответственный | показатель» under a title. */
function found(title: string, rows: readonly string[], facts: Partial<PlanFacts> = {}): Finding[] {
  const lines = rows.map((row, index) =>
    [`${index + 1}.`, ...row.split('|').map((cell) => cell.trim())].join('\t'),
  );
  const plan = readRoadmapText(
    [title, '', '№\tМероприятие\tСрок\tОтветственный\tПоказатель', ...lines].join('\n'),
  );
  return findPlanFaults({ ...plan, rows: deadlinesOf(plan.rows, year) }, { plan: year, calendar, ...facts });
}

const of = (code: string, findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one.code === code);
const edited = ({ edits }: Fix): string[] => edits.map(({ to }) => to);

/** Code, title, rows that must be remarked on, rows that must not. */
const CASES: readonly [string, string, string[], string[]][] = [
  [
    'C-21',
    SAD,
    [
      'Обучает наставник Ильина М.П., старший воспитатель | май | x | 1',
      'Контроль: куратор, старший воспитатель | май | x | 1',
    ],
    [
      'Обучает наставник Ильина М.П., воспитатель | май | x | 1',
      'Контроль: куратор, старший воспитатель | май | x | 1',
    ],
  ],
  [
    'C-26',
    SAD,
    ['Подготовка плaна | май | Куратор | 1'],
    ['Подготовка плана на сайте VK | май | Куратор | 1'],
  ],
  [
    'C-27',
    SAD,
    ['Семинар в детском саду «Детский сад Ёлочка» | май | x | 1', 'Сайт «Детский сад Ёлачка» | май | x | 1'],
    ['Обмен опытом «Детский сад № 12» | май | x | 1', 'Обмен опытом «Детский сад № 14» | май | x | 1'],
  ],
  [
    'C-27',
    SAD,
    ['Педагоги ДОУ | май | x | 1', 'Педагоги ЦОУ | май | x | 1'],
    ['Педагоги ДОУ и ДОО | май | x | 1'],
  ],
  [
    'C-31',
    SAD,
    ['А | март 2022 | x | 1', 'Б | май 2022 | x | 1', 'В | октябрь 2022 | x | 1'],
    ['А | март 2022 | x | 1', 'Б | май 2025 | x | 1', 'В | март 2025 | x | 1'],
  ],
  [
    'C-34',
    SAD,
    ['Соглашения по ст. 358.1 ТК РФ | май | x | 1'],
    ['Соглашения по ст. 351.8 ТК РФ | май | x | 1'],
  ],
  [
    'C-34',
    SAD,
    ['Изучение распоряжения № 145-р | май | x | 1'],
    ['Изучение распоряжения Р-145 | май | x | 1'],
  ],
  [
    'C-35',
    SAD,
    ['Планы | май | x | выполненные менее чем на 90%'],
    ['Планы | май | x | выполнены не менее чем на 90%'],
  ],
  [
    'C-36',
    SAD,
    ['Сайт | весь период | x | обновляется ежемесячно'],
    ['Сайт | ежемесячно | x | обновляется ежемесячно'],
  ],
  [
    'C-41',
    SAD,
    ['Информирование педагогов, обучающихся | май | x | 1'],
    ['Анализ достижений обучающихся | май | x | 1'],
  ],
  ['C-41', SAD, ['Проведение школьной конференции | май | x | 1'], ['Проведение конференции | май | x | 1']],
  [
    'C-41',
    SCHOOL,
    ['Реестр обучающихся и педагогов | май | x | 1'],
    ['Проведение школьной конференции | май | x | 1'],
  ],
  ['C-41', SAD, ['Изучение Р-145 | май | x | 1'], ['Изучение Р-145 и АЗ-1128/08 | май | x | 1']],
  [
    'C-41',
    'План наставничества педагогов',
    ['Реестр обучающихся и педагогов | май | x | 1'],
    ['Реестр педагогов и наставников | май | x | 1'],
  ],
  [
    'C-42',
    SAD,
    ['Семинар | май | x | 1', 'Семинар | май | x | 1'],
    ['Семинар | май | x | 1', 'Семинар | март | x | 1'],
  ],
  [
    'C-43',
    SAD,
    ['Утверждение персонифицированных программ | май | x | 1'],
    ['Персонифицированный учёт | май | x | 1'],
  ],
  ['C-44', SAD, ['Приказ «Внедрение модели» | май | x | 1'], ['Приказ «О внедрении модели» | май | x | 1']],
  ['C-44', SAD, ['Карта «дорожная | май | x | 1'], ['Карта «дорожная» | май | x | 1']],
  ['C-45', SAD, ['Опыт Ильиной М. П. | май | x | 1'], ['Опыт наставника М. | май | x | 1']],
  [
    'C-48',
    SAD,
    ['Семинар | май | Администрация ДОО Наставники | 1'],
    ['Семинар | май | Наставник, наставляемый | 1'],
  ],
  [
    'C-50',
    SAD,
    ['Карта на 2021-2022 учебный год | май | x | 1'],
    ['Карта на 2025-2026 учебный год | май | x | 1'],
  ],
  ['C-51', SAD, ['Семинар | до 31 августа 2025 г. | x | 1'], ['Семинар | до 29 августа 2025 г. | x | 1']],
  [
    'C-52',
    SAD,
    ['Игра | май | x | 100% представителей приняли участие'],
    ['Игра | май | x | не менее 90% участников'],
  ],
  ['C-53', SAD, ['Программы (при наличии наставляемых) | май | x | 1'], ['Программы | май | x | 1']],
  ['C-53', SAD, ['Беседы | по мере необходимости | x | 1'], ['Беседы | по графику | x | 1']],
  ['C-53', SAD, ['Беседы (при необходимости) | май | x | 1'], ['Беседы | по мере возможности | x | 1']],
  ['C-37', SAD, ['Беседы | по мере возможности | x | 1'], ['Беседы | по мере необходимости | x | 1']],
];

describe('a remark', () => {
  it.each(CASES)('%s is made where it belongs and nowhere else (%#)', (code, title, wrong, right) => {
    expect(of(code, found(title, wrong))).toHaveLength(1);
    expect(of(code, found(title, right))).toEqual([]);
  });

  it('names an order by the number of the register (C-49)', () => {
    const rows = ['Положение утверждено приказом от 01.09.2024 № 21/1 | май | x | 1'];
    const orders = [{ subject: 'statute', number: '26/1', date: null }] as const;
    expect(of('C-49', found(SAD, rows, { orders })).map(({ params }) => params)).toEqual([
      { named: '21/1', known: '26/1' },
    ]);
    expect(of('C-49', found(SAD, rows, { orders: [{ ...orders[0], number: '21/1' }] }))).toEqual([]);
    expect(of('C-49', found(SAD, rows))).toEqual([]);
  });

  it('on people who answer for rows comes once, on people in the words of a row each time', () => {
    const rows = ['Семинар | май | Ильина М. П. | 1', 'Сайт | май | Ильина М. П., Быков О. И. | 1'];
    expect(of('C-45', found(SAD, rows)).map(({ params, place }) => [place.number, params.persons])).toEqual([
      ['1.', 'Ильина М. П., Быков О. И.'],
    ]);
    const words = ['Опыт Ильиной М. П. | май | x | 1', 'Опыт Быкова О. И. | май | x | 1'];
    expect(of('C-45', found(SAD, words))).toHaveLength(2);
  });

  it('on glued people offers to part them in all rows at once', () => {
    const rows = ['Семинар | май | Куратор. Наставник | 1', 'Сайт | май | Директор. Куратор | 1'];
    const [first] = of('C-48', found(SAD, rows));
    expect(first?.fixes?.map(edited)).toEqual([
      ['Куратор\nНаставник'],
      ['Куратор\nНаставник', 'Директор\nКуратор'],
    ]);
  });

  it('on a condition is silent once it is answered', () => {
    const rows = ['Программы (при наличии наставляемых) | май | x | 1'];
    expect(of('C-53', found(SAD, rows, { answered: new Set([4]) }))).toEqual([]);
  });

  it('on missing work comes once for a whole plan and not for a few rows', () => {
    const few = ['Семинар | май | x | 1', 'Сайт | май | x | 1'];
    expect(of('C-46', found(SAD, few))).toEqual([]);
    expect(of('C-46', found(SAD, [...few, 'Анкеты | май | x | 1']))).toHaveLength(1);
    const more = [...few, 'Педсовет | май | x | 1', 'Анкеты | май | x | 1', 'Встречи | май | Куратор | 1'];
    const [gap] = of('C-46', found(SAD, more));
    expect(gap?.params.missing?.split(' ')).toContain('agreements');
    expect(gap?.params.missing?.split(' ')).not.toContain('council');
    expect(gap?.fixes?.[0]?.measures).toEqual(gap?.params.missing?.split(' '));
  });
});

/** Order of work: later row, earlier row, the rule that is broken. */
const ORDER: readonly [string, string, string][] = [
  [
    'Куратор: формирование базы наставляемых | до 5 сентября',
    'Назначение куратора приказом | до 20 сентября',
    'curator-appointed',
  ],
  [
    'Назначение куратора приказом | до 2 сентября',
    'Утверждение Положения о наставничестве | до 20 сентября',
    'statute-approved',
  ],
  [
    'Формирование базы наставников | до 5 сентября',
    'Сбор согласий на обработку персональных данных | до 20 сентября',
    'consents-collected',
  ],
  [
    'Формирование наставнических пар | до 5 сентября',
    'Анализ полученных анкет | до 20 сентября',
    'questionnaires-analysed',
  ],
  [
    'Формирование наставнических пар | до 5 сентября',
    'Формирование базы наставников | в течение года',
    'banks-formed',
  ],
  [
    'Фиксация пар в базе | до 5 октября',
    'Формирование наставнических пар | в течение учебного года',
    'pairs-formed',
  ],
  [
    'Приказ о закреплении пар | до 5 сентября',
    'Формирование наставнических пар | до 20 сентября',
    'pairs-ordered',
  ],
  [
    'Дополнительные соглашения с наставниками | до 5 сентября',
    'Приказ о закреплении пар | до 20 сентября',
    'agreements-signed',
  ],
  [
    'Утверждение индивидуальных планов | до 5 сентября',
    'Составление индивидуальных планов | до 20 сентября',
    'plans-drafted',
  ],
  [
    'Анкеты промежуточной обратной связи | до 15 января',
    'Оценка участников по заданным параметрам | до 20 февраля',
    'start-measured',
  ],
  [
    'Мониторинг качества реализации программы | до 15 апреля',
    'Мониторинг личной удовлетворенности участников | до 20 мая',
    'satisfaction-asked',
  ],
  [
    'Приказ о поощрении наставников | до 15 апреля',
    'Анализ реализации программы за год | до 20 мая',
    'report-written',
  ],
];

describe('the order of work', () => {
  it.each(ORDER)('%s needs %s', (later, earlier, rule) => {
    const rows = [later, earlier].map((row) => `${row} | x | 1`);
    const broken = of('C-33', found(SAD, rows)).map(({ params }) => params.rule);
    expect(broken).toContain(rule);
  });

  it.each(ORDER.filter(([, earlier]) => !/год/.test(earlier)))('%s may come after %s', (later, earlier) => {
    const first = earlier.replace(/\|.*/, '| до 3 сентября');
    const rows = [later.replace(/\|.*/, '| до 20 мая'), first].map((row) => `${row} | x | 1`);
    expect(of('C-33', found(SAD, rows))).toEqual([]);
  });

  it('has one order on pairs', () => {
    const rows = [
      'Приказ о закреплении пар | сентябрь | x | 1',
      'Приказ о закреплении пар | октябрь | x | 1',
    ];
    expect(of('C-33', found(SAD, rows)).map(({ params, place }) => [params.rule, place.number])).toEqual([
      ['order-twice', '2.'],
    ]);
  });
});

describe('a repair', () => {
  it.each<[string, string, string, string]>([
    ['C-26', 'Подготовка плaна | май | x | 1', 'Подготовка плана', 'Заменить «плaна» на «плана»'],
    [
      'C-34',
      'Соглашения по ст. 358.1 | май | x | 1',
      'Соглашения по ст. 351.8',
      'Заменить «358.1» на «351.8»',
    ],
    [
      'C-36',
      'Сайт | весь период | x | новости ежемесячно',
      'Ежемесячно весь период',
      'Перенести повторение в срок',
    ],
    [
      'C-41',
      'Проведение школьной конференции | май | x | 1',
      'Проведение конференции',
      'Убрать лишние слова',
    ],
    [
      'C-43',
      'Работа по разработанному индивидуальному плану | май | x | 1',
      'Работа по разработанной персонализированной программе',
      'Заменить «разработанному индивидуальному плану» на «разработанной персонализированной программе»',
    ],
    [
      'C-44',
      'Приказ «Утверждение пар» | май | x | 1',
      'Приказ «Об утверждении пар»',
      'Заменить «Утверждение пар» на «Об утверждении пар»',
    ],
    [
      'C-48',
      'Семинар | май | Куратор. Наставник | 1',
      'Куратор\nНаставник',
      'Поставить каждого на свою строчку',
    ],
    ['C-32', 'Семинар | апрель 2024 | x | 1', 'апрель 2025', 'Поставить срок «апрель 2025» в пункте 1'],
    ['C-51', 'Семинар | до 31.08.2025 | x | 1', 'до 29.08.2025', 'Поставить срок «до 29.08.2025» в пункте 1'],
  ])('of %s in «%s» writes «%s»', (code, row, to, label) => {
    const [finding] = of(code, found(SAD, [row]));
    const [first] = finding?.fixes ?? [];
    expect(first && edited(first)).toEqual([to]);
    expect(first && fixText(first)).toBe(label);
  });

  it('gives every item its own row when there are as many deadlines', () => {
    const plan = readRoadmapText(
      ['№\tМероприятие\tСрок', '1\t"1. Анкеты\n2. Беседы"\t"Май 2025\nИюнь 2025"'].join('\n'),
    );
    const [finding] = of(
      'C-40',
      findPlanFaults({ ...plan, rows: deadlinesOf(plan.rows, year) }, { plan: year }),
    );
    const [split] = finding?.fixes ?? [];
    expect(split && edited(split)).toEqual(['Анкеты', 'Май 2025']);
    expect(split?.adds.map(({ values }) => [values.activity, values.deadlineText])).toEqual([
      ['Беседы', 'Июнь 2025'],
    ]);
  });

  it('removes the misprint it was offered for', () => {
    const rows = [
      'Соглашения по ст. 358.1 и приказу «Внедрение» | апрель 2024 | Администрация ДОО Наставники | 1',
    ];
    const before = found(SAD, rows);
    for (const finding of before) {
      for (const repair of (finding.fixes ?? []).filter(({ edits }) => edits.length > 0)) {
        const cells = rows[0]!.split(' | ');
        for (const { column, to } of repair.edits)
          cells[{ activity: 0, deadlineText: 1, responsible: 2 }[column as 'activity']] = to;
        if (cells.some((cell) => cell.includes('\n'))) continue;
        expect(of(finding.code, found(SAD, [cells.join(' | ')])), finding.code).toEqual([]);
      }
    }
    expect(before.length).toBeGreaterThan(3);
  });
});

describe('small mendings', () => {
  it.each([
    ['внедрения в ОО».', 'внедрения в ОО.'],
    ['«Карта» и план»', '«Карта» и план'],
    ['приказ «О парах;', 'приказ «О парах»;'],
    ['«Об «Ёлочке»»', '«Об «Ёлочке»»'],
  ])('quotes of %s are paired as %s', (text, paired) => {
    expect(pairQuotes(text)).toBe(paired);
  });

  it.each([
    ['Информирование родителей, педагогов, обучающихся и др.', 'Информирование педагогов и др.'],
    ['1. Базы педагогов.\n2. Базы из числа обучающихся.\n3. Отчёт.', '1. Базы педагогов.\n2. Отчёт.'],
    ['Анкеты обучающихся/педагогов', 'Анкеты педагогов'],
    ['Согласия участников и согласия от родителей несовершеннолетних', 'Согласия участников'],
  ])('«%s» without foreign words is «%s»', (text, left) => {
    expect(strikeWords(text, ['родителей', 'обучающихся'])).toBe(left);
  });

  it('odd signs go, words and lines stay', () => {
    expect(clean('[bookmark: _Go]План\u00a0 на\u00adгод \nвторой <b>раз</b>')).toBe('План нагод\nвторой раз');
    expect(clean('План  – год')).toBe('План – год');
    expect(clean('План на год')).toBe('План на год');
  });
});

describe('the words of a remark', () => {
  it('are there for every code, as whole Russian sentences', () => {
    for (const code of FINDING_CODES) {
      const params = {
        rule: 'pairs-formed',
        how: 'late',
        question: 'no-month',
        missing: 'council',
        years: '1',
        what: 'responsible',
      };
      const finding: Finding = { code, severity: 'info', place: { line: 3, number: null }, params };
      const { what, advice } = findingWords(finding);
      expect(what, code).toMatch(/^[А-ЯЁ«][^!]*\.$/);
      expect(advice, code).toMatch(/^[А-ЯЁ][^!]*\.$/);
      expect(findingText(finding), code).toMatch(/^Строка файла 3: /);
    }
  });
});
