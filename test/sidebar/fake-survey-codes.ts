import type { SurveyCodesView } from '../../src/contract/dto';
import type { Handlers } from './fake-server';

const line = (mark: string, role: 'mentor' | 'mentee', ...answered: string[]) => ({
  ...{ mark, role, name: '', answered },
});

/** Codes of the invented kindergarten: two mentees have none yet. */
export const surveyCodes: SurveyCodesView = {
  ...{ year: '2026/2027', byName: false, lacking: 2 },
  roles: [
    { role: 'mentor', people: 2, codes: 2 },
    { role: 'mentee', people: 3, codes: 1 },
  ],
  codes: [
    line('О-01', 'mentor', 'Стартовая анкета наставника'),
    line('О-02', 'mentor'),
    line('О-03', 'mentee', 'Стартовая анкета наставляемого', 'Промежуточная анкета наставляемого'),
  ],
};

type Calls =
  | 'codes.open'
  | 'codes.issue'
  | 'codes.reissue'
  | 'door.surveys'
  | 'door.questions'
  | 'door.answer';

export const codeHandlers: Pick<Handlers, Calls> = {
  'codes.open': () => surveyCodes,
  'codes.issue': () => ({ count: 2, lastAction: { id: 'д-1', text: 'Выданы личные коды анкет: 2 кода' } }),
  'codes.reissue': ({ mark }) => ({
    code: '255 446 7552',
    lastAction: { id: 'д-2', text: `Выдан новый код анкет вместо прежнего: ${mark}` },
  }),
  'door.surveys': () => ({ surveys: [] }),
  'door.questions': () => ({ byName: false, surveys: [] }),
  'door.answer': () => ({ left: 0 }),
};
