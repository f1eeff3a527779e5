import type { Role, SiteNames, UnnamedPerson } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { nameInDocument } from '../../domain/people/document-name';
import { onSite, type SiteName } from '../../domain/people/site-names';
import { consents, mentees, mentors, pairs } from '../../sheets/all';
import { PAIR_STATUS, PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table } from '../../sheets/table';
import { consentTexts } from '../../text/consents';
import { counted } from '../../text/plural';
import { type Banks, isNamed, needColumns, placeOf, readBanks, valuesOf } from '../banks';
import type { Ports } from '../ports';

const text = consentTexts.site;

/** A person who takes part, and whether the site may say so. */
interface Participant {
  readonly id: string;
  readonly role: Role;
  /** «Осадчая Татьяна Викторовна, воспитатель» */
  readonly line: string;
  /** Words with the code for one who has withdrawn. */
  readonly name: string;
  readonly site: SiteName;
  readonly place: UnnamedPerson['place'];
}

/**
 * Who may be named on the site today, as text to copy: people with both consents in force, pairs at work of two such
 * people; the others are only counted. Five reads, no writes.
 */
export function listSiteNames(ports: Ports): Result<SiteNames> {
  needColumns(ports.book, mentors, mentees, consents, pairs);
  const banks = readBanks(ports);
  const own = { mentors: takingPart(banks, 'mentor'), mentees: takingPart(banks, 'mentee') };
  const named = new Set(
    [...own.mentors, ...own.mentees].filter(({ site }) => site.named).map(({ id }) => id),
  );
  const working = valuesOf(banks.pairs).filter(({ status }) => status === PAIR_STATUS.active);
  const shown = working.filter(({ mentorId, menteeId }) => named.has(mentorId) && named.has(menteeId));
  const lines = (people: readonly Participant[]): string[] =>
    people.filter(({ site }) => site.named).map(({ line }) => line);
  return done({
    groups: [
      group('mentors', lines(own.mentors), own.mentors.length),
      group('mentees', lines(own.mentees), own.mentees.length),
      group(
        'pairs',
        shown.map(({ mentor, mentee }) => text.pair(mentor, mentee)),
        working.length,
      ),
    ],
    unnamed: [...own.mentors, ...own.mentees].flatMap(unnamed),
  });
}

const LEFT: readonly string[] = [PERSON_STATUS.left];

function takingPart(banks: Banks, role: Role): Participant[] {
  const table: Table<Mentor | Mentee> = role === 'mentor' ? banks.mentors : banks.mentees;
  return table.rows
    .filter(({ values }) => isNamed(values) && !LEFT.includes(values.status))
    .map(({ row, values }) => {
      const papers = banks.consentsOf.get(values.id) ?? [];
      return {
        ...{ id: values.id, role, line: [values.name, values.position].filter(Boolean).join(', ') },
        name: nameInDocument(values, papers, banks.today).text,
        site: onSite(values, papers, banks.today),
        place: placeOf(table, row, 'name'),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

function group(
  of: SiteNames['groups'][number]['group'],
  lines: string[],
  all: number,
): SiteNames['groups'][number] {
  const { title, others } = text.groups[of];
  const rest = all - lines.length;
  const counts = rest === 0 ? '' : counted(rest, others);
  const more = counts === '' ? [] : [text.more(counts)];
  return {
    group: of,
    named: lines.length,
    text: lines.length === 0 ? counts : [`${title}:`, ...lines, ...more].join('\n'),
  };
}

const unnamed = ({ id, role, name, site, place }: Participant): UnnamedPerson[] =>
  site.named
    ? []
    : [
        {
          ...{ personId: id, role, name, place },
          why: text.why(site.kind, site.why),
          kind: site.why === 'withdrawn' ? null : site.kind,
        },
      ];
