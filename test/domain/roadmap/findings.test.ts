import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { type Finding, findDeadlineFaults } from '../../../src/domain/roadmap/findings';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';
import { findingText } from '../../../src/text/findings';

const year = schoolYear(2024);
const calendar = {
  daysPerWeek: 5 as const,
  daysOff: new Set(['2024-11-04' as CivilDate]),
  workingDates: new Set<CivilDate>(),
};

/** Remarks on rows «мероприятие | срок | ответственный | показатель». */
function faults(...rows: readonly string[]): Finding[] {
  const lines = rows.map((row, index) =>
    [index + 1, ...row.split('|').map((cell) => cell.trim())].join('\t'),
  );
  const roadmap = readRoadmapText(['№\tМероприятие\tСрок\tОтветственный\tПоказатель', ...lines].join('\n'));
  return findDeadlineFaults(deadlinesOf(roadmap.rows, year), { plan: year, calendar });
}

describe('remarks on deadlines', () => {
  it.each<[string, string[], string[]]>([
    ['nothing on a sound row', ['Семинар | до 10 сентября | Куратор | 1'], []],
    ['a month outside the plan', ['Семинар | Апрель 2024 | Куратор | 1'], ['C-32 error']],
    ['a month after the plan', ['Семинар | Октябрь 2025 | Куратор | 1'], ['C-32 error']],
    ['August before the plan is preparation', ['План | 1-30 августа 2024 г. | Куратор | 1'], ['C-32i info']],
    [
      'a window half inside the plan is sound',
      ['Семинар | с 26 августа по 6 сентября 2024 | Куратор | 1'],
      [],
    ],
    [
      'a recurrence in another column',
      ['Сайт | весь период | Куратор | обновление ежемесячно'],
      ['C-36 warning'],
    ],
    ['a recurrence in its own column is sound', ['Сайт | ежемесячно | Куратор | обновление ежемесячно'], []],
    ['a reference', ['Обучение | по графику | Куратор | 1'], ['C-37 warning']],
    ['an ambiguous reading', ['Диагностика | 1 раз в квартал | Куратор | 1'], ['C-38 warning']],
    ['an unread deadline', ['Диагностика | скоро | Куратор | 1'], ['C-38 warning']],
    ['a day off', ['Семинар | до 4 ноября | Куратор | 1'], ['C-51 info']],
    [
      'one row without a person',
      ['Семинар | до 10 сентября | | 1', 'Приказ | до 10 сентября | Куратор | 1'],
      ['C-39 warning'],
    ],
    [
      'pairs before the questionnaires are analysed',
      ['Формирование пар | до 2 сентября | Куратор | 1', 'Анализ полученных анкет | сентябрь | Куратор | 1'],
      ['C-33 warning'],
    ],
    [
      'pairs on the day the banks are ready leave no time to match',
      [
        'Формирование пар | до 2 сентября | Куратор | 1',
        'Формирование базы наставников | до 2 сентября | Куратор | 1',
      ],
      ['C-33 info'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(faults(...rows).map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  });

  it('say where, what and what to do', () => {
    const [finding] = faults('Семинар | до 4 ноября | Куратор | 1');
    expect(finding && findingText(finding)).toBe(
      'Строка 1: последний день срока 04.11.2024 нерабочий (понедельник). Рабочий день перед ним – 01.11.2024.',
    );
  });

  it('say which row is not ready yet', () => {
    const [finding] = faults(
      'Утверждение индивидуальных планов | до 10 сентября | Куратор | 1',
      'Составление индивидуальных планов | сентябрь | Наставники | 1',
    );
    expect(finding && findingText(finding)).toBe(
      'Строка 1: планы утверждаются к 10.09.2024, а в пункте 2 планы ещё составляются, до 30.09.2024. Поменяйте сроки местами или сдвиньте один из них.',
    );
  });
});
