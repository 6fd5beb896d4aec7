import { job } from '@kindred/database/actor';
import { PaymentShare } from '../../src/splits/payment-share.ts';
import { PaymentSplit } from '../../src/splits/payment-split.ts';
import { asOwner } from '../ledger/books.ts';
import { divided, givenSplits, shareOf, type GivenSplits } from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

const violated = (constraint: string) => expect.objectContaining({ constraint });

describe('whoever writes, the database holds that', () => {
  it('the shares of a split sum to its total when a transaction ends', async () => {
    const [ann, bob] = await given.friends(2);
    const split = await divided(given, ann, [ann, bob]);
    const asAnybody = (sql: string) => asOwner(given.payments.database.url, (client) => client.query(sql, [split.id]));
    await expect(asAnybody('UPDATE payment_share SET amount = amount + 1 WHERE split_id = $1')).rejects.toEqual(
      violated('shares_sum_to_total'),
    );
    await expect(asAnybody('UPDATE payment_split SET total = total + 2 WHERE id = $1')).rejects.toEqual(
      violated('shares_sum_to_total'),
    );
    await given.payments.service.work.run(job(), async (tx) => {
      const [locked, share] = [
        await tx.lock(PaymentSplit, split.id),
        await tx.lock(PaymentShare, shareOf(split, bob).id),
      ];
      locked.total += 5n;
      await tx.flush();
      share.amount += 5n;
    });
  });

  it('an event has one split, a person one share of it, and what is owed is something', async () => {
    const [ann, bob] = await given.friends(2);
    const split = await divided(given, ann, [ann, bob]);
    const asAnybody = (sql: string) => asOwner(given.payments.database.url, (client) => client.query(sql, [split.id]));
    await expect(asAnybody('UPDATE payment_share SET user_id = payee_id WHERE split_id = $1')).rejects.toEqual(
      violated('one_share_each'),
    );
    await expect(
      asAnybody(`UPDATE payment_share SET amount = 0 WHERE split_id = $1 AND status = 'PENDING'`),
    ).rejects.toEqual(violated('owed_is_something'));
    await expect(asAnybody(`UPDATE payment_share SET status = 'COMPLETED' WHERE split_id = $1`)).rejects.toEqual(
      violated('paid_by_somebody'),
    );
    await expect(asAnybody('UPDATE payment_share SET refunded = amount + 1 WHERE split_id = $1')).rejects.toEqual(
      violated('no_more_goes_back_than_was_paid'),
    );
    await expect(
      asAnybody(`UPDATE payment_share SET refunded = 1 WHERE split_id = $1 AND status = 'PENDING'`),
    ).rejects.toEqual(violated('only_what_was_paid_goes_back'));
    await expect(asAnybody('UPDATE payment_split SET from_event = true WHERE id = $1')).rejects.toEqual(
      violated('made_from_an_event'),
    );
  });
});
