import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { upperFirst } from '../../../domain/language/letters';
import { plainWords } from '../../../domain/language/plain-words';
import { linesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind } from '../../kind';
import type { NameBook } from '../../name-book';
import { curatorOf, personData } from '../../office';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { menteeById, mentorById, personById, type World, type WorldEvent } from '../../world';
import { countsBy } from './counts';
import { orderOf } from './report-card';
import { mayBeNamed, namesPerson, type SitePeople, sitePeople } from './site-people';

const NEWS = 5;

/** The curator is named when a consent in the banks says so, or the card does and no bank says otherwise. */
function curatorNamed(ask: Ask, world: World): boolean {
  const name = plainWords(curatorOf(world.settings).name);
  const own = [...world.mentors, ...world.mentees].filter((one) => plainWords(one.name) === name);
  return own.length > 0 ? own.every((one) => mayBeNamed(one, world)) : ask.fields.куратор === 'да';
}

/** An event whose title may hold a name that the site must not show is told by its kind alone. */
function newsLine(event: WorldEvent, world: World, { unnamed }: SitePeople): DocumentData {
  const masked = event.participants.some((id) => personById(world, id)?.maskedBy !== undefined);
  const hidden = masked || unnamed.some(({ person }) => namesPerson(event.title, person));
  const kind = tidy(event.kind);
  return {
    дата: dateValue(event.date),
    что: hidden ? upperFirst(kind || 'мероприятие') : withoutEndMark(event.title),
    ссылка: tidy(event.link),
  };
}

const newsOf = ({ events, year, today }: World): WorldEvent[] =>
  events
    .filter(({ date, title }) => date !== null && date >= year.from && date <= today && tidy(title) !== '')
    .sort((a, b) => b.date!.localeCompare(a.date!))
    .slice(0, NEWS);

/** Practices of people whom the page may name: the link itself leads to them. */
const practices = ({ mentors, mentees }: SitePeople, names: NameBook): DocumentData[] =>
  [...mentors, ...mentees]
    .filter(({ caseUrl }) => tidy(caseUrl) !== '')
    .map((one) => ({ фио: names.person(one, false).fio, ссылка: tidy(one.caseUrl) }));

/** «педагог – педагог; руководитель – педагог» */
const formsOf = ({ working }: SitePeople): string =>
  countsBy(
    working.filter(({ form }) => tidy(form) !== ''),
    ({ form }) => form,
  )
    .map(([form]) => form)
    .join('; ');

const MOST_TOLD = 5;

/** Who is not on the page and why; for the curator, not for the page. */
function unnamedNotices({ unnamed }: SitePeople): string[] {
  if (unnamed.length === 0) return [];
  const told = unnamed.slice(0, MOST_TOLD).map(({ person, why }) => `${tidy(person.name)} – ${why}`);
  const rest = unnamed.length - told.length;
  return [`Не названы на странице: ${told.join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}.`];
}

/** D48: the text of the page «Наставничество»; names only those whose consents allow it on the day. */
export const sitePage = defineKind({
  kind: 'D48',
  title: 'Текст страницы сайта «Наставничество»',
  fileName: 'Текст для сайта на {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 9, to: 6 },
  keep: 'пока действуют согласия названных участников',
  needs: ['events'],
  settings: ['org.full', 'org.short', 'org.site', 'curator.position'],
  points: [],
  card: [
    {
      id: 'о программе',
      label: 'О программе',
      type: 'long',
      start: ({ settings }) =>
        `Программа наставничества помогает педагогам ${tidy(settings['org.short'])} быстрее освоиться в должности, развивать профессиональные умения и делиться опытом. Участие в программе добровольное.`,
    },
    { id: 'куратор', label: 'Назвать куратора по имени: его согласие на размещение есть', type: 'flag' },
    {
      id: 'документы',
      label: 'Ссылки на документы программы',
      type: 'lines',
      hint: 'Название и адрес, каждый с новой строки.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    порядок: 'text',
    'о программе': 'text',
    документы: { each: 'text' },
    'назвать куратора': 'flag',
    формы: 'text',
    действуют: 'flag',
    'число пар': 'number',
    'число программ': 'number',
    наставники: { each: { фио: 'name', должность: 'phrase' } },
    'число наставников': 'number',
    наставляемые: { each: { фио: 'name', должность: 'phrase' } },
    'число наставляемых': 'number',
    'названы не все': 'flag',
    пары: {
      each: {
        'наставник.фио': 'name',
        'наставник.должность': 'phrase',
        'наставляемый.фио': 'name',
        'наставляемый.должность': 'phrase',
      },
    },
    практики: { each: { фио: 'name', ссылка: 'text' } },
    новости: { each: { дата: 'date', что: 'text', ссылка: 'text' } },
  },
  required: ['организация.краткое', 'о программе'],
  build(ask, world, names) {
    const people = sitePeople(world);
    const { working } = people;
    const named = people.mentors.length + people.mentees.length;
    const shown = (one: Parameters<NameBook['person']>[0]): DocumentData => personData(names, one, false);
    return {
      title: `Текст страницы сайта «Наставничество» на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        'о программе': tidy(ask.fields['о программе'] ?? ''),
        документы: linesOfField(ask.fields.документы),
        'назвать куратора': curatorNamed(ask, world),
        формы: formsOf(people),
        действуют: working.length > 0,
        'число пар': working.length,
        'число программ': working.filter(({ programmeDate }) => programmeDate !== null).length,
        порядок: orderOf(ask, world),
        'число наставников': new Set(working.map(({ mentorId }) => mentorId)).size,
        'число наставляемых': new Set(working.map(({ menteeId }) => menteeId)).size,
        'названы не все': named < people.all.mentors + people.all.mentees && named > 0,
        наставники: people.mentors.map(shown),
        наставляемые: people.mentees.map(shown),
        пары: people.pairs.flatMap(({ mentorId, menteeId }) => {
          const [mentor, mentee] = [mentorById(world, mentorId), menteeById(world, menteeId)];
          return mentor && mentee ? [{ наставник: shown(mentor), наставляемый: shown(mentee) }] : [];
        }),
        практики: practices(people, names),
        новости: newsOf(world).map((event) => newsLine(event, world, people)),
      },
      gaps: [],
      notices: unnamedNotices(people),
    };
  },
});
