import type { ChangeDraft, ChangeMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { addDays, dateParts } from '../../domain/calendar/civil-date';
import { endState } from '../../domain/pairing/change-papers';
import { CHANGE_RULES } from '../../domain/pairing/changes';
import { twinOf } from '../../domain/pairing/facts';
import { PAIR_STATUS } from '../../domain/pairing/states';
import { documents, mentees, mentors, pairs } from '../../sheets/all';
import { idSequence, nextId } from '../../sheets/ids';
import { DOCUMENT_STATUS, PAIR_KIND } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import type { Mentor } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import { appTexts } from '../../text/app';
import { changeTexts as text } from '../../text/pair-changes';
import { idsOf, pairLabel, rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { type Action, startAction } from '../journal';
import type { Ports } from '../ports';
import { asCheck, type ChangeCase, caseOf, endDayOf, nextMentor, nextPay, papersOfCase } from './change-pair';
import { changesFor } from './changing-pair';
import { asCheck as asPairCheck, checksOf } from './pair-question';
import { followPairs } from './person-statuses';

/**
 * Writes a change of a pair: the end or the pause of its row, the pair that takes its place as a draft, people and
 * documents to make, all as one action that «Отменить» takes back. Eight reads (banks, calendar, register, journal).
 * A pair whose last day is ahead keeps its state until then.
 */
export function makeChange(ports: Ports, draft: ChangeDraft): Result<ChangeMade> {
  ports.book.need(pairs, mentors, mentees, documents);
  const found = caseOf(ports, draft);
  if (!found) return refuse('not-found', appTexts.noPair);
  const { banks, known, faults } = found;
  const changed = changedPair(found);
  if (revisionOf(known.values) !== draft.revision) return staleRow(pairs, known.values, changed);
  if (!changesFor(banks, known.values).includes(draft.kind)) return refuse('stale', text.notOffered);
  const [fault] = faults;
  if (fault) {
    const all = faults.map((one) => asCheck(one).message);
    return refuse('invalid', asCheck(fault).message, fault.field, all.slice(1));
  }
  const next = nextPair(found);
  if (next && 'refusal' in next) return refuse('blocked', next.refusal, next.field);

  const register = ports.book.read(documents);
  const action = startAction(ports);
  action.update(pairs, known.row, known.values, changed);
  if (next) action.append(pairs, next.pair);
  followChange(action, found, changed, next?.pair ?? null);
  const newId = idSequence(documents.idPrefix!, idsOf(register));
  const papers = papersOfCase(found);
  for (const { about, row } of papers) {
    const subjects = [about === 'next' ? next!.pair.id : changed.id];
    action.append(documents, { ...row, id: newId(), subjects, status: DOCUMENT_STATUS.needed });
  }
  const label = pairLabel(changed.mentor, changed.mentee);
  const line =
    draft.kind === 'absent' ? text.paused(label) : text.done(label, CHANGE_RULES[draft.kind].reason ?? '');
  return done({
    text: line,
    nextPairId: next?.pair.id ?? null,
    papers: papers.length,
    lastAction: action.finish(line),
  });
}

/** The row of the pair as the change leaves it. */
export function changedPair(found: ChangeCase): Pair {
  const { known, answers, banks } = found;
  const pair = known.values;
  if (answers.kind === 'absent') {
    const { awayFrom, awayTo } = answers;
    const begun = awayFrom !== null && awayFrom <= banks.today;
    const status = begun ? PAIR_STATUS.paused : pair.status;
    return { ...pair, pausedFrom: awayFrom, pausedTo: awayTo, status };
  }
  const endDate = endDayOf(found);
  const over = endDate !== null && endDate <= banks.today;
  return {
    ...pair,
    endReason: CHANGE_RULES[answers.kind].reason ?? '',
    endDate,
    noticeDate: answers.notice,
    status: over ? PAIR_STATUS[endState(answers.kind, endDate, pair.to)] : pair.status,
  };
}

/**
 * The pair that takes the place, as a draft with the terms of the old one and no papers of its own. Refused when its
 * mentor has no place or the dates cannot be, as any draft is.
 */
export function nextPair(
  found: ChangeCase,
): { readonly pair: Pair } | { readonly refusal: string; readonly field: string } | null {
  const { banks, known, answers } = found;
  if (!CHANGE_RULES[answers.kind].successor) return null;
  const mentor = rowById(banks.mentors, nextMentor(found));
  if (!mentor) return { refusal: text.needsMentor, field: 'mentorId' };
  const year = dateParts(banks.year.from).year;
  const old = known.values;
  const pair: Pair = {
    ...old,
    ...NO_PAPERS,
    ...(answers.kind === 'replaced' ? withOther(old, mentor.values) : {}),
    id: nextId(pairs.idPrefix!, idsOf(banks.pairs), year),
    mentorId: mentor.values.id,
    mentor: mentor.values.name,
    replaces: old.id,
    status: PAIR_STATUS.draft,
    from: answers.from,
    to: answers.to,
  };
  // The old pair no longer counts: the new one takes its place.
  const others = banks.pairs.rows.filter(({ row }) => row !== known.row);
  const checks = checksOf({ ...banks, pairs: { ...banks.pairs, rows: others } }, pair);
  const fatal = checks.find(({ code }) => code === 'C-01' || code === 'C-07');
  if (twinOf(valuesOf(banks.pairs), pair))
    return { refusal: text.twin(pairLabel(pair.mentor, pair.mentee)), field: 'mentorId' };
  return fatal ? { refusal: asPairCheck(fatal).message, field: 'mentorId' } : { pair };
}

/** What another mentor changes: they are not of the old group, and how the two work together is not known yet. */
function withOther(old: Pair, mentor: Mentor): Partial<Pair> {
  const ofThese: readonly string[] = [PAIR_KIND.group, PAIR_KIND.reverse];
  const pay = nextPay(old, mentor);
  return {
    group: '',
    kind: ofThese.includes(old.kind) ? PAIR_KIND.oneToOne : old.kind,
    pay,
    paySize: pay === old.pay ? old.paySize : '',
  };
}

/** What the next pair gets anew: order, programme, agreement, consents, end. */
const NO_PAPERS = {
  ...{ orderNumber: '', orderDate: null, programmeNumber: '', programmeDate: null },
  ...{ agreementNumber: '', agreementDate: null, pausedFrom: null, pausedTo: null, noticeDate: null },
  ...{ endReason: '', endDate: null, endOrder: '', result: '', score: null, reason: '', parts: '' },
  ...{ outsideYear: '', note: '' },
} satisfies Partial<Pair>;

/** People after the change: who is away, who left for good, and the statuses that follow. */
function followChange(action: Action, found: ChangeCase, changed: Pair, next: Pair | null): void {
  const { banks, answers } = found;
  const more = new Map<string, Partial<Pick<Mentor, 'awayFrom' | 'awayTo'>>>();
  const person = answers.who === 'mentor' ? changed.mentorId : changed.menteeId;
  if (answers.kind === 'absent') more.set(person, { awayFrom: answers.awayFrom, awayTo: answers.awayTo });
  if (answers.kind === 'dismissed' && changed.endDate !== null)
    more.set(person, { awayFrom: addDays(changed.endDate, 1), awayTo: null });
  const after = valuesOf(banks.pairs).map((pair) => (pair.id === changed.id ? changed : pair));
  followPairs(action, banks, next ? [...after, next] : after, [changed], more);
}
