import { useState } from 'preact/hooks';
import type {
  DeadlineView,
  ProgrammeCard,
  ProgrammeDraft,
  ProgrammeItemView,
  ReadyMeasureView,
} from '../../../src/contract/dto';

/** What the form keeps of an item besides its words. */
export interface EditedItem {
  /** Of the row on the page: stays while the item moves. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly revision: string | null;
  readonly section: string;
  readonly activity: string;
  readonly form: string;
  readonly deadline: string;
  readonly planned: string;
  readonly chosen: number | null;
  /** How the deadline was understood when the form opened, or when the measure was offered. */
  readonly known: { readonly words: string; readonly reading: DeadlineView };
  /** «выполнено» and the like; `''` for a new item. */
  readonly status: string;
}

type ItemField = 'section' | 'activity' | 'form' | 'deadline' | 'planned';

export interface ProgrammeEditing {
  readonly items: readonly EditedItem[];
  readonly dirty: boolean;
  readonly edit: (key: string, field: ItemField, value: string) => void;
  readonly choose: (key: string, reading: number) => void;
  readonly move: (key: string, by: 1 | -1) => void;
  readonly remove: (key: string) => void;
  readonly add: (measures: readonly ReadyMeasureView[]) => void;
  readonly addOwn: () => void;
  /** Nothing would be lost any more. */
  readonly saved: () => void;
  readonly draft: () => ProgrammeDraft;
}

const NO_READING: DeadlineView = { text: '', from: null, to: null, question: null, outside: false };

const ofView = (item: ProgrammeItemView): EditedItem => {
  const { ids, revision, section, activity, form, deadline, planned, status, reading } = item;
  return {
    ...{ ids, revision, section, activity, form, deadline, planned, status },
    key: ids.join(' '),
    chosen: null,
    known: { words: deadline, reading },
  };
};

const ofMeasure = (measure: ReadyMeasureView): EditedItem => {
  const { section, activity, form, deadline, planned, reading } = measure;
  return {
    ...{ section, activity, form, deadline, planned },
    ...{ key: `${measure.id} ${activity}`, ids: [], revision: null, chosen: null, status: '' },
    known: { words: deadline, reading },
  };
};

/** Where a new item of a section goes: after the last one of it, else to the end. */
function placed(items: readonly EditedItem[], item: EditedItem): readonly EditedItem[] {
  const last = items.map(({ section }) => section.trim()).lastIndexOf(item.section.trim());
  return last < 0 ? [...items, item] : [...items.slice(0, last + 1), item, ...items.slice(last + 1)];
}

/** The form of one programme until it is saved. */
export function useProgramme(card: ProgrammeCard): ProgrammeEditing {
  const [items, setItems] = useState<readonly EditedItem[]>(() => card.items.map(ofView));
  const [dirty, setDirty] = useState(false);
  const [own, setOwn] = useState(1);
  const change = (next: (was: readonly EditedItem[]) => readonly EditedItem[]): void => {
    setItems(next);
    setDirty(true);
  };
  const part = (key: string, values: Partial<EditedItem>): void =>
    change((was) => was.map((item) => (item.key === key ? { ...item, ...values } : item)));
  return {
    ...{ items, dirty },
    edit: (key, field, value) =>
      part(key, field === 'deadline' ? { deadline: value, chosen: null } : { [field]: value }),
    choose: (key, reading) => part(key, { chosen: reading }),
    move: (key, by) => change((was) => moved(was, key, by)),
    remove: (key) => change((was) => was.filter((item) => item.key !== key)),
    add: (measures) => change((was) => measures.map(ofMeasure).reduce((all, item) => placed(all, item), was)),
    addOwn: () => {
      setOwn(own + 1);
      const empty = {
        section: '',
        activity: '',
        form: '',
        deadline: '',
        planned: '',
        ids: [],
        revision: null,
      };
      const known = { words: '', reading: NO_READING };
      change((was) => [...was, { ...empty, known, key: `own ${own}`, chosen: null, status: '' }]);
    },
    saved: () => setDirty(false),
    draft: () => draftOf(card, items),
  };
}

function moved(items: readonly EditedItem[], key: string, by: 1 | -1): readonly EditedItem[] {
  const at = items.findIndex((item) => item.key === key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= items.length) return items;
  const next = [...items];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

function draftOf(card: ProgrammeCard, items: readonly EditedItem[]): ProgrammeDraft {
  const kept = new Set(items.map(({ key }) => key));
  return {
    pairId: card.pairId,
    items: items.map(({ ids, revision, section, activity, form, deadline, planned, chosen }) => ({
      ...{ ids, revision, section, activity, form, deadline, planned },
      reading: chosen,
    })),
    removed: card.items
      .filter(({ ids }) => !kept.has(ids.join(' ')))
      .map(({ ids, revision }) => ({ ids, revision })),
  };
}
