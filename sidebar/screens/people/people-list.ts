import { useState } from 'preact/hooks';
import type {
  PeopleAccepted,
  PeopleColumn,
  PeopleCorrection,
  PeopleInput,
  PeoplePreview,
  PlanSource,
  Role,
} from '../../../src/contract/dto';
import { useUnsaved } from '../../shell';
import { type Action, type Loading, useAction, useLoad } from '../../use-call';

interface List {
  readonly role: Role;
  readonly text: string;
}

/** What a person says about the list that was read; all of it is sent along when the list is accepted. */
type Said = Pick<PeopleInput, 'columns' | 'corrections' | 'reckoned'>;

export interface PeopleEditing {
  readonly typed: List;
  readonly change: (part: Partial<List>) => void;
  /** Opening a file or a sheet; its text takes the place of the typed one. */
  readonly opening: Action<'people.open'>;
  readonly open: (source: PlanSource) => void;
  readonly said: Said;
  readonly choose: (column: PeopleColumn) => void;
  readonly reckon: (on: boolean) => void;
  /** Says something about a row; `null` takes back all that was said. */
  readonly correct: (key: string, part: Partial<PeopleCorrection> | null) => void;
  /** The last reading; `null` until the list was first read. */
  readonly reading: Loading<PeoplePreview> | null;
  /** The list has changed since it was read. */
  readonly stale: boolean;
  /** People that «Внести» would write. */
  readonly acceptable: number;
  /** Reads the list, or accepts it when it has been read as it stands. */
  readonly submit: () => void;
  readonly empty: boolean;
  readonly accept: Action<'people.accept'>;
  readonly accepted: PeopleAccepted | null;
}

const NOTHING: Said = { columns: [], corrections: [], reckoned: false };

/** The list as typed, as last read and corrected, and its acceptance. */
export function usePeopleList(role: Role): PeopleEditing {
  const [typed, setTyped] = useState<List>({ role, text: '' });
  const [read, setRead] = useState<List | null>(null);
  const [said, setSaid] = useState<Said>(NOTHING);
  const [empty, setEmpty] = useState(false);
  const [accepted, setAccepted] = useState<PeopleAccepted | null>(null);
  const input: PeopleInput = { ...(read ?? typed), ...said };
  const preview = useLoad('people.preview', input, { ready: read !== null && accepted === null });
  const accept = useAction('people.accept', setAccepted);
  const readAnew = (list: List) => {
    setSaid(NOTHING);
    setTyped(list);
    setRead(list);
  };
  const opening = useAction('people.open', ({ text }) => readAnew({ ...typed, text }));
  useUnsaved(typed.text !== '' && accepted === null);
  const same = read !== null && read.text === typed.text && read.role === typed.role;
  const acceptable = same ? acceptableOf(preview) : 0;
  return {
    ...{ typed, opening, said, empty, accept, accepted, acceptable },
    change(part) {
      setEmpty(false);
      const list = { ...typed, ...part };
      // Another bank is another reading of the same list.
      if (part.role && read !== null && same) readAnew(list);
      else setTyped(list);
    },
    open(source) {
      setEmpty(false);
      opening.run({ role: typed.role, source });
    },
    choose: (column) => setSaid((was) => ({ ...was, columns: withColumn(was.columns, column) })),
    reckon: (reckoned) => setSaid((was) => ({ ...was, reckoned })),
    correct: (key, part) =>
      setSaid((was) => ({ ...was, corrections: corrected(was.corrections, key, part) })),
    reading: read === null ? null : preview,
    stale: read !== null && !same,
    submit() {
      const blank = typed.text.trim() === '';
      setEmpty(blank);
      if (blank) return;
      if (acceptable > 0 && preview.value) accept.run({ list: input, revision: preview.value.revision });
      else if (same) preview.reload();
      else readAnew(typed);
    },
  };
}

const acceptableOf = ({ value, busy, failure }: Loading<PeoplePreview>): number =>
  busy || failure || !value ? 0 : value.counts.fresh + value.counts.changed;

/** Only words for the note may stand in several columns. */
const withColumn = (columns: readonly PeopleColumn[], chosen: PeopleColumn): PeopleColumn[] => [
  ...columns.filter(
    ({ index, column }) =>
      index !== chosen.index && (!column || column === 'toNote' || column !== chosen.column),
  ),
  chosen,
];

const UNTOUCHED: Omit<PeopleCorrection, 'key'> = {
  ...{ decision: null, personId: null, role: null, name: null, position: null, gender: null, replace: [] },
};

function corrected(
  corrections: readonly PeopleCorrection[],
  key: string,
  part: Partial<PeopleCorrection> | null,
): PeopleCorrection[] {
  const others = corrections.filter((one) => one.key !== key);
  if (part === null) return others;
  const was = corrections.find((one) => one.key === key) ?? { ...UNTOUCHED, key };
  return [...others, { ...was, ...part }];
}
