import { goodBehaviour } from '@kindred/card-provider/settings';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { teller } from '../../src/roles.ts';
import { giveUpPayment } from '../../src/transactions/give-up-payment.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { timesCharged } from '../providers/given-exchange.ts';
import { payEvent, scene, shown } from './asking.ts';

/** Webhooks are not heard here: asking again does all of it. */
let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterEach(() => given.provider.behave({ ...goodBehaviour, settleAfterMs: 20 }));
afterAll(async () => {
  const books = await verifyBooks(given.payments.service.work);
  await given.stop();
  expect(books.findings).toEqual([]);
});

const intent = (id: string) => given.provider.store.all('payment_intent').find(({ metadata }) => metadata['kindred_key'] === `charge-${id}`);

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
    const { work, parts } = given.payments.service;
    expect(await work.run(teller, (tx) => giveUpPayment(tx, parts, { id }))).toBeNull();
    expect((await shown(payer, id)).status).toBe('CANCELLED');
    given.later(150_000);
    await given.settle();
    expect(timesCharged(given.provider, `charge-${id}`)).toBe(1);
    expect(await given.held('TO_GIVE_BACK')).toBe(2_500n);
    given.later(61_000);
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, id)).toMatchObject({ status: 'CANCELLED', refunded: { minorUnits: '2500' }, refunds: [{ status: 'COMPLETED', amount: { minorUnits: '2500' } }] });
    });
    expect([await given.held('TO_GIVE_BACK'), await given.payable(payee)]).toEqual([0n, 0n]);
    expect(given.provider.store.all('refund').filter(({ payment_intent }) => payment_intent === intent(id)?.id)).toHaveLength(1);
    const [back] = (await shown(payer, id)).refunds;
    expect(await shown(payer, back?.id ?? '')).toMatchObject({ type: 'REFUND', user: { id: payer.id }, payee: null, refundOf: { id } });
  });
});
