import { MEETING_KIND, type MeetingKind } from '../domain/meetings/kinds';

/** What a meeting of a kind is about when the programme names nothing for the day. */
const MEETING_TOPICS: Readonly<Record<MeetingKind, string>> = {
  [MEETING_KIND.first]: 'Знакомство: запрос и ожидания, как и когда встречаемся',
  [MEETING_KIND.trial]: 'Первое общее дело: смотрим, как работаем вместе',
  [MEETING_KIND.planning]: 'Программа пары: цели, мероприятия, сроки',
  [MEETING_KIND.regular]: '',
  [MEETING_KIND.visit]: '',
  [MEETING_KIND.interim]: 'Что получается и что поправить в программе',
  [MEETING_KIND.last]: 'Итоги работы пары',
};

/** The topic of a meeting: the first ones and the last have their own, between them it is the item of the programme. */
export const topicOf = (kind: MeetingKind, item: { readonly activity: string } | null): string =>
  MEETING_TOPICS[kind] || (item?.activity.replace(/\s+/g, ' ').trim() ?? '');

/** «регулярная встреча», «знакомство»: the kind as a heading says it. */
export const meetingName = (kind: string): string => (/ая$/.test(kind.trim()) ? `${kind} встреча` : kind);
