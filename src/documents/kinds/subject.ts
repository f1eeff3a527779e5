import { isGone } from '../../domain/pairing/facts';
import { isAtWork } from '../../domain/pairing/states';
import { withdrew } from '../declensions';
import type { Ask, Gap } from '../kind';
import { menteeById, mentorById, personById, type World, type WorldMentee, type WorldMentor } from '../world';

/** Whom a paper is about; `null` when one without a name is printed. */
export interface Subject {
  readonly person: WorldMentor | WorldMentee | null;
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

export type SubjectSide = 'mentor' | 'mentee' | 'person';

const SHEETS = { mentor: 'Наставники', mentee: 'Наставляемые' } as const;
const FOR_WHOM = { mentor: 'наставников', mentee: 'наставляемых' } as const;

const nobody = (text: string, at: Gap['at'] = null): Subject => ({
  person: null,
  gaps: [{ text, at }],
  notices: [],
});

/** The person of the ask, when a paper may name them: one of this bank, who has not withdrawn. */
export function subjectOf({ subjects: [id = ''] }: Ask, world: World, side: SubjectSide): Subject {
  const person =
    side === 'person'
      ? personById(world, id)
      : side === 'mentor'
        ? mentorById(world, id)
        : menteeById(world, id);
  if (person === null) return nobody(absence(id, world, side));
  const bank = SHEETS[mentorById(world, id) ? 'mentor' : 'mentee'];
  if (person.maskedBy !== undefined) {
    const why = withdrew(person)
      ? `Участник ${id} отозвал согласие на обработку данных. Документ с его именем не печатают.`
      : `Вместо имени участника ${id} здесь код. Документ с именем сделайте в таблице, где имена есть.`;
    return nobody(why, { sheet: bank, id, column: 'status' });
  }
  const notices = isGone(person) ? [`Участник ${id} выбыл из программы. Проверьте, нужен ли документ.`] : [];
  return { person, gaps: [], notices };
}

function absence(id: string, world: World, side: SubjectSide): string {
  if (id === '') return 'Не выбран участник. Выберите, для кого документ.';
  if (side !== 'person' && personById(world, id)) {
    return `Этот документ – для ${FOR_WHOM[side]}, а участник ${id} записан на другом листе. Выберите другой документ.`;
  }
  return `Участника ${id} нет на листах «Наставники» и «Наставляемые». Выберите другого.`;
}

/** The mentor of the pair in which the mentee works now, the latest of several. */
export function mentorOf(world: World, menteeId: string): WorldMentor | null {
  const pairs = world.pairs
    .filter((pair) => pair.menteeId === menteeId && isAtWork(pair))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return pairs[0] ? mentorById(world, pairs[0].mentorId) : null;
}
