import type { BookSnapshot } from '../../host/book/snapshot';
import { type RawRow, rowsOfSheet } from './sheet-rows';

/** Days as cells hold them. */
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;
const YEAR = { from: serial('2026-09-01'), to: serial('2027-05-31') };
const MONTHS = [
  '2026-09',
  '2026-10',
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
  '2027-03',
  '2027-04',
  '2027-05',
];
const dayOf = (value: unknown): string =>
  new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10);

const tenth = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');
const share = (part: number, whole: number): string =>
  `${tenth((part * 100) / whole)} % (${part} из ${whole})`;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const unique = (values: readonly unknown[]): string[] => [...new Set(values.map(String))];

/** The sheets of a book as the figures of a report need them. */
function read(book: BookSnapshot) {
  const sheet = (name: string): readonly RawRow[] => rowsOfSheet(book, name);
  const [mentors, mentees] = [sheet('Наставники'), sheet('Наставляемые')];
  const pairs = sheet('Пары');
  const gone = [...mentors, ...mentees]
    .filter(({ Статус: status }) => status === 'отозвал согласие')
    .map(({ Код: id }) => String(id));
  const left = <T>(ids: readonly T[]): T[] => ids.filter((id) => !gone.includes(String(id)));
  const peopleOf = (some: readonly RawRow[]): string[] =>
    unique(some.flatMap((pair) => [pair['Код наставника'], pair['Код наставляемого']]));
  const setting = (name: string): number =>
    Number(
      sheet('Настройки')
        .flatMap((row) => Object.values(row))
        .find((_, i, all) => all[i - 1] === name),
    );
  const working = pairs.filter(({ Статус: status }) => status === 'действует');
  return { sheet, mentors, mentees, pairs, working, gone, left, peopleOf, setting };
}
type Read = ReturnType<typeof read>;

function ofPeople({
  mentees,
  mentors,
  pairs,
  working,
  left,
  peopleOf,
  setting,
  sheet,
}: Read): [string, string][] {
  const all = peopleOf(pairs);
  const paired = left(working.map((pair) => String(pair['Код наставляемого'])));
  const young = mentees.filter(
    (one) => paired.includes(String(one.Код)) && Number(one['Педагогический стаж с']) > serial('2024-05-31'),
  );
  const named = left([...mentors, ...mentees].map(({ Код: id }) => String(id)));
  const consents = sheet('Согласия').filter((row) => row.Отозвано === undefined);
  const given = (kind: string): readonly RawRow[] => consents.filter((row) => row['Вид согласия'] === kind);
  const processed = named.filter((id) =>
    given('обработка данных').some((row) => row['Код участника'] === id),
  );
  const teachers = mentors.filter(({ Код: id }) => working.some((pair) => pair['Код наставника'] === id));
  const trained = teachers.filter((one) => one['Обучение наставника'] !== undefined);
  const full = working.filter(
    (pair) => pair['Приказ №'] && pair['Программа утверждена'] && pair['Доп. соглашение №'],
  );
  return [
    ['Охват молодых педагогов со стажем до 3 лет', share(young.length, setting('Из них со стажем до 3 лет'))],
    [
      'Доля педагогов, участвующих в наставничестве',
      share(left(all).length, setting('Педагогов в организации')),
    ],
    ['Количество участников', String(all.length)],
    ['Количество пар с приказом', String(pairs.filter((pair) => pair['Приказ №']).length)],
    ['Обучение наставников', share(trained.length, teachers.length)],
    ['Согласия получены: обработка данных', share(processed.length, named.length)],
    ['Пары с приказом, программой и соглашением', share(full.length, working.length)],
  ];
}

