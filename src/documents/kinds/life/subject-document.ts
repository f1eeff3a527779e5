import type { Fields, Gap } from '../../kind';
import { BLANK, dayOrBlank } from '../../office';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldDocument } from '../../world';

/** The document of the register that another one amends, cancels or copies; `null` when the row is gone. */
export const subjectDocument = (world: World, subjects: readonly string[]): WorldDocument | null =>
  world.register.find(({ id }) => id === subjects[0]) ?? null;

/** Tags `{{исходный.…}}`. */
export const SUBJECT_FIELDS: Fields = {
  'исходный.номер': 'text',
  'исходный.дата': 'date',
  'исходный.заголовок': 'text',
};

export const subjectData = (document: WorldDocument | null): DocumentData => ({
  исходный: {
    номер: tidy(document?.number ?? '') || BLANK,
    дата: dayOrBlank(document?.date ?? null),
    заголовок: tidy(document?.title ?? '') || BLANK,
  },
});

/** Only a signed order with a number and a date is amended or cancelled by another order. */
export function subjectGaps(document: WorldDocument | null): readonly Gap[] {
  if (document === null) return [{ text: 'Выберите приказ, о котором идёт речь.', at: null }];
  const { id, title, number, date, status } = document;
  const cell = (column: string): Gap['at'] => ({ sheet: 'Документы', id, column });
  if (status === 'отменён') return [{ text: `«${title}» уже отменён.`, at: cell('status') }];
  const gaps: Gap[] = [];
  if (status !== 'подписан')
    gaps.push({
      text: `«${title}» ещё не подписан: исправьте его и оформите заново, отдельный приказ не нужен.`,
      at: cell('status'),
    });
  if (tidy(number) === '') gaps.push({ text: `У документа «${title}» нет номера.`, at: cell('number') });
  if (date === null) gaps.push({ text: `У документа «${title}» нет даты.`, at: cell('date') });
  return gaps;
}
