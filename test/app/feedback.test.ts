import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { FeedbackDraft, FeedbackSurveyCode, SurveyAnswer } from '../../src/contract/dto';
import { textOf } from '../documents/read-docx';
import { openSchool, type School, sheetRows } from '../kit/school';
import { changedSheets, refusal, sampleBook, sampleSchool, sheetOf, withValue } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** The sample book with a setting. */
async function bookWith(title: string, value: string): Promise<BookSnapshot> {
  const book = await sampleBook();
  const rows = sheetRows(sheetOf(book, 'Настройки'));
  const row = rows.findIndex((cells) => cells.includes(title));
  const column = rows[0]!.indexOf('Значение');
  return withValue(book, 'Настройки', row + 1, column + 1, value);
}
const byName = async (): Promise<School> =>
  sampleSchool({ book: await bookWith('Анкеты обратной связи', 'по имени') });

const one = (code: string, value: string, part = ''): SurveyAnswer => ({ code, values: [{ part, value }] });
const SCALES = [
  'effect',
  'comfort',
  'welcome',
  'adaptation',
  'practice-events',
  'theory',
  'practice',
  'programme',
  'support',
  'together',
];
const marks = (value: number): SurveyAnswer[] => SCALES.map((code) => one(code, String(value)));

async function draftOf(
  survey: FeedbackSurveyCode,
  respondent: string,
  answers: readonly SurveyAnswer[],
): Promise<FeedbackDraft> {
  const { date, revision } = await school.value('feedback.open', { survey, respondent });
  return { survey, respondent, date, revision, answers };
}
const save = async (survey: FeedbackSurveyCode, respondent: string, answers: readonly SurveyAnswer[]) =>
  school.value('feedback.save', await draftOf(survey, respondent, answers));

const listed = async (survey: FeedbackSurveyCode) =>
  (await school.value('feedback.list', null)).surveys.find((each) => each.survey === survey)!;
const answersIn = async (): Promise<unknown[][]> =>
  (await school.rows('Анкеты')).slice(1).filter((row) => /анкета|Диагностика/i.test(String(row[1])));

describe('forms of paper without names', () => {
  it('go one after another by their number until there is one of everybody', async () => {
    const { asked, blank, respondents } = await listed('Q-03s');
    expect([asked > 1, blank, respondents]).toEqual([true, 'Бланк 1', []]);
    const first = await save('Q-03s', 'Бланк 1', marks(7));
    expect(first).toMatchObject({ next: { id: 'Бланк 2' }, left: `осталось ${asked - 1} из ${asked}` });
    for (let number = 2; number < asked; number++) await save('Q-03s', `Бланк ${number}`, marks(7));
    const last = await save('Q-03s', `Бланк ${asked}`, marks(7));
    expect(last.next).toBeNull();
    expect(last.left).toMatch(/^введены все: \d+ анкет/);
  });

  it('are corrected where they stand', async () => {
    await save('Q-03s', 'Бланк 1', [one('effect', '7'), one('hopes', 'Поддержки')]);
    const before = await school.book();
    await save('Q-03s', 'Бланк 1', [one('effect', '9')]);
    expect(changedSheets(before, await school.book())).toEqual(['Анкеты', 'Журнал']);
    expect((await answersIn()).map((row) => row.slice(1))).toEqual([
      [
        'Стартовая анкета наставляемого',
        'начало',
        expect.anything(),
        'Бланк 1',
        'Результативность программы для вас',
        '9',
        9,
      ],
      ['Стартовая анкета наставляемого', 'начало', expect.anything(), 'Бланк 1', 'Чего вы ждёте для себя'],
    ]);
    const form = await school.value('feedback.open', { survey: 'Q-03s', respondent: 'бланк №1' });
    expect(form.answers).toEqual([one('effect', '9')]);
  });

  it('never take a name, and never show one', async () => {
    const failure = refusal(await school.call('feedback.open', { survey: 'Q-06', respondent: 'М-01' }));
    expect(failure.message).toContain('без имён');
    const draft = { ...(await draftOf('Q-06', 'Бланк 1', marks(8))), respondent: 'М-01' };
    expect(refusal(await school.call('feedback.save', draft)).field).toBe('respondent');
  });

  it('are refused after somebody else has changed them', async () => {
    const draft = await draftOf('Q-06', 'О-07', marks(8));
    await school.value('feedback.save', draft);
    expect(refusal(await school.call('feedback.save', { ...draft, answers: marks(2) })).code).toBe('stale');
  });

  it.each<[string, Partial<FeedbackDraft>, string]>([
    ['a day to come', { date: '2027-01-01' }, 'date'],
    ['a mark there is not', { answers: [one('effect', '11')] }, 'effect'],
    ['a question of another form', { answers: [one('enough', 'мало')] }, 'enough'],
  ])('with %s are refused at the field', async (_, change, at) => {
    const draft = { ...(await draftOf('Q-06', 'О-07', marks(8))), ...change };
    expect(refusal(await school.call('feedback.save', draft)).field).toBe(at);
  });
});

