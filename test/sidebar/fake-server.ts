import type { Api } from '../../src/contract/api';
import { type CallRequest, type Input, type Method, type Output, WRITES } from '../../src/contract/api';
import { done, type Failure, type Result, refuse } from '../../src/contract/result';
import * as cards from './fake-cards';
import * as consents from './fake-consents';
import * as feedback from './fake-feedback';
import * as findings from './fake-findings';
import * as indicators from './fake-indicators';
import { jobsOf } from './fake-jobs';
import * as marks from './fake-marks';
import { banksOf, matchingOf } from './fake-matching';
import { materialBank } from './fake-materials';
import { meetingsOf } from './fake-meetings';
import * as changes from './fake-pair-changes';
import * as papers from './fake-papers';
import * as people from './fake-people-list';
import { privacyHandlers } from './fake-privacy';
import * as programmes from './fake-programmes';
import { readersCard } from './fake-readers';
import { rewardBoard } from './fake-rewards';
import { earlierYears, rolledOver, rolloverView, yearKept } from './fake-rollover';
import * as school from './fake-school';
import { siteMade, siteView } from './fake-site';
import { codeHandlers } from './fake-survey-codes';
import * as surveys from './fake-surveys';
import * as words from './fake-words';
import { calendarMade, yearView } from './fake-year';
import { packSlice, yearPack } from './fake-year-pack';

export type Handlers = {
  [M in keyof Api]: (input: Input<M>) => Output<M> | Result<Output<M>>;
};

/** How the next call of a method ends instead of reaching its handler. */
export type Mishap =
  | { readonly kind: 'host-error'; readonly text: string }
  | { readonly kind: 'refusal'; readonly error: Partial<Failure> & Pick<Failure, 'code' | 'message'> }
  | { readonly kind: 'garbage' };

export interface FakeServer {
  /** Answers one request; rejects as a broken host would. */
  handle(requestText: string): Promise<string>;
  readonly calls: CallRequest[];
  /** Writes that were under way at the same time, at most. */
  readonly writesAtOnce: () => number;
  on<M extends Method>(method: M, handler: Handlers[M]): void;
  next(method: Method, mishap: Mishap): void;
  /** Milliseconds each answer takes. */
  delay: number;
}

const lastAction = (text: string) => ({ id: `д-${text.length}`, text });

const saved = (text: string) => ({ text, lastAction: lastAction(text) });

