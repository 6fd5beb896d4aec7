import type { Transaction } from '@kindred/database/transaction';
import { IsNull } from 'typeorm';
import { recordNext } from '../changes/sequence.ts';
import type { EventDependencies, EventHandlers } from '../inbound/event-handlers.ts';
import type { ChannelRoom, MembershipEvent } from '../inbound/matrix-event.ts';
import { queueCall } from '../outbound/queue-call.ts';
import { Person } from '../people/person.ts';
import { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';

/** Lets the bridge go out of the rooms of confidential channels. */
export const leavesConfidentialRooms = (dependencies: EventDependencies): EventHandlers => ({
  MEMBERSHIP: (tx, room, event) => leaveOnceOwnerCame(tx, dependencies, room, event),
});

/**
 * Once the owner of a confidential channel has joined its room, the bridge gives up its power there and leaves. The
 * owner has had power 100 since the room was made.
 */
async function leaveOnceOwnerCame(
  tx: Transaction,
  { sealer }: EventDependencies,
  { channelId }: ChannelRoom,
  { userId: account, membership }: MembershipEvent,
): Promise<void> {
  if (membership !== 'join') return;
  const channel = await tx.lock(Channel, channelId);
  if (!channel.isConfidential || channel.bridgeLeftAt !== null) return;
  const person = await tx.findOne(Person, { matrixId: account });
  const owner = { channelId, role: 'OWNER', leftAt: IsNull() } as const;
  if (!person || !(await tx.findOne(ChannelMember, { ...owner, userId: person.userId }))) return;
  channel.bridgeLeftAt = tx.now;
  await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null });
  await queueCall(tx, sealer, { kind: 'SET_POWER', channelId, powerLevels: { [account]: 100 }, eventsDefault: 0 });
  await queueCall(tx, sealer, { kind: 'LEAVE', channelId, sender: null });
}
