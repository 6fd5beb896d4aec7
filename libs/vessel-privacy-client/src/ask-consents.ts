import { askService, inBatches } from '@kindred/service/ask-service';
import type { ServiceTokens } from '@kindred/service/service-tokens';
import { consentsOf, type ConsentScope, type ConsentsOfQuery } from './__generated__/operations.ts';

const batchSize = 500;

/** What a service has among its dependencies so that it can ask vessel-privacy. */
export interface AsksVesselPrivacy {
  /** Its own tokens, one for each scope. */
  readonly tokens: ServiceTokens;
  readonly vesselPrivacyUrl: string;
}

/** A consent that holds now. */
export type HoldingConsent = NonNullable<ConsentsOfQuery['consentsOf']>[number];

export interface ConsentQuestion {
  readonly userIds: readonly string[];
  readonly scope: ConsentScope;
  /** A code such as `TRIBE_FORMATION`. People read it in their traces. */
  readonly purpose: string;
}

/**
 * The consents of these people to a scope that hold now. A person who is left out has not consented. Each question is
 * written into the trace of each person who ever granted the scope. Asks with the token scope `consent:read`.
 * @throws {ServiceUnavailable} also for a consent scope that this service may not ask for, and for a purpose that is no
 * code
 */
export function askConsents(
  { tokens, vesselPrivacyUrl: url }: AsksVesselPrivacy,
  { userIds, scope, purpose }: ConsentQuestion,
): Promise<readonly HoldingConsent[]> {
  return inBatches(userIds, batchSize, async (batch) => {
    const variables = { input: { userIds: batch, scope, purpose } };
    const question = { scope: 'consent:read', operation: consentsOf, variables };
    return (await askService({ service: 'vessel-privacy', url, tokens }, question)).consentsOf ?? [];
  });
}
