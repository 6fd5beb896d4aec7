import { goodBehaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { timesCharged } from '../providers/given-provider.ts';
import { cancel, confirm, paid, payEvent, refund, scene, shown } from './asking.ts';
import { toldOf } from './told.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

const intent = (id: string) =>
  given.provider.store.all('payment_intent').find(({ metadata }) => metadata['kindred_key'] === `charge-${id}`);
const authenticate = (url: string | null | undefined, answer: 'allow' | 'refuse') =>
  fetch(`${url}/${answer}`, { method: 'POST', redirect: 'manual' });

describe('a payment for an event', () => {
  it('is completed, belongs to the payee, has its fee in the books, and is told', async () => {
    const before = { provider: await given.balanceOf('STRIPE'), fees: await given.balanceOf('PROVIDER_FEES') };
    const { payer, payee, eventId } = await scene(given);
    const payment = granted(await payEvent(payer, eventId, { description: 'for the lake' })).payEvent;
    expect(payment).toMatchObject({
      type: 'EVENT_PAYMENT',
      status: 'COMPLETED',
      amount: { minorUnits: '2500', currency: 'USD' },
      user: { id: payer.id },
      payee: { id: payee.id },
      eventId,
      failureReason: null,
      nextAction: null,
      description: 'for the lake',
    });
    expect((await shown(payee, payment.id)).description).toBe('for the lake');
    expect(await given.payable(payee)).toBe(2_500n);
    const fee = (await given.balanceOf('PROVIDER_FEES')) - before.fees;
    expect(fee).toBe(-103n);
    expect((await given.balanceOf('STRIPE')) - before.provider).toBe(-2_500n - fee);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        {
          what: 'completed',
          data: {
            transactionId: payment.id,
            type: 'EVENT_PAYMENT',
            userId: payer.id,
            payeeId: payee.id,
            amount: 2_500,
            currency: 'USD',
            provider: 'STRIPE',
            eventId,
          },
        },
      ]),
    );
    const told = JSON.stringify(await toldOf(given, payment.id));
    for (const secret of ['4242', 'pm_', 'lake', payment.paymentMethod?.id ?? 'none'])
      expect(told).not.toContain(secret);
  });

  it('is made once under one key, however often it is asked for at once', async () => {
    const { payer, eventId } = await scene(given);
    const key = newId();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => payEvent(payer, eventId, { idempotencyKey: key })),
    );
    const ids = new Set(answers.map((answer) => granted(answer).payEvent.id));
    expect(ids.size).toBe(1);
    expect(timesCharged(given.provider, `charge-${[...ids][0]}`)).toBe(1);
  });

  it('that is declined says why, is told, and can be made anew with another method', async () => {
    const { payer, payee, eventId, payment } = await paid(given, { token: 'pm_card_later_insufficientFunds' });
    expect(payment).toMatchObject({ status: 'FAILED', failureReason: 'INSUFFICIENT_FUNDS' });
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'failed', data: { outcome: 'FAILED', reason: 'INSUFFICIENT_FUNDS' } },
      ]),
    );
    const expired = await given.card(payer, 'pm_card_later_expired');
    expect(granted(await payEvent(payer, eventId, { paymentMethodId: expired })).payEvent).toMatchObject({
      status: 'FAILED',
      failureReason: 'EXPIRED',
    });
    const good = await given.card(payer);
    expect(granted(await payEvent(payer, eventId, { paymentMethodId: good })).payEvent.status).toBe('COMPLETED');
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('by a bank’s debit is under way until the bank has decided', async () => {
    for (const [token, status] of [
      ['pm_usBankAccount_success', 'COMPLETED'],
      ['pm_usBankAccount_insufficientFunds', 'FAILED'],
    ] as const) {
      const { payer, payee, payment } = await paid(given, { token });
      expect(payment.status).toBe('PROCESSING');
      await eventually(async () => {
        await given.settle();
        expect((await shown(payer, payment.id)).status).toBe(status);
      });
      expect(await given.payable(payee)).toBe(status === 'COMPLETED' ? 2_500n : 0n);
    }
  });

  it('through Venmo is completed', async () => {
    const [payer, payee] = [await given.person(), await given.person()];
    await given.card(payer, 'fake-venmo-account-nonce', 'VENMO');
    const payment = granted(await payEvent(payer, await given.event(payee, [payer]))).payEvent;
    expect(payment).toMatchObject({ status: 'COMPLETED', provider: 'VENMO' });
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('whose settling fails after all leaves the payee, was disputed by nobody, and can be paid again', async () => {
    const [payer, payee] = [await given.person(), await given.person()];
    await given.card(payer, 'fake-venmo-account-nonce', 'VENMO');
    given.provider.behave({ settleAfterMs: 1_100 });
    const eventId = await given.event(payee, [payer], 400_100n);
    const payment = granted(await payEvent(payer, eventId)).payEvent;
    expect(payment.status).toBe('COMPLETED');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({
        status: 'REFUNDED',
        failureReason: 'RETURNED',
        disputeStatus: null,
      });
    });
    expect(await given.payable(payee)).toBe(0n);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([
        { what: 'completed' },
        { what: 'failed', data: { outcome: 'RETURNED', reason: 'RETURNED' } },
      ]),
    );
    refusedWith('NOT_REFUNDABLE')(await refund(payee, payment.id));
    expect(granted(await payEvent(payer, eventId)).payEvent.status).toBe('COMPLETED');
  });
});

