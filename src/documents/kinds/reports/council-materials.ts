import { parseCivilDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { plural } from '../../../domain/language/choice';
import { upperFirst } from '../../../domain/language/letters';
import { pairsOfYear } from '../../../domain/monitoring/facts';
import { asTyped, peopleOfField, personOfField, sentencesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type CardField, defineKind, type Fields } from '../../kind';
import { BLANK, curatorOf, headOf, neededPerson, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import type { World } from '../../world';
import { planParagraph } from './analytic-note';
import { figuresOf, judged, sentencesOf, verdictOf, verdictSentence } from './figures';
import { proposalsStart } from './monitoring-report';
import { type PairProgress, peopleData, progressOfPairs, progressText, standingNote } from './pair-figures';
import { isFinal, otherDayNotices, PERIOD } from './report-card';
import { problemLines } from './report-tables';

const headStart = ({ settings }: World): string => asTyped(headOf(settings));
const curatorStart = ({ settings }: World): string => asTyped(curatorOf(settings));

const CARD: readonly CardField[] = [
  PERIOD,
  { id: 'совет', label: 'День педагогического совета', type: 'date', start: ({ date }) => date },
  { id: 'протокол', label: 'Номер протокола', type: 'text' },
  { id: 'присутствовали', label: 'Сколько человек присутствовало', type: 'number' },
  { id: 'председатель', label: 'Председатель', type: 'person', start: headStart },
  { id: 'секретарь', label: 'Секретарь', type: 'person' },
  { id: 'докладчик', label: 'Кого слушали', type: 'person', needed: true, start: curatorStart },
  {
    id: 'выступили',
    label: 'Кто выступил',
    type: 'people',
    hint: 'Каждый с новой строки: код участника или ФИО, должность.',
  },
  { id: 'проблемы', label: 'Проблемы: что добавить к цифрам', type: 'lines' },
  {
    id: 'решение',
    label: 'Проект решения',
    type: 'lines',
    needed: true,
    start: (world) =>
      ['Информацию о ходе программы наставничества принять к сведению', proposalsStart(world)]
        .filter((line) => line !== '')
        .join('\n'),
  },
];

/** Those that are too small stand among the problems, once. */
const OTHER_FIGURES = ['I-16', 'I-17', 'I-18', 'I-19', 'I-09', 'I-05', 'I-06', 'I-20', 'I-23'];

/** What is known of a pair besides its people, 2–4 lines of a thesis. */
function thesisOf(progress: PairProgress): DocumentData {
  const { pair } = progress;
  return {
    запрос: withoutEndMark(pair.request),
    примечание: standingNote(pair),
    ход: upperFirst(progressText(progress)),
    результат: withoutEndMark(pair.result),
  };
}

const PERSON: Fields = { фио: 'name', должность: 'phrase' };

/** D47: what the council hears about the programme, and the extract of its minutes. */
export const councilMaterials = defineKind({
  kind: 'D47',
  title: 'Материалы к педагогическому совету и выписка из протокола',
  fileName: 'Материалы к педагогическому совету {{день совета}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 2, to: 8 },
  keep: '5 лет',
  needs: ['indicators', 'programmes', 'meetings'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  card: CARD,
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'день совета': 'date',
    протокол: 'text',
    присутствовали: 'text',
    'председатель.фио': 'name',
    'председатель.должность': 'phrase',
    'секретарь.фио': 'name',
    'секретарь.должность': 'phrase',
    'докладчик.фио': 'name',
    'докладчик.должность': 'phrase',
    выступили: { each: PERSON },
    посчитано: 'date',
    участники: { each: 'text' },
    карта: 'text',
    цифры: { each: 'text' },
    итог: 'text',
    'число пар': 'number',
    пары: {
      each: {
        '№': 'number',
        'наставник.фио': 'name',
        'наставник.должность': 'phrase',
        'наставляемый.фио': 'name',
        'наставляемый.должность': 'phrase',
        примечание: 'text',
        запрос: 'text',
        ход: 'text',
        результат: 'text',
      },
    },
    проблемы: { each: 'text' },
    решение: { each: 'text' },
  },
  required: ['организация.краткое', 'докладчик.фио', 'решение'],
  build(ask, world, names) {
    const { fields } = ask;
    const final = isFinal(ask);
    const pairs = progressOfPairs(world);
    return {
      title: `Материалы к педагогическому совету о программе наставничества за ${schoolYearLabel(world.year)} учебный год`,
      data: {
        'день совета': dateValue(parseCivilDate(fields.совет ?? '') ?? ask.date),
        протокол: tidy(fields.протокол ?? '') || BLANK,
        присутствовали: presentText(fields.присутствовали),
        председатель: neededPerson(names, personOfField(world, fields.председатель), false),
        секретарь: neededPerson(names, personOfField(world, fields.секретарь), false),
        докладчик: neededPerson(names, personOfField(world, fields.докладчик), true),
        выступили: peopleOfField(world, fields.выступили).map((one) => personData(names, one, false)),
        посчитано: dateValue(world.today),
        участники: sentencesOf(figuresOf(world, ['I-03', 'I-04', 'I-01', 'I-02']), final),
        карта: planParagraph(world, final),
        цифры: sentencesOf(
          figuresOf(world, OTHER_FIGURES).filter((figure) => judged(figure, final) !== false),
          final,
        ),
        итог: verdictSentence(verdictOf(world, final)),
        'число пар': pairs.length,
        пары: pairs.map((progress, i) => ({
          '№': i + 1,
          ...peopleData(world, names, progress.pair),
          ...thesisOf(progress),
        })),
        проблемы: [...problemLines(world, final), ...sentencesOfField(fields.проблемы)],
        решение: sentencesOfField(fields.решение),
      },
      gaps:
        pairsOfYear(world).length === 0
          ? [{ text: 'В этом учебном году нет пар, рассказывать совету пока не о чем.', at: null }]
          : [],
      notices: [...minutesNotices(fields), ...otherDayNotices(world)],
    };
  },
});

function presentText(answer: string | undefined): string {
  const count = Number.parseInt(answer ?? '', 10);
  return count > 0 ? `${count} ${plural(count, ['человек', 'человека', 'человек'])}` : `${BLANK} человек`;
}

/** The extract may be filled in after the council, by hand. */
function minutesNotices(fields: Readonly<Record<string, string>>): string[] {
  const open = [
    ['протокол', 'номер протокола'],
    ['присутствовали', 'число присутствовавших'],
    ['секретарь', 'секретарь'],
    ['выступили', 'кто выступил'],
  ].flatMap(([id, name]) => (tidy(fields[id!] ?? '') === '' ? [name!] : []));
  return open.length === 0
    ? []
    : [`В выписке из протокола останутся места для записи от руки: ${open.join(', ')}.`];
}
