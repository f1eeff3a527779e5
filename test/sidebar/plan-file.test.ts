import { describe, expect, it } from 'vitest';
import { LARGEST_MB, pickPlanFile } from '../../sidebar/plan-file';

describe('a chosen file', () => {
  it('is sent as base64 under its name', async () => {
    const picked = await pickPlanFile(new File([new Uint8Array([0xd1, 0xf0, 0xee, 0xea])], 'План.txt'));
    expect(picked).toEqual({ ok: true, name: 'План.txt', data: '0fDu6g==' });
  });

  it('is not sent when it is too big', async () => {
    const file = new File([new Uint8Array(LARGEST_MB * 1_048_576 + 1)], 'План.docx');
    expect(await pickPlanFile(file)).toEqual({ ok: false, reason: 'tooBig' });
  });
});
