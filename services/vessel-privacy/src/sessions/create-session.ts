import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { beginSession } from './begin-session.ts';
import { invite } from './invite.ts';
import { liveSessionOr } from './live-session.ts';
import { VesselSession } from './vessel-session.ts';
import { whomToInvite, type WhomInput } from './whom-to-invite.ts';

/** Begins a session, with somebody invited or with nobody yet; or answers with the one that is live with them. */
export async function createSession(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: WhomInput,
): Promise<VesselSession> {
  const invited = await whomToInvite(dependencies, person, input);
  // Asked twice, as a client may whose answer was lost, one empty session is enough.
  if (!invited)
    return work.run(
      person,
      async (tx) =>
        (await tx.findOne(VesselSession, { inviterId: person.id, status: 'CREATED' })) ??
        beginSession(tx, person.id, null),
    );
  return liveSessionOr(work, person, invited, async (tx) => {
    const session = await beginSession(tx, person.id, 'userId' in invited ? invited.userId : null);
    await invite(tx, dependencies, session, invited);
    return session;
  });
}
