import { amendingOrder } from './amending-order';
import { cancellingOrder } from './cancelling-order';

/** Documents about other documents of the register. */
export const LIFE_KINDS = [amendingOrder, cancellingOrder] as const;
