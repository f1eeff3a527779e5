import { dayOfField, NOBODY } from '../../card-answers';
import { COMMON } from '../../common-fields';
import type { Ask, CardField, Fields } from '../../kind';
import type { NameBook } from '../../name-book';
import { neededPerson } from '../../office';
import { FOR_ALL, type OfficeSetting } from '../../office-settings';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldPair } from '../../world';
import { numberedOn } from './card-days';
import { mentorsOf, type PairPeople } from './pair-people';

/** How the participle agrees with the name of an organisation: by the first of these words in it. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/учреждени|объединени|предприяти|общество/i, 'именуемое'],
  [/организаци|школа|гимнази|академи|станци|студи/i, 'именуемая'],
  [
    /сад(?![а-я])|лицей|колледж|техникум|центр|институт|университет|комплекс|интернат|дом(?![а-я])/i,
    'именуемый',
  ],
];

/** «именуемое», «именуемая», «именуемый» after the full name of the organisation. */
export function namedAs(organisation: string): string {
  const found = NAMED.map(([words, form]) => ({ at: organisation.search(words), form }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.form ?? 'именуемое';
}

/** Tags of an agreement between the organisation and the mentor. */
export const PARTIES: Fields = {
  ...COMMON,
  номер: 'text',
  дата: 'date',
  место: 'text',
  заголовок: 'text',
  именуемая: 'text',
  'работник.фио': 'name',
  'работник.должность': 'phrase',
  договор: 'text',
};

/** An agreement names what the head acts by and where the organisation is. */
export const OF_PARTIES: readonly OfficeSetting[] = [...FOR_ALL, 'org.address', 'head.basis'];

/** The book does not know labour contracts: they are asked, or left for the pen. */
export const CONTRACT_CARD: readonly CardField[] = [
  {
    id: 'номер договора',
    label: 'Номер трудового договора',
    type: 'text',
    hint: 'Если не вписать, в документе останется место для записи.',
  },
  { id: 'дата договора', label: 'Дата трудового договора', type: 'date' },
];

/** Values of {@link PARTIES} that the frame does not give. */
export function partiesData(
  rows: readonly PairPeople[],
  ask: Ask,
  world: World,
  names: NameBook,
): DocumentData {
  const [mentor = NOBODY] = mentorsOf(rows);
  return {
    именуемая: namedAs(tidy(world.settings['org.full'])),
    работник: neededPerson(names, mentor, false),
    договор: numberedOn(dayOfField(ask.fields['дата договора']), ask.fields['номер договора'] ?? ''),
  };
}

/** The contract must be written in before the agreement is signed. */
export const contractNotices = ({ fields }: Ask): readonly string[] =>
  tidy(fields['номер договора'] ?? '') === '' || dayOfField(fields['дата договора']) === null
    ? ['Номер и дату трудового договора впишите от руки до подписания.']
    : [];

/** The additional agreement of a pair, as another paper names it. */
export const agreementOf = ({ agreementDate, agreementNumber }: WorldPair): string =>
  numberedOn(agreementDate, agreementNumber);
