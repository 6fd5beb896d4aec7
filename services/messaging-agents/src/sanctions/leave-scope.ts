import type { DataOf } from '@kindred/contracts/define-event';
import { messagingSanctionImposed } from '@kindred/contracts/messaging-agents/sanction-imposed';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import { leaveBannedChannel, leaveChannelsOf } from '../channels/leave-all.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { Dependencies } from '../dependencies.ts';
import { endInvitationsOfPerson } from '../invitations/end-invitations.ts';
import { leaveBannedMicroDao, leaveEverything } from '../micro-daos/before-erasure.ts';
import { Sanction } from './sanction.ts';

type Scope = Pick<Sanction, 'userId' | 'scope' | 'scopeId'>;

/** Takes a person out of what a ban is about, and ends the invitations that would bring them back. */
export async function leaveScope(
  tx: Transaction,
  rooms: RoomDependencies,
  { userId, scope, scopeId }: Scope,
): Promise<void> {
  if (scope === 'CHANNEL' && scopeId !== null) return leaveBannedChannel(tx, rooms, scopeId, userId);
  if (scope === 'MICRO_DAO' && scopeId !== null) {
    await leaveBannedMicroDao(tx, rooms, scopeId, userId);
    // Its PUBLIC channels have guests who are not in the microDAO.
    await leaveChannelsOf(tx, rooms, scopeId, { userId }, 'REMOVED');
    return endInvitationsOfPerson(tx, userId, scopeId);
  }
  if (scope !== 'MESSAGING') throw new Error('A ban has a scope.');
  await leaveEverything(tx, rooms, { userId, guestId: null }, { how: 'REMOVED' });
  return endInvitationsOfPerson(tx, userId, null);
}

/** The ban was imposed while another request of the person was under way: what that one joined is left, too. */
export const leaveScopeWhenBanned = when<DataOf<typeof messagingSanctionImposed>, Dependencies>(
  messagingSanctionImposed,
  'leave-scope',
  async ({ data: { sanctionId, kind } }, tx, rooms) => {
    if (kind !== 'BANNED') return;
    const sanction = await tx.findOne(Sanction, { id: sanctionId });
    if (sanction?.isInForce(tx.now)) await leaveScope(tx, rooms, sanction);
  },
);