describe('forms by name', () => {
  it('list people of this year’s pairs, and go on in the alphabet', async () => {
    school = await byName();
    const { respondents, blank } = await listed('Q-06');
    expect(blank).toBeNull();
    expect(respondents.length).toBeGreaterThan(1);
    const { next, left } = await save('Q-06', respondents[0]!.id, marks(8));
    expect(next).toEqual({ id: respondents[1]!.id, label: respondents[1]!.label });
    expect(left).toBe(`осталось ${respondents.length - 1} из ${respondents.length}`);
    expect(
      refusal(await school.call('feedback.save', await draftOf('Q-06', 'Н-01', marks(8)))).message,
    ).toContain('другой стороны');
  });

  it('are the diagnosis always, a form every quarter', async () => {
    const { byName: named, respondents, due } = await listed('Q-08');
    expect([named, due.text]).toEqual([true, 'Пора заполнить: с 01.10.2026 по 31.12.2026.']);
    const who = respondents[0]!.id;
    await save('Q-08', who, [one('own', '1', 'документация'), one('mentor', '2', 'документация')]);
    expect((await answersIn()).map((row) => row.slice(4))).toEqual([
      [who, 'Оценка своих умений: документация', '1 – владею частично', 1],
      [who, 'Оценка наставника: документация', '2 – владеет', 2],
    ]);
    expect(refusal(await school.call('feedback.save', await draftOf('Q-08', 'О-07', []))).message).not.toBe(
      '',
    );
  });

  it('are the curator’s, which needs no row in a bank', async () => {
    await save('Q-09', 'куратор', [one('aims', '2'), one('climate', '1')]);
    expect((await listed('Q-09')).answered).toBe(1);
    const { curator } = await school.value('feedback.results', null);
    expect(curator.summary).toBe('3 из 4');
  });
});

describe('results', () => {
  it('tell few answers as counts, with who has answered', async () => {
    for (const who of ['О-01', 'О-02', 'О-03']) {
      await save('Q-03s', who, marks(5));
      await save('Q-06', who, [
        ...marks(who === 'О-03' ? 4 : 9),
        one('glad', 'да'),
        one('missing', `слово ${who}`),
      ]);
    }
    const { sides } = await school.value('feedback.results', null);
    const [mentees] = sides;
    const { asked } = await listed('Q-06');
    expect(mentees!.content).toMatch(`2 из 3, ответили 3 из ${asked}.`);
    expect(mentees!.questions[0]).toMatchObject({ before: { count: 3, bar: null }, growth: '' });
    expect(JSON.stringify(mentees!.content)).not.toContain('%');
    expect([...mentees!.words[0]!.texts].sort()).toEqual(['слово О-01', 'слово О-02', 'слово О-03']);
  });

  it('tell means, growth and shares from five answers on', async () => {
    for (const who of ['О-01', 'О-02', 'О-03', 'О-04', 'О-05']) {
      await save('Q-03s', who, marks(5));
      await save('Q-06', who, [...marks(8), one('glad', 'да')]);
    }
    const { sides } = await school.value('feedback.results', null);
    expect(sides[0]!.content).toMatch(/^100\u00a0% \(5 из 5\), ответили 5 из \d+\./);
    expect(sides[0]!.questions[0]).toMatchObject({
      before: { text: '5', bar: 50 },
      after: { text: '8', bar: 80 },
      growth: '+3',
    });
  });

  it('of an empty sheet say that nothing was collected, never nought', async () => {
    const results = await school.value('feedback.results', null);
    expect(results.sides.every(({ content }) => content === 'данные не собраны')).toBe(true);
    expect(JSON.stringify(results)).not.toMatch(/\b0\s*%/);
  });
});

