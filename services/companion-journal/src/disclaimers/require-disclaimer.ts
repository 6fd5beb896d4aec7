import type { ReadTransaction } from '@kindred/database/read-transaction';
import { DisclaimerRequired } from './refusals.ts';

/**
 * Refuses a person without an acceptance that is in force. Operations of chats and journals call it first, as the
 * person: row-level security hides the acceptance from everyone else.
 * @throws {DisclaimerRequired} whose details name the version to accept
 */
export async function requireDisclaimer(tx: ReadTransaction, personId: string): Promise<void> {
  const current = await currentAndAccepted(tx, personId);
  if (!current.isAccepted) throw new DisclaimerRequired(current);
}

/** Whether an acceptance of the person is in force. */
export async function hasAcceptedDisclaimer(tx: ReadTransaction, personId: string): Promise<boolean> {
  return (await currentAndAccepted(tx, personId)).isAccepted;
}

async function currentAndAccepted(tx: ReadTransaction, personId: string) {
  const [current] = await tx.query<{ id: string; number: number; isAccepted: boolean }>(
    `SELECT d.id, d.number, EXISTS (
       SELECT FROM disclaimer_acceptance a
       WHERE a.user_id = $1 AND a.ended_at IS NULL AND a.disclaimer_id = d.id AND a.lapses_at > $2) AS "isAccepted"
     FROM disclaimer d ORDER BY d.number DESC LIMIT 1`,
    [personId, tx.now],
  );
  if (!current) throw new Error('There is no disclaimer, although a migration brings the first.');
  return current;
}
