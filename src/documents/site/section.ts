import { schoolYearLabel } from '../../domain/calendar/school-year';
import type { Gap } from '../kind';
import { tidy } from '../tidy';
import type { World } from '../world';
import { curatorPart } from './curator-part';
import { documentsPart } from './documents-part';
import { newsPart } from './news-part';
import { aboutPart, peoplePart } from './people-part';
import { practicesPart } from './practices-part';
import { resultsPart } from './results-part';

/** Parts of the section «Наставничество», in the order of the page. */
export const SITE_PARTS = {
  about: 'О программе',
  documents: 'Документы',
  curator: 'Куратор и контакты',
  people: 'Наставники и наставляемые',
  practices: 'Лучшие практики',
  news: 'Новости',
  results: 'Итоги прошлых лет',
} as const;
export type SitePartId = keyof typeof SITE_PARTS;

/** A line of the page: a paragraph, a heading within the part, or an entry of a list. */
export interface SiteLine {
  readonly as: 'text' | 'heading' | 'item';
  readonly text: string;
  /** An address of the web; shown after the text. */
  readonly link?: string;
}

/** What a part may say, and what is missing in it. */
export interface PartContent {
  readonly lines: readonly SiteLine[];
  readonly gaps: readonly SiteGap[];
}

/** `kind`: the document whose card mends it. */
export interface SiteGap extends Gap {
  readonly kind?: string;
}

export interface SitePart extends PartContent {
  readonly id: SitePartId;
  readonly title: string;
}

/** What the curator says of the page; the rest is in the book. */
export interface SiteAnswers {
  readonly about: string;
  /** «Название: адрес», one a line. */
  readonly links: string;
  /** The curator may be named though no bank has them. */
  readonly curator: boolean;
  /** «в соответствии с …», for the end of a sentence. */
  readonly ground: string;
}

export interface SiteSection {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly SitePart[];
}

type Build = (world: World, answers: SiteAnswers) => PartContent;

const BUILDERS: Readonly<Record<SitePartId, Build>> = {
  about: aboutPart,
  documents: documentsPart,
  curator: curatorPart,
  people: peoplePart,
  practices: practicesPart,
  news: newsPart,
  results: resultsPart,
};

/**
 * The page «Наставничество» as it may stand on the site on the day of the world, which must be that of the public
 * level (`forLevel`): who is not named there is named nowhere here. A part without lines is not on the page.
 */
export const siteSection = (world: World, answers: SiteAnswers): SiteSection => ({
  title: 'Наставничество',
  subtitle: `${tidy(world.settings['org.short'])}, ${schoolYearLabel(world.year)} учебный год`,
  parts: (Object.keys(SITE_PARTS) as SitePartId[]).map((id) => ({
    id,
    title: SITE_PARTS[id],
    ...BUILDERS[id](world, answers),
  })),
});
