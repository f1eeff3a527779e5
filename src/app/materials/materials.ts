import type { Input, Output } from '../../contract/api';
import type { MaterialCard, MaterialDraft, Materials } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import { withdrew } from '../../documents/declensions';
import { webAddress } from '../../documents/site/lines';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { pairsWithMaterial } from '../../domain/monitoring/materials-evidence';
import { materials } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { PAIR_STATUS } from '../../sheets/lists';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import type { Material } from '../../sheets/year-work';
import { materialTexts as text } from '../../text/materials';
import { type Banks, idsOf, isNamed, offeredLists, placeOf, readBanks, rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import { type PaperPeople, peopleOnPaper } from '../papers/paper-people';
import type { Ports } from '../ports';

/** All materials, the newest first, and what a form of one offers. Who has withdrawn stands by the code. No writes. */
export function listMaterials(ports: Ports): Result<Materials> {
  const banks = readBanks(ports);
  const people = peopleOnPaper(banks, banks.today);
  const table = ports.book.read(materials);
  const pairs = valuesOf(banks.pairs).filter(({ id }) => id !== '');
  const working = pairs.filter(({ status }) => status === PAIR_STATUS.active);
  const linked = valuesOf(table).filter(({ link }) => link.trim() !== '');
  return done({
    today: banks.today,
    materials: table.rows
      .map(
        ({ row, values }): MaterialCard => ({
          ...draftOf(values),
          of: ownerOf(banks, people, values),
          place: placeOf(table, row, 'title'),
        }),
      )
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    topics: offeredLists(ports.book).topics,
    authors: [...people.mentors, ...people.mentees]
      .filter((one) => isNamed(one) && !withdrew(one))
      .map(({ id, name }) => ({ id, label: name })),
    pairs: pairs.map((pair) => ({ id: pair.id, label: people.label(pair) })),
    share: text.share(pairsWithMaterial(working, linked).length, working.length),
  });
}

const draftOf = (row: Material): MaterialDraft => ({
  ...{ id: row.id, revision: revisionOf(row), title: row.title, date: row.date, topics: row.topics },
  ...{ author: row.author, pair: row.pair, link: row.link, best: row.best },
});

function ownerOf({ pairs }: Banks, people: PaperPeople, { author, pair }: Material): string {
  const own = people.person(author);
  if (own !== null) return own.name;
  const row = rowById(pairs, pair)?.values;
  return row ? people.label(row) : author || pair;
}

/** Adds a material or corrects the known row. The address is checked for its shape only; nothing is fetched. */
export function saveMaterial(ports: Ports, input: Input<'materials.save'>): Result<Output<'materials.save'>> {
  const { book } = ports;
  book.need(materials);
  const banks = readBanks(ports);
  const table = book.read(materials);
  const known = input.id === null ? null : rowById(table, input.id);
  if (input.id !== null && known === null) return refuse('not-found', text.gone);
  const fault = faultOf(banks, input);
  if (fault) return fault;
  const values = valuesFrom(input);
  if (known && revisionOf(known.values) !== input.revision) return staleRow(materials, known.values, values);
  const action = startAction(ports);
  if (known) action.update(materials, known.row, known.values, values);
  else action.append(materials, { id: nextId(materials.idPrefix!, idsOf(table)), ...values });
  const said = known ? text.changed : text.added;
  return done({ lastAction: action.finish(said(values.title)) });
}

const valuesFrom = (input: MaterialDraft) => ({
  ...{ title: input.title.trim(), date: input.date as CivilDate | null, topics: [...input.topics] },
  ...{ author: input.author, pair: input.pair, link: input.link.trim(), best: input.best },
});

/** Words that were meant as an address: a place such as «папка 3, лист 12» is none. */
const MEANT_AS_ADDRESS = /:\/\/|^www\.|^https?:|javascript:/i;

function faultOf(
  { today, mentors, mentees, pairs }: Banks,
  { title, date, link, author, pair }: MaterialDraft,
): { readonly ok: false; readonly error: Failure } | null {
  if (title.trim() === '') return refuse('invalid', text.noTitle, 'title');
  if (date !== null && date > today) return refuse('invalid', text.future, 'date');
  if (MEANT_AS_ADDRESS.test(link.trim()) && webAddress(link) === '')
    return refuse('invalid', text.badLink, 'link');
  const person: TableRow<{ id: string }> | null =
    rowById<{ id: string }>(mentors, author) ?? rowById(mentees, author);
  if (author !== '' && person === null) return refuse('invalid', text.noAuthor, 'author');
  return pair !== '' && rowById(pairs, pair) === null ? refuse('invalid', text.noPair, 'pair') : null;
}