const handlers = (): Handlers => ({
  ...matchingOf(banksOf(12, 8)),
  ...jobsOf(),
  ...privacyHandlers,
  ...meetingsOf(),
  ...codeHandlers,
  'surveys.list': () => ({ surveys: surveys.overviews }),
  'surveys.open': surveys.surveyForm,
  'surveys.review': ({ survey }) => ({ changes: survey === 'Q-02' ? surveys.bankChanges : [] }),
  'surveys.save': ({ draft }) => ({
    next: draft.personId === 'М-01' ? null : { id: 'М-01', name: 'Ким Вера Ивановна' },
    lastAction: lastAction('Записаны ответы'),
  }),
  'surveys.read': () => surveys.reading,
  'surveys.accept': () => ({ text: 'Загружены ответы: 4', lastAction: lastAction('Загружены ответы') }),
  'feedback.list': () => ({ surveys: feedback.feedbackOverviews }),
  'feedback.open': feedback.feedbackForm,
  'feedback.save': ({ respondent }) => ({
    next: respondent === 'О-05' ? null : { id: 'О-05', label: 'О-05' },
    left: respondent === 'О-05' ? 'введены все: 4 анкеты' : 'осталось 1 из 4',
    lastAction: lastAction('Записана анкета'),
  }),
  'feedback.read': () => feedback.feedbackReading,
  'feedback.accept': () => ({ text: 'Загружены ответы: 12', lastAction: lastAction('Загружены ответы') }),
  'feedback.results': () => feedback.feedbackResults,
  'documents.cancel': ({ id }) => ({ lastAction: lastAction(`Отменён документ: ${id}`) }),
  'documents.sign': ({ id }) => ({ lastAction: lastAction(`Отмечен подписанным: ${id}`) }),
  'documents.acquaint': ({ id }) => ({
    documents: [papers.document(id, 'Лист ознакомления', 'на подписи')],
    project: false,
    warnings: [],
    lastAction: null,
  }),
  'pack.open': () => yearPack,
  'pack.gather': (() => {
    let slices = 0;
    return () => packSlice(slices++ % 2);
  })(),
  'programmes.list': () => programmes.board,
  'programmes.open': () => programmes.card,
  'programmes.read': ({ phrases }) => ({
    readings: phrases.map((phrase) => programmes.sureReading(phrase)),
  }),
  'programmes.propose': () => programmes.offers,
  'programmes.accept': ({ pairIds }) => saved(`Составлены программы: ${pairIds.length}`),
  'programmes.save': ({ items }) => saved(`Программа сохранена, пунктов: ${items.length}`),
  'programmes.mark': ({ marks: all }) => saved(`Отмечено пунктов: ${all.length}`),
  'materials.list': () => materialBank,
  'materials.save': ({ title }) => ({ lastAction: lastAction(`Записан материал: ${title}`) }),
  'rewards.open': () => rewardBoard,
  'rewards.save': ({ rows }) => ({ lastAction: lastAction(`Записаны поощрения: ${rows.length}`) }),
  'site.open': () => siteView,
  'site.make': () => siteMade,
  'site.publish': ({ date }) => ({ lastAction: lastAction(`Отмечена публикация: раздел, ${date}`) }),
  'readers.open': () => readersCard,
  'readers.save': ({ marks }) => ({ lastAction: lastAction(`Отмечены подписи: ${marks.length}`) }),
  'words.decline': () => ({ results: [] }),
  'words.forms': () => ({ results: [] }),
  'words.remember': words.remember,
  'deadlines.read': () => ({ results: [] }),
  'roadmap.read': () => ({
    title: '',
    year: '',
    yearFrom: 'settings',
    approval: null,
    sections: [],
    rows: [],
    findings: [],
  }),
  'roadmap.sheets': () => ({ sheets: ['План 2026'] }),
  'roadmap.open': () => ({ text: '№\tМероприятие\tСрок\n1\tПриказ\tмай', whole: true }),
  'home.open': () => school.home,
  'people.list': ({ role }) => ({
    people: role === 'mentor' ? school.mentors : school.mentees,
    ...school.lists,
    young: null,
  }),
  'people.save': ({ id, role }) => ({
    id: id ?? (role === 'mentor' ? 'Н-01' : 'М-01'),
    revision: 'р-100',
    checks: [],
    lastAction: lastAction('Данные сохранены'),
  }),
  'people.forms': () => ({
    name: words.spoken(papers.vera, 'name'),
    position: words.spoken(papers.teacher, 'position'),
    gender: 'f',
  }),
  'people.open': () => ({ text: 'ФИО\tДолжность\nКим Вера Ивановна\tвоспитатель', whole: true }),
  'people.preview': () => people.peoplePreview,
  'people.accept': () => ({
    ...{ added: 2, changed: 1, undecided: 2, text: 'Внесён список, наставники: новых 2, дополнено 1' },
    lastAction: lastAction('Внесён список, наставники: новых 2, дополнено 1'),
  }),
  'people.twins': () => people.twins,
  'people.merge': () => ({ lastAction: lastAction('Объединены строки Н-09 и Н-02: Швец Игорь Петрович') }),
  'people.apart': () => ({ lastAction: lastAction('Отмечено, что это разные люди') }),
  'consents.save': ({ withdrawn }) => ({
    lastAction: lastAction('Согласие внесено'),
    withdrawn: withdrawn != null,
  }),
  'consents.open': consents.form,
  'consents.enter': ({ tasks }) => ({ lastAction: lastAction(`Внесено согласий: ${tasks.length}`) }),
  'consents.register': () => consents.register,
  'consents.printRegister': () => ({
    documents: [papers.document('Д-51', 'Реестр согласий', 'на подписи')],
    project: false,
    warnings: [],
    lastAction: lastAction('Подготовлен реестр согласий'),
  }),
  'site.names': () => consents.siteNames,
  'consents.missing': (input) => ({
    tasks: input?.site ? [...consents.tasks, ...consents.siteTasks] : consents.tasks,
    policy: 'require',
  }),
  'consents.print': ({ tasks }) => ({
    documents: tasks.map((task, index) => papers.document(`Д-${index}`, `Согласие: ${task.kind}`, 'проект')),
    project: false,
    warnings: [],
    lastAction: null,
  }),
  'pairs.open': ({ menteeId }) => school.pairForm(menteeId),
  'pairs.rank': () => ({ mentors: school.ranked }),
  'pairs.check': (draft) => ({
    checks: draft.menteeConsent
      ? []
      : [
          {
            code: 'C-05',
            severity: 'ask',
            field: 'menteeConsent',
            message: 'Согласия наставляемого нет. Без него пара не войдёт в приказ.',
            place: null,
          },
        ],
  }),
  'pairs.save': ({ approve }) => ({
    id: 'П-2026-05',
    revision: 'р-9',
    status: approve ? 'согласована' : 'проект',
    checks: [],
    lastAction: lastAction(approve ? 'Пара сохранена' : 'Черновик сохранён'),
  }),
  'pairs.states': () => changes.pairsByState,
  'pairs.move': ({ pairs }) => ({
    text: `Пар: ${pairs.length}, согласована`,
    lastAction: lastAction(`Пар: ${pairs.length}`),
  }),
  'changes.open': ({ pairId }) => ({
    pairs: changes.choicesOf(pairId),
  }),
  'changes.plan': changes.changePlan,
  'changes.make': ({ kind }) => ({
    text: 'Пара Осадчая Т. В. → Петрова М. И.: по инициативе наставника',
    nextPairId: kind === 'replaced' ? 'П-2026-15' : null,
    papers: 2,
    lastAction: lastAction('Пара завершена'),
  }),
  'support.save': () => ({ lastAction: lastAction('Записана поддержка') }),
  'documents.settle': ({ made }) => ({
    lastAction: lastAction(made ? 'Отмечен оформленным' : 'Отмечен ненужным'),
  }),
  ...cards.handlers,
  'documents.list': () => ({
    documents: Array.from({ length: 9 }, (_, index) => ({
      ...papers.document(`Д-${index}`, `Приказ о закреплении наставнических пар ${index + 1}`, 'оформлен'),
      kind: index < 4 ? 'Приказы' : 'Согласия',
      isOrder: index < 4,
      isRead: index < 4,
      canCancel: index === 5,
      isSignedOrder: index < 4,
    })),
  }),
  'roadmap.preview': () => papers.roadmap,
  'roadmap.accept': () => ({
    ...{ rows: 48, added: 40, updated: 8, lastAction: lastAction('План записан') },
    gone: [{ text: '2.4 Родительское собрание', place: { sheet: 'Дорожная карта', row: 9, column: 4 } }],
  }),
  'findings.list': () => findings.report(),
  'findings.check': () => findings.report(),
  'findings.accept': ({ reason }) => ({ lastAction: lastAction(`Замечание оставлено как есть: ${reason}`) }),
  'findings.fix': () => ({ lastAction: lastAction('Исправлено в плане: убрать лишние слова') }),
  'roadmap.check': () => ({
    text: 'Проверено 46 строк на 21.11.2026.',
    counts: [
      { status: 'выполнено', count: 20 },
      { status: 'в работе', count: 9 },
      { status: 'просрочено', count: 2 },
    ],
    overdue: school.home.groups[0]!.items,
    soon: school.home.groups[1]!.items,
    questions: 2,
    asked: [
      { title: 'Консультации внешних наставников', hint: 'По отдельному графику', place: null, action: null },
    ],
    unproven: [],
    people: [
      { who: 'Куратор реализации системы наставничества', open: 12, late: 2 },
      { who: 'Наставники', open: 3, late: 0 },
    ],
  }),
  'deadlines.questions': () => ({ questions: papers.deadlineQuestions }),
  'deadlines.choose': ({ phrase, words }) =>
    words === 'скоро'
      ? refuse('invalid', '«скоро» не поняты как даты. Срок не понят.', 'words')
      : { lastAction: lastAction(`Срок «${phrase}» записан`), left: 1 },
  'evidence.open': () => marks.board,
  'evidence.confirm': ({ date }) => ({
    text: 'Отмечено выполнение',
    lastAction: lastAction(`Отмечено ${date}`),
  }),
  'evidence.change': () => ({ text: 'Изменён вид работы', lastAction: lastAction('Изменён вид работы') }),
  'evidence.condition': () => ({ text: 'Условие наступило', lastAction: lastAction('Условие наступило') }),
  'evidence.fill': () => ({ text: 'Заполнен вид работы, строк: 2', lastAction: lastAction('Заполнен вид') }),
  'indicators.open': () => indicators.board,
  'indicators.rows': () => indicators.rows,
  'indicators.write': () => ({ text: 'Листы «Показатели» и «Сводка» заполнены, строк: 10.' }),
  'year.open': () => yearView,
  'year.calendar': () => calendarMade,
  'rollover.open': () => rolloverView,
  'rollover.archive': () => yearKept,
  'people.years': () => ({ lines: earlierYears }),
  'rollover.make': () => rolledOver,
  'book.create': () => ({
    text: 'Создано 18 листов.',
    problems: [],
    lastAction: lastAction('Листы созданы'),
  }),
  'book.check': () => ({
    text: 'Проверено 18 листов.',
    problems: [
      {
        text: 'Нет столбца «Статус», похож на «Состояние».',
        place: school.pairLines[0]!.place,
        mended: false,
      },
      { text: 'Код Н-03 встречается дважды.', place: school.mentors[2]!.place, mended: false },
    ],
    lastAction: null,
  }),
  'book.repair': () => ({
    text: 'Исправлено одно замечание из двух.',
    problems: [
      { text: 'Нет столбца «Статус», похож на «Состояние».', place: null, mended: true },
      { text: 'Код Н-03 встречается дважды.', place: school.mentors[2]!.place, mended: false },
    ],
    lastAction: lastAction('Таблица исправлена'),
  }),
  'templates.check': () => ({
    text: 'Ваших шаблонов: 2. Найдено: 1 замечание.',
    templates: [
      {
        kind: 'order',
        title: 'Приказ о закреплении пар',
        url: 'https://documents.test/2',
        own: true,
        problems: [],
        notes: ['Этих полей в вашем шаблоне нет: {{место}}. Если они не нужны, ничего делать не надо.'],
      },
      {
        kind: 'consent',
        title: 'Согласие на обработку персональных данных',
        url: 'https://documents.test/3',
        own: true,
        notes: [],
        problems: ['Поле «наставник.фамилие» не найдено. Похоже на «наставник.фамилия».'],
      },
      { kind: 'D36', title: 'Отчёт о мониторинге', url: '', own: false, problems: [], notes: [] },
    ],
  }),
  'documents.pdf': () => ({ url: 'https://documents.test/5' }),
  'documents.slides': () => ({ url: 'https://documents.test/6' }),
  'templates.restore': () => ({ url: 'https://documents.test/4' }),
  'platform.check': () => ({
    lines: [
      { title: 'Доступ к таблице', ok: true, text: 'Чтение и запись работают.' },
      { title: 'Создание документов', ok: false, text: 'Не разрешено создавать файлы. Дайте доступ в меню.' },
    ],
  }),
  'reminders.open': () => ({
    on: false,
    email: 'kurator@primer.test',
    lines: ['Просрочено: утвердить программы наставничества, до 10.09.2026.'],
  }),
  'reminders.set': ({ on }) => ({ on, text: on ? 'Напоминания включены' : 'Напоминания выключены' }),
  'place.show': () => null,
  'screen.open': () => null,
  'action.undo': () => ({ text: 'Последнее действие отменено' }),
});

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value;

