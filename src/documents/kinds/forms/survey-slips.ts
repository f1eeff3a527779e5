import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { comparable } from '../../../domain/nearest';
import { shownCode } from '../../../domain/surveys/codes';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type CardField, defineKind } from '../../kind';
import { personData } from '../../office';
import { personById, type World } from '../../world';
import type { WorldCode } from '../../world-year';

const BY_NAME = 'поимени';

const ADDRESS: CardField = {
  id: 'адрес',
  label: 'Адрес страницы',
  type: 'text',
  hint: 'Его показывает окно «Анкеты в сети». Если оставить пустым, на листочках будет место, чтобы вписать.',
};

const WHOSE: CardField = {
  id: 'чьи',
  label: 'Чьи коды напечатать',
  type: 'choice',
  options: [
    { value: 'все', label: 'всех' },
    { value: 'наставник', label: 'наставников' },
    { value: 'наставляемый', label: 'наставляемых' },
  ],
  start: () => 'все',
};

/** D29K: a strip a code to cut off: by name where questionnaires are, otherwise people draw them without a name. */
export const surveySlips = defineKind({
  kind: 'D29K',
  title: 'Личные коды для анкет',
  fileName: 'Личные коды для анкет {{чьи}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: null,
  keep: 'до раздачи',
  needs: ['codes'],
  settings: ['org.short'],
  points: [],
  card: [WHOSE, ADDRESS],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'без имён': 'flag',
    чьи: 'text',
    коды: { each: { отметка: 'text', фио: 'name', роль: 'text', код: 'text', адрес: 'text' } },
  },
  required: ['коды'],
  build(ask, world, names) {
    const byName = comparable(world.settings.surveyNames) === BY_NAME;
    const whose = ask.fields.чьи ?? 'все';
    const codes = codesOf(world, byName).filter(({ role }) => whose === 'все' || role === whose);
    const rows = codes.map(({ mark, role, person, code }) => ({
      отметка: person === '' ? mark : '',
      ...personData(names, (person !== '' && personById(world, person)) || NOBODY, false),
      роль: role,
      код: shownCode(code),
      адрес: ask.fields.адрес?.trim() ?? '',
    }));
    return {
      title: 'Личные коды для анкет',
      data: { 'без имён': !byName, чьи: OF_WHOM[whose] ?? '', коды: rows },
      gaps: rows.length > 0 ? [] : [{ text: NO_CODES, at: null }],
      notices: [KEEP_SAFE],
    };
  },
});

const OF_WHOM: Readonly<Record<string, string>> = { наставник: 'наставников', наставляемый: 'наставляемых' };
const NO_CODES =
  'Кодов этого учебного года ещё нет. Выдайте их: меню «Наставничество», «Анкеты», «Коды для анкет…».';
const KEEP_SAFE =
  'В документе личные коды. Раздайте листочки, а файл удалите: по чужому коду можно ответить за другого.';

/** Codes of the year that the settings ask for, mentors first. */
function codesOf({ codes, year }: World, byName: boolean): readonly WorldCode[] {
  const own = codes.filter((one) => one.year === schoolYearLabel(year) && (one.person !== '') === byName);
  return [...own].sort((a, b) => b.role.localeCompare(a.role) || a.mark.localeCompare(b.mark));
}
