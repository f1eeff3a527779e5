import * as v from 'valibot';
import type { PrivacyCalls } from '../../contract/calls/privacy';
import { fileData, type Inputs, id, text } from './shapes';

const file = v.object({ name: text, data: fileData });

export const privacyInputs: Inputs<PrivacyCalls> = {
  'privacy.open': v.null(),
  'privacy.hide': v.null(),
  'privacy.copy': v.null(),
  'privacy.read': file,
  'privacy.accept': v.object({ file, revision: id, take: v.array(text) }),
};
