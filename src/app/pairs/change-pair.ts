import type { Input, Output } from '../../contract/api';
import type { ChangeChoice, ChangeDraft, ChangePlan, Check } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { kindName } from '../../documents/kind-names';
import { addDays, type CivilDate, dateParts, shortDate } from '../../domain/calendar/civil-date';
import { type MentorTerms, neverBegins, papersOf, payEnds } from '../../domain/pairing/change-papers';
import {
  CHANGE_RULES,
  type ChangeAnswers,
  type ChangeFault,
  type ChangeQuestion,
  changeFaults,
  noticeTerm,
  proposedAnswers,
  stepOfField,
  stepsOf,
} from '../../domain/pairing/changes';
import { takesPlace } from '../../domain/pairing/facts';
import { PAIR_KIND, PAY_KIND } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import type { Mentor } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import {
  changeFaultText,
  countedText,
  effectTexts,
  paperLine,
  paperTitle,
  changeTexts as text,
} from '../../text/pair-changes';
import { type Banks, pairLabel, placeOf, readBanks, rowById, shortName, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { changesFor, changingPair } from './changing-pair';
import { rankForMentee } from './pairs';

/** Pairs that can change, as the form offers them; all of them, or the one that was asked for. Five reads. */
export function openChanges(ports: Ports, { pairId }: Input<'changes.open'>): Result<Output<'changes.open'>> {
  const banks = readBanks(ports);
  const rows = banks.pairs.rows.filter(({ values }) => values.id !== '');
  const asked = pairId === null ? rows : rows.filter(({ values }) => values.id === pairId);
  if (pairId !== null && asked.length === 0) return refuse('not-found', appTexts.noPair);
  const pairs = asked
    .map((row) => changeChoice(banks, row))
    .filter(({ kinds }) => pairId !== null || kinds.length > 0);
  return done({ pairs });
}

function changeChoice(banks: Banks, { row, values }: TableRow<Pair>): ChangeChoice {
  return {
    id: values.id,
    revision: revisionOf(values),
    label: pairLabel(values.mentor, values.mentee),
    mentor: values.mentor,
    mentee: values.mentee,
    status: values.status,
    dates: [values.from, values.to].map((date) => (date ? shortDate(date) : '…')).join(' – '),
    kinds: changesFor(banks, values),
    place: placeOf(banks.pairs, row, 'status'),
  };
}

/** A change as far as it is filled in: the pair, the rules, and the answers with what is proposed for the gaps. */
export interface ChangeCase {
  readonly banks: Banks;
  readonly known: TableRow<Pair>;
  readonly question: ChangeQuestion;
  readonly answers: ChangeAnswers;
  readonly faults: readonly ChangeFault[];
}

/** Reads the banks and «Календарь» (six reads) and answers the gaps of the draft; `null` when the pair is gone. */
export function caseOf(ports: Ports, draft: ChangeDraft): ChangeCase | null {
  const banks = readBanks(ports);
  const known = rowById(banks.pairs, draft.pairId);
  if (!known) return null;
  const asked: ChangeQuestion = {
    pair: changingPair(banks, known.values),
    answers: typedAnswers(draft),
    today: banks.today,
    orderDate: known.values.orderDate,
    calendar: banks.workingCalendar(),
  };
  const answers = proposedAnswers(asked);
  const question = { ...asked, answers };
  return { banks, known, question, answers, faults: changeFaults(question) };
}

const typedAnswers = (draft: ChangeDraft): ChangeAnswers => ({
  kind: draft.kind,
  who: draft.who,
  notice: draft.notice as CivilDate | null,
  lastDay: draft.lastDay as CivilDate | null,
  awayFrom: draft.awayFrom as CivilDate | null,
  awayTo: draft.awayTo as CivilDate | null,
  mentorId: draft.mentorId,
  from: draft.from as CivilDate | null,
  to: draft.to as CivilDate | null,
});

/** What the change asks next, what it will write and which documents follow. Nothing is written. */
export function planChange(ports: Ports, draft: ChangeDraft): Result<ChangePlan> {
  const found = caseOf(ports, draft);
  if (!found) return refuse('not-found', appTexts.noPair);
  const { banks, known, question, answers, faults } = found;
  if (!changesFor(banks, known.values).includes(draft.kind)) return refuse('stale', text.notOffered);
  const { kind } = draft;
  const ranked = kind === 'replaced' ? rankForMentee(ports, { menteeId: known.values.menteeId }) : null;
  const noticeAsked = answers.notice !== null && answers.notice <= banks.today;
  return done({
    steps: stepsOf(kind, question.pair),
    answers: { ...draft, ...answers },
    counted:
      noticeAsked && answers.notice !== null
        ? countedText(answers.notice, noticeTerm(answers.notice, question.calendar))
        : null,
    faults: faults.filter(({ why }) => why !== 'missing').map(asCheck),
    open: [...new Set(faults.map(({ field }) => stepOfField(field, kind)))],
    mentors: ranked?.ok ? ranked.value.mentors : [],
    effects: effectsOf(found),
    papers: papersOfCase(found).map(({ line }) => line),
    questions: questionsOf(found),
  });
}

export const asCheck = (fault: ChangeFault): Check => ({
  code: 'C-ch',
  severity: 'error',
  field: fault.field,
  message: changeFaultText(fault),
  place: null,
});

/** The last day of the pair that changes: a prolonged one ends with its own. */
export const endDayOf = ({ answers, question }: ChangeCase): CivilDate | null =>
  answers.kind === 'prolonged' ? question.pair.to : answers.lastDay;

/** Who mentors the next pair; `''` when nobody is chosen yet. */
export const nextMentor = ({ answers, known }: ChangeCase): string =>
  answers.kind === 'prolonged' ? known.values.mentorId : answers.mentorId;

/** «Швец И. П. → Ким В. И.» of the next pair; `''` when there is none. */
export function nextLabel(found: ChangeCase): string {
  const { banks, known, answers } = found;
  if (!CHANGE_RULES[answers.kind].successor) return '';
  const mentor = rowById(banks.mentors, nextMentor(found))?.values.name ?? '';
  return mentor === '' ? `… → ${shortName(known.values.mentee)}` : pairLabel(mentor, known.values.mentee);
}

/** Pairs of a person besides the one that changes, up to their end. */
const otherPairs = ({ banks, known }: ChangeCase, personId: string): Pair[] =>
  valuesOf(banks.pairs).filter(
    (pair) =>
      takesPlace(pair) && pair.id !== known.values.id && [pair.mentorId, pair.menteeId].includes(personId),
  );

function effectsOf(found: ChangeCase): string[] {
  const { banks, known, answers, question } = found;
  const lastDay = endDayOf(found);
  return effectTexts({
    ...answers,
    label: pairLabel(known.values.mentor, known.values.mentee),
    mentor: shortName(known.values.mentor),
    mentee: shortName(known.values.mentee),
    reason: CHANGE_RULES[answers.kind].reason ?? '',
    lastDay,
    now: lastDay !== null && lastDay <= banks.today,
    begins: lastDay === null || !neverBegins(question.pair, lastDay),
    alone: !otherPairs(found, known.values.menteeId).some(
      ({ menteeId }) => menteeId === known.values.menteeId,
    ),
    next: nextLabel(found),
  });
}

/** How the mentor of the next pair works: another mentor has terms of their own. */
function nextTerms(found: ChangeCase): MentorTerms {
  const mentor = rowById(found.banks.mentors, nextMentor(found))?.values;
  if (found.answers.kind !== 'replaced' || !mentor) return found.question.pair;
  return { external: mentor.external, inDuties: nextPay(found.known.values, mentor) === PAY_KIND.inDuties };
}

/** «Выплата» of the next pair: that of its mentor; duties of the old mentor say nothing of the new one. */
export const nextPay = ({ pay }: Pair, mentor: Pick<Mentor, 'pay'>): string => {
  if (mentor.pay.trim() !== '') return mentor.pay.trim();
  return pay.trim() === PAY_KIND.inDuties ? '' : pay;
};

/** A row of «Документы» for a paper that is to be made; its subject is the pair or the one that takes its place. */
export interface PaperToMake {
  readonly about: 'pair' | 'next';
  readonly row: { readonly kind: string; readonly title: string; readonly note: string };
  /** As the form lists it. */
  readonly line: ChangePlan['papers'][number];
}

export function papersOfCase(found: ChangeCase): PaperToMake[] {
  const { known, answers, question } = found;
  const label = pairLabel(known.values.mentor, known.values.mentee);
  const day = (date: CivilDate | null): string => (date ? shortDate(date) : '');
  const ends = text.note(CHANGE_RULES[answers.kind].reason ?? '', day(endDayOf(found)));
  const own = answers.kind === 'absent' ? text.notePause(day(answers.awayFrom), day(answers.awayTo)) : ends;
  const next = text.noteNext(day(answers.from), day(answers.to));
  return papersOf(answers.kind, answers.who, question.pair, nextTerms(found)).map(({ code, about }) => {
    const subject = about === 'next' ? nextLabel(found) : label;
    const title = paperTitle(code, answers.kind, subject);
    return {
      about,
      row: { kind: kindName(code), title, note: about === 'next' ? next : own },
      line: paperLine(code, answers.kind, subject, kindName(code)),
    };
  });
}

/** Who is dismissed leaves other pairs behind, which this change does not end. */
function othersOfTheOneWhoLeaves(found: ChangeCase): string[] {
  const { answers, known } = found;
  if (answers.kind !== 'dismissed' || answers.who === null) return [];
  const { mentorId, menteeId } = known.values;
  const others = otherPairs(found, answers.who === 'mentor' ? mentorId : menteeId);
  return others.length === 0
    ? []
    : [text.otherPairs(others.map(({ mentor, mentee }) => pairLabel(mentor, mentee)))];
}

/** C-12: the pair that stays of a group is no group. A prolonged pair stays in it, as a paused one does. */
function aloneInGroup({ banks, known, answers }: ChangeCase): string[] {
  const { id, group } = known.values;
  if (group === '' || answers.kind === 'absent' || answers.kind === 'prolonged') return [];
  const left = valuesOf(banks.pairs).filter(
    (pair) => pair.group === group && pair.id !== id && takesPlace(pair),
  );
  return left.length === 1 && left[0]!.kind === PAIR_KIND.group ? [text.aloneInGroup(left[0]!.mentee)] : [];
}

/** Other pairs of who leaves, a group of one (C-12), pay that somebody must stop (C-23), and days the calendar does not know. */
function questionsOf(found: ChangeCase): string[] {
  const { known, answers, question } = found;
  const { paySize } = known.values;
  const lastDay = endDayOf(found);
  const { calendar } = question;
  const counted = answers.notice === null ? [] : noticeTerm(answers.notice, calendar).counted;
  const years = [...new Set(counted.map((date) => dateParts(date).year))];
  const unsure = years.filter((year) => ![...calendar.daysOff].some((date) => dateParts(date).year === year));
  return [
    ...othersOfTheOneWhoLeaves(found),
    ...aloneInGroup(found),
    ...(lastDay !== null && answers.kind !== 'prolonged' && payEnds(answers.kind, question.pair, lastDay)
      ? [text.pay(paySize, shortDate(addDays(lastDay, 1)))]
      : []),
    ...(answers.kind === 'absent' && question.pair.paid ? [text.payPause(paySize)] : []),
    ...unsure.map(text.calendarUnsure),
  ];
}
