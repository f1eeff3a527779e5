import { asTyped, linesOfField, personOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Gap } from '../../kind';
import { BLANK, headOf, neededPerson, officePerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { numberTyped, tidy } from '../../tidy';
import { dateValue } from '../../values';
import type { World, WorldDocument } from '../../world';
import { subjectDocument } from '../life/subject-document';

const NUMBERED = /^\d+(\.\d+)*\.?\s/;

const isSigned = ({ status }: WorldDocument): boolean => tidy(status).toLowerCase() === 'подписан';

/** An extract is taken from a signed order with number and date, and from nothing else. */
function gapsOf(order: WorldDocument | null, points: readonly string[]): Gap[] {
  if (order === null) return [{ text: 'Не выбран приказ. Выберите его в реестре документов.', at: null }];
  const at = (column: string): Gap['at'] => ({ sheet: 'Документы', id: order.id, column });
  return [
    ...(tidy(order.number) === '' ? [{ text: 'У приказа нет номера.', at: at('number') }] : []),
    ...(order.date === null ? [{ text: 'У приказа нет даты.', at: at('date') }] : []),
    ...(isSigned(order)
      ? []
      : [{ text: 'Приказ не отмечен как подписанный. Выписку делают из подписанного.', at: at('status') }]),
    ...(/^приказ/i.test(tidy(order.kind))
      ? []
      : [{ text: 'Это не приказ. Выберите приказ в реестре документов.', at: at('kind') }]),
    ...pointGaps(points),
  ];
}

const pointGaps = (points: readonly string[]): Gap[] =>
  points.every((point) => NUMBERED.test(point))
    ? []
    : [
        {
          text: 'Пункты должны стоять со своими номерами из приказа, например «2. …».',
          at: { field: 'пункты' },
        },
      ];

const headStart = ({ settings }: World): string => asTyped(headOf(settings));

const staffStart = (world: World): string => {
  const { settings } = world;
  const staff = officePerson(settings['staff.name'], settings['staff.position']);
  return tidy(staff.name) === '' ? headStart(world) : asTyped(staff);
};

/** D46: some points of a signed order, word for word, certified. */
export const orderExtract = defineKind({
  kind: 'D46',
  title: 'Выписка из приказа',
  fileName: 'Выписка из приказа № {{номер приказа}} от {{дата приказа}}',
  signer: 'руководитель или кадровый работник',
  version: 1,
  about: 'document',
  takes: 'one',
  series: null,
  season: null,
  keep: 'как приказ, из которого сделана',
  needs: [],
  settings: FOR_ALL,
  points: [],
  card: [
    {
      id: 'преамбула',
      label: 'Вводная часть приказа',
      type: 'long',
      hint: 'Слово в слово до слова «ПРИКАЗЫВАЮ». Можно не приводить.',
    },
    {
      id: 'пункты',
      label: 'Пункты приказа',
      type: 'lines',
      needed: true,
      hint: 'Слово в слово и со своими номерами, каждый с новой строки.',
    },
    { id: 'подписал', label: 'Кто подписал приказ', type: 'person', needed: true, start: headStart },
    { id: 'заверил', label: 'Кто заверяет выписку', type: 'person', needed: true, start: staffStart },
  ],
  fromFile: ({ preamble, points }) => ({
    преамбула: preamble,
    пункты: points.map(({ number, lines }) => `${number}. ${lines.join(' ')}`).join('\n'),
  }),
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'номер приказа': 'text',
    'дата приказа': 'date',
    'заголовок приказа': 'text',
    преамбула: 'text',
    пункты: { each: 'text' },
    'подписал.фио': 'name',
    'подписал.должность': 'phrase',
    'заверил.фио': 'name',
    'заверил.должность': 'phrase',
  },
  required: ['организация.полное', 'номер приказа', 'дата приказа', 'пункты', 'заверил.фио'],
  build(ask, world, names) {
    const order = subjectDocument(world, ask.subjects);
    const points = linesOfField(ask.fields.пункты);
    const number = numberTyped(order?.number ?? '');
    const person = (id: string) => neededPerson(names, personOfField(world, ask.fields[id]), false);
    return {
      title: number === '' ? 'Выписка из приказа' : `Выписка из приказа № ${number}`,
      data: {
        'номер приказа': number || BLANK,
        'дата приказа': order?.date ? dateValue(order.date) : BLANK,
        'заголовок приказа': tidy(order?.title ?? '') || BLANK,
        преамбула: tidy(ask.fields.преамбула ?? '').replace(/[\s:]*приказываю[\s:]*$/i, ''),
        пункты: points,
        подписал: person('подписал'),
        заверил: person('заверил'),
      },
      gaps: gapsOf(order, points),
      notices: [],
    };
  },
});
