import { kindName } from '../documents/kind-names';
import { type CivilDate, shortDate } from '../domain/calendar/civil-date';
import { lowerFirst } from '../domain/language/letters';
import type { ConditionProposal } from '../domain/monitoring/condition-proposal';
import type { EvidencePart, Saying } from '../domain/monitoring/evidence';
import type { FactSheet } from '../domain/monitoring/facts';
import {
  consents,
  documents,
  events,
  indicatorHistory,
  materials,
  meetings,
  mentees,
  mentors,
  pairs,
  programmes,
  register,
  roadmap,
  settings,
  surveys,
} from '../sheets/all';
import { counted } from './plural';

const PAIRS_GENITIVE = ['пары', 'пар', 'пар'] as const;
const PEOPLE = ['участника', 'участников', 'участников'] as const;
const PEOPLE_NAMED = ['участник', 'участника', 'участников'] as const;

const ofPairs = ({ part = 0, whole = 0 }: EvidencePart): string =>
  `${part} из ${counted(whole, PAIRS_GENITIVE)}`;
const ofPeople = ({ part = 0, whole = 0 }: EvidencePart): string => `${part} из ${counted(whole, PEOPLE)}`;
const on = (date: CivilDate | null | undefined): string => (date ? shortDate(date) : '');
const numbered = (number: string | undefined): string => (number ? ` № ${number}` : '');
const kindOf = ({ words = '' }: EvidencePart): string => lowerFirst(kindName(words));

/** «приказ … подписан», «аналитическая справка … подписана», «благодарственное письмо … подписано». */
const signedWord = (kind: string): string => {
  const [first = ''] = kind.split(' ');
  if (/(?:[ая]|ость)$/.test(first)) return 'подписана';
  return /[ое]$/.test(first) ? 'подписано' : 'подписан';
};

/** One fact as a short sentence without a full stop. */
const SENTENCES: Readonly<Record<Saying, (part: EvidencePart) => string>> = {
  'document-signed': (part) =>
    `${kindOf(part)}${numbered(part.number)} от ${on(part.date)} ${signedWord(kindOf(part))}`,
  'document-unsigned': (part) => `${kindOf(part)}${numbered(part.number)} ещё не отмечен подписанным`,
  'document-missing': (part) => `в реестре нет документа «${kindName(part.words ?? '')}» за это время`,
  'event-held': ({ words, date }) => `«${words}», ${on(date)}`,
  'event-missing': ({ words }) => `на листе «Мероприятия» нет записи за это время: ${words}`,
  'event-attendance': (part) => `присутствовали ${ofPeople(part)}`,
  'event-nobody-named': () => 'участники мероприятия не записаны',
  'speakers-unknown': () =>
    'кто выступал, не записано: скажите в названии мероприятия, что это выступление, и впишите участников',
  'consents-given': (part) => `согласие на обработку данных есть у ${ofPeople(part)}`,
  'pair-consents-given': (part) => `согласие «${part.words}» есть у ${ofPairs(part)}`,
  'bank-full': ({ part = 0, whole = 0 }) =>
    `заполнены ${part} из ${counted(whole, ['строки', 'строк', 'строк'])}`,
  'bank-consents': (part) => `согласие на обработку данных есть у ${ofPeople(part)}`,
  'bank-empty': () => 'база пока пустая',
  'answers-given': (part) =>
    part.whole === undefined
      ? `ответили: ${counted(part.part ?? 0, PEOPLE_NAMED)}`
      : `ответили ${ofPeople(part)}`,
  'answers-none': () => 'ответов на листе «Анкеты» за это время нет',
  'requests-in-bank': ({ part = 0, whole = 0 }) =>
    `запрос записан у ${part} из ${counted(whole, ['наставляемого', 'наставляемых', 'наставляемых'])}`,
  'matching-kept': (part) => `основание подбора записано у ${ofPairs(part)}`,
  'pairs-agreed': ({ part = 0 }) => `согласовано ${counted(part, ['пара', 'пары', 'пар'])}`,
  'pairs-none': () => 'пар, которые действуют, пока нет',
  'pairs-with-form': (part) => `форма указана у ${ofPairs(part)}`,
  'pairs-with-order': (part) => `приказ есть у ${ofPairs(part)}`,
  'pairs-with-programme': (part) => `программа из трёх пунктов и больше есть у ${ofPairs(part)}`,
  'pairs-with-approval': (part) => `программа утверждена у ${ofPairs(part)}`,
  'pairs-met': (part) => `встречи${part.words ? ` (${part.words})` : ''} записаны у ${ofPairs(part)}`,
  'pairs-on-plan': (part) => `программу на ${part.number} % и больше выполнили ${ofPairs(part)}`,
  'pairs-busy': (part) => `встречи или выполненные пункты есть у ${ofPairs(part)}`,
  'pairs-spoke': (part) => `на педсовете выступили ${ofPairs(part)}`,
  'mentors-trained': ({ part = 0, whole = 0 }) =>
    `обучение отмечено у ${part} из ${counted(whole, ['наставника', 'наставников', 'наставников'])}`,
  registered: (part) => `в реестре есть ${ofPeople(part)}`,
  'site-empty': () => 'страница сайта не указана на листе «Настройки»',
  'site-open': () => 'страница сайта указана',
  'months-published': ({ part = 0, whole = 0 }) =>
    `публикации были в ${part} из ${counted(whole, ['месяца', 'месяцев', 'месяцев'])}`,
  'rows-done': ({ part = 0, whole = 0, date }) =>
    `на ${on(date)} выполнено ${part} из ${counted(whole, ['строки', 'строк', 'строк'])}, срок которых наступил`,
  'rows-none-due': () => 'по таблице за эти дни судить нельзя, отметьте сами',
  'contest-share': (part) => `в мероприятиях разного уровня участвовали ${ofPeople(part)}`,
  'materials-none': () => 'на листе «Копилка» нет материалов за это время',
  'materials-kept': ({ part = 0, whole = 0 }) =>
    `где лежит, указано у ${part} из ${counted(whole, ['материала', 'материалов', 'материалов'])}`,
  'pairs-with-material': (part) => `материал есть у ${ofPairs(part)}`,
};

