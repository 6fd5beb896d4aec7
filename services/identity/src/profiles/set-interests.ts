import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { SetInterestsInput } from '../__generated__/resolvers.ts';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { keepInterests } from './interest.ts';
import { readInterests } from './interests.ts';
import { ownProfile } from './own-profile.ts';
import type { Profile } from './profile.ts';

/** Replaces the whole list of one's own interests. The same list again changes nothing, and is not told. */
export function setInterests(work: UnitOfWork, person: Person, input: SetInterestsInput): Promise<Profile> {
  const choices = readInterests(input.interests);
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const profile = await ownProfile(tx, user.id);
    if (!(await keepInterests(tx, user.id, choices))) return profile;

    profile.updatedAt = tx.now;
    tx.publish(profileChanged, user, { userId: user.id, parts: ['INTERESTS'] });
    return profile;
  });
}
