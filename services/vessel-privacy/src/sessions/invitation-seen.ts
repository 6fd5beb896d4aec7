import type { SealedText } from '@kindred/database/sealing/sealer';
import { placeOfAddress } from './invite.ts';
import type { SessionInvitation } from './session-invitation.ts';

/**
 * What one may know of whom an invitation is for. Who turned out to have an address is told to nobody but that person.
 */
export function invitationSeen(
  { id, inviterId, inviteeId, byAddress, addressSealed }: SessionInvitation,
  viewerId: string | null,
): { invitee: { id: string } | null; address: SealedText | null } {
  const shown = inviteeId !== null && (!byAddress || inviteeId === viewerId);
  const address = viewerId === inviterId && addressSealed ? { place: placeOfAddress(id), sealed: addressSealed } : null;
  return { invitee: shown ? { id: inviteeId } : null, address };
}
