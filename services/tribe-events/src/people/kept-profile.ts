import type { MatchingProfile } from '@kindred/identity-client/ask-matching-profiles';
import type { Place } from '@kindred/database/sealing/sealer';
import { traits, type MatchPerson } from '../matching/match-person.ts';

/** Where a person's profile is sealed. */
export function placeOfProfile(userId: string): Place {
  return { table: 'matchable_person', column: 'profile', rowId: userId };
}

/** What is kept of identity's answer. */
export function profileText({ userId: _, ...profile }: MatchingProfile): string {
  return JSON.stringify(profile);
}

/** A person out of what `profileText` made; null without all five traits. */
export function personOf(id: string, text: string): MatchPerson | null {
  const profile = JSON.parse(text) as Omit<MatchingProfile, 'userId'>;
  const scores = new Map(profile.traits.map(({ trait, score }) => [trait, score]));
  if (!traits.every((trait) => scores.has(trait))) return null;
  return {
    id,
    traits: Object.fromEntries(scores) as MatchPerson['traits'],
    interests: profile.interests,
    communicationStyle: profile.communicationStyle,
    point: profile.approximatePoint,
    maxTravelDistanceMiles: profile.maxTravelDistanceMiles,
    // A profile that was kept before identity told them has neither, until it is asked for again.
    languages: profile.languages ?? [],
    freeEvenings: profile.freeEvenings ?? [],
  };
}
