import { plainWords } from '../language/plain-words';
import { comparable, nearest } from '../nearest';
import { type FeedbackQuestion, type FeedbackSurvey, questionsOf } from './feedback';
import type { AnswerOptions } from './feedback-answers';
import { isPrivateQuestion, optionsOf, partsOf, questionCell } from './questionnaire';
import { likeness } from './read-answers';

/** A question, and which area of it, that a heading stands for. */
export interface FeedbackAsked {
  readonly question: FeedbackQuestion;
  readonly part: string;
  /** The words are the program's own or well known; otherwise a person should look. */
  readonly sure: boolean;
}

/** Other words for the questions, by their codes; the first that fits counts, so the narrow ones stand first. */
const KNOWN: readonly (readonly [code: string, words: RegExp])[] = [
  ['another', /друг[а-я]+ (?:наставни|наставляем|подопечн)/],
  ['become-mentor', /(?:сам[а-я]* )?стать наставник/],
  ['go-on', /продолжить/],
  ['hopes-met', /оправда/],
  ['goal-met', /достигнут[а-я]* ли цел|цел[ьи] .*достигнут|достижени[а-я]+ цел/],
  ['stay', /(?:пять|5) лет/],
  ['confidence', /уверенн/],
  ['active', /активнее|активност[а-я]+ в (?:дел|коллектив)/],
  ['children', /(?:групп|класс|дет(?:и|ей|ях|ьми))/],
  ['write', /стать[ияею]|проект/],
  ['missing', /не хватило|не хватает/],
  ['fair', /справедлив|оплат/],
  ['gained', /дало|дала вам/],
  ['improve', /улучшить|предложени|пожелани/],
  ['to-change', /изменить/],
  ['hinders', /мешает|трудност/],
  ['works', /получается/],
  ['enough', /(?:достаточно|хватает) ли .*встреч|сколько .*встреч|регулярност[а-я]+ встреч/],
  ['time', /времени/],
  ['glad', /(?<![а-я])рад[ыа]?(?![а-я])/],
  ['how-often', /как часто|частот/],
  ['before-where', /где и когда|если (?:да|участвовал)/],
  ['before', /раньше|ранее|участвовал/],
  ['plan-now', /ход (?:программы|плана)|как идет (?:программа|план)/],
  ['use-now', /польз[аы] встреч|полезност[а-я]+ встреч/],
  ['comfort-now', /комфорт/],
  ['comfort', /комфорт/],
  ['welcome', /знакомств|организационн/],
  ['adaptation', /адаптац|освоени/],
  ['practice-events', /открыт[а-я]+ занят|семинар|конкурс/],
  ['theory', /теори|теорет/],
  ['practice', /практическ[а-я]+ (?:прием|навык|опыт|знан|умен)|передач[а-я]+ практ/],
  ['involvement', /включенн|вовлечен/],
  ['programme', /продуман|качеств[а-я]+ (?:составленн[а-я]+ )?программ/],
  ['support', /поддержк/],
  ['together', /совместн|вдвоем|работ[а-я]+ в паре/],
  ['content', /довольны ли/],
  ['effect', /результативн|эффективн/],
  ['value', /ценн/],
  ['hopes', /(?:жд[её]те|ожидаете) (?:от|для)/],
  ['own', /сво[а-я]+ умени|самооценк|оцените себя/],
  ['mentor', /оценк[а-я]+ наставника/],
];

const BRACKETS = /^([\s\S]*?)\s*\[([^\]]+)\]\s*$/;
const NUMBER = /^\s*\d{1,2}\s*[.)]\s*/;
const SURE = 0.6;
const LIKELY = 0.4;

/** The question of a form that a heading stands for; `null` = none. */
export function feedbackAskedBy(
  heading: string,
  survey: FeedbackSurvey,
  lists: AnswerOptions,
): FeedbackAsked | null {
  const text = heading.replace(NUMBER, '');
  const all = questionsOf(survey);
  const questions = isPrivateQuestion(text) ? all.filter((question) => question.private) : all;
  const [, base = text, inside = ''] = BRACKETS.exec(text) ?? [];
  return (
    exactly(text, questions, lists) ??
    knownTo(base, inside, questions, lists) ??
    alike(base, inside, questions, lists)
  );
}

function exactly(
  text: string,
  questions: readonly FeedbackQuestion[],
  lists: AnswerOptions,
): FeedbackAsked | null {
  const key = comparable(text);
  for (const question of questions) {
    for (const part of ['', ...partsOf(question, optionsOf(question, lists))]) {
      const own = [questionCell(question, part), part === '' ? question.text : `${question.text} ${part}`];
      if (own.some((cell) => comparable(cell) === key)) return withArea(question, part, lists, true);
    }
  }
  return null;
}

function knownTo(
  base: string,
  inside: string,
  questions: readonly FeedbackQuestion[],
  lists: AnswerOptions,
): FeedbackAsked | null {
  const words = plainWords(base);
  for (const [code, pattern] of KNOWN) {
    const question = questions.find((one) => one.code === code);
    if (question && pattern.test(words)) return withArea(question, inside || base, lists, true);
  }
  return null;
}

function alike(
  base: string,
  inside: string,
  questions: readonly FeedbackQuestion[],
  lists: AnswerOptions,
): FeedbackAsked | null {
  const [best] = questions
    .map((question) => ({ question, like: likeness(base, question.text) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like >= LIKELY
    ? withArea(best.question, inside || base, lists, best.like >= SURE)
    : null;
}

/** Marks need their area; a heading without one is not sure. */
function withArea(
  question: FeedbackQuestion,
  text: string,
  lists: AnswerOptions,
  sure: boolean,
): FeedbackAsked | null {
  const areas = partsOf(question, optionsOf(question, lists));
  if (areas.length === 0) return { question, part: '', sure };
  const area = areas.find((each) => comparable(text).includes(comparable(each))) ?? nearest(text, areas);
  return area === null ? null : { question, part: area, sure };
}
