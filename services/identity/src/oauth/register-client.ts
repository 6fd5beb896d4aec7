import { readText } from '@kindred/service/text';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { limitKey, refuseBeyond } from '../limits/limits.ts';
import { OAuthError } from '../tokens/token-request.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { OAuthClient } from './oauth-client.ts';
import { readRedirectUris } from './redirect-uris.ts';

/**
 * Registers a program (RFC 7591): 30 an hour from one place. One that is not used for 90 days is deleted.
 * @throws {OAuthError} @throws {RateLimited}
 */
export async function registerClient(
  work: UnitOfWork,
  { limits, secret }: Pick<Dependencies, 'limits' | 'secret'>,
  metadata: unknown,
  callerAddress: string,
): Promise<Record<string, unknown>> {
  const given = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Record<string, unknown>;
  const redirectUris = readRedirectUris(given['redirect_uris']);
  const name = readName(given['client_name'] ?? 'A program without a name');
  refuseSecrets(given);
  await work.run(unauthenticated, (tx) =>
    refuseBeyond(tx, limits.clientRegistrationsOfCaller, limitKey(secret, 'caller', callerAddress)),
  );
  const client = await work.run(unauthenticated, async (tx) =>
    tx.add(OAuthClient.register(name, redirectUris, tx.now)),
  );
  return {
    client_id: client.id,
    client_id_issued_at: Math.floor(client.registeredAt.getTime() / 1_000),
    client_name: name,
    redirect_uris: redirectUris,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  };
}

function readName(given: unknown): string {
  try {
    return readText(String(given), { field: 'client_name', maxLength: 80 });
  } catch (error) {
    throw new OAuthError('invalid_client_metadata', error instanceof Error ? error.message : 'client_name is no name.');
  }
}

/** A program on a person's machine keeps no secret, so none is given. */
function refuseSecrets({ token_endpoint_auth_method: method }: Record<string, unknown>): void {
  if (method !== undefined && method !== 'none')
    throw new OAuthError(
      'invalid_client_metadata',
      'token_endpoint_auth_method must be "none": clients prove by PKCE.',
    );
}
