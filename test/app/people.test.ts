import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonDraft, Role } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, field, newPerson, refusal, sampleSchool } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** The form of a known person as the panel fills it. */
async function formOf(role: Role, id: string): Promise<PersonDraft> {
  const { people } = await school.value('people.list', { role });
  const { name, gender, position, subject, department, category, phone, ...rest } = people.find(
    (person) => person.id === id,
  )!;
  const { email, teachingSince, topics, request, capacity, note, revision } = rest;
  return {
    ...{ role, id, revision, name, gender, position, subject, department, category, phone },
    ...{ email, teachingSince, topics, request, capacity, note },
  };
}

describe('a new person', () => {
  it('gets the next code, the day of joining and waits for the consent', async () => {
    const { id } = await school.value('people.save', newPerson());
    expect(id).toBe('М-19');
    const { people } = await school.value('people.list', { role: 'mentee' });
    expect(people.find((person) => person.id === id)).toMatchObject({
      name: 'Ёлкина Алёна Сергеевна',
      status: 'согласия не получены',
    });
    expect(field(await school.book(), 'Наставляемые', id, 'Дата вхождения в программу')).toBe(46347);
  });

  it('is found by the revision that saving gave, so that it can be edited at once', async () => {
    const { id, revision } = await school.value('people.save', newPerson());
    const again = await school.call('people.save', { ...newPerson({ id, revision }), phone: '8-900-1' });
    expect(again.ok).toBe(true);
  });

  it('keeps texts that a sheet would read as a number, a date or a formula', async () => {
    const draft = newPerson({ phone: '+79000000000', note: '=СУММ(A1)', subject: '1/2', department: '007' });
    const { id } = await school.value('people.save', draft);
    const card = await formOf('mentee', id);
    expect([card.phone, card.note, card.subject, card.department]).toEqual([
      '+79000000000',
      '=СУММ(A1)',
      '1/2',
      '007',
    ]);
  });

  it.each<[string, Partial<PersonDraft>, string]>([
    ['without a name', { name: '  ' }, 'name'],
    ['without a position', { position: ' ' }, 'position'],
    ['who is there already', { name: 'Долгих Анна Фёдоровна' }, 'name'],
    ['who is there with е for ё', { name: 'долгих анна федоровна' }, 'name'],
  ])('%s is refused at the field', async (_, change, at) => {
    const before = await school.book();
    const error = refusal(await school.call('people.save', newPerson(change)));
    expect(error).toMatchObject({
      code: 'invalid',
      field: at,
      message: expect.stringMatching(/[а-яё].*\.$/i),
    });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('with too long a text is told so, at its field', async () => {
    const draft = newPerson({ role: 'mentor', note: 'я'.repeat(20_001) });
    const { field: where, message } = refusal(await school.call('people.save', draft));
    expect([where, message]).toEqual(['note', expect.stringContaining('слишком длинный')]);
  });

  it('may be in both banks', async () => {
    const draft = newPerson({ role: 'mentor', name: 'Долгих Анна Фёдоровна' });
    expect((await school.call('people.save', draft)).ok).toBe(true);
  });

  it('with little experience and no category is asked about as a mentor', async () => {
    const { checks } = await school.value('people.save', newPerson({ role: 'mentor' }));
    expect(checks.map(({ code, severity }) => [code, severity])).toEqual([['C-18', 'ask']]);
  });
});

describe('a known person', () => {
  it('changes in the cells of the form alone', async () => {
    const draft = { ...(await formOf('mentor', 'Н-07')), phone: '8 900 111-22-33' };
    const before = await school.book();
    await school.value('people.save', draft);
    const after = await school.book();
    expect(changedSheets(before, after)).toEqual(['Наставники', 'Журнал']);
    expect(field(after, 'Наставники', 'Н-07', 'Телефон')).toBe('8 900 111-22-33');
    expect(field(after, 'Наставники', 'Н-07', 'Дата обучения')).toBe(
      field(before, 'Наставники', 'Н-07', 'Дата обучения'),
    );
  });

  it('who was changed meanwhile is not overwritten', async () => {
    const [mine, theirs] = [await formOf('mentee', 'М-09'), await formOf('mentee', 'М-09')];
    await school.value('people.save', { ...theirs, phone: '1-11' });
    const error = refusal(await school.call('people.save', { ...mine, phone: '2-22' }));
    expect(error.code).toBe('stale');
    expect(field(await school.book(), 'Наставляемые', 'М-09', 'Телефон')).toBe('1-11');
  });

  it('with the name of another one can still be changed', async () => {
    const table = 'ФИО\tДолжность\nТёзкина Анна Ильинична\tвоспитатель\nТёзкина Анна Ильинична\tметодист';
    const blank = { personId: null, role: null, name: null, position: null, gender: null, replace: [] };
    const corrections = [{ ...blank, key: '3', decision: 'new' as const }];
    const list = { role: 'mentor' as const, text: table, columns: [], corrections, reckoned: false };
    const { revision } = await school.value('people.preview', list);
    await school.value('people.accept', { list, revision });
    const { people } = await school.value('people.list', { role: 'mentor' });
    const known = people.find(({ position }) => position === 'методист')!;
    const draft = newPerson({ role: 'mentor', name: known.name, position: 'воспитатель' });
    const saved = await school.call('people.save', { ...draft, id: known.id, revision: known.revision });
    expect(saved.ok).toBe(true);
    const another = await school.call('people.save', draft);
    expect(refusal(another).field).toBe('name');
  });

  it('who is gone is said to be gone', async () => {
    const draft = newPerson({ id: 'М-99', revision: 'x' });
    expect(refusal(await school.call('people.save', draft)).code).toBe('not-found');
  });
});

describe('a consent', () => {
  const consent = {
    personId: 'Н-11',
    pairId: '',
    kind: 'обработка данных',
    date: '2026-11-20',
    until: '2027-08-31',
    paper: 'папка 02-15',
  };

  it('becomes a row and lets its person into the bank', async () => {
    const before = await school.value('consents.missing', null);
    await school.value('consents.save', consent);
    expect(field(await school.book(), 'Наставники', 'Н-11', 'Статус')).toBe('в банке');
    const after = await school.value('consents.missing', null);
    const lacks = (tasks: typeof before.tasks) => tasks.filter(({ personId }) => personId === 'Н-11').length;
    expect([lacks(before.tasks), lacks(after.tasks)]).toEqual([1, 0]);
  });

  it('from tomorrow is refused, of nobody too', async () => {
    const later = refusal(await school.call('consents.save', { ...consent, date: '2026-11-22' }));
    expect([later.code, later.field]).toEqual(['invalid', 'date']);
    expect(refusal(await school.call('consents.save', { ...consent, personId: 'Н-99' })).code).toBe(
      'not-found',
    );
  });
});
