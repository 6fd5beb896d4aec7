import { exponentOf, costPlot } from './cost-plot.ts';
import { run } from './run.ts';

describe('the bench of formations', () => {
  it('measures a small one', async () => {
    const measured = await run(1_000);
    expect(measured).toMatchObject({ people: 1_000, sameWithTwoProcesses: true, sameAfterKill: true });
    expect(measured.cityGroupedOfGroupablePercent).toBeGreaterThanOrEqual(97);
  });

  it('finds the exponent of a cost', () => {
    const costs = [1, 10, 100].map((people) => ({ people, cpuSeconds: people ** 1.5 / 7 }));
    expect(exponentOf(costs)).toBeCloseTo(1.5, 5);
    expect(costPlot(costs)).toContain('exponent 1.50');
  });
});
