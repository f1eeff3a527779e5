import type { Home } from '../../contract/dto';
import type { Problem } from '../../sheets/problems';
import { problemText } from '../../text/problems';

/** A problem as the panel shows it; without a row there is no cell to go to. */
export const problemLine = (problem: Problem): Home['problems'][number] => ({
  text: problemText(problem),
  place:
    problem.row > 0 ? { sheet: problem.sheet, row: problem.row, column: Math.max(1, problem.column) } : null,
});
