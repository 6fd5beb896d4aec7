import { goodBehaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';
import {
  ask,
  cancel,
  divided,
  givenSplits,
  pay,
  shareOf,
  splitSeenBy,
  type GivenSplits,
  type Payment,
  type Split,
} from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(() => given?.stop());

const confirm = (who: TestPerson, transactionId: string, received = true) =>
  ask<Payment>(who, 'confirmPayment', { idempotencyKey: newId(), transactionId, received }, 'id status');
const refund = async (who: TestPerson, transactionId: string, minorUnits: string | null = null, currency = 'USD') =>
  made(
    granted(
      await ask<Payment>(
        who,
        'refundTransaction',
        { idempotencyKey: newId(), transactionId, ...(minorUnits && { amount: { minorUnits, currency } }) },
        'id status',
      ),
    )['refundTransaction'],
  );
const paidFor = async (who: TestPerson, split: Split) => made(granted(await pay(who, shareOf(split, who)))['payShare']);

function made<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('There should have been one.');
  return value;
}

/** What others have paid of a split and still stands, and each one's share of that. */
const counted = (split: Split) => [
  split.status,
  split.paid.minorUnits,
  ...split.shares.map((share) => [share.status, share.refunded.minorUnits]),
];

describe('what was paid of a split', () => {
  it('is less by what was given back of it, in parts and whole, through a provider and by hand', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    await given.byHand(eve);
    const split = await divided(given, ann, [bob, eve], { total: '2000', currency: 'USD' });
    const [bobs, eves] = [await paidFor(bob, split), await paidFor(eve, split)];
    granted(await confirm(ann, eves.id));
    expect(counted(await splitSeenBy(eve, split.id))).toEqual([
      'COMPLETED',
      '2000',
      ['COMPLETED', '0'],
      ['COMPLETED', '0'],
    ]);

    await refund(ann, bobs.id, '300');
    const byHand = await refund(ann, eves.id, '250');
    expect(counted(await splitSeenBy(eve, split.id))).toEqual([
      'COMPLETED',
      '1700',
      ['COMPLETED', '300'],
      ['COMPLETED', '0'],
    ]);
    granted(await confirm(eve, byHand.id));
    expect(counted(await splitSeenBy(bob, split.id))).toEqual([
      'COMPLETED',
      '1450',
      ['COMPLETED', '300'],
      ['COMPLETED', '250'],
    ]);
    await refund(ann, bobs.id);
    expect(counted(await splitSeenBy(ann, split.id))).toEqual([
      'COMPLETED',
      '750',
      ['REFUNDED', '1000'],
      ['COMPLETED', '250'],
    ]);
  });

  it('by hand stays paid after its split was called off, until its person says that they have it back', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.byHand(bob);
    const split = await divided(given, ann, [bob, eve], { total: '2000', currency: 'USD' });
    granted(await confirm(ann, (await paidFor(bob, split)).id));
    granted(await cancel(ann, split));
    expect(counted(await splitSeenBy(bob, split.id))).toEqual([
      'CANCELLED',
      '1000',
      ['COMPLETED', '0'],
      ['CANCELLED', '0'],
    ]);
    const {
      split: { transactions },
    } = granted(
      await bob.client.request<{ split: { transactions: (Payment & { type: string })[] } }>(
        'query ($id: ID!) { split(id: $id) { transactions { id type status } } }',
        { id: split.id },
      ),
    );
    expect(transactions.map(({ type, status }) => [type, status])).toEqual([
      ['REFUND', 'PROCESSING'],
      ['SPLIT_PAYMENT', 'COMPLETED'],
    ]);
    granted(await confirm(bob, transactions[0]?.id ?? ''));
    expect(counted(await splitSeenBy(bob, split.id))).toEqual([
      'CANCELLED',
      '0',
      ['REFUNDED', '1000'],
      ['CANCELLED', '0'],
    ]);
  });

  it('counts again what was given back and came back from the bank', async () => {
    const [ann, bob] = await given.friends(2);
    given.provider.behave({ settleAfterMs: 400 });
    await given.card(bob, 'pm_card_refundFail');
    const split = await divided(given, ann, [ann, bob], { total: '2000', currency: 'USD' });
    const payment = await paidFor(bob, split);
    await eventually(async () => {
      await given.settle();
      expect((await splitSeenBy(ann, split.id)).status).toBe('COMPLETED');
    });
    const back = await refund(ann, payment.id, '400');
    await eventually(async () => {
      await given.settle();
      expect((await given.transaction(back.id)).status).toBe('REFUNDED');
    });
    expect(counted(await splitSeenBy(bob, split.id))).toEqual([
      'COMPLETED',
      '1000',
      ['COMPLETED', '0'],
      ['COMPLETED', '0'],
    ]);
  });

  it('says of a share of what was paid before its event was divided only what was given back since', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    const eventId = await given.event(ann, [bob], 4_000n);
    const { id } = made(
      granted(
        await ask<Payment>(
          bob,
          'payEvent',
          { idempotencyKey: newId(), eventId, returnUrl: 'https://kindred.example/back' },
          'id status',
        ),
      )['payEvent'],
    );
    await refund(ann, id, '1000');
    const split = await given.divideEvent(eventId, [bob, eve], 6_000n);
    expect(counted(await splitSeenBy(ann, split))).toEqual(['PARTIAL', '3000', ['COMPLETED', '0'], ['PENDING', '0']]);
    await refund(ann, id, '500');
    expect(counted(await splitSeenBy(ann, split))).toEqual(['PARTIAL', '2500', ['COMPLETED', '500'], ['PENDING', '0']]);
  });
});
