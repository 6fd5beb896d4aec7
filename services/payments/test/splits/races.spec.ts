import { DomainError } from '@kindred/contracts/domain-error';
import { databaseUrl } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { statusOf } from '../../src/splits/split-status.ts';
import { givenSplits, type GivenSplits } from './given-splits.ts';
import { step, World } from './split-world.ts';

const worlds = 4;
const callers = 8;
const stepsEach = 25;

/** Does one thing after another to what is there; what is refused is refused, and nothing else may go wrong. */
async function caller(world: World, seed: number): Promise<void> {
  for (const one of fc.sample(step, { numRuns: stepsEach, seed })) {
    world.seen = await world.look();
    await world.take(one).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
  }
}

describe.skipIf(!databaseUrl)('everybody at once (needs DATABASE_URL)', () => {
  let given: GivenSplits;
  beforeAll(async () => {
    given = await givenSplits();
  });
  afterAll(() => given?.stop());

  it('on the same splits surfaces no deadlock and leaves each split what its shares say and nothing paid twice', async () => {
    const friends = await given.friends(5);
    for (const friend of friends) await given.byHand(friend);
    const people = friends.map(({ id }) => ({ role: 'person' as const, id, loginId: id }));
    const all = Array.from({ length: worlds }, () => new World(given, people));
    for (const [place, world] of all.entries())
      await world.begin({ byHand: place % 2 === 0, total: 5_000, people: [0, 1, 2, 3, 4] });
    await Promise.all(
      all.flatMap((world, place) =>
        Array.from({ length: callers }, (_, number) => caller(world, place * 100 + number)),
      ),
    );
    for (const world of all) {
      const { split, shares, payments } = await world.look();
      expect(split?.total).toBe(shares.reduce((sum, { amount }) => sum + amount, 0n));
      expect(split?.status).toBe(split?.cancelledAt ? 'CANCELLED' : statusOf(shares));
      for (const share of shares.filter(({ status, isPayees }) => status === 'COMPLETED' && !isPayees)) {
        const standing = payments.filter(
          ({ shareId, type, status, disputeStatus }) =>
            shareId === share.id && type !== 'REFUND' && status === 'COMPLETED' && disputeStatus !== 'LOST',
        );
        expect(standing).toMatchObject([{ id: share.transactionId, amount: share.amount }]);
      }
    }
    expect((await verifyBooks(given.payments.service.work)).findings).toEqual([]);
  }, 300_000);
});
