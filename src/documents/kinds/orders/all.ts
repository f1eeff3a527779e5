import { curatorOrder } from './curator-order';

/** Orders of the head on the programme. */
export const ORDER_KINDS = [curatorOrder] as const;
