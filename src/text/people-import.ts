import { counted } from './plural';

const PEOPLE = ['человек', 'человека', 'человек'] as const;
const BANKS = { mentor: 'наставники', mentee: 'наставляемые' } as const;
const BANK_OF = { mentor: 'банке наставников', mentee: 'банке наставляемых' } as const;

/** Sentences of lists of people, of repeats in a bank, and their journal lines. */
export const peopleListTexts = {
  noPeople:
    'В списке не нашлось ни одного имени. Вставьте список целиком, с заголовками столбцов, или укажите столбец с ФИО.',
  changed: 'Банк изменился, пока список был открыт. Разберите список ещё раз и проверьте строки.',
  tooLong: (name: string, line: number) =>
    `Строка ${line}, ${name}: текст слишком длинный для ячейки. Сократите его или не вносите эту строку.`,
  nothing: 'Записывать нечего: во всех строках ничего нового или нужен ответ.',
  emptySheet: (name: string) => `Лист «${name}» пуст. Выберите другой.`,
  accepted: (role: 'mentor' | 'mentee', added: number, changed: number) =>
    `Внесён список, ${BANKS[role]}: новых ${added}, дополнено ${changed}`,
  why: {
    same: 'то же имя',
    letters: 'имена различаются только латинскими буквами',
    order: 'имена различаются порядком слов',
    initials: 'имя записано не полностью',
    slip: 'имена различаются одной-двумя буквами',
  },
  otherBank: (role: 'mentor' | 'mentee') => `Есть и в ${BANK_OF[role]}.`,
  moved: (header: string, words: string) => `${header}: ${words}`,
  words: (words: string) => `Стаж: ${words}`,
  reckoned: (words: string, since: string, day: string) =>
    `Стаж «${words}», начало ${since} посчитано примерно на ${day}`,
  asks: {
    gender: 'Пол по имени не понять. Укажите его, иначе имя не просклонять.',
    initials: 'Имя и отчество не указаны полностью. Впишите их, если знаете.',
    'one-word': 'Не хватает имени или фамилии. Впишите имя полностью.',
    'not-one': (text: string) =>
      `«${text}» не похоже на одно имя. Впишите имя одного человека; если людей двое, второго внесите отдельно.`,
    position: 'Должность не указана. Впишите её.',
    letters: (text: string) => `В «${text}» были латинские буквы, они заменены русскими.`,
    unknown: (column: string, text: string) =>
      `${column}: «${text}» не понято, слова останутся в примечании.`,
    own: (column: string, text: string) => `${column}: «${text}» нет в списке, останется как написано.`,
    about: (text: string, since: string) => `Стаж «${text}»: начало примерно ${since}.`,
    contract: 'Внешний наставник без договора. Впишите договор в карточке: без него в пары не предлагают.',
    gone: (name: string, status: string) =>
      `${name} в банке: «${status}». Дополнять ли такую строку, решает человек.`,
    withdrewElsewhere: (name: string) =>
      `${name} есть и в другом банке: согласие на обработку данных отозвано. Если это тот же человек, сначала возьмите новое согласие.`,
    role: (years: string) =>
      `Педагогический стаж ${years}. Молодому специалисту обычно нужен наставник: внести в наставляемые?`,
  },
  used: (pairs: number, consents: number, other: number) =>
    [
      pairs > 0 ? counted(pairs, ['пара', 'пары', 'пар']) : '',
      consents > 0 ? counted(consents, ['согласие', 'согласия', 'согласий']) : '',
      other > 0 ? `записей на других листах: ${other}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  notTwo: 'Выберите две разные строки одного банка.',
  twinsGone: 'Эти строки изменились или объединены. Обновите список.',
  merged: (name: string, id: string, gone: string) => `Объединены строки ${gone} и ${id}: ${name}`,
  apart: (a: string, b: string) => `Отмечено, что это разные люди: ${a} и ${b}`,
  apartFinding: (a: string, b: string) => `Похожи имена: ${a} и ${b}.`,
  apartAdvice: 'Если это один человек, объедините строки в списке людей.',
  apartReason: 'это разные люди',
  young: {
    title: (missing: number) =>
      `В банке нет ${counted(missing, ['молодого специалиста', 'молодых специалистов', 'молодых специалистов'])}`,
    hint: (all: number, known: number) =>
      `в «Настройках» ${counted(all, PEOPLE)} со стажем до 3 лет, в банке ${known}`,
  },
  contract: 'Договор не указан. Без него внешнего наставника не предлагают в пары.',
  awayOrder: 'Перерыв кончается раньше, чем начинается.',
} as const;
