import { readPoint, type Point } from '@kindred/contracts/point';
import { readInput } from '@kindred/service/read-input';
import { readOptionalText } from '@kindred/service/text';
import type { UpdateProfileInput } from '../__generated__/resolvers.ts';
import { readFreeEvenings } from './free-evenings.ts';
import { readLanguages } from './languages.ts';
import type { PreferenceValues } from './preferences.ts';
import type { ProfileWords } from './profile.ts';
import { readQuietHours } from './quiet-hours.ts';
import { profileTexts } from './text.ts';
import { readTimeZone } from '@kindred/contracts/time-zone';
import { readTravelDistanceMiles } from './travel-distance.ts';

export interface ProfileChanges {
  readonly words: Partial<ProfileWords>;
  readonly preferences: Partial<PreferenceValues>;
  /** Undefined if left out, null to clear it. */
  readonly point: Point | null | undefined;
}

/** What is to change, as it is stored. A field that is left out stays out; null clears. @throws {InvalidInput} */
export function readProfileInput(input: UpdateProfileInput): ProfileChanges {
  return readInput({
    words: () => readWords(input),
    point: () => input.point && readPoint(input.point),
    preferences: () => readPreferences(input),
  });
}

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

function readPreferences({
  languages,
  timeZone,
  quietHours,
  freeEvenings,
}: UpdateProfileInput): Partial<PreferenceValues> {
  return readInput({
    ...(languages !== undefined && { languages: () => readLanguages(languages ?? []) }),
    ...(timeZone !== undefined && { timeZone: () => (timeZone === null ? null : readTimeZone(timeZone)) }),
    ...(quietHours !== undefined && { quietHours: () => (quietHours === null ? null : readQuietHours(quietHours)) }),
    ...(freeEvenings !== undefined && { freeEvenings: () => readFreeEvenings(freeEvenings ?? []) }),
  });
}