describe('nobody can tell who answered what', () => {
  const SECRET = 'Мало времени на взаимопосещения';

  it('neither from the book, an answer of the panel, the journal nor a document', async () => {
    const fresh = await openSchool();
    school = fresh;
    const { mentors, mentees } = await peopleOf(fresh);
    for (const who of ['О-01', 'О-02', 'Бланк 1']) {
      await save('Q-06', who, [...marks(8), one('missing', SECRET), one('glad', 'да')]);
      await save('Q-03m', who, [one('comfort-now', '3'), one('another', 'да')]);
    }
    const rows = (await answersIn()).filter((row) => row.includes(SECRET));
    expect(rows.map((row) => row[4])).toEqual(['О-01', 'О-02', 'Бланк 1']);

    const journal = (await fresh.rows('Журнал')).map((row) => row.join(' '));
    const lines = journal.filter((line) => line.includes('анкета'));
    expect(lines).toHaveLength(6);
    const answers = [
      await fresh.value('feedback.list', null),
      await fresh.value('feedback.results', null),
      await fresh.value('feedback.open', { survey: 'Q-06', respondent: 'О-01' }),
    ].map((each) => JSON.stringify(each));
    const papers: string[] = [];
    for (const kind of ['D35', 'D36', 'D37', 'D38']) {
      const { choice } = await fresh.value('papers.open', { kind, subjects: null });
      await fresh.value('papers.make', { choice, project: true });
    }
    for (const { file, content } of fresh.bridge.fileContents.values()) {
      if (file.appProperties.key !== undefined)
        papers.push(textOf(new Uint8Array(Buffer.from(content, 'base64'))));
    }
    expect(papers.length).toBeGreaterThanOrEqual(4);
    for (const paper of papers) {
      expect(paper).not.toContain(SECRET);
      expect(paper).not.toContain('другой наставник (видит');
      expect(paper).not.toMatch(/О-0[12]/);
    }
    const people = [...mentors, ...mentees];
    for (const text of [...lines, ...rows.map((row) => row.join(' '))]) {
      for (const { id, name } of people) {
        expect(text).not.toContain(name);
        expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${id}(?!\\d)`, 'u'));
      }
    }
    const [list, results, form] = answers as [string, string, string];
    for (const { name } of people) {
      expect(results).not.toContain(name);
      expect(form).not.toContain(name);
    }
    expect(list).not.toContain(SECRET);
    expect(results).not.toMatch(/О-0[12]/);
  });

  const peopleOf = async (of: School) => ({
    mentors: (await of.value('people.list', { role: 'mentor' })).people,
    mentees: (await of.value('people.list', { role: 'mentee' })).people,
  });

  it('and a diagnosis by name stays a diagnosis', async () => {
    const { respondents } = await listed('Q-08');
    expect(respondents.every(({ id }) => /^М-/.test(id))).toBe(true);
  });
});

describe('what is due', () => {
  it('is told for every questionnaire, those due first, and is over when all have answered', async () => {
    const { surveys } = await school.value('feedback.list', null);
    expect(surveys.map(({ survey, due }) => `${survey} ${due.now ? '!' : ''} ${due.text}`)).toEqual([
      'Q-03s ! Срок был до 30.09.2026.',
      'Q-04s ! Срок был до 30.09.2026.',
      'Q-08 ! Пора заполнить: с 01.10.2026 по 31.12.2026.',
      'Q-03m  Срок впереди: с 10.01.2027 по 31.01.2027.',
      'Q-04m  Срок впереди: с 10.01.2027 по 31.01.2027.',
      'Q-06  Срок впереди: с 15.04.2027 по 31.05.2027.',
      'Q-07  Срок впереди: с 15.04.2027 по 31.05.2027.',
      'Q-09  Срок впереди: с 01.05.2027 по 31.05.2027.',
    ]);
    await save('Q-09', 'куратор', [one('aims', '2')]);
    expect((await listed('Q-09')).due).toEqual({ text: 'Заполнили все.', now: false });
  });
});
