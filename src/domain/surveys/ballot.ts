/** The ballot after the group meeting (Q-05, domain rule §5): whom a person would like to work with. */
export interface Ballot {
  /** Code of the person who voted, a mentor's or a mentee's. */
  readonly person: string;
  /** Codes of the people chosen, in order; three at most count. */
  readonly choices: readonly string[];
  /** Codes of people named under «точно нет». Private: no text may say who named whom. */
  readonly never: readonly string[];
}
