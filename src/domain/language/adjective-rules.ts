/** Adjectives and participles as school grammar has them: by the last consonant of the stem and the stress. */
import type { Rule } from './rules';

/** Adjectives and participles (without -ся), nominative singular, lower case. */
export const ADJECTIVES: readonly Rule[] = [
  { ends: 'ый', like: 'новый' },
  { ends: 'гий кий хий', like: 'русский' },
  { ends: 'ий', like: 'хороший' },
  { ends: 'гой кой хой жой чой шой щой', like: 'сухой' },
  { ends: 'ой', like: 'молодой' },
  { ends: 'большая чужая', like: 'новая' },
  { ends: 'жая чая шая щая', like: 'хорошая' },
  { ends: 'ая', like: 'новая' },
  { ends: 'яя', like: 'синяя' },
  { ends: 'гое кое хое жое чое шое щое', like: 'русское' },
  { ends: 'ое', like: 'новое' },
  { ends: 'ее', like: 'хорошее' },
];

/** Nouns that end like an adjective. */
export const NOUNS_LIKE_ADJECTIVES = 'герой покой строй слой зной конвой устой гений стая';

/** Endings of nouns that look like adjectives: санаторий, планетарий, критерий. */
export const NOUN_ENDINGS_LIKE_ADJECTIVES = 'орий арий ерий';

/** Adjectives in the plural: a phrase that begins with one is left as it is. */
export const PLURAL_ADJECTIVE_ENDINGS = 'ые ские цкие гие хие щие шие нние';

/**
 * Adjectives and participles used as nouns of persons: they are the head of the phrase even when a noun
 * follows in another case («заведующий хозяйством», «исполняющий обязанности директора»).
 */
export const USED_AS_NOUNS =
  'заведующий заведующая исполняющий исполняющая управляющий управляющая командующий вожатый вожатая ' +
  'дежурный дежурная ответственный ответственная наставляемый наставляемая обучающийся обучающаяся ' +
  'учащийся учащаяся служащий служащая рабочий рабочая';
