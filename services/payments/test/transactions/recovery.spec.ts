import { goodBehaviour } from '@kindred/card-provider/settings';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { IsNull } from 'typeorm';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { applyUpdate } from '../../src/providers/outcome-order.ts';
import { ProviderCall } from '../../src/providers/provider-call.ts';
import { reconcile } from '../../src/providers/reconciliation/reconcile.ts';
import { ProviderDifference } from '../../src/providers/reconciliation/reconciliation.ts';
import { teller } from '../../src/roles.ts';
import { abandonPayments } from '../../src/transactions/abandon-payments.ts';
import { giveUpPayment } from '../../src/transactions/give-up-payment.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { timesCharged } from '../providers/given-provider.ts';
import { paid, payEvent, scene, shown } from './asking.ts';

/** Webhooks are not heard here: asking again does all of it. */
let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

const intent = (id: string) =>
  given.provider.store.all('payment_intent').find(({ metadata }) => metadata['kindred_key'] === `charge-${id}`);

describe('what a reconciliation finds', () => {
  const around = () => ({ from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) });

  it('is mended where only the provider knew: that a payment ended, and what it kept', async () => {
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const { payer, payee, payment } = await paid(given, { token: 'pm_usBankAccount_success' });
    given.provider.do({ do: 'settle' });
    const fees = await given.balanceOf('PROVIDER_FEES');
    const {
      service: { work },
    } = given.payments;
    await reconcile(work, given.dependencies, 'STRIPE', around());
    expect((await shown(payer, payment.id)).status).toBe('COMPLETED');
    expect(await given.payable(payee)).toBe(2_500n);
    await reconcile(work, given.dependencies, 'STRIPE', around());
    expect((await given.balanceOf('PROVIDER_FEES')) - fees).toBe(-103n);
    expect(
      await work.read(teller, (tx) => tx.find(ProviderDifference, { intentId: payment.id, mendedAt: IsNull() })),
    ).toEqual([]);
  });

  it('of a fee that came apart from its payment is entered once', async () => {
    const { payer, eventId } = await scene(given);
    const {
      service: { work },
    } = given.payments;
    given.provider.behave({ outage: 'answer-lost', outageTimes: 2 });
    const { id } = granted(await payEvent(payer, eventId)).payEvent;
    const fees = await given.balanceOf('PROVIDER_FEES');
    const about = {
      provider: 'STRIPE',
      id: newId(),
      at: new Date(),
      type: 'charge.succeeded',
      about: { id: intent(id)?.id ?? '', key: null },
      amount: { minorUnits: 2_500n, currency: 'USD' },
      fee: null,
    } as const;
    await work.run(teller, async (tx) => {
      const call = await tx.lock(ProviderCall, { intentId: id });
      applyUpdate(call, { outcome: { status: 'succeeded', id: about.about.id, fee: null }, at: tx.now });
      await given.dependencies.handlers.applyProviderEvent(tx, about, call);
    });
    expect([(await shown(payer, id)).status, await given.balanceOf('PROVIDER_FEES')]).toEqual(['COMPLETED', fees]);
    for (let times = 0; times < 2; times += 1) await reconcile(work, given.dependencies, 'STRIPE', around());
    expect((await given.balanceOf('PROVIDER_FEES')) - fees).toBe(-103n);
    expect(await given.transaction(id)).toMatchObject({ fee: 103n });
  });
});

describe('what a provider keeps of a dispute', () => {
  it('is entered by a reconciliation, once, whoever wins it', async () => {
    const { payment } = await paid(given);
    const {
      service: { work },
    } = given.payments;
    const around = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) };
    const fees = await given.balanceOf('PROVIDER_FEES');
    for (const status of ['open', 'open', 'won', 'won'] as const) {
      given.provider.do({ do: 'dispute', charge: intent(payment.id)?.id ?? '', status });
      await reconcile(work, given.dependencies, 'STRIPE', around);
      expect((await given.balanceOf('PROVIDER_FEES')) - fees).toBe(-1_500n);
    }
    expect(await work.read(teller, (tx) => tx.find(ProviderDifference, { recordKind: 'DISPUTE_LINE' }))).toMatchObject([
      { kind: 'FEE', theirAmount: 1_500n, mendedAt: expect.any(Date) },
    ]);
  });
});

describe('a payment', () => {
  it('whose provider is away stays under way, and is completed by the recovery, once', async () => {
    for (const outage of ['unavailable', 'answer-lost'] as const) {
      const { payer, payee, eventId } = await scene(given);
      given.provider.behave({ outage });
      const payment = granted(await payEvent(payer, eventId)).payEvent;
      expect(payment.status).toBe('INITIATED');
      given.provider.behave({ outage: 'none' });
      given.later(150_000);
      await given.settle();
      expect((await shown(payer, payment.id)).status).toBe('COMPLETED');
      expect(timesCharged(given.provider, `charge-${payment.id}`)).toBe(1);
      expect(await given.payable(payee)).toBe(2_500n);
    }
  });
});

describe('money that comes for what was given up', () => {
  it('goes back by a refund of its own, and the payee never had it', async () => {
    const { payer, payee, eventId } = await scene(given);
    given.provider.behave({ outage: 'answer-lost' });
    const { id } = granted(await payEvent(payer, eventId)).payEvent;
    given.provider.behave({ outage: 'none' });
    const { work, dependencies } = given.payments.service;
    expect(await work.run(teller, (tx) => giveUpPayment(tx, dependencies, { id }))).toBeNull();
    expect((await shown(payer, id)).status).toBe('CANCELLED');
    given.later(150_000);
    await given.settle();
    expect(timesCharged(given.provider, `charge-${id}`)).toBe(1);
    // Nobody but the recovery makes the call, so it waits for nobody.
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, id)).toMatchObject({
        status: 'CANCELLED',
        refunded: { minorUnits: '2500' },
        refunds: [{ status: 'COMPLETED', amount: { minorUnits: '2500' } }],
      });
    });
    expect([await given.balanceOf('TO_GIVE_BACK'), await given.payable(payee)]).toEqual([0n, 0n]);
    expect(
      given.provider.store.all('refund').filter(({ payment_intent }) => payment_intent === intent(id)?.id),
    ).toHaveLength(1);
    const [back] = (await shown(payer, id)).refunds;
    expect(await shown(payer, back?.id ?? '')).toMatchObject({
      type: 'REFUND',
      user: { id: payer.id },
      payee: null,
      refundOf: { id },
    });
  });
});

describe('a payment that its payer left at the bank’s question', () => {
  it('is cancelled after a day, here and at the provider', async () => {
    const { payment } = await paid(given, { token: 'pm_card_authenticationRequired' });
    const {
      service: { work, dependencies },
    } = given.payments;
    await abandonPayments(work, dependencies);
    expect(await given.transaction(payment.id)).toMatchObject({ status: 'PROCESSING', cancelCallId: null });
    given.later(24 * 3_600_000);
    await abandonPayments(work, dependencies);
    expect(await given.transaction(payment.id)).toMatchObject({ status: 'CANCELLED', nextAction: null });
    expect(intent(payment.id)?.status).toBe('canceled');
    expect(await abandonPayments(work, dependencies)).toBe(0);
  });
});
