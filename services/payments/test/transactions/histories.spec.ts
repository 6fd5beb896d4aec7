import { DomainError } from '@kindred/contracts/domain-error';
import { longHistories } from '@kindred/testkit/environment';
import fc from 'fast-check';
import { chainEntries } from '../../src/books/chain-entries.ts';
import { rebuildBalances } from '../../src/books/rebuild-balances.ts';
import { verifyBooks } from '../../src/books/verify-books.ts';
import type { TransactionStatus } from '../../src/transactions/transaction-status.ts';
import { givenMoney, type GivenMoney } from '../given-money.ts';
import { breakable, compare, step, take, watch, type Step } from './steps.ts';
import { fault, World } from './world.ts';

const reachable: Readonly<Record<TransactionStatus, readonly TransactionStatus[]>> = {
  INITIATED: ['PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED'],
  PROCESSING: ['COMPLETED', 'FAILED', 'CANCELLED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: ['COMPLETED'],
  FAILED: [],
  CANCELLED: [],
};

let given: GivenMoney;
beforeAll(async () => {
  given = await givenMoney({ webhooks: false });
  breakable(given);
});
afterAll(() => given?.stop());

async function run(history: readonly Step[]): Promise<void> {
  const world = await World.of(given);
  const moved = await watch(given);
  const seen = new Map<string, TransactionStatus>();
  for (const thing of [0, 1, 2]) await world.pay(thing, false);
  for (const one of history) {
    await take(world, one).catch((error: unknown) => {
      if (error !== fault && !(error instanceof DomainError)) throw error;
    });
    for (const { id, status } of (await world.look()).transactions) {
      const last = seen.get(id);
      if (last !== undefined && last !== status) expect(reachable[last]).toContain(status);
      seen.set(id, status);
    }
  }
  await compare(world, await moved());
}

describe('any history of payments, whatever providers say of them, in any order and doubled, and whatever breaks on the way', () => {
  it(
    'moves statuses along the diagram, gives back no more than came, pays nothing twice, and leaves what its transactions say',
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), run), {
        numRuns: longHistories,
        endOnFailure: true,
      });
      await chainEntries(given.payments.service.work, new Date());
      const { sound, findings } = await verifyBooks(given.payments.service.work);
      expect({ sound, findings }).toEqual({ sound: true, findings: [] });
      expect((await rebuildBalances(given.payments.service.work)).differing).toEqual([]);
    },
    60_000 + longHistories * 2_000,
  );
});