const MOST_NAMED = 3;

/** «А, Б, В и ещё 4» */
export function fewNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${shown} и ещё ${rest}` : shown;
}

/** What the sheets say, in one line; `nameOf` tells people by their code. */
export function evidenceText(parts: readonly EvidencePart[], nameOf: (id: string) => string): string {
  return parts
    .map((part) => {
      const lacking = part.lacking ?? [];
      const names = lacking.length > 0 ? ` (нет: ${fewNames(lacking.map(nameOf))})` : '';
      return `${SENTENCES[part.say](part)}${names}`;
    })
    .join('; ');
}

/** Names of the sheets facts come from. */
export const FACT_SHEETS: Readonly<Record<FactSheet, string>> = {
  mentors: mentors.name,
  mentees: mentees.name,
  pairs: pairs.name,
  programmes: programmes.name,
  meetings: meetings.name,
  consents: consents.name,
  documents: documents.name,
  surveys: surveys.name,
  events: events.name,
  register: register.name,
  roadmap: roadmap.name,
  indicatorHistory: indicatorHistory.name,
  materials: materials.name,
  settings: settings.name,
};

export const evidenceTexts = {
  byHand: 'программа это не проверяет, отметьте сами',
  confirm: (what: string) => `Подтвердите: ${what}`,
  confirmRest: (what: string) => `Подтвердите: ${what}. Остальное проверьте сами`,
  ask: (condition: string) => `Наступило ли условие «${condition}»`,
  month: (month: string) => `Нет отметки за ${month}`,
  done: (day: CivilDate) => `Отмечено ${shortDate(day)}`,
  allMarked: (count: number) => `Отмечено: ${counted(count, ['срок', 'срока', 'сроков'])}`,
  notMet: 'Условие не наступило',
  noDays: 'без даты',
  condition: ({ met, why, count }: ConditionProposal): string =>
    why === 'mentees'
      ? met
        ? `В базе ${counted(count, ['наставляемый', 'наставляемых', 'наставляемых'])}: условие наступило.`
        : 'База наставляемых пустая: условие пока не наступило.'
      : met
        ? `Без пары ${counted(count, ['наставляемый', 'наставляемых', 'наставляемых'])}: условие наступило.`
        : 'У всех наставляемых есть пара: условие пока не наступило.',
  noRow: 'Строка плана не найдена. Возможно, её удалили. Обновите панель.',
  future: 'Этот день ещё не наступил. Впишите день, когда работа выполнена.',
  already: 'Этот срок уже отмечен. Обновите панель.',
  before: (label: string) => `Этот день раньше срока (${label}). Впишите день из этого срока или позже.`,
  otherStep: (label: string) =>
    `Этот день относится к другому сроку: ${label}. Впишите день из своего срока или отметьте тот срок.`,
  noStep: 'Срок строки изменился. Обновите панель и выберите его снова.',
  unknownKind: (name: string) => `Вида работы «${name}» нет в списке. Выберите из списка.`,
  noCondition: 'У этой строки нет условия. Обновите панель.',
  marked: (what: string, day: CivilDate) => `Отмечено выполнение: ${what}, ${shortDate(day)}`,
  kindsChanged: (what: string) => `Изменён вид работы: ${what}`,
  conditionSet: (what: string, met: boolean | null) =>
    `Условие ${met === null ? 'снова под вопросом' : met ? 'наступило' : 'не наступило'}: ${what}`,
  filled: (rows: number) => `Заполнен вид работы, строк: ${rows}`,
  nothingToFill: 'Вид работы уже заполнен там, где его удалось понять.',
};
