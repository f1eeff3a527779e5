import type { Route } from '../routes';
import { BookScreen } from './book';
import { ConsentFormScreen } from './consents/consent-form';
import { ConsentRegisterScreen } from './consents/consent-register';
import { ConsentsScreen } from './consents/consents';
import { SiteNamesScreen } from './consents/site-names';
import { EventFormScreen } from './events/event-form';
import { EventsScreen } from './events/events';
import { FeedbackPeopleScreen, FeedbackScreen } from './feedback/feedback';
import { FeedbackFormScreen } from './feedback/feedback-form';
import { FeedbackImportScreen } from './feedback/feedback-import';
import { SurveyResultsScreen } from './feedback/survey-results';
import { HelpScreen } from './help';
import { HomeScreen } from './home';
import { IndicatorRowsScreen } from './indicators/indicator-rows';
import { IndicatorsScreen } from './indicators/indicators';
import { MaterialScreen } from './materials/material';
import { MaterialsScreen } from './materials/materials';
import { MeetingFormScreen } from './meetings/meeting-form';
import { MeetingJournalScreen } from './meetings/meeting-journal';
import { MeetingPlanScreen } from './meetings/meeting-plan';
import { MeetingsScreen } from './meetings/meetings';
import { MoreScreen } from './more';
import { PairingScreen } from './pairing/pairing';
import { PairingDoneScreen } from './pairing/pairing-done';
import { PairScreen } from './pairs/pair';
import { PairChangeScreen } from './pairs/pair-change';
import { PairsScreen } from './pairs/pairs';
import { SupportScreen } from './pairs/support';
import { CatalogueScreen } from './papers/catalogue';
import { DocumentsScreen } from './papers/documents';
import { JobScreen } from './papers/job';
import { MadeScreen } from './papers/made';
import { MakeScreen } from './papers/make';
import { PaperScreen } from './papers/paper';
import { ReadersScreen } from './papers/readers';
import { TemplatesScreen } from './papers/templates';
import { YearPackScreen } from './papers/year-pack';
import { DuplicatesScreen } from './people/duplicates';
import { PeopleScreen } from './people/people';
import { PeopleImportScreen } from './people/people-import';
import { PersonScreen } from './people/person';
import { PersonFormScreen } from './people/person-form';
import { CalendarFileScreen } from './plan/calendar-file';
import { DeadlineQuestionsScreen } from './plan/deadline-questions';
import { FindingsScreen } from './plan/findings';
import { MarkScreen } from './plan/mark';
import { MarksScreen } from './plan/marks';
import { RoadmapCheckScreen } from './plan/roadmap-check';
import { RoadmapImportScreen } from './plan/roadmap-import';
import { YearScreen } from './plan/year';
import { PlatformScreen } from './platform';
import { PrivacyScreen } from './privacy/privacy';
import { ProgrammeScreen } from './programmes/programme';
import { ProgrammeMarksScreen } from './programmes/programme-marks';
import { ProgrammeOffersScreen } from './programmes/programme-offers';
import { ProgrammesScreen } from './programmes/programmes';
import { RemindersScreen } from './reminders';
import { RewardsScreen } from './rewards/rewards';
import { RolloverScreen } from './rollover/rollover';
import { SiteScreen } from './site/site';
import { SitePublishScreen } from './site/site-publish';
import { SurveyScreen } from './surveys/survey';
import { SurveyCodesScreen } from './surveys/survey-codes';
import { SurveyImportScreen } from './surveys/survey-import';
import { SurveySavedScreen } from './surveys/survey-saved';
import { SurveysScreen } from './surveys/surveys';

