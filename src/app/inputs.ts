import * as v from 'valibot';
import type { Input, Method } from '../contract/api';
import { SCREENS } from '../contract/screens';
import { parseCivilDate } from '../domain/calendar/civil-date';
import { COLUMNS } from '../domain/roadmap/types';
import { CRITERION_TITLE } from '../text/matching-reasons';

/** Run-time shapes of all inputs: the page is another program and is not trusted. */

const text = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.maxLength(100));
/** A day of the calendar: «2026-02-30» has the right shape and is none. */
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => parseCivilDate(text) !== null),
);
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const score = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000));
const noDay = v.nullable(day);
const role = v.picklist(['mentor', 'mentee']);
const gender = v.nullable(v.picklist(['m', 'f']));
const ids = v.array(id);
const aim = v.picklist(['best', 'most', 'fair']);
const decision = v.picklist(['lock', 'forbid', 'none']);

const forms = v.object({
  source: text,
  forms: v.tuple([text, text, text, text, text, text]),
  ask: v.boolean(),
});

const pairDraft = v.object({
  id: v.nullable(id),
  revision: v.nullable(id),
  menteeId: id,
  mentorId: id,
  form: text,
  kind: text,
  group: text,
  from: noDay,
  to: noDay,
  mode: text,
  schedule: text,
  goal: text,
  content: text,
  outsideYear: text,
  mentorConsent: noDay,
  menteeConsent: noDay,
  mentorData: v.exactOptional(noDay),
  menteeData: v.exactOptional(noDay),
});

/** Whole points whose parts add up to them, by the criteria of the proposal and none above its weight. */
const shownPoints = v.pipe(
  v.object({
    points: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    parts: v.pipe(
      v.array(v.object({ label: v.picklist(Object.values(CRITERION_TITLE)), points: score, of: score })),
      v.check((parts) => parts.every(({ points, of }) => points <= of)),
      v.check((parts) => new Set(parts.map(({ label }) => label)).size === parts.length),
    ),
    reason: text,
  }),
  v.check(({ points, parts }) => parts.reduce((sum, part) => sum + part.points, 0) === points),
);

const changeDraft = v.object({
  pairId: id,
  revision: id,
  kind: v.picklist([
    ...(['mentor-refuses', 'mentee-withdraws', 'by-both', 'cancelled', 'replaced'] as const),
    ...(['absent', 'dismissed', 'transferred', 'prolonged', 'fulfilled'] as const),
  ]),
  who: v.nullable(role),
  ...{ notice: noDay, lastDay: noDay, awayFrom: noDay, awayTo: noDay },
  ...{ mentorId: id, from: noDay, to: noDay },
});

const orderChoice = v.object({
  pairIds: ids,
  number: text,
  date: day,
  variant: v.picklist(['table', 'text']),
  actIds: ids,
  corrections: v.array(forms),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const noText = v.nullable(text);

/** A plan of several thousand rows. */
const planText = v.pipe(v.string(), v.maxLength(4_000_000));

const plan = v.object({
  text: planText,
  year: text,
  whole: v.exactOptional(v.boolean()),
  columns: v.exactOptional(v.array(v.object({ index: count, column: v.nullable(v.picklist(COLUMNS)) }))),
  split: v.exactOptional(v.nullable(v.boolean())),
  propose: v.exactOptional(v.boolean()),
  corrections: v.exactOptional(
    v.array(
      v.object({
        ...{ key: id, skip: v.boolean(), reading: v.nullable(count) },
        ...{ stage: noText, activity: noText, content: noText, deadlineText: noText, responsible: noText },
      }),
    ),
  ),
});

/** Somewhat more than base64 makes of the largest file that the dialog sends. */
const fileData = v.pipe(v.string(), v.maxLength(14_000_000));

const planSource = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: text, data: fileData }),
  v.object({ kind: v.literal('sheet'), name: text }),
]);

const survey = v.picklist(['Q-01', 'Q-02', 'Q-05']);

const surveyDraft = v.object({
  ...{ survey, personId: id, date: day, revision: id },
  answers: v.array(v.object({ code: id, values: v.array(v.object({ part: text, value: text })) })),
});

const answerSheet = v.object({
  text: planText,
  survey: v.nullable(survey),
  date: noDay,
  columns: v.array(v.object({ index: count, holds: text })),
  people: v.array(v.object({ name: text, id })),
  fill: v.boolean(),
});

const peopleList = v.object({
  role,
  text: planText,
  columns: v.array(v.object({ index: count, column: v.nullable(id) })),
  corrections: v.array(
    v.object({
      ...{ key: id, decision: v.nullable(v.picklist(['new', 'same', 'skip'])), personId: v.nullable(id) },
      ...{ role: v.nullable(role), name: noText, position: noText, gender, replace: ids },
    }),
  ),
  reckoned: v.boolean(),
});

const personMore = v.object({
  ...{ awayFrom: noDay, awayTo: noDay, days: v.array(text), mode: text },
  ...{ external: v.boolean(), contract: text, achievements: text },
  mentorsWanted: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  ...{ superior: text, support: text, wishForm: text },
});

const bankRow = v.object({ id, revision: id });

const consentTask = v.object({ personId: id, pairId: id, kind: text });

