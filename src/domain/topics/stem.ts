/** Endings of cases, numbers, genders and verbs, and of what is often built upon a root; each leaves a root behind. */
const ENDINGS =
  'иями ями ами иях ях ах ией ием ией ия ии ие ию ье ья ью ьи ий ей ой ый ем ом им ым их ых ими ыми его ого ему ому ' +
  'ее ые ое ая яя ую юю ою ею ям ам ов ев а я о е у ю ы и ь й ' +
  'ать ять ить еть уть ыть ает яет ует ит ут ют ат ят али или ала ила ешь ишь';
const SUFFIXES =
  'изаци изирован изиров аци ирован ировал ирова ирующ иров ован овал ова ующ иван ивал ива ив ыван ывал ыва ящ ющ ен ян ан ' +
  'ительн ательн тельн ическ ческ ьск ск ност ост енн нн н ьн ик к ок ек ц';

/** The shortest root that may be left: shorter ones would make different words one. */
const SHORTEST_AFTER_ENDING = 3;
const SHORTEST_AFTER_SUFFIX = 4;

const byLength = (list: string): string[] =>
  [...new Set(list.split(' '))].sort((a, b) => b.length - a.length);
const REFLEXIVE = byLength('ся сь');
const INFLECTION = byLength(ENDINGS);
const DERIVATION = byLength(SUFFIXES);

/**
 * What the forms of a Russian word and its near relatives have in common: «планирование», «планировать» → «план». Takes
 * lower case with е for ё. Not a root as a grammar has it: enough that the same word leaves the same.
 */
export function stemOf(word: string): string {
  const plain = without(word, REFLEXIVE, SHORTEST_AFTER_SUFFIX);
  const root = without(plain, INFLECTION, SHORTEST_AFTER_ENDING);
  return without(root, DERIVATION, SHORTEST_AFTER_SUFFIX);
}

function without(word: string, endings: readonly string[], shortest: number): string {
  for (const ending of endings) {
    if (word.length - ending.length >= shortest && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}
