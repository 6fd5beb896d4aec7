import type { Transaction } from '@kindred/database/transaction';
import { IsNull } from 'typeorm';
import type { MatrixSender } from '../../bridge-guests/sender-of.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, MembershipEvent } from '../../inbound/matrix-event.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import type { PersonRole } from '../../micro-daos/roles.ts';
import { DomainError } from '@kindred/contracts/domain-error';
import { queueCall } from '../../outbound/queue-call.ts';
import { beginStay } from '../begin-stay.ts';
import { channelFor, isChannelAdmin, refuseIfOver } from '../channel-for.ts';
import { ChannelMember } from '../channel-member.ts';
import { Channel } from '../channel.ts';
import { mayEnter, roleIn } from '../join-channel.ts';
import { wasRemoved } from '../returning.ts';

/** Begins the stay of a user of Matrix who joined a room. If they may not be in the channel, they are removed there. */
export async function receiveArrival(
  tx: Transaction,
  dependencies: EventDependencies,
  { channelId }: ChannelRoom,
  event: MembershipEvent,
  who: MatrixSender,
): Promise<void> {
  if (await tx.findOne(ChannelMember, { channelId, ...who, leftAt: IsNull() })) return;
  const channel = await tx.lock(Channel, channelId);
  try {
    const role = await roleOnArrival(tx, channel, event, who);
    if (role !== null) return void (await beginStay(tx, dependencies, channel, who, { role, via: 'MATRIX' }));
  } catch (error) {
    // Such as in a channel that is archived or full, or from which the user is banned.
    if (!(error instanceof DomainError)) throw error;
  }
  const reason = 'You may not be in this channel.';
  await queueCall(tx, dependencies.sealer, { kind: 'REMOVE', channelId, userId: event.userId, reason });
}

/** The role with which a user of Matrix comes into a channel. Null if they may not. @throws {DomainError} */
async function roleOnArrival(
  tx: Transaction,
  channel: Channel,
  event: MembershipEvent,
  who: MatrixSender,
): Promise<PersonRole | null> {
  await refuseIfOver(tx, channel);
  const isPublic = channel.visibility === 'PUBLIC';
  if ('guestId' in who) return isPublic && !(await wasRemoved(tx, channel, who.guestId)) ? 'GUEST' : null;
  const { userId } = who;
  const inMicroDao = channel.microDaoId === null ? null : await memberOf(tx, channel.microDaoId, userId);
  // In a PRIVATE channel only admins have the power to invite.
  const isInvited = event.before === 'invite' && inMicroDao !== null && (await mayEnter(tx, channel, inMicroDao));
  const found = isInvited ? { channel, member: null } : await channelFor(tx, channel.id, userId);
  if ((await wasRemoved(tx, channel, userId)) && !(await isChannelAdmin(tx, found, userId))) return null;
  return roleIn(inMicroDao) ?? 'GUEST';
}
