import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { issued } from '@kindred/payments/chrona/accounts';
import { ensureNamedAccount, ensurePersonAccount } from '@kindred/payments/ledger/accounts';
import { movement } from '@kindred/payments/ledger/entry';
import { post } from '@kindred/payments/ledger/post';
import { ChronaWallet } from '@kindred/payments/wallets/chrona-wallet';
import pg from 'pg';

/**
 * People with a wallet each, and more in it than they can give away here. The database knows its tables after, as it
 * does soon by itself.
 */
export async function bringPeople(work: UnitOfWork, databaseUrl: string, count: number): Promise<string[]> {
  const people: string[] = [];
  for (let left = count; left > 0; left -= 100) {
    await work.run(job(), async (tx) => {
      const from = await ensureNamedAccount(tx, issued);
      const entries = [];
      for (let n = 0; n < Math.min(left, 100); n += 1) {
        const userId = newId();
        const accountId = await ensurePersonAccount(tx, userId, 'CHRONA_WALLET', 'CHRONA');
        tx.add(ChronaWallet.open(userId, accountId, tx.now));
        entries.push({ kind: 'EARN', legs: movement(from, accountId, 'CHRONA', 1_000_000_000n) });
        people.push(userId);
      }
      await post(tx, ...entries);
    });
  }
  await analyse(databaseUrl);
  return people;
}

async function analyse(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('VACUUM ANALYZE').finally(() => client.end());
}
