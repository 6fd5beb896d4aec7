import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import type { Dependencies } from '../dependencies.ts';
import { keyOfDuet } from './duet-message.ts';
import { NarrativeDuet } from './narrative-duet.ts';

/**
 * Locks the duets of a person who is about to be erased, so that the erasure of the other side sees this one. Open ones
 * end at the next full hour, and invitations that the person sent are withheld. All others end as they would have.
 */
export async function endDuetsOf({ tx, userId }: Erasing<Dependencies>): Promise<void> {
  const duets = await tx.query<{ id: string }>(
    'SELECT id FROM narrative_duet WHERE seeker_id = $1 OR subject_id = $1 ORDER BY id',
    [userId],
  );
  for (const { id } of duets) {
    const duet = await tx.lockOne(NarrativeDuet, id);
    if (duet?.status === 'OPEN') duet.endSoon(tx.now);
    if (duet?.status === 'INVITED' && duet.seekerId === userId) duet.isWithheld = true;
  }
}

/** The text goes, and its place in the chain stays, so that what the other side said can still be verified. */
export async function eraseUtterances({ tx, userId }: Erasing<Dependencies>): Promise<Erased> {
  await tx.query(
    `UPDATE duet_alignment SET alignment = NULL, made_at = coalesce(made_at, $2)
     WHERE duet_id IN (SELECT id FROM narrative_duet WHERE seeker_id = $1 OR subject_id = $1)`,
    [userId, tx.now],
  );
  const erased = await tx.query(
    'UPDATE duet_message SET content = NULL, sender_id = NULL WHERE sender_id = $1 RETURNING 1',
    [userId],
  );
  return { erased: erased.length };
}

/**
 * A duet with an agent is deleted with its key. One of two people stays the other's, and is deleted when both are
 * erased.
 */
export async function eraseDuets({ tx, userId, dependencies }: Erasing<Dependencies>): Promise<Erased> {
  const gone = await tx.query<{ id: string }>(
    `DELETE FROM narrative_duet WHERE (seeker_id = $1 OR subject_id = $1) AND (agent_id IS NOT NULL OR EXISTS (
       SELECT FROM erasure WHERE user_id IN (seeker_id, subject_id) AND user_id <> $1)) RETURNING id`,
    [userId],
  );
  for (const { id } of gone) await dependencies.sealer.destroyKeys(tx, keyOfDuet(id));
  const kept = await tx.query('SELECT 1 FROM narrative_duet WHERE seeker_id = $1', [userId]);
  return { erased: gone.length, kept: kept.length };
}
