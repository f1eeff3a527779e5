import type {
  DoorAnswer,
  DoorQuestions,
  DoorSurveyCode,
  DoorSurveyState,
  LastAction,
  Role,
  SurveyCodesView,
} from '../dto';

/** Personal codes of questionnaires, and the page people open by them on the network of the school. */
export interface SurveyCodesCalls {
  'codes.open': { input: null; output: SurveyCodesView };
  /** Codes for everybody who has none yet, and as many `spare` ones of a role as are asked for. */
  'codes.issue': {
    input: { spare: { role: Role; count: number } | null };
    output: { count: number; lastAction: LastAction };
  };
  /** A new code under the same mark; the old one stops working. */
  'codes.reissue': { input: { mark: string; role: Role }; output: { code: string; lastAction: LastAction } };
  'door.surveys': { input: null; output: { surveys: readonly DoorSurveyState[] } };
  /** `open`: the questionnaires the curator has opened; the page of the door never says it itself. */
  'door.questions': {
    input: { code: string; open: readonly DoorSurveyCode[] };
    output: DoorQuestions;
  };
  /** Once a code and questionnaire. `left`: open questionnaires of the code that are still to be filled in. */
  'door.answer': { input: DoorAnswer; output: { left: number } };
}
