import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acquaintanceList } from '../../src/documents/acquaintance';
import { DOCUMENT_KINDS, type DocumentCode, templateAsset } from '../../src/documents/catalog';
import { checkTemplate } from '../../src/documents/check-template';
import { consentRegister } from '../../src/documents/consent-register';
import { dataConsent, menteeConsent, mentorConsent, siteConsent } from '../../src/documents/consents';
import type { Fields } from '../../src/documents/kind';
import type { PreparedDocument } from '../../src/documents/prepared';
import { type DocumentData, isLeaf, isList, leafType, type Value } from '../../src/documents/values';
import { templateOf, xmlOf } from './read-docx';
import { MENTEES, MENTORS, order, orderOnPairs, PAIRS, SETTINGS, settings } from './sample';

const sources = readdirSync('templates').filter((file) => file.endsWith('.txt'));

const headOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(`templates/${file}`, 'utf8')
      .split('\n---\n')[0]!
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2)),
  );

describe('templates and catalogue agree', () => {
  it('every template is in the catalogue and the other way round', () => {
    const kinds = sources.map((file) => headOf(file).вид);
    expect(kinds.sort()).toEqual(DOCUMENT_KINDS.map(({ kind }) => kind).sort());
  });

  it.each(sources)('%s has the title, signer and file name of the catalogue', (file) => {
    const head = headOf(file);
    const known = DOCUMENT_KINDS.find(({ kind }) => kind === head.вид)!;
    expect(head).toMatchObject({ название: known.title, файл: known.fileName, подписывает: known.signer });
  });

  it.each(DOCUMENT_KINDS.map((known) => [known.kind, known] as const))(
    '%s passes its own check',
    (kind, known) => {
      expect(checkTemplate(templateOf(kind), known)).toEqual([]);
    },
  );

  it.each(DOCUMENT_KINDS.map(({ kind }) => kind))('%s travels as base64 text', (kind) => {
    const text = readFileSync(`dist/${templateAsset(kind)}.html`, 'latin1');
    expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(new Uint8Array(Buffer.from(text, 'base64'))).toEqual(templateOf(kind));
  });
});

const officeKinds = sources
  .map(headOf)
  .filter((head) => head.стиль !== 'Грамота' && !head.страница!.startsWith('А5'))
  .map((head) => head.вид as DocumentCode);

describe('a built template has the look of the profile', () => {
  it.each(officeKinds)('%s', (kind) => {
    const xml = xmlOf(templateOf(kind));
    const twips = (name: string): number =>
      Number(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(xml)![1]);
    const mm = (name: string): number => Math.round((twips(name) * 25.4) / 1440);
    expect(mm('left')).toBe(30);
    expect(mm('right')).toBeGreaterThanOrEqual(10);
    expect(mm('top')).toBeGreaterThanOrEqual(20);
    expect(mm('bottom')).toBeGreaterThanOrEqual(20);
    expect(xml).toContain('<w:titlePg/>');
    const styles = xmlOf(templateOf(kind), 'word/styles.xml');
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('w:val="ru-RU"');
  });
});

const pairInput = { pair: PAIRS[0]!, mentor: MENTORS[0]!, mentee: MENTEES[0]!, settings: SETTINGS };
const ownInput = { person: MENTORS[0]!, until: null, settings: SETTINGS };
const filledOrder = order({
  settings: settings({ 'staff.name': 'Ткач Ольга Ильинична', control: 'Гусев Илья Павлович, методист' }),
});

const PREPARED: readonly PreparedDocument[] = [
  dataConsent(ownInput),
  siteConsent(ownInput),
  mentorConsent(pairInput),
  menteeConsent(pairInput),
  orderOnPairs(filledOrder),
  orderOnPairs({ ...filledOrder, variant: 'text' }),
  acquaintanceList({
    order: { number: '1', date: filledOrder.date, title: 'О' },
    people: MENTORS,
    subjects: [],
    settings: SETTINGS,
  }),
  consentRegister({
    date: filledOrder.date,
    settings: SETTINGS,
    consents: [
      {
        ...{ person: MENTORS[0]!, kind: 'обработка данных', pair: '', date: filledOrder.date },
        ...{ until: null, withdrawn: null, paper: '' },
      },
    ],
  }),
];

/** Paths and types of all values, as the catalogue writes them. */
function fieldsOf(data: DocumentData, prefix = ''): Fields {
  return Object.assign(
    {},
    ...Object.entries(data).map(([name, value]) => fieldOf(`${prefix}${name}`, value)),
  );
}

function fieldOf(path: string, value: Value): Fields {
  if (isList(value)) {
    const [first] = value;
    const each = first === undefined || isLeaf(first) ? 'text' : fieldsOf(first as DocumentData);
    return { [path]: { each } };
  }
  return isLeaf(value) ? { [path]: leafType(value)! } : fieldsOf(value as DocumentData, `${path}.`);
}

it.each(PREPARED.map((document) => [document.kind, document] as const))(
  'the data of %s hold exactly the fields the catalogue promises',
  (kind, document) => {
    expect(fieldsOf(document.data)).toEqual(DOCUMENT_KINDS.find((known) => known.kind === kind)!.fields);
  },
);
