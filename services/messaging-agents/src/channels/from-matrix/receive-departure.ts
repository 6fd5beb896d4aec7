import type { Transaction } from '@kindred/database/transaction';
import { senderOf } from '../../bridge-guests/sender-of.ts';
import { idOfGhost } from '../../homeserver/matrix-names.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, MembershipEvent } from '../../inbound/matrix-event.ts';
import { isAbove, isAtLeast } from '../../micro-daos/roles.ts';
import { queueCall } from '../../outbound/queue-call.ts';
import { endStay } from '../begin-stay.ts';
import { channelMemberOf, higherRole } from '../channel-for.ts';
import type { ChannelMember } from '../channel-member.ts';
import { Channel } from '../channel.ts';

/**
 * Ends the stay of a member who left a room, or was removed by a person whose role here allows it. After any other
 * removal the ghost joins again and the account is invited. A guest has no ghost. After such a removal the guest has
 * left, and is not REMOVED: only an admin of the channel keeps a person out. Leaving a direct channel in Matrix ends no
 * stay: the account goes, the ghost remains.
 */
export async function receiveDeparture(
  tx: Transaction,
  dependencies: EventDependencies,
  { channelId }: ChannelRoom,
  event: MembershipEvent,
  member: ChannelMember,
): Promise<void> {
  const channel = await tx.lock(Channel, channelId);
  const isOwnDoing = event.sender === event.userId;
  if (isOwnDoing && channel.isDirect) return;
  if (isOwnDoing) return endStay(tx, dependencies, channel, member, 'LEFT');
  if (await mayRemove(tx, channel, event.sender, member)) return endStay(tx, dependencies, channel, member, 'REMOVED');
  const { sealer } = dependencies;
  const ghostId = member.userId ?? member.agentId;
  if (ghostId === null) return endStay(tx, dependencies, channel, member, 'LEFT');
  await queueCall(tx, sealer, { kind: 'JOIN', channelId, sender: ghostId });
  if (!isGhost(dependencies, event)) await queueCall(tx, sealer, { kind: 'INVITE', channelId, userId: event.userId });
}

const isGhost = ({ matrix: { names } }: EventDependencies, { userId }: MembershipEvent) =>
  idOfGhost(names, userId) !== null;

/** Whether a user of Matrix may remove a member by their role here, whatever their power there. */
async function mayRemove(tx: Transaction, channel: Channel, matrixId: string, member: ChannelMember): Promise<boolean> {
  if (channel.isDirect || channel.archivedAt !== null) return false;
  const who = await senderOf(tx, matrixId);
  if (!('userId' in who)) return false;
  const own = await channelMemberOf(tx, channel.id, who.userId);
  const role = await higherRole(tx, channel, { userId: who.userId, role: own?.role ?? null });
  return isAtLeast(role, 'ADMIN') && isAbove(role, await higherRole(tx, channel, member));
}
