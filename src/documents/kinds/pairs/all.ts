import { agreement } from './agreement';
import { cancellation } from './cancellation';
import { changeOrder } from './change-order';
import { endOfAgreement } from './end-of-agreement';
import { endOrder } from './end-order';
import { journal } from './journal';
import { plan } from './plan';
import { programme } from './programme';
import { proposal } from './proposal';
import { protocol } from './protocol';
import { refusal } from './refusal';
import { report } from './report';
import { signingSheet } from './signing-sheet';
import { visit } from './visit';

/** Papers of pairs and groups, from the proposal to the end. */
export const PAIR_KINDS = [
  proposal,
  protocol,
  agreement,
  programme,
  plan,
  journal,
  signingSheet,
  visit,
  report,
  changeOrder,
  refusal,
  cancellation,
  endOrder,
  endOfAgreement,
] as const;
