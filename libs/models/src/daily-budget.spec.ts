import { dailyBudget } from './daily-budget.ts';

const ann = { user: 'ann', purpose: 'guide' };

function given({
  tokensPerDay = 100,
  byPurpose = {},
}: { tokensPerDay?: number; byPurpose?: Record<string, number> } = {}) {
  const clock = { now: new Date('2026-03-01T23:00:00Z') };
  return { clock, budget: dailyBudget({ clock: () => clock.now, tokensPerDay, byPurpose }) };
}

describe('a budget by day', () => {
  it('refuses what goes beyond it, and says when it is renewed', async () => {
    const { budget } = given();
    await budget.take(ann, 60);
    await expect(budget.take(ann, 60)).rejects.toMatchObject({
      code: 'MODEL_BUDGET_SPENT',
      kind: 'limited',
      details: { renewsAt: '2026-03-02T00:00:00.000Z' },
    });
    await budget.take(ann, 40);
  });

  it('gives back what was set aside and not spent, and takes what was spent beyond', async () => {
    const { budget } = given();
    await (await budget.take(ann, 90)).spent({ in: 5, out: 5 });
    await (await budget.take(ann, 10)).spent({ in: 50, out: 40 });
    await expect(budget.take(ann, 1)).rejects.toMatchObject({ code: 'MODEL_BUDGET_SPENT' });
  });

  it('is kept for each person and each purpose', async () => {
    const { budget } = given({ byPurpose: { search: 10 } });
    await budget.take(ann, 100);
    await budget.take({ user: 'ben', purpose: 'guide' }, 100);
    await budget.take({ user: 'ann', purpose: 'search' }, 10);
    await expect(budget.take({ user: 'ann', purpose: 'search' }, 1)).rejects.toThrow();
  });

  it('begins anew with the day, which a call of the day before does not change', async () => {
    const { budget, clock } = given();
    const yesterday = await budget.take(ann, 100);
    clock.now = new Date('2026-03-02T00:00:00Z');
    await budget.take(ann, 100);
    await yesterday.spent({ in: 0, out: 0 });
    await expect(budget.take(ann, 1)).rejects.toThrow();
  });
});
