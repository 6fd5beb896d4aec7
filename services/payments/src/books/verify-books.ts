import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { auditor } from '../roles.ts';
import { verifyChain, type ChainVerified } from './verify-chain.ts';

/** Something in the books that does not fit: what, and of which entry or account. */
export interface Finding {
  readonly what:
    | 'ENTRY_NOT_BALANCED'
    | 'ENTRY_WITHOUT_ITS_POSTINGS'
    | 'BALANCE_DIFFERS'
    | 'RUNNING_BALANCE_DIFFERS'
    | 'FORBIDDEN_OVERDRAFT'
    | 'ENTRY_IN_NO_CHAIN';
  readonly id: string;
}

export interface Verified {
  readonly findings: readonly Finding[];
  readonly chain: ChainVerified;
  readonly sound: boolean;
}

/** Findings of one kind that are listed; more are as bad. */
const listed = 20;

const checks: Readonly<Record<Finding['what'], string>> = {
  ENTRY_NOT_BALANCED:
    'SELECT DISTINCT entry_id AS id FROM (SELECT entry_id FROM ledger_posting GROUP BY entry_id, currency HAVING sum(amount) <> 0) unbalanced',
  ENTRY_WITHOUT_ITS_POSTINGS: `SELECT coalesce(entry.id, posted.id) AS id FROM ledger_entry entry
    FULL JOIN (SELECT entry_id AS id, count(*) AS postings FROM ledger_posting GROUP BY entry_id) posted ON posted.id = entry.id WHERE posted.postings IS DISTINCT FROM entry.postings`,
  BALANCE_DIFFERS: `SELECT account.id FROM ledger_account account
    LEFT JOIN (SELECT account_id, sum(amount) AS sum FROM ledger_posting GROUP BY account_id) posted ON posted.account_id = account.id
    LEFT JOIN (SELECT account_id, sum(balance) AS sum FROM ledger_slot GROUP BY account_id) slots ON slots.account_id = account.id
    WHERE account.balance + coalesce(slots.sum, 0) <> coalesce(posted.sum, 0)`,
  RUNNING_BALANCE_DIFFERS: `SELECT DISTINCT account_id AS id FROM (
    SELECT account_id, balance_after, sum(amount) OVER (PARTITION BY account_id ORDER BY at, number) AS sum FROM ledger_posting WHERE balance_after IS NOT NULL) running WHERE balance_after <> sum`,
  FORBIDDEN_OVERDRAFT: `SELECT account.id FROM ledger_account account WHERE NOT may_overdraw AND (balance < 0 OR EXISTS (SELECT FROM ledger_posting WHERE account_id = account.id AND balance_after < 0))`,
  ENTRY_IN_NO_CHAIN: `SELECT id FROM ledger_entry EXCEPT SELECT unnest(entries) FROM ledger_batch EXCEPT SELECT entry_id FROM ledger_to_chain`,
};

/**
 * Proves balances against postings, postings against each other, and all of them against the chain, in one transaction.
 */
export function verifyBooks(work: UnitOfWork): Promise<Verified> {
  return work.read(auditor, async (tx) => {
    await liftStatementTimeout(tx);
    // One statement sees one moment, so what is posted meanwhile looks wrong nowhere.
    const all = Object.entries(checks).map(
      ([what, sql]) => `(SELECT '${what}' AS what, id FROM (${sql}) found LIMIT ${listed})`,
    );
    const findings = await tx.query<Finding>(all.join(' UNION ALL '));
    const chain = await verifyChain(tx);
    return { findings, chain, sound: findings.length === 0 && chain.broken === null };
  });
}

/** Going through all the books takes longer than a statement otherwise may, and nobody waits for it. */
export async function liftStatementTimeout(tx: ReadTransaction): Promise<void> {
  await tx.query(`SELECT set_config('statement_timeout', '0', true)`);
}

/** Verifies the books by itself. Books that are not sound make the job fail, which is logged and counted. */
export const verifyBooksJob: Job<Dependencies> = {
  name: 'verify-books',
  everyMs: 24 * 60 * 60 * 1_000,
  async run({ work }) {
    const { sound, findings, chain } = await verifyBooks(work);
    if (!sound)
      throw new Error(
        `The books are not sound: ${[...new Set(findings.map(({ what }) => what)), chain.broken?.reason].filter(Boolean).join(', ')}.`,
      );
  },
};
