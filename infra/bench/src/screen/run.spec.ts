import { run } from './run.ts';

describe('the bench of the screening', () => {
  it('measures a small one', async () => {
    const measured = await run({ ordinary: 400, hard: 160, identifiers: 350, prompts: 5 });
    expect(measured).toMatchObject({ wrongInOrdinary: 0 });
    expect(measured.recall).toBeGreaterThanOrEqual(0.99);
    expect(measured.wrongInHardPercent).toBeLessThanOrEqual(1);
  });
});
