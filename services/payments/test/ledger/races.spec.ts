import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { claimOf } from '@kindred/database/idempotency/keys';
import { databaseUrl, raceSeconds } from '@kindred/testkit/environment';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { chainEntries } from '../../src/books/chain-entries.ts';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { movement, type NewEntry } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import { PostingBatcher } from '../../src/ledger/posting-batcher.ts';
import { InsufficientFunds } from '../../src/ledger/refusals.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import { auditor } from '../../src/roles.ts';
import definition from '../../src/service.ts';
import { balanceOf, someone } from './books.ts';

describe.skipIf(!databaseUrl)('many at once (needs DATABASE_URL)', () => {
  let payments: TestService<Dependencies>;
  beforeAll(async () => {
    payments = await runningService(definition, { runJobs: false, variables: { DATABASE_POOL_SIZE: '20' } });
  });
  afterAll(() => payments?.stop());

  const transfer = (from: string, to: string, amount: bigint): NewEntry => ({
    kind: 'TRANSFER',
    legs: movement(from, to, 'CHRONA', amount),
  });

  it(
    `64 workers on 10 accounts for ${raceSeconds} s keep the sum, overdraw nothing, and meet no deadlock`,
    async () => {
      const { work } = payments.service;
      // Two replicas, each with a poster of its own, and units of work that post for themselves.
      const posters = [new PostingBatcher(work), new PostingBatcher(work)];
      const accounts: string[] = [];
      for (let n = 0; n < 10; n += 1) accounts.push((await someone(work, 100n)).accountId);
      const end = performance.now() + raceSeconds * 1_000;
      const count = { posted: 0, refused: 0 };
      const any = () => accounts[Math.floor(Math.random() * accounts.length)] ?? '';
      const worker = async (nth: number) => {
        while (performance.now() < end) {
          const [from, to] = [any(), any()];
          if (from === to) continue;
          const entry = transfer(from, to, BigInt(1 + Math.floor(Math.random() * 80)));
          const claim = claimOf({ role: 'person', id: newId() }, { operation: 'test', key: newId(), request: {} });
          const poster = posters[nth % posters.length];
          const asked =
            nth % 8 === 0 || !poster
              ? work.run(job(), (tx) => post(tx, entry))
              : poster.submit(claim, async () => ({ entry, result: ({ id }) => id }));
          await asked.then(
            () => (count.posted += 1),
            (error: unknown) => {
              if (!(error instanceof InsufficientFunds)) throw error;
              count.refused += 1;
            },
          );
        }
      };
      await Promise.all(Array.from({ length: 64 }, (_, nth) => worker(nth)));
      const balances = await Promise.all(accounts.map((id) => balanceOf(work, id, auditor)));
      expect(balances.reduce<bigint>((sum, balance) => sum + (balance ?? 0n), 0n)).toBe(1_000n);
      expect(balances.every((balance) => balance !== undefined && balance >= 0n)).toBe(true);
      expect(count.posted).toBeGreaterThan(0);
      expect(count.refused).toBeGreaterThan(0);
      await chainEntries(work, new Date());
      expect(await verifyBooks(work)).toMatchObject({ sound: true, findings: [] });
    },
    60_000 + raceSeconds * 1_000,
  );

  it('one key 100 times at once on two replicas has one effect and 100 same answers', async () => {
    const { work } = payments.service;
    const [from, to] = [await someone(work, 100n), await someone(work)];
    const claim = claimOf({ role: 'person', id: from.userId }, { operation: 'test', key: 'one', request: {} });
    const other = claimOf(
      { role: 'person', id: from.userId },
      { operation: 'test', key: 'one', request: { other: true } },
    );
    const posters = [new PostingBatcher(work), new PostingBatcher(work)];
    const carry = (nth: number) =>
      posters[nth % 2]?.submit(claim, async () => ({
        entry: transfer(from.accountId, to.accountId, 7n),
        result: ({ id }) => id,
      }));
    const answers = await Promise.all(Array.from({ length: 100 }, (_, nth) => carry(nth)));
    expect(new Set(answers).size).toBe(1);
    expect(await balanceOf(work, to.accountId, auditor)).toBe(7n);
    await expect(
      posters[0]?.submit(other, async () => ({
        entry: transfer(from.accountId, to.accountId, 7n),
        result: ({ id }) => id,
      })),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});
