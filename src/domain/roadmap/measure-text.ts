/** What a measure says about itself; the stage is only its neighbourhood and is not looked at. */
export interface MeasureText {
  readonly activity: string;
  readonly content: string;
}

/** The words of a measure for looking up stems: lower case, «ё» as «е», one kind of space. */
export const wordsOf = ({ activity, content }: MeasureText): string => plainWords(`${activity} ${content}`);

export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s ]+/g, ' ')
    .trim();