function ofPlanAndEvents({ sheet, working, left, peopleOf }: Read): [string, string][] {
  const plan = sheet('Дорожная карта');
  const due = plan.filter(({ Статус: status }) => /^(выполнено|просрочено)/.test(String(status)));
  const done = due.filter(({ Статус: status }) => /^выполнено/.test(String(status)));
  const inTime = due.filter(({ Статус: status }) => status === 'выполнено');
  const events = sheet('Мероприятия');
  const of = (kind: string): readonly RawRow[] => events.filter((row) => row.Вид === kind);
  const attended = (some: readonly RawRow[]): string[] =>
    some.flatMap((row) => String(row.Участники ?? '').split(/;\s*/));
  const expected = left(peopleOf(working));
  const there = (some: readonly RawRow[]): string =>
    share(expected.filter((id) => attended(some).includes(id)).length, expected.length);
  const months = MONTHS.filter((month) => of('публикация').some((row) => dayOf(row.Дата).startsWith(month)));
  const speakers = attended(of('педсовет').filter((row) => /выступл/.test(String(row.Название))));
  const spoke = working.filter((pair) => peopleOf([pair]).some((id) => speakers.includes(id)));
  return [
    ['Выполнение строк дорожной карты', share(done.length, due.length)],
    ['Выполнено в срок', share(inTime.length, due.length)],
    ['Участие в итоговом мероприятии', there(of('итоговое'))],
    ['Обновление сайта по месяцам', share(months.length, MONTHS.length)],
    ['Участие в мероприятиях разного уровня', there(events.filter((row) => row.Уровень === 'муниципальный'))],
    ['Выступления пар на педсовете', share(spoke.length, working.length)],
  ];
}

function ofPairs({ sheet, pairs, working }: Read): [string, string][] {
  const meetings = sheet('Встречи').filter(
    (row) => Number(row.Дата) >= YEAR.from && Number(row.Дата) <= YEAR.to,
  );
  const endOf = (pair: RawRow): number => Number(pair['Дата завершения'] ?? pair.По);
  const months = pairs.map((pair) => (endOf(pair) - Number(pair.С) + 1) / (365.25 / 12));
  // Twice a month is planned; months a pair worked in from the first day to the last.
  const whole = pairs.map((pair) => MONTHS.filter((month) => endOf(pair) >= lastDay(month)));
  const held = pairs.flatMap((pair, i) =>
    meetings.filter((row) => row.Пара === pair.Код && whole[i]!.includes(dayOf(row.Дата).slice(0, 7))),
  );
  const items = sheet('Программы').filter((row) => working.some(({ Код: id }) => id === row.Пара));
  const done = items.filter((row) => row.Статус === 'выполнено');
  const weak = working.filter(({ Код: id }) => {
    const own = items.filter((row) => row.Пара === id);
    return own.filter((row) => row.Статус === 'выполнено').length / own.length < 0.9;
  });
  return [
    ['Встреч на пару в месяц', tenth(meetings.length / months.reduce((a, b) => a + b, 0))],
    ['Встречи: проведено из запланированных', `${held.length} при плане ${2 * whole.flat().length}`],
    ['Выполнение программ пар', share(done.length, items.length)],
    ['Программы, выполненные менее чем на 90 %', share(weak.length, working.length)],
  ];
}

function lastDay(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Date.UTC(year, number, 0) / 86_400_000 + 25_569;
}

/** Marks of a questionnaire by question and who gave them. */
const marksOf = (answers: readonly RawRow[], survey: string): readonly RawRow[] =>
  answers.filter((row) => row.Анкета === survey && row.Балл !== undefined);

function ofSurveys({ sheet }: Read): [string, string][] {
  const answers = sheet('Анкеты');
  const content = (survey: string): string => {
    const marks = marksOf(answers, survey);
    const who = unique(marks.map((row) => row['Код участника']));
    const means = who.map((id) =>
      mean(marks.filter((row) => row['Код участника'] === id).map((row) => Number(row.Балл))),
    );
    return share(means.filter((value) => value >= 7).length, who.length);
  };
  const wish = answers.filter(
    (row) =>
      row.Анкета === 'Итоговая анкета наставляемого' &&
      /^Хотели бы вы (продолжить|сами стать)/.test(String(row.Вопрос)),
  );
  const curator = answers.filter((row) => row.Анкета === 'Анкета куратора').map((row) => Number(row.Балл));
  return [
    ['Удовлетворённость наставляемых', content('Итоговая анкета наставляемого')],
    ['Удовлетворённость наставников', content('Итоговая анкета наставника')],
    ['Прирост оценок к ожиданию', tenth(growth(answers))],
    [
      'Готовы продолжить или стать наставником',
      share(
        unique(wish.filter((row) => row.Ответ === 'да').map((row) => row['Код участника'])).length,
        unique(wish.map((row) => row['Код участника'])).length,
      ),
    ],
    ['Анкета куратора, сумма', `${curator.reduce((a, b) => a + b, 0)} из ${curator.length * 2}`],
    ...questionMeans(answers, 'наставляемого', 'наставляемые'),
    ...questionMeans(answers, 'наставника', 'наставники'),
  ];
}

