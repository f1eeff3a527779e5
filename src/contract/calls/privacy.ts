import type {
  CodedBookMade,
  CodedFile,
  LastAction,
  PrivacyView,
  ReturnedBook,
  ReturnTaken,
  Revision,
} from '../dto';

/** A copy of the book without names, and what was changed in it. */
export interface PrivacyCalls {
  'privacy.open': { input: null; output: PrivacyView };
  /** A book of codes only: writes codes over what looks personal. */
  'privacy.hide': { input: null; output: { text: string; lastAction: LastAction | null } };
  'privacy.copy': { input: null; output: CodedBookMade };
  /** What a copy that came back would change; nothing is written. */
  'privacy.read': { input: CodedFile; output: ReturnedBook };
  /** `take`: keys of rows changed on both sides of which those of the file are taken. */
  'privacy.accept': {
    input: { file: CodedFile; revision: Revision; take: readonly string[] };
    output: ReturnTaken;
  };
}
