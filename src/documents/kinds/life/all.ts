import { amendingOrder } from './amending-order';
import { cancellingOrder } from './cancelling-order';
import { yearIndex } from './year-index';

/** Documents about other documents of the register. */
export const LIFE_KINDS = [amendingOrder, cancellingOrder, yearIndex] as const;
