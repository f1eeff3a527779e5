import {
  type AskedQuestion,
  MARK_WORDS,
  type OptionList,
  optionsOf,
  partsOf,
  partWord,
  questionCell,
} from '../domain/surveys/questionnaire';
import type { Fields } from './kind';
import type { DocumentData } from './values';

/** Questions under a sentence on how to answer; `''` = they need none. */
export interface AskedPart {
  readonly lead: string;
  readonly questions: readonly AskedQuestion[];
}

type Lists = Readonly<Record<OptionList, readonly string[]>>;

/** Tags of `parts/survey-questions.txt`. Each part prints one of its blocks: a table of like questions, or a question. */
export const SURVEY_QUESTIONS: Fields = {
  части: {
    each: {
      вводка: 'text',
      шкала: { each: { '№': 'number', вопрос: 'text' } },
      баллы: { each: { '№': 'number', вопрос: 'text' } },
      'да-нет': { each: { '№': 'number', вопрос: 'text' } },
      'да-нет-затрудняюсь': { each: { '№': 'number', вопрос: 'text' } },
      'слова отметок': 'text',
      отметки: { each: { область: 'text' } },
      'две отметки': { each: { '№': 'number', область: 'text' } },
      '№': 'number',
      вопрос: 'text',
      рядом: { each: 'text' },
      варианты: { each: 'text' },
      столбцы: { each: { слева: 'text', справа: 'text' } },
      единица: 'text',
      'как отметить': 'text',
      несколько: 'flag',
      места: { each: 'text' },
      линии: { each: 'text' },
    },
  },
};

const NOTHING: DocumentData = {
  ...{ вводка: '', шкала: [], баллы: [], 'да-нет': [], 'да-нет-затрудняюсь': [], 'слова отметок': '' },
  ...{
    отметки: [],
    'две отметки': [],
    '№': 0,
    вопрос: '',
    рядом: [],
    варианты: [],
    столбцы: [],
    единица: '',
  },
  ...{ 'как отметить': '', несколько: false },
  ...{ места: [], линии: [] },
};

/** Questions of these shapes that follow one another make one table. */
const TABLES: readonly (readonly [block: string, fits: (question: AskedQuestion) => boolean])[] = [
  ['шкала', ({ kind, range }) => kind === 'number' && range?.[0] === 1 && range[1] === 10],
  ['баллы', ({ kind, range }) => kind === 'number' && range?.[0] === 0 && range[1] === 2],
  ['да-нет', ({ kind, options }) => kind === 'choice' && options?.join() === 'да,нет'],
  [
    'да-нет-затрудняюсь',
    ({ kind, options }) => kind === 'choice' && options?.join() === 'да,нет,затрудняюсь',
  ],
  ['две отметки', ({ kind }) => kind === 'marks'],
];

interface Run {
  readonly block: string;
  readonly questions: AskedQuestion[];
}

/** Neighbours of one shape together; a question that no neighbour is like stands alone. */
function runsOf(questions: readonly AskedQuestion[]): readonly Run[] {
  const runs: Run[] = [];
  for (const question of questions) {
    const block = TABLES.find(([, fits]) => fits(question))?.[0] ?? '';
    const last = runs[runs.length - 1];
    if (last && block !== '' && last.block === block) last.questions.push(question);
    else runs.push({ block, questions: [question] });
  }
  return runs;
}

/** One question of this shape needs no table. */
const ALONE = ['да-нет', 'да-нет-затрудняюсь', 'две отметки'];

/** Questionnaires as a form to be filled in by hand; questions are numbered through in the order they stand. */
export function surveyQuestions(parts: readonly AskedPart[], lists: Lists): DocumentData {
  let number = 0;
  const rows = parts.flatMap(({ lead, questions }) =>
    runsOf(questions).map((run, i): DocumentData => {
      const first = number + 1;
      number += run.block === 'две отметки' ? 1 : run.questions.length;
      const alone = run.questions.length === 1 && (run.block === '' || ALONE.includes(run.block));
      return {
        ...NOTHING,
        вводка: i === 0 ? lead : '',
        ...(alone ? single(run.questions[0]!, first, lists) : together(run, first, lists)),
      };
    }),
  );
  return { части: rows };
}

function together({ block, questions }: Run, first: number, lists: Lists): DocumentData {
  if (block === 'две отметки') {
    const areas = partsOf(questions[0]!, optionsOf(questions[0]!, lists));
    return {
      'слова отметок': markLegend(questions[0]!),
      [block]: areas.map((area, i) => ({ '№': i + 1, область: area })),
    };
  }
  return { [block]: questions.map((question, i) => ({ '№': first + i, вопрос: sentenceOf(question) })) };
}

/** Words a sentence begins with, or has in it, when it asks. */
const ASKS =
  /(?:^| )ли |^хотели бы |^(?:в |с )?(?:как(?:ой|ая|ие|ую)?|сколько|насколько|что|чего|чем|чём|кем|кого|кто|если)(?= )/i;

/** The question with its sign, and after it the mark of what only the curator sees. */
export const sentenceOf = (question: AskedQuestion): string => {
  const { text } = question;
  return text + (ASKS.test(text) ? '?' : '') + questionCell(question).slice(text.length);
};

/** «0 – нет, 1 – иногда, …» */
const markLegend = ({ markWords = MARK_WORDS }: AskedQuestion): string =>
  markWords.map((word, mark) => `${mark} – ${word}`).join(', ');

function single(question: AskedQuestion, number: number, lists: Lists): DocumentData {
  return { '№': number, вопрос: sentenceOf(question), ...answerRoom(question, optionsOf(question, lists)) };
}

/** Where the answer is written or marked by hand. */
function answerRoom(question: AskedQuestion, options: readonly string[]): DocumentData {
  const { kind, places } = question;
  if (kind === 'marks') {
    return { 'слова отметок': markLegend(question), отметки: options.map((area) => ({ область: area })) };
  }
  if (kind === 'choice' || kind === 'several') {
    if (options.length > SHORT_LIST) return { 'как отметить': HOW[kind], столбцы: inTwoColumns(options) };
    const block = kind === 'choice' && fitsOneLine(question, options) ? 'рядом' : 'варианты';
    return { несколько: kind === 'several', [block]: options.map(unbroken) };
  }
  if (kind === 'number') return { единица: unitOf(question) };
  if (places) {
    return { места: partsOf(question, options).map((place) => partWord(question, place)) };
  }
  return { линии: question.short ? [''] : ['', ''] };
}

const HOW = { several: 'Отметьте всё подходящее', choice: 'Отметьте один ответ' } as const;

/** More options than this stand in two columns. */
const SHORT_LIST = 6;

/** Letters of a line, and those a box with the space round it takes. */
const LINE = 76;
const BOX = 5;

const fitsOneLine = ({ text }: AskedQuestion, options: readonly string[]): boolean =>
  text.length + options.reduce((sum, option) => sum + option.length + BOX, 0) <= LINE;

/** An option that does not break at the end of a line. */
const unbroken = (option: string): string => option.replace(/ /g, '\u00a0');

function inTwoColumns(options: readonly string[]): readonly DocumentData[] {
  const half = Math.ceil(options.length / 2);
  return options.slice(0, half).map((left, i) => ({ слева: left, справа: options[half + i] ?? '' }));
}

const unitOf = ({ unit = '', range }: AskedQuestion): string =>
  [unit, range ? `(от ${range[0]} до ${range[1]})` : ''].filter(Boolean).join(' ');