describe('a card that asks for its owner', () => {
  it('shows what is to be done to the payer alone, and completes the payment once it is done', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'pm_card_authenticationRequired' });
    expect(payment).toMatchObject({
      status: 'PROCESSING',
      nextAction: { url: expect.stringContaining('/authenticate/'), clientSecret: expect.stringContaining('_secret_') },
    });
    expect((await shown(payee, payment.id)).nextAction).toBeNull();
    await authenticate(payment.nextAction?.url, 'allow');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', nextAction: null });
    });
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('and does not know them fails the payment, which is then cancelled at the provider', async () => {
    const { payer, payment } = await paid(given, { token: 'pm_card_authenticationRequired' });
    await authenticate(payment.nextAction?.url, 'refuse');
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({
        status: 'FAILED',
        failureReason: 'AUTHENTICATION_FAILED',
        nextAction: null,
      });
    });
    await given.settle();
    expect(intent(payment.id)?.status).toBe('canceled');
    expect((await shown(payer, payment.id)).status).toBe('FAILED');
  });

  it('can be left: the payment is cancelled there and here, also when it is asked for twice', async () => {
    const { payer, payment, eventId } = await paid(given, { token: 'pm_card_authenticationRequired' });
    const key = newId();
    const answers = await Promise.all([cancel(payer, payment.id, key), cancel(payer, payment.id, key)]);
    for (const answer of answers) granted(answer);
    expect(await shown(payer, payment.id)).toMatchObject({
      status: 'CANCELLED',
      nextAction: null,
      failureReason: null,
    });
    expect(intent(payment.id)?.status).toBe('canceled');
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([{ what: 'failed', data: { outcome: 'CANCELLED' } }]),
    );
    refusedWith('NOT_CANCELLABLE')(await cancel(payer, payment.id));
    const good = await given.card(payer);
    expect(granted(await payEvent(payer, eventId, { paymentMethodId: good })).payEvent.status).toBe('COMPLETED');
  });

  it('that was answered a moment before it is left pays: what is paid stays paid', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'pm_card_authenticationRequired' });
    given.provider.behave({ held: true });
    await authenticate(payment.nextAction?.url, 'allow');
    granted(await cancel(payer, payment.id));
    expect((await shown(payer, payment.id)).status).toBe('COMPLETED');
    given.provider.behave({ held: false, doubled: true });
    await given.settle();
    expect(await given.payable(payee)).toBe(2_500n);
  });
});

describe('what is paid by hand', () => {
  it('waits for the payee, who says that it came, and is in no account', async () => {
    const { payer, payee, payment } = await paid(given, { token: 'by hand' });
    expect(payment).toMatchObject({ status: 'PROCESSING', provider: 'MANUAL' });
    expect(granted(await confirm(payee, payment.id)).confirmPayment.status).toBe('COMPLETED');
    expect((await shown(payer, payment.id)).status).toBe('COMPLETED');
    expect(await given.payable(payee)).toBe(0n);
    await eventually(async () =>
      expect(await toldOf(given, payment.id)).toMatchObject([{ what: 'completed', data: { provider: 'MANUAL' } }]),
    );
  });

  it('has failed where the payee says that it did not come, and is cancelled by the payer before', async () => {
    const failed = await paid(given, { token: 'by hand' });
    expect(granted(await confirm(failed.payee, failed.payment.id, false)).confirmPayment).toMatchObject({
      status: 'FAILED',
      failureReason: 'NOT_RECEIVED',
    });
    const left = await paid(given, { token: 'by hand' });
    expect(granted(await cancel(left.payer, left.payment.id)).cancelTransaction.status).toBe('CANCELLED');
    refusedWith('NOT_AWAITED')(await confirm(left.payee, left.payment.id));
    expect(granted(await payEvent(left.payer, left.eventId)).payEvent.status).toBe('PROCESSING');
  });
});
