import { type EvidencePart, type EvidenceRule, found, yesOrNo } from './evidence';
import { bounded, latest, type MaterialFact, pairsAtWork, within } from './facts';

const hasLink = ({ link }: MaterialFact): boolean => link.trim() !== '';

/** Pairs whose mentor or mentee is the author, or that are named themselves. */
export function pairsWithMaterial<
  P extends { readonly id: string; readonly mentorId: string; readonly menteeId: string },
>(pairs: readonly P[], materials: readonly MaterialFact[]): P[] {
  return pairs.filter(({ id, mentorId, menteeId }) =>
    materials.some(
      ({ pair, author }) => pair === id || (pair === '' && [mentorId, menteeId].includes(author)),
    ),
  );
}

/** «по группам», «для каждой пары»: the measure asks for materials of all of them. */
const FOR_EACH = /групп|кажд[а-я]* пар|всех пар/;

/**
 * A15: materials that say where they are exist in the window; one without a day counts for the whole year. A measure
 * that asks for each group or pair wants at least one of every pair at work.
 */
export const materialsKept: EvidenceRule = (facts, { window, words }) => {
  const days = bounded(window, facts.year);
  const own = facts.materials.filter(
    ({ date }) => date === null || (within(date, days) && date <= facts.today),
  );
  if (own.length === 0) return found('no', ['materials'], [{ say: 'materials-none' }]);
  const linked = own.filter(hasLink);
  const kept: EvidencePart = { say: 'materials-kept', part: linked.length, whole: own.length };
  const on = latest(linked.map(({ date }) => date));
  if (!FOR_EACH.test(words.toLowerCase()))
    return found(yesOrNo(linked.length > 0), ['materials'], [kept], on);
  const pairs = pairsAtWork(facts);
  if (pairs.length === 0) return found('unknown', ['materials', 'pairs'], [kept, { say: 'pairs-none' }]);
  const having = pairsWithMaterial(pairs, linked);
  const lacking = pairs.filter((pair) => !having.includes(pair)).map(({ id }) => id);
  const share: EvidencePart = {
    say: 'pairs-with-material',
    part: having.length,
    whole: pairs.length,
    lacking,
  };
  return found(yesOrNo(lacking.length === 0), ['materials', 'pairs'], [kept, share], on);
};
