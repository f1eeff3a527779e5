import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { readContacts } from '../../../src/domain/people/contacts';
import { readExperience } from '../../../src/domain/people/experience';
import { readDays } from '../../../src/domain/people/weekdays';

const TODAY = '2026-11-21' as CivilDate;

describe('experience', () => {
  it.each([
    ['01.09.2015', 'day 2015-09-01'],
    ['1.9.2015 г.', 'day 2015-09-01'],
    ['2015-09-01', 'day 2015-09-01'],
    ['с 1 сентября 2015 года', 'day 2015-09-01'],
    ['15 августа 2019 г.', 'day 2019-08-15'],
    ['с 2015', 'about 2015-09-01'],
    ['2015', 'about 2015-09-01'],
    ['с 2015 г.', 'about 2015-09-01'],
    ['С 2015 года', 'about 2015-09-01'],
    ['2015 г. по настоящее время', 'about 2015-09-01'],
    ['с августа 2015', 'about 2015-08-01'],
    ['09.2015', 'about 2015-09-01'],
    ['сент. 2015', 'about 2015-09-01'],
    ['1 сент. 2015 г.', 'day 2015-09-01'],
    ['01.09.15', 'about 2015-09-01'],
    ['с 01.09.98 г.', 'about 1998-09-01'],
    ['31.02.15', 'unknown'],
    ['20+', 'about 2006-11-21'],
    ['12 лет', 'about 2014-11-21'],
    ['12', 'about 2014-11-21'],
    ['1 год', 'about 2025-11-21'],
    ['2 года', 'about 2024-11-21'],
    ['два года', 'about 2024-11-21'],
    ['12 полных лет', 'about 2014-11-21'],
    ['3 года 4 мес.', 'about 2023-07-21'],
    ['3г. 4м.', 'about 2023-07-21'],
    ['12,5', 'about 2014-05-21'],
    ['более 20 лет', 'about 2006-11-21'],
    ['5 мес', 'about 2026-06-21'],
    ['полгода', 'about 2026-05-21'],
    ['менее года', 'about 2026-11-21'],
    ['0', 'about 2026-11-21'],
    ['', 'none'],
    ['—', 'none'],
    ['большой', 'unknown'],
    ['12/5', 'unknown'],
    ['01.09.2027', 'unknown'],
    ['1898', 'unknown'],
    ['99', 'unknown'],
    ['31.02.2015', 'unknown'],
  ])('«%s» is %s', (text, expected) => {
    const read = readExperience(text, TODAY);
    expect('date' in read ? `${read.kind} ${read.date}` : read.kind).toBe(expected);
  });
});

describe('contacts in one cell', () => {
  it.each([
    ['8 900 111-22-33, a.kim@sad.example', '8 900 111-22-33|a.kim@sad.example|'],
    ['тел.: +7(900)1112233\nпочта: kim@sad.example', '+7(900)1112233|kim@sad.example|'],
    ['kim@sad.example', '|kim@sad.example|'],
    ['2-11-45', ''],
    ['89001112233', '89001112233||'],
    ['8 900 111 22 33 (вечером)', '8 900 111 22 33||(вечером)'],
    ['в канцелярии', '||в канцелярии'],
    ['воспитатель, тел. 89001112233', '89001112233||воспитатель'],
    ['8-900-111-22-33; 8-900-444-55-66', '8-900-111-22-33, 8-900-444-55-66||'],
  ])('«%s»', (text, expected) => {
    const { phone, email, rest } = readContacts(text);
    if (expected === '') expect(`${phone}${rest}`).toBe(text);
    else expect([phone, email, rest].join('|')).toBe(expected);
  });
});

describe('days', () => {
  it.each([
    ['пн, ср', 'понедельник среда'],
    ['Понедельник; Среда', 'понедельник среда'],
    ['вторник и четверг', 'вторник четверг'],
    ['вт/чт', 'вторник четверг'],
    ['по средам', 'среда'],
    ['пн-ср', 'понедельник вторник среда'],
    ['с понедельника по пятницу', 'понедельник вторник среда четверг пятница'],
    ['любой день', 'понедельник вторник среда четверг пятница'],
    ['', ''],
    ['после обеда', null],
    ['вторая половина дня', null],
    ['среднее', null],
    ['пн после 15', null],
  ])('«%s»', (text, expected) => {
    expect(readDays(text)?.join(' ') ?? null).toBe(expected);
  });
});
