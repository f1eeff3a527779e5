import { annexRows } from '../../../src/documents/annex-rows';
import { pairsById, type World } from '../../../src/documents/world';
import { packAnnex, signedRows } from '../../../src/domain/papers/annex';
import type { AskOf } from './ask';

/** See {@link AskOf}. */
export const LIFE_ASKS: Readonly<Record<string, AskOf>> = {
  D31A: () => ({
    number: '71-ОД',
    subjects: ['Д-01'],
    fields: { другие: 'в пункте 2 слова «до 16.09.2026» заменить словами «до 30.09.2026»' },
  }),
  D52P: () => ({}),
  D31C: () => ({ number: '72-ОД', subjects: ['Д-01'], fields: { причина: 'изданием нового приказа' } }),
};

/** The world in which the order «Д-01» was signed as `signed` says, and the pairs have changed since. */
export function amended(signed: World, now: World, stands: 'annex' | 'points' = 'annex'): World {
  const [order, ...others] = signed.register;
  const rows = signedRows(annexRows(signed, pairsById(signed, order!.subjects)));
  return { ...now, register: [{ ...order!, snapshot: packAnnex({ stands, rows }) }, ...others] };
}
