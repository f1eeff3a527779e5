import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acquaintanceList } from '../../src/documents/acquaintance';
import { consentRegister, type RegisteredConsent } from '../../src/documents/consent-register';
import { dataConsent, menteeConsent, mentorConsent, siteConsent } from '../../src/documents/consents';
import { asProject, type PreparedDocument } from '../../src/documents/prepared';
import { printed, printedText, xmlOf } from './read-docx';
import { day, MENTEES, MENTORS, order, orderOnPairs, PAIRS, pair, SETTINGS, settings } from './sample';

const FIRST = { pair: PAIRS[0]!, mentor: MENTORS[0]!, mentee: MENTEES[0]!, settings: SETTINGS };

const FULL_OFFICE = settings({
  'org.founder': 'Администрация Кунгурского муниципального округа Пермского края',
  'staff.name': 'Ткач Ольга Ильинична',
  control: 'Гусева Ирина Павловна, заместитель заведующего по воспитательной и методической работе',
});

const registered = (more: Partial<RegisteredConsent> = {}): RegisteredConsent => ({
  ...{ person: MENTORS[0]!, kind: 'обработка данных', pair: '', date: day('01.09.2026') },
  ...{ until: null, withdrawn: null, paper: 'папка 02-14, лист 3' },
  ...more,
});

const unready = order({ number: '', pairs: [pair('П-2026-01', 'Н-01', 'М-01', { from: null, to: null })] });

const listed = orderOnPairs(order());

const REGISTER = consentRegister({
  date: day('21.11.2026'),
  settings: SETTINGS,
  consents: [
    registered({ pair: 'П-2026-01', kind: 'быть наставником' }),
    registered({ until: day('31.08.2027') }),
    registered({
      person: { ...MENTEES[2]!, name: 'участник программы М-03', maskedBy: 'М-03' },
      ...{ withdrawn: day('20.10.2026'), paper: '' },
    }),
  ],
});

const DOCUMENTS: readonly [golden: string, document: PreparedDocument][] = [
  ['order-pairs-in-annex', listed],
  ['order-one-pair-in-text', orderOnPairs(order({ variant: 'text', pairs: PAIRS.slice(0, 1) }))],
  ['order-three-pairs-in-text', orderOnPairs(order({ variant: 'text', settings: FULL_OFFICE }))],
  ['order-project', asProject(orderOnPairs(unready), ['Не указан номер приказа. Впишите номер.'])],
  ['mentor-consent', mentorConsent(FIRST)],
  [
    'mentor-consent-with-blanks',
    mentorConsent({
      ...FIRST,
      mentor: MENTORS[1]!,
      pair: pair('П-2026-02', 'Н-02', 'М-01', { content: '', schedule: '', pay: '', paySize: '' }),
    }),
  ],
  ['mentee-consent', menteeConsent(FIRST)],
  ['data-consent', dataConsent({ person: MENTORS[0]!, until: null, settings: SETTINGS })],
  ['site-consent', siteConsent({ person: MENTEES[1]!, until: day('31.08.2027'), settings: SETTINGS })],
  ['site-consent-without-end', siteConsent({ person: MENTEES[1]!, until: null, settings: SETTINGS })],
  [
    'acquaintance',
    acquaintanceList({
      order: { number: '57-ОД', date: day('02.09.2026'), title: listed.title },
      people: listed.acquaint,
      subjects: listed.subjects,
      settings: SETTINGS,
    }),
  ],
  ['consent-register', REGISTER],
];

describe('a document is ready to sign', () => {
  it.each(DOCUMENTS)('%s reads as agreed', (golden, document) => {
    const expected = readFileSync(`test/documents/golden/${golden}.txt`, 'utf8').trimEnd();
    expect(printedText(document)).toBe(expected);
  });
});

describe('a line is never torn', () => {
  it.each([
    ['between initials and surname', 'Е.\u00a0А.\u00a0Морозова'],
    ['between «№» and the number', '№\u00a057-ОД'],
    ['between «№» and a number inside a name typed by the user', 'сад №\u00a012'],
    ['between «по» and a date', 'по\u00a031.05.2027'],
    ['between «г.» and the town', 'г.\u00a0Кунгур'],
  ])('%s', (_, text) => {
    expect(xmlOf(printed(listed))).toContain(text);
  });
});
