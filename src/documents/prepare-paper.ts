import { schoolYearLabel } from '../domain/calendar/school-year';
import { acquaintedData, acquaintWith } from './acquaintance';
import { controllerOf } from './card-answers';
import type { Declensions } from './declensions';
import type { Ask, Built, Gap, PaperKind } from './kind';
import type { PaperCode } from './kinds/all';
import { levelOf } from './level-field';
import { forLevel, levelGaps, levelNotices } from './levels';
import { type NameBook, nameBook, type PersonFacts } from './name-book';
import { BLANK, curatorOf, headOf, missingSettings, officeData, personData } from './office';
import type { OfficeSettings } from './office-settings';
import { preamble } from './preamble';
import { type PreparedDocument, prepare } from './prepared';
import { numberTyped, tidy } from './tidy';
import { type DocumentData, dateValue } from './values';
import type { World } from './world';

/** A paper of any kind before it is printed, with what stands in its way. */
export interface PreparedPaper extends PreparedDocument {
  /** Reasons why only a project may be printed, besides `missing`. */
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
  readonly snapshot: string;
  readonly acquaint: readonly PersonFacts[];
}

/**
 * Puts the frame that all kinds share round what the kind itself says. Always gives the data: sign only what has
 * neither `gaps` nor `missing`, print the rest through {@link asProject}.
 */
export function preparePaper(
  kind: PaperKind & { readonly kind: PaperCode },
  ask: Ask,
  world: World,
  declined?: Declensions,
): PreparedPaper {
  const names = nameBook(declined);
  const level = levelOf(kind, ask);
  const built = kind.build(ask, forLevel(world, level), names);
  const acquaint = acquaintWith(readersOf(built, world.settings));
  const data: DocumentData = {
    ...officeData(world.settings, names, kind.shows),
    ...frameData(ask, world, built, names),
    пункт: Object.fromEntries(kind.points.map(({ id }) => [id, ask.points.includes(id)])),
    ознакомить: acquaintedData(acquaint, names),
    ...built.data,
  };
  const prepared = prepare(kind.kind, {
    title: built.title,
    subjects: ask.subjects,
    number: numberTyped(ask.number),
    data,
    names: names.shown(),
    missing: missingSettings(kind.settings, world.settings),
  });
  const gaps = [
    ...numberGaps(kind, ask),
    ...cardGaps(kind, ask),
    ...levelGaps(kind, ask, world, level),
    ...built.gaps,
  ];
  return {
    ...prepared,
    gaps,
    notices: [...built.notices, ...levelNotices(world, level)],
    snapshot: built.snapshot ?? '',
    acquaint,
  };
}

function frameData(ask: Ask, { settings, year }: World, built: Built, names: NameBook): DocumentData {
  const place = tidy(settings['org.place']);
  const named = place !== '' && tidy(settings['org.full']).includes(place);
  const acts = ask.acts.map(({ cite }) => cite);
  return {
    номер: numberTyped(ask.number) || BLANK,
    дата: dateValue(ask.date),
    место: named ? '' : place.replace(/^(г|с|п|пос|д)\. ?/, '$1.\u00a0'),
    год: schoolYearLabel(year),
    заголовок: built.title,
    основание: preamble(acts, settings.statute),
    контроль: personData(names, controllerOf(settings), true),
  };
}

/** Curator first, then those of the kind and who controls; the head signs the order itself. */
function readersOf({ acquaint = [] }: Built, settings: OfficeSettings): readonly PersonFacts[] {
  const head = tidy(headOf(settings).name).toLowerCase();
  return [curatorOf(settings), ...acquaint, controllerOf(settings)].filter(
    ({ name }) => tidy(name) !== '' && tidy(name).toLowerCase() !== head,
  );
}

const numberGaps = ({ series }: PaperKind, ask: Ask): readonly Gap[] =>
  series !== null && numberTyped(ask.number) === ''
    ? [{ text: 'Не указан номер. Впишите номер документа.', at: { field: 'number' } }]
    : [];

const cardGaps = ({ card }: PaperKind, { fields }: Ask): readonly Gap[] =>
  card
    .filter(({ id, needed }) => needed === true && tidy(fields[id] ?? '') === '')
    .map(({ id, label }) => ({ text: `Не заполнено: «${label}».`, at: { field: id } }));
