import { inBatches } from '@kindred/service/ask-service';
import { addressFingerprints, userByAddress, type AddressFingerprintsQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

const scope = 'invitation:match';

/** A person, and the keyed hash of the address that they have proven. */
export type AddressFingerprint = AddressFingerprintsQuery['addressFingerprints'][number];

/**
 * The id of the person who has proven this address, or null. Do not tell it to the person who named the address.
 * @throws {ServiceUnavailable}
 */
export async function askUserByAddress(asks: AsksIdentity, address: string): Promise<string | null> {
  const variables = { address };
  return (await askIdentity(asks, { scope, operation: userByAddress, variables })).userByAddress ?? null;
}

/**
 * The hashes of these people's addresses under a key of the asking service. A person without an address is left out.
 * @throws {ServiceUnavailable}
 */
export function askAddressFingerprints(
  asks: AsksIdentity,
  userIds: readonly string[],
  key: Buffer,
): Promise<readonly AddressFingerprint[]> {
  return inBatches(userIds, batchSize, async (batch) => {
    const variables = { input: { userIds: batch, key: key.toString('base64') } };
    return (await askIdentity(asks, { scope, operation: addressFingerprints, variables })).addressFingerprints;
  });
}
