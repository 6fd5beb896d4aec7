import type { DisputeCommand } from '@kindred/card-provider/dispute-command';
import { goodBehaviour } from '@kindred/card-provider/settings';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { InsufficientFunds } from '../../src/ledger/refusals.ts';
import { teller } from '../../src/roles.ts';
import type { KnownProviderEvent } from '../../src/providers/provider-event.ts';
import { ProviderCall } from '../../src/providers/provider-call.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { paid, payEvent, refund, shown } from './asking.ts';
import { disputesTold, toldOf } from './told.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

const chargeOf = (id: string) =>
  given.provider.store.all('payment_intent').find(({ metadata }) => metadata['kindred_key'] === `charge-${id}`)?.id ??
  '';
const dispute = (id: string, status: DisputeCommand) =>
  given.provider.do({ do: 'dispute', charge: chargeOf(id), status });

async function payablesOf({ id, client }: TestPerson) {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { payables { balance { minorUnits } disputed { minorUnits } debt { minorUnits } movements { edges { node { type } } } } } } }';
  return granted(
    await client.request<{ _entities: [{ payables: unknown }] }>(query, { of: [{ __typename: 'User', id }] }),
  )._entities[0].payables;
}

/** A dispute's event as a provider's handler is given it, at a second of its own. */
async function hear(
  id: string,
  type: 'dispute.opened' | 'dispute.won' | 'dispute.lost',
  second: number,
  minorUnits = 2_500n,
) {
  const { work, dependencies } = given.payments.service;
  const event: KnownProviderEvent = {
    provider: 'STRIPE',
    id: `evt_${id}_${second}`,
    at: new Date(1_900_000_000_000 + second * 1_000),
    type,
    about: { id: chargeOf(id), key: null },
    dispute: `dp_${id}`,
    amount: { minorUnits, currency: 'USD' },
  };
  return work.run(teller, async (tx) =>
    dependencies.handlers.applyProviderEvent(
      tx,
      event,
      await tx.lockOne(ProviderCall, { intentId: id, intentKind: 'CHARGE' }),
    ),
  );
}

/** Waits until so many webhooks of Braintree's say so, and does what follows. */
async function heardOfVenmo(type: string, count: number): Promise<void> {
  const kept = () =>
    given.payments.service.work.read(teller, (tx) =>
      tx.query(`SELECT 1 FROM provider_event WHERE provider = 'VENMO' AND type = $1`, [type]),
    );
  await eventually(async () => expect(await kept()).toHaveLength(count));
  await given.settle();
}

