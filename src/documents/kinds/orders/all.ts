import { curatorOrder } from './curator-order';
import { orderOnPairs, orderOnPairsInText } from './order-on-pairs';

/** Orders of the head on the programme. */
export const ORDER_KINDS = [curatorOrder, orderOnPairs, orderOnPairsInText] as const;
