import { askAddressFingerprints, type AddressFingerprint } from '@kindred/identity-client/ask-addresses';
import { ServiceUnavailable } from '@kindred/service/refusals';
import type { Dependencies } from '../dependencies.ts';
import { addressKey } from './address-key.ts';

/** The hashes of these people's addresses, as invitations keep them. A person without an address is left out. */
export function fingerprintsOf(
  dependencies: Dependencies,
  userIds: readonly string[],
): Promise<readonly AddressFingerprint[]> {
  return askAddressFingerprints(dependencies, userIds, addressKey(dependencies.secret));
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
