import { MONTHS } from '../domain/language/dates-in-words';
import { DOCUMENT_KINDS } from './catalog';
import type { About, DocumentKind, PaperKind, Season, Series } from './kind';
import { paperKind } from './kinds/all';
import type { WorldPart } from './world';

const ABOUT: Record<About, string> = {
  programme: 'программа',
  mentor: 'наставник',
  mentee: 'наставляемый',
  person: 'участник',
  pair: 'пара',
  document: 'документ',
};

const SERIES: Record<Series, string> = {
  orders: 'приказы по основной деятельности',
  staff: 'кадровые приказы',
  agreements: 'соглашения',
  certificates: 'сертификаты',
  letters: 'письма и справки',
};

/** Where a part of the book comes from. */
const SOURCES: Record<WorldPart, string> = {
  programmes: 'Программы',
  meetings: 'Встречи',
  answers: 'Анкеты',
  events: 'Мероприятия',
  roadmap: 'Дорожная карта',
  matching: 'Подбор',
  materials: 'Копилка',
  rewards: 'Поощрения',
  participants: 'Реестр',
  history: 'История показателей',
  codes: 'Коды анкет',
  indicators: 'показатели',
  lists: 'Справочники',
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function monthsOf(season: Season | null): string {
  if (season === null) return 'когда понадобится';
  const [from, to] = [MONTHS[season.from - 1]!, MONTHS[season.to - 1]!];
  return from === to ? from : `${from} – ${to}`;
}

const aboutOf = ({ about }: DocumentKind, paper: PaperKind | null): string =>
  paper?.takes === 'many' ? `${ABOUT[about]}, можно несколько` : ABOUT[about];

function kindLine(kind: DocumentKind): string {
  const paper: PaperKind | null = paperKind(kind.kind);
  return line([
    kind.kind,
    kind.title,
    aboutOf(kind, paper),
    kind.signer,
    monthsOf(kind.season),
    kind.keep,
    paper?.series ? SERIES[paper.series] : '–',
    (paper?.needs ?? []).map((part) => SOURCES[part]).join(', ') || '–',
  ]);
}

const byCode = (a: DocumentKind, b: DocumentKind): number => a.kind.localeCompare(b.kind);

const HEADER = [
  ...['Код', 'Документ', 'О ком или о чём', 'Подписывает', 'Когда', 'Сколько обычно хранят'],
  ...['Ряд номеров', 'Что ещё читает'],
];

/** The reference of all kinds of documents in Markdown, by code; kept in `docs/documents.md`. */
export function documentsGuide(): string {
  return [
    '# Документы программы',
    '',
    'Все документы читают листы «Настройки», «Наставники», «Наставляемые», «Пары», «Согласия» и «Документы»; что нужно сверх того, стоит в последней колонке. Буква после кода – вид того же документа: например, D20 – приказ с парами в приложении, D20T – с парами в тексте.',
    '',
    'Сроки хранения – подсказка: сверьте их с номенклатурой дел вашей организации.',
    '',
    line(HEADER),
    line(HEADER.map(() => '---')),
    ...[...DOCUMENT_KINDS].sort(byCode).map(kindLine),
    '',
  ].join('\n');
}
