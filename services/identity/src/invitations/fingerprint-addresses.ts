import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { DomainError } from '@kindred/contracts/domain-error';
import { recordAccess } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { refuseTooMany } from '../too-many-ids.ts';

/** As long as the hash, below which RFC 2104 advises against a key; and as long as anybody has use for. */
const keyBytes = { least: 32, most: 256 };

export class InvalidFingerprintKey extends DomainError {
  readonly code = 'INVALID_FINGERPRINT_KEY';

  constructor() {
    super(`The key is base64 of ${keyBytes.least} to ${keyBytes.most} bytes.`);
  }
}

export interface AddressFingerprint {
  readonly userId: string;
  readonly fingerprint: string;
}

export interface AddressFingerprintsInput {
  readonly userIds: readonly string[];
  readonly key: string;
}

/**
 * What a service can find a kept invitation by, without being told anybody's address: the keyed hash of each person's,
 * under its own key. Who is not ACTIVE or has proven no address is left out. That it was told is written down for each
 * person.
 */
export async function fingerprintAddresses(
  work: UnitOfWork,
  service: Actor,
  { userIds, key }: AddressFingerprintsInput,
): Promise<AddressFingerprint[]> {
  refuseTooMany(userIds);
  const secret = readKey(key);
  return work.run(service, async (tx) => {
    const found = await tx.query<{ id: string; email: string }>(
      `SELECT id, email FROM account WHERE id = ANY ($1::uuid[]) AND status = 'ACTIVE' AND is_verified AND email IS NOT NULL ORDER BY id`,
      [userIds],
    );
    await recordAccess(
      tx,
      found.map(({ id }) => ({ subjectId: id, kind: 'ADDRESS', itemIds: [id], purpose: 'INVITATION' })),
    );
    return found.map(({ id, email }) => ({ userId: id, fingerprint: addressFingerprint(email, secret) }));
  });
}

/** Buffer passes over what is no base64, so the key is only one when it comes out again as it was. */
function readKey(text: string): Uint8Array {
  const key = text.length <= keyBytes.most * 2 ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  if (key.toString('base64') !== text || key.length < keyBytes.least || key.length > keyBytes.most)
    throw new InvalidFingerprintKey();
  return key;
}
