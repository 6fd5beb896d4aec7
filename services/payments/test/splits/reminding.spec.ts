import { splitShareReminded } from '@kindred/contracts/payments/split-share-reminded';
import { eventually } from '@kindred/testkit/eventually';
import { granted } from '@kindred/testkit/graph-client';
import { remindOfSharesJob } from '../../src/splits/remind-of-shares.ts';
import { change, divided, givenSplits, pay, remind, shareOf, splitSeenBy, type GivenSplits } from './given-splits.ts';

let given: GivenSplits;
beforeAll(async () => {
  given = await givenSplits();
});
afterAll(() => given?.stop());

const dayMs = 86_400_000;

/** Runs the job twice at once, as two replicas would, at this moment of the service's clock. */
async function runJob(): Promise<void> {
  const { work, dependencies } = given.payments.service;
  await Promise.all([1, 2].map(() => remindOfSharesJob.run({ work, dependencies, now: given.now })));
}

const remindersOf = async (splitId: string) =>
  (await given.told(splitShareReminded, splitId)).map(({ userId, by }) => [userId, by]);

describe('a share that is owed', () => {
  it('is reminded of three days before it is due, on the day and a week after, once each, by whoever runs', async () => {
    const [ann, bob, eve] = await given.friends(3);
    const split = await divided(given, ann, [ann, bob, eve], { dueDate: new Date(given.now.getTime() + 10 * dayMs) });
    granted(await change(bob, 'acceptShare', shareOf(split, bob)));
    await runJob();
    for (const days of [7.1, 3, 0.5, 6.5, 1, 30]) {
      given.later(days * dayMs);
      await runJob();
    }
    await eventually(async () =>
      expect(await remindersOf(split.id)).toEqual([
        [bob.id, 'SCHEDULE'],
        [bob.id, 'SCHEDULE'],
        [bob.id, 'SCHEDULE'],
      ]),
    );
    const { remindedAt } = shareOf(await splitSeenBy(bob, split.id), bob);
    expect(remindedAt).not.toBeNull();
    expect(shareOf(await splitSeenBy(bob, split.id), eve).remindedAt).toBeNull();
  });

  it('is not reminded of by itself within a day of its payee’s own words, across a block, while it is being paid, or once it is settled', async () => {
    const [ann, bob, eve, tom] = await given.friends(4);
    const people = [bob, eve, tom];
    await given.byHand(tom);
    const split = await divided(given, ann, people, { dueDate: new Date(given.now.getTime() + 3.5 * dayMs) });
    for (const person of people) granted(await change(person, 'acceptShare', shareOf(split, person)));
    granted(await pay(tom, shareOf(split, tom)));
    granted(await remind(ann, shareOf(split, bob)));
    await given.block(eve, ann);
    given.later(0.6 * dayMs);
    await runJob();
    granted(await change(ann, 'waiveShare', shareOf(split, bob)));
    given.later(30 * dayMs);
    await runJob();
    await eventually(async () => expect(await remindersOf(split.id)).toEqual([[bob.id, 'PAYEE']]));
  });

  it('is reminded of once for all the times that passed while nothing ran', async () => {
    const [ann, bob] = await given.friends(2);
    const split = await divided(given, ann, [ann, bob], { dueDate: new Date(given.now.getTime() + 10 * dayMs) });
    granted(await change(bob, 'acceptShare', shareOf(split, bob)));
    given.later(100 * dayMs);
    await runJob();
    await runJob();
    await eventually(async () => expect(await remindersOf(split.id)).toEqual([[bob.id, 'SCHEDULE']]));
  });
});
