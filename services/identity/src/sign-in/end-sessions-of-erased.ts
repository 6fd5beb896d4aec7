import type { Erasing } from '@kindred/service/personal-data/erasing';
import { User } from '../accounts/user.ts';
import { endSessions } from './end-sessions.ts';

/** Ends the sessions of a person before their rows are deleted, and tells the services that they ended. */
export async function endSessionsOfErased({ tx, userId }: Pick<Erasing, 'tx' | 'userId'>): Promise<void> {
  const user = await tx.lockOne(User, userId);
  if (user) await endSessions(tx, user, 'ERASED');
}
