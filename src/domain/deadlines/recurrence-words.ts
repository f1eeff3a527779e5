const RECURRENCE =
  /(?:^|[^а-яё])(ежедневно|еженедельно|ежемесячно|ежеквартально|кажд(?:ый|ую|ое) (?:день|неделю|месяц|квартал|четверть|полугодие)|(?:\d+\s+)?раза? в (?:неделю|месяц|квартал|четверть|полугодие|год|\d+ [а-я]+))(?![а-яё])/i;

/** The words of a recurrence inside a longer text («Информация обновляется ежемесячно»), or `null`. */
export const recurrenceWords = (text: string): string | null => RECURRENCE.exec(text)?.[1] ?? null;
