import { job } from '@kindred/database/actor';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { chainEntries } from '../../src/books/chain-entries.ts';
import { ledgerCommand } from '../../src/books/ledger-command.ts';
import { rebuildBalances } from '../../src/books/rebuild-balances.ts';
import { verifyBooks } from '../../src/books/verify-books.ts';
import { movement } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';
import definition from '../../src/service.ts';
import { asOwner, issuance, someone } from './books.ts';

let payments: TestService<unknown>;
let entryIds: string[] = [];
beforeAll(async () => {
  payments = await runningService(definition, { runJobs: false });
  const [ann, bob] = [await someone(work(), 1_000n), await someone(work())];
  for (let turn = 0; turn < 3; turn += 1) {
    const posted = await work().run(job(), async (tx) =>
      post(
        tx,
        { kind: 'TRANSFER', legs: movement(ann.accountId, bob.accountId, 'CHRONA', 10n) },
        { kind: 'EARN', legs: movement(await issuance(tx), bob.accountId, 'CHRONA', 5n) },
      ),
    );
    entryIds.push(...posted.map(({ id }) => id));
    await chainEntries(work(), new Date());
  }
  entryIds = entryIds.sort();
});
afterAll(() => payments?.stop());

const work = () => payments.service.work;

/** As somebody who gets past every rule of the database would, and then takes it back. */
async function whileChanged(change: string, undo: string, look: () => Promise<void>): Promise<void> {
  const past = (sql: string) =>
    asOwner(payments.database.url, async (client) => {
      await client.query(`SET LOCAL session_replication_role = replica`);
      await client.query(sql);
    });
  await past(change);
  try {
    await look();
  } finally {
    await past(undo);
  }
  expect((await verifyBooks(work())).sound).toBe(true);
}

describe('the books', () => {
  it('are sound as they were posted, chained once, and come to the same from nothing', async () => {
    const { findings, sound, chain } = await verifyBooks(work());
    expect({ findings, sound, broken: chain.broken }).toEqual({ findings: [], sound: true, broken: null });
    expect(chain).toMatchObject({ batches: 3, entries: 7 });
    expect(await chainEntries(work(), new Date())).toBe(0);
    expect(await rebuildBalances(work())).toMatchObject({ postings: 14, differing: [] });
  });

  it('say which entry was changed, in which batch', async () => {
    const [first = ''] = entryIds;
    await whileChanged(
      `UPDATE ledger_entry SET kind = 'OTHER' WHERE id = '${first}'`,
      `UPDATE ledger_entry SET kind = 'TRANSFER' WHERE id = '${first}'`,
      async () => {
        expect((await verifyBooks(work())).chain.broken).toEqual({
          batch: 1n,
          entryId: first,
          reason: 'ENTRY_CHANGED',
        });
      },
    );
    const second = entryIds[2] ?? '';
    await whileChanged(
      `UPDATE ledger_posting SET amount = amount * 2, balance_after = balance_after WHERE entry_id = '${second}'`,
      `UPDATE ledger_posting SET amount = amount / 2 WHERE entry_id = '${second}'`,
      async () => {
        const { chain, findings } = await verifyBooks(work());
        expect(chain.broken).toEqual({ batch: 2n, entryId: second, reason: 'ENTRY_CHANGED' });
        expect(findings.map(({ what }) => what)).toEqual(
          expect.arrayContaining(['BALANCE_DIFFERS', 'RUNNING_BALANCE_DIFFERS']),
        );
        expect((await rebuildBalances(work())).differing).toHaveLength(2);
      },
    );
  });

  it('say which batch was changed or taken out, and what is in none', async () => {
    await whileChanged(
      `UPDATE ledger_batch SET hash = sha256(hash) WHERE number = 2`,
      `UPDATE ledger_batch SET hash = (SELECT previous FROM ledger_batch WHERE number = 3) WHERE number = 2`,
      async () => {
        expect((await verifyBooks(work())).chain.broken).toMatchObject({ batch: 2n, reason: 'BATCH_CHANGED' });
      },
    );
    await whileChanged(
      'CREATE TABLE aside AS SELECT * FROM ledger_batch WHERE number = 2; DELETE FROM ledger_batch WHERE number = 2',
      'INSERT INTO ledger_batch SELECT * FROM aside; DROP TABLE aside',
      async () => {
        const { chain, findings } = await verifyBooks(work());
        expect(chain.broken).toMatchObject({ batch: 2n, reason: 'BATCH_MISSING' });
        expect(findings.filter(({ what }) => what === 'ENTRY_IN_NO_CHAIN')).toHaveLength(2);
      },
    );
  });

  it('are verified by a command, which says what it found and ends accordingly', async () => {
    const lines: string[] = [];
    const run = (...args: string[]) =>
      ledgerCommand(
        args,
        () => ({ databaseUrl: payments.database.url }),
        (line) => lines.push(line),
      );
    expect([await run('verify'), await run('rebuild'), await run('mend')]).toEqual([0, 0, 2]);
    expect(lines.join('\n')).toMatch(/7 entries in 3 batches .*all sound/);
    const account = `(SELECT account_id FROM ledger_posting WHERE entry_id = '${entryIds[0]}' AND position = 1)`;
    await whileChanged(
      `UPDATE ledger_account SET balance = balance + 1 WHERE id = ${account}`,
      `UPDATE ledger_account SET balance = balance - 1 WHERE id = ${account}`,
      async () => {
        expect([await run('verify'), await run('rebuild')]).toEqual([1, 1]);
        expect(lines.join('\n')).toMatch(/BALANCE_DIFFERS/);
      },
    );
  });
});
