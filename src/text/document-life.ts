import { counted } from './plural';

const PAIRS = ['пара', 'пары', 'пар'] as const;

/** Sentences about documents that amend, cancel or are cancelled. */
export const documentLifeTexts = {
  cancelled: (title: string, pairs: number) =>
    `Отменён документ: ${title}${pairs === 0 ? '' : `. Снова ждут приказа: ${counted(pairs, PAIRS)}`}`,
  signedByOrder: 'Документ подписан. Подписанный документ отменяет приказ: откройте «Отменить приказом».',
  alreadyCancelled: 'Документ уже отменён.',
} as const;
