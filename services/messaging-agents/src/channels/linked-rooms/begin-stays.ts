import { DomainError, NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { senderOf, type MatrixSender } from '../../bridge-guests/sender-of.ts';
import type { RoomMember } from '../../homeserver/homeserver.ts';
import { memberOf } from '../../micro-daos/member-of.ts';
import type { PersonRole } from '../../micro-daos/roles.ts';
import { beginStay } from '../begin-stay.ts';
import type { Channel } from '../channel.ts';
import { roleIn } from '../join-channel.ts';
import { queuePowers } from '../matrix-calls.ts';
import { queueCall } from '../../outbound/queue-call.ts';
import type { RoomDependencies } from '../room-dependencies.ts';
import { MatrixRoomHasOthers } from './refusals.ts';

interface Coming {
  readonly account: string;
  readonly who: MatrixSender;
  /** Null for a person who may not be in the channel. */
  readonly role: PersonRole | null;
}

/**
 * Begins the stays of the people in a room that is being linked. Those without a linked account are guests of a PUBLIC
 * channel. Another channel is refused if there are people in the room who are no members of the microDAO. A person who
 * may not begin a stay, such as one who is in too many channels, is left in the room. One who is banned is removed.
 * @throws {MatrixRoomHasOthers}
 */
export async function beginStaysOf(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  { people, ownerId }: { readonly people: readonly RoomMember[]; readonly ownerId: string },
): Promise<void> {
  const coming: Coming[] = [];
  for (const { userId, name } of people) {
    const who = await senderOf(tx, userId, nameOf(name));
    coming.push({ account: userId, who, role: await roleOf(tx, channel, who, ownerId) });
  }
  const others = coming.filter(({ role }) => role === null);
  if (others.length > 0) throw new MatrixRoomHasOthers(others.length);
  for (const { role, ...one } of coming) if (role !== null) await tryToBegin(tx, rooms, channel, { ...one, role });
  await queuePowers(tx, rooms, channel.id);
}

/** A name that the database can hold. Null for an empty one. */
function nameOf(given: string | null): string | null {
  const name = (given ?? '').replaceAll('\0', '').trim().slice(0, 255);
  return name === '' ? null : name;
}

async function roleOf(
  tx: Transaction,
  { microDaoId, visibility }: Channel,
  who: MatrixSender,
  ownerId: string,
): Promise<PersonRole | null> {
  const asStranger = visibility === 'PUBLIC' ? 'GUEST' : null;
  if ('guestId' in who || microDaoId === null) return asStranger;
  if (who.userId === ownerId) return 'OWNER';
  return roleIn(await memberOf(tx, microDaoId, who.userId)) ?? asStranger;
}

async function tryToBegin(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  { account, who, role }: Coming & { readonly role: PersonRole },
): Promise<void> {
  try {
    await beginStay(tx, rooms, channel, who, { role, via: 'MATRIX', queuesPowers: false });
  } catch (error) {
    // It is refused before anything is written.
    if (role === 'OWNER' || !(error instanceof DomainError)) throw error;
    // Of a ban, an admin who links the room is told nothing.
    if (!(error instanceof NotFound)) return;
    const reason = 'You may not be in this channel.';
    await queueCall(tx, rooms.sealer, { kind: 'REMOVE', channelId: channel.id, userId: account, reason });
  }
}
