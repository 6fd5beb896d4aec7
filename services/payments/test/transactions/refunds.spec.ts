import { goodBehaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { confirm, paid, payEvent, refund, shown } from './asking.ts';
import { toldOf } from './told.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

async function throughVenmo(at: GivenMoney) {
  const [payer, payee] = [await at.person(), await at.person()];
  await at.card(payer, 'fake-venmo-account-nonce', 'VENMO');
  const payment = granted(await payEvent(payer, await at.event(payee, [payer]))).payEvent;
  return { payer, payee, payment };
}

describe('a refund', () => {
  it('of the whole is a transaction of its own, and the payment is refunded', async () => {
    const before = { stripe: await given.balanceOf('STRIPE'), underWay: await given.balanceOf('REFUNDS_UNDER_WAY') };
    const { payer, payee, payment } = await paid(given);
    const key = newId();
    const [back, again] = (
      await Promise.all([refund(payee, payment.id, null, { key }), refund(payee, payment.id, null, { key })])
    ).map((answer) => granted(answer).refundTransaction);
    expect(again?.id).toBe(back?.id);
    expect(back).toMatchObject({
      type: 'REFUND',
      amount: { minorUnits: '2500' },
      refundOf: { id: payment.id },
      user: { id: payer.id },
      payee: { id: payee.id },
    });
    expect(await shown(payer, payment.id)).toMatchObject({
      status: 'REFUNDED',
      refunded: { minorUnits: '2500' },
      refunds: [{ id: back?.id, status: 'COMPLETED' }],
    });
    expect([
      await given.payable(payee),
      (await given.balanceOf('REFUNDS_UNDER_WAY')) - before.underWay,
      (await given.balanceOf('STRIPE')) - before.stripe,
    ]).toEqual([0n, 0n, 103n]);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'completed' },
        { what: 'refunded', data: { because: 'REFUND', refundId: back?.id, returned: 2_500, whole: true } },
      ]),
    );
  });

  it('in parts leaves the payment completed until nothing is left', async () => {
    const { payer, payee, payment } = await paid(given);
    expect([(await shown(payer, payment.id)).refundable, (await shown(payee, payment.id)).refundable]).toEqual([
      { minorUnits: '0' },
      { minorUnits: '2500' },
    ]);
    for (const [part, status] of [
      ['1000', 'COMPLETED'],
      ['1499', 'COMPLETED'],
      ['1', 'REFUNDED'],
    ] as const) {
      expect(granted(await refund(payee, payment.id, part)).refundTransaction.status).toBe('COMPLETED');
      expect((await shown(payer, payment.id)).status).toBe(status);
    }
    expect((await shown(payee, payment.id)).refundable.minorUnits).toBe('0');
    await eventually(async () =>
      expect((await toldOf(given, payment.id)).map(({ data }) => data['whole'])).toEqual([
        undefined,
        false,
        false,
        true,
      ]),
    );
  });

  it('is refused where the payee no longer has the money, and then nobody was asked', async () => {
    const { payer, payee, payment } = await paid(given);
    await given.spend(payee, 2_000n);
    refusedWith('INSUFFICIENT_FUNDS')(await refund(payee, payment.id));
    expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', refunds: [] });
    granted(await refund(payee, payment.id, '500'));
    expect(await given.payable(payee)).toBe(0n);
  });

  it('that takes its time is under way, and counts as given back until it is', async () => {
    given.provider.behave({ settleAfterMs: 400 });
    const { payer, payee, payment } = await paid(given, { token: 'pm_card_pendingRefund' });
    const back = granted(await refund(payee, payment.id)).refundTransaction;
    expect(back.status).toBe('PROCESSING');
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id, '1'));
    expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', refunded: { minorUnits: '0' } });
    await eventually(async () => {
      await given.settle();
      expect((await shown(payer, payment.id)).status).toBe('REFUNDED');
    });
    expect((await shown(payer, back.id)).status).toBe('COMPLETED');
  });

  it('that the payer’s bank sends back is the payee’s again, who may give it back in another way', async () => {
    given.provider.behave({ settleAfterMs: 1_100 });
    const { payer, payee, payment } = await paid(given, { token: 'pm_card_refundFail' });
    const back = granted(await refund(payee, payment.id)).refundTransaction;
    expect(back.status).toBe('COMPLETED');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, back.id)).toMatchObject({ status: 'REFUNDED', failureReason: 'RETURNED' });
    });
    expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', refunded: { minorUnits: '0' } });
    expect(await given.payable(payee)).toBe(2_500n);
    await eventually(async () =>
      expect(await toldOf(given, back.id)).toMatchObject([{ what: 'failed', data: { outcome: 'RETURNED' } }]),
    );
    granted(await refund(payee, payment.id, '100'));
    expect(await given.payable(payee)).toBe(2_400n);
  });

  it('through Venmo takes back as a whole what is not settled yet', async () => {
    given.provider.behave({ settleAfterMs: 60_000 });
    const { payer, payee, payment } = await throughVenmo(given);
    expect(granted(await refund(payee, payment.id)).refundTransaction.status).toBe('COMPLETED');
    expect((await shown(payer, payment.id)).status).toBe('REFUNDED');
    expect(await given.payable(payee)).toBe(0n);
  });

  it('by hand waits for the payer to say that it came', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'by hand' });
    granted(await confirm(payee, payment.id));
    const back = granted(await refund(payee, payment.id, '1000')).refundTransaction;
    expect(back.status).toBe('PROCESSING');
    refusedWith('NOT_YOURS_TO_CONFIRM')(await confirm(payee, back.id));
    expect(granted(await confirm(payer, back.id, false)).confirmPayment).toMatchObject({
      status: 'FAILED',
      failureReason: 'NOT_RECEIVED',
    });
    const other = granted(await refund(payee, payment.id)).refundTransaction;
    expect(granted(await confirm(payer, other.id)).confirmPayment.status).toBe('COMPLETED');
    expect(await shown(payee, payment.id)).toMatchObject({ status: 'REFUNDED', refunded: { minorUnits: '2500' } });
  });
});

