/**
 * The public surface: every function Google (menu, triggers, panel) may call. One line each, no logic. The build
 * makes a top-level function of each export.
 */
import * as entry from './gas/entry';

export const onOpen = (): void => entry.opened();
export const onInstall = (): void => entry.opened();

export const openPanel = (): void => entry.screen('home');
export const checkDeadlines = (): void => entry.checkedDeadlines();
export const openPairs = (): void => entry.screen('pairing');
export const openPair = (): void => entry.screen('pair');
export const openProgrammes = (): void => entry.screen('programmes');
export const openPeople = (): void => entry.screen('people');
export const openMeetings = (): void => entry.screen('meetings');
export const openEvents = (): void => entry.screen('events');
export const openFeedback = (): void => entry.screen('feedback');
export const openSurveyCodes = (): void => entry.screen('survey-codes');
export const openOrder = (): void => entry.screen('order');
export const openConsents = (): void => entry.screen('consents');
export const openDocuments = (): void => entry.screen('catalogue');
export const openRoadmapImport = (): void => entry.screen('roadmap-import');
export const openPlanCheck = (): void => entry.screen('findings');
export const openMarks = (): void => entry.screen('marks');
export const openIndicators = (): void => entry.screen('indicators');
export const openReport = (): void => entry.screen('report');
export const openParticipants = (): void => entry.screen('participants');
export const openSite = (): void => entry.screen('site');
export const openRewards = (): void => entry.screen('rewards');
export const openMaterials = (): void => entry.screen('materials');
export const openSurveyResults = (): void => entry.screen('survey-results');
export const openYear = (): void => entry.screen('year');
export const openCalendarFile = (): void => entry.screen('calendar-file');
export const openRollover = (): void => entry.screen('rollover');
export const openCreateBook = (): void => entry.createdBook(false);
export const createSampleBook = (): void => entry.createdBook(true);
export const openCheckBook = (): void => entry.screen('book');
export const openTemplates = (): void => entry.screen('templates');
export const openReminders = (): void => entry.screen('reminders');
export const openPrivacy = (): void => entry.screen('privacy');
export const openPlatformCheck = (): void => entry.screen('platform');
export const openHelp = (): void => entry.screen('help');

/** The one method of the panel: JSON text in and out, see `contract/api.ts`. */
export const sidebarCall = (request: string): string => entry.called(request);

/** Runs every hour when reminders are on. */
export const hourlyReminder = (): void => entry.reminded();
