import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { archiveOf } from '../given-archive.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import type { TestPerson } from '../given.ts';
import { asOwner } from '../ledger/books.ts';
import { paid, payEvent, refund, scene, shown } from './asking.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney()));
afterAll(() => given?.stop());

async function erase(person: TestPerson) {
  const data = { userId: person.id, requestId: newId() };
  const event = toCloudEvent(deletionDue, { id: newId(), time: new Date(), aggregateVersion: 1, data });
  await given.payments.transport.publish([
    { topic: deletionDue.topic, key: person.id, value: JSON.stringify(event), headers: {} },
  ]);
  await eventually(async () => expect(await rowsOf('account_owner', person.id)).toBe(0));
  await eventually(async () => expect(await rowsOf('payment_transaction', person.id)).toBe(0));
}

async function rowsOf(table: string, id: string): Promise<number> {
  const { rows } = await asOwner(given.payments.database.url, (client) =>
    client.query(`SELECT 1 FROM ${table} t WHERE row_to_json(t)::text LIKE $1`, [`%${id}%`]),
  );
  return rows.length;
}

describe('when somebody leaves', () => {
  it('their payments stay for the other side, with nobody in their place and without their words', async () => {
    const { payer, payee, eventId } = await scene(given);
    const { id } = granted(await payEvent(payer, eventId, { description: 'for the lake' })).payEvent;
    await erase(payer);
    expect(await shown(payee, id)).toMatchObject({
      status: 'COMPLETED',
      user: null,
      payee: { id: payee.id },
      description: null,
    });
    granted(await refund(payee, id));
    expect(await shown(payee, id)).toMatchObject({ status: 'REFUNDED', refunds: [{ status: 'COMPLETED' }] });
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
  });

  it('what they were paid stays in the books, and is found where a dispute takes it', async () => {
    const { payer, payee, payment } = await paid(given);
    await erase(payee);
    expect(await shown(payer, payment.id)).toMatchObject({ status: 'COMPLETED', payee: null });
    const intent = given.provider.store
      .all('payment_intent')
      .find(({ metadata }) => metadata['kindred_key'] === `charge-${payment.id}`);
    given.provider.do({ do: 'dispute', charge: intent?.id ?? '', status: 'lost' });
    await eventually(async () => {
      await given.settle();
      expect((await shown(payer, payment.id)).disputeStatus).toBe('LOST');
    });
    expect(await given.balanceOf('DISPUTE_LOSSES')).toBe(0n);
  });

  it('what they owe since a dispute took what they no longer had is the house’s loss', async () => {
    const before = await given.balanceOf('DISPUTE_LOSSES');
    const { payer, payee, payment } = await paid(given);
    await given.spend(payee, 2_000n);
    const intent = given.provider.store
      .all('payment_intent')
      .find(({ metadata }) => metadata['kindred_key'] === `charge-${payment.id}`);
    given.provider.do({ do: 'dispute', charge: intent?.id ?? '', status: 'lost' });
    await eventually(async () => {
      await given.settle();
      expect((await shown(payer, payment.id)).disputeStatus).toBe('LOST');
    });
    expect([await given.debt(payee), await given.balanceOf('DISPUTE_LOSSES')]).toEqual([2_000n, before]);
    await erase(payee);
    expect((await given.balanceOf('DISPUTE_LOSSES')) - before).toBe(-2_000n);
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
  });

  it('a payment that is under way to them goes back', async () => {
    given.provider.behave({ settleAfterMs: 3_600_000 });
    const { payer, payee, payment } = await paid(given, { token: 'pm_usBankAccount_success' });
    await erase(payee);
    given.provider.behave({ settleAfterMs: 20 });
    given.provider.do({ do: 'settle' });
    await eventually(async () => {
      await given.settle();
      expect(await shown(payer, payment.id)).toMatchObject({ status: 'CANCELLED', failureReason: 'NO_LONGER_OWED' });
    });
    given.later(61_000);
    await given.settle();
    expect((await shown(payer, payment.id)).refunded.minorUnits).toBe('2500');
  });
});

describe('what somebody takes along', () => {
  it('has their payments with what was said about them, and nobody else’s', async () => {
    const { payer, payee, eventId } = await scene(given);
    const { id } = granted(await payEvent(payer, eventId, { description: 'for the lake' })).payEvent;
    await paid(given);
    for (const [person, role] of [
      [payer, 'USER'],
      [payee, 'PAYEE'],
    ] as const) {
      const { transactions } = await archiveOf(given, person.id);
      expect(transactions).toMatchObject([
        { id, role, minorUnits: '2500', currency: 'USD', status: 'COMPLETED', description: 'for the lake' },
      ]);
      expect(JSON.stringify(transactions)).not.toContain(role === 'USER' ? payee.id : payer.id);
    }
  });
});
