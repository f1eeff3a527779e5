import { tidy } from '../../tidy';
import type { WorldPair } from '../../world';

const PAID = ['стимулирующая', 'иная'];

/** Somebody pays for the pair. */
export const isPaid = ({ pay }: Pick<WorldPair, 'pay'>): boolean => PAID.includes(tidy(pay).toLowerCase());
