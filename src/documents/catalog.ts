import { ACQUAINTED, COMMON, MENTEE, MENTOR, TERM, WORKER } from './common-fields';
import type { DocumentKind } from './kind';
import { PAPER_KINDS, type PaperCode } from './kinds/all';
import { FOR_ALL } from './office-settings';

const SEPTEMBER = { from: 9, to: 9 } as const;
const AFTER_THE_END = '3 года после окончания или отзыва';

/** Kinds whose documents are prepared by use cases of their own. */
const KINDS_OF_USE_CASES = [
  {
    kind: 'D11',
    settings: [...FOR_ALL, 'org.address'],
    title: 'Согласие на обработку персональных данных',
    fileName: '{{работник.фио|инициалы после}} – согласие на обработку данных',
    signer: 'работник',
    version: 1,
    about: 'person',
    season: null,
    keep: AFTER_THE_END,
    fields: { ...WORKER, 'действует до': 'date' },
    required: ['работник.фио', 'организация.полное', 'организация.адрес'],
  },
  {
    kind: 'D12',
    settings: [...FOR_ALL, 'org.address', 'org.inn', 'org.ogrn', 'org.site'],
    title: 'Согласие на размещение персональных данных на сайте',
    fileName: '{{работник.фио|инициалы после}} – согласие на размещение на сайте',
    signer: 'работник',
    version: 1,
    about: 'person',
    season: null,
    keep: AFTER_THE_END,
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
    settings: FOR_ALL,
    title: 'Согласие работника на выполнение работы по наставничеству',
    fileName:
      '{{работник.фио|инициалы после}} – согласие наставника (наставляемый {{наставляемый.фио|инициалы после}})',
    signer: 'наставник',
    version: 1,
    about: 'pair',
    season: SEPTEMBER,
    keep: AFTER_THE_END,
    fields: { ...WORKER, ...MENTEE, ...TERM, содержание: 'text', встречи: 'text', оплата: 'text' },
    required: ['работник.фио', 'наставляемый.фио', 'с', 'по', 'содержание', 'оплата'],
  },
  {
    kind: 'D14',
    settings: FOR_ALL,
    title: 'Согласие наставляемого на участие в программе наставничества',
    fileName:
      '{{работник.фио|инициалы после}} – согласие наставляемого (наставник {{наставник.фио|инициалы после}})',
    signer: 'наставляемый',
    version: 1,
    about: 'pair',
    season: SEPTEMBER,
    keep: AFTER_THE_END,
    fields: { ...WORKER, ...MENTOR, ...TERM, запрос: 'text' },
    required: ['работник.фио', 'наставник.фио', 'с', 'по'],
  },
  {
    kind: 'D50',
    settings: ['org.short'],
    title: 'Лист ознакомления с приказом',
    fileName: 'Лист ознакомления с приказом № {{номер}} от {{дата}}',
    signer: 'работники',
    version: 1,
    about: 'document',
    season: null,
    keep: 'как приказ',
    fields: { ...COMMON, номер: 'text', дата: 'date', заголовок: 'text', ...ACQUAINTED },
    required: ['номер', 'дата', 'заголовок', 'ознакомить'],
  },
  {
    kind: 'D51',
    settings: ['org.short', 'curator.name', 'curator.position'],
    title: 'Реестр согласий',
    fileName: 'Реестр согласий на {{дата}}',
    signer: 'куратор',
    version: 1,
    about: 'programme',
    season: null,
    keep: '5 лет',
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

/** All documents with a template, in the order of the catalogue of documents (domain rule §2.3). */
export const DOCUMENT_KINDS: readonly (DocumentKind & { readonly kind: DocumentCode })[] = [
  ...KINDS_OF_USE_CASES,
  ...PAPER_KINDS,
];

export type DocumentCode = (typeof KINDS_OF_USE_CASES)[number]['kind'] | PaperCode;

/** The kind by its code. */
export const documentKind = (code: DocumentCode): DocumentKind =>
  DOCUMENT_KINDS.find((known) => known.kind === code)!;

/** Name of the built-in template inside the bundle. */
export const templateAsset = (code: DocumentCode): string => `template-${code}`;

/** True for a code of the catalogue, e.g. one typed on the command line. */
export const isDocumentCode = (text: string): text is DocumentCode =>
  DOCUMENT_KINDS.some((known) => known.kind === text);
