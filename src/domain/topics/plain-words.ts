import { stemOf } from './stem';

/** Words that stand in every request and every competence, so that sharing them means nothing. */
const PLAIN =
  'и в во на с со по для к ко о об от из при у за как что чтобы не или до без под над через а но это так же ли бы ' +
  'мой моя свой своя мне меня я мы наш нас их его её то том этом чём кто где когда чем есть нет быть может можно ' +
  'нужно надо нужна нужен хочу хотелось хотел хотела хочется очень более ещё также самый весь все всё каждый другой ' +
  'работа работать использование использовать применение применять организация организовать организовывать проведение ' +
  'проводить образовательный образование процесс педагог педагогический учитель воспитатель помощь помочь помогать ' +
  'вопрос научить научиться умение уметь умею опыт владение владею знание знать знаю навык современный разный различный ' +
  'новый эффективный правильно лучше деятельность ребёнок дети детский сад доу школа школьный ученик обучающийся ' +
  'воспитанник дошкольник группа класс осуществление реализация внедрение обеспечение соответствие связанный';

const PLAIN_STEMS = new Set(PLAIN.replace(/ё/g, 'е').split(' ').map(stemOf));

/** Words of a text in lower case with е for ё; hyphens part them. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that carry a meaning; all of them when every word is a plain one. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !PLAIN_STEMS.has(stemOf(word)));
  return telling.length > 0 ? telling : words;
}
