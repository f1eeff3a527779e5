import type { SilentPair } from '../../contract/dto';
import { type OrderFault, orderFaults } from '../../domain/meetings/kinds';
import { type Silence, silenceOf, worksOn } from '../../domain/meetings/silence';
import { meetingTexts as text } from '../../text/meetings';
import { placeOf } from '../banks';
import type { MeetingBoard, PairMeetings } from './meeting-facts';

const USUAL_SILENCE = 30;

/** Days without a meeting that «Настройки» find right. */
const silenceLimit = ({ banks: { settings } }: Pick<MeetingBoard, 'banks'>): number => {
  const number = Number(settings.silenceDays.trim());
  return Number.isInteger(number) && number > 0 ? number : USUAL_SILENCE;
};

/** C-14 of a pair; `null` when it has met in time. */
export function silenceFault(of: PairMeetings, board: MeetingBoard): Silence | null {
  const silence = silenceOf(of, board.time, board.today);
  return silence !== null && silence.days > silenceLimit(board) ? silence : null;
}

/** C-15 of a pair that is at work today. */
export const orderFault = (of: PairMeetings, { today }: Pick<MeetingBoard, 'today'>): OrderFault | null =>
  (worksOn(of, today) && orderFaults(of.journal)[0]) || null;

/** C-14 and C-15 of a pair, with what to do; the first fault of each. */
export function remarksOf(of: PairMeetings, board: MeetingBoard): SilentPair[] {
  const { pair, label, row } = of;
  const silence = silenceFault(of, board);
  const order = orderFault(of, board);
  const entry = order && board.journal.rows.find(({ values }) => values.id === order.id);
  const pairPlace = placeOf(board.banks.pairs, row.row, 'status');
  const line = { pairId: pair.id, label };
  return [
    ...(silence === null
      ? []
      : [
          {
            ...line,
            check: 'C-14' as const,
            message: text.silent(silence),
            advice: text.silentAdvice,
            place: pairPlace,
          },
        ]),
    ...(order === null
      ? []
      : [
          {
            ...line,
            check: 'C-15' as const,
            message: text.order(order),
            advice: text.orderAdvice,
            place: entry ? placeOf(board.journal, entry.row, 'kind') : pairPlace,
          },
        ]),
  ];
}

/** All remarks: silent pairs first, the longest silence on top. */
export function allRemarks(board: MeetingBoard): SilentPair[] {
  const found = board.pairs.map((of) => ({ of, remarks: remarksOf(of, board) }));
  const days = ({ of }: (typeof found)[number]): number => silenceFault(of, board)?.days ?? 0;
  const sorted = found.filter(({ remarks }) => remarks.length > 0).sort((a, b) => days(b) - days(a));
  const all = sorted.flatMap(({ remarks }) => remarks);
  return [...all.filter(({ check }) => check === 'C-14'), ...all.filter(({ check }) => check === 'C-15')];
}
