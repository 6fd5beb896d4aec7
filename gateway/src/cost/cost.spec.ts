import { fail } from '@kindred/testkit/fail';
import { defaultLimits } from '../limits/limits.ts';
import { OperationAdmission } from './operation-admission.ts';
import { PlanBudget } from './plan-budget.ts';
import { Turns } from './turns.ts';

const ada = { person: 'ada', address: '192.0.2.1' };
const stranger = { person: null, address: '192.0.2.1' };

describe('the budget for planning', () => {
  const budgetAt = (clock: { now: number }, ofCaller = 60, ofAddress = 100) =>
    new PlanBudget({ ofCaller, ofAddress, now: () => clock.now });

  it('is spent, and says from when it will do', () => {
    const clock = { now: 1_000 };
    const budget = budgetAt(clock);
    budget.charge(ada, 60);
    expect(budget.availableAt(ada, 1)).toEqual(new Date(2_000));
    expect(budget.availableAt(ada, 30)).toEqual(new Date(31_000));
    clock.now = 31_000;
    expect(budget.availableAt(ada, 30)).toBeNull();
    expect(budget.availableAt(ada, 31)).toEqual(new Date(32_000));
  });

  it('is each person’s own, and each address’s for those who are not signed in', () => {
    const budget = budgetAt({ now: 0 });
    budget.charge(ada, 60);
    expect(budget.availableAt({ ...ada, person: 'ben' }, 40)).toBeNull();
    expect(budget.availableAt(stranger, 40)).toBeNull();
    budget.charge({ person: null, address: '192.0.2.2' }, 60);
    expect(budget.availableAt({ person: null, address: '192.0.2.2' }, 1)).not.toBeNull();
    expect(budget.availableAt({ person: null, address: '192.0.2.3' }, 60)).toBeNull();
  });

  it('is bounded for all callers of an address together', () => {
    const budget = budgetAt({ now: 0 });
    budget.charge(ada, 60);
    budget.charge({ ...ada, person: 'ben' }, 40);
    expect(budget.availableAt({ ...ada, person: 'cleo' }, 1)).not.toBeNull();
    expect(budget.availableAt({ person: 'cleo', address: '192.0.2.9' }, 60)).toBeNull();
  });

  it('never holds more than a minute’s, and lets a larger cost through when it is full', () => {
    const clock = { now: 0 };
    const budget = budgetAt(clock);
    clock.now = 3_600_000;
    expect(budget.availableAt(ada, 1_000)).toBeNull();
    budget.charge(ada, 61);
    expect(budget.availableAt(ada, 0)).not.toBeNull();
  });

  it('is without bounds where it is 0', () => {
    const budget = budgetAt({ now: 0 }, 0, 0);
    budget.charge(ada, 1_000_000);
    expect(budget.availableAt(ada, 1_000_000)).toBeNull();
  });
});

describe('turns', () => {
  it('are given to each caller in turn', async () => {
    const turns = new Turns({ now: () => 0 });
    const given: string[] = [];
    const queued = (caller: string) => turns.take(caller).then(() => given.push(caller));
    await Promise.all(['mallory', 'mallory', 'mallory', 'ada', 'ben'].map(queued));
    expect(given).toEqual(['mallory', 'ada', 'ben', 'mallory', 'mallory']);
    await queued('late');
    expect(given.at(-1)).toBe('late');
  });

  it('are followed by a rest, by what they took', async () => {
    const took = [9, 40, 4_000];
    const rests: number[] = [];
    let ticks = 0;
    let clock = 0;
    const now = () => (clock += ticks++ % 2 === 0 ? 0 : (took.shift() ?? 0));
    const turns = new Turns({ now, later: (then, ms) => void (rests.push(ms), then()) });
    for (const caller of ['short', 'long', 'longest', 'last']) await turns.take(caller);
    expect(rests).toEqual([80, 1_000]);
  });
});

describe('the admission of an operation', () => {
  const text = '{ me { id } }'.padEnd(900);

  it('is refused when the budget does not reach for its plan, and it stays new', async () => {
    const admission = new OperationAdmission({ ofCaller: 100, ofAddress: 0, now: () => 0 });
    const first = await admission.enter(ada, `${text}1`, undefined);
    if (!first) return fail('it is new');
    admission.plan(first, 90);
    const second = await admission.enter(ada, text, undefined);
    if (!second) return fail('it is new');
    expect(() => admission.plan(second, 20)).toThrow('too many new operations');
    expect(await admission.enter({ ...ada, person: 'ben' }, text, undefined)).not.toBeNull();
  });

  it('is refused before it is read when reading was paid for by what came before', async () => {
    const admission = new OperationAdmission({ ofCaller: 20, ofAddress: 0, now: () => 0 });
    for (const each of ['1', '2']) {
      const invalid = await admission.enter(stranger, `${text}${each}`, undefined);
      if (invalid) admission.leave(invalid);
    }
    await expect(admission.enter(stranger, `${text}3`, undefined)).rejects.toMatchObject({
      extensions: { code: 'RATE_LIMITED', details: { availableAt: expect.any(String) } },
    });
  });

  it('is charged no more for a long text than reading up to the limit of tokens costs', async () => {
    const admission = new OperationAdmission({ ofCaller: 400, ofAddress: 0, now: () => 0 });
    for (const each of ['1', '2']) {
      const invalid = await admission.enter(stranger, `${'x'.repeat(1_000_000)}${each}`, undefined);
      if (invalid) admission.leave(invalid);
    }
    expect(await admission.enter(stranger, text, undefined)).not.toBeNull();
  });

  it('is given to an application’s three hundred operations, all for one caller in one minute', async () => {
    const admission = new OperationAdmission({
      ofCaller: defaultLimits.planCostOfCaller,
      ofAddress: defaultLimits.planCostOfAddress,
      now: () => 0,
    });
    for (let number = 0; number < 300; number += 1) {
      const operation = await admission.enter(stranger, `${text}${number}`, undefined);
      if (operation) admission.plan(operation, 12);
      expect(operation?.charged).toBe(true);
    }
  });

  it('is free for an operation that is known, until the graph changes', async () => {
    const admission = new OperationAdmission({ ofCaller: 30, ofAddress: 0, now: () => 0 });
    const first = await admission.enter(ada, text, 'A');
    if (!first) return fail('it is new');
    admission.plan(first, 5);
    admission.leave(first);
    expect(await admission.enter(stranger, text, 'A')).toBeNull();
    expect(await admission.enter(stranger, text, 'B')).not.toBeNull();
    admission.forget();
    expect(await admission.enter(stranger, text, 'A')).not.toBeNull();
  });
});
