import { ServiceUnavailable } from '@kindred/service/refusals';
import { askIdentity } from '@kindred/service/ask-identity';
import type { Dependencies } from '../dependencies.ts';
import { addressKey } from './address-key.ts';

const scope = 'invitation:match';

/** The person who has proven this address; null for nobody's. Whoever invited by it must not learn the answer. */
export async function personAt(dependencies: Dependencies, address: string): Promise<string | null> {
  const { userByAddress } = await askIdentity<{ userByAddress: string | null }>(
    dependencies,
    scope,
    'query ($address: EmailAddress!) { userByAddress(address: $address) }',
    { address },
  );
  return userByAddress;
}

export interface Fingerprint {
  readonly userId: string;
  readonly fingerprint: string;
}

/** The hashes of these people's addresses, 500 at most, as invitations keep them. Who has none is left out. */
export async function fingerprintsOf(
  dependencies: Dependencies,
  userIds: readonly string[],
): Promise<readonly Fingerprint[]> {
  const query =
    'query ($input: AddressFingerprintsInput!) { addressFingerprints(input: $input) { userId fingerprint } }';
  const input = { userIds, key: addressKey(dependencies.secret).toString('base64') };
  return (await askIdentity<{ addressFingerprints: readonly Fingerprint[] }>(dependencies, scope, query, { input }))
    .addressFingerprints;
}

/** The hash of one's own address; null where there is none, or identity is away: nothing hangs on it. */
export async function ownAddressFingerprint(dependencies: Dependencies, userId: string): Promise<string | null> {
  try {
    const [own] = await fingerprintsOf(dependencies, [userId]);
    return own?.fingerprint ?? null;
  } catch (error) {
    if (!(error instanceof ServiceUnavailable))
      dependencies.logger.warn({ err: error }, 'Identity could not be asked for a fingerprint');
    return null;
  }
}
