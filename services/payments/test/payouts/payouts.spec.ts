import { newId } from '@kindred/contracts/uuid';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { eventually } from '@kindred/testkit/eventually';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { givenPayments } from '../given.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { goodAgain } from '../providers/local-provider.ts';
import { asOwner } from '../ledger/books.ts';
import { open, owed, paidOut, payablesOf, payee, payOut, payoutsThere, shown, standing, tell, transfersThere } from './given-payouts.ts';

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

describe('nobody is paid out', () => {
  it('who has no account for it, or has not told the provider who they are', async () => {
    const ann = await owed(given, 1_000n);
    refusedWith('NO_PAYOUT_ACCOUNT')(await payOut(ann, '500'));
    granted(await open(ann));
    expect(await paidOut(ann, '500')).toMatchObject({ status: 'FAILED', failureReason: 'PAYEE_NOT_READY' });
    expect(await standing(ann)).toEqual(['1000', '0']);
    refusedWith('UNAUTHENTICATED')(await payOut({ id: ann.id, client: given.client() }, '500'));
  });

  it('more than they are owed, nothing, what is no amount, or in what is no money', async () => {
    const ann = await payee(given, 1_000n);
    refusedWith('INSUFFICIENT_FUNDS')(await payOut(ann, '1001'));
    refusedWith('INSUFFICIENT_FUNDS')(await payOut(ann, '1', { currency: 'EUR' }));
    for (const minorUnits of ['0', '-1', '9007199254740992']) refusedWith('INVALID_AMOUNT')(await payOut(ann, minorUnits));
    refusedWith('BAD_USER_INPUT')(await payOut(ann, '1', { currency: 'AAA' }));
    refusedWith('CURRENCY_MISMATCH')(await payOut(ann, '1', { currency: 'CHRONA' }));
    refusedWith('INVALID_RETURN_URL')(await open(ann, { returnUrl: 'nowhere' }));
    expect(await standing(ann)).toEqual(['1000', '0']);
  });

  it('where no provider pays out', async () => {
    const alone = await givenPayments();
    const ann = await alone.person();
    refusedWith('NOT_OFFERED')(await open(ann));
    refusedWith('NOT_OFFERED')(await payOut(ann, '1'));
    await alone.stop();
  });

  it('twice out of one balance, though they ask at once', async () => {
    const ann = await payee(given, 1_000n);
    const answers = await Promise.all(Array.from({ length: 6 }, () => payOut(ann, '400')));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    answers.filter(({ errors }) => errors.length > 0).forEach((answer) => refusedWith('INSUFFICIENT_FUNDS')(answer));
    await eventually(async () => {
      await given.settle();
      expect(await standing(ann)).toEqual(['200', '0']);
    });
  });
});

describe('what one is owed', () => {
  it('is shown to them alone, by currency, with what came and went, in pages', async () => {
    const [ann, bob] = [await payee(given, 1_000n), await given.person()];
    for (const amount of [50n, 70n]) await owed(given, amount, 'EUR', ann);
    expect(await payablesOf(bob, ann.id)).toBeNull();
    expect(await payablesOf(bob, bob.id)).toEqual([]);
    const paid = await paidOut(ann, '300');
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, paid.id)).status).toBe('COMPLETED');
    });
    const [eur, usd] = (await payablesOf(ann, ann.id)) ?? [];
    expect(eur).toMatchObject({ currency: 'EUR', balance: { minorUnits: '120' }, movements: { edges: [{ node: { amount: { minorUnits: '70' } } }, { node: { type: 'SPLIT_PAYMENT', balanceAfter: { minorUnits: '50' } } }] } });
    expect(usd).toMatchObject({ balance: { minorUnits: '700' }, movements: { edges: [{ node: { type: 'PAYOUT', amount: { minorUnits: '-300' }, balanceAfter: { minorUnits: '700' } } }, { node: { type: 'SPLIT_PAYMENT' } }] } });
    const [first] = (await payablesOf(ann, ann.id, { first: 1 })) ?? [];
    expect(first?.movements.pageInfo.hasNextPage).toBe(true);
    const [second] = (await payablesOf(ann, ann.id, { first: 1, after: first?.movements.pageInfo.endCursor ?? null })) ?? [];
    expect(second?.movements.edges).toMatchObject([{ node: { amount: { minorUnits: '50' } } }]);
  });

  it('costs the same number of statements whether little or much came', async () => {
    const [ann, bob] = [await owed(given, 1n), await owed(given, 1n)];
    for (let count = 0; count < 5; count += 1) await owed(given, 1n, 'USD', bob);
    const { statements } = given.payments.service.database;
    const [one, many] = [await statements.during(() => payablesOf(ann, ann.id)), await statements.during(() => payablesOf(bob, bob.id))];
    expect(many.length).toBe(one.length);
  });
});

