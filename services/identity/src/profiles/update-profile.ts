import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { readOptionalText } from '@kindred/service/text';
import type { UpdateProfileInput } from '../__generated__/resolvers.ts';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { keepExactPoint } from './exact-point.ts';
import { readPoint, type Point } from '@kindred/contracts/point';
import { readTravelDistanceMiles } from './travel-distance.ts';
import { ownProfile } from './own-profile.ts';
import type { Profile, ProfileWords } from './profile.ts';
import { profileTexts } from './text.ts';

/**
 * Changes what is given of one's own profile: there is no other that it could change. Tells which parts became others.
 */
export function updateProfile(work: UnitOfWork, person: Person, input: UpdateProfileInput): Promise<Profile> {
  const { words, point } = readInput({
    words: () => readWords(input),
    point: () => input.point && readPoint(input.point),
  });
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const profile = await ownProfile(tx, user.id);
    const changed = profile.say(words);
    const moved = point !== undefined && (await moveTo(point));
    if (changed.length === 0 && !moved) return profile;

    profile.updatedAt = tx.now;
    tx.publish(profileChanged, user, { userId: user.id, parts: partsOf(changed, moved) });
    return profile;

    async function moveTo(place: Point | null): Promise<boolean> {
      profile.show(place);
      return keepExactPoint(tx, user.id, place);
    }
  });
}

/** What of the input are words and choices, as they are kept: what was left out stays out, null clears. */
function readWords({
  name,
  bio,
  location,
  communicationStyle,
  maxTravelDistanceMiles: miles,
}: UpdateProfileInput): Partial<ProfileWords> {
  return readInput({
    ...(name !== undefined && { name: () => readOptionalText(name, profileTexts.name) }),
    ...(bio !== undefined && { bio: () => readOptionalText(bio, profileTexts.bio) }),
    ...(location !== undefined && { location: () => readOptionalText(location, profileTexts.location) }),
    ...(communicationStyle !== undefined && { communicationStyle: () => communicationStyle }),
    ...(miles !== undefined && {
      maxTravelDistanceMiles: () => (miles === null ? null : readTravelDistanceMiles(miles)),
    }),
  });
}

const ofPlace: readonly (keyof ProfileWords)[] = ['location', 'maxTravelDistanceMiles'];

function partsOf(changed: readonly (keyof ProfileWords)[], moved: boolean): ('PROFILE' | 'LOCATION')[] {
  const about = changed.some((field) => !ofPlace.includes(field));
  const place = moved || changed.some((field) => ofPlace.includes(field));
  return [...(about ? ['PROFILE' as const] : []), ...(place ? ['LOCATION' as const] : [])];
}
