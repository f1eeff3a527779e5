import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { dayOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldStep } from '../../world';
import { ANNEX, annexCard, annexData } from './order-words';
import { emptyPlanGaps, numberedSteps, planNotices } from './roadmap-words';

const BLANK_ROWS = 10;

/** The measure and, where the plan tells more, what is done; as two lines. */
const measureOf = ({ activity, content }: WorldStep): string =>
  [tidy(activity), tidy(content)].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join('\n');

const rowOf = (step: WorldStep): DocumentData => ({
  номер: step.number,
  мероприятие: measureOf(step),
  срок: tidy(step.deadline),
  ответственный: tidy(step.responsible),
  результат: withoutEndMark(step.result),
  показатель: tidy(step.indicator),
});

const BLANK_STAGE: DocumentData = {
  название: '',
  строки: Array.from({ length: BLANK_ROWS }, (_, i) => ({
    номер: String(i + 1),
    мероприятие: '',
    срок: '',
    ответственный: '',
    результат: '',
    показатель: '',
  })),
};

/** Stages in the order in which they begin, with their rows; a blank one when there is no plan. */
function stagesOf(world: World): readonly DocumentData[] {
  const stages = new Map<string, WorldStep[]>();
  for (const step of numberedSteps(world)) {
    const name = tidy(step.stage);
    stages.set(name, [...(stages.get(name) ?? []), step]);
  }
  const filled = [...stages].map(([название, steps]) => ({ название, строки: steps.map(rowOf) }));
  return filled.length > 0 ? filled : [BLANK_STAGE];
}

/** D05: the plan of the year as the annex of D04, a row a measure, by stages (domain rule §4.7). */
export const roadmapTable = defineKind({
  kind: 'D05',
  title: 'Дорожная карта программы наставничества',
  fileName: 'Дорожная карта на {{год}}',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 8, to: 9 },
  keep: '5 лет',
  needs: ['roadmap'],
  settings: ['org.full', 'org.short'],
  points: [],
  card: annexCard('D04', 'утверждается дорожная карта'),
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...ANNEX,
    этапы: {
      each: {
        название: 'text',
        строки: {
          each: {
            номер: 'text',
            мероприятие: 'text',
            срок: 'text',
            ответственный: 'text',
            результат: 'text',
            показатель: 'text',
          },
        },
      },
    },
  },
  required: ['приказ.гриф', 'год', 'этапы.строки.мероприятие', 'этапы.строки.срок'],
  build: ({ fields }, world) => ({
    title: `Дорожная карта программы наставничества на ${schoolYearLabel(world.year)} учебный год`,
    data: {
      ...annexData(fields, dayOfField(fields['дата приказа']), 'УТВЕРЖДЕНА'),
      этапы: stagesOf(world),
    },
    gaps: emptyPlanGaps(world),
    notices: planNotices(world),
  }),
});
