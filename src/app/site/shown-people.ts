import type { Place } from '../../contract/dto';
import { genderOf, genderTyped } from '../../domain/language/gender';
import { parsePersonName } from '../../domain/language/person-name';
import { type ConsentStanding, consentFor, DATA_CONSENT, SITE_CONSENT } from '../../domain/people/consents';
import { hasWithdrawn } from '../../domain/people/document-name';
import { siteDataOf } from '../../domain/people/site-data';
import type { Shown, SiteChanges } from '../../domain/site/version';
import { PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table, TableRow } from '../../sheets/table';
import { siteTexts as text, type WhyGone } from '../../text/site';
import { type Banks, isNamed, placeOf, shortName, valuesOf } from '../banks';

type Row = Mentor | Mentee;

const everybody = ({ mentors, mentees }: Banks): readonly Row[] => [
  ...valuesOf(mentors),
  ...valuesOf(mentees),
];

/** Codes of all people of the banks. */
export const allCodes = (banks: Banks): readonly string[] => everybody(banks).map(({ id }) => id);

/** Everybody who may stand on the page today, with the data a consent allows. */
export const shownToday = (banks: Banks): readonly Shown[] =>
  everybody(banks)
    .filter((one) => isNamed(one) && one.status !== PERSON_STATUS.left)
    .map((one) => ({ id: one.id, data: siteDataOf(one, banks.consentsOf.get(one.id) ?? [], banks.today) }))
    .filter(({ data }) => data.size > 0);

function rowOf(banks: Banks, id: string): { readonly table: Table<Row>; readonly row: TableRow<Row> } | null {
  for (const table of [banks.mentors, banks.mentees] as readonly Table<Row>[]) {
    const row = table.rows.find(({ values }) => values.id === id);
    if (row) return { table, row };
  }
  return null;
}

function whyGone(banks: Banks, person: Row): WhyGone {
  const papers = banks.consentsOf.get(person.id) ?? [];
  if (hasWithdrawn(person, papers, banks.today)) return 'withdrawn';
  const standings = [DATA_CONSENT, SITE_CONSENT].map(
    (kind): ConsentStanding => consentFor(papers, person.id, kind, banks.today).standing,
  );
  return (
    (['withdrawn', 'expired', 'missing'] as const).find((one) => standings.includes(one)) ??
    (person.status === PERSON_STATUS.left ? 'left' : 'missing')
  );
}

/** A person the page must no longer show, or shows too much of; withdrawn consents first. */
export function removalsOf(
  banks: Banks,
  { remove, strangers }: Pick<SiteChanges, 'remove' | 'strangers'>,
): readonly { readonly text: string; readonly place: Place | null }[] {
  const lines = remove.flatMap(({ id, data }) => {
    const found = rowOf(banks, id);
    if (!found) return [];
    const person = found.row.values;
    const place = placeOf(found.table, found.row.row, 'name');
    const name = shortName(person.name);
    if (!data.includes('name')) return [{ order: 1, text: text.removeData(name, data), place }];
    const why = whyGone(banks, person);
    const she = (genderTyped(person.gender) ?? genderOf(parsePersonName(person.name))) === 'f';
    return [{ order: why === 'withdrawn' ? -1 : 0, text: text.remove(name, why, she), place }];
  });
  return [
    ...lines.sort((a, b) => a.order - b.order).map(({ text: words, place }) => ({ text: words, place })),
    ...(strangers === 0 ? [] : [{ text: text.strangers(strangers), place: null }]),
  ];
}

/** «Ткач О. И.: можно добавить, согласие есть» */
export const additionsOf = (banks: Banks, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const found = rowOf(banks, id);
    return found ? [text.add(shortName(found.row.values.name))] : [];
  });
