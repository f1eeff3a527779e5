import type { Route } from '../routes';
import { BookScreen } from './book';
import { CalendarFileScreen } from './calendar-file';
import { ConsentFormScreen } from './consent-form';
import { ConsentRegisterScreen } from './consent-register';
import { ConsentsScreen } from './consents';
import { DeadlineQuestionsScreen } from './deadline-questions';
import { DocumentsScreen } from './documents';
import { DuplicatesScreen } from './duplicates';
import { FindingsScreen } from './findings';
import { HelpScreen } from './help';
import { HomeScreen } from './home';
import { IndicatorsScreen } from './indicators';
import { MadeScreen } from './made';
import { MakeScreen } from './make';
import { MarkScreen } from './mark';
import { MarksScreen } from './marks';
import { MoreScreen } from './more';
import { OrderScreen } from './order';
import { PairScreen } from './pair';
import { PairChangeScreen } from './pair-change';
import { PairingScreen } from './pairing';
import { PairingDoneScreen } from './pairing-done';
import { PairsScreen } from './pairs';
import { PeopleScreen } from './people';
import { PeopleImportScreen } from './people-import';
import { PersonScreen } from './person';
import { PersonFormScreen } from './person-form';
import { PlatformScreen } from './platform';
import { RemindersScreen } from './reminders';
import { RoadmapCheckScreen } from './roadmap-check';
import { RoadmapImportScreen } from './roadmap-import';
import { RolloverScreen } from './rollover';
import { SiteNamesScreen } from './site-names';
import { SupportScreen } from './support';
import { SurveyScreen } from './survey';
import { SurveyImportScreen } from './survey-import';
import { SurveySavedScreen } from './survey-saved';
import { SurveysScreen } from './surveys';
import { TemplatesScreen } from './templates';
import { YearScreen } from './year';

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
    case 'order':
      return <OrderScreen pairIds={route.pairIds} />;
    case 'made':
      return <MadeScreen made={route.made} />;
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
    case 'survey-import':
      return <SurveyImportScreen survey={route.survey} />;
    case 'book':
      return <BookScreen />;
    case 'templates':
      return <TemplatesScreen />;
    case 'reminders':
      return <RemindersScreen />;
    case 'platform':
      return <PlatformScreen />;
    case 'help':
      return <HelpScreen />;
  }
}
