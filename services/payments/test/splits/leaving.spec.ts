import { job } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import { PayableEvent } from '../../src/events/payable-event.ts';
import { archiveOf } from '../given-archive.ts';
import type { TestPerson } from '../given.ts';
import { erased } from '../given-erasure.ts';
import { asOwner } from '../ledger/books.ts';
import { change, divided, givenSplits, pay, shareOf, splitSeenBy, type GivenSplits } from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

describe('who leaves', () => {
  it('is in no split, share or event any more; what they owed and were owed is dropped, what was paid stays', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    const split = await divided(given, ann, [ann, bob, eve], { currency: 'USD', description: 'what Ann said' });
    const theirs = await divided(given, eve, [bob, ann], { currency: 'USD', description: 'what Eve said' });
    granted(await pay(bob, shareOf(split, bob)));
    await given.settle();
    const eventId = await given.event(ann, [ann, bob]);
    expect((await erased(given, ann.id)).kept).toContainEqual({ kind: 'SPLIT', count: 2, reason: 'BOOKKEEPING' });

    const tables = ['payment_split', 'payment_share', 'payment_transaction', 'payable_event'];
    const every = tables.map((table) => `SELECT row_to_json(t)::text AS row FROM ${table} t`).join(' UNION ALL ');
    const { rows } = await asOwner(given.payments.database.url, (client) => client.query(every));
    expect(rows.filter(({ row }: { row: string }) => row.includes(ann.id))).toEqual([]);
    const left = await splitSeenBy(bob, split.id);
    expect(left).toMatchObject({
      status: 'COMPLETED',
      createdBy: null,
      description: null,
      totalAmount: { minorUnits: '3000' },
    });
    expect(left.shares.map(({ user, status }) => [user?.id ?? null, status])).toEqual([
      [null, 'COMPLETED'],
      [bob.id, 'COMPLETED'],
      [eve.id, 'CANCELLED'],
    ]);
    const other = await splitSeenBy(bob, theirs.id);
    expect(other).toMatchObject({ status: 'PENDING', description: 'what Eve said' });
    expect(other.shares.map(({ user, status }) => [user?.id ?? null, status])).toEqual([
      [bob.id, 'PENDING'],
      [null, 'CANCELLED'],
    ]);
    const event = await given.payments.service.work.read(job(), (tx) => tx.get(PayableEvent, { eventId }));
    expect(event.participantIds[0]).toBe(event.payeeId);
  });

  it('takes along the splits in which they have a part, with their own share', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const split = await divided(given, ann, [bob, eve], { description: 'the boat' });
    granted(await change(bob, 'acceptShare', shareOf(split, bob)));
    const archive = (person: TestPerson) => archiveOf(given, person.id);
    expect(await archive(bob)).toMatchObject({
      splits: [
        {
          id: split.id,
          role: 'PARTICIPANT',
          totalMinorUnits: '3000',
          currency: 'EUR',
          description: 'the boat',
          share: { minorUnits: '1500', status: 'PENDING' },
        },
      ],
    });
    expect(await archive(ann)).toMatchObject({ splits: [{ id: split.id, role: 'PAYEE', share: null }] });
    expect(JSON.stringify(await archive(bob))).not.toContain(eve.id);
  });
});
