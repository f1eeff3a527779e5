import { menuTexts as text } from '../text/menu';

/** A menu entry: its title and the exported function of `main.ts` it runs. The build checks the names. */
export type MenuEntry =
  | { readonly title: string; readonly run: string }
  | { readonly title: string; readonly items: readonly MenuEntry[] }
  | 'line';

export const MENU: readonly MenuEntry[] = [
  { title: text.panel, run: 'openPanel' },
  { title: text.checkDeadlines, run: 'checkDeadlines' },
  'line',
  { title: text.pairs, run: 'openPairs' },
  { title: text.newPair, run: 'openPair' },
  {
    title: text.documents,
    items: [
      { title: text.order, run: 'openOrder' },
      { title: text.consents, run: 'openConsents' },
      { title: text.allDocuments, run: 'openDocuments' },
    ],
  },
  'line',
  { title: text.people, run: 'openPeople' },
  {
    title: text.work,
    items: [
      { title: text.programmes, run: 'openProgrammes' },
      { title: text.meetings, run: 'openMeetings' },
      { title: text.events, run: 'openEvents' },
      { title: text.materials, run: 'openMaterials' },
    ],
  },
  {
    title: text.surveys,
    items: [
      { title: text.feedback, run: 'openFeedback' },
      { title: text.surveyCodes, run: 'openSurveyCodes' },
      { title: text.surveyResults, run: 'openSurveyResults' },
    ],
  },
  {
    title: text.roadmap,
    items: [
      { title: text.importRoadmap, run: 'openRoadmapImport' },
      { title: text.marks, run: 'openMarks' },
      { title: text.checkPlan, run: 'openPlanCheck' },
      { title: text.year, run: 'openYear' },
      { title: text.calendarFile, run: 'openCalendarFile' },
      { title: text.rollover, run: 'openRollover' },
    ],
  },
  {
    title: text.reports,
    items: [
      { title: text.indicators, run: 'openIndicators' },
      { title: text.report, run: 'openReport' },
      { title: text.participants, run: 'openParticipants' },
      { title: text.site, run: 'openSite' },
      { title: text.rewards, run: 'openRewards' },
    ],
  },
  'line',
  {
    title: text.setUp,
    items: [
      { title: text.createBook, run: 'openCreateBook' },
      { title: text.checkBook, run: 'openCheckBook' },
      { title: text.checkTemplates, run: 'openTemplates' },
      { title: text.reminders, run: 'openReminders' },
      { title: text.privacy, run: 'openPrivacy' },
      { title: text.platform, run: 'openPlatformCheck' },
    ],
  },
  { title: text.help, run: 'openHelp' },
];

/** Builds the menu. The only thing `onOpen` may do: it also runs where the platform allows nothing else. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(text.title);
  addEntries(menu, MENU);
  menu.addToUi();
}

function addEntries(menu: GoogleAppsScript.Base.Menu, entries: readonly MenuEntry[]): void {
  for (const entry of entries) {
    if (entry === 'line') menu.addSeparator();
    else if ('run' in entry) menu.addItem(entry.title, entry.run);
    else {
      const submenu = SpreadsheetApp.getUi().createMenu(entry.title);
      addEntries(submenu, entry.items);
      menu.addSubMenu(submenu);
    }
  }
}
