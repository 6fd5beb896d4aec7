import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { User } from '../accounts/user.ts';
import { door } from '../door.ts';
import { endSessions } from './end-sessions.ts';

/** Ends the session of the token that was sent. A second time ends none. */
export function signOut(work: UnitOfWork, person: Person): Promise<{ endedSessions: number }> {
  return work.run(door, async (tx) => {
    const user = await tx.lock(User, person.id);
    return { endedSessions: await endSessions(tx, user, 'SIGNED_OUT', { loginId: person.loginId }) };
  });
}

export function signOutEverywhere(work: UnitOfWork, person: Person): Promise<{ endedSessions: number }> {
  return work.run(door, async (tx) => {
    const user = await tx.lock(User, person.id);
    return { endedSessions: await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE') };
  });
}
