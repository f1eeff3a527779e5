import { describe, expect, it } from 'vitest';
import { type CivilDate, weekday } from '../../src/domain/calendar/civil-date';
import { parseSchoolYear } from '../../src/domain/calendar/school-year';
import { parseDeadline } from '../../src/domain/deadlines/parse-deadline';
import { SHEETS } from '../../src/sheets/all';
import { CONSENT_KIND, LISTS, PAIR_KIND, PAIR_STATUS, PERSON_STATUS } from '../../src/sheets/lists';
import type { Pair } from '../../src/sheets/pairs';
import { SAMPLE } from '../../src/sheets/sample';
import { day } from '../../src/sheets/sample/day';
import { FIGURE_SETTINGS } from '../../src/sheets/setting-list-figures';
import { settingsFrom } from '../../src/sheets/settings';
import { STARTING_ACTS } from '../../src/sheets/starting-acts';

const TODAY = day('21.11.2026');
const mentors = SAMPLE.Наставники;
const mentees = SAMPLE.Наставляемые;
const pairs = SAMPLE.Пары;
const consents = SAMPLE.Согласия;
const settings = settingsFrom(SAMPLE.Настройки.map(({ title = '', value = '' }) => ({ title, value })));

const sheets = Object.entries(SAMPLE) as [string, readonly Record<string, unknown>[]][];
const ids = (rows: readonly { id?: string }[]) => new Set(rows.map((row) => row.id));
const people = new Set([...ids(mentors), ...ids(mentees)]);
const groupBy = <R>(rows: readonly R[], key: (row: R) => string) => {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};
const withStatus = (...statuses: string[]) => pairs.filter((pair) => statuses.includes(pair.status ?? ''));

const { ordered, active, paused, endedEarly, ended } = PAIR_STATUS;
const WITH_ORDER = withStatus(ordered, active, paused, endedEarly, ended);
const OPEN = pairs.filter((pair) => pair.status !== endedEarly && pair.status !== ended);

/** The paper of a pair that is not withdrawn. */
const paper = (pair: Partial<Pair>, person: string | undefined, kind: string) =>
  consents.find(
    (row) => row.person === person && row.pair === pair.id && row.kind === kind && !row.withdrawn,
  );

describe('rows of the sample book', () => {
  it.each(sheets)('«%s» exists and uses only columns of its schema', (name, rows) => {
    const schema = SHEETS.find((sheet) => sheet.name === name);
    expect(schema?.programOnly).toBeUndefined();
    const columns = Object.keys(schema?.columns ?? {});
    for (const row of rows) expect(columns).toEqual(expect.arrayContaining(Object.keys(row)));
  });

  it.each(sheets)('«%s» fills every required column', (name, rows) => {
    const schema = SHEETS.find((sheet) => sheet.name === name)!;
    const required = Object.keys(schema.columns).filter((key) => schema.columns[key]?.required);
    for (const row of rows) for (const key of required) expect(row).toHaveProperty(key, expect.anything());
  });

  it.each(sheets)('«%s» takes its choices from the lists', (name, rows) => {
    const schema = SHEETS.find((sheet) => sheet.name === name)!;
    const listed = Object.entries(schema.columns).flatMap(([key, column]) =>
      'from' in column && column.from ? [[key, LISTS[column.from].values] as const] : [],
    );
    for (const row of rows)
      for (const [key, values] of listed) {
        const cell = row[key] ?? [];
        for (const value of Array.isArray(cell) ? cell : [cell]) expect(values).toContain(value);
      }
  });

  it.each(sheets.filter(([name]) => !['Настройки', 'Календарь'].includes(name)))(
    '«%s» has its own id in every row',
    (name, rows) => {
      const prefix = SHEETS.find((sheet) => sheet.name === name)!.idPrefix;
      const found = rows.map((row) => String(row.id));
      expect(new Set(found).size).toBe(rows.length);
      for (const id of found) expect(id).toMatch(new RegExp(`^${prefix}-(\\d{4}-)?\\d{2,3}$`));
    },
  );

  it('has the promised number of people, pairs, measures and items', () => {
    expect(mentors).toHaveLength(12);
    expect(mentees).toHaveLength(18);
    expect(SAMPLE['Дорожная карта']).toHaveLength(25);
    const items = groupBy(SAMPLE.Программы, (item) => item.pair!);
    expect([...items.values()].map((rows) => rows.length)).toEqual([6, 5, 7]);
  });

  it('answers every setting that documents need; thresholds are the organisation’s own affair', () => {
    const free = new Set<string>(FIGURE_SETTINGS.map(({ key }) => key));
    const empty = Object.entries(settings).filter(([key, value]) => !value && !free.has(key));
    expect(empty).toEqual([]);
  });

  it('carries right control digits in ИНН and ОГРН', () => {
    const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
    const sum = weights.reduce(
      (total, weight, index) => total + weight * Number(settings['org.inn'][index]),
      0,
    );
    expect(settings['org.inn']).toMatch(/^\d{10}$/);
    expect((sum % 11) % 10).toBe(Number(settings['org.inn'][9]));
    expect(settings['org.ogrn']).toMatch(/^\d{13}$/);
    expect((Number(settings['org.ogrn'].slice(0, 12)) % 11) % 10).toBe(Number(settings['org.ogrn'][12]));
  });
});

