import { parseEmailAddress } from '@kindred/contracts/email-address';
import { recordAccess } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

/**
 * Whose verified address this is, for a service that was given it by somebody who invites; null for nobody's, and for
 * that of whoever is not ACTIVE. The service must not tell the inviter. That it was told is written down.
 */
export async function findUserByAddress(work: UnitOfWork, service: Actor, address: string): Promise<string | null> {
  const email = parseEmailAddress(address);
  return work.run(service, async (tx) => {
    const [found] = await tx.query<{ id: string }>(
      `SELECT id FROM account WHERE email = $1 AND status = 'ACTIVE' AND is_verified`,
      [email],
    );
    if (!found) return null;
    await recordAccess(tx, [{ subjectId: found.id, kind: 'ADDRESS', itemIds: [found.id], purpose: 'INVITATION' }]);
    return found.id;
  });
}
