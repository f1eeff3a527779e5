import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { openClocked } from './clocked-school';

const SEEDS = { S0: '000', S1: '001_ec8b1db2cc4d33b8', S2: '002_aedc4d2765fec9ce' };

import { readdirSync } from 'node:fs';

it('explores', async () => {
  const files = readdirSync('../shared/seeds');
  for (const [name, start] of Object.entries(SEEDS)) {
    const school = await openClocked(JSON.parse(readFileSync('/tmp/i/year.json', 'utf8')), '2027-06-10');
    let text = readFileSync(`../shared/seeds/${files.find((f) => f.startsWith(start))}`, 'utf8');
    if (name === 'S1') text = text.replaceAll('2025', '2027').replaceAll('2024', '2026');
    if (name === 'S2') text = text.replaceAll('2023', '2027').replaceAll('2022', '2026');
    console.log(
      name,
      JSON.stringify(await school.do('roadmap.accept', { text, year: '2026/2027' })).slice(0, 300),
    );
    await school.do('roadmap.check', null);
    const { rows } = await school.do('evidence.open', null);
    for (const row of rows.filter(({ group, steps }) => true).slice(0, 70)) {
      console.log(
        `${row.number} | ${row.activity.slice(0, 60)} | ${row.deadline.slice(0, 30)} | ${row.group} | ${row.condition?.text ?? ''}`,
      );
      for (const step of row.steps)
        if (step.proposal)
          console.log(
            '    ',
            step.label,
            step.proposal.holds,
            step.proposal.date,
            '::',
            step.proposal.lines
              .map((l) => `${l.kind}: ${l.holds}: ${l.text}`)
              .join(' ;; ')
              .slice(0, 400),
          );
      if (row.group === 'later' || row.steps.length === 0) console.log('     kinds', row.kinds.join('; '));
    }
  }
}, 600000);
