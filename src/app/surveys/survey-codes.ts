import type { Input, Output } from '../../contract/api';
import type { Role } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { codeSequence, shownCode } from '../../domain/surveys/codes';
import { surveyCodes } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { surveyCodeTexts as text } from '../../text/survey-codes';
import { type Banks, readBanks } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type CodeBook, nameBeside, participantsOf, readCodeBook, roleOf, roleWord } from './code-book';
import { titlesOf } from './door-surveys';

export const ROLES: readonly Role[] = ['mentor', 'mentee'];
const MARK_PREFIX = 'О';

/** Codes of this year: how many there are of each role and what was filled in by them. No code itself is shown. */
export function openCodes(ports: Ports): Result<Output<'codes.open'>> {
  const banks = readBanks(ports);
  const codes = readCodeBook(ports.book, banks);
  const roles = ROLES.map((role) => ({
    role,
    people: participantsOf(banks, role).length,
    codes: ofRole(codes, role).length,
  }));
  return done({
    ...{ year: codes.year, byName: codes.byName, roles },
    lacking: lackingCodes(banks, codes).length,
    codes: codes.current.map(({ values }) => ({
      mark: values.mark,
      role: roleOf(values),
      name: nameBeside(banks, values),
      answered: titlesOf(values.answered),
    })),
  });
}

const ofRole = ({ current }: CodeBook, role: Role) => current.filter(({ values }) => roleOf(values) === role);

/** Whom a new code is for; `person` is `''` when nobody is to know. */
interface Wanted {
  readonly role: Role;
  readonly person: string;
}

/** By name everybody without a code; without names as many of each role as there are people more than codes. */
function lackingCodes(banks: Banks, codes: CodeBook): Wanted[] {
  return ROLES.flatMap((role) => {
    const people = participantsOf(banks, role);
    const own = ofRole(codes, role);
    if (codes.byName) {
      const known = new Set(own.map(({ values }) => values.person));
      return people.filter(({ id }) => !known.has(id)).map(({ id }) => ({ role, person: id }));
    }
    return nameless(role, Math.max(0, people.length - own.length));
  });
}

const nameless = (role: Role, count: number): Wanted[] =>
  Array.from({ length: count }, () => ({ role, person: '' }));

/** Adds codes for everybody who lacks one, or spare ones without a name. */
export function issueCodes(ports: Ports, { spare }: Input<'codes.issue'>): Result<Output<'codes.issue'>> {
  ports.book.need(surveyCodes);
  const banks = readBanks(ports);
  const codes = readCodeBook(ports.book, banks);
  if (spare && codes.byName) return refuse('invalid', text.spareByName);
  const wanted = spare ? nameless(spare.role, spare.count) : lackingCodes(banks, codes);
  if (wanted.length === 0)
    return refuse('invalid', codes.current.length > 0 ? text.nothingToIssue : text.nobody);
  const action = startAction(ports);
  const newCode = codeSequence(usedCodes(codes), ports.random.uuid);
  const newMark = idSequence(MARK_PREFIX, marksOf(codes));
  for (const { role, person } of wanted) {
    const mark = person === '' ? newMark() : person;
    const row = { code: newCode(), mark, role: roleWord(role), person, answered: [] };
    action.append(surveyCodes, { year: codes.year, ...row, issued: banks.today });
  }
  return done({ count: wanted.length, lastAction: action.finish(text.issued(wanted.length)) });
}

/** Codes of all years: an old slip must never open the questionnaires of somebody else. */
const usedCodes = ({ table }: CodeBook): string[] => table.rows.map(({ values }) => values.code);

const marksOf = ({ table, year }: CodeBook): string[] =>
  table.rows.filter(({ values }) => values.year === year).map(({ values }) => values.mark);

/** A lost slip: a new code under the same mark, with what was filled in already. The old code is no code any more. */
export function reissueCode(
  ports: Ports,
  { mark, role }: Input<'codes.reissue'>,
): Result<Output<'codes.reissue'>> {
  ports.book.need(surveyCodes);
  const banks = readBanks(ports);
  const codes = readCodeBook(ports.book, banks);
  const row = ofRole(codes, role).find(({ values }) => values.mark === mark);
  if (!row) return refuse('not-found', text.noMark);
  const action = startAction(ports);
  const code = codeSequence(usedCodes(codes), ports.random.uuid)();
  action.update(surveyCodes, row.row, row.values, { code, issued: banks.today });
  return done({ code: shownCode(code), lastAction: action.finish(text.reissued(mark)) });
}
