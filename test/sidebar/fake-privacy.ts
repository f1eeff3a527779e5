/** A copy without names, and one that came back with a meeting changed on both sides. */
export const privacyHandlers = {
  'privacy.open': () => ({ byCodes: false, doubts: [], people: 26 }),
  'privacy.hide': () => ({ text: 'Коды поставлены: 2 ячейки.', lastAction: null }),
  'privacy.copy': () => ({
    url: 'file:///nastavnik/Для%20Google/Таблица%20без%20имён%2021.11.2026.xlsx',
    text: 'Копия без имён готова: скрыто 26 имён. Телефонов и почты в ней нет.',
    strangers: [{ text: 'Занятие провела Громова Н. П.', place: { sheet: 'Встречи', row: 4, column: 9 } }],
  }),
  'privacy.read': () => ({
    rows: [
      {
        key: 'Встречи|В-014',
        kind: 'ask' as const,
        title: 'Встречи, В-014: 12.11.2026, регулярная',
        cells: [{ header: 'Краткий итог', here: 'Разобрали занятие', back: 'Разобрали занятие и план' }],
        place: { sheet: 'Встречи', row: 15, column: 9 },
      },
      {
        key: 'Встречи|В-031',
        kind: 'fresh' as const,
        title: 'Встречи, В-031: 19.11.2026, регулярная',
        cells: [{ header: 'Дата', here: '', back: '19.11.2026' }],
        place: null,
      },
    ],
    gone: [],
    summary: 'В копии добавлено: 1 строка, решить вам: 1 строка.',
    revision: 'r1',
  }),
  'privacy.accept': ({ take }: { take: readonly string[] }) => ({
    text: `Из копии взято: ${take.length + 1}.`,
    nameless: [],
    lastAction: { id: 'Ж-1', text: 'Взято из копии без имён' },
  }),
};
