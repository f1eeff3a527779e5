import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/domain/calendar/civil-date';
import { comparable } from '../../src/domain/nearest';
import { gridOfTabs } from '../../src/domain/roadmap/grid';
import { LISTS } from '../../src/sheets/lists';
import { mentees, mentors } from '../../src/sheets/people';
import { findPeopleTable } from '../../src/sheets/people-list/find-table';
import { fillableColumns } from '../../src/sheets/people-list/headings';
import { readPerson } from '../../src/sheets/people-list/read-person';
import { categoryOf, type ListContext, readListValue } from '../../src/sheets/people-list/values';
import type { ColumnSpec, ListName } from '../../src/sheets/schema';

const CONTEXT: ListContext = {
  offered: Object.fromEntries(
    Object.entries(LISTS).map(([name, { values }]) => [name, values]),
  ) as unknown as Record<ListName, readonly string[]>,
  topicWords: [{ topic: 'цифровые технологии', words: ['ИКТ', 'интерактивная доска', 'электронный журнал'] }],
  asOf: '2026-11-21' as CivilDate,
};

const spec = (key: string): ColumnSpec =>
  ({ ...mentees.columns, ...mentors.columns })[key as keyof typeof mentors.columns];

const read = (role: 'mentor' | 'mentee', text: string) => {
  const table = findPeopleTable(role, gridOfTabs(text).lines, new Map());
  return table.rows.map((line) => readPerson(role, line, table.headings, CONTEXT));
};

describe('categories', () => {
  it.each([
    ['1 категория', 'первая'],
    ['I категория', 'первая'],
    ['1 кв. категория', 'первая'],
    ['1-я', 'первая'],
    ['Первая', 'первая'],
    ['первой', 'первая'],
    ['1КК', 'первая'],
    ['ПКК', 'первая'],
    ['ВКК', 'высшая'],
    ['В. к. к.', 'высшая'],
    ['Высшая квалификационная категория', 'высшая'],
    ['высшей', 'высшая'],
    ['СЗД', 'соответствие должности'],
    ['с.з.д.', 'соответствие должности'],
    ['Соответствие занимаемой должности', 'соответствие должности'],
    ['без категории', 'нет'],
    ['б/к', 'нет'],
    ['не имеет', 'нет'],
    ['—', 'нет'],
    ['педагог-наставник', 'педагог-наставник'],
    ['педагог-методист, высшая', 'педагог-методист'],
    ['высшее педагогическое', null],
    ['высшее, первая', 'первая'],
    ['среднее специальное, СЗД', 'соответствие должности'],
    ['вторая', null],
    ['молодой специалист', null],
  ])('«%s»', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });
});

describe('other values', () => {
  it.each<[string, string, unknown]>([
    ['mode', 'онлайн', 'дистанционно'],
    ['mode', 'Очно', 'очно'],
    ['mode', 'очно-дистанционно', 'смешанно'],
    ['mode', 'и так и так', 'смешанно'],
    ['gender', 'жен.', 'ж'],
    ['gender', 'Мужской', 'м'],
    ['external', 'да', true],
    ['external', 'нет', false],
    ['external', '+', true],
    ['capacity', 'до 3', 3],
    ['capacity', '2 человека', 2],
    ['birthYear', '12.05.1990', 1990],
    ['birthYear', '1990 г. р.', 1990],
    ['topics', 'нет', []],
    ['topics', 'Затруднений нет', []],
    ['trainedOn', '02.09.2026', '2026-09-02'],
    ['topics', 'ИКТ', ['цифровые технологии']],
    ['topics', 'Работа с родителями; документация', ['работа с родителями', 'документация']],
    ['topics', 'методика занятия', ['методика занятия (урока)']],
    ['topics', 'лепка', ['лепка']],
    ['menteeCategory', 'молодой специалист', 'молодой специалист 0–3 года'],
    ['menteeCategory', 'Вновь принятый', 'вновь принятый'],
    ['wishForm', 'Традиционное', 'традиционное'],
    ['achievements', 'грамота', 'грамота'],
  ])('%s: «%s»', (key, text, value) => {
    expect(readListValue(key, spec(key), text, CONTEXT).value).toEqual(value);
  });

  it.each([
    ['category', 'вторая'],
    ['mode', 'как получится'],
    ['capacity', '2-3'],
    ['capacity', 'сколько дадут'],
    ['birthYear', '23 года'],
    ['external', 'возможно'],
    ['trainedOn', 'в прошлом году'],
    ['teachingSince', 'давно'],
    ['gender', '?'],
  ])('%s: «%s» is not understood', (key, text) => {
    expect(readListValue(key, spec(key), text, CONTEXT).unknown).toBe(true);
  });
});

