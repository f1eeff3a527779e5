import type { BookReport, Home, Place, PlatformReport } from '../dto';
import type { Screen } from '../screens';

/** The book itself and what the panel opens with. */
export interface BookCalls {
  'home.open': { input: null; output: Home };
  /** `sample`: fill a book that has no sheet of ours with an invented school year. */
  'book.create': { input: { sample: boolean }; output: BookReport };
  'book.check': { input: null; output: BookReport };
  'book.repair': { input: null; output: BookReport };
  'platform.check': { input: null; output: PlatformReport };
  'place.show': { input: Place; output: null };
  /** Opens a wide screen as a dialog over the book. */
  'screen.open': { input: { screen: Screen }; output: null };
  'action.undo': { input: { id: string }; output: { text: string } };
}
