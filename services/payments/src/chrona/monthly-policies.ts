import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement, type NewEntry } from '../ledger/entry.ts';
import { lockBalances, post } from '../ledger/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { issued, spent } from './accounts.ts';

type Policy = 'INCOME' | 'DEMURRAGE';

interface Run {
  readonly rate: bigint;
  readonly afterWalletId: string | null;
  readonly done: boolean;
}

interface Wallet {
  readonly id: string;
  readonly accountId: string;
}

const batch = 200;

/** What a balance loses: the part in whole minor units, so that nobody loses more than the rate says. */
export function demurrageOf(balance: bigint, basisPoints: bigint): bigint {
  return (balance * basisPoints) / 10_000n;
}

/**
 * Universal income, then demurrage, once for each calendar month in UTC, however often and on however many replicas
 * this is started: a row for each policy and month says with which rate it began and which wallets it has passed, and
 * is held while a batch is posted. A wallet opened behind it comes in with the next month.
 */
export const monthlyPoliciesJob: Job<Dependencies> = {
  name: 'monthly-policies',
  everyMs: 60_000,
  async run({ work, dependencies: { rates }, now }) {
    const month = now.toISOString().slice(0, 7);
    await runPolicy(work, 'INCOME', month, rates.incomeAMonth);
    await runPolicy(work, 'DEMURRAGE', month, rates.demurrageBasisPointsAMonth);
  },
};

async function runPolicy(work: UnitOfWork, policy: Policy, month: string, rate: bigint): Promise<void> {
  if (rate === 0n) return;
  while (await work.run(job(), (tx) => passBatch(tx, policy, month, rate)));
}

/** Posts for the next wallets; says whether there may be more. */
async function passBatch(tx: Transaction, policy: Policy, month: string, configured: bigint): Promise<boolean> {
  const { rate, afterWalletId, done } = await lockRun(tx, policy, month, configured);
  if (done) return false;
  const wallets = await tx.query<Wallet>(
    `SELECT id, account_id AS "accountId" FROM chrona_wallet WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${batch}`,
    [afterWalletId],
  );
  const balances = await lockBalances(
    tx,
    wallets.map(({ accountId }) => accountId),
  );
  const other = await ensureNamedAccount(tx, policy === 'INCOME' ? issued : spent);
  const entries = wallets.flatMap(({ accountId }) =>
    entryFor({ accountId, balance: balances.get(accountId) ?? 0n }, policy, month, rate, other),
  );
  if (entries.length > 0) await post(tx, ...entries);
  const last = wallets.at(-1)?.id ?? afterWalletId;
  const more = wallets.length === batch;
  await tx.query('UPDATE policy_run SET after_wallet_id = $3, done_at = $4 WHERE policy = $1 AND month = $2', [
    policy,
    month,
    last,
    more ? null : tx.now,
  ]);
  return more;
}

async function lockRun(tx: Transaction, policy: Policy, month: string, rate: bigint): Promise<Run> {
  await tx.query(
    'INSERT INTO policy_run (policy, month, rate, started_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [policy, month, rate.toString(), tx.now],
  );
  const [run] = await tx.query<{ rate: string; after: string | null; done: boolean }>(
    'SELECT rate, after_wallet_id AS after, done_at IS NOT NULL AS done FROM policy_run WHERE policy = $1 AND month = $2 FOR NO KEY UPDATE',
    [policy, month],
  );
  if (!run) throw new Error(`The run of ${policy} for ${month} is gone.`);
  return { rate: BigInt(run.rate), afterWalletId: run.after, done: run.done };
}

function entryFor(
  { accountId, balance }: { accountId: string; balance: bigint },
  policy: Policy,
  month: string,
  rate: bigint,
  other: string,
): NewEntry[] {
  const once = `${policy}:${month}:${accountId}`;
  if (policy === 'INCOME')
    return [{ kind: 'INCOME', type: 'EARN', once, legs: movement(other, accountId, 'CHRONA', rate) }];
  const amount = demurrageOf(balance, rate);
  return amount > 0n
    ? [{ kind: 'DEMURRAGE', type: 'SPEND', once, legs: movement(accountId, other, 'CHRONA', amount) }]
    : [];
}
