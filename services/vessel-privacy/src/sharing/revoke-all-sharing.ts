import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { VesselSession } from '../sessions/vessel-session.ts';
import { ConsentedContent } from './consented-content.ts';
import { revoke } from './revoke.ts';

interface Revoked {
  readonly session: VesselSession;
  readonly revokedCount: number;
}

/**
 * Takes back all that one shares in a session, whatever became of it. The session's row is held, so that nothing is
 * granted meanwhile.
 */
export function revokeAllSharing(
  work: UnitOfWork,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<Revoked> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    const live = await tx.find(
      ConsentedContent,
      { sessionId, sourceUserId: person.id, consentActive: true },
      { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } },
    );
    for (const content of live) await revoke(tx, content);
    return { session, revokedCount: live.length };
  });
}
