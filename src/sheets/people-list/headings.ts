import { plainWords } from '../../domain/language/plain-words';
import { comparable } from '../../domain/nearest';
import { isPrivateQuestion } from '../../domain/surveys/questionnaire';
import { mentees, mentors } from '../people';
import type { ColumnSpec } from '../schema';

/** Whose bank a list is for. */
export type BankRole = 'mentor' | 'mentee';

/**
 * What a column of a list holds besides columns of a bank: parts of the name, several things in one cell, the day of
 * an answer, words for the note, and counting numbers that nobody needs.
 */
export const LIST_COLUMNS = {
  lastName: 'фамилия',
  firstName: 'имя',
  patronymic: 'отчество',
  firstAndPatronymic: 'имя и отчество',
  namePosition: 'ФИО и должность',
  contacts: 'телефон и почта',
  educationCategory: 'образование и категория',
  positionCategory: 'должность и категория',
  answered: 'день ответа',
  toNote: 'в примечание',
} as const;
export type ListColumn = keyof typeof LIST_COLUMNS;

/** Columns that the program keeps itself, or a list cannot know. */
const OWN = ['id', 'status', 'joined', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

const bankOf = (role: BankRole): Readonly<Record<string, ColumnSpec>> =>
  role === 'mentor' ? mentors.columns : mentees.columns;

/** Columns of the bank that a list may fill, by key. */
export const fillableColumns = (role: BankRole): [key: string, spec: ColumnSpec][] =>
  Object.entries(bankOf(role)).filter(([key]) => !OWN.includes(key));

type Heading = readonly [pattern: RegExp, key: string, role?: BankRole];

/** Headings met in lists of staff and in answers to questionnaires, the more telling words first. */
const HEADINGS: readonly Heading[] = [
  [/отметка времени|^дата (?:заполнения|ответа)|^timestamp/, 'answered'],
  [/^(?:№|n(?![а-яa-z])|п\/?п|номер(?: по порядку)?$|код)/, ''],
  [/непосредственн.*руководител|кто ваш руководитель/, 'superior', 'mentee'],
  [/режим|формат (?:встреч|работы|взаимодействия)|(?:^|[^а-я])очно/, 'mode'],
  [/с кем .*(?:работать|хотел)|кого .*наставник|предпочт|желаем.* наставник/, 'preferred', 'mentee'],
  [/(?:сколько|количеств|кол-во|число).*наставник(?!.*наставляем)/, 'mentorsWanted', 'mentee'],
  [
    /(?:сколько|количеств|кол-во|число)(?!.*(?: лет|стаж)).*(?:наставляем|подопечн|педагог|человек|молод)|вместимост|мест для|^мест[ао]?$/,
    'capacity',
    'mentor',
  ],
  [/(?:возраст).*(?:наставляем|подопечн)/, 'menteeAge', 'mentor'],
  [/дата рожд|год рожд|родил/, 'birthYear', 'mentee'],
  [/(?:фио|ф\.? ?и\.? ?о|фамили).*должност|должност.*(?:фио|фамили)/, 'namePosition'],
  [
    /(?:^|[^а-я])ф\.? ?и\.? ?о(?![а-я])|фамили.*им[яе]|полное имя|как вас зовут|^(?:сотрудник|работник|педагог|воспитатель|участник)$/,
    'name',
  ],
  [/^фамили/, 'lastName'],
  [/^(?:ваше )?имя,? (?:и )?отчество/, 'firstAndPatronymic'],
  [/^(?:ваше )?имя$/, 'firstName'],
  [/^(?:ваше )?отчество/, 'patronymic'],
  [/^пол(?:$| )/, 'gender'],
  [/договор|соглашени.*сотрудничеств/, 'contract', 'mentor'],
  [/внешн/, 'external', 'mentor'],
  [
    /стаж.*(?:в (?:данн|наш|этой|организац|учрежд|должност|доу|саду|школ))|(?:работает|работаете|принят|дата приема).*(?:организац|учрежд|саду|школ|работу)|дата приема/,
    'workSince',
    'mentee',
  ],
  [/стаж.*(?:в (?:данн|наш|этой|организац|учрежд|должност|доу|саду|школ))|дата приема/, 'toNote', 'mentor'],
  [/общ.* (?:трудовой )?стаж|стаж.*общ(?!.*пед)|трудовой стаж/, 'toNote'],
  [
    /стаж|сколько.*(?:полных )?лет|опыт (?:педагогической )?работы|с какого года|начал[ао] (?:педагогической|трудовой)/,
    'teachingSince',
  ],
  [/образовани.*(?:категори|квалиф)|(?:категори|квалиф).*образовани/, 'educationCategory'],
  [/должност.*категори(?!.*образовани)/, 'positionCategory'],
  [/категория наставляем|к какой категории/, 'menteeCategory', 'mentee'],
  [/^дата .*(?:аттестац|присвоен)/, 'toNote'],
  [/категори|аттестац|квалификац(?!ии)/, 'category'],
  [/контакт|как с вами связаться|телефон.*(?:почт|mail)|(?:почт|mail).*телефон/, 'contacts'],
  [/телефон|моб|^тел\.?$/, 'phone'],
  [/почт|e-?mail|электронн/, 'email'],
  [/должност|кем (?:вы )?работаете|профессия/, 'position'],
  [/подразделени|корпус|место работы|отделени|адрес/, 'department'],
  [/предмет|групп|класс/, 'subject'],
  [/дни|день недели|когда .*(?:встреч|удобно)/, 'days'],
  [/часов|времени|ресурс/, 'hours', 'mentor'],
  [/вид наставничеств|в каком виде/, 'wishForm', 'mentee'],
  [/тип наставник/, 'type', 'mentor'],
  [/достижени|наград|успех/, 'achievements', 'mentor'],
  [/интерес|увлечени|хобби/, 'interests', 'mentor'],
  [/курсы наставник|обучени.*наставник|обучались/, 'trained', 'mentor'],
  [
    /(?:главн|основн|перв|ваш).*запрос|какая помощь|с чем .*помоч|чего (?:вы )?ждете/,
    'mainRequest',
    'mentee',
  ],
  [/дефицит|затруднени|трудност|нужна помощь|област.*запрос|что .*сложн|проблем/, 'topics', 'mentee'],
  [/запрос/, 'mainRequest', 'mentee'],
  [
    /компетенц|сильн|чем .*(?:помочь|поделиться)|чему .*науч|в чем .*(?:опыт|помочь)|готов.*(?:помочь|поделиться)|направлени|област/,
    'topics',
    'mentor',
  ],
  [/примечани|комментари|дополнительн|замечани/, 'note'],
];

/**
 * The column a heading stands for: a key of the bank, of {@link LIST_COLUMNS}, `''` for a column nobody needs, or
 * `null` when the words say nothing known. Headers and aliases of the bank come first.
 */
export function columnOfHeading(role: BankRole, heading: string): string | null {
  const text = plainWords(heading);
  if (text === '' || text === '〃') return null;
  // Whom somebody refuses belongs to the questionnaires alone, in no column of a bank.
  if (isPrivateQuestion(text)) return '';
  // A question asked area by area makes a column of marks each.
  if (/\[[^\]]+\]$/.test(text)) return 'toNote';
  const same = comparable(text);
  const own = fillableColumns(role).filter(([key]) => !['phone', 'teachingSince'].includes(key));
  const exact =
    own.find(([, { header }]) => comparable(header) === same) ??
    own.find(([, { aliases = [] }]) => aliases.some((alias) => comparable(alias) === same));
  if (exact && !['№', 'id'].includes(same)) return exact[0];
  return (
    HEADINGS.find(([pattern, , only]) => (only === undefined || only === role) && pattern.test(text))?.[1] ??
    null
  );
}

/** What a chosen column is called in the list to choose from. */
export const listColumnNames = (role: BankRole): [key: string, name: string][] => [
  ...fillableColumns(role).map(([key, { header }]): [string, string] => [key, header]),
  ...Object.entries(LIST_COLUMNS),
];
