import { NotFound } from '@kindred/contracts/domain-error';
import { isUniqueViolation } from '@kindred/database/conflict';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { asRole } from '../ledger/as-role.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import { recordLook } from './record-look.ts';
import { AlreadyReversed, NotReversible } from './refusals.ts';

export type ReversalReason = 'MISTAKE' | 'FRAUD' | 'DISPUTE' | 'COURT_ORDER';

export interface ReverseEntryInput {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly reason: ReversalReason;
}

/**
 * Takes an entry back by one that is its mirror, once; answers with that one's id. It moves value in these books alone:
 * what a provider has to give back, a refund does.
 * @throws {InsufficientFunds} where somebody no longer has what they would have to give back
 */
export function reverseEntry(work: UnitOfWork, admin: Admin, input: ReverseEntryInput): Promise<string> {
  return idempotent(
    work,
    admin,
    { operation: 'reverseEntry', key: input.idempotencyKey, request: input },
    async (tx) => {
      const [posted] = await post(tx, await mirrorOf(tx, input.entryId)).catch((error: unknown) => {
        throw isUniqueViolation(error, 'entry_reversed_once') ? new AlreadyReversed() : error;
      });
      if (!posted) throw new Error('A reversal was not posted.');
      await recordLook(
        tx,
        posted.postings.map(({ accountId }) => accountId),
        { kind: 'LEDGER_ENTRY', id: input.entryId, purpose: 'BOOKKEEPING' },
      );
      await tx.query(
        'INSERT INTO ledger_reversal (entry_id, reverses, admin_id, reason, at) VALUES ($1, $2, $3, $4, $5)',
        [posted.id, input.entryId, admin.id, input.reason, tx.now],
      );
      return posted.id;
    },
  );
}

async function mirrorOf(tx: Transaction, entryId: string): Promise<NewEntry> {
  const legs = await asRole(tx, 'auditor', () =>
    tx.query<{ kind: string; type: string; accountId: string; currency: string; amount: string; reversed: boolean }>(
      `SELECT entry.kind, posting.type, posting.account_id AS "accountId", posting.currency, posting.amount, EXISTS (SELECT FROM ledger_entry WHERE reverses = $1) AS reversed
       FROM ledger_entry entry JOIN ledger_posting posting ON posting.entry_id = entry.id WHERE entry.id = $1 ORDER BY posting.position`,
      [entryId],
    ),
  );
  const [first] = legs;
  if (!first) throw new NotFound('No entry');
  if (first.kind === 'REVERSAL') throw new NotReversible();
  if (first.reversed) throw new AlreadyReversed();
  return {
    kind: 'REVERSAL',
    type: first.type,
    reverses: entryId,
    legs: legs.map(({ accountId, currency, amount }) => ({ accountId, currency, amount: -BigInt(amount) })),
  };
}
