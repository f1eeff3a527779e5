import { declinePhrase } from '../../../domain/language/decline-phrase';
import { dayOfField, NOBODY, peopleOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { withdrew } from '../../declensions';
import { eachOnce } from '../../each-once';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue, phraseValue } from '../../values';
import type { World } from '../../world';
import { curatorTyped, maskedGaps, personFields, workdayAfter } from './order-words';

const POINTS: readonly Point[] = [
  { id: 'создать', title: 'Создать объединение или совет' },
  { id: 'председатель', title: 'Назначить руководителя' },
  { id: 'состав', title: 'Утвердить состав' },
  { id: 'план', title: 'Представить план работы' },
  { id: 'заседания', title: 'Как часто собираться' },
];

/** What may be created, with the word for the one who leads it and for one who belongs to it. */
const BODIES = [
  { value: 'методическое объединение наставников', lead: 'руководитель', member: 'член объединения' },
  { value: 'совет наставников', lead: 'председатель', member: 'член совета' },
] as const;

type Body = (typeof BODIES)[number];

const bodyOf = ({ fields }: Ask): Body => BODIES.find(({ value }) => value === fields.орган) ?? BODIES[0];

/** Whoever leads, keeps the minutes or belongs to the council, each once, with the role. */
function membersOf({ fields }: Ask, world: World, body: Body): readonly (readonly [PersonFacts, string])[] {
  const lead = personOfField(world, fields.руководит);
  const secretary = personOfField(world, fields.секретарь);
  const all = eachOnce([lead, secretary, ...peopleOfField(world, fields.члены)]);
  return all.map((person) => [
    person,
    person === lead ? body.lead : person === secretary ? 'секретарь' : body.member,
  ]);
}

const rowsOf = (members: readonly (readonly [PersonFacts, string])[], names: NameBook): DocumentData[] =>
  members.map(([person, роль], i) => ({ номер: i + 1, роль, ...personData(names, person, false) }));

const BLANK_ROWS = Array.from({ length: 5 }, (_, i) => i + 1);

function gapsOf(members: readonly (readonly [PersonFacts, string])[]): readonly Gap[] {
  const masked = maskedGaps(members.map(([person]) => person));
  return members.length > 1
    ? masked
    : [...masked, { text: 'В составе должно быть не меньше двух человек.', at: { field: 'члены' } }];
}

/** D06: the body that helps the curator (domain rule §2.4b). */
export const councilOrder = defineKind({
  kind: 'D06',
  title: 'Приказ о методическом объединении (совете) наставников',
  fileName: 'Приказ № {{номер}} от {{дата}} – {{орган}}',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 9, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    {
      id: 'орган',
      label: 'Что создаётся',
      type: 'choice',
      options: BODIES.map(({ value }) => ({ value, label: value })),
      start: () => BODIES[0].value,
    },
    { id: 'руководит', label: 'Кто руководит', type: 'person', needed: true, start: curatorTyped },
    { id: 'секретарь', label: 'Секретарь', type: 'person' },
    {
      id: 'члены',
      label: 'Кто входит в состав',
      type: 'people',
      start: ({ mentors }) =>
        mentors
          .filter((one) => one.status === 'в паре' && !withdrew(one))
          .map(({ id }) => id)
          .join('\n'),
    },
    {
      id: 'срок плана',
      label: 'План работы представить до',
      type: 'date',
      start: ({ date }) => workdayAfter(date, 14),
    },
    {
      id: 'заседания',
      label: 'Как часто собираться',
      type: 'text',
      start: () => 'не реже одного раза в два месяца',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    орган: 'phrase',
    роль: 'phrase',
    ...personFields('руководит'),
    состав: { each: { номер: 'number', фио: 'name', должность: 'phrase', роль: 'text' } },
    'срок плана': 'date',
    заседания: 'text',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'орган'],
  build(ask, world, names) {
    const body = bodyOf(ask);
    const name = declinePhrase(body.value, { animate: false }).forms;
    const members = membersOf(ask, world, body);
    const blank = personData(names, NOBODY, false);
    return {
      title: `О создании ${name.род}`,
      data: {
        орган: phraseValue(name),
        роль: phraseValue(declinePhrase(body.lead, { animate: true }).forms),
        руководит: personData(names, personOfField(world, ask.fields.руководит), true),
        состав:
          members.length > 0
            ? rowsOf(members, names)
            : BLANK_ROWS.map((номер) => ({ номер, роль: '', ...blank })),
        'срок плана': dateValue(dayOfField(ask.fields['срок плана'])),
        заседания: withoutEndMark(tidy(ask.fields.заседания ?? '')),
      },
      gaps: gapsOf(members),
      notices: [],
      acquaint: members.map(([person]) => person),
    };
  },
});