describe('a refund that comes too early', () => {
  let late: GivenMoney;
  beforeEach(async () => void (late = await givenMoney({ webhooks: false, behaviour: { settleAfterMs: 600_000 } })));
  afterEach(() => late.stop());

  it('is asked for again later, and counts once', async () => {
    const { payee, payment } = await throughVenmo(late);
    const back = granted(await refund(payee, payment.id, '1000')).refundTransaction;
    expect(back.status).toBe('PROCESSING');
    expect(await late.payable(payee)).toBe(1_500n);
    late.later(3_600_001);
    await late.settle();
    expect(await late.transaction(back.id)).toMatchObject({ status: 'PROCESSING', attempts: 2 });
    late.provider.do({ do: 'settle' });
    late.later(7_200_001);
    await late.settle();
    expect(await late.transaction(back.id)).toMatchObject({ status: 'COMPLETED', attempts: 3, retryAt: null });
    expect(await late.transaction(payment.id)).toMatchObject({ status: 'COMPLETED', refunded: 1_000n, refunding: 0n });
    expect(await late.payable(payee)).toBe(1_500n);
  });

  it('fails in the end where the payment is never settled, and is the payee’s again', async () => {
    const { payee, payment } = await throughVenmo(late);
    const back = granted(await refund(payee, payment.id, '1000')).refundTransaction;
    for (let tries = 0; tries < 24; tries += 1) {
      late.later(24 * 3_600_000 + 1);
      await late.settle();
    }
    expect(await late.transaction(back.id)).toMatchObject({
      status: 'FAILED',
      reason: 'NOT_YET_SETTLED',
      retryAt: null,
    });
    expect(await late.payable(payee)).toBe(2_500n);
  });
});
