import type { Transaction } from '@kindred/database/transaction';
import { IsNull } from 'typeorm';
import { recordNext } from '../../changes/sequence.ts';
import { bridgeUser, idOfGhost } from '../../homeserver/matrix-names.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, PowerEvent } from '../../inbound/matrix-event.ts';
import { isAbove, type MemberRole } from '../../micro-daos/roles.ts';
import { Person } from '../../people/person.ts';
import { channelMemberOf, higherRole } from '../channel-for.ts';
import { ChannelMember } from '../channel-member.ts';
import { Channel } from '../channel.ts';
import { queuePowers } from '../matrix-calls.ts';
import { readPowers } from '../room-powers.ts';
import { powersDiffer, roleOfPower } from './role-of-power.ts';

/**
 * Follows the powers that a person gave in Matrix as far as their role here allows them to make admins of members, or
 * members of admins. All other powers are set back, so that they follow the roles here again.
 */
export async function receivePowers(
  tx: Transaction,
  dependencies: EventDependencies,
  { channelId }: ChannelRoom,
  event: PowerEvent,
): Promise<void> {
  const { names } = dependencies.matrix;
  const channel = await tx.lock(Channel, channelId);
  const before = (await readPowers(tx, names, channelId)).powerLevels;
  const { [bridgeUser(names)]: _, ...given } = event.users;
  if (!powersDiffer(before, given)) return;
  const giver = await readGiver(tx, channel, event.sender);
  if (giver !== null)
    for (const userId of new Set([...Object.keys(before), ...Object.keys(given)].toSorted()))
      if ((before[userId] ?? 0) !== (given[userId] ?? 0))
        await follow(tx, dependencies, channel, { giver, userId, power: given[userId] ?? 0 });
  const now = (await readPowers(tx, names, channelId)).powerLevels;
  if (powersDiffer(now, given)) await queuePowers(tx, dependencies, channelId);
}

interface Giver {
  readonly userId: string;
  readonly role: MemberRole;
}

/** Who gave the powers. Null for a guest, and in a channel whose roles are not given. */
async function readGiver(tx: Transaction, channel: Channel, matrixId: string): Promise<Giver | null> {
  const person = await tx.findOne(Person, { matrixId });
  if (!person || channel.isDirect || channel.archivedAt !== null) return null;
  const { userId } = person;
  const member = await channelMemberOf(tx, channel.id, userId);
  return { userId, role: await higherRole(tx, channel, { userId, role: member?.role ?? null }) };
}

async function follow(
  tx: Transaction,
  { matrix: { names } }: EventDependencies,
  channel: Channel,
  { giver, userId, power }: { readonly giver: Giver; readonly userId: string; readonly power: number },
): Promise<void> {
  const personId = idOfGhost(names, userId) ?? (await tx.findOne(Person, { matrixId: userId }))?.userId;
  if (personId === undefined || personId === giver.userId) return;
  const member = await tx.findOne(ChannelMember, { channelId: channel.id, userId: personId, leftAt: IsNull() });
  if (!member || (member.role !== 'ADMIN' && member.role !== 'MEMBER')) return;
  const role = roleOfPower(power);
  // The role in the microDAO may be higher, and is not given here.
  const isFree = (await higherRole(tx, channel, member)) === member.role;
  if (role === null || role === member.role || !isFree || !isAbove(giver.role, 'ADMIN')) return;
  member.role = role;
  await recordNext(tx, channel.id, { kind: 'MEMBERS', messageId: null, ...member.who });
}