/** Means of each mentee's marks after less before, over the questions of both forms. */
function growth(answers: readonly RawRow[]): number {
  const [before, after] = ['Стартовая', 'Итоговая'].map((name) =>
    marksOf(answers, `${name} анкета наставляемого`),
  );
  const who = unique(after!.map((row) => row['Код участника']));
  const each = who.map((id) =>
    mean(
      after!
        .filter((row) => row['Код участника'] === id)
        .flatMap((row) => {
          const first = before!.find((one) => one['Код участника'] === id && one.Вопрос === row.Вопрос);
          return first ? [Number(row.Балл) - Number(first.Балл)] : [];
        }),
    ),
  );
  return mean(each);
}

function questionMeans(answers: readonly RawRow[], form: string, label: string): [string, string][] {
  const [before, after] = ['Стартовая', 'Итоговая'].map((name) => marksOf(answers, `${name} анкета ${form}`));
  const of = (rows: readonly RawRow[], question: string): string => {
    const marks = rows.filter((row) => row.Вопрос === question).map((row) => Number(row.Балл));
    return marks.length === 0 ? 'данные не собраны' : tenth(mean(marks));
  };
  return unique(after!.map((row) => row.Вопрос)).map((question) => [
    `${question} (${label})`,
    `${of(before!, question)} ${of(after!, question)}`,
  ]);
}

const QUARTERS: readonly (readonly [label: string, from: string, to: string])[] = [
  ['сентябрь 2026', '2026-09-01', '2026-09-30'],
  ['октябрь – декабрь 2026', '2026-10-01', '2026-12-31'],
  ['январь – март 2027', '2027-01-01', '2027-03-31'],
  ['апрель – июнь 2027', '2027-04-01', '2027-06-30'],
];

function ofDiagnosis({ sheet, pairs, left }: Read): [string, string][] {
  const asked = left(pairs.map((pair) => String(pair['Код наставляемого'])));
  const marks = sheet('Анкеты').filter(
    (row) => row.Анкета === 'Диагностика компетенций' && asked.includes(String(row['Код участника'])),
  );
  const passed = QUARTERS.map(([label, from, to]): [string, string] => {
    const inside = marks.filter((row) => Number(row.Дата) >= serial(from) && Number(row.Дата) <= serial(to));
    const who = unique(inside.map((row) => row['Код участника']));
    return [`Диагностика пройдена: ${label}`, share(who.length, asked.length)];
  });
  const lines = unique(marks.map((row) => row.Вопрос)).map((area) => ({
    area,
    people: changesIn(marks, area, asked),
  }));
  const own = lines
    .filter(({ area }) => area.startsWith('Оценка своих умений'))
    .flatMap(({ people }) => people);
  const hard = own.filter(([first]) => first <= 1);
  return [
    ...passed,
    ['Закрывшиеся трудности', share(hard.filter(([first, last]) => last > first).length, hard.length)],
    ...lines.map(({ area, people }): [string, string] => {
      const [first, last] = [mean(people.map(([one]) => one)), mean(people.map(([, one]) => one))];
      return [areaLabel(area), `${people.length} ${tenth(first)} ${tenth(last)} +${tenth(last - first)}`];
    }),
  ];
}

const areaLabel = (question: string): string => {
  const [lead, area] = question.split(': ');
  return lead === 'Оценка наставника' ? `${area} (оценка наставника)` : area!;
};

/** First and last mark of each in an area. */
const changesIn = (marks: readonly RawRow[], area: string, who: readonly string[]): [number, number][] =>
  who.map((id) => {
    const own = marks
      .filter((row) => row['Код участника'] === id && row.Вопрос === area)
      .sort((a, b) => Number(a.Дата) - Number(b.Дата))
      .map((row) => Number(row.Балл));
    return [own[0]!, own[own.length - 1]!];
  });

/** Every figure of the report on monitoring by its label, counted from the cells alone. */
export function recount(book: BookSnapshot): ReadonlyMap<string, string> {
  const facts = read(book);
  return new Map([ofPeople, ofPlanAndEvents, ofPairs, ofSurveys, ofDiagnosis].flatMap((part) => part(facts)));
}
