import { latencyOf } from '../../realm/latency';

/**
 * One cell after another may cost less than a call by itself: Google's own example of a loop over 10,000 cells takes
 * about 70 s (Apps Script, «Best practices»). Milliseconds a cell.
 */
const CELL_IN_A_LOOP = 7;
const ONE_CELL = /^Range\.[gs]etValue$/;

/** Seconds the calls would take on Google on an ordinary day: not measured, added up from published figures. */
export interface GoogleSeconds {
  readonly least: number;
  readonly most: number;
}

/** `calls` are service calls by name; the two ends differ only where cells travel one by one. */
export function googleSeconds(calls: Readonly<Record<string, number>>): GoogleSeconds {
  let [least, most] = [0, 0];
  for (const [name, times] of Object.entries(calls)) {
    const usual = latencyOf(name, 'typical');
    most += (usual * times) / 1000;
    least += ((ONE_CELL.test(name) ? CELL_IN_A_LOOP : usual) * times) / 1000;
  }
  return { least, most };
}
