import { goodBehaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { anonymous, job } from '@kindred/database/actor';
import { executeCall } from '../../src/providers/execute-call.ts';
import { recordIntent } from '../../src/providers/record-intent.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { ProviderUnavailable } from '../../src/providers/refusals.ts';
import { givenProvider, timesCharged, usd, type GivenProvider } from './given-provider.ts';

let given: GivenProvider;
beforeAll(async () => void (given = await givenProvider()));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(() => given?.stop());

describe('a call to a provider', () => {
  it('is seen by nobody but the teller, and written down by whoever decides it', async () => {
    const { work } = given.payments.service;
    const { id } = await given.recordChargeIntent(usd(100n), await given.method());
    for (const actor of [anonymous, { role: 'person', id: newId() }, { role: 'admin', id: newId() }, job()] as const) {
      await expect(
        work.read(actor, (tx) => tx.query(`SELECT id FROM provider_call WHERE id = $1`, [id])),
      ).rejects.toThrow(/permission denied/);
      await expect(work.run(actor, (tx) => tx.query(`UPDATE provider_call SET attempts = 0`))).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(work.run(job(), (tx) => tx.query(`DELETE FROM provider_call`))).rejects.toThrow(/permission denied/);
  });

  it('is not intended twice for one intent, nor for an amount that its provider does not take', async () => {
    const { work } = given.payments.service;
    const intent = {
      id: newId(),
      provider: 'STRIPE',
      request: { kind: 'CHARGE', amount: usd(100n), method: 'a:b', returnUrl: 'https://kindred.example' },
    } as const;
    await work.run(job(), (tx) => recordIntent(tx, given.dependencies, intent));
    await expect(work.run(job(), (tx) => recordIntent(tx, given.dependencies, intent))).rejects.toThrow(
      /one_call_for_a_key/,
    );
    await expect(
      work.run(job(), (tx) =>
        recordIntent(tx, given.dependencies, {
          ...intent,
          id: newId(),
          request: { ...intent.request, amount: usd(0n) },
        }),
      ),
    ).rejects.toMatchObject({ code: 'AMOUNT_NOT_ACCEPTED' });
  });

  it('is made once by whoever is first, and its answer is recorded with its fee and without its token', async () => {
    const { id, key } = await given.recordChargeIntent(usd(1_000n), await given.method());
    const { work } = given.payments.service;
    const outcomes = await Promise.all([
      executeCall(work, given.dependencies, id),
      executeCall(work, given.dependencies, id),
    ]);
    expect(outcomes.filter((outcome) => outcome !== null)).toMatchObject([{ status: 'succeeded' }]);
    expect(await given.call(id)).toMatchObject({
      state: 'ANSWERED',
      outcome: 'succeeded',
      attempts: 1,
      fee: '59',
      request: null,
    });
    expect(await executeCall(work, given.dependencies, id)).toBeNull();
    expect(timesCharged(given.provider, key)).toBe(1);
    expect(given.told.filter(({ call }) => call === key)).toEqual([{ call: key, outcome: 'succeeded' }]);
  });

  it('records a decline with its reason, and is over', async () => {
    const { id } = await given.recordChargeIntent(usd(1_000n), await given.method('pm_card_later_expired'));
    expect(await executeCall(given.payments.service.work, given.dependencies, id)).toMatchObject({
      status: 'declined',
      reason: 'EXPIRED',
    });
    expect(await given.call(id)).toMatchObject({ state: 'ANSWERED', outcome: 'declined', reason: 'EXPIRED' });
  });

  it('is asked again when its provider was away for a minute, and pays once whatever became of the answers', async () => {
    const { work } = given.payments.service;
    for (const outage of ['unavailable', 'answer-lost'] as const) {
      const { id, key } = await given.recordChargeIntent(usd(700n), await given.method());
      given.provider.behave({ outage });
      await expect(executeCall(work, given.dependencies, id)).rejects.toThrow(ProviderUnavailable);
      given.later(30_000);
      expect(await recoverCalls(work, given.dependencies)).toBe(0);
      given.provider.behave({ outage: 'none' });
      given.later(60_000);
      await recoverCalls(work, given.dependencies);
      expect(await given.call(id)).toMatchObject({ state: 'ANSWERED', outcome: 'succeeded' });
      expect(timesCharged(given.provider, key)).toBe(1);
    }
  });

  it('is left to its maker for a minute, and made by the recovery after', async () => {
    const { work } = given.payments.service;
    const { id, key } = await given.recordChargeIntent(usd(300n), await given.method());
    await recoverCalls(work, given.dependencies);
    expect(await given.call(id)).toMatchObject({ state: 'INTENDED', attempts: 0 });
    given.later(61_000);
    await recoverCalls(work, given.dependencies);
    expect(await given.call(id)).toMatchObject({ state: 'ANSWERED', outcome: 'succeeded' });
    expect(timesCharged(given.provider, key)).toBe(1);
  });

  it('is asked about again while it is under way, so that a lost webhook is no lost payment', async () => {
    const { work } = given.payments.service;
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const { id, key } = await given.recordChargeIntent(usd(300n), await given.method('pm_usBankAccount_success'));
    expect(await executeCall(work, given.dependencies, id)).toMatchObject({ status: 'processing' });
    given.later(601_000);
    await recoverCalls(work, given.dependencies);
    expect(await given.call(id)).toMatchObject({ outcome: 'processing' });
    given.provider.do({ do: 'settle' });
    given.later(3_600_000);
    await recoverCalls(work, given.dependencies);
    expect(await given.call(id)).toMatchObject({ outcome: 'succeeded', request: null });
    expect(given.told.filter(({ call }) => call === key).map(({ outcome }) => outcome)).toEqual([
      'processing',
      'succeeded',
    ]);
  });

  it('that a provider will not have is over and told as a decline; one whose handler fails is not', async () => {
    const { work } = given.payments.service;
    const bad = {
      id: newId(),
      provider: 'VENMO',
      request: { kind: 'PAYOUT', amount: usd(100n), payee: 'none' },
    } as const;
    await expect(work.run(job(), (tx) => recordIntent(tx, given.dependencies, bad))).rejects.toMatchObject({
      code: 'NOT_OFFERED',
    });
    const { id, key } = await given.recordChargeIntent(usd(300n), await given.method());
    let failing = true;
    given.dependencies.handlers.register({
      applyOutcome: async (_, call) => {
        if (failing && call.key === key) throw new Error('A handler that fails');
      },
    });
    await expect(executeCall(work, given.dependencies, id)).rejects.toThrow('A handler that fails');
    expect(await given.call(id)).toMatchObject({ state: 'INTENDED' });
    failing = false;
    given.later(121_000);
    await recoverCalls(work, given.dependencies);
    expect(await given.call(id)).toMatchObject({ state: 'ANSWERED', outcome: 'succeeded', attempts: 2 });
    expect(timesCharged(given.provider, key)).toBe(1);
  });
});
