import { newId } from '@kindred/contracts/uuid';
import { job, type Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import pg from 'pg';
import { ensureNamedAccount, ensurePersonAccount } from '../../src/ledger/accounts.ts';
import { movement } from '../../src/ledger/entry.ts';
import { post } from '../../src/ledger/post.ts';

/** Somebody's account in a currency, with what is put into it. */
export async function someone(
  work: UnitOfWork,
  balance = 0n,
  { userId = newId(), purpose = 'CHRONA_WALLET', currency = 'CHRONA' } = {},
) {
  const accountId = await work.run(job(), async (tx) => {
    const id = await ensurePersonAccount(tx, userId, purpose, currency);
    if (balance > 0n)
      await post(tx, { kind: 'EARN', legs: movement(await issuance(tx, currency), id, currency, balance) });
    return id;
  });
  return { userId, accountId };
}

export function issuance(tx: Parameters<typeof ensureNamedAccount>[0], currency = 'CHRONA'): Promise<string> {
  return ensureNamedAccount(tx, { kind: 'PLATFORM', code: 'TEST_ISSUED', currency, mayOverdraw: true });
}

export async function balanceOf(work: UnitOfWork, accountId: string, asWhom: Actor): Promise<bigint | undefined> {
  const [row] = await work.read(asWhom, (tx) =>
    tx.query<{ balance: string }>('SELECT balance FROM ledger_account WHERE id = $1', [accountId]),
  );
  return row && BigInt(row.balance);
}

/** As the database's owner, whom only the ledger's own rules hold. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`BEGIN; SELECT set_config('search_path', 'payments, public', true)`);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
