import type { DoorSurveyCode } from '../../src/contract/dto';
import { sheetRows } from '../kit/school';
import type { ClockedSchool } from './clocked-school';
import { confirmProved } from './confirmed';
import { consents, held, movePairs, paper, typeIn } from './desk-work';
import { filled, usual } from './filled-forms';
import {
  ballots,
  endOfPair,
  materials,
  ordersOfSpring,
  published,
  thanksToAll,
  withdrawal,
} from './year-turns';

/** So few keep the year short, and enough for shares: fewer than five answers are told as counts. */
export const PAIRS = 6;

/** August: the papers of the programme, the plan of the year. */
export async function august(school: ClockedSchool, plan: string): Promise<void> {
  school.on('2026-08-20');
  await school.do('roadmap.accept', { text: plan, year: '' });
  for (const kind of ['D03', 'D01', 'D02', 'D04', 'D05', 'D07', 'D08']) await paper(school, kind);
  school.on('2026-08-27');
  await held(school, { kind: 'педсовет', title: 'Педагогический совет: программа наставничества' });
  await held(school, { kind: 'собрание', title: 'Собрание родителей' });
  await paper(school, 'D06', { fields: { члены: 'Н-01\nН-02\nН-04' } });
  await published(school, 'Открыт раздел «Наставничество»', true);
}

/** The first days of September: requests, consents, banks, pairs and their order. */
export async function september(school: ClockedSchool): Promise<void> {
  school.on('2026-09-01');
  await consents(school, ({ kind }) => !/наставничество|участие/.test(kind));
  await questionnaires(school);
  await held(school, { kind: 'групповая встреча', title: 'Встреча наставников и наставляемых', who: 'none' });
  for (const kind of ['D16', 'D17']) await paper(school, kind);
  const board = await school.do('matching.open', { aim: 'best', previous: null });
  await school.do('matching.accept', {
    revision: board.revision,
    aim: 'best',
    lines: board.lines.slice(0, PAIRS).map(({ menteeId, mentorId }) => ({ menteeId, mentorId, group: '' })),
  });
}

async function questionnaires(school: ClockedSchool): Promise<void> {
  const { surveys } = await school.do('surveys.list', null);
  for (const { survey, people } of surveys.filter((one) => one.survey !== 'Q-05'))
    for (const { id } of people.slice(0, PAIRS)) {
      const form = await school.do('surveys.open', { survey, personId: id });
      const answers = filled(form.questions, (question, part) =>
        question.kind === 'ranked' && part === '1' ? question.options[0]! : usual(question, part),
      );
      const { person, date, revision } = form;
      const draft = { survey, personId: person.id, date, revision, answers };
      await school.do('surveys.save', { draft, take: [] });
    }
}

/** Consents of both sides, the order on pairs, additional agreements, programmes and their approval. */
export async function pairsToWork(school: ClockedSchool): Promise<void> {
  const { groups } = await school.do('pairs.states', null);
  const ids = groups.flatMap(({ pairs }) => pairs.map(({ id }) => id));
  for (const id of ids) {
    const { draft } = await school.do('pairs.open', { pairId: id, menteeId: null });
    const today = school.day();
    await school.do('pairs.save', {
      draft: {
        ...draft,
        form: 'педагог – педагог',
        schedule: '2 раза в месяц',
        mode: 'очно',
        goal: 'Уверенная самостоятельная работа',
        content: 'Совместное планирование, посещение занятий, разбор трудностей',
        mentorConsent: today,
        menteeConsent: today,
      },
      approve: true,
    });
  }
  await paper(school, 'D20', { subjects: ids });
  await movePairs(school, 'ordered', 'active');
  school.on('2026-09-02');
  await typeIn(school, 'Пары', ids, { Выплата: 'стимулирующая', 'Размер выплаты': '10 % оклада' });
  for (const id of ids) await paper(school, 'D21', { subjects: [id] });
  const offers = await school.do('programmes.propose', null);
  await school.do('programmes.accept', {
    revision: offers.revision,
    pairIds: offers.lines.map(({ pairId }) => pairId),
  });
  school.on('2026-09-07');
  await paper(school, 'D25', { subjects: ids });
  await paper(school, 'D22', { subjects: ids });
}

/** Everybody who has a code fills in these questionnaires on the page of the door. */
async function byCodes(
  school: ClockedSchool,
  open: readonly DoorSurveyCode[],
  mark: (who: number, question: string) => number,
): Promise<void> {
  const rows = sheetRows((await school.book()).sheets.find(({ name }) => name === 'Коды анкет')!);
  const [headings = [], ...codes] = rows;
  const at = headings.indexOf('Код для входа');
  for (const [who, row] of codes.entries()) {
    const code = String(row[at]);
    const { surveys } = await school.do('door.questions', { code, open });
    for (const { survey, parts } of surveys) {
      const values = filled(
        parts.flatMap(({ questions }) => questions),
        (question) => (question.kind === 'number' ? String(mark(who, question.code)) : usual(question, '')),
      );
      await school.do('door.answer', { code, open, survey, values });
    }
  }
}

/** The diagnosis of every mentee, own marks and the mentor's. */
async function diagnosis(school: ClockedSchool, mark: (who: number, area: number) => number): Promise<void> {
  const { surveys } = await school.do('feedback.list', null);
  const { respondents } = surveys.find(({ survey }) => survey === 'Q-08')!;
  for (const [who, { id }] of respondents.entries()) {
    const form = await school.do('feedback.open', { survey: 'Q-08', respondent: id });
    const questions = form.parts.flatMap((part) => part.questions);
    const answers = filled(questions, ({ areas = [] }, part) => String(mark(who, areas.indexOf(part))));
    await school.do('feedback.save', {
      ...{ survey: 'Q-08', respondent: id, date: school.day(), revision: form.revision, answers },
    });
  }
}

