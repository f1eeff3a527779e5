import { banksOrder } from './banks-order';
import { closingEvent } from './closing-event';
import { councilOrder } from './council-order';
import { curatorOrder } from './curator-order';
import { meetingSchedule } from './meeting-schedule';
import { orderOnPairs, orderOnPairsInText } from './order-on-pairs';
import { payOrder } from './pay-order';
import { programmesOrder } from './programmes-order';
import { resultsOrder } from './results-order';
import { rewardOrder } from './reward-order';
import { roadmapOrder } from './roadmap-order';
import { roadmapTable } from './roadmap-table';
import { statute } from './statute';
import { statuteOrder } from './statute-order';
import { trainingOrder } from './training-order';
import { trainingSchedule } from './training-schedule';

/** Orders of the head on the programme. */
export const ORDER_KINDS = [
  statuteOrder,
  statute,
  curatorOrder,
  roadmapOrder,
  roadmapTable,
  councilOrder,
  banksOrder,
  orderOnPairs,
  orderOnPairsInText,
  payOrder,
  programmesOrder,
  meetingSchedule,
  trainingSchedule,
  trainingOrder,
  closingEvent,
  rewardOrder,
  resultsOrder,
] as const;
