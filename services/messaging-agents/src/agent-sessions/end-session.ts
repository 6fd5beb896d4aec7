import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { AgentSession } from './agent-session.ts';
import { moveSession } from './move-session.ts';

/** Closes a session of the person's. Closing it again changes nothing. @throws {NotFound} */
export function endSession(
  work: UnitOfWork,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<AgentSession> {
  return work.run(person, async (tx) => {
    const session = await tx.lock(AgentSession, { id: sessionId, userId: person.id }, 'No session of yours');
    if (session.status !== 'CLOSED') moveSession(tx, session, 'CLOSED');
    return session;
  });
}