/** The screen of a route. */
export function ScreenView({ route }: { route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'more':
      return <MoreScreen />;
    case 'make':
      return <MakeScreen />;
    case 'pairs':
      return <PairsScreen first={route.first ?? null} />;
    case 'pair':
      return <PairScreen pairId={route.pairId} menteeId={route.menteeId} />;
    case 'pair-change':
      return <PairChangeScreen pairId={route.pairId} />;
    case 'support':
      return <SupportScreen menteeId={route.menteeId} />;
    case 'programmes':
      return <ProgrammesScreen />;
    case 'programme':
      return <ProgrammeScreen pairId={route.pairId} />;
    case 'programme-marks':
      return <ProgrammeMarksScreen pairId={route.pairId} />;
    case 'programme-offers':
      return <ProgrammeOffersScreen />;
    case 'pairing':
      return <PairingScreen />;
    case 'pairing-done':
      return <PairingDoneScreen accepted={route.accepted} />;
    case 'people':
      return <PeopleScreen role={route.role} />;
    case 'people-import':
      return <PeopleImportScreen role={route.role} />;
    case 'duplicates':
      return <DuplicatesScreen role={route.role} />;
    case 'person':
      return <PersonScreen role={route.role} id={route.id} />;
    case 'person-form':
      return <PersonFormScreen role={route.role} person={route.person} lists={route.lists} />;
    case 'consent-form':
      return <ConsentFormScreen route={route} />;
    case 'consent-register':
      return <ConsentRegisterScreen />;
    case 'site-names':
      return <SiteNamesScreen />;
    case 'consents':
      return <ConsentsScreen />;
    case 'paper':
      return <PaperScreen kind={route.kind} subjects={route.subjects} />;
    case 'catalogue':
      return <CatalogueScreen />;
    case 'year-pack':
      return <YearPackScreen />;
    case 'readers':
      return <ReadersScreen id={route.id} />;
    case 'made':
      return <MadeScreen made={route.made} />;
    case 'job':
      return <JobScreen key={route.id} route={route} />;
    case 'documents':
      return <DocumentsScreen />;
    case 'roadmap-import':
      return <RoadmapImportScreen />;
    case 'roadmap-check':
      return <RoadmapCheckScreen />;
    case 'deadline-questions':
      return <DeadlineQuestionsScreen />;
    case 'findings':
      return <FindingsScreen />;
    case 'marks':
      return <MarksScreen />;
    case 'mark':
      return <MarkScreen row={route.row} kinds={route.kinds} today={route.today} />;
    case 'indicators':
      return <IndicatorsScreen />;
    case 'materials':
      return <MaterialsScreen />;
    case 'material':
      return <MaterialScreen draft={route.draft} bank={route.bank} />;
    case 'rewards':
      return <RewardsScreen />;
    case 'site':
      return <SiteScreen />;
    case 'site-publish':
      return <SitePublishScreen today={route.today} section={route.section} />;
    case 'indicator-rows':
      return <IndicatorRowsScreen of={route.of} />;
    case 'year':
      return <YearScreen />;
    case 'rollover':
      return <RolloverScreen />;
    case 'calendar-file':
      return <CalendarFileScreen />;
    case 'surveys':
      return <SurveysScreen survey={route.survey} />;
    case 'survey':
      return <SurveyScreen key={route.personId} survey={route.survey} personId={route.personId} />;
    case 'survey-saved':
      return <SurveySavedScreen survey={route.survey} text={route.text} next={route.next} />;
    case 'survey-codes':
      return <SurveyCodesScreen />;
    case 'survey-import':
      return <SurveyImportScreen survey={route.survey} />;
    case 'meetings':
      return <MeetingsScreen />;
    case 'meeting-journal':
      return <MeetingJournalScreen pairId={route.pairId} />;
    case 'meeting-form':
      return <MeetingFormScreen pairId={route.pairId} id={route.id} />;
    case 'meeting-plan':
      return <MeetingPlanScreen />;
    case 'events':
      return <EventsScreen />;
    case 'event-form':
      return <EventFormScreen id={route.id} />;
    case 'feedback':
      return <FeedbackScreen />;
    case 'feedback-people':
      return <FeedbackPeopleScreen survey={route.survey} />;
    case 'feedback-form':
      return (
        <FeedbackFormScreen key={route.respondent} survey={route.survey} respondent={route.respondent} />
      );
    case 'feedback-import':
      return <FeedbackImportScreen />;
    case 'survey-results':
      return <SurveyResultsScreen />;
    case 'book':
      return <BookScreen />;
    case 'templates':
      return <TemplatesScreen />;
    case 'privacy':
      return <PrivacyScreen />;
    case 'reminders':
      return <RemindersScreen />;
    case 'platform':
      return <PlatformScreen />;
    case 'help':
      return <HelpScreen />;
  }
}
