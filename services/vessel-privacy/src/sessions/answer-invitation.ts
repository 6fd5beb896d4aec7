import { NotFound } from '@kindred/contracts/domain-error';
import { sessionDeclined } from '@kindred/contracts/vessel-privacy/session-declined';
import { isUniqueViolation } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { between } from '../roles.ts';
import { closeInvitation } from './close-invitation.ts';
import { join } from './join-session.ts';
import { isKeptFrom } from './kept-from.ts';
import { InvitationExpired, SessionInvitation } from './session-invitation.ts';
import { VesselSession } from './vessel-session.ts';

interface InvitationInput {
  readonly invitationId: string;
}

/** Joins the session to which one was invited. Accepting again answers with the same session. */
export async function acceptInvitation(
  work: UnitOfWork,
  person: Person,
  { invitationId }: InvitationInput,
): Promise<VesselSession> {
  const accept = () =>
    work.run(between(person), async (tx) => {
      const { session, invitation } = await lockForAnswer(tx, person, invitationId, 'ACCEPTED');
      if (!session) throw new NotFound('No invitation');
      return invitation.status === 'ACCEPTED' ? session : join(tx, session, person.id);
    });
  // Two sessions of the same two may be joined at once: whoever comes second finds the first.
  return accept().catch((error: unknown) => (isUniqueViolation(error) ? accept() : Promise.reject(error)));
}

/** Declines, which abandons the session. Whoever asked sees that it was. Twice changes nothing. */
export function declineInvitation(
  work: UnitOfWork,
  person: Person,
  { invitationId }: InvitationInput,
): Promise<SessionInvitation> {
  return work.run(between(person), async (tx) => {
    const { session, invitation } = await lockForAnswer(tx, person, invitationId, 'DECLINED');
    if (invitation.status === 'DECLINED') return invitation;
    if (!session) throw new NotFound('No invitation');
    session.abandon(tx.now);
    tx.publish(sessionDeclined, session, { sessionId: session.id });
    await closeInvitation(tx, session, 'DECLINED');
    return tx.get(SessionInvitation, invitationId, 'No invitation');
  });
}

/**
 * An invitation that one may answer, read again once its session's row is held: it may have lapsed, been withdrawn or
 * withheld meanwhile. One that was answered in the same way before is found too, by whom it asks; one that is withheld,
 * or from somebody from whom one is kept, is none. Who declined does not see the session any more.
 */
async function lockForAnswer(
  tx: Transaction,
  person: Person,
  id: string,
  answer: 'ACCEPTED' | 'DECLINED',
): Promise<{ session: VesselSession | null; invitation: SessionInvitation }> {
  const seen = await tx.get(SessionInvitation, { id, inviteeId: person.id }, 'No invitation');
  const session = await tx.lockOne(VesselSession, seen.sessionId);
  const invitation = await tx.get(SessionInvitation, { id, inviteeId: person.id }, 'No invitation');
  if (await isKeptFrom(tx, invitation.inviterId)) throw new NotFound('No invitation');
  if (invitation.status === 'LAPSED' || (invitation.status === 'PENDING' && invitation.isOverAt(tx.now)))
    throw new InvitationExpired();
  if (invitation.status !== 'PENDING' && invitation.status !== answer) throw new NotFound('No invitation');
  return { session, invitation };
}
