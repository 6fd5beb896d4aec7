import { NotFound } from '@kindred/contracts/domain-error';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { endSessions } from './end-sessions.ts';

export interface SignedOut {
  readonly endedSessions: number;
}

/** Ends the session of the token that was sent. A second time ends none. */
export function signOut(work: UnitOfWork, person: Person): Promise<SignedOut> {
  return work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, person.id);
    return { endedSessions: await endSessions(tx, user, 'SIGNED_OUT', { only: [person.loginId] }) };
  });
}

/** Ends another session of one's own, by its id. Somebody else's is not found, and neither is one that has ended. */
export function endSession(
  work: UnitOfWork,
  person: Person,
  { sessionId }: { readonly sessionId: string },
): Promise<SignedOut> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const endedSessions = await endSessions(tx, user, 'SIGNED_OUT', { only: [sessionId] });
    if (endedSessions === 0) throw new NotFound('No session of yours');
    return { endedSessions };
  });
}

/** Ends all sessions of the caller except the one of the token sent. */
export function endOtherSessions(work: UnitOfWork, person: Person): Promise<SignedOut> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    return { endedSessions: await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE', { except: person.loginId }) };
  });
}

export function signOutEverywhere(work: UnitOfWork, person: Person): Promise<SignedOut> {
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    return { endedSessions: await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE') };
  });
}
