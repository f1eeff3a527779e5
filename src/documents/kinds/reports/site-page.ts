import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type Fields } from '../../kind';
import { type SiteLine, type SitePartId, siteSection } from '../../site/section';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { orderOf } from './report-card';

/** Lines of a part: `parts/site-line.txt` prints the one tag that is filled. */
const LINES: Fields = { абзац: 'text', подзаголовок: 'text', пункт: 'text' };

/** Tags of the parts of the page. */
const TAGS: Readonly<Record<SitePartId, string>> = {
  about: 'о программе',
  documents: 'документы',
  curator: 'куратор и контакты',
  people: 'участники',
  practices: 'практики',
  news: 'новости',
  results: 'итоги',
};

const ROLE = { text: 'абзац', heading: 'подзаголовок', item: 'пункт' } as const;

const lineData = ({ as, text, link }: SiteLine): DocumentData => ({
  абзац: '',
  подзаголовок: '',
  пункт: '',
  [ROLE[as]]: link === undefined ? text : `${text}: ${link}`,
});

export const ABOUT = 'о программе';
export const LINKS = 'документы';
export const NAME_CURATOR = 'куратор';

const CARD: readonly CardField[] = [
  {
    id: ABOUT,
    label: 'О программе',
    type: 'long',
    start: ({ settings }) =>
      `Программа наставничества помогает педагогам ${tidy(settings['org.short'])} быстрее освоиться в должности, развивать профессиональные умения и делиться опытом. Участие в программе добровольное.`,
  },
  { id: NAME_CURATOR, label: 'Назвать куратора по имени: его согласие на размещение есть', type: 'flag' },
  {
    id: LINKS,
    label: 'Ссылки на документы программы',
    type: 'lines',
    hint: 'Название и адрес, каждый с новой строки.',
  },
];

/** The page as the card asks for it, out of the world of the public level. */
export const sectionOf = (ask: Ask, world: World) =>
  siteSection(world, {
    about: ask.fields[ABOUT] ?? '',
    links: ask.fields[LINKS] ?? '',
    curator: ask.fields[NAME_CURATOR] === 'да',
    ground: orderOf(ask, world),
  });

/** D48: the text of the page «Наставничество»; names only those whose consents allow it on the day. */
export const sitePage = defineKind({
  kind: 'D48',
  title: 'Текст страницы сайта «Наставничество»',
  fileName: 'Текст для сайта на {{дата}}',
  signer: 'куратор',
  version: 2,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 9, to: 6 },
  keep: 'пока действуют согласия названных участников',
  needs: ['events', 'materials', 'participants'],
  settings: ['org.full', 'org.short', 'org.site', 'curator.position'],
  points: [],
  levels: ['public'],
  card: CARD,
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    подзаголовок: 'text',
    ...Object.fromEntries(Object.values(TAGS).map((tag) => [tag, { each: LINES }])),
  },
  required: ['подзаголовок', 'о программе'],
  build(ask, world) {
    const { subtitle, parts } = sectionOf(ask, world);
    return {
      title: `Текст страницы сайта «Наставничество» на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        подзаголовок: subtitle,
        ...Object.fromEntries(parts.map(({ id, lines }) => [TAGS[id], lines.map(lineData)])),
      },
      gaps: parts.filter(({ id }) => id === 'about').flatMap(({ gaps }) => gaps),
      notices: [],
    };
  },
});
