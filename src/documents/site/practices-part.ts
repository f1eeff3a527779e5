import { dataInPublic } from '../levels';
import { shortName } from '../office';
import { tidy, withoutEndMark } from '../tidy';
import { personById, type World } from '../world';
import type { WorldMaterial } from '../world-year';
import { item, webAddress } from './lines';
import type { PartContent, SiteGap, SiteLine } from './section';
import { sitePeople } from './site-people';

/** Whose work a material is: its author, else both of its pair. */
function ownersOf(world: World, { author, pair }: WorldMaterial): readonly string[] {
  if (tidy(author) !== '') return [tidy(author)];
  const own = world.pairs.find(({ id }) => id === tidy(pair));
  return own ? [own.mentorId, own.menteeId] : [];
}

/** Owners who do not allow it: the material itself names them. */
const unwilling = (world: World, material: WorldMaterial): readonly string[] =>
  ownersOf(world, material).filter((id) => {
    const person = personById(world, id);
    return person !== null && !dataInPublic(person, world).has('materials');
  });

/** «Памятка молодому педагогу – Осадчая Т. В.» */
function materialLine(world: World, material: WorldMaterial): SiteLine {
  const authors = ownersOf(world, material).flatMap((id) => personById(world, id) ?? []);
  const named = authors.map((one) => shortName(one)).join(', ');
  return item([withoutEndMark(material.title), named].filter(Boolean).join(' – '), material.link);
}

function gapOf(world: World, material: WorldMaterial): SiteGap | null {
  const { id, title, link } = material;
  const at = (column: string) => ({ sheet: 'Копилка', id, column });
  const against = unwilling(world, material);
  if (against.length > 0)
    return {
      text: `Материал ${id} не показан: нет согласия разместить материалы (${against.join(', ')}).`,
      at: at('author'),
    };
  if (tidy(title) === '')
    return { text: `Материал ${id} не показан: в его названии есть имя без согласия.`, at: at('title') };
  if (webAddress(link) !== '') return null;
  return { text: `У материала «${tidy(title)}» нет ссылки на страницу.`, at: at('link') };
}

/** Reviews and cases of people who allow it, then the materials marked as the best. */
export function practicesPart(world: World): PartContent {
  const { mentors, mentees } = sitePeople(world);
  const cases = [...mentors, ...mentees].filter(({ caseUrl }) => webAddress(caseUrl) !== '');
  const best = world.materials.filter((material) => material.best);
  const shown = best.filter(
    (material) => tidy(material.title) !== '' && unwilling(world, material).length === 0,
  );
  return {
    lines: [
      ...cases.map((one) => item(shortName(one), one.caseUrl)),
      ...shown.map((material) => materialLine(world, material)),
    ],
    gaps: best.flatMap((material) => gapOf(world, material) ?? []),
  };
}
