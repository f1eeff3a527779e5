import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../sidebar/plan-file';

/** «Срок» in Windows-1251. */
const CP1251 = new Uint8Array([0xd1, 0xf0, 0xee, 0xea]);

describe('a plan saved as a text file', () => {
  it('is read as UTF-8', async () => {
    expect(await readPlanFile(new Blob(['Срок — май']))).toBe('Срок — май');
  });

  it('is read as Windows-1251 when it is not UTF-8', async () => {
    expect(await readPlanFile(new Blob([CP1251]))).toBe('Срок');
  });
});
