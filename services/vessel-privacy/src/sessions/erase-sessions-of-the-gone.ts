import type { Transaction } from '@kindred/database/transaction';
import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import type { Dependencies } from '../dependencies.ts';

/** What is left of a session once each member's own rows are deleted, in an order that the foreign keys allow. */
const shared = [
  'session_message',
  'common_ground',
  'agreement',
  'consented_content',
  'consent_record',
  'session_invitation',
  'shared_vessel',
] as const;

interface SessionOf {
  readonly id: string;
  readonly relationshipId: string;
}

/**
 * Deletes those of a person's sessions whose other member is erased too, with the keys of what the two shared. The
 * others stay. Sessions are locked before: see `before-erasure.ts`.
 */
export async function eraseSessionsOfTheGone({
  tx,
  userId,
  dependencies: { sealer },
}: Erasing<Pick<Dependencies, 'sealer'>>): Promise<Erased> {
  const ended = await sessionsOfTheGone(tx, userId);
  const ids = ended.map(({ id }) => id);
  if (ids.length > 0) {
    for (const table of shared) await tx.query(`DELETE FROM ${table} WHERE session_id = ANY ($1::uuid[])`, [ids]);
    await tx.query('DELETE FROM vessel_session WHERE id = ANY ($1::uuid[])', [ids]);
    await tx.query(
      'DELETE FROM relationship WHERE id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM vessel_session WHERE relationship_id = relationship.id)',
      [ended.map(({ relationshipId }) => relationshipId)],
    );
    for (const id of ids) await sealer.destroyKeys(tx, { kind: 'session', id });
  }
  const [left] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM vessel_session WHERE $1 = ANY (member_ids)',
    [userId],
  );
  return { erased: ids.length, kept: left?.count ?? 0 };
}

/** The person's own erasure is not recorded yet. */
function sessionsOfTheGone(tx: Transaction, userId: string): Promise<SessionOf[]> {
  return tx.query<SessionOf>(
    `SELECT id, relationship_id AS "relationshipId" FROM vessel_session
     WHERE $1 = ANY (member_ids) AND NOT EXISTS (
       SELECT FROM unnest(member_ids) AS member
       WHERE member <> $1 AND member NOT IN (SELECT user_id FROM erasure WHERE user_id = ANY (member_ids)))
     ORDER BY id`,
    [userId],
  );
}
