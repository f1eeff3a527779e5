/** Stand where a text had them. */
export const PHONE = '(телефон)';
const MAIL = '(почта)';
const LINK = '(ссылка)';

const MAIL_LOOK = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const LINK_LOOK = /\b(?:https?:\/\/|www\.)[^\s"'«»<>\\]+/gi;
const LONG_PHONE =
  /(?<!\d)(?:\+7|8)[\s\u00a0(-]*\d{3}[\s\u00a0)-]*\d{3}[\s\u00a0-]*\d{2}[\s\u00a0-]*\d{2}(?!\d)/g;
const SHORT_PHONE = /(?<![\d-])(\d{1,3})-(\d{2})-(\d{2})(?![\d-])/g;

/** «02-09-24» is a day, «2-41-15» a telephone. */
const isDay = (day: string, month: string): boolean =>
  day.length === 2 && Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Hides telephones, mail addresses and links of a text; a link may hold a name in Latin letters. */
export const hideContacts = (text: string): string =>
  text
    .replace(LINK_LOOK, LINK)
    .replace(MAIL_LOOK, MAIL)
    .replace(LONG_PHONE, PHONE)
    .replace(SHORT_PHONE, (all, day: string, month: string) => (isDay(day, month) ? all : PHONE));
