import type { Transaction } from '@kindred/database/transaction';
import { IsNull } from 'typeorm';
import { senderOf } from '../../bridge-guests/sender-of.ts';
import { bridgeUser, idOfGhost } from '../../homeserver/matrix-names.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, MembershipEvent } from '../../inbound/matrix-event.ts';
import { queueCall } from '../../outbound/queue-call.ts';
import { ChannelMember } from '../channel-member.ts';
import { breakLink } from './break-link.ts';
import { receiveArrival } from './receive-arrival.ts';
import { receiveDeparture } from './receive-departure.ts';

/** Follows who is in a room. A person with a linked account is in it as themselves and as their ghost. */
export async function receiveMembership(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: MembershipEvent,
): Promise<void> {
  const { userId, membership, before } = event;
  const { names } = dependencies.matrix;
  const isGone = membership === 'leave' || membership === 'ban';
  if (userId === bridgeUser(names)) return isGone ? breakLink(tx, room, 'BRIDGE_REMOVED') : undefined;
  const ghostId = idOfGhost(names, userId);
  if (ghostId !== null) return receiveOfGhost(tx, dependencies, room, event, ghostId);
  // Also learns the name that a guest has now.
  const who = await senderOf(tx, userId, membership === 'join' ? event.name : null);
  if (membership === 'join' && before !== 'join') await receiveArrival(tx, dependencies, room, event, who);
  if (!isGone) return;
  const member = await tx.findOne(ChannelMember, { channelId: room.channelId, ...who, leftAt: IsNull() });
  if (member) await receiveDeparture(tx, dependencies, room, event, member);
}

/** Handles an invited or removed ghost. An invited ghost joins if it is a member of the channel, else it leaves. */
async function receiveOfGhost(
  tx: Transaction,
  dependencies: EventDependencies,
  room: ChannelRoom,
  event: MembershipEvent,
  ghostId: string,
): Promise<void> {
  const { channelId } = room;
  const stay = { channelId, leftAt: IsNull() };
  const member =
    (await tx.findOne(ChannelMember, { ...stay, userId: ghostId })) ??
    (await tx.findOne(ChannelMember, { ...stay, agentId: ghostId }));
  if (event.membership === 'invite')
    await queueCall(tx, dependencies.sealer, { kind: member ? 'JOIN' : 'LEAVE', channelId, sender: ghostId });
  else if (member && event.membership !== 'knock' && event.membership !== 'join')
    await receiveDeparture(tx, dependencies, room, event, member);
}
