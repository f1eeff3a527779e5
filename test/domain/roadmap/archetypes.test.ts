import { describe, expect, it, type TestContext } from 'vitest';
import { archetypesOf } from '../../../src/domain/roadmap/archetypes';
import { itemsOf } from '../../../src/domain/roadmap/items';
import { ownStages } from '../../../src/domain/roadmap/measure-text';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import type { RoadmapRow } from '../../../src/domain/roadmap/types';
import { type Seed, seedText } from './seeds-kit';

const rowsOf = (seed: Seed, ctx: TestContext): readonly RoadmapRow[] =>
  readRoadmapText(seedText(seed, ctx)).rows;

const codesOf = (row: RoadmapRow, rows: readonly RoadmapRow[]): string =>
  archetypesOf({
    activity: row.activity,
    content: row.content,
    result: row.result,
    ...(ownStages(rows).has(row.stage) ? { ownStage: row.stage } : {}),
  }).join(' ');

/** One row a stage: the title of the stage is the row's own, so «обучение» in it counts. */
const KINDERGARTEN = [
  // The order names consents only as its ground: no collecting of consents.
  'A01 A18 A19',
  'A06 A07 A09 A12',
  'A10 A11',
  // A meeting of all mentors and mentees, not the meetings of pairs.
  'A14 A15 A16 A17',
  'A17 A18 A19 A21',
  'A02 A30 A35',
  'A15 A25 A26 A28',
  'A26 A27',
  'A31',
  'A29 A34 A36',
];

const SCHOOL: Readonly<Record<string, string>> = {
  '1.1.': 'A09',
  '1.2.': 'A10',
  '1.3.': 'A14',
  '1.4.': 'A17',
  '1.5.': 'A21',
  // The plan is in the expected result.
  '1.6.': 'A19 A21',
  '1.7.': 'A20',
  '1.8.': 'A22',
  '1.9.': 'A28',
  '2.1.': 'A15',
  // The form of a diagnostic questionnaire: the first measurement, not the questionnaire of candidates.
  '2.2.': 'A12',
  '3.1.': 'A06 A13',
  '3.2.': 'A23',
  '3.3.': 'A27',
  '4.1.': 'A30',
  '4.2.': 'A31',
  '4.3.': 'A32',
  '5.1.': 'A33',
  '5.2.': 'A33',
  '5.3.': 'A05',
  '5.4.': 'A34',
};

/** By item of each row. */
const BY_ITEM: readonly (readonly string[])[] = [
  ['A01', 'A01'],
  ['A02', 'A02', 'A02'],
  ['A03', 'A03', 'A05', 'A04'],
  ['A06', 'A02', 'A15'],
  ['A11', 'A08', 'A06', 'A06', 'A07', 'A12'],
  ['A09', 'A09'],
  ['A11', 'A08', 'A02'],
  ['A10'],
  ['A13'],
  ['A14', 'A15', 'A14', 'A14'],
  ['A13', 'A16', 'A16', 'A17'],
  ['A18', 'A19', 'A24'],
  ['A21', 'A21', 'A21', 'A21', 'A21'],
  ['A23'],
  ['A25', 'A26', 'A26'],
  ['A29', 'A28', 'A31'],
];

const CENTRE = [
  // As above: consents are the ground of the order.
  'A03 A18 A19',
  'A06 A08 A09',
  'A08 A10 A11',
  'A13 A14 A15',
  'A17 A19 A24',
  // Questionnaires are how the quality is watched here, not a survey of satisfaction.
  // The questionnaire of the monitoring asks whether people are content.
  'A15 A25 A26 A28',
  'A31',
];

/** By stage: the kinds all its sentences name together. */
const NARRATIVE = [
  'A02 A03 A04 A05 A06 A11 A30',
  'A06 A09',
  'A10',
  'A10 A14',
  'A16 A17',
  'A15 A19 A23',
  // Results by the dates of the programme: the pair carries its programme out.
  'A22 A23 A31',
];

describe('kinds of work', () => {
  it('of a kindergarten plan with ten rows', (ctx) => {
    const rows = rowsOf('S0', ctx);
    expect(rows.map((row) => codesOf(row, rows))).toEqual(KINDERGARTEN);
  });

  it('of a school plan with results and indicators', (ctx) => {
    const rows = rowsOf('S1', ctx);
    expect(Object.fromEntries(rows.map((row) => [row.number, codesOf(row, rows)]))).toEqual(SCHOOL);
  });

  it('of every item of the numbered lists of a plan', (ctx) => {
    const items = rowsOf('S2', ctx).map((row) =>
      itemsOf(row.content).map(({ text }) => archetypesOf({ activity: text, content: '' }).join(' ')),
    );
    expect(items).toEqual(BY_ITEM);
  });

  it('of a row with a list are those of its items', (ctx) => {
    const rows = rowsOf('S2', ctx);
    const whole = rows.map((row) => codesOf(row, rows));
    expect(whole).toEqual(BY_ITEM.map((codes) => [...new Set(codes)].sort().join(' ')));
  });

  it('of a plan without dates', (ctx) => {
    const rows = rowsOf('S3', ctx);
    expect(rows.map((row) => codesOf(row, rows))).toEqual(CENTRE);
  });

  it('of a plan told in prose', (ctx) => {
    const rows = rowsOf('S4', ctx);
    const stages = [...new Set(rows.map(({ stage }) => stage))];
    const found = stages.map((stage) => {
      const own = rows.filter((row) => row.stage === stage).flatMap((row) => codesOf(row, rows).split(' '));
      return [...new Set(own)]
        .filter((code) => code !== '')
        .sort()
        .join(' ');
    });
    expect(found).toEqual(NARRATIVE);
  });
});