/** Questionnaires of the start, the first diagnosis, the course of mentors. */
export async function startOfWork(school: ClockedSchool): Promise<void> {
  school.on('2026-09-10');
  await school.do('codes.issue', { spare: null });
  await byCodes(school, ['Q-03s', 'Q-04s'], (who) => 5 + (who % 2));
  await diagnosis(school, (_who, area) => (area < 3 ? 1 : 2));
  const { people } = await school.do('people.list', { role: 'mentor' });
  const working = people.filter(({ pairs }) => pairs.length > 0).map(({ id }) => id);
  await typeIn(school, 'Наставники', working, {
    'Обучение наставника': 'Курсы',
    'Дата обучения': '10.09.2026',
  });
  await held(school, { kind: 'семинар', title: 'Установочный семинар наставников', who: 'all' });
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

/** Fridays of the teaching year: meetings of the week, and at the end of a month what has been done. */
export async function weeks(school: ClockedSchool, from: string, to: string): Promise<void> {
  for (let time = Date.parse(from); time <= Date.parse(to); time += 7 * DAY) {
    school.on(isoDay(time));
    await meetingsOfWeek(school);
    if (isoDay(time).slice(0, 7) !== isoDay(time + 7 * DAY).slice(0, 7)) await endOfMonth(school);
  }
}

/** What is due this week, as it is proposed; `kind`: all pairs, and this kind of meeting. */
async function meetingsOfWeek(school: ClockedSchool, kind = ''): Promise<void> {
  const { pairs } = await school.do('meetings.week', { day: null });
  const lines = pairs
    .filter(({ usual: due, proposed }) => kind !== '' || (due && proposed.date <= school.day()))
    .map(({ pairId, proposed }) => ({
      pairId,
      ...proposed,
      ...(kind === '' ? {} : { kind, date: school.day() }),
      minutes: 40,
      outcome: 'Разобрали, договорились',
    }));
  if (lines.length > 0) await school.do('meetings.enter', { lines });
}

async function endOfMonth(school: ClockedSchool): Promise<void> {
  const month = school.day().slice(0, 7);
  await published(school, `Новости ${month}`, false);
  const { lines } = await school.do('programmes.list', null);
  for (const { pairId } of lines) {
    const { items, statuses } = await school.do('programmes.open', { pairId });
    const done = statuses.find((status) => status === 'выполнено')!;
    const due = items.filter(
      ({ status, reading }) => status !== done && reading.to !== null && reading.to <= school.day(),
    );
    const marks = due.map(({ ids, revision }) => ({
      ...{ ids, revision, status: done, date: school.day(), actual: 'Сделано', mark: 4, proof: '' },
    }));
    if (marks.length > 0) await school.do('programmes.mark', { marks });
  }
  await confirmProved(school);
  await school.do('indicators.write', null);
}

/** The working year from September to the middle of May with all that falls into it. */
export async function work(school: ClockedSchool): Promise<void> {
  await weeks(school, '2026-09-11', '2026-09-18');
  await materials(school, 'Памятка');
  await weeks(school, '2026-09-25', '2026-10-09');
  await held(school, { kind: 'групповая встреча', title: 'Встреча всех пар', who: 'all' });
  await ballots(school);
  await materials(school, 'Конспект');
  await weeks(school, '2026-10-16', '2026-10-16');
  await held(school, { kind: 'конкурс', title: 'Педагогический дебют', level: 'муниципальный', who: 'all' });
  await weeks(school, '2026-10-23', '2026-11-20');
  await diagnosis(school, (_who, area) => (area < 2 ? 1 : 2));
  await weeks(school, '2026-11-27', '2027-01-08');
  await endOfPair(school, 'П-2026-06');
  await weeks(school, '2027-01-15', '2027-01-22');
  await meetingsOfWeek(school, 'промежуточная');
  await byCodes(school, ['Q-03m', 'Q-04m'], () => 7);
  await diagnosis(school, (_who, area) => (area < 1 ? 1 : 2));
  await weeks(school, '2027-01-29', '2027-03-12');
  await withdrawal(school, 'П-2026-05');
  await weeks(school, '2027-03-19', '2027-03-19');
  await paper(school, 'D47');
  await held(school, { kind: 'педсовет', title: 'Педсовет: выступления пар с презентацией', who: 'all' });
  await weeks(school, '2027-03-26', '2027-04-23');
  await diagnosis(school, () => 3);
  await byCodes(school, ['Q-06', 'Q-07'], (who) => (who === 0 ? 6 : 9));
  await materials(school, 'Лучшая практика');
  await weeks(school, '2027-04-30', '2027-05-14');
  await ordersOfSpring(school);
  await weeks(school, '2027-05-21', '2027-05-21');
}

/** May: the closing event, the curator's questionnaire, reports and rewards. */
export async function may(school: ClockedSchool): Promise<void> {
  school.on('2027-05-24');
  await held(school, { kind: 'итоговое', title: 'Круглый стол «Итоги года»', who: 'all' });
  const form = await school.do('feedback.open', { survey: 'Q-09', respondent: 'куратор' });
  const questions = form.parts.flatMap((part) => part.questions);
  await school.do('feedback.save', {
    ...{ survey: 'Q-09', respondent: 'куратор', date: school.day(), revision: form.revision },
    answers: filled(questions, () => '2'),
  });
  school.on('2027-05-31');
  await meetingsOfWeek(school, 'итоговая');
  await endOfMonth(school);
  for (const kind of ['D39', 'D37', 'D36', 'D38']) await paper(school, kind);
  await thanksToAll(school);
  await paper(school, 'D49', { fields: { отчёт: 'отчёт о мониторинге от 31.05.2027' } });
}
