import type { Input, Output } from '../../contract/api';
import type { ReadingQuestion, RoadmapPreview, RoadmapPreviewRow, RoadmapRead } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { shortDate } from '../../domain/calendar/civil-date';
import {
  parseSchoolYear,
  schoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../../domain/calendar/school-year';
import { parseDeadline } from '../../domain/deadlines/parse-deadline';
import type { Deadline } from '../../domain/deadlines/types';
import type { PlannedRow } from '../../domain/roadmap/planned-rows';
import { distinctLines } from '../../domain/roadmap/row-deadline';
import type { UnderstoodRow } from '../../domain/roadmap/understand';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import { readingLabels, shortQuestion } from '../../text/deadline-choice';
import { questionText, readingOf } from '../../text/deadlines';
import { importTexts } from '../../text/roadmap-import';
import { readSettings } from '../banks';
import type { Ports } from '../ports';
import { schoolCalendar } from './deadline-context';
import { isAsked, type PlanReading, readPlan, thresholdText } from './read-plan';
import { spanOf, understoodText } from './roadmap-rows';

const readAsSet = (ports: Ports, input: Input<'roadmap.read'>): PlanReading =>
  readPlan(ports, input, readSettings(ports.book));

/** What would enter the book, before anything does. */
export function previewRoadmap(ports: Ports, input: Input<'roadmap.preview'>): Result<RoadmapPreview> {
  const { plan, year, yearFrom, canSplit, split, canPropose, planned, findings } = readAsSet(ports, input);
  const counted = planned.filter(({ skipped }) => !skipped);
  const asked = counted.filter(({ deadline }) => isAsked(deadline)).length;
  return done({
    title: plan.title,
    year: schoolYearLabel(year),
    yearFrom,
    approval: plan.approval ? `${shortDate(plan.approval.date)} № ${plan.approval.number}` : '',
    headings: plan.headings,
    canSplit,
    split,
    canPropose,
    rows: planned.map(previewRow),
    sure: counted.length - asked,
    asked,
    findings: findings.map(({ line, rows: _, ...finding }) => ({
      ...finding,
      field: line === null ? null : String(line),
      place: null,
    })),
  });
}

const previewRow = ({ key, row, deadline, responsible, skipped }: PlannedRow): RoadmapPreviewRow => ({
  key,
  number: row.number,
  stage: row.stage,
  activity: row.activity,
  content: row.content,
  deadline: row.deadlineText,
  reading: understoodText(deadline),
  windows: deadline.windows,
  ...spanOf(deadline.windows),
  responsible: responsible.join('\n'),
  ask: isAsked(deadline),
  question: questionOf(deadline),
  skipped,
  line: row.place,
});

/** The question with its readings; none of them is offered when one has no dates. */
function questionOf({ kind, question, phrase }: Deadline): ReadingQuestion | null {
  if (!question) return kind === 'reference' ? { text: importTexts.noDate, readings: [] } : null;
  const labels = readingLabels(question, distinctLines(phrase));
  const readings = question.readings.map((windows, at) => ({ label: labels[at]!, windows }));
  const offered = readings.every(({ label }) => label !== '') ? readings : [];
  return {
    text: offered.length > 0 ? shortQuestion(question) : questionText({ ...question, readings: [] }),
    readings: offered,
  };
}

/** The same reading in full, for the command line. */
export function readRoadmap(ports: Ports, input: Input<'roadmap.read'>): Result<RoadmapRead> {
  const { plan, year, yearFrom, rows, findings } = readAsSet(ports, input);
  return done({
    title: plan.title,
    year: schoolYearLabel(year),
    yearFrom,
    approval: plan.approval,
    sections: plan.sections.map(({ number, title }) => `${number} ${title}`.trim()),
    rows: rows.map((row) => readRow(row, codesOn(row.row.place, findings))),
    findings: findings.map(({ line, rows: _, ...finding }) => ({ ...finding, place: line ?? 0 })),
  });
}

const codesOn = (place: number, findings: PlanReading['findings']): string[] => [
  ...new Set(findings.filter(({ rows }) => rows.includes(place)).map(({ code }) => code)),
];

function readRow(understood: UnderstoodRow, findings: readonly string[]): RoadmapRead['rows'][number] {
  const { row, deadline, items, responsible, condition, archetypes } = understood;
  const { stage, number, activity, content, deadlineText, result, indicator, place } = row;
  return {
    ...{ stage, number, activity, content, deadlineText },
    kind: deadline.kind,
    windows: deadline.windows,
    certainty: deadline.certainty,
    reading: understoodText(deadline),
    ...{ responsible, result, indicator, condition, place },
    ...{ threshold: thresholdText(understood), findings },
    archetypes,
    archetypeNames: archetypes.map((code) => ARCHETYPE_NAMES[code]),
    items: items.map((item) => ({
      number: item.number,
      text: item.text,
      deadlineText: item.deadlineText,
      windows: item.deadline.windows,
      certainty: item.deadline.certainty,
      condition: item.condition,
      archetypes: item.archetypes,
    })),
  };
}

/** Phrases without a plan around them. */
export function readDeadlines(
  ports: Ports,
  input: Input<'deadlines.read'>,
): Result<Output<'deadlines.read'>> {
  const year = parseSchoolYear(input.year) ?? schoolYear(schoolYearOf(ports.clock.today()).start);
  const { context } = schoolCalendar(ports.book, readSettings(ports.book), year);
  const read = (phrase: string): Output<'deadlines.read'>['results'][number] => {
    const deadline: Deadline = parseDeadline(phrase, context);
    const { kind, windows, certainty } = deadline;
    return {
      ...{ phrase, kind, windows, every: deadline.every ?? null, certainty, reading: readingOf(deadline) },
      question: certainty === 'ask' ? questionOf(deadline) : null,
    };
  };
  return done({ results: input.phrases.map(read) });
}
