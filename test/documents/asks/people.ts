import type { AskOf } from './ask';

const nobody: AskOf = () => ({});
const mentor: AskOf = ({ mentors }) => ({ subjects: [mentors[0]!.id] });

/** See {@link AskOf}. */
export const PEOPLE_ASKS: Readonly<Record<string, AskOf>> = {
  D08: () => ({
    fields: {
      'анкеты с': '2026-11-23',
      'анкеты по': '2026-12-04',
      встреча: '2026-12-08',
      'время и место': 'в 14:00, методический кабинет',
      где: 'методический кабинет, вторник и четверг',
    },
  }),
  D16: nobody,
  D17: nobody,
  D39: nobody,
  D43: (world) => ({ ...mentor(world), fields: { приказ: 'от 20.11.2026 № 45-ОД' } }),
  D43G: (world) => ({ ...mentor(world), fields: { приказ: 'от 20.11.2026 № 45-ОД' } }),
  D43S: (world) => ({ ...mentor(world), number: '7', fields: { часы: '36' } }),
  D44: (world) => ({
    ...mentor(world),
    fields: {
      орган: 'в комиссию по наградам управления образования',
      награда: 'Почётной грамотой управления образования',
      достижения: 'Ким В. И. провела открытое занятие для педагогов района',
      протокол: '3',
      'дата протокола': '2026-11-18',
    },
  }),
  D45: (world) => ({ ...mentor(world), number: '18' }),
};
