import { toCloudEvent } from '@kindred/contracts/cloud-event';
import type { DataOf } from '@kindred/contracts/define-event';
import { splitCancelled } from '@kindred/contracts/payments/split-cancelled';
import { splitCompleted } from '@kindred/contracts/payments/split-completed';
import { splitCreated } from '@kindred/contracts/payments/split-created';
import { splitReopened } from '@kindred/contracts/payments/split-reopened';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { createSplitWhenEventScheduled } from '../../src/splits/create-split-when-event-scheduled.ts';
import type { TestPerson } from '../given.ts';
import {
  ask,
  cancel,
  change,
  givenSplits,
  pay,
  shareOf,
  splitSeenBy,
  type GivenSplits,
  type Payment,
  type Split,
} from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

type Said = DataOf<typeof eventScheduled>;

/** An event as its tribe tells it: 40.00, due in a week, until something else is said. */
function anEvent(payee: TestPerson, participants: readonly TestPerson[], more: Partial<Said> = {}) {
  let said: Said = {
    eventId: newId(),
    tribeId: newId(),
    payeeId: payee.id,
    amount: 4_000,
    currency: 'USD',
    participantIds: participants.map(({ id }) => id),
    dueDate: new Date(given.now.getTime() + 7 * 86_400_000).toISOString(),
    ...more,
  };
  const { work, dependencies } = given.payments.service;
  const event = (version: number) =>
    toCloudEvent(eventScheduled, { id: newId(), time: new Date(), aggregateVersion: version, data: said });
  return {
    id: said.eventId,
    /** Says it as it is now, or changed, with this version of the event. */
    async say(version: number, changed: Partial<Said> = {}) {
      said = { ...said, ...changed };
      await createSplitWhenEventScheduled.handle(work, dependencies, JSON.stringify(event(version)));
    },
    publish: (version: number) =>
      given.payments.transport.publish([
        { topic: eventScheduled.topic, key: said.eventId, value: JSON.stringify(event(version)), headers: {} },
      ]),
    async splitSeenBy(person: TestPerson): Promise<Split> {
      const [row] = await work.read(job(), (tx) =>
        tx.query<{ id: string }>('SELECT id FROM payment_split WHERE event_id = $1', [said.eventId]),
      );
      if (!row) throw new Error('There is no split of this event.');
      return splitSeenBy(person, row.id);
    },
  };
}

const ids = (...people: readonly TestPerson[]) => people.map(({ id }) => id);
const shown = ({ status, totalAmount, revision, shares }: Split) => ({
  status,
  total: Number(totalAmount.minorUnits),
  revision,
  shares: shares.map((share) => [share.status, Number(share.amount.minorUnits)]),
});
const payEvent = (who: TestPerson, eventId: string) =>
  ask<Payment>(
    who,
    'payEvent',
    { idempotencyKey: newId(), eventId, returnUrl: 'https://kindred.example/back' },
    'id status',
  );

