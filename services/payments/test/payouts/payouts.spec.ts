import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { fail } from '@kindred/testkit/fail';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { ensureNamedAccount, ensurePersonAccount } from '../../src/ledger/accounts.ts';
import { movement } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import { recordUpdate } from '../../src/providers/record-update.ts';
import { teller } from '../../src/roles.ts';
import { atProvider, disputeDebt } from '../../src/transactions/accounts.ts';
import { erased } from '../given-erasure.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { goodAgain } from '../providers/local-provider.ts';
import {
  open,
  owed,
  paidOut,
  payOut,
  payablesOf,
  payee,
  payoutsThere,
  shown,
  standing,
  tell,
  transfersThere,
} from './given-payouts.ts';

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney();
});

/** Webhooks are good for five minutes, so the clock goes on by less, and for one test alone. */
let moved = 0;
const later = (ms: number) => {
  moved += ms;
  given.later(ms);
};
const calm = () => {
  goodAgain(given.provider);
  later(-moved);
};
afterEach(calm);
afterAll(async () => {
  const { findings } = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(findings).toEqual([]);
});

const minute = 60_000;

describe('a payout', () => {
  it('leaves the balance with the wish and the house with the provider’s word, once for a key', async () => {
    given.provider.behave({ settleAfterMs: 60_000, doubled: true });
    const [ann, key] = [await payee(given), newId()];
    const [there, underWay] = [await given.balanceOf('STRIPE'), await given.balanceOf('PAYOUTS_UNDER_WAY')];
    const asked = await paidOut(ann, '2500', { key });
    expect(asked).toMatchObject({
      type: 'PAYOUT',
      status: 'PROCESSING',
      amount: { minorUnits: '2500', currency: 'USD' },
    });
    expect((await paidOut(ann, '2500', { key })).id).toBe(asked.id);
    expect(await standing(ann)).toEqual(['7500', '2500']);
    expect(await given.balanceOf('PAYOUTS_UNDER_WAY')).toBe(underWay + 2_500n);
    given.provider.do({ do: 'settle' });
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, asked.id)).status).toBe('COMPLETED');
    });
    expect(await standing(ann)).toEqual(['7500', '0']);
    expect([await given.balanceOf('STRIPE'), await given.balanceOf('PAYOUTS_UNDER_WAY')]).toEqual([
      there + 2_500n,
      underWay,
    ]);
    expect([payoutsThere(given, asked.id).length, transfersThere(given, asked.id).length]).toEqual([1, 1]);
  });

  it('is made once though the provider is away, or its answer is lost', async () => {
    for (const [outage, outageAfter] of [
      ['unavailable', 0],
      ['answer-lost', 1],
      ['answer-lost', 3],
    ] as const) {
      calm();
      const ann = await payee(given);
      given.provider.behave({ outage, outageAfter });
      const { id, status } = await paidOut(ann, '1000');
      expect(['INITIATED', 'PROCESSING']).toContain(status);
      expect(await standing(ann)).toEqual(['9000', '1000']);
      given.provider.behave({ outage: 'none', outageAfter: 0 });
      later(4 * minute);
      await eventually(async () => {
        await given.settle();
        expect((await shown(ann, id)).status).toBe('COMPLETED');
      });
      expect([payoutsThere(given, id).length, transfersThere(given, id).length]).toEqual([1, 1]);
      expect(await standing(ann)).toEqual(['9000', '0']);
    }
  });

  it('pays what they owe first', async () => {
    const ann = await payee(given);
    await given.payments.service.work.run(job(), async (tx) => {
      const [from, to] = [
        await ensurePersonAccount(tx, ann.id, disputeDebt, 'USD', { mayOverdraw: true }),
        await ensureNamedAccount(tx, atProvider('STRIPE', 'USD')),
      ];
      await post(tx, { kind: 'DISPUTE_LOST', legs: movement(from, to, 'USD', 3_000n) });
    });
    refusedWith('INSUFFICIENT_FUNDS')(await payOut(ann, '7001'));
    expect([await standing(ann), await given.debt(ann)]).toEqual([['10000', '0'], 3_000n]);
    const { id } = await paidOut(ann, '7000');
    expect([await given.payable(ann), await given.debt(ann)]).toEqual([0n, 0n]);
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, id)).status).toBe('COMPLETED');
    });
  });

  it('that their bank will not have is brought back, and is theirs again', async () => {
    given.provider.behave({ payoutsFail: true });
    const ann = await payee(given);
    const there = await given.balanceOf('STRIPE');
    const { id } = await paidOut(ann, '4000');
    await eventually(async () => {
      await given.settle();
      expect(await standing(ann)).toEqual(['10000', '0']);
    });
    expect(await shown(ann, id)).toMatchObject({ status: 'FAILED', failureReason: 'DECLINED' });
    expect(transfersThere(given, id)).toMatchObject([{ reversed: true }]);
    expect([await given.balanceOf('STRIPE'), await given.balanceOf('PAYOUTS_UNDER_WAY')]).toEqual([there, 0n]);
    goodAgain(given.provider);
    const again = await paidOut(ann, '10000');
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, again.id)).status).toBe('COMPLETED');
    });
  });

  it('that came back after it was paid is theirs again, once, in whatever order and how often that is told', async () => {
    for (const order of [
      ['paid', 'failed'],
      ['failed', 'paid'],
      ['failed', 'paid', 'failed'],
    ] as const) {
      given.provider.behave({ settleAfterMs: 60_000 });
      const ann = await payee(given);
      const there = await given.balanceOf('STRIPE');
      const { id } = await paidOut(ann, '4000');
      for (const status of order) {
        await tell(given, id, status, { times: 2, after: status === 'failed' ? 2 : 1 });
        await given.settle();
      }
      await given.settle();
      expect(await standing(ann)).toEqual(['10000', '0']);
      expect(await shown(ann, id)).toMatchObject(
        order[0] === 'paid'
          ? { status: 'REFUNDED', refunded: { minorUnits: '4000' }, failureReason: 'RETURNED' }
          : { status: 'FAILED' },
      );
      expect(transfersThere(given, id)).toMatchObject([{ amount_reversed: 4_000 }]);
      expect([await given.balanceOf('STRIPE'), await given.balanceOf('PAYOUTS_UNDER_WAY')]).toEqual([there, 0n]);
      const { movements } = (await payablesOf(ann, ann.id))?.[0] ?? fail('nothing owed');
      expect(movements.edges.map(({ node }) => node.amount.minorUnits)).toEqual(['4000', '-4000', '10000']);
    }
  });

  it('is not theirs again before it was brought back, which is tried until it is', async () => {
    given.provider.behave({ settleAfterMs: 60_000 });
    const ann = await payee(given);
    const { id } = await paidOut(ann, '4000');
    await tell(given, id, 'paid', { after: 1 });
    await given.settle();
    given.provider.behave({ outage: 'unavailable' });
    await tell(given, id, 'failed', { after: 2 });
    await given.settle();
    expect(await standing(ann)).toEqual(['6000', '4000']);
    given.provider.behave({ outage: 'none' });
    later(4 * minute);
    await given.settle();
    expect(await standing(ann)).toEqual(['10000', '0']);
  });

  it('of which the provider could not bring back the money is brought back later, under a key of its own', async () => {
    given.provider.behave({ settleAfterMs: 60_000 });
    const ann = await payee(given);
    const { id } = await paidOut(ann, '4000');
    await tell(given, id, 'paid', { after: 1 });
    await given.settle();
    given.provider.behave({ outage: 'unavailable' });
    await tell(given, id, 'failed', { after: 2 });
    await given.settle();
    const { service } = given.payments;
    const calls = () =>
      service.work.read(teller, (tx) =>
        tx.query<{ id: string; key: string; nextAt: Date | null }>(
          `SELECT id, key, next_at AS "nextAt" FROM provider_call WHERE intent_id = $1 AND intent_kind = 'TAKE_BACK' ORDER BY id`,
          [id],
        ),
      );
    const [first] = await calls();
    await recordUpdate(service.work, given.dependencies, first?.id ?? '', {
      outcome: { status: 'declined', id: null, reason: 'NOT_YET_SETTLED' },
      at: given.now,
    });
    expect(await standing(ann)).toEqual(['6000', '4000']);
    const [, second] = await calls();
    expect(second?.key).toBe(`take_back-${id}-2`);
    expect((second?.nextAt?.getTime() ?? 0) - given.now.getTime()).toBeGreaterThan(50 * minute);
    given.provider.behave({ outage: 'none' });
    later(61 * minute);
    await given.settle();
    calm();
    expect(await standing(ann)).toEqual(['10000', '0']);
    expect(transfersThere(given, id)).toMatchObject([{ amount_reversed: 4_000 }]);
  });

  it('that comes back after its payee is gone stands in the books, and names nobody', async () => {
    given.provider.behave({ settleAfterMs: 60_000 });
    const [before, ann] = [await given.balanceOf('PAYOUTS_UNDER_WAY'), await payee(given)];
    const there = await given.balanceOf('STRIPE');
    const { id } = await paidOut(ann, '4000');
    await erased(given, ann.id);
    await tell(given, id, 'failed');
    await given.settle();
    expect(transfersThere(given, id)).toMatchObject([{ amount_reversed: 4_000 }]);
    expect([await given.balanceOf('PAYOUTS_UNDER_WAY'), await given.balanceOf('STRIPE')]).toEqual([before, there]);
  });

  it('to an account that the provider no longer knows has failed, and is theirs again', async () => {
    const ann = await owed(given, 1_000n);
    const { onboardingUrl } = granted(await open(ann)).openPayoutAccount;
    given.provider.store.drop('account', onboardingUrl?.split('/').at(-1) ?? '');
    const { id, status } = await paidOut(ann, '1000');
    expect(status).toBe('FAILED');
    await given.settle();
    expect([await standing(ann), transfersThere(given, id)]).toEqual([['1000', '0'], []]);
  });
});