describe('references of the sample book', () => {
  const known = (found: readonly (string | undefined)[], rows: ReadonlySet<string | undefined>) =>
    expect(found.filter((id) => !rows.has(id))).toEqual([]);

  it('lead from pairs to people', () => {
    known(
      pairs.map((pair) => pair.mentorId),
      ids(mentors),
    );
    known(
      pairs.map((pair) => pair.menteeId),
      ids(mentees),
    );
  });

  it('lead from consents to people and pairs', () => {
    known(
      consents.map((row) => row.person),
      people,
    );
    known(
      consents.flatMap((row) => row.pair ?? []),
      ids(pairs),
    );
  });

  it('lead from programmes, meetings, documents and events to what they name', () => {
    known(
      [...SAMPLE.Программы, ...SAMPLE.Встречи].map((row) => row.pair),
      ids(pairs),
    );
    known(
      SAMPLE.Документы.flatMap((row) => row.subjects ?? []),
      ids(pairs),
    );
    known(
      SAMPLE.Документы.flatMap((row) => row.roadmapRow ?? []),
      ids(SAMPLE['Дорожная карта']),
    );
    known(
      [
        ...SAMPLE.Мероприятия.flatMap((row) => row.participants ?? []),
        ...mentees.flatMap((row) => row.preferred ?? []),
      ],
      people,
    );
    const proofs = SAMPLE['Дорожная карта'].flatMap((row) => row.proof ?? []);
    known(proofs, new Set([...ids(SAMPLE.Документы), ...ids(SAMPLE.Мероприятия)]));
  });

  it('give a meeting an item of its own pair', () => {
    const pairOf = new Map(SAMPLE.Программы.map((item) => [item.id, item.pair]));
    for (const meeting of SAMPLE.Встречи)
      if (meeting.item) expect(pairOf.get(meeting.item)).toBe(meeting.pair);
  });

  it('repeat in pairs and consents the names of the banks', () => {
    const names = new Map([...mentors, ...mentees].map((person) => [person.id, person.name]));
    for (const pair of pairs) {
      expect(pair.mentor).toBe(names.get(pair.mentorId));
      expect(pair.mentee).toBe(names.get(pair.menteeId));
    }
    for (const row of consents) expect(row.name).toBe(names.get(row.person));
  });
});

