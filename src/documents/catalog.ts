import type { LeafType } from './values';

/** Tags of one scope: the path and its type, or what each line of a list holds. */
export interface Fields {
  readonly [path: string]: LeafType | ListField;
}

/** A list for a block: of records, or of texts that `{{.}}` shows. */
export interface ListField {
  readonly each: Fields | 'text';
}

/** A kind of document that the program makes from a template. */
export interface DocumentKind {
  readonly kind: string;
  readonly title: string;
  /** Name of the file without its extension; tags are filled as in the template. */
  readonly fileName: string;
  readonly signer: string;
  /** Changes with the built-in template, so that a document after the old one is not taken for the new. */
  readonly version: number;
  readonly fields: Fields;
  /** Tags without which the document is not what it claims to be. */
  readonly required: readonly string[];
}

const COMMON: Fields = {
  'организация.полное': 'phrase',
  'организация.краткое': 'text',
  'организация.учредитель': 'text',
  'организация.адрес': 'text',
  'организация.телефон': 'text',
  'организация.почта': 'text',
  'организация.инн': 'text',
  'организация.огрн': 'text',
  'организация.сайт': 'text',
  'руководитель.фио': 'name',
  'руководитель.должность': 'phrase',
  'руководитель.основание': 'text',
  'куратор.фио': 'name',
  'куратор.должность': 'phrase',
  проект: 'flag',
  пробелы: { each: 'text' },
};

const MENTOR: Fields = {
  'наставник.фио': 'name',
  'наставник.должность': 'phrase',
  'наставник.категория': 'text',
};

const MENTEE: Fields = {
  'наставляемый.фио': 'name',
  'наставляемый.должность': 'phrase',
  'наставляемый.стаж': 'text',
};

const TERM: Fields = { с: 'date', по: 'date', 'форма и вид': 'text' };

const ACQUAINTED: Fields = {
  ознакомить: { each: { '№': 'number', фио: 'name', должность: 'phrase' } },
};

const ORDER: Fields = {
  ...COMMON,
  номер: 'text',
  дата: 'date',
  место: 'text',
  год: 'text',
  заголовок: 'text',
  основание: 'text',
  состав: 'phrase',
  гриф: 'text',
  'одна пара': 'flag',
  'один наставник': 'flag',
  'один наставляемый': 'flag',
  'одно соглашение': 'flag',
  'число пар': 'number',
  'срок программ': 'date',
  'срок соглашений': 'text',
  'кадры.фио': 'name',
  'кадры.должность': 'phrase',
  'кадры.поручение': 'flag',
  'контроль.фио': 'name',
  'контроль.должность': 'phrase',
  пары: { each: { номер: 'number', группа: 'text', ...MENTOR, ...MENTEE, ...TERM } },
  ...ACQUAINTED,
};

const WORKER: Fields = { ...COMMON, 'работник.фио': 'name', 'работник.должность': 'phrase' };

/** All documents with a template, in the order of the catalogue of documents (domain rule §2.3). */
export const DOCUMENT_KINDS = [
  {
    kind: 'D11',
    title: 'Согласие на обработку персональных данных',
    fileName: '{{работник.фио|инициалы после}} – согласие на обработку данных',
    signer: 'работник',
    version: 1,
    fields: { ...WORKER, 'действует до': 'date' },
    required: ['работник.фио', 'организация.полное', 'организация.адрес'],
  },
  {
    kind: 'D12',
    title: 'Согласие на размещение персональных данных на сайте',
    fileName: '{{работник.фио|инициалы после}} – согласие на размещение на сайте',
    signer: 'работник',
    version: 1,
    fields: { ...WORKER, 'действует до': 'date' },
    required: [
      'работник.фио',
      'организация.полное',
      'организация.адрес',
      'организация.инн',
      'организация.огрн',
      'организация.сайт',
    ],
  },
  {
    kind: 'D13',
    title: 'Согласие работника на выполнение работы по наставничеству',
    fileName:
      '{{работник.фио|инициалы после}} – согласие наставника (наставляемый {{наставляемый.фио|инициалы после}})',
    signer: 'наставник',
    version: 1,
    fields: { ...WORKER, ...MENTEE, ...TERM, содержание: 'text', встречи: 'text', оплата: 'text' },
    required: ['работник.фио', 'наставляемый.фио', 'с', 'по', 'содержание', 'оплата'],
  },
  {
    kind: 'D14',
    title: 'Согласие наставляемого на участие в программе наставничества',
    fileName:
      '{{работник.фио|инициалы после}} – согласие наставляемого (наставник {{наставник.фио|инициалы после}})',
    signer: 'наставляемый',
    version: 1,
    fields: { ...WORKER, ...MENTOR, ...TERM, запрос: 'text' },
    required: ['работник.фио', 'наставник.фио', 'с', 'по'],
  },
  {
    kind: 'D20',
    title: 'Приказ о закреплении наставнических пар (пары в приложении)',
    fileName: 'Приказ № {{номер}} от {{дата}} – наставнические пары',
    signer: 'руководитель',
    version: 1,
    fields: ORDER,
    required: ['организация.полное', 'номер', 'дата', 'пары', 'руководитель.фио'],
  },
  {
    kind: 'D20T',
    title: 'Приказ о закреплении наставнических пар (пары в тексте)',
    fileName: 'Приказ № {{номер}} от {{дата}} – наставнические пары',
    signer: 'руководитель',
    version: 1,
    fields: ORDER,
    required: ['организация.полное', 'номер', 'дата', 'пары', 'руководитель.фио'],
  },
  {
    kind: 'D50',
    title: 'Лист ознакомления с приказом',
    fileName: 'Лист ознакомления с приказом № {{номер}} от {{дата}}',
    signer: 'работники',
    version: 1,
    fields: { ...COMMON, номер: 'text', дата: 'date', заголовок: 'text', ...ACQUAINTED },
    required: ['номер', 'дата', 'заголовок', 'ознакомить'],
  },
  {
    kind: 'D51',
    title: 'Реестр согласий',
    fileName: 'Реестр согласий на {{дата}}',
    signer: 'куратор',
    version: 1,
    fields: {
      ...COMMON,
      дата: 'date',
      'число согласий': 'number',
      согласия: {
        each: {
          '№': 'number',
          фио: 'name',
          вид: 'text',
          дата: 'date',
          'действует до': 'date',
          отозвано: 'date',
          'где лежит': 'text',
        },
      },
    },
    required: ['дата', 'согласия'],
  },
] as const satisfies readonly DocumentKind[];

export type DocumentCode = (typeof DOCUMENT_KINDS)[number]['kind'];

/** The kind by its code. */
export const documentKind = (code: DocumentCode): DocumentKind =>
  DOCUMENT_KINDS.find((known) => known.kind === code)!;

/** Name of the built-in template inside the bundle. */
export const templateAsset = (code: DocumentCode): string => `template-${code}`;

/** True for a code of the catalogue, e.g. one typed on the command line. */
export const isDocumentCode = (text: string): text is DocumentCode =>
  DOCUMENT_KINDS.some((known) => known.kind === text);
