import type { PeoplePreview, PeopleRow, Twins } from '../../src/contract/dto';
import { at } from './fake-school';

const row = (line: number, name: string, part: Partial<PeopleRow> = {}): PeopleRow => ({
  ...{ key: String(line), line, role: 'mentor', name, state: 'new', decision: 'new', personId: null },
  ...{ candidates: [], repeats: null, changes: [], asks: [], other: '' },
  fields: [
    { label: 'Должность', text: 'старший воспитатель' },
    { label: 'Основные компетенции', text: 'цифровые технологии; работа с родителями' },
  ],
  ...part,
});

const candidate = (id: string, line: number, name: string, why: string) => ({
  ...{ id, name, why, hint: 'воспитатель, корпус на Садовой' },
  place: at('Наставники', line),
});

/** A list of mentors with every kind of row. */
export const peoplePreview: PeoplePreview = {
  revision: 'р-банк',
  headings: [
    { index: 0, column: '', text: '№' },
    { index: 1, column: 'name', text: 'Ваши фамилия, имя, отчество' },
    { index: 2, column: 'position', text: 'Должность' },
    { index: 3, column: 'teachingSince', text: 'Сколько полных лет Вы работаете педагогом?' },
    { index: 4, column: null, text: 'Любимая книга' },
  ],
  columns: [
    { key: 'name', name: 'ФИО наставника' },
    { key: 'position', name: 'Должность' },
    { key: 'teachingSince', name: 'Педагогический стаж с' },
    { key: 'toNote', name: 'в примечание' },
  ],
  rows: [
    row(2, 'Верещагина Ольга Олеговна'),
    row(3, 'Осадчая Тамара Викторовна', {
      ...{ state: 'known', decision: 'same', personId: 'Н-01', fields: [] },
      candidates: [candidate('Н-01', 2, 'Осадчая Тамара Викторовна', 'то же имя')],
      changes: [
        {
          column: 'email',
          label: 'Электронная почта',
          old: '',
          now: 'tamara@primer.test',
          kind: 'fills',
          on: true,
        },
        {
          column: 'phone',
          label: 'Телефон',
          old: '8 900 000-00-00',
          now: '8 900 111-22-33',
          kind: 'differs',
          on: false,
        },
      ],
    }),
    row(4, 'Швец И. П.', {
      ...{ state: 'alike', decision: null },
      candidates: [candidate('Н-02', 3, 'Швец Игорь Петрович', 'имя записано не полностью')],
      asks: [{ code: 'initials', text: 'Имя и отчество не указаны полностью. Впишите их, если знаете.' }],
    }),
    row(5, 'Верещагина Ольга Олеговна', { state: 'repeat', decision: null, repeats: 2 }),
    row(6, 'Шевченко Саша', {
      asks: [
        { code: 'gender', text: 'Пол по имени не понять. Укажите его, иначе имя не просклонять.' },
        {
          code: 'role',
          text: 'Педагогический стаж 1 год. Молодому специалисту обычно нужен наставник: внести в наставляемые?',
        },
        { code: 'about', text: 'Стаж «1 год»: начало примерно 21.11.2025.' },
      ],
      other: 'Есть и в банке наставляемых.',
    }),
  ],
  ignored: [
    { line: 1, text: 'Список педагогов на 01.09.2026' },
    { line: 7, text: 'Итого · 5' },
  ],
  counts: { fresh: 2, changed: 1, same: 0, skipped: 0, undecided: 2 },
  reckoned: 1,
};

/** Two rows of one person, and somebody of both banks. */
export const twins: Twins = {
  twins: [
    {
      why: 'имя записано не полностью',
      sides: [
        {
          ...{ id: 'Н-02', name: 'Швец Игорь Петрович', revision: 'р-3', place: at('Наставники', 3) },
          used: '2 пары, 1 согласие',
        },
        { id: 'Н-09', name: 'Швец И. П.', revision: 'р-10', place: at('Наставники', 10), used: '' },
      ],
      differences: [
        { column: 'name', label: 'ФИО наставника', texts: ['Швец Игорь Петрович', 'Швец И. П.'] },
        { column: 'phone', label: 'Телефон', texts: ['', '8 900 111-22-33'] },
        { column: 'position', label: 'Должность', texts: ['воспитатель', 'старший воспитатель'] },
      ],
    },
  ],
  otherwise: [
    { name: 'Осадчая Тамара Викторовна', written: 'Осадчая Тамара Викторовна-Ким', place: at('Пары', 4) },
  ],
  both: [{ name: 'Ткач Анна Андреевна', places: [at('Наставники', 5), at('Наставляемые', 9)] }],
};
