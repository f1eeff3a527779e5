import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { fillSlides } from '../../documents/fill-slides';
import { kindName } from '../../documents/kind-names';
import { councilMaterials } from '../../documents/kinds/reports/council-materials';
import { slidesData } from '../../documents/kinds/reports/slides';
import { fileNameOf } from '../../documents/prepared';
import type { World } from '../../documents/world';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { fingerprint } from '../../domain/fingerprint';
import type { DocumentRow } from '../../sheets/office';
import { appTexts } from '../../text/app';
import { files as folders } from '../../text/files';
import { slidesTexts } from '../../text/slides';
import { rowById } from '../banks';
import type { Ports } from '../ports';
import { openDesk } from './desk';

/** True of materials for the council: they are what slides are made of. */
export const hasSlides = ({ kind, link }: Pick<DocumentRow, 'kind' | 'link'>): boolean =>
  kind === kindName(councilMaterials.kind) && link !== '';

/**
 * Slides to the materials of a council, beside them: figures of today, what the card of the materials was answered.
 * The same slides are found, not made a second time; the book stays as it is.
 */
export function councilSlides(
  ports: Pick<Ports, 'book' | 'clock' | 'files'>,
  { id }: Input<'documents.slides'>,
): Result<Output<'documents.slides'>> {
  const desk = openDesk(ports, councilMaterials.needs);
  const known = rowById(desk.register, id);
  if (!known) return refuse('not-found', appTexts.noDocument);
  if (!hasSlides(known.values)) return refuse('blocked', slidesTexts.otherKind);
  const world = desk.worldOn(known.values.date ?? desk.banks.today);
  const data = slidesData({ date: world.date, fields: answersOf(known.values, world) }, world);
  const key = `slides.${id}.${fingerprint(JSON.stringify(data))}`;
  const made =
    ports.files.find(key) ??
    ports.files.create({
      name: fileNameOf(slidesTexts.fileName, data),
      folder: folders.documentsFolder(schoolYearLabel(world.year), councilMaterials.kind),
      bytes: fillSlides(ports.files.builtInSlides(), data),
      key,
      as: 'slides',
    });
  return done({ url: made.url });
}

/** What the card offered, over it what was answered; a project keeps no answers. */
function answersOf({ answers }: Pick<DocumentRow, 'answers'>, world: World): Record<string, string> {
  const offered = councilMaterials.card.map(({ id, start }) => [id, start?.(world) ?? ''] as const);
  return { ...Object.fromEntries(offered), ...keptFields(answers) };
}

/** The cell may have been touched: what cannot be read counts as nothing answered. */
function keptFields(answers: string): Record<string, string> {
  try {
    const { fields } = JSON.parse(answers) as { readonly fields?: Record<string, unknown> };
    return Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
    );
  } catch {
    return {};
  }
}
