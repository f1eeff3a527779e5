import type { CardField } from './kind';

/** For whom a report is: the organisation itself, the founder, everybody (ADR 28). */
export type Level = 'school' | 'municipality' | 'public';

const LABELS: Readonly<Record<Level, string>> = {
  school: 'для организации: имена как в документах',
  municipality: 'для учредителя: коды вместо имён',
  public: 'для всех: только то, на что есть согласия',
};

const FIELD = 'для кого';

/** The question a kind with several levels asks; `null` when there is nothing to choose. */
export function levelField(levels: readonly Level[]): CardField | null {
  if (levels.length < 2) return null;
  return {
    id: FIELD,
    label: 'Для кого отчёт',
    type: 'choice',
    options: levels.map((value) => ({ value, label: LABELS[value] })),
    start: () => levels[0]!,
  };
}

/** The level a document is made for: the one chosen, else the usual one of its kind; without levels all is shown. */
export function levelOf(
  { levels = [] }: { readonly levels?: readonly Level[] },
  { fields }: { readonly fields: Readonly<Record<string, string>> },
): Level {
  return levels.find((level) => level === fields[FIELD]) ?? levels[0] ?? 'school';
}
