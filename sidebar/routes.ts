import type {
  DocumentMade,
  EvidenceRow,
  FeedbackSurveyCode,
  IsoDate,
  MatchAccepted,
  MaterialCard,
  Materials,
  PairGroup,
  PairingSurvey,
  PersonCard,
  Role,
  SurveySaved,
} from '../src/contract/dto';
import { type Screen, WIDE_SCREENS } from '../src/contract/screens';

/** Lists the person form offers; they come with the list of people. */
export interface PersonLists {
  readonly positions: readonly string[];
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly modes: readonly string[];
  readonly pairKinds: readonly string[];
}

type CardScreen = 'order' | 'report' | 'participants';

/** A screen with what it needs to open. */
export type Route =
  | {
      readonly screen:
        | Exclude<Screen, 'pair' | 'programme' | 'people' | 'people-import' | 'duplicates' | CardScreen>
        | 'more'
        | 'feedback-import'
        | 'make'
        | 'consent-register'
        | 'site-names'
        | 'year-pack'
        | 'programme-offers'
        | 'meeting-plan';
    }
  /** `pairId: null`: the programme that wants a hand first. */
  | { readonly screen: 'programme'; readonly pairId: string | null }
  | { readonly screen: 'programme-marks'; readonly pairId: string }
  | { readonly screen: 'pair'; readonly pairId: string | null; readonly menteeId: string | null }
  /** `first`: pairs of this state stand above everything else. */
  | { readonly screen: 'pairs'; readonly first?: PairGroup['state'] }
  | { readonly screen: 'pair-change'; readonly pairId: string | null }
  | { readonly screen: 'support'; readonly menteeId: string }
  | { readonly screen: 'pairing-done'; readonly accepted: MatchAccepted }
  | { readonly screen: 'people' | 'people-import' | 'duplicates'; readonly role: Role }
  | { readonly screen: 'person'; readonly role: Role; readonly id: string }
  | {
      readonly screen: 'person-form';
      readonly role: Role;
      readonly person: PersonCard | null;
      readonly lists: PersonLists;
    }
  | {
      readonly screen: 'consent-form';
      readonly personId: string;
      /** The row to correct; `null`: a new paper of the kind. */
      readonly id: string | null;
      readonly kind: string;
      readonly pairId: string;
      /** Opened from elsewhere than the person's card, which tells what follows from a withdrawal. */
      readonly toCard: boolean;
    }
  /** The card of any document; `subjects: null`: those that are ready. */
  | { readonly screen: 'paper'; readonly kind: string; readonly subjects: readonly string[] | null }
  | {
      readonly screen: 'mark';
      readonly row: EvidenceRow;
      readonly kinds: readonly string[];
      readonly today: IsoDate;
    }
  | { readonly screen: 'surveys' | 'survey-import'; readonly survey: PairingSurvey }
  | { readonly screen: 'survey'; readonly survey: PairingSurvey; readonly personId: string }
  | {
      readonly screen: 'survey-saved';
      readonly survey: PairingSurvey;
      readonly text: string;
      readonly next: SurveySaved['next'];
    }
  /** The rows behind a figure or a bar, by its key. */
  | { readonly screen: 'indicator-rows'; readonly of: string }
  | { readonly screen: 'feedback-people'; readonly survey: FeedbackSurveyCode }
  | { readonly screen: 'feedback-form'; readonly survey: FeedbackSurveyCode; readonly respondent: string }
  | { readonly screen: 'made'; readonly made: DocumentMade }
  /** `first`: what it is opened for: to go on at once, to ask whether to stop, to look. */
  | { readonly screen: 'job'; readonly id: string; readonly first: 'go' | 'stop' | 'look' }
  | { readonly screen: 'readers'; readonly id: string }
  | { readonly screen: 'material'; readonly draft: MaterialCard | null; readonly bank: Materials }
  /** `section`: a prepared version of the page waits to be marked. */
  | { readonly screen: 'site-publish'; readonly today: IsoDate; readonly section: boolean }
  | { readonly screen: 'meeting-journal'; readonly pairId: string }
  | { readonly screen: 'meeting-form'; readonly pairId: string; readonly id: string }
  | { readonly screen: 'event-form'; readonly id: string | null };

/** Code of the order that fixes pairs. */
export const ORDER_ON_PAIRS = 'D20';

/** Code of the order that approves programmes. */
export const ORDER_ON_PROGRAMMES = 'D25';

/** Screens of the menu that are the card of one document. */
const PAPER_OF: Readonly<Record<CardScreen, string>> = {
  order: ORDER_ON_PAIRS,
  report: 'D36',
  participants: 'D39',
};
const isCard = (screen: Screen): screen is CardScreen => screen in PAPER_OF;

/** The route a menu command asks for, by the name the server wrote into the page. */
export function routeOf(screen: Screen): Route {
  if (screen === 'pair') return { screen, pairId: null, menteeId: null };
  if (screen === 'programme') return { screen, pairId: null };
  if (screen === 'people' || screen === 'people-import' || screen === 'duplicates')
    return { screen, role: 'mentor' };
  if (isCard(screen)) return { screen: 'paper', kind: PAPER_OF[screen], subjects: null };
  return { screen };
}

/** One open screen; those below the top stay as they were left, with typed text and place. */
export interface Opened {
  readonly key: number;
  readonly route: Route;
}

/** Screens from the bottom to the one in sight. Never empty. */
export type Stack = readonly [Opened, ...Opened[]];

/** A screen opened from the menu stands on «Сегодня»; a dialog stands alone. */
export function firstStack(screen: Screen): Stack {
  const own = { key: 1, route: routeOf(screen) };
  const alone = screen === 'home' || WIDE_SCREENS.includes(screen);
  return alone ? [own] : [{ key: 0, route: { screen: 'home' } }, own];
}

export const top = (stack: Stack): Opened => stack[stack.length - 1]!;

export const pushed = (stack: Stack, route: Route): Stack => [...stack, { key: top(stack).key + 1, route }];

/** Without the screen in sight; the last one stays. */
export function popped(stack: Stack): Stack {
  const [first, ...rest] = stack;
  return rest.length === 0 ? stack : [first, ...rest.slice(0, -1)];
}

/**
 * The screen in sight gives way to another, so that «Назад» does not return to a finished form. The list of
 * questionnaires right below it is returned to rather than opened twice.
 */
export const replaced = (stack: Stack, route: Route): Stack => {
  const below = stack[stack.length - 2];
  const isList = route.screen === 'surveys' || route.screen === 'feedback-people';
  if (isList && below?.route.screen === route.screen) return popped(stack);
  const key = top(stack).key + 1;
  const [first, ...rest] = stack;
  return rest.length === 0 ? [{ key, route }] : [first, ...rest.slice(0, -1), { key, route }];
};

/** Down to where everything began: «Сегодня», in a dialog its own screen. */
export const toHome = (stack: Stack): Stack => [stack[0]];
