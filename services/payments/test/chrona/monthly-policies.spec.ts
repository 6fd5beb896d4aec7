import fc from 'fast-check';
import { demurrageOf, monthlyPoliciesJob } from '../../src/chrona/monthly-policies.ts';
import { givenPayments, type Given } from '../given.ts';

let given: Given;
beforeAll(async () => {
  given = await givenPayments();
});
afterAll(() => given?.stop());

const month = (value: string) => new Date(`${value}-15T12:00:00Z`);

function run(now: Date, rates: { incomeAMonth?: bigint; demurrageBasisPointsAMonth?: bigint }) {
  const { work, dependencies } = given.payments.service;
  return monthlyPoliciesJob.run({
    work,
    dependencies: { ...dependencies, rates: { incomeAMonth: 0n, demurrageBasisPointsAMonth: 0n, ...rates } },
    now,
  });
}

describe('demurrage', () => {
  it('takes no more than the rate says, and less than a minor unit less', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 53n }), fc.bigInt({ min: 1n, max: 10_000n }), (balance, rate) => {
        const taken = demurrageOf(balance, rate);
        expect(taken * 10_000n <= balance * rate && (taken + 1n) * 10_000n > balance * rate && taken <= balance).toBe(
          true,
        );
      }),
    );
  });
});

describe('the policies of a month', () => {
  it('are off unless rates are set', async () => {
    const ann = await given.person(1_000n);
    await monthlyPoliciesJob.run({
      work: given.payments.service.work,
      dependencies: given.payments.service.dependencies,
      now: month('2026-01'),
    });
    expect(await ann.balance()).toBe(1_000n);
  });

  it('run once for each month, however often they are started, also at once and with another rate', async () => {
    const [ann, bob] = [await given.person(1_999n), await given.person()];
    await Promise.all([1, 2, 3].map(() => run(month('2026-02'), { demurrageBasisPointsAMonth: 100n })));
    await run(month('2026-02'), { demurrageBasisPointsAMonth: 500n });
    expect([await ann.balance(), await bob.balance()]).toEqual([1_980n, 0n]);
    for (let times = 0; times < 3; times += 1) await run(month('2026-03'), { incomeAMonth: 50n });
    await run(month('2026-04'), { incomeAMonth: 50n });
    expect([await ann.balance(), await bob.balance()]).toEqual([2_080n, 100n]);
  });
});
