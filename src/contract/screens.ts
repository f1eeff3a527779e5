/** Screens the menu can open; the page finds the name in the `data-screen` attribute of its body. */
export const SCREENS = [
  'home',
  'pair',
  'pairing',
  'people',
  'people-import',
  'duplicates',
  'order',
  'consents',
  'survey-codes',
  'documents',
  'catalogue',
  'roadmap-import',
  'roadmap-check',
  'deadline-questions',
  'findings',
  'marks',
  'indicators',
  'survey-results',
  'year',
  'calendar-file',
  'rollover',
  'book',
  'templates',
  'reminders',
  'platform',
  'help',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Shown in a wide dialog, not in the 300 px panel. */
export const WIDE_SCREENS: readonly Screen[] = [
  'pairing',
  'people-import',
  'roadmap-import',
  'year',
  'rollover',
  'indicators',
  'survey-results',
  'catalogue',
];
