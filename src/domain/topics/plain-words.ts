import { stemOf } from './stem';

const LITTLE =
  'и в во на с со по для к ко о об от из при у за как что чтобы не или до без под над через а но это так же ли бы ' +
  'мой моя свой своя мне меня я мы наш нас их его её то том этом чём кто где когда чем есть нет быть';

/** Words that stand in every request and every competence, so that sharing them means nothing. */
const GENERAL =
  'может можно нужно надо нужна нужен хочу хотелось хотел хотела хочется очень более ещё также самый весь все всё ' +
  'каждый другой работа работать использование использовать применение применять организация организовать ' +
  'организовывать проведение проводить образовательный образование процесс педагог педагогический учитель воспитатель ' +
  'помощь помочь помогать вопрос научить научиться умение уметь умею опыт владение владею знание знать знаю навык ' +
  'современный разный различный новый эффективный правильно лучше деятельность ребёнок дети детский сад доу школа ' +
  'школьный ученик обучающийся воспитанник дошкольник группа класс осуществление реализация внедрение обеспечение ' +
  'соответствие связанный год учебный начало конец';

const rootsIn = (list: string): ReadonlySet<string> => new Set(wordsOf(list).map(stemOf));
const LITTLE_WORDS: ReadonlySet<string> = new Set(wordsOf(LITTLE));
/** Made when first asked for: the whole program is loaded for every call, and few calls compare topics. */
let generalRoots: ReadonlySet<string> | null = null;

/** Words of a text in lower case with е for ё; hyphens part them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words like «и», «для»; an expression means the same without them. */
export const isLittle = (word: string): boolean => LITTLE_WORDS.has(word);

/** Roots of words like «работа», which mean something only inside an expression: «план работы». */
export const isGeneral = (root: string): boolean => {
  generalRoots ??= rootsIn(GENERAL);
  return generalRoots.has(root);
};