export const INPUTS: { readonly [M in Method]: v.GenericSchema<unknown, Input<M>> } = {
  'home.open': v.null(),
  'people.list': v.object({ role }),
  'people.save': v.object({
    role,
    id: v.nullable(id),
    revision: v.nullable(id),
    name: text,
    gender,
    position: text,
    subject: text,
    department: text,
    category: text,
    phone: text,
    email: text,
    teachingSince: noDay,
    topics: v.array(text),
    request: text,
    capacity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
    note: text,
    more: v.exactOptional(personMore),
  }),
  'people.forms': v.object({ name: text, gender, position: text }),
  'people.open': v.object({ role, source: planSource }),
  'people.preview': peopleList,
  'people.accept': v.object({ list: peopleList, revision: id }),
  'people.twins': v.object({ role }),
  'people.merge': v.object({ role, keep: bankRow, drop: bankRow, take: ids }),
  'people.apart': v.object({ role, ids: v.tuple([id, id]) }),
  'consents.save': v.object({
    ...{ personId: id, pairId: id, kind: text, date: day, until: noDay, paper: text },
    withdrawn: v.exactOptional(noDay),
    id: v.exactOptional(v.nullable(id)),
    revision: v.exactOptional(v.nullable(id)),
  }),
  'consents.open': v.object({ personId: id, id: v.nullable(id), kind: text, pairId: id }),
  'consents.missing': v.nullable(v.object({ site: v.boolean() })),
  'consents.enter': v.object({ tasks: v.array(consentTask), date: day, until: noDay, paper: text }),
  'consents.register': v.null(),
  'consents.printRegister': v.null(),
  'site.names': v.null(),
  'consents.print': v.object({ tasks: v.array(consentTask) }),
  'pairs.open': v.object({ pairId: v.nullable(id), menteeId: v.nullable(id) }),
  'pairs.rank': v.object({ menteeId: id }),
  'pairs.check': pairDraft,
  'matching.open': v.object({ aim, previous: v.nullable(v.array(v.object({ menteeId: id, mentorId: id }))) }),
  'matching.candidates': v.object({ aim, menteeId: id }),
  'matching.price': v.object({ aim, menteeId: id, mentorId: id, decision }),
  'matching.decide': v.object({ menteeId: id, mentorId: id, decision, why: text }),
  'matching.accept': v.object({
    revision: id,
    aim,
    lines: v.array(v.object({ menteeId: id, mentorId: id, group: id })),
  }),
  'pairs.save': v.object({
    draft: pairDraft,
    approve: v.boolean(),
    shown: v.exactOptional(v.nullable(shownPoints)),
  }),
  'surveys.list': v.null(),
  'surveys.open': v.object({ survey, personId: id }),
  'surveys.review': surveyDraft,
  'surveys.save': v.object({ draft: surveyDraft, take: ids }),
  'surveys.read': answerSheet,
  'surveys.accept': v.object({ sheet: answerSheet, revision: id }),
  'pairs.states': v.null(),
  'pairs.move': v.object({
    to: v.picklist(['draft', 'proposed', 'agreed', 'ordered', 'active', 'paused', 'ended']),
    pairs: v.pipe(v.array(v.object({ id, revision: id })), v.minLength(1)),
  }),
  'changes.open': v.object({ pairId: v.nullable(id) }),
  'changes.plan': changeDraft,
  'changes.make': changeDraft,
  'support.save': v.object({ id, revision: id, support: text }),
  'documents.settle': v.object({ id, made: v.boolean(), number: id, date: noDay }),
  'orders.open': v.object({ pairIds: v.nullable(ids) }),
  'orders.review': orderChoice,
  'orders.make': v.object({ choice: orderChoice, project: v.boolean() }),
  'documents.sign': v.object({ id }),
  'documents.acquaint': v.object({ id }),
  'documents.list': v.null(),
  'words.decline': v.object({ lines: v.array(text) }),
  'deadlines.read': v.object({ phrases: v.array(text), year: text }),
  'deadlines.questions': v.null(),
  'deadlines.choose': v.object({
    phrase: text,
    reading: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
    words: v.pipe(v.string(), v.maxLength(500)),
  }),
  'roadmap.sheets': v.null(),
  'roadmap.open': planSource,
  'roadmap.read': plan,
  'roadmap.preview': plan,
  'roadmap.accept': plan,
  'roadmap.check': v.null(),
  'findings.list': v.null(),
  'findings.check': v.null(),
  'findings.accept': v.object({ key: id, reason: text }),
  'findings.fix': v.object({
    key: id,
    choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  }),
  'evidence.open': v.null(),
  'evidence.confirm': v.object({
    id,
    revision: id,
    span: v.object({ from: noDay, to: noDay }),
    date: day,
    proof: text,
  }),
  'evidence.change': v.object({ id, revision: id, kinds: v.array(id) }),
  'evidence.condition': v.object({ id, revision: id, met: v.nullable(v.boolean()) }),
  'evidence.fill': v.null(),
  'indicators.open': v.null(),
  'indicators.write': v.null(),
  'year.open': v.null(),
  'year.calendar': v.null(),
  'rollover.preview': v.null(),
  'rollover.make': v.object({ from: id }),
  'book.create': v.object({ sample: v.boolean() }),
  'book.check': v.null(),
  'book.repair': v.null(),
  'templates.check': v.null(),
  'templates.restore': v.object({ kind: id }),
  'platform.check': v.null(),
  'reminders.open': v.null(),
  'reminders.set': v.object({ on: v.boolean() }),
  'place.show': v.object({ sheet: text, row: place, column: place }),
  'screen.open': v.object({ screen: v.picklist(SCREENS) }),
  'action.undo': v.object({ id }),
};