describe('pairs of the sample book', () => {
  it.each(Object.values(PAIR_STATUS))('one at least is in status «%s»', (status) => {
    expect(withStatus(status).length).toBeGreaterThan(0);
  });

  it.each(WITH_ORDER.map((pair) => [pair.id, pair] as const))(
    '%s has an order and both consents dated not after it',
    (_, pair) => {
      expect(pair.orderNumber).toBeTruthy();
      const order = pair.orderDate!;
      expect(order <= pair.from! && order <= TODAY).toBe(true);
      expect(paper(pair, pair.mentorId, CONSENT_KIND.mentoring)!.date! <= order).toBe(true);
      expect(paper(pair, pair.menteeId, CONSENT_KIND.taking)!.date! <= order).toBe(true);
    },
  );

  it('without an order name no order, programme or agreement', () => {
    for (const pair of pairs.filter((pair) => !WITH_ORDER.includes(pair)))
      expect([pair.orderNumber, pair.orderDate, pair.programmeDate, pair.agreementDate]).toEqual(
        Array(4).fill(undefined),
      );
  });

  it('agreed and ready for an order are two, the third lacks a consent of the mentee', () => {
    const ready = withStatus(PAIR_STATUS.agreed).map((pair) => [
      pair.id,
      Boolean(paper(pair, pair.mentorId, CONSENT_KIND.mentoring)),
      Boolean(paper(pair, pair.menteeId, CONSENT_KIND.taking)),
    ]);
    expect(ready).toEqual([
      ['П-2026-10', true, true],
      ['П-2026-11', true, true],
      ['П-2026-12', true, false],
    ]);
  });

  it('keep every mentor within the places and every mentee in one open pair', () => {
    for (const mentor of mentors) {
      const taken = OPEN.filter((pair) => pair.mentorId === mentor.id).length;
      expect(taken).toBeLessThanOrEqual(mentor.capacity ?? Number(settings.capacity));
    }
    expect(new Set(OPEN.map((pair) => pair.menteeId)).size).toBe(OPEN.length);
  });

  it('contain one group of one mentor with two mentees', () => {
    const group = pairs.filter((pair) => pair.group);
    expect(group.map((pair) => [pair.mentorId, pair.group, pair.kind])).toEqual([
      ['Н-04', 'Г-1', PAIR_KIND.group],
      ['Н-04', 'Г-1', PAIR_KIND.group],
    ]);
    expect(pairs.filter((pair) => pair.kind === PAIR_KIND.group)).toEqual(group);
  });

  it('that ended say when, why and by which order', () => {
    for (const pair of withStatus(endedEarly, ended)) {
      expect(pair.endReason).toBeTruthy();
      expect(pair.endDate! >= pair.from! && pair.endDate! <= TODAY).toBe(true);
      expect(pair.endOrder).toMatch(/^\d+-ОД от \d{2}\.\d{2}\.\d{4}$/);
    }
  });

  it('agree with the status of their people', () => {
    const paired = (statuses: readonly string[], key: 'mentorId' | 'menteeId') =>
      new Set(withStatus(...statuses).map((pair) => pair[key]));
    const running = [ordered, active, paused];
    const of = (rows: readonly { id?: string; status?: string }[]) =>
      new Set(rows.filter((row) => row.status === PERSON_STATUS.paired).map((row) => row.id));
    expect(of(mentors)).toEqual(paired(running, 'mentorId'));
    expect(of(mentees)).toEqual(paired(running, 'menteeId'));
  });
});

describe('consents of the sample book', () => {
  const state = (person: string | undefined) => {
    const row = consents.find((consent) => consent.person === person && consent.kind === CONSENT_KIND.data);
    if (!row) return 'missing';
    if (row.withdrawn) return 'withdrawn';
    return row.until && row.until < TODAY ? 'expired' : 'valid';
  };

  it('cover all people but one missing, one expired and one withdrawn', () => {
    const gaps = [...people].flatMap((id) => (state(id) === 'valid' ? [] : [[id, state(id)]]));
    expect(gaps).toEqual([
      ['Н-11', 'missing'],
      ['М-09', 'expired'],
      ['М-18', 'withdrawn'],
    ]);
  });

  it('name a pair exactly when their kind is about a pair', () => {
    const aboutPair: readonly string[] = [CONSENT_KIND.mentoring, CONSENT_KIND.taking];
    for (const row of consents)
      expect([row.id, Boolean(row.pair)]).toEqual([row.id, aboutPair.includes(row.kind!)]);
  });

  it('are signed by the side the kind belongs to', () => {
    const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
    for (const row of consents.filter((row) => row.pair)) {
      const pair = pairOf.get(row.pair);
      expect(row.person).toBe(row.kind === CONSENT_KIND.mentoring ? pair?.mentorId : pair?.menteeId);
    }
  });
});

