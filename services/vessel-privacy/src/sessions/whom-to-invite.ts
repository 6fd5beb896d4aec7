import { addressFingerprint } from '@kindred/contracts/address-fingerprint';
import { DomainError } from '@kindred/contracts/domain-error';
import { parseEmailAddress } from '@kindred/contracts/email-address';
import type { Person } from '@kindred/service/callers';
import { addressKey } from '../letters/address-key.ts';
import { ownAddressFingerprint } from '../letters/matching.ts';
import type { Dependencies } from '../dependencies.ts';
import { CannotInviteYourself } from './session-invitation.ts';

export class UnclearInvitation extends DomainError {
  readonly code = 'UNCLEAR_INVITATION';
  constructor() {
    super('Say whom to invite: a person or an address, and one of the two.');
  }
}

/** A person by their id, or whoever gets mail at an address. */
export type Invited = { readonly userId: string } | { readonly address: string; readonly hash: Buffer };

export interface WhomInput {
  readonly partnerId?: string | null | undefined;
  readonly partnerEmail?: string | null | undefined;
}

/**
 * Who is meant; null for nobody. Whether there is anybody is not looked up here, so that neither the answer nor the
 * time that it takes tells. Of an address it is asked whether it is the inviter's own, which depends on the inviter
 * alone.
 * @throws {UnclearInvitation} @throws {CannotInviteYourself} @throws {InvalidEmail}
 */
export async function whomToInvite(
  dependencies: Dependencies,
  person: Person,
  { partnerId, partnerEmail }: WhomInput,
): Promise<Invited | null> {
  if (partnerId && partnerEmail) throw new UnclearInvitation();
  if (partnerId) {
    if (partnerId === person.id) throw new CannotInviteYourself();
    return { userId: partnerId };
  }
  if (!partnerEmail) return null;
  const address = parseEmailAddress(partnerEmail);
  const fingerprint = addressFingerprint(address, addressKey(dependencies.secret));
  if (fingerprint === (await ownAddressFingerprint(dependencies, person.id))) throw new CannotInviteYourself();
  return { address, hash: Buffer.from(fingerprint, 'base64url') };
}
