import type { EvidenceBoard, EvidenceRow } from '../../src/contract/dto';
import { at } from './fake-school';

const row = (id: string, line: number, part: Partial<EvidenceRow>): EvidenceRow => ({
  id,
  revision: `р-${line}`,
  place: at('Дорожная карта', line),
  group: 'open',
  number: '',
  stage: 'Формирование пар',
  activity: '',
  deadline: '',
  headline: '',
  kinds: [],
  guessed: false,
  condition: null,
  bySteps: false,
  steps: [],
  ahead: 0,
  done: null,
  proof: '',
  ...part,
});

const order = 'приказ есть у 8 из 8 пар; приказ о закреплении пар № 57-ОД от 02.09.2026 подписан';

/** A plan in which something waits for every reason. */
export const board: EvidenceBoard = {
  today: '2026-11-21',
  kinds: ['изучение документов', 'приказ о закреплении пар', 'встречи пар'],
  toFill: 2,
  rows: [
    row('К-11', 12, {
      group: 'confirm',
      number: '3.2',
      activity: 'Приказ о закреплении наставнических пар',
      deadline: 'не позднее 7 сентября',
      headline: `Подтвердите: ${order}`,
      kinds: ['приказ о закреплении пар'],
      guessed: true,
      steps: [
        {
          span: { from: null, to: '2026-09-07' },
          label: 'до 07.09.2026',
          mark: null,
          proposal: {
            holds: 'yes',
            date: '2026-09-02',
            proof: order,
            lines: [
              { kind: 'приказ о закреплении пар', holds: 'yes', text: order, from: ['Пары', 'Документы'] },
            ],
          },
        },
      ],
    }),
    row('К-19', 20, {
      group: 'condition',
      number: '4.6',
      activity: 'Поддержка педагогов, не нашедших пару',
      deadline: 'по мере необходимости',
      headline: 'Наступило ли условие «при необходимости»',
      condition: {
        text: 'при необходимости',
        met: null,
        hint: 'Без пары 3 наставляемых: условие наступило.',
        proposed: true,
      },
    }),
    row('К-22', 23, {
      group: 'month',
      number: '4.9',
      activity:
        'Освещение работы наставнических пар, сообществ и Салтыковских-Верхнеколымских чтений на сайте',
      deadline: 'в течение учебного года',
      headline: 'Нет отметки за октябрь 2026',
      kinds: ['публикации'],
      bySteps: true,
      ahead: 9,
      steps: [
        {
          span: { from: '2026-09-01', to: '2026-09-30' },
          label: 'сентябрь 2026',
          mark: '2026-09-16',
          proposal: null,
        },
        {
          span: { from: '2026-10-01', to: '2026-10-31' },
          label: 'октябрь 2026',
          mark: null,
          proposal: {
            holds: 'no',
            date: null,
            proof: '',
            lines: [
              {
                kind: 'публикации',
                holds: 'no',
                text: 'на листе «Мероприятия» нет записи за это время: публикация',
                from: ['Мероприятия'],
              },
            ],
          },
        },
      ],
    }),
    row('К-01', 2, {
      group: 'done',
      number: '1.1',
      activity: 'Изучение документов',
      headline: 'Отмечено 26.08.2026',
      done: '2026-08-26',
    }),
  ],
};
