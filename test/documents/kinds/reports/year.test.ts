import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REPORT_KINDS } from '../../../../src/documents/kinds/reports/all';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import { askOf } from '../../asks/ask';
import { REPORT_ASKS } from '../../asks/reports';
import { printedText } from '../../read-docx';
import { goodYear, steps } from './years';

/** A year of six pairs with two late rows of the plan, at its end. */
const YEAR = goodYear(6, { roadmap: steps('выполнено', 'выполнено с опозданием', 'просрочено') });

it.each(
  REPORT_KINDS.filter(({ kind }) => ['D36', 'D37', 'D38', 'D47'].includes(kind)).map(
    (kind) => [kind.kind, kind] as const,
  ),
)('%s at the end of the year reads as agreed', (code, kind) => {
  const path = `test/documents/golden/reports/${code}.txt`;
  const text = printedText(preparePaper(kind, askOf(kind, YEAR, REPORT_ASKS[code]!(YEAR)), YEAR));
  expect(readFileSync(path, 'utf8').trimEnd()).toBe(text.trimEnd());
});
