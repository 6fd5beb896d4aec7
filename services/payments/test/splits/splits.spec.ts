import { splitCancelled } from '@kindred/contracts/payments/split-cancelled';
import { splitCompleted } from '@kindred/contracts/payments/split-completed';
import { splitCreated } from '@kindred/contracts/payments/split-created';
import { splitSharePaid } from '@kindred/contracts/payments/split-share-paid';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { asOwner } from '../ledger/books.ts';
import {
  ask,
  cancel,
  change,
  divide,
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
afterAll(() => given?.stop());

const amounts = (split: Split) => split.shares.map(({ amount }) => amount.minorUnits);
const stands = (split: Split) => [split.status, ...split.shares.map(({ status }) => status)];
const confirm = (who: Parameters<typeof ask>[0], transactionId: string, received = true) =>
  ask<Payment>(who, 'confirmPayment', { idempotencyKey: newId(), transactionId, received }, 'id status');

describe('a split', () => {
  it('is previewed as it is then made, seen by all who have a part in it, and told', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const tribeId = newId();
    const bill = {
      total: { minorUnits: '1000', currency: 'JPY' },
      splitType: 'PERCENTAGE',
      participants: [ann, bob, eve].map(({ id }, place) => ({ userId: id, basisPoints: [3_334, 3_333, 3_333][place] })),
    };
    const { splitPreview } = granted(
      await ann.client.request<{ splitPreview: object }>(
        'query ($input: SplitPreviewInput!) { splitPreview(input: $input) { totalAmount { minorUnits currency } shares { user { id } amount { minorUnits } percentage } } }',
        { input: bill },
      ),
    );
    expect(splitPreview).toEqual({
      totalAmount: { minorUnits: '1000', currency: 'JPY' },
      shares: [
        ['334', 3_334, ann],
        ['333', 3_333, bob],
        ['333', 3_333, eve],
      ].map(([minorUnits, percentage, person]) => ({
        user: { id: (person as { id: string }).id },
        amount: { minorUnits },
        percentage,
      })),
    });
    const split = await divided(given, ann, [ann, bob, eve], {
      total: '1000',
      currency: 'JPY',
      splitType: 'PERCENTAGE',
      parts: [{ basisPoints: 3_334 }, { basisPoints: 3_333 }, { basisPoints: 3_333 }],
      description: '  the ramen  ',
      tribeId,
    });
    expect(split).toMatchObject({
      status: 'PENDING',
      description: 'the ramen',
      totalAmount: { minorUnits: '1000', currency: 'JPY' },
      paid: { minorUnits: '0' },
      revision: 1,
      createdBy: { id: ann.id },
    });
    expect(amounts(split)).toEqual(['334', '333', '333']);
    expect(stands(split)).toEqual(['PENDING', 'COMPLETED', 'PENDING', 'PENDING']);
    expect(split.shares.map(({ acceptedAt }) => acceptedAt !== null)).toEqual([true, false, false]);
    for (const person of [bob, eve]) expect(await splitSeenBy(person, split.id)).toEqual(split);
    await eventually(async () =>
      expect(await given.told(splitCreated, split.id)).toMatchObject([
        {
          payeeId: ann.id,
          tribeId,
          splitType: 'PERCENTAGE',
          total: 1_000,
          currency: 'JPY',
          shares: [
            { userId: ann.id, amount: 334 },
            { userId: bob.id, amount: 333 },
            { userId: eve.id, amount: 333 },
          ],
        },
      ]),
    );
    const { rows } = await asOwner(given.payments.database.url, (client) =>
      client.query('SELECT row_to_json(s)::text AS row FROM payment_split s'),
    );
    expect(
      rows.filter(
        ({ row }: { row: string }) => row.includes('ramen') || row.includes(Buffer.from('ramen').toString('hex')),
      ),
    ).toEqual([]);
  });

  it('is made once, however often it is asked for under a key', async () => {
    const [ann, bob] = await given.friends(2);
    const [key, dueDate] = [newId(), new Date(given.now.getTime() + 86_400_000)];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => divide(given, ann, [ann, bob], { key, dueDate })),
    );
    expect(new Set(answers.map((answer) => granted(answer)['createSplit']?.id)).size).toBe(1);
  });

  it('is paid by card and by hand, and completed when nothing is owed any more', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    await given.byHand(eve);
    const split = await divided(given, ann, [ann, bob, eve], { total: '1001', currency: 'USD' });
    granted(await change(bob, 'acceptShare', shareOf(split, bob)));
    const paid = granted(await pay(bob, shareOf(split, bob)))['payShare'];
    await given.settle();
    expect(await splitSeenBy(eve, split.id)).toMatchObject({ status: 'PARTIAL', paid: { minorUnits: '334' } });
    expect(shareOf(await splitSeenBy(ann, split.id), bob)).toMatchObject({
      status: 'COMPLETED',
      transaction: { id: paid?.id, status: 'COMPLETED' },
    });
    expect(shareOf(await splitSeenBy(eve, split.id), bob)).toMatchObject({ status: 'COMPLETED', transaction: null });
    expect(await given.payable(ann)).toBe(334n);

    const byHand = granted(await pay(eve, shareOf(split, eve)))['payShare'];
    expect(shareOf(await splitSeenBy(ann, split.id), eve)).toMatchObject({
      status: 'PENDING',
      acceptedAt: expect.any(String),
    });
    granted(await confirm(ann, byHand?.id ?? ''));
    expect(stands(await splitSeenBy(ann, split.id))).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED']);
    await eventually(async () => {
      expect(await given.told(splitSharePaid, split.id)).toMatchObject([
        { userId: bob.id, payeeId: ann.id, amount: 334, transactionId: paid?.id },
        { userId: eve.id, amount: 333 },
      ]);
      expect(await given.told(splitCompleted, split.id)).toEqual([{ splitId: split.id, paid: 667, currency: 'USD' }]);
    });
    refusedWith('SPLIT_COMPLETED')(await cancel(ann, split));
  });

  it('says where a card was declined, and takes another', async () => {
    const [ann, bob] = await given.friends(2);
    const bad = await given.card(bob, 'pm_card_chargeCustomerFail');
    const split = await divided(given, ann, [ann, bob], { currency: 'USD' });
    granted(await pay(bob, shareOf(split, bob), { paymentMethodId: bad }));
    await given.settle();
    expect(stands(await splitSeenBy(ann, split.id))).toEqual(['PENDING', 'COMPLETED', 'FAILED']);
    const good = await given.card(bob);
    granted(await pay(bob, shareOf(split, bob), { paymentMethodId: good }));
    await given.settle();
    expect(stands(await splitSeenBy(ann, split.id))).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  });

  it('shows a share’s newest payment, under way or come to nothing, to its person and the payee alone', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const cash = await given.byHand(bob);
    const bad = await given.card(bob, 'pm_card_chargeCustomerFail');
    const split = await divided(given, ann, [ann, bob, eve], { currency: 'USD' });
    const paymentSeenBy = async (who: Parameters<typeof ask>[0]) =>
      granted(
        await who.client.request<{ share: { payment: Payment | null } }>(
          'query ($id: ID!) { share(id: $id) { payment { id status } } }',
          { id: shareOf(split, bob).id },
        ),
      ).share.payment;
    expect(await paymentSeenBy(bob)).toBeNull();
    const failed = granted(await pay(bob, shareOf(split, bob), { paymentMethodId: bad }))['payShare'];
    await given.settle();
    for (const who of [ann, bob]) expect(await paymentSeenBy(who)).toEqual({ id: failed?.id, status: 'FAILED' });
    const running = granted(await pay(bob, shareOf(split, bob), { paymentMethodId: cash }))['payShare'];
    for (const who of [ann, bob]) expect(await paymentSeenBy(who)).toEqual({ id: running?.id, status: 'PROCESSING' });
    expect(await paymentSeenBy(eve)).toBeNull();
  });

  it('can be let off, while it is on its way by hand too, and declined: the payee bears it', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.byHand(bob);
    const split = await divided(given, ann, [bob, eve]);
    const payment = granted(await pay(bob, shareOf(split, bob)))['payShare'];
    granted(await change(ann, 'waiveShare', shareOf(split, bob)));
    granted(await change(ann, 'waiveShare', shareOf(split, bob)));
    expect(
      granted(
        await bob.client.request<{ transaction: Payment }>('query ($id: ID!) { transaction(id: $id) { id status } }', {
          id: payment?.id,
        }),
      ).transaction.status,
    ).toBe('CANCELLED');
    expect(stands(await splitSeenBy(ann, split.id))).toEqual(['PENDING', 'NOT_REQUIRED', 'PENDING']);
    granted(await change(eve, 'declineShare', shareOf(split, eve)));
    expect(stands(await splitSeenBy(ann, split.id))).toEqual(['CANCELLED', 'NOT_REQUIRED', 'CANCELLED']);
    await eventually(async () => expect(await given.told(splitCancelled, split.id)).toEqual([{ splitId: split.id }]));
  });

  it('owes nothing of what somebody is to pay 0 of', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const parts = ['0', '3000'].map((minorUnits) => ({ amount: { minorUnits, currency: 'EUR' } }));
    expect(stands(await divided(given, ann, [bob, eve], { splitType: 'CUSTOM', parts }))).toEqual([
      'PENDING',
      'NOT_REQUIRED',
      'PENDING',
    ]);
  });

  it('is called off whole: what was paid goes back, what is under way is taken back, the rest is dropped', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    await given.card(bob);
    await given.byHand(eve);
    const split = await divided(given, ann, [ann, bob, eve, tom], { total: '4000', currency: 'USD' });
    granted(await pay(bob, shareOf(split, bob)));
    granted(await pay(eve, shareOf(split, eve)));
    await given.settle();
    const key = newId();
    expect(granted(await cancel(ann, split, key))['cancelSplit']?.status).toBe('CANCELLED');
    granted(await cancel(ann, split, key));
    granted(await cancel(ann, split));
    await given.settle();
    expect(stands(await splitSeenBy(bob, split.id))).toEqual([
      'CANCELLED',
      'CANCELLED',
      'REFUNDED',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(await given.payable(ann)).toBe(0n);
    refusedWith('SHARE_SETTLED')(await pay(tom, shareOf(split, tom)));
    await eventually(async () => expect(await given.told(splitCancelled, split.id)).toHaveLength(1));
    const { split: seen } = granted(
      await bob.client.request<{ split: { transactions: { type: string; status: string }[] } }>(
        'query ($id: ID!) { split(id: $id) { transactions { type status } } }',
        { id: split.id },
      ),
    );
    expect(seen.transactions).toEqual([
      { type: 'REFUND', status: 'COMPLETED' },
      { type: 'SPLIT_PAYMENT', status: 'REFUNDED' },
    ]);
  });
});
