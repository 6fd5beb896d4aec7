import { newId } from '@kindred/contracts/uuid';
import { anonymous, job, type Actor } from '@kindred/database/actor';
import { newTransaction } from '../../src/transactions/new-transaction.ts';
import { PaymentTransaction } from '../../src/transactions/payment-transaction.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { asOwner } from '../ledger/books.ts';
import { paid } from './asking.ts';

let given: GivenMoney;
beforeAll(async () => void (given = await givenMoney({ webhooks: false })));
afterAll(() => given?.stop());

const seenBy = async (actor: Actor, id: string) =>
  (await given.payments.service.work.read(actor, (tx) => tx.find(PaymentTransaction, { id }))).length;
const person = (id: string): Actor => ({ role: 'person', id });
/** As the database's owner, whom no policy holds: for what the table itself refuses. */
const change = (set: string, id: string) =>
  asOwner(given.payments.database.url, (client) =>
    client.query(`UPDATE payment_transaction SET ${set} WHERE id = $1`, [id]),
  );

describe('the table of transactions', () => {
  it('shows a row to both sides, to admins and to jobs, and to nobody else', async () => {
    const { payer, payee, payment } = await paid(given);
    for (const actor of [person(payer.id), person(payee.id), { role: 'admin', id: newId() }, job()] as const)
      expect(await seenBy(actor, payment.id)).toBe(1);
    for (const actor of [
      anonymous,
      person(newId()),
      { role: 'service', id: null, service: 'tribe-events' },
      { role: 'ai', id: payer.id },
    ] as const)
      expect(await seenBy(actor, payment.id)).toBe(0);
  });

  it('takes no status off the diagram, no more back than came, and no second payment for an event, whoever writes', async () => {
    const { payee, payment, eventId } = await paid(given);
    for (const status of ['INITIATED', 'PROCESSING', 'FAILED', 'CANCELLED'])
      await expect(change(`status = '${status}'`, payment.id)).rejects.toThrow(/does not move from COMPLETED/);
    const gone = await paid(given);
    await change(`status = 'REFUNDED', refunded = amount`, gone.payment.id);
    await expect(change(`status = 'COMPLETED'`, gone.payment.id)).rejects.toThrow(/does not move from REFUNDED/);
    await expect(change('refunded = 2000, refunding = 400, lost = 101', payment.id)).rejects.toThrow(
      /no_more_goes_back_than_came/,
    );
    await expect(change('payee_id = user_id', payment.id)).rejects.toThrow(/nobody_pays_themselves/);
    const other = await paid(given);
    await expect(change(`event_id = '${eventId}'`, other.payment.id)).rejects.toThrow(/one_payment_for_an_event/);
    expect(await given.payable(payee)).toBe(2_500n);
  });

  it('takes a new row from a person for what they begin alone, as begun and nothing more', async () => {
    const [ann, bob] = [await given.person(), await given.person()];
    const begun = (userId: string, payeeId: string) =>
      newTransaction(
        {
          type: 'EVENT_PAYMENT',
          amount: { minorUnits: 100n, currency: 'USD' },
          userId,
          payeeId,
          provider: 'MANUAL',
          callId: newId(),
          eventId: newId(),
        },
        new Date(),
      );
    const add = (actor: Actor, row: PaymentTransaction) =>
      given.payments.service.work.run(actor, async (tx) => void tx.add(row));
    await add(person(ann.id), begun(ann.id, bob.id));
    await expect(add(person(ann.id), begun(newId(), bob.id))).rejects.toThrow(/row-level security/);
    await expect(
      add(person(ann.id), Object.assign(begun(ann.id, bob.id), { status: 'COMPLETED', settledAt: new Date() })),
    ).rejects.toThrow(/row-level security/);
    await expect(add({ role: 'admin', id: newId() }, begun(ann.id, bob.id))).rejects.toThrow(/row-level security/);
    await expect(
      given.payments.service.work.run(person(ann.id), (tx) => tx.query('DELETE FROM payment_transaction')),
    ).rejects.toThrow(/permission denied/);
  });
});
