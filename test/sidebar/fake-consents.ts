import type { Input } from '../../src/contract/api';
import type {
  ConsentForm,
  ConsentLine,
  ConsentLineState,
  ConsentRegister,
  ConsentTask,
  SiteNames,
  Withdrawal,
} from '../../src/contract/dto';
import { at, mentees, mentors } from './fake-school';

/** Consents of the invented kindergarten: missing ones, the register, a form, the names for the site. */
export const KINDS = [
  ...['обработка данных', 'размещение на сайте', 'быть наставником', 'участвовать в паре'],
  ...['законный представитель', 'фото и видео'],
];

const STATES: readonly ConsentTask['state'][] = ['missing', 'soon', 'expired'];

export const tasks: readonly ConsentTask[] = mentees.map((mentee, index) => ({
  personId: mentee.id,
  pairId: 'П-2026-03',
  kind: 'участвовать в паре',
  name: mentee.name,
  role: 'наставляемый',
  hint: 'пара начинается 01.12.2026',
  state: STATES[index]!,
  blank: 'D14',
}));

export const siteTasks: readonly ConsentTask[] = mentees.map((mentee) => ({
  ...{ personId: mentee.id, pairId: '', kind: 'размещение на сайте', name: mentee.name },
  ...{ role: 'наставляемый', hint: '', state: 'missing', blank: 'D12' },
}));

const line = (state: ConsentLineState, index: number, part: Partial<ConsentLine> = {}): ConsentLine => ({
  id: `С-${index}`,
  personId: mentors[index % mentors.length]!.id,
  name: mentors[index % mentors.length]!.name,
  kind: KINDS[index % 3]!,
  pairId: '',
  pair: '',
  date: '2026-09-01',
  until: '2027-08-31',
  withdrawn: null,
  paper: 'папка 3, лист 12',
  state,
  place: at('Согласия', index + 2),
  ...part,
});

export const register: ConsentRegister = {
  lines: [
    line('missing', 0, { id: null, date: null, until: null, paper: '', place: at('Наставники', 2) }),
    line('expired', 2, { until: '2026-08-31' }),
    line('soon', 1, { until: '2026-12-05', pairId: 'П-2026-03', pair: 'Швец И. П. → Ким В. И.' }),
    ...Array.from({ length: 300 }, (_, index) => line('valid', index + 3)),
    line('withdrawn', 4, { withdrawn: '2026-10-20' }),
    line('past', 5, { date: '2025-09-01', until: '2026-08-31' }),
  ],
  kinds: KINDS.slice(0, 3),
};

export const form = ({ personId, id, kind, pairId }: Input<'consents.open'>): ConsentForm => {
  const { role, name, pairs } = [...mentors, ...mentees].find((each) => each.id === personId)!;
  const known = id !== null;
  return {
    person: { id: personId, role, name },
    draft: {
      ...{ id, revision: known ? 'р-1' : null, kind, pairId },
      ...{ date: known ? '2026-09-01' : null, until: known ? '2027-08-31' : null, withdrawn: null },
      paper: known ? 'папка 3, лист 12' : '',
    },
    kinds: KINDS,
    pairKinds: ['быть наставником', 'участвовать в паре'],
    pairs: pairs.map((pair) => ({ id: pair.id, text: pair.text })),
    place: known ? at('Согласия', 7) : null,
    keptUntil: known ? '2030-08-31' : null,
  };
};

export const withdrawal: Withdrawal = {
  date: '2026-10-20',
  mask: 'участник программы Н-01',
  pairs: [{ id: 'П-2026-01', text: 'Осадчая Т. В. → Петрова М. И.', status: 'действует' }],
  site: true,
  keptUntil: '2029-10-20',
};

export const siteNames: SiteNames = {
  groups: [
    {
      group: 'mentors',
      named: 2,
      text: 'Наставники:\nОсадчая Тамара Викторовна, учитель-логопед\nШвец Игорь Петрович, старший воспитатель\nещё 6 наставников',
    },
    { group: 'mentees', named: 0, text: '3 наставляемых' },
    { group: 'pairs', named: 0, text: '' },
  ],
  unnamed: [
    {
      ...{ personId: 'М-03', role: 'mentee', name: mentees[2]!.name, place: at('Наставляемые', 4) },
      ...{ why: 'нет согласия на размещение на сайте', kind: 'размещение на сайте' },
    },
    {
      ...{ personId: 'М-02', role: 'mentee', name: 'участник программы М-02', place: at('Наставляемые', 3) },
      ...{ why: 'согласие на обработку данных отозвано', kind: null },
    },
  ],
};
