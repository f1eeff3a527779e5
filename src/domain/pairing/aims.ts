/** The best sum of points, the most people paired, or the same load for all. */
export type Aim = 'best' | 'most' | 'fair';

export interface ProposalTask {
  readonly mentees: number;
  readonly mentors: number;
  /** Points of each pair, mentee by mentee, whole numbers from 0; -1 = not possible. */
  readonly points: Float64Array;
  /** Free places of each mentor. */
  readonly places: readonly number[];
  /** Mentees each mentor has already. */
  readonly load: readonly number[];
  readonly aim: Aim;
  /** Pairs decided beforehand; each takes one of the free places. */
  readonly locked: readonly { readonly mentee: number; readonly mentor: number }[];
}

export interface Proposal {
  /** Mentor of each mentee, -1 = none. */
  readonly mentorOf: Int32Array;
  readonly points: number;
  readonly paired: number;
  /** The least the sum of points (of the aim's own measure, in points) falls by when this pair is forced. */
  readonly atLeast: (mentee: number, mentor: number) => number;
}
