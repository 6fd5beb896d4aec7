import { toCloudEvent } from '@kindred/contracts/cloud-event';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { mostPeople } from '../../src/splits/division.ts';
import { givenSplits, splitSeenBy, type GivenSplits } from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

/** An event of so many people besides its payee, as it would come from somebody who does not keep to the contract. */
async function published(people: number) {
  const payee = await given.person();
  const participantIds = Array.from({ length: people }, () => newId());
  const data = {
    eventId: newId(),
    tribeId: newId(),
    payeeId: payee.id,
    amount: 21_000,
    currency: 'EUR',
    participantIds: participantIds.slice(0, mostPeople),
    dueDate: given.now.toISOString(),
  };
  const event = toCloudEvent(eventScheduled, { id: newId(), time: given.now, aggregateVersion: 1, data });
  await given.payments.transport.publish([
    {
      topic: eventScheduled.topic,
      key: data.eventId,
      value: JSON.stringify({ ...event, data: { ...data, participantIds } }),
      headers: {},
    },
  ]);
  return { payee, eventId: data.eventId };
}

const splitOf = async (eventId: string) => {
  const [row] = await given.payments.service.work.read(job(), (tx) =>
    tx.query<{ splitId: string | null }>('SELECT split_id AS "splitId" FROM payable_event WHERE event_id = $1', [
      eventId,
    ]),
  );
  return row?.splitId ?? null;
};

describe('an event of many people', () => {
  it('is divided among twenty, beside its payee', async () => {
    const { payee, eventId } = await published(mostPeople);
    const splitId = await eventually(async () => {
      const found = await splitOf(eventId);
      if (found === null) throw new Error('It is not divided yet.');
      return found;
    });
    expect(new Set((await splitSeenBy(payee, splitId)).shares.map(({ amount }) => amount.minorUnits))).toEqual(
      new Set(['1050']),
    );
  });

  it('is refused as a whole beyond that, and put aside with the reason; what comes after it is not held up', async () => {
    const tooMany = await published(mostPeople + 1);
    const { eventId } = await published(2);
    await eventually(async () => {
      const letters = (await given.payments.transport.read('kindred.payments.dead-letters')).map(
        ({ value }) => JSON.parse(value) as unknown,
      );
      expect(letters).toMatchObject([
        { consumer: 'create-split', error: { class: 'InvalidEvent' }, message: { key: tooMany.eventId } },
      ]);
      expect(await splitOf(eventId)).not.toBeNull();
    });
    expect(await splitOf(tooMany.eventId)).toBeNull();
  });
});
