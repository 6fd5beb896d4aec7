import { awaySeconds } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { recoverCalls } from '../../src/providers/recover-calls.ts';
import { teller } from '../../src/roles.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { processWebhooks } from '../../src/webhooks/process-webhooks.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { payEvent, refund } from '../transactions/asking.ts';
import { toldOfAll } from '../transactions/told.ts';

const callers = 6;
const [price, part] = [2_500n, 1_000n];
/** Longer than a call is claimed for, and shorter than webhooks are believed. */
const laterMs = 180_000;

let given: GivenMoney;
const payers: TestPerson[] = [];
let payee: TestPerson;
beforeAll(async () => {
  given = await givenMoney({ behaviour: { doubled: true, shuffled: true } });
  payee = await given.person();
  // More than ten of anybody's may not wait for an answer.
  for (let count = 0; count < callers + 2 * awaySeconds; count += 1) {
    const payer = await given.person();
    await given.card(payer);
    payers.push(payer);
  }
});
afterAll(async () => {
  const { findings } = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(findings).toEqual([]);
});

const all = () => given.payments.service.work.read(teller, (tx) => tx.find(PaymentTransaction, { payeeId: payee.id }));
const sum = (transactions: readonly PaymentTransaction[]) =>
  transactions.reduce((total, { amount }) => total + amount, 0n);

/**
 * Pays one event after the other, and has a part of every third given back, until it is enough; each asks one thing at
 * a time.
 */
async function goOnPaying(isEnough: () => boolean, place: number): Promise<void> {
  for (let round = place; !isEnough(); round += callers) {
    const payer = payers[round % payers.length];
    if (!payer) return;
    const { data } = await payEvent(payer, await given.event(payee, [payer], price));
    const payment = data?.payEvent;
    if (payment?.status === 'COMPLETED' && round % 3 === 0) await refund(payee, payment.id, String(part));
  }
}

describe(`a provider that is away for ${awaySeconds} s while ${callers} pay`, () => {
  it(
    'has taken and given back once in the end what the books and the events say',
    async () => {
      let enough = false;
      const paying = Promise.all(Array.from({ length: callers }, (_, place) => goOnPaying(() => enough, place)));
      await eventually(async () =>
        expect((await all()).filter(({ type }) => type === 'REFUND').length).toBeGreaterThan(3),
      );
      for (const outage of ['answer-lost', 'unavailable', 'answer-lost', 'unavailable'] as const) {
        given.provider.behave({ outage });
        const [until, asked] = [performance.now() + awaySeconds * 250, (await all()).length];
        await eventually(
          async () => {
            expect(performance.now()).toBeGreaterThan(until);
            expect((await all()).length).toBeGreaterThan(asked);
          },
          { withinMs: 10_000 + awaySeconds * 1_000 },
        );
      }
      given.provider.behave({ outage: 'none' });
      const meanwhile = (await all()).filter(({ status }) => status === 'INITIATED').length;
      const before = (await all()).length;
      await eventually(async () => expect((await all()).length).toBeGreaterThan(before + callers), {
        withinMs: 60_000,
      });
      enough = true;
      await paying;
      expect(meanwhile).toBeGreaterThan(0);

      given.later(laterMs);
      const { work } = given.payments.service;
      await eventually(
        async () => {
          await Promise.all([
            recoverCalls(work, given.dependencies),
            recoverCalls(work, given.dependencies),
            processWebhooks(work, given.dependencies),
          ]);
          expect((await all()).filter(({ isUnderWay }) => isUnderWay)).toEqual([]);
        },
        { withinMs: 60_000 + 10_000 * awaySeconds },
      );

      const transactions = await all();
      const [refunds, payments] = [
        transactions.filter(({ type }) => type === 'REFUND'),
        transactions.filter(({ type }) => type !== 'REFUND'),
      ];
      expect(new Set(transactions.map(({ status }) => status))).toEqual(new Set(['COMPLETED']));
      const { store } = given.provider;
      const key = ({ metadata }: { readonly metadata: Readonly<Record<string, string>> }) => metadata['kindred_key'];
      const taken = store.all('payment_intent').filter(({ status }) => status === 'succeeded');
      const keys = (there: readonly PaymentTransaction[], kind: string) =>
        there.map(({ id }) => `${kind}-${id}`).sort();
      expect([taken.map(key).sort(), store.all('refund').map(key).sort()]).toEqual([
        keys(payments, 'charge'),
        keys(refunds, 'refund'),
      ]);
      const [gaveBack, fees] = [sum(refunds), -(await given.balanceOf('PROVIDER_FEES'))];
      expect(await given.payable(payee)).toBe(sum(payments) - gaveBack);
      expect(await given.balanceOf('STRIPE')).toBe(gaveBack - sum(payments) + fees);
      expect(await given.balanceOf('REFUNDS_UNDER_WAY')).toBe(0n);
      await eventually(async () => {
        const told = (await toldOfAll(given)).map(({ what, transactionId }) => `${what} ${transactionId}`).sort();
        expect(told).toEqual(
          [
            ...payments.map(({ id }) => `completed ${id}`),
            ...refunds.map(({ refundOf }) => `refunded ${refundOf}`),
          ].sort(),
        );
      });
    },
    120_000 + 20_000 * awaySeconds,
  );
});
