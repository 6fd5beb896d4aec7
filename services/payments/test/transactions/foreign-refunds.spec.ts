import { goodBehaviour } from '@kindred/card-provider/settings';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { fail } from '@kindred/testkit/fail';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { InsufficientFunds } from '../../src/ledger/refusals.ts';
import { reconcile } from '../../src/providers/reconciliation/reconcile.ts';
import { teller } from '../../src/roles.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { paid, refund, shown } from './asking.ts';
import { toldOf } from './told.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

const chargeOf = async (id: string) => (await given.transaction(id)).providerTransactionId ?? '';
const atDashboard = async (id: string, amount?: number) =>
  given.provider.do({ do: 'refund', charge: await chargeOf(id), ...(amount === undefined ? {} : { amount }) });
const around = () => ({ from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 24 * 3_600_000) });
const differences = (what: string) =>
  given.payments.service.work.read(teller, (tx) =>
    tx.query<{ kind: string; mended_at: Date | null }>(
      'SELECT kind, mended_at FROM provider_difference WHERE what = $1',
      [what],
    ),
  );

describe('a refund that was made in the provider’s dashboard', () => {
  it('leaves no more to be paid out or given back than is left of the payment', async () => {
    const { payer, payee, payment } = await paid(given);
    await atDashboard(payment.id, 400);
    await given.heard('refund.created');
    expect(await given.payable(payee)).toBe(2_100n);
    await expect(given.spend(payee, 2_101n)).rejects.toThrow(InsufficientFunds);
    refusedWith('REFUND_TOO_LARGE')(await refund(payee, payment.id, '2101'));
    expect(await shown(payee, payment.id)).toMatchObject({
      status: 'COMPLETED',
      refunded: { minorUnits: '400' },
      refundable: { minorUnits: '2100' },
    });
    const [own] = (await shown(payer, payment.id)).refunds;
    expect(await shown(payer, own?.id ?? '')).toMatchObject({
      type: 'REFUND',
      status: 'COMPLETED',
      amount: { minorUnits: '400' },
      refundOf: { id: payment.id },
    });
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'completed' },
        { what: 'refunded', data: { because: 'REFUND', refundId: own?.id, returned: 400, whole: false } },
      ]),
    );
    await atDashboard(payment.id);
    await given.heard('refund.created');
    expect([(await shown(payer, payment.id)).status, await given.payable(payee)]).toEqual(['REFUNDED', 0n]);
  });

  it('is their payee’s debt as far as they no longer have it', async () => {
    const { payee, payment } = await paid(given);
    await given.spend(payee, 2_300n);
    await atDashboard(payment.id, 500);
    await given.heard('refund.created');
    expect([await given.payable(payee), await given.debt(payee)]).toEqual([0n, 300n]);
  });

  it('is booked once, however often and in whatever order its messages come, also where the bank sends it back', async () => {
    for (const token of ['pm_card_visa', 'pm_card_pendingRefund', 'pm_card_refundFail']) {
      const { payer, payee, payment } = await paid(given, { token });
      given.provider.behave({ held: true, doubled: true });
      await atDashboard(payment.id, 700);
      await eventually(() =>
        expect(given.provider.store.all('refund')[0]?.status).toBe(
          token === 'pm_card_refundFail' ? 'failed' : 'succeeded',
        ),
      );
      // The messages held back are delivered in reverse order.
      given.provider.behave({ held: false });
      await given.heard(token === 'pm_card_refundFail' ? 'refund.failed' : 'refund.created');
      await given.heard('refund.created');
      const isBack = token === 'pm_card_refundFail';
      expect([token, await given.payable(payee), await given.balanceOf('REFUNDS_UNDER_WAY')]).toEqual([
        token,
        isBack ? 2_500n : 1_800n,
        0n,
      ]);
      expect((await shown(payer, payment.id)).refunds).toHaveLength(1);
      given.provider.behave({ doubled: false });
    }
  });

  it('is the refund of ours whose answer did not come, and not a second one', async () => {
    const { payer, payee, payment } = await paid(given);
    given.provider.behave({ outage: 'answer-lost', outageTimes: 2, held: true });
    granted(await refund(payee, payment.id, '600'));
    const [made] = given.provider.store.all('refund');
    if (!made) return fail('no refund was made');
    given.provider.behave({ held: false });
    // As a refund that the provider reports without our key.
    given.provider.do({ do: 'publish', type: 'refund.updated', object: { ...made, metadata: {} } });
    await given.heard('refund.updated');
    await given.heard('refund.created');
    expect((await shown(payer, payment.id)).refunds).toMatchObject([
      { status: 'COMPLETED', amount: { minorUnits: '600' } },
    ]);
    expect(await given.payable(payee)).toBe(1_900n);
  });

  it('waits for a refund of ours that has all of it, and that the provider then declines', async () => {
    const { payer, payee, payment } = await paid(given);
    given.provider.behave({ outage: 'unavailable', outageTimes: 4 });
    granted(await refund(payee, payment.id));
    await atDashboard(payment.id, 400);
    await given.heard('refund.created');
    expect(await given.payable(payee)).toBe(0n);
    await eventually(async () => {
      given.later(30_000);
      await given.settle();
      expect(
        (await shown(payer, payment.id)).refunds.map(({ status, amount }) => [status, amount.minorUnits]).sort(),
      ).toEqual([
        ['COMPLETED', '400'],
        ['FAILED', '2500'],
      ]);
    });
    expect([await given.payable(payee), await given.balanceOf('REFUNDS_UNDER_WAY')]).toEqual([2_100n, 0n]);
  });

  it('of Venmo’s is booked by its transaction', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'fake-venmo-account-nonce', provider: 'VENMO' });
    given.provider.do({ do: 'settle' });
    await atDashboard(payment.id, 400);
    await eventually(async () => {
      await given.settle();
      expect((await shown(payer, payment.id)).refunds).toMatchObject([
        { status: 'COMPLETED', amount: { minorUnits: '400' } },
      ]);
    });
    expect(await given.payable(payee)).toBe(2_100n);
  });
});

