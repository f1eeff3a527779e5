import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { findPlanFaults } from '../../../src/domain/roadmap/findings';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { responsibleIn } from '../../../src/domain/roadmap/responsible';
import { deadlinesOf } from '../../../src/domain/roadmap/row-deadline';

const year = schoolYear(2026);

/** Is the cell said to name several people in one line? */
function remarked(cell: string): boolean {
  const { rows } = readRoadmapText(`№\tМероприятие\tСрок\tОтветственный\n1\tПриказ\tмай\t${cell}`);
  const plan = { title: '', period: null, rows: deadlinesOf(rows, year), notes: [] };
  return findPlanFaults(plan, { plan: year }).some(({ code }) => code === 'C-48');
}

describe('several people in one cell', () => {
  it.each([
    ['Куратор и методист', ['Куратор', 'методист']],
    ['директор/куратор', ['директор', 'куратор']],
    ['куратор наставник', ['куратор', 'наставник']],
    ['зам. директора по УВР, методист и наставники', ['зам. директора по УВР', 'методист', 'наставники']],
    ['Директор и зам. директора по УВР', ['Директор', 'зам. директора по УВР']],
    ['Администрация ДОО Наставники', ['Администрация ДОО', 'Наставники']],
    ['Куратор и педагоги-наставники', ['Куратор', 'педагоги-наставники']],
  ])('«%s» is split and remarked', (cell, people) => {
    expect(responsibleIn(cell)).toEqual(people);
    expect(remarked(cell)).toBe(true);
  });

  it.each([
    'Заместитель директора по учебной и воспитательной работе',
    'Зам. Директора по УВР',
    'педагог-психолог',
    'педагог наставник',
    'старший методист',
    'Куратор реализации системы наставничества',
    'классный руководитель',
    'Учитель-наставник',
    'Отдел кадров и делопроизводства',
  ])('«%s» is one', (cell) => {
    expect(responsibleIn(cell)).toEqual([cell]);
    expect(remarked(cell)).toBe(false);
  });

  it('with a comma are clear enough', () => {
    expect(responsibleIn('Наставник, наставляемый')).toEqual(['Наставник', 'наставляемый']);
    expect(remarked('Наставник, наставляемый')).toBe(false);
  });
});
