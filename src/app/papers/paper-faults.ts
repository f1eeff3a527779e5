import type { PaperChoice, PaperFault, Place } from '../../contract/dto';
import type { Where } from '../../documents/kind';
import type { PreparedPaper } from '../../documents/prepare-paper';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { misprintsIn, wrongTermsIn } from '../../domain/law/misprints';
import { SETTINGS } from '../../sheets/setting-list';
import { type SettingKey, settingTitle } from '../../sheets/settings';
import { missingSettingText, numberTaken } from '../../text/orders';
import { paperCardTexts as text } from '../../text/papers';
import { placeOf, settingRow } from '../banks';
import type { Desk } from './desk';
import { actsFor } from './paper-acts';
import { askOf, type CardKind, kindsOfChoice } from './paper-choice';
import { peopleOnPaper } from './paper-people';
import { isOfficeDay, madeThisYear, rulesOf } from './paper-rules';
import { skippedBefore, takenBy } from './series';

/** Where a setting is filled in; a lost row is where «Настройки» of a new book has it. */
export function settingPlace({ banks }: Pick<Desk, 'banks'>, key: SettingKey): Place {
  const usual = SETTINGS.findIndex((setting) => setting.key === key) + 2;
  return placeOf(banks.settingRows, settingRow(banks.settingRows, key)?.row ?? usual, 'value');
}

/** The cell a missing fact is filled in; `null` for a row that is not there. */
export function placeAt(desk: Pick<Desk, 'banks' | 'sheets'>, at: Where): Place | null {
  if (at === null || 'field' in at) return null;
  if ('setting' in at) return settingPlace(desk, at.setting);
  const table = desk.sheets.get(at.sheet);
  const row = table?.rows.find(({ values }) => (values as { id?: string }).id === at.id);
  return table && row ? placeOf(table as never, row.row, at.column as never) : null;
}

/** How the program names a subject: people who have withdrawn by their code. */
export function subjectLabel(desk: Desk, date: CivilDate): (id: string) => string {
  const named = peopleOnPaper(desk.banks, date);
  const pairs = new Map(desk.banks.pairs.rows.map(({ values }) => [values.id, values]));
  const documents = new Map(desk.register.rows.map(({ values }) => [values.id, values]));
  return (id) => {
    const pair = pairs.get(id);
    return pair ? named.label(pair) : (named.person(id)?.name ?? documents.get(id)?.title ?? id);
  };
}

/** Why only a project may be printed; empty when the document may be made. */
export function faultsOf(
  desk: Desk,
  kind: CardKind,
  choice: PaperChoice,
  paper: PreparedPaper,
): readonly PaperFault[] {
  const ask = askOf(desk, kind, choice);
  let known: ((id: string) => string) | null = null;
  const label = (id: string): string => {
    known ??= subjectLabel(desk, ask.date);
    return known(id);
  };
  const rules = kindsOfChoice(kind, choice).map(rulesOf);
  const own = (which: 'elsewhere' | 'faults'): PaperFault[] =>
    choice.subjects.flatMap((id) =>
      rules.flatMap((rule) =>
        rule[which](desk, ask, id).map((said) => ({
          text: `${label(id)}: ${said}`,
          place: subjectPlace(desk, id),
          field: null,
        })),
      ),
    );
  const taken =
    kind.series === null
      ? null
      : takenBy(desk.register, kind.series, { number: paper.number, date: ask.date, key: paper.key });
  return distinct([
    ...own('elsewhere'),
    ...paper.gaps.map(({ text: said, at }) => ({
      text: said,
      place: placeAt(desk, at),
      field: at !== null && 'field' in at ? at.field : null,
    })),
    ...paper.missing.map((key) => ({
      text: missingSettingText(settingTitle(key)),
      place: settingPlace(desk, key),
      field: null,
    })),
    ...(taken ? [{ text: numberTaken(taken.number, taken.title), place: null, field: 'number' }] : []),
    ...own('faults'),
  ]);
}

const distinct = (faults: readonly PaperFault[]): PaperFault[] => [
  ...new Map(faults.map((fault) => [fault.text, fault])).values(),
];

/** The row of a subject, whatever sheet it stands on. */
export function subjectPlace(
  { banks, register }: Pick<Desk, 'banks' | 'register'>,
  id: string,
): Place | null {
  const places = [
    [banks.pairs, 'status'],
    [banks.mentors, 'name'],
    [banks.mentees, 'name'],
    [register, 'title'],
  ] as const;
  for (const [table, column] of places) {
    const row = (table.rows as readonly { row: number; values: { id: string } }[]).find(
      ({ values }) => values.id === id,
    );
    if (row) return placeOf(table as never, row.row, column as never);
  }
  return null;
}

/** What to look at before signing; it does not block. */
export function noticesOf(
  desk: Desk,
  kind: CardKind,
  choice: PaperChoice,
  paper: PreparedPaper,
): readonly string[] {
  const ask = askOf(desk, kind, choice);
  const { series } = kind;
  const skipped =
    series === null ? [] : skippedBefore(desk.register, series, { number: paper.number, date: ask.date });
  return [
    ...paper.notices,
    ...kindsOfChoice(kind, choice).flatMap((one) => rulesOf(one).notices(desk, ask)),
    ...(kind.ofToday || isOfficeDay(desk, ask.date) ? [] : [text.dayOff(ask.date)]),
    ...(skipped.length > 0 ? [text.skipped(skipped)] : []),
    ...madeBeforeNotices(desk, kind, paper),
    ...misprintNotices(desk, kind, choice, paper),
  ];
}

/** A document of the kind that this year has already, for the programme or about one of the same subjects. */
function madeBeforeNotices(desk: Desk, kind: CardKind, { key, subjects }: PreparedPaper): string[] {
  return madeThisYear(desk, kind)
    .filter(
      (row) =>
        !row.key.startsWith(key) &&
        (kind.takes === 'none' || row.subjects.some((id) => subjects.includes(id))),
    )
    .slice(-1)
    .map(({ title, number, date }) => text.madeAlready(title, number, date));
}

/** C-34 and C-43 in what people typed and the document prints: the heading, acts, answers, the order on the statute. */
function misprintNotices(
  { banks, ...desk }: Desk,
  kind: CardKind,
  { actIds, fields }: PaperChoice,
  { title }: PreparedPaper,
): string[] {
  const cited = actsFor(desk, kind).filter(({ id }) => actIds.includes(id));
  const asked = kind.card.map(({ id, label }) => [text.inField(label), fields[id] ?? ''] as const);
  const typed: readonly (readonly [where: string, said: string])[] = [
    [text.inHeading, title],
    [text.inSetting(settingTitle('statute')), banks.settings.statute],
    ...cited.map((act) => [text.inAct(act.title), act.cite] as const),
    ...asked,
  ];
  return typed.flatMap(([where, said]) =>
    [...misprintsIn(said), ...wrongTermsIn(said)].map(({ wrong, right }) =>
      text.misprint(where, wrong, right),
    ),
  );
}
