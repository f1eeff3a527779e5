import { execFileSync } from 'node:child_process';
import { loadSection, sizesSection } from './bench/bundle';
import { deadlineSpeedSection, understandingSection } from './bench/deadlines';
import { declensionSection, declensionSpeedSection } from './bench/declension';
import { filesSection } from './bench/files';
import { fillingSection } from './bench/filling';
import { jobsSection } from './bench/jobs';
import { elapsedMs } from './bench/measure';
import { pageSection } from './bench/page';
import { pairingSection } from './bench/pairing';
import { planImportSection } from './bench/plan-import';
import { proposalSection } from './bench/proposal';
import { rolloverSection } from './bench/rollover';
import { callsSection, naiveSection, pressAll, withinAllowed } from './bench/service-calls';
import { sampleBook } from './bench/stand';
import { asJson, asText, type Section } from './bench/table';
import { topicsSection } from './bench/topics';
import { wordsSection } from './bench/words';
import { scriptZone } from './zone';

/** `npm run bench [-- --json]`: the figures of this computer. Ends with 1 when an action takes more calls than it may. */
async function main(): Promise<void> {
  scriptZone();
  const json = process.argv.includes('--json');
  const print = (section: Section): void => console.log(json ? asJson(section) : asText(section));
  const sample = await sampleBook();
  print(sizesSection());
  print(await loadSection());
  const pressed = await pressAll(sample);
  print(callsSection(pressed));
  print(naiveSection(pressed));
  print(await fillingSection(sample));
  print(await wordsSection(sample));
  print(await declensionSection());
  print(await declensionSpeedSection(sample));
  print(await understandingSection());
  print(await topicsSection());
  print(await pairingSection());
  print(await deadlineSpeedSection());
  print(await planImportSection(sample));
  print(await proposalSection(sample));
  print(await jobsSection(sample));
  print(await rolloverSection(sample));
  print(await filesSection(sample));
  print(await pageSection(sample));
  print(await buildSection());
  if (!pressed.every(({ ours }) => withinAllowed(ours))) process.exitCode = 1;
}

/** Last, because it writes anew what the others have measured. */
async function buildSection(): Promise<Section> {
  const build = (): unknown => execFileSync(process.execPath, ['build.mjs', '--quiet'], { stdio: 'inherit' });
  return { title: 'Building everything', rows: [{ work: 'node build.mjs', ms: await elapsedMs(build) }] };
}

await main();
