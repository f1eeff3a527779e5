import * as v from 'valibot';
import type { SiteCalls } from '../../contract/calls/site';
import { day, type Inputs, text } from './shapes';

const answers = v.object({ about: text, links: text, curator: v.boolean() });

export const siteInputs: Inputs<SiteCalls> = {
  'site.open': v.object({ answers: v.nullable(answers) }),
  'site.make': v.object({ answers }),
  'site.publish': v.object({ date: day, what: text, link: text, section: v.boolean() }),
};
