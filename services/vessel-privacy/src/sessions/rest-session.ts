import { sessionPaused } from '@kindred/contracts/vessel-privacy/session-paused';
import { sessionResumed } from '@kindred/contracts/vessel-privacy/session-resumed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { VesselSession } from './vessel-session.ts';

/** Rests a session until a moment: a cooling period. */
export function pauseSession(
  work: UnitOfWork,
  person: Person,
  { sessionId, until }: { readonly sessionId: string; readonly until: Date },
): Promise<VesselSession> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    session.pause(person.id, until, tx.now);
    tx.publish(sessionPaused, session, { sessionId, until: until.toISOString() });
    return session;
  });
}

/** Goes on with a session that rests. */
export function resumeSession(
  work: UnitOfWork,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<VesselSession> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(VesselSession, sessionId, 'No session of yours');
    session.resume(person.id, tx.now);
    tx.publish(sessionResumed, session, { sessionId });
    return session;
  });
}
