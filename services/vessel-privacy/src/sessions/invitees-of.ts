import { recordAccess } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { TooManyIds } from '../consents/refusals.ts';
import { SessionInvitation } from './session-invitation.ts';

const mostSessions = 500;

/** Whom a session waits for. */
export interface SessionInvitee {
  readonly sessionId: string;
  readonly inviterId: string;
  readonly inviteeId: string;
  readonly expiresAt: Date;
}

/**
 * Whom these sessions wait for, for a service that was let through with the scope `invitation:read`. A service sees no
 * invitation that is closed, by address, or kept from the invited person: row-level security hides those.
 * @throws {TooManyIds}
 */
export async function inviteesOf(
  work: UnitOfWork,
  service: Actor,
  sessionIds: readonly string[],
): Promise<SessionInvitee[]> {
  if (sessionIds.length > mostSessions) throw new TooManyIds();
  return work.run(service, async (tx) => {
    const open = await tx.find(
      SessionInvitation,
      { sessionId: In([...new Set(sessionIds)]), inviteeId: Not(IsNull()), expiresAt: MoreThan(tx.now) },
      { order: { id: 'ASC' } },
    );
    const invitees = open.flatMap(({ sessionId, inviterId, inviteeId, expiresAt }) =>
      inviteeId === null ? [] : [{ sessionId, inviterId, inviteeId, expiresAt }],
    );
    await recordAccess(
      tx,
      invitees.map(({ inviteeId: subjectId, sessionId }) => ({
        subjectId,
        kind: 'SESSION_INVITATION',
        itemIds: [sessionId],
        purpose: 'NOTIFYING',
      })),
    );
    return invitees;
  });
}
