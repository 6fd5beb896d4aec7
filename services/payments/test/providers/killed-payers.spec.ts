import { kills as times } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { skip } from '@kindred/testkit/skip';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { teller } from '../../src/roles.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { payee as readyPayee, payoutsThere, transfersThere } from '../payouts/given-payouts.ts';
import { payEvent } from '../transactions/asking.ts';
import { toldOf } from '../transactions/told.ts';
import { timesCharged } from './given-provider.ts';
import { deaths, price, type Death, type Errand } from './killed-caller.fixture.ts';
import { killAPayer } from './kill-a-payer.ts';

const masterKeys = `test:${Buffer.alloc(32, 1).toString('base64')}`;
/** Longer than a call is claimed for, and shorter than webhooks are believed. */
const laterMs = 180_000;

let given: GivenMoney;
let payer: TestPerson;
beforeAll(async () => {
  given = await givenMoney({ behaviour: { delayMs: 100, doubled: true, shuffled: true } });
  payer = await given.person();
  await given.card(payer);
});
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

async function killed(errand: Errand, death: Death, afterMs = 30): Promise<void> {
  await killAPayer({
    databaseUrl: given.payments.database.url,
    masterKeys,
    providerUrl: given.provider.url,
    errand,
    death,
    afterMs,
  });
}

const paymentsOf = (eventId: string) =>
  given.payments.service.work.read(teller, (tx) => tx.find(PaymentTransaction, { eventId, type: 'EVENT_PAYMENT' }));
const refundsOf = (refundOf: string) =>
  given.payments.service.work.read(teller, (tx) => tx.find(PaymentTransaction, { refundOf }));
const payoutsOf = (userId: string) =>
  given.payments.service.work.read(teller, (tx) => tx.find(PaymentTransaction, { userId, type: 'PAYOUT' }));
const timesRefunded = (id: string) =>
  given.provider.store.all('refund').filter(({ metadata }) => metadata['kindred_key'] === `refund-${id}`).length;

/**
 * Whoever is there goes on with what the other left: two replicas, and the webhooks, which come doubled and in any
 * order.
 */
async function recovered(check: () => Promise<void>): Promise<void> {
  const { work } = given.payments.service;
  given.later(laterMs);
  await eventually(async () => {
    await Promise.all([
      recoverCalls(work, given.dependencies),
      recoverCalls(work, given.dependencies),
      processWebhooks(work, given.dependencies),
    ]);
    await check();
  });
  await Promise.all([recoverCalls(work, given.dependencies), processWebhooks(work, given.dependencies)]);
  await check();
  given.later(-laterMs);
}

describe.each(deaths)('a process that is killed %s', (death) => {
  const limitMs = 60_000 * Math.max(1, times / 3);
  const embedded = 'PGlite is one session, which a killed process leaves in its transaction; set DATABASE_URL';

  it(
    'while it pays: has paid once, or was never going to, and provider, books and events say which',
    async () => {
      if (given.payments.database.kind === 'embedded') skip(embedded);
      for (let time = 0; time < times; time += 1) {
        const payee = await given.person();
        const eventId = await given.event(payee, [payer], price);
        await killed({ does: 'charge', personId: payer.id, payeeId: payee.id, eventId }, death);
        if (death === 'before the intent is there') {
          expect([await paymentsOf(eventId), await given.payable(payee)]).toEqual([[], 0n]);
          continue;
        }
        await recovered(async () => {
          const [payment] = await paymentsOf(eventId);
          expect(payment).toMatchObject({ status: 'COMPLETED' });
          expect(await given.payable(payee)).toBe(price);
          expect(timesCharged(given.provider, `charge-${payment?.id}`)).toBe(1);
          expect((await toldOf(given, payment?.id ?? '')).map(({ what }) => what)).toEqual(['completed']);
        });
      }
    },
    limitMs,
  );

  it(
    'while it gives back: has given back once, or was never going to',
    async () => {
      if (given.payments.database.kind === 'embedded') skip(embedded);
      for (let time = 0; time < times; time += 1) {
        const payee = await given.person();
        const { id: paymentId } = granted(await payEvent(payer, await given.event(payee, [payer], price))).payEvent;
        await killed({ does: 'refund', personId: payee.id, paymentId }, death);
        if (death === 'before the intent is there') {
          expect([await refundsOf(paymentId), await given.payable(payee)]).toEqual([[], price]);
          continue;
        }
        await recovered(async () => {
          const [refund] = await refundsOf(paymentId);
          expect(refund).toMatchObject({ status: 'COMPLETED' });
          expect(await given.transaction(paymentId)).toMatchObject({
            status: 'REFUNDED',
            refunded: price,
            refunding: 0n,
          });
          expect(await given.payable(payee)).toBe(0n);
          expect(timesRefunded(refund?.id ?? '')).toBe(1);
          expect((await toldOf(given, paymentId)).map(({ what }) => what)).toEqual(['completed', 'refunded']);
        });
      }
    },
    limitMs,
  );

  it(
    'while it pays out: has paid out once, or was never going to, and nothing is under way',
    async () => {
      if (given.payments.database.kind === 'embedded') skip(embedded);
      const underWay = await given.balanceOf('PAYOUTS_UNDER_WAY');
      for (let time = 0; time < times; time += 1) {
        const payee = await readyPayee(given, 10_000n);
        // Each of its requests takes a tenth of a second.
        await killed({ does: 'payout', personId: payee.id }, death, 30 + 130 * (time % 4));
        if (death === 'before the intent is there') {
          expect([await payoutsOf(payee.id), await given.payable(payee)]).toEqual([[], 10_000n]);
          continue;
        }
        await recovered(async () => {
          const [payout, ...others] = await payoutsOf(payee.id);
          expect([payout?.status, others]).toEqual(['COMPLETED', []]);
          expect([await given.payable(payee), await given.balanceOf('PAYOUTS_UNDER_WAY')]).toEqual([
            10_000n - price,
            underWay,
          ]);
          const id = payout?.id ?? '';
          expect([payoutsThere(given, id), transfersThere(given, id)]).toMatchObject([
            [{ amount: Number(price), status: 'paid' }],
            [{ amount: Number(price), reversed: false }],
          ]);
          expect((await toldOf(given, id)).map(({ what }) => what)).toEqual(['completed']);
        });
      }
    },
    limitMs,
  );
});
