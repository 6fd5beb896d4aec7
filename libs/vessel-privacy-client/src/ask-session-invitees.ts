import { askService, inBatches } from '@kindred/service/ask-service';
import { sessionInvitees, type SessionInviteesQuery } from './__generated__/operations.ts';
import type { AsksVesselPrivacy } from './ask-consents.ts';

const batchSize = 500;

/** Whom a session waits for. */
export type SessionInvitee = NonNullable<SessionInviteesQuery['sessionInvitees']>[number];

/**
 * Whom these sessions wait for. Left out are sessions that wait for no person, and invitations that are kept from the
 * invited person. Each answer is written into that person's trace. Asks with the token scope `invitation:read`.
 * @throws {ServiceUnavailable}
 */
export function askSessionInvitees(
  { tokens, vesselPrivacyUrl: url }: AsksVesselPrivacy,
  sessionIds: readonly string[],
): Promise<readonly SessionInvitee[]> {
  return inBatches(sessionIds, batchSize, async (batch) => {
    const question = { scope: 'invitation:read', operation: sessionInvitees, variables: { sessionIds: batch } };
    return (await askService({ service: 'vessel-privacy', url, tokens }, question)).sessionInvitees ?? [];
  });
}