describe('an account for payouts', () => {
  it('is opened once, however often and by how many requests at once; its id at the provider is sealed', async () => {
    const ann = await owed(given, 1n);
    const before = given.provider.store.all('account').length;
    const key = newId();
    const answers = await Promise.all([open(ann, { key }), open(ann, { key }), open(ann), open(ann)]);
    // The provider refuses a key that is in hand just now; whoever asks again is answered.
    for (const answer of answers) if (answer.errors.length > 0) refusedWith('PROVIDER_UNAVAILABLE')(answer);
    expect(granted(await open(ann, { key })).openPayoutAccount.onboardingUrl).toContain('/onboarding/acct_');
    // Once the provider has forgotten the key it is told which account is meant.
    for (const name of Object.keys(given.provider.store.answers)) delete given.provider.store.answers[name];
    granted(await open(ann));
    expect(given.provider.store.all('account').length).toBe(before + 1);
    const { rows } = await asOwner(given.payments.database.url, (client) => client.query(`SELECT encode(account, 'escape') AS account FROM payee_account WHERE user_id = $1`, [ann.id]));
    expect(rows).toEqual([{ account: expect.not.stringContaining('acct_') }]);
  });

  it('is asked for again while the provider is away', async () => {
    const [ann, key] = [await owed(given, 1n), newId()];
    given.provider.behave({ outage: 'answer-lost' });
    refusedWith('PROVIDER_UNAVAILABLE')(await open(ann, { key }));
    given.provider.behave({ outage: 'none' });
    const before = given.provider.store.all('account').length;
    expect(granted(await open(ann, { key })).openPayoutAccount.onboardingUrl).toContain('/onboarding/');
    expect(given.provider.store.all('account').length).toBe(before);
  });
});

describe('a payout', () => {
  it('leaves the balance with the wish and the house with the provider’s word, once for a key', async () => {
    given.provider.behave({ settleAfterMs: 60_000, doubled: true });
    const [ann, key] = [await payee(given), newId()];
    const [there, underWay] = [await given.held('STRIPE'), await given.held('PAYOUTS_UNDER_WAY')];
    const asked = await paidOut(ann, '2500', { key });
    expect(asked).toMatchObject({ type: 'PAYOUT', status: 'PROCESSING', amount: { minorUnits: '2500', currency: 'USD' } });
    expect((await paidOut(ann, '2500', { key })).id).toBe(asked.id);
    expect(await standing(ann)).toEqual(['7500', '2500']);
    expect(await given.held('PAYOUTS_UNDER_WAY')).toBe(underWay + 2_500n);
    given.provider.do({ do: 'settle' });
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, asked.id)).status).toBe('COMPLETED');
    });
    expect(await standing(ann)).toEqual(['7500', '0']);
    expect([await given.held('STRIPE'), await given.held('PAYOUTS_UNDER_WAY')]).toEqual([there + 2_500n, underWay]);
    expect([payoutsThere(given, asked.id).length, transfersThere(given, asked.id).length]).toEqual([1, 1]);
  });

  it('is made once though the provider is away, or its answer is lost', async () => {
    for (const [outage, outageAfter] of [['unavailable', 0], ['answer-lost', 1], ['answer-lost', 3]] as const) {
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

  it('that their bank will not have is brought back, and is theirs again', async () => {
    given.provider.behave({ payoutsFail: true });
    const ann = await payee(given);
    const there = await given.held('STRIPE');
    const { id } = await paidOut(ann, '4000');
    await eventually(async () => {
      await given.settle();
      expect(await standing(ann)).toEqual(['10000', '0']);
    });
    expect(await shown(ann, id)).toMatchObject({ status: 'FAILED', failureReason: 'DECLINED' });
    expect(transfersThere(given, id)).toMatchObject([{ reversed: true }]);
    expect([await given.held('STRIPE'), await given.held('PAYOUTS_UNDER_WAY')]).toEqual([there, 0n]);
    goodAgain(given.provider);
    const again = await paidOut(ann, '10000');
    await eventually(async () => {
      await given.settle();
      expect((await shown(ann, again.id)).status).toBe('COMPLETED');
    });
  });

  it('that came back after it was paid is theirs again, once, in whatever order and how often that is told', async () => {
    for (const order of [['paid', 'failed'], ['failed', 'paid'], ['failed', 'paid', 'failed']] as const) {
      given.provider.behave({ settleAfterMs: 60_000 });
      const ann = await payee(given);
      const there = await given.held('STRIPE');
      const { id } = await paidOut(ann, '4000');
      for (const status of order) {
        await tell(given, id, status, { times: 2, after: status === 'failed' ? 2 : 1 });
        await given.settle();
      }
      await given.settle();
      expect(await standing(ann)).toEqual(['10000', '0']);
      expect(await shown(ann, id)).toMatchObject(order[0] === 'paid' ? { status: 'REFUNDED', refunded: { minorUnits: '4000' }, failureReason: 'RETURNED' } : { status: 'FAILED' });
      expect(transfersThere(given, id)).toMatchObject([{ amount_reversed: 4_000 }]);
      expect([await given.held('STRIPE'), await given.held('PAYOUTS_UNDER_WAY')]).toEqual([there, 0n]);
      const { movements } = (await payablesOf(ann, ann.id))?.[0] ?? expect.fail('nothing owed');
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
});