/** A server of the panel's contract with invented data, whose mishaps a test arranges. */
export function createFakeServer(): FakeServer {
  const table = handlers();
  const mishaps = new Map<Method, Mishap[]>();
  const calls: CallRequest[] = [];
  let writing = 0;
  let mostWriting = 0;
  const answer = (request: CallRequest): string => {
    const mishap = mishaps.get(request.method)?.shift();
    if (mishap?.kind === 'host-error') throw new Error(mishap.text);
    if (mishap?.kind === 'garbage') return 'null';
    if (mishap?.kind === 'refusal') {
      const { code, message, field = null, details = [] } = mishap.error;
      return JSON.stringify(refuse(code, message, field, details));
    }
    const handler = table[request.method] as (input: unknown) => unknown;
    const value = handler(request.input);
    return JSON.stringify(isResult(value) ? value : done(value));
  };
  const server: FakeServer = {
    delay: 0,
    calls,
    writesAtOnce: () => mostWriting,
    on: (method, handler) => {
      table[method] = handler;
    },
    next: (method, mishap) => mishaps.set(method, [...(mishaps.get(method) ?? []), mishap]),
    async handle(requestText) {
      const request = JSON.parse(requestText) as CallRequest;
      calls.push(request);
      const writes = WRITES.includes(request.method);
      if (writes) mostWriting = Math.max(mostWriting, ++writing);
      await new Promise((resolve) => setTimeout(resolve, server.delay));
      if (writes) writing--;
      return answer(request);
    },
  };
  return server;
}

/** What was sent to a method last; nothing when it was not called. */
export const sent = <M extends Method>(server: FakeServer, method: M): Input<M> =>
  server.calls.filter((call) => call.method === method).at(-1)?.input as Input<M>;
