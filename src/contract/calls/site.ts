import type { IsoDate, LastAction, SiteAnswersDto, SiteMade, SiteView } from '../dto';

/** The section of the site: what it may say today, its text and markup, the log of publications. */
export interface SiteCalls {
  /** `answers: null`: as they were said the last time. */
  'site.open': { input: { answers: SiteAnswersDto | null }; output: SiteView };
  /** Makes the text (D48) and the file with the fragment. Refused without the address of the page. */
  'site.make': { input: { answers: SiteAnswersDto }; output: SiteMade };
  /** Writes an event «публикация». `section`: what was made last now stands on the site. */
  'site.publish': {
    input: { date: IsoDate; what: string; link: string; section: boolean };
    output: { lastAction: LastAction };
  };
}