describe('a row', () => {
  it('with parts of the name in three columns is one name', () => {
    expect(read('mentor', 'Фамилия\tИмя\tОтчество\nМИЛОВИДОВА\tЗоя\tЯковлевна')[0]!.name).toBe(
      'Миловидова Зоя Яковлевна',
    );
  });

  it('keeps what stands in brackets behind a name, and education, in the note', () => {
    const [person] = read(
      'mentee',
      'ФИО\tОбразование, категория\n1. Ким Аделина Олеговна (декрет)\tвысшее, СЗД',
    );
    expect(person!.name).toBe('Ким Аделина Олеговна');
    expect(person!.values).toMatchObject({
      category: 'соответствие должности',
      note: 'Образование, категория: высшее, СЗД\nдекрет',
    });
  });

  it.each([
    ['1. Ким Вера Ивановна, воспитатель', 'Ким Вера Ивановна', 'воспитатель', ''],
    ['2.Ким Вера Ивановна – воспитатель', 'Ким Вера Ивановна', 'воспитатель', ''],
    ['3) Ким Вера Ивановна (воспитатель)', 'Ким Вера Ивановна', 'воспитатель', ''],
    [
      'Ким Вера Ивановна, воспитатель, 8 900 111-22-33',
      'Ким Вера Ивановна',
      'воспитатель',
      '8 900 111-22-33',
    ],
    ['Ким (Цой) Вера Ивановна, воспитатель', 'Ким Вера Ивановна', 'воспитатель', ''],
    ['Иванова-Петрова Мария - Анна Сергеевна', 'Иванова-Петрова Мария-Анна Сергеевна', '', ''],
  ])('of a plain list: «%s»', (line, name, position, phone) => {
    const [person] = read('mentee', line);
    expect(person!.name).toBe(name);
    expect([person!.values.position ?? '', person!.values.phone ?? '']).toEqual([position, phone]);
  });

  it('with a maiden name in brackets keeps it in the note', () => {
    const [person] = read('mentor', 'ФИО\tДолжность\nПетрова (Сидорова) Анна Олеговна\tметодист');
    expect(person).toMatchObject({ name: 'Петрова Анна Олеговна', values: { note: 'Сидорова' } });
  });

  it.each(['Ким Вера Ивановна / Цой Ия Глебовна', 'Ким В. И. и Цой И. Г.', 'д/о Ким Вера Ивановна'])(
    'with more than a name in its cell is asked about: «%s»',
    (name) => {
      const [person] = read('mentor', `ФИО\tДолжность\n${name}\tвоспитатель`);
      expect(person!.asks.map(({ code }) => code)).toContain('not-one');
    },
  );

  it('in two lines is one name', () => {
    const [person] = read('mentor', 'ФИО\tДолжность\n"Абрамович\nИнна Петровна"\tметодист');
    expect(person!.name).toBe('Абрамович Инна Петровна');
    expect(person!.asks).toEqual([]);
  });

  it('is found below headings that begin with a short word', () => {
    const people = read(
      'mentor',
      'ФИО\tДолжность\tС кем готовы работать\nКим Вера Ивановна\tметодист\tсо всеми',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ким Вера Ивановна']);
  });

  it('of nobody is left out', () => {
    const people = read(
      'mentor',
      '№\tФИО\tДолжность\n1\tВакансия\tвоспитатель\n2\tИтого\t1\n3\tКим Вера Ивановна\tметодист',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ким Вера Ивановна']);
  });

  it('with position and category in one cell has both', () => {
    const [first, second] = read(
      'mentor',
      'ФИО\tДолжность / категория\nКим Вера Ивановна\tвоспитатель, ВКК\nЦой Ия Глебовна\tметодист',
    );
    expect(first!.values).toMatchObject({ position: 'воспитатель', category: 'высшая' });
    expect(first!.values.note).toBeUndefined();
    expect(second!.values).toMatchObject({ position: 'методист' });
  });

  it('loses neither a second phone nor a second position', () => {
    const [person] = read(
      'mentee',
      'ФИО, должность\tДолжность\tКонтактные данные\tТелефон\nКим Аделина Олеговна, методист\tвоспитатель\t1-11-22, kim@sad.example\t3-33-44-55',
    );
    expect(person!.values).toMatchObject({
      position: 'воспитатель',
      email: 'kim@sad.example',
      phone: '3-33-44-55',
      note: 'Должность: методист\nКонтактные данные: 1-11-22',
    });
  });

  it('says the gender only where the patronymic does not', () => {
    const [woman, unknown, told] = read(
      'mentee',
      'ФИО\tПол\nКим Аделина Олеговна\t\nШевченко А. О.\t\nШевченко А. П.\tж',
    );
    expect([woman!.gender, woman!.values.gender]).toEqual(['f', undefined]);
    expect(unknown!.asks.map(({ code }) => code)).toContain('gender');
    expect([told!.gender, told!.values.gender]).toEqual(['f', 'ж']);
  });

  it('is found under headings in two lines and goes on in merged cells', () => {
    const text = [
      '№\tФИО\tСтаж\t\tКорпус',
      '\t\tобщий\tпедагогический\t',
      '1\tКим Аделина Олеговна\t5\t01.09.2022\tна Садовой',
      '2\tЦой Ия Глебовна\t7\t01.09.2020\t〃',
    ].join('\n');
    const people = read('mentee', text);
    expect(people.map(({ values }) => [values.teachingSince, values.department, values.note])).toEqual([
      ['2022-09-01', 'на Садовой', 'Стаж общий: 5'],
      ['2020-09-01', 'на Садовой', 'Стаж общий: 7'],
    ]);
  });

  it('under a heading of names alone needs no patronymic', () => {
    const names = read('mentee', 'ФИО\nНгуен Ван Ань\nКим Вера').map(({ name }) => name);
    expect(names).toEqual(['Нгуен Ван Ань', 'Ким Вера']);
  });

  it('counts years from the day of the answer', () => {
    const text = 'Отметка времени\tФИО\tСтаж\n21.09.2026 14:05:33\tКим Аделина Олеговна\t2 года';
    expect(read('mentee', text)[0]).toMatchObject({ about: { date: '2024-09-21' }, years: 2 });
  });
});

describe('whatever stands in a row', () => {
  const WORDS = [
    'да, но позже',
    '2-3',
    'вторая',
    'давно',
    '12',
    'пн после 15',
    'работа с родителями и детьми',
    '=СУММ(A1)',
    'не знаю',
  ];
  /** What a value is for, told without its words: the words of these are not expected to come back. */
  const MEANT = ['да, но позже', '12'];

  it.each(['mentor', 'mentee'] as const)('of a %s is among the values or in the note', (role) => {
    const columns = fillableColumns(role).filter(([key]) => key !== 'name');
    for (const words of WORDS.filter((one) => !MEANT.includes(one)))
      for (const [key, { header }] of columns) {
        const [person] = read(role, `ФИО\t${header}\nКим Аделина Олеговна\t${words}`);
        const kept = JSON.stringify([person!.values, person!.about]).toLowerCase();
        expect([
          key,
          words,
          kept.includes(words.toLowerCase()) || comparable(kept).includes(comparable(words)),
        ]).toEqual([key, words, true]);
      }
  });
});