describe('reconciliation', () => {
  it('books a refund of which no webhook told, once, and a dispute', async () => {
    const [first, second] = [await paid(given), await paid(given)];
    given.provider.behave({ held: true });
    await atDashboard(first.payment.id, 400);
    given.provider.do({ do: 'dispute', charge: await chargeOf(second.payment.id), status: 'open' });
    for (let time = 0; time < 2; time += 1) {
      await reconcile(given.payments.service.work, given.dependencies, 'STRIPE', around());
      expect([await given.payable(first.payee), await given.payable(second.payee)]).toEqual([2_100n, 0n]);
    }
    expect(await differences(given.provider.store.all('refund')[0]?.id ?? '')).toMatchObject([
      { kind: 'MISSING_HERE', mended_at: expect.any(Date) },
    ]);
    expect(await differences(given.provider.store.all('dispute')[0]?.id ?? '')).toMatchObject([
      { kind: 'UNKNOWN', mended_at: expect.any(Date) },
    ]);
    given.provider.behave({ held: false });
    await given.heard('charge.dispute.created');
    expect([
      await given.payable(first.payee),
      await given.payable(second.payee),
      (await shown(first.payer, first.payment.id)).refunds.length,
    ]).toEqual([2_100n, 0n, 1]);
  });

  it('books a charge of Venmo’s that was voided in the dashboard, of which no webhook tells', async () => {
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const { payer, payee, payment } = await paid(given, { token: 'fake-venmo-account-nonce', provider: 'VENMO' });
    given.provider.do({ do: 'void', charge: await chargeOf(payment.id) });
    for (let time = 0; time < 2; time += 1) {
      await reconcile(given.payments.service.work, given.dependencies, 'VENMO', around());
      expect(await shown(payer, payment.id)).toMatchObject({
        status: 'REFUNDED',
        refunds: [{ status: 'COMPLETED', amount: { minorUnits: '2500' } }],
      });
      expect(await given.payable(payee)).toBe(0n);
    }
  });
});
