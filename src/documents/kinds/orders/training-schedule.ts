import { type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { linesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Gap } from '../../kind';
import { curatorOf } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';

const COLUMNS = ['дата', 'тема', 'форма', 'ведёт', 'участники'] as const;
const BLANK_ROWS = 6;

const row = (cells: readonly string[], at: number): DocumentData => ({
  номер: at + 1,
  ...Object.fromEntries(COLUMNS.map((column, i) => [column, tidy(cells[i] ?? '')])),
});

/** Trainings, seminars and meetings of mentors of the sheet «Мероприятия», a line each. */
function offered({ events, settings }: World): string {
  const leads = tidy(curatorOf(settings).name) === '' ? '' : 'куратор';
  const dayOf = (date: CivilDate | null): string => (date === null ? '' : shortDate(date));
  return events
    .filter(({ kind }) => ['обучение', 'семинар', 'групповая встреча'].includes(tidy(kind).toLowerCase()))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map(({ date, title, kind }) => [dayOf(date), tidy(title), tidy(kind), leads, 'наставники'].join(' | '))
    .join('\n');
}

const NO_ROWS: Gap = {
  text: 'Не указано ни одного занятия. Впишите их в карточку или на лист «Мероприятия».',
  at: { field: 'занятия' },
};

/** D26L: what mentors are taught, when and by whom (domain rule §2.4b). */
export const trainingSchedule = defineKind({
  kind: 'D26L',
  title: 'График обучения наставников',
  fileName: 'График обучения наставников на {{год}}',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 8, to: 10 },
  keep: '5 лет',
  needs: ['events'],
  settings: [...FOR_ALL, 'curator.name'],
  points: [],
  card: [
    {
      id: 'занятия',
      label: 'Занятия',
      type: 'lines',
      hint: 'Каждое с новой строки: дата | тема | форма | кто ведёт | участники.',
      start: offered,
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    занятия: {
      each: { номер: 'number', дата: 'text', тема: 'text', форма: 'text', ведёт: 'text', участники: 'text' },
    },
  },
  required: ['организация.краткое', 'руководитель.фио', 'занятия'],
  build({ fields }, world) {
    const rows = linesOfField(fields.занятия).map((line, i) => row(line.split('|'), i));
    return {
      title: `График обучения наставников на ${schoolYearLabel(world.year)} учебный год`,
      data: { занятия: rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, (_, i) => row([], i)) },
      gaps: rows.length > 0 ? [] : [NO_ROWS],
      notices: [],
    };
  },
});
