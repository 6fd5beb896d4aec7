import type { Transaction } from '@kindred/database/transaction';
import { Profile } from './profile.ts';

/** Somebody's profile, made where there was none yet. Under the lock of its person's account, so that two make one. */
export async function ownProfile(tx: Transaction, userId: string): Promise<Profile> {
  return (await tx.findOne(Profile, { userId })) ?? tx.add(Profile.of(userId, tx.now));
}
