import { CASES, type Declined, type Forms } from './types';

/**
 * Sample words and their endings in the order of the cases: им род дат вин твор пред.
 * «-» is an empty ending; «*» in the accusative means «as the genitive for the living, else as the
 * nominative». Where ё and е both occur after a stressed ending, the form with ё stands.
 */
export const ENDINGS = {
  кафе: '- - - - - -',

  // Masculine nouns
  стол: '- а у * ом е',
  товарищ: '- а у * ем е',
  гоголь: 'ь я ю * ем е',
  король: 'ь я ю * ём е',
  путь: 'ь и и ь ём и',
  день: 'ень ня ню * нём не',
  уровень: 'ень ня ню * нем не',
  герой: 'й я ю * ем е',
  гений: 'й я ю * ем и',
  соловей: 'ей ья ью * ьём ье',
  волчок: 'ок ка ку * ком ке',
  подарочек: 'ек ка ку * ком ке',
  ребёнок: 'ок ка ку * ком ке',
  сучёк: 'ёк ка ку * ком ке',
  зверёк: 'ёк ька ьку * ьком ьке',
  паёк: 'ёк йка йку * йком йке',
  певец: 'ец ца цу * цом це',
  немец: 'ец ца цу * цем це',
  стрелец: 'ец ьца ьцу * ьцом ьце',
  владелец: 'ец ьца ьцу * ьцем ьце',
  боец: 'ец йца йцу * йцом йце',
  коломиец: 'ец йца йцу * йцем йце',
  заяц: 'яц йца йцу * йцем йце',
  лев: 'ев ьва ьву * ьвом ьве',
  павел: 'ел ла лу * лом ле',
  пётр: 'ётр етра етру * етром етре',
  ёж: 'ёж ежа ежу * ежом еже',
  ёрш: 'ёрш ерша ершу * ершом ерше',

  // Feminine and common nouns
  карта: 'а ы е у ой е',
  книга: 'а и е у ой е',
  чаша: 'а и е у ей е',
  птица: 'а ы е у ей е',
  неделя: 'я и е ю ей е',
  семья: 'я и е ю ёй е',
  армия: 'я и и ю ей и',
  алия: 'я и е ю ей е',
  тетрадь: 'ь и и ь ью и',

  // Plural nouns
  ясли: 'и ей ям и ями ях',

  // Neuter nouns
  окно: 'о а у о ом е',
  училище: 'е а у е ем е',
  поле: 'е я ю е ем е',
  здание: 'е я ю е ем и',
  имя: 'я ени ени я енем ени',

  // Adjectives, participles and words that follow them
  новый: 'ый ого ому * ым ом',
  куцый: 'ый его ему * ым ем',
  молодой: 'ой ого ому * ым ом',
  сухой: 'ой ого ому * им ом',
  русский: 'ий ого ому * им ом',
  хороший: 'ий его ему * им ем',
  божий: 'ий ьего ьему * ьим ьем',
  новая: 'ая ой ой ую ой ой',
  хорошая: 'ая ей ей ую ей ей',
  синяя: 'яя ей ей юю ей ей',
  новое: 'ое ого ому ое ым ом',
  русское: 'ое ого ому ое им ом',
  хорошее: 'ее его ему ее им ем',

  // Surnames of the possessive kind
  иванов: '- а у * ым е',
  иванова: 'а ой ой у ой ой',
} as const;

/** A sample word: «declines like …». */
export type Sample = keyof typeof ENDINGS;

/** The six forms of a lower-case `word` that declines like `sample`. */
export function inflect(word: string, sample: Sample, animate: boolean): Forms {
  const endings = ENDINGS[sample].split(' ').map((ending) => (ending === '-' ? '' : ending));
  const stem = word.slice(0, word.length - endings[0]!.length);
  const forms = { им: word } as Forms;
  for (const [i, kase] of CASES.entries()) {
    if (kase !== 'им') forms[kase] = stem + endings[i]!;
  }
  if (endings[3] === '*') forms.вин = animate ? forms.род : word;
  return forms;
}

/** The same text in all six cases. */
export const unchanged = (text: string): Forms => inflect(text, 'кафе', true);

/** Joins the forms of several pieces case by case. */
export function joinForms(pieces: readonly Forms[], separator: string): Forms {
  const forms = {} as Forms;
  for (const kase of CASES) forms[kase] = pieces.map((piece) => piece[kase]).join(separator);
  return forms;
}

/** The same with their certainty: one piece in doubt makes the whole doubtful. */
export const joinDeclined = (pieces: readonly Declined[], separator: string): Declined => ({
  forms: joinForms(
    pieces.map((piece) => piece.forms),
    separator,
  ),
  certainty: pieces.every((piece) => piece.certainty === 'sure') ? 'sure' : 'ask',
});

/** Changes every form the same way. */
export function mapForms(forms: Forms, change: (form: string) => string): Forms {
  const result = {} as Forms;
  for (const kase of CASES) result[kase] = change(forms[kase]);
  return result;
}