describe('a dispute', () => {
  it('that begins as an inquiry holds nothing until a message of any name says that it takes money, and holds it then', async () => {
    const { payer, payee, payment } = await paid(given);
    dispute(payment.id, 'inquiry');
    await given.heard('charge.dispute.created');
    expect([(await shown(payer, payment.id)).disputeStatus, await given.payable(payee)]).toEqual([null, 2_500n]);
    dispute(payment.id, 'open');
    await given.heard('charge.dispute.funds_withdrawn');
    expect([(await shown(payer, payment.id)).disputeStatus, await given.payable(payee)]).toEqual(['OPEN', 0n]);
    await expect(given.spend(payee, 1n)).rejects.toThrow(InsufficientFunds);
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id));
    dispute(payment.id, 'won');
    await given.heard('charge.dispute.closed');
    expect([(await shown(payer, payment.id)).disputeStatus, await given.payable(payee)]).toEqual(['WON', 2_500n]);
  });

  it('that is an inquiry and closes as one changes nothing', async () => {
    const { payer, payee, payment } = await paid(given);
    dispute(payment.id, 'inquiry-closed');
    await given.heard('charge.dispute.closed');
    expect([
      (await shown(payer, payment.id)).disputeStatus,
      await given.payable(payee),
      await disputesTold(given, payment.id),
    ]).toEqual([null, 2_500n, []]);
  });

  it('of Venmo’s that is a retrieval holds nothing, and holds it once it is a chargeback', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'fake-venmo-account-nonce', provider: 'VENMO' });
    const charge = (await given.transaction(payment.id)).providerTransactionId ?? '';
    for (const [status, type, count, shows, left] of [
      ['inquiry', 'dispute.inquiry', 1, null, 2_500n],
      ['open', 'dispute.opened', 1, 'OPEN', 0n],
      ['inquiry-closed', 'dispute.inquiry', 2, 'OPEN', 0n],
      ['won', 'dispute.won', 1, 'WON', 2_500n],
    ] as const) {
      given.provider.do({ do: 'dispute', charge, status });
      await heardOfVenmo(type, count);
      expect([status, (await shown(payer, payment.id)).disputeStatus, await given.payable(payee)]).toEqual([
        status,
        shows,
        left,
      ]);
    }
  });

  it('of which another amount is told later holds that', async () => {
    const { payee, payment } = await paid(given);
    for (const [second, amount, left] of [
      [1, 1_000n, 1_500n],
      [2, 2_000n, 500n],
      [1, 700n, 500n],
      [4, 400n, 2_100n],
      [3, 2_500n, 2_100n],
    ] as const) {
      await hear(payment.id, 'dispute.opened', second, amount);
      expect(await given.payable(payee)).toBe(left);
    }
    await hear(payment.id, 'dispute.lost', 5, 400n);
    expect([await given.payable(payee), await given.debt(payee)]).toEqual([2_100n, 0n]);
  });

  it('stands beside the payment while it is open: nothing can be given back then', async () => {
    const { payer, payee, payment } = await paid(given);
    dispute(payment.id, 'open');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', disputeStatus: 'OPEN' });
    });
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id));
    expect((await shown(payee, payment.id)).refundable.minorUnits).toBe('0');
    dispute(payment.id, 'won');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', disputeStatus: 'WON' });
    });
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('that is lost takes the money from the payee, is told, and the event can be paid again', async () => {
    const { payer, payee, eventId, payment } = await paid(given);
    given.provider.behave({ doubled: true, shuffled: true });
    dispute(payment.id, 'lost');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', disputeStatus: 'LOST' });
    });
    expect(await given.payable(payee)).toBe(0n);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'completed' },
        { what: 'refunded', data: { because: 'DISPUTE', returned: 2_500, whole: true } },
      ]),
    );
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id));
    expect(granted(await payEvent(payer, eventId)).payEvent.status).toBe('COMPLETED');
  });

  it('that is lost takes what the payee has, the rest is their debt, and what was refunded is not taken again', async () => {
    const before = await given.balanceOf('DISPUTE_LOSSES');
    const { payer, payee, payment } = await paid(given);
    granted(await refund(payee, payment.id, '500'));
    await given.spend(payee, 1_700n);
    await hear(payment.id, 'dispute.lost', 1);
    expect(await given.payable(payee)).toBe(0n);
    expect([await given.debt(payee), await given.balanceOf('DISPUTE_LOSSES')]).toEqual([1_700n, before]);
    expect(await shown(payer, payment.id)).toMatchObject({ disputeStatus: 'LOST', refunded: { minorUnits: '500' } });
    await hear(payment.id, 'dispute.won', 2);
    expect([await given.payable(payee), await given.debt(payee), await given.balanceOf('DISPUTE_LOSSES')]).toEqual([
      300n,
      0n,
      before,
    ]);
  });

  it('holds what the payee has of it, so that it cannot be paid out before it is decided', async () => {
    for (const end of ['dispute.won', 'dispute.lost'] as const) {
      const { payer, payee, payment } = await paid(given, { amount: 3_000n });
      const before = await given.balanceOf('DISPUTES_HELD');
      for (const time of [1, 1]) await hear(payment.id, 'dispute.opened', time, 3_000n);
      expect([await given.payable(payee), (await given.balanceOf('DISPUTES_HELD')) - before]).toEqual([0n, 3_000n]);
      expect(await payablesOf(payee)).toMatchObject([
        {
          balance: { minorUnits: '0' },
          disputed: { minorUnits: '3000' },
          movements: { edges: [{ node: { type: 'DISPUTE_HELD' } }, {}] },
        },
      ]);
      await expect(given.spend(payee, 1n)).rejects.toThrow(InsufficientFunds);
      await hear(payment.id, end, 2, 3_000n);
      expect([await given.payable(payee), await given.debt(payee), await given.balanceOf('DISPUTES_HELD')]).toEqual([
        end === 'dispute.won' ? 3_000n : 0n,
        0n,
        before,
      ]);
      expect((await shown(payer, payment.id)).disputeStatus).toBe(end === 'dispute.won' ? 'WON' : 'LOST');
    }
  });

  it('of a part holds and takes that part', async () => {
    const { payee, payment } = await paid(given);
    await hear(payment.id, 'dispute.opened', 1, 1_000n);
    expect(await given.payable(payee)).toBe(1_500n);
    await hear(payment.id, 'dispute.lost', 2, 1_000n);
    expect([await given.payable(payee), await given.debt(payee)]).toEqual([1_500n, 0n]);
  });

  it('that takes what was paid out already leaves a debt, which whatever comes later pays first', async () => {
    const losses = await given.balanceOf('DISPUTE_LOSSES');
    const { payer, payee, eventId, payment } = await paid(given, { amount: 3_000n });
    await given.spend(payee, 3_000n);
    await hear(payment.id, 'dispute.opened', 1, 3_000n);
    await hear(payment.id, 'dispute.lost', 2, 3_000n);
    expect([await given.payable(payee), await given.debt(payee), await given.balanceOf('DISPUTE_LOSSES')]).toEqual([
      0n,
      3_000n,
      losses,
    ]);
    expect(await payablesOf(payee)).toMatchObject([
      { balance: { minorUnits: '0' }, debt: { minorUnits: '3000' }, disputed: { minorUnits: '0' } },
    ]);
    // Paid once more, the two of them have gained nothing.
    expect(granted(await payEvent(payer, eventId)).payEvent.status).toBe('COMPLETED');
    expect([await given.payable(payee), await given.debt(payee)]).toEqual([0n, 0n]);
    granted(await payEvent(payer, await given.event(payee, [payer], 500n)));
    expect(await given.payable(payee)).toBe(500n);
  });

  it('comes to the same in whatever order and however often it is told', async () => {
    const orders = [
      ['dispute.opened', 'dispute.won'],
      ['dispute.won', 'dispute.opened'],
      ['dispute.opened', 'dispute.lost'],
      ['dispute.lost', 'dispute.opened'],
      ['dispute.lost', 'dispute.lost', 'dispute.opened', 'dispute.lost'],
    ] as const;
    const second = { 'dispute.opened': 1, 'dispute.won': 2, 'dispute.lost': 2 };
    for (const order of orders) {
      const { payer, payee, payment } = await paid(given);
      for (const type of order) expect(await hear(payment.id, type, second[type])).toBe(true);
      const isLost = order.some((type) => type === 'dispute.lost');
      expect((await shown(payer, payment.id)).disputeStatus).toBe(isLost ? 'LOST' : 'WON');
      expect(await given.payable(payee)).toBe(isLost ? 0n : 2_500n);
    }
  });

  it('that is won after it was lost gives the payee back what it took', async () => {
    const { payer, payee, payment } = await paid(given);
    await hear(payment.id, 'dispute.lost', 1);
    await hear(payment.id, 'dispute.won', 2);
    expect((await shown(payer, payment.id)).disputeStatus).toBe('WON');
    expect(await given.payable(payee)).toBe(2_500n);
    for (const second of [3, 3]) await hear(payment.id, 'dispute.lost', second);
    expect(await given.payable(payee)).toBe(0n);
    const about = { transactionId: payment.id, amount: 2_500, currency: 'USD', userId: payer.id, payeeId: payee.id };
    await eventually(async () =>
      expect(await disputesTold(given, payment.id)).toEqual(
        ['LOST', 'WON', 'LOST'].map((status) => ({ ...about, status })),
      ),
    );
  });

  it('of what is not known to be paid is left for later', async () => {
    const { payment } = await paid(given, { token: 'pm_card_chargeCustomerFail' });
    expect(await hear(payment.id, 'dispute.opened', 1)).toBe(false);
  });
});