describe('an event with a cost', () => {
  it('is divided equally among who takes part, its payee’s own share paid, and nobody has to accept', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const event = anEvent(ann, [ann, bob, eve]);
    await event.publish(1);
    const split = await eventually(() => event.splitSeenBy(bob));
    expect(shown(split)).toEqual({
      status: 'PENDING',
      total: 4_000,
      revision: 1,
      shares: [
        ['COMPLETED', 1_334],
        ['PENDING', 1_333],
        ['PENDING', 1_333],
      ],
    });
    expect(shareOf(split, bob).acceptedAt).not.toBeNull();
    await eventually(async () =>
      expect(await given.told(splitCreated, split.id)).toMatchObject([
        { eventId: event.id, payeeId: ann.id, total: 4_000 },
      ]),
    );
    refusedWith('SHARE_ACCEPTED')(await change(bob, 'declineShare', shareOf(split, bob)));
    expect(refusedWith('EVENT_IS_SPLIT')(await payEvent(bob, event.id)).extensions).toMatchObject({
      details: { splitId: split.id },
    });
  });

  it('changes nothing when it is said again, or when something older is', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const event = anEvent(ann, [bob, eve]);
    await event.say(5);
    const before = await event.splitSeenBy(ann);
    await event.say(5, { amount: 9_000 });
    await event.say(4, { amount: 9_000, participantIds: ids(bob) });
    await event.say(6, { amount: 4_000, participantIds: ids(bob, eve) });
    expect(await event.splitSeenBy(ann)).toEqual(before);
  });

  it('divides what is unpaid anew when it changes: what is paid or waived stays, who left owes nothing, who came owes', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    const zoe = await given.person();
    await given.card(bob);
    const event = anEvent(ann, [ann, bob, eve, tom]);
    await event.say(1);
    const split = await event.splitSeenBy(ann);
    granted(await pay(bob, shareOf(split, bob)));
    await given.settle();
    granted(await change(ann, 'waiveShare', shareOf(split, eve)));
    await event.say(2, { amount: 6_001, participantIds: ids(ann, bob, eve, zoe) });
    expect(shown(await event.splitSeenBy(tom))).toEqual({
      status: 'PARTIAL',
      total: 6_001,
      revision: 2,
      shares: [
        ['COMPLETED', 2_001],
        ['COMPLETED', 1_000],
        ['NOT_REQUIRED', 1_000],
        ['CANCELLED', 0],
        ['PENDING', 2_000],
      ],
    });
    expect(shareOf(await event.splitSeenBy(zoe), tom)).toMatchObject({
      status: 'CANCELLED',
      amount: { minorUnits: '0' },
    });
    refusedWith('SHARE_SETTLED')(await pay(tom, shareOf(split, tom)));
    await event.say(3, { participantIds: ids(ann, bob, eve, zoe, tom) });
    const again = await event.splitSeenBy(tom);
    expect([shareOf(again, tom), shareOf(again, zoe)].map(({ status, amount }) => [status, amount.minorUnits])).toEqual(
      [
        ['PENDING', '1333'],
        ['PENDING', '1334'],
      ],
    );
    expect(again.totalAmount.minorUnits).toBe('6001');
  });

  it('owes nothing more when it costs less than was paid', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    const event = anEvent(ann, [bob, eve]);
    await event.say(1);
    granted(await pay(bob, shareOf(await event.splitSeenBy(bob), bob)));
    await given.settle();
    await event.say(2, { amount: 1_500 });
    expect(shown(await event.splitSeenBy(bob))).toEqual({
      status: 'COMPLETED',
      total: 2_000,
      revision: 2,
      shares: [
        ['COMPLETED', 2_000],
        ['CANCELLED', 0],
      ],
    });
    await event.say(3, { amount: 2_500 });
    const open = await event.splitSeenBy(bob);
    expect(shown(open)).toEqual({
      status: 'PARTIAL',
      total: 2_500,
      revision: 3,
      shares: [
        ['COMPLETED', 2_000],
        ['PENDING', 500],
      ],
    });
    await eventually(async () => {
      expect(await given.told(splitCompleted, open.id)).toHaveLength(1);
      expect(await given.told(splitReopened, open.id)).toEqual([
        { splitId: open.id, eventId: event.id, was: 'COMPLETED' },
      ]);
    });
  });

  it('is owed again by who paid, got it back and left, when they come again', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.byHand(bob);
    const event = anEvent(ann, [bob, eve]);
    await event.say(1);
    const payment = granted(await pay(bob, shareOf(await event.splitSeenBy(bob), bob)))['payShare'];
    const confirm = (who: TestPerson, transactionId: string | undefined) =>
      ask<Payment>(who, 'confirmPayment', { idempotencyKey: newId(), transactionId, received: true }, 'id');
    granted(await confirm(ann, payment?.id));
    const refund = granted(
      await ask<Payment>(ann, 'refundTransaction', { idempotencyKey: newId(), transactionId: payment?.id }, 'id'),
    )['refundTransaction'];
    granted(await confirm(bob, refund?.id));
    await event.say(2, { participantIds: ids(bob, eve), amount: 3_000 });
    expect(shown(await event.splitSeenBy(bob)).shares).toEqual([
      ['REFUNDED', 2_000],
      ['PENDING', 1_000],
    ]);
    await event.say(3, { participantIds: ids(eve) });
    expect(shareOf(await event.splitSeenBy(bob), bob)).toMatchObject({
      status: 'REFUNDED',
      amount: { minorUnits: '0' },
    });
    await event.say(4, { participantIds: ids(eve, bob) });
    expect(shown(await event.splitSeenBy(bob)).shares).toEqual([
      ['PENDING', 1_500],
      ['PENDING', 1_500],
    ]);
    granted(await pay(bob, shareOf(await event.splitSeenBy(bob), bob)));
  });

  it('leaves a share alone while it is being paid, and takes the payment back from who left', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    for (const person of [bob, eve]) await given.byHand(person);
    const event = anEvent(ann, [bob, eve, tom], { amount: 3_000 });
    await event.say(1);
    const split = await event.splitSeenBy(ann);
    const [bobs, eves] = [
      granted(await pay(bob, shareOf(split, bob))),
      granted(await pay(eve, shareOf(split, eve))),
    ].map((answer) => answer['payShare']?.id);
    await event.say(2, { amount: 2_400, participantIds: ids(bob, tom) });
    expect(shown(await event.splitSeenBy(ann))).toMatchObject({ status: 'PENDING', total: 2_400 });
    const after = await event.splitSeenBy(ann);
    expect(
      [bob, eve, tom].map((person) => [shareOf(after, person).status, shareOf(after, person).amount.minorUnits]),
    ).toEqual([
      ['PENDING', '1000'],
      ['CANCELLED', '0'],
      ['PENDING', '1400'],
    ]);
    const statusOf = async (who: TestPerson, id: string | undefined) =>
      granted(
        await who.client.request<{ transaction: Payment }>('query ($id: ID!) { transaction(id: $id) { id status } }', {
          id,
        }),
      ).transaction.status;
    expect([await statusOf(bob, bobs), await statusOf(eve, eves)]).toEqual(['PROCESSING', 'CANCELLED']);
  });

  it('is paid as a whole while one takes part, which then is their share of it', async () => {
    const [ann, bob, eve] = await given.friends(3);
    await given.card(bob);
    const event = anEvent(ann, [bob]);
    refusedWith('EVENT_UNKNOWN')(await payEvent(bob, event.id));
    await event.say(1);
    await expect(event.splitSeenBy(bob)).rejects.toThrow('no split');
    refusedWith('EVENT_UNKNOWN')(await payEvent(eve, event.id));
    granted(await payEvent(bob, event.id));
    await given.settle();
    await event.say(2, { amount: 6_000, participantIds: ids(bob, eve) });
    const split = await event.splitSeenBy(eve);
    expect(shown(split)).toEqual({
      status: 'PARTIAL',
      total: 6_000,
      revision: 1,
      shares: [
        ['COMPLETED', 4_000],
        ['PENDING', 2_000],
      ],
    });
  });

  it('that nobody pays for any more drops what is owed, and one that its payee called off stays so', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const event = anEvent(ann, [ann, bob, eve]);
    await event.say(1);
    await event.say(2, { amount: 0, participantIds: [] });
    const split = await event.splitSeenBy(bob);
    expect(shown(split)).toEqual({
      status: 'CANCELLED',
      total: 0,
      revision: 2,
      shares: [
        ['CANCELLED', 0],
        ['CANCELLED', 0],
        ['CANCELLED', 0],
      ],
    });
    await eventually(async () =>
      expect(await given.told(splitCancelled, split.id)).toEqual([{ splitId: split.id, eventId: event.id }]),
    );
    await event.say(3, { amount: 3_000, participantIds: ids(ann, bob, eve) });
    expect(shown(await event.splitSeenBy(bob))).toMatchObject({ status: 'PENDING', total: 3_000 });
    await eventually(async () =>
      expect(await given.told(splitReopened, split.id)).toEqual([
        { splitId: split.id, eventId: event.id, was: 'CANCELLED' },
      ]),
    );
    granted(await cancel(ann, split));
    await event.say(4, { amount: 9_000 });
    expect(shown(await event.splitSeenBy(bob))).toMatchObject({ status: 'CANCELLED', total: 3_000 });
  });

  it('bills nobody across a block, and goes over to another payee until somebody has paid', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    await given.block(tom, ann);
    await given.card(eve);
    const event = anEvent(ann, [ann, bob, eve, tom], { amount: 3_000 });
    await event.say(1);
    expect(shown(await event.splitSeenBy(bob)).shares).toHaveLength(3);
    refusedWith('NOT_FOUND')(
      await tom.client.request('query ($id: ID!) { split(id: $id) { id } }', { id: (await event.splitSeenBy(ann)).id }),
    );
    await event.say(2, { payeeId: bob.id, currency: 'EUR', participantIds: ids(ann, bob, eve) });
    const split = await event.splitSeenBy(bob);
    expect(split.createdBy).toEqual({ id: bob.id });
    expect([ann, bob, eve].map((person) => shareOf(split, person).status)).toEqual(['PENDING', 'COMPLETED', 'PENDING']);
    await event.say(3, { currency: 'USD' });
    granted(await pay(eve, shareOf(split, eve)));
    await given.settle();
    await event.say(4, { payeeId: ann.id, amount: 6_000 });
    expect((await event.splitSeenBy(bob)).createdBy).toEqual({ id: bob.id });
    expect((await event.splitSeenBy(bob)).totalAmount.minorUnits).toBe('3000');
  });
});
