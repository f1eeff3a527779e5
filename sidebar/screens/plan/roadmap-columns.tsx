import type { ChosenColumn, PlanColumn, PlanHeading } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { ColumnChoice } from '../../parts/column-choice';

const text = panel.roadmapImport;

const NAMES = Object.entries(text.columnNames) as readonly (readonly [PlanColumn, string])[];

/** What each column of the plan was taken for; a wrong one is put right here. */
export function RoadmapColumns({
  headings,
  chosen,
  onChange,
}: {
  headings: readonly PlanHeading[];
  chosen: readonly ChosenColumn[];
  onChange: (columns: readonly ChosenColumn[]) => void;
}) {
  const choose = (index: number, name: string) => {
    const column = NAMES.find(([key]) => key === name)?.[0] ?? null;
    const others = chosen.filter((one) => one.index !== index && (column === null || one.column !== column));
    onChange([...others, { index, column }]);
  };
  return (
    <ColumnChoice
      summary={`${text.columns} (${headings.filter(({ column }) => column !== null).length})`}
      headings={headings}
      names={NAMES}
      labelOf={text.columnIs}
      none={text.columnNone}
      onChoose={choose}
    />
  );
}