/** How other plans name the same work. */
const PHRASES: readonly (readonly [phrase: string, codes: string])[] = [
  ['Изучение нормативных документов о наставничестве', 'A01'],
  ['Ознакомление педагогов с методическими рекомендациями', 'A01'],
  ['Изучить федеральные документы по наставничеству', 'A01'],
  ['Информирование родительской общественности', 'A02'],
  ['Педсовет «Наставничество: первые шаги»', 'A02'],
  ['Совещание при директоре по вопросам наставничества', 'A02'],
  ['Разработка Положения о наставничестве', 'A03'],
  ['Приказ о внедрении целевой модели наставничества', 'A03'],
  ['Принятие локальных актов', 'A03'],
  ['Назначение куратора программы', 'A04'],
  ['Приказ о назначении ответственного куратора', 'A04'],
  ['Составление плана мероприятий на год', 'A05'],
  ['Утверждение дорожной карты', 'A05'],
  ['Выявление профессиональных затруднений молодых педагогов', 'A06'],
  ['Сбор запросов наставляемых', 'A06'],
  ['Опрос учителей о потребностях', 'A06'],
  ['Определение форм наставничества', 'A07'],
  ['Выбор форм наставничества', 'A07'],
  ['Получение согласий на обработку персональных данных', 'A08'],
  ['Сбор письменных согласий родителей', 'A08'],
  ['Создание базы данных наставляемых', 'A09'],
  ['Обновление банка молодых наставляемых', 'A09'],
  ['Обновление базы потенциальных наставников', 'A10'],
  ['Сбор данных о наставниках', 'A10'],
  ['Анкетирование кандидатов в наставники', 'A11'],
  ['Анкеты потенциальных наставников', 'A11'],
  ['Входная диагностика молодых учителей', 'A12'],
  ['Оценка участников по параметрам', 'A12'],
  ['Отбор наставников из числа желающих', 'A13'],
  ['Анализ анкет участников', 'A13'],
  ['Подбор кандидатов', 'A13'],
  ['Курсы повышения квалификации наставников', 'A14'],
  ['Обучающий семинар для наставников', 'A14'],
  ['Школа наставника', 'A14'],
  ['Пополнение методической копилки', 'A15'],
  ['Памятки для наставников', 'A15'],
  ['Разработка методических пособий', 'A15'],
  ['Групповая встреча участников программы', 'A16'],
  ['Заполнение бюллетеней предпочтений', 'A16'],
  ['Формирование пар «наставник – наставляемый»', 'A17'],
  ['Создание наставнических групп и пар', 'A17'],
  ['Приказ о закреплении наставников', 'A18'],
  ['Издание приказа об утверждении наставнических пар', 'A18'],
  ['Разработка персонализированных программ', 'A19'],
  ['Составление индивидуального плана развития', 'A19'],
  ['Утверждение персонализированных программ наставничества', 'A20'],
  ['Утвердить индивидуальные планы работы', 'A20'],
  ['Еженедельные встречи в парах', 'A21'],
  ['Взаимопосещение уроков: посещение уроков наставника', 'A21'],
  ['Первая встреча наставника с подопечным', 'A21'],
  ['Реализация персонализированных программ', 'A22'],
  ['Выполнение индивидуальных планов', 'A22'],
  ['Совместная работа пары по программе', 'A22'],
  ['Промежуточное анкетирование пар', 'A23'],
  ['Сбор обратной связи', 'A23'],
  ['Диагностика компетенций', 'A23'],
  ['Психологическая поддержка педагогов, не нашедших наставника', 'A24'],
  ['Поиск нового наставника', 'A24'],
  ['Опрос об удовлетворённости участников', 'A25'],
  ['Мониторинг эффективности наставничества', 'A26'],
  ['Аналитическая справка об итогах года', 'A26'],
  ['Анализ работы наставников за полугодие', 'A26'],
  ['Ведение реестра участников', 'A27'],
  ['Персонифицированный учёт наставников', 'A27'],
  ['Итоговая конференция «Шаг вперёд»', 'A28'],
  ['Круглый стол «Чему мы научились»', 'A28'],
  ['Награждение лучших наставников', 'A29'],
  ['Вручение благодарностей и грамот', 'A29'],
  ['Страница «Наставничество» на сайте школы', 'A30'],
  ['Создание раздела на сайте детского сада', 'A30'],
  ['Новости о парах в социальных сетях', 'A31'],
  ['Ежемесячная публикация на сайте', 'A31'],
  ['Выступления пар на педсовете', 'A32'],
  ['Презентация опыта на педагогическом совете', 'A32'],
  ['Контроль хода дорожной карты', 'A33'],
  ['Контроль сроков', 'A33'],
  ['Участие в конкурсах педагогического мастерства', 'A34'],
  ['Подготовка к мероприятиям регионального уровня', 'A34'],
  ['Клуб наставников', 'A35'],
  ['Совет наставников школы', 'A35'],
  ['Стимулирующие надбавки наставникам', 'A36'],
  ['Назначение доплат', 'A36'],
  ['Проверка журналов встреч', ''],
  ['Дополнительные соглашения к трудовым договорам', ''],
  ['Открытие спортивного зала', ''],
  ['Приобретение расходных материалов', ''],
];

describe('other wording', () => {
  it.each(PHRASES)('«%s» is %s', (phrase, codes) => {
    expect(archetypesOf({ activity: phrase, content: '' }).join(' ')).toBe(codes);
  });
});
