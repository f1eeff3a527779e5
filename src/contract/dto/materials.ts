import type { IsoDate, Place, Revision } from './common';

/** Materials of mentors and pairs: what was made and where it is kept. */

export interface MaterialDraft {
  /** `null`: a new one. */
  readonly id: string | null;
  readonly revision: Revision | null;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly topics: readonly string[];
  /** Code of a person; `''`: of a pair or of nobody. */
  readonly author: string;
  readonly pair: string;
  /** An address, or where the paper lies. */
  readonly link: string;
  /** One of the best practices. */
  readonly best: boolean;
}

export interface MaterialCard extends MaterialDraft {
  /** Author or pair in words. */
  readonly of: string;
  readonly place: Place;
}

export interface Materials {
  readonly today: IsoDate;
  readonly materials: readonly MaterialCard[];
  readonly topics: readonly string[];
  readonly authors: readonly { readonly id: string; readonly label: string }[];
  readonly pairs: readonly { readonly id: string; readonly label: string }[];
  /** «материал со ссылкой есть у 3 из 5 пар» */
  readonly share: string;
}
