import { NotFound } from '@kindred/contracts/domain-error';
import { sessionAbandoned } from '@kindred/contracts/vessel-privacy/session-abandoned';
import { sessionResolved } from '@kindred/contracts/vessel-privacy/session-resolved';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { between } from '../roles.ts';
import { endSharing } from '../sharing/end-sharing.ts';
import { closeInvitation } from './close-invitation.ts';
import { SessionInvitation } from './session-invitation.ts';
import { VesselSession } from './vessel-session.ts';

interface SessionInput {
  readonly sessionId: string;
}

/**
 * Ends a session well, by something on which both agreed. Where the other did so just before, it is as both want it.
 */
export function resolveSession(work: UnitOfWork, person: Person, { sessionId }: SessionInput): Promise<VesselSession> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    if (session.status === 'RESOLVED') return session;
    session.resolve(await agreedCount(tx, sessionId), tx.now);
    tx.publish(sessionResolved, session, { sessionId });
    return session;
  });
}

async function agreedCount(tx: Transaction, sessionId: string): Promise<number> {
  const [row] = await tx.query<{ agreed: number }>(
    `SELECT count(*)::int AS agreed FROM agreement WHERE session_id = $1 AND status IN ('AGREED', 'IN_PROGRESS', 'COMPLETED')`,
    [sessionId],
  );
  return row?.agreed ?? 0;
}

/**
 * Ends a session without a result, whoever of the two wants it. An open invitation is taken back with it, and what
 * either shares in it.
 */
export function abandonSession(work: UnitOfWork, person: Person, { sessionId }: SessionInput): Promise<VesselSession> {
  return work.run(between(person), async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    // Whoever is invited sees the session in this role, to be able to join it.
    if (!session.memberIds.includes(person.id)) throw new NotFound('No session of yours');
    await abandon(tx, session);
    await endSharing(tx, session);
    return session;
  });
}

/** Takes an invitation of one's own back, and the session with it. */
export function withdrawInvitation(
  work: UnitOfWork,
  person: Person,
  { invitationId }: { readonly invitationId: string },
): Promise<VesselSession> {
  return work.run(person, async (tx) => {
    const { sessionId } = await tx.get(
      SessionInvitation,
      { id: invitationId, inviterId: person.id },
      'No invitation of yours',
    );
    const session = await tx.lock(VesselSession, sessionId, 'No invitation of yours');
    const open = await tx.findOne(SessionInvitation, { id: invitationId, status: 'PENDING' });
    if (!open) throw new NotFound('No invitation of yours');
    return abandon(tx, session);
  });
}

async function abandon(tx: Transaction, session: VesselSession): Promise<VesselSession> {
  session.abandon(tx.now);
  tx.publish(sessionAbandoned, session, { sessionId: session.id });
  await closeInvitation(tx, session, 'WITHDRAWN');
  return session;
}
