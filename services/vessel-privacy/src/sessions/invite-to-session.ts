import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { invite } from './invite.ts';
import { liveSessionOr } from './live-session.ts';
import { VesselSession } from './vessel-session.ts';
import { UnclearInvitation, whomToInvite, type WhomInput } from './whom-to-invite.ts';

/**
 * Invites somebody to a session of one's own in which nobody is yet; or answers with the one that is live with them.
 */
export async function inviteToSession(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { sessionId, ...input }: WhomInput & { readonly sessionId: string },
): Promise<VesselSession> {
  const own = await work.read(person, (tx) => tx.get(VesselSession, sessionId, 'No session of yours'));
  own.refuseUnless('joined by another', 'CREATED');
  const invited = await whomToInvite(dependencies, person, input);
  if (!invited) throw new UnclearInvitation();
  return liveSessionOr(work, person, invited, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    session.refuseUnless('joined by another', 'CREATED');
    await invite(tx, dependencies, session, invited);
    return session;
  });
}
