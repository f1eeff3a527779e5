import { banksOrder } from './banks-order';
import { councilOrder } from './council-order';
import { curatorOrder } from './curator-order';
import { roadmapOrder } from './roadmap-order';
import { roadmapTable } from './roadmap-table';
import { statute } from './statute';
import { statuteOrder } from './statute-order';

/** Orders of the head on the programme. */
export const ORDER_KINDS = [
  statuteOrder,
  statute,
  curatorOrder,
  roadmapOrder,
  roadmapTable,
  councilOrder,
  banksOrder,
] as const;
