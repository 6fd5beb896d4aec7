import type { Transaction } from '@kindred/database/transaction';
import { lockSplitOf, sharesOf } from './settle-share.ts';
import { settleStatus } from './split-status.ts';

/**
 * Takes a person out of splits and events. What they still owed is dropped, and so is what others owed them: who is
 * gone is not billed, and is not paid. What was paid stays; their words go; a pseudonym stands where they stood.
 * Answers how many splits keep it. Payments that are under way end by themselves, and what comes for a dropped share
 * goes back.
 */
export async function forgetInSplits(tx: Transaction, userId: string, pseudonym: string): Promise<number> {
  // Locked in one order, events before splits, as whoever divides an event does.
  await tx.query(
    'UPDATE payable_event SET participant_ids = array_replace(participant_ids, $1, $2) WHERE participant_ids @> ARRAY[$1::uuid]',
    [userId, pseudonym],
  );
  await tx.query('UPDATE payable_event SET payee_id = $2 WHERE payee_id = $1', [userId, pseudonym]);
  const splits = await tx.query<{ id: string }>(
    'SELECT id FROM payment_split WHERE payee_id = $1 OR participant_ids @> ARRAY[$1::uuid] ORDER BY id',
    [userId],
  );
  for (const { id } of splits) await forgetInSplit(tx, id, userId, pseudonym);
  return splits.length;
}

async function forgetInSplit(tx: Transaction, splitId: string, userId: string, pseudonym: string): Promise<void> {
  const split = await lockSplitOf(tx, splitId);
  const shares = await sharesOf(tx, split);
  const isPayee = split.payeeId === userId;
  for (const share of shares)
    if (share.isOwed && (isPayee || share.userId === userId)) share.settle('CANCELLED', tx.now);
  settleStatus(tx, split, shares);
  const renamed = (id: string) => (id === userId ? pseudonym : id);
  if (isPayee) split.description = null;
  split.payeeId = renamed(split.payeeId);
  split.participantIds = split.participantIds.map(renamed);
  for (const share of shares) Object.assign(share, { userId: renamed(share.userId), payeeId: split.payeeId });
}
