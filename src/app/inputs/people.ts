import * as v from 'valibot';
import type { PeopleCalls } from '../../contract/calls/people';
import { count, day, type Inputs, id, ids, noDay, noText, planSource, planText, role, text } from './shapes';

const gender = v.nullable(v.picklist(['m', 'f']));

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

export const peopleInputs: Inputs<PeopleCalls> = {
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
  'surveys.list': v.null(),
  'surveys.open': v.object({ survey, personId: id }),
  'surveys.review': surveyDraft,
  'surveys.save': v.object({ draft: surveyDraft, take: ids }),
  'surveys.read': answerSheet,
  'surveys.accept': v.object({ sheet: answerSheet, revision: id }),
  'support.save': v.object({ id, revision: id, support: text }),
};
