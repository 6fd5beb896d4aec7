import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { UpdateProfileInput } from '../__generated__/resolvers.ts';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { keepExactPoint } from './exact-point.ts';
import { ownProfile } from './own-profile.ts';
import { Preferences, type PreferenceValues } from './preferences.ts';
import type { Profile, ProfileWords } from './profile.ts';
import { readProfileInput } from './read-profile-input.ts';

/**
 * Changes what is given of one's own profile: there is no other that it could change. Tells which parts became others.
 */
export function updateProfile(work: UnitOfWork, person: Person, input: UpdateProfileInput): Promise<Profile> {
  const { words, preferences, point } = readProfileInput(input);
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const profile = await ownProfile(tx, user.id);
    const changed = profile.say(words);
    const preferred = await changePreferences(tx, user.id, preferences);
    if (point !== undefined) profile.show(point);
    const moved = point !== undefined && (await keepExactPoint(tx, user.id, point));
    if (changed.length === 0 && !preferred && !moved) return profile;

    // Others see when a profile was changed, and preferences are not theirs to see.
    if (changed.length > 0 || moved) profile.updatedAt = tx.now;
    tx.publish(profileChanged, user, { userId: user.id, parts: partsOf(changed, { preferred, moved }) });
    return profile;
  });
}

/** Makes the row with the first change. Returns whether anything changed. */
async function changePreferences(tx: Transaction, userId: string, values: Partial<PreferenceValues>): Promise<boolean> {
  if (Object.keys(values).length === 0) return false;
  const preferences = (await tx.findOne(Preferences, { userId })) ?? tx.add(Preferences.of(userId));
  return preferences.change(values);
}

const ofPlace: readonly (keyof ProfileWords)[] = ['location', 'maxTravelDistanceMiles'];

function partsOf(
  changed: readonly (keyof ProfileWords)[],
  { preferred, moved }: { readonly preferred: boolean; readonly moved: boolean },
): ('PROFILE' | 'LOCATION')[] {
  const about = preferred || changed.some((field) => !ofPlace.includes(field));
  const place = moved || changed.some((field) => ofPlace.includes(field));
  return [...(about ? ['PROFILE' as const] : []), ...(place ? ['LOCATION' as const] : [])];
}
