import type { World } from '../../../src/documents/world';
import type { AskOf } from './ask';

/** Pairs of one mentor. */
const ofOneMentor = ({ pairs }: World): string[] =>
  pairs.filter(({ mentorId }) => mentorId === pairs[0]!.mentorId).map(({ id }) => id);

/** One pair, or the whole of its group. */
const oneTeam = ({ pairs }: World): string[] =>
  pairs.filter(({ group }, i) => i === 0 || (group !== '' && group === pairs[0]!.group)).map(({ id }) => id);

const all = ({ pairs }: World): string[] => pairs.map(({ id }) => id);

/** See {@link AskOf}. */
export const PAIR_ASKS: Readonly<Record<string, AskOf>> = {
  D15: (world) => ({ subjects: ofOneMentor(world), number: '101' }),
  D19: () => ({
    fields: {
      'номер протокола': '3',
      председатель: 'Гусева Ирина Павловна, заместитель заведующего',
      секретарь: 'Жук Анна Львовна, учитель-логопед',
      члены: 'Лапина Нина Олеговна, старший воспитатель\nТкач Ольга Ильинична, специалист по кадрам',
      за: '4',
    },
  }),
  D21: (world) => ({
    subjects: ofOneMentor(world),
    number: '12',
    fields: { 'номер договора': '14', 'дата договора': '2008-09-01' },
  }),
  D23: (world) => ({ subjects: oneTeam(world) }),
  D24: (world) => ({ subjects: oneTeam(world) }),
  D27: (world) => ({ subjects: oneTeam(world) }),
  D27P: (world) => ({ subjects: all(world), fields: { с: '2026-11-23', по: '2026-12-22' } }),
  D28: ({ pairs }) => ({
    subjects: [pairs[0]!.id],
    fields: { день: '2026-11-25', группа: 'младшая группа', тема: 'Осенние листья' },
  }),
  D30: (world) => ({ subjects: oneTeam(world) }),
  D31: (world) => ({
    subjects: ofOneMentor(world),
    number: '74-ОД',
    fields: {
      'новый наставник': 'Гусева Ирина Павловна, учитель-логопед',
      день: '2026-12-01',
      причина: 'в связи с длительным отсутствием наставника',
    },
  }),
  D32: (world) => ({ subjects: ofOneMentor(world) }),
  D32N: (world) => ({ subjects: ofOneMentor(world), number: '118' }),
  D33: (world) => ({
    subjects: all(world),
    number: '96-ОД',
    fields: { причина: 'план выполнен', 'срок отчёта': '2027-06-10' },
  }),
  D34: (world) => ({
    subjects: ofOneMentor(world),
    number: '12/1',
    fields: { день: '2026-11-30', 'номер договора': '14', 'дата договора': '2008-09-01' },
  }),
};
