import { inBatches } from '@kindred/service/ask-service';
import { matchingProfiles, type MatchingProfilesQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

/** What matching needs to know of a person, their traits among it. Who keeps it seals it. */
export type MatchingProfile = MatchingProfilesQuery['matchingProfiles'][number];

/**
 * What matching needs to know of these people. Those who did not opt in, have no assessment or are not ACTIVE are left
 * out. Each read is written into the access record of each person.
 * @throws {ServiceUnavailable}
 */
export function askMatchingProfiles(
  asks: AsksIdentity,
  userIds: readonly string[],
): Promise<readonly MatchingProfile[]> {
  return inBatches(userIds, batchSize, async (batch) => {
    const variables = { userIds: batch };
    return (await askIdentity(asks, { scope: 'matching:read', operation: matchingProfiles, variables }))
      .matchingProfiles;
  });
}
