import { NotFound } from '@kindred/contracts/domain-error';
import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import type { MembershipStatus } from '../memberships/membership-lifecycle.ts';
import { TribeDissolved } from '../tribes/refusals.ts';
import type { TribeStatus } from '../tribes/tribe-lifecycle.ts';
import { lockChat } from './sequence.ts';
import { TribeMessage } from './tribe-message.ts';

/** So long a member who wrote counts as seen, without the tribe being locked to note it again. */
const seenMs = 3_600_000;

/** The membership of a person, and the tribe as far as chatting depends on it. */
export interface MemberState {
  readonly membership: MembershipStatus;
  readonly lastActive: Date | null;
  readonly tribe: TribeStatus;
  readonly createdBy: string | null;
}

const noTribe = 'No tribe of yours';
const noMessage = 'No message of your tribes';

/**
 * Notes that a member writes in a tribe, before the chat is locked. The tribe is locked only if something of it
 * changes: an INACTIVE member takes a seat again, a tribe at risk is revived, or the member was not seen for an hour.
 * Otherwise members who write at once would wait for each other twice. Messages are counted as activity by a consumer.
 * @throws {NotFound} @throws {TribeDissolved} @throws {TribeFull}
 */
export async function actInChat(tx: Transaction, tribeId: string, userId: string, what = noTribe): Promise<void> {
  const state = await refuseStrangers(tx, tribeId, userId, what);
  if (changesTribe(state, tx.now)) await actAsMember(tx, await lockAsMember(tx, tribeId, userId, what));
}

/** Whether something of the tribe changes when this member writes. */
export function changesTribe({ membership, lastActive, tribe }: MemberState, now: Date): boolean {
  const isSeen = lastActive !== null && now.getTime() - lastActive.getTime() < seenMs;
  return !isSeen || membership !== 'ACTIVE' || tribe === 'AT_RISK' || tribe === 'INACTIVE';
}

/** Reads the membership and the tribe. There is no row for a person who is no member. */
export function memberStateStatement(tribeId: string, userId: string): InlineStatement {
  return {
    sql: `SELECT m.status AS membership, m.last_active AS "lastActive", t.status AS tribe, t.created_by AS "createdBy"
      FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id
      WHERE m.tribe_id = $1 AND m.user_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')`,
    parameters: [tribeId, userId],
  };
}

/**
 * Refuses people who are not in a tribe, and everybody once it was dissolved. With the lock of the chat it holds until
 * the end: a membership ends with a line in the chat.
 * @throws {NotFound} @throws {TribeDissolved}
 */
export async function refuseStrangers(
  tx: Transaction,
  tribeId: string,
  userId: string,
  what = noTribe,
): Promise<MemberState> {
  const { sql, parameters } = memberStateStatement(tribeId, userId);
  const [state] = await tx.query<MemberState>(sql, [...parameters]);
  if (!state) throw new NotFound(what);
  if (state.tribe === 'DISSOLVED') throw new TribeDissolved();
  return state;
}

/**
 * Locks the chat of a message for a member who changes something of it.
 * @throws {NotFound} the same for a message that does not exist and for one of another tribe
 * @throws {TribeDissolved} @throws {TribeFull}
 */
export async function lockMessage(tx: Transaction, messageId: string, userId: string) {
  const found = await tx.get(TribeMessage, messageId, noMessage);
  await actInChat(tx, found.tribeId, userId, noMessage);
  await lockChat(tx, found.tribeId);
  const state = await refuseStrangers(tx, found.tribeId, userId, noMessage);
  return { message: await tx.get(TribeMessage, messageId, noMessage), isCreator: state.createdBy === userId };
}

/** Locks the chat of a message for the person who sent it, in the tribe or not. Null for any other message. */
export async function lockOwnMessage(tx: Transaction, messageId: string, userId: string) {
  const found = await tx.findOne(TribeMessage, { id: messageId, userId });
  if (!found) return null;
  await lockChat(tx, found.tribeId);
  return { message: await tx.get(TribeMessage, messageId, noMessage), isCreator: false };
}