describe('papers of the sample book', () => {
  const registered = (
    kinds: readonly string[],
    number: string | undefined,
    date: CivilDate | null | undefined,
  ) =>
    SAMPLE.Документы.find((row) => kinds.includes(row.kind!) && row.number === number && row.date === date);

  it('have every order and agreement of a pair in the register, about that pair', () => {
    for (const pair of WITH_ORDER) {
      expect(registered(['D20'], pair.orderNumber, pair.orderDate)?.subjects).toContain(pair.id);
      if (pair.agreementNumber)
        expect(registered(['D21'], pair.agreementNumber, pair.agreementDate)?.subjects).toContain(pair.id);
      if (pair.endOrder) {
        const [number, date] = pair.endOrder.split(' от ');
        expect(registered(['D33'], number, day(date!))?.subjects).toContain(pair.id);
      }
    }
  });

  it('number the orders of a calendar year upwards with their dates, on working days', () => {
    const orders = SAMPLE.Документы.filter((row) => row.number?.endsWith('-ОД'));
    const years = groupBy(orders, (row) => row.date!.slice(0, 4));
    for (const rows of years.values()) {
      const byNumber = [...rows].sort(
        (a, b) => Number.parseInt(a.number!, 10) - Number.parseInt(b.number!, 10),
      );
      expect(byNumber.map((row) => row.date)).toEqual(rows.map((row) => row.date).sort());
      expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
    }
    for (const row of orders) expect(weekday(row.date!)).toBeLessThan(6);
  });

  it('cite the acts so that they continue «в соответствии с»', () => {
    for (const act of SAMPLE.Акты)
      expect(act.cite).toMatch(
        /^(статьёй|статьями|Федеральным законом|распоряжением|письмом|приказом|Указом) /,
      );
    expect(STARTING_ACTS).toHaveLength(14);
    expect(STARTING_ACTS.find((act) => act.cite?.includes('351.8'))?.from).toBe('2025-03-01');
  });
});

describe('meetings and measures of the sample book', () => {
  const FIRST_KINDS = ['знакомство', 'пробная рабочая', 'планирование'];

  it.each([...groupBy(SAMPLE.Встречи, (meeting) => meeting.pair!)])(
    '%s begins with acquaintance, trial before planning, on working days while the pair works',
    (id, meetings) => {
      const pair = pairs.find((candidate) => candidate.id === id)!;
      const dates = meetings.map((meeting) => meeting.date!);
      expect(dates).toEqual([...dates].sort());
      const last = pair.endDate ?? TODAY;
      for (const date of dates) {
        expect(date >= pair.from! && date <= last).toBe(true);
        expect(weekday(date)).toBeLessThan(6);
      }
      const first = meetings
        .map((meeting) => FIRST_KINDS.indexOf(meeting.kind!))
        .filter((index) => index >= 0);
      expect(first).toEqual([...first].sort());
      expect(meetings[0]?.kind).toBe('знакомство');
    },
  );

  const measures = SAMPLE['Дорожная карта'].map((measure) => ({
    number: measure.number,
    done: measure.done ?? null,
    deadline: parseDeadline(measure.deadline!, { year: parseSchoolYear(settings.year)! }),
  }));
  const lastDay = ({ deadline }: (typeof measures)[number]) => deadline.windows.at(-1)?.to ?? null;
  const numbers = (rows: typeof measures) => rows.map((row) => row.number);

  it('have deadlines of every kind', () => {
    expect(new Set(measures.map((row) => row.deadline.kind))).toEqual(
      new Set(['once', 'multi', 'yearly', 'recurring', 'continuous', 'reference', 'unknown']),
    );
  });

  it('are done in time, done late, overdue, or asked about', () => {
    const late = measures.filter((row) => row.done && lastDay(row) && row.done > lastDay(row)!);
    const overdue = measures.filter((row) => !row.done && lastDay(row) && lastDay(row)! < TODAY);
    const asked = measures.filter((row) => row.deadline.certainty === 'ask');
    expect(numbers(late)).toEqual(['1.5', '4.1']);
    expect(numbers(overdue)).toEqual(['2.2', '3.4']);
    expect(numbers(asked)).toEqual(['5.1']);
    expect(measures.filter((row) => row.done)).toHaveLength(12);
    for (const { done } of measures) expect(done === null || done <= TODAY).toBe(true);
  });
});
