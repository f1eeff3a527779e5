/** Rows (mentees) to columns (mentors) with capacities, at the least cost. */
export interface AssignmentTask {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; whole numbers, `Infinity` = forbidden. */
  readonly cost: Float64Array;
  readonly capacities: readonly number[];
  /** Cost of leaving a row without a column. */
  readonly alone: number;
  /** What the k-th row (from 1) of a column costs besides; must not fall as k grows. */
  readonly crowding?: (column: number, k: number) => number;
}

export interface Assignment {
  /** Column of each row; -1 = none. */
  readonly columnOf: Int32Array;
  /** Duals: the reduced cost `cost − rowPrice − columnPrice` is never negative, and bounds what forcing a cell costs. */
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
}
