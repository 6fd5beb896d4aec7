import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readEmoji } from '@kindred/sequences/read-emoji';
import type { Person } from '@kindred/service/callers';
import { recordNext } from '../changes/sequence.ts';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import type { ChannelMessage } from './channel-message.ts';
import { countChanged } from './count-writing.ts';
import { queueReaction, queueReactionEnd, type ReactionEvent } from './matrix-calls.ts';
import { TooManyReactions } from './refusals.ts';
import { lockMessage } from './write-in-channel.ts';

interface Reaction {
  readonly messageId: string;
  readonly emoji: string;
}

const mostKinds = 20;

/** Reacts to a message with an emoji. Reacting with the same again changes nothing. Returns the message's id. */
export function reactToMessage(work: UnitOfWork, sealer: Sealer, person: Person, input: Reaction): Promise<string> {
  const { messageId } = input;
  const emoji = readEmoji(input.emoji);
  return work.run(person, async (tx) => {
    const { message, member } = await lockMessage(tx, messageId, person.id);
    message.refuseIfDeleted();
    const reaction = { by: { userId: person.id }, emoji };
    if (await addReaction(tx, sealer, message, reaction)) await countChanged(tx, member);
    return messageId;
  });
}

/** Takes a reaction back. Returns the message's id. */
export function removeReaction(work: UnitOfWork, sealer: Sealer, person: Person, input: Reaction): Promise<string> {
  const { messageId } = input;
  const emoji = readEmoji(input.emoji);
  return work.run(person, async (tx) => {
    const { message, member } = await lockMessage(tx, messageId, person.id);
    const reaction = { by: { userId: person.id }, emoji };
    if (await takeReaction(tx, sealer, message, reaction)) await countChanged(tx, member);
    return messageId;
  });
}

interface MadeReaction {
  readonly by: WhoIsMember;
  readonly emoji: string;
}

/**
 * Adds a reaction, with the lock of the channel. Returns whether it is new.
 * @param reaction with the event of one that came from Matrix
 * @throws {TooManyReactions}
 */
export async function addReaction(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  reaction: MadeReaction & { readonly matrixEventId?: string },
): Promise<boolean> {
  const { id: messageId, channelId } = message;
  const { by, emoji, matrixEventId = null } = reaction;
  await refuseTooManyKinds(tx, messageId, emoji);
  const added = await tx.query(
    `INSERT INTO channel_reaction (message_id, emoji, user_id, agent_id, guest_id, matrix_event_id, reacted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    [messageId, emoji, ...idsOf(by), matrixEventId, tx.now],
  );
  if (added.length === 0) return false;
  await recordNext(tx, channelId, { kind: 'REACTED', messageId, ...by, emoji });
  if (matrixEventId !== null) return true;
  const callId = await queueReaction(tx, sealer, message, { by, emoji });
  await tx.query(
    `UPDATE channel_reaction SET call_id = $6
     WHERE message_id = $1 AND emoji = $2 AND coalesce(user_id, agent_id, guest_id) = coalesce($3::uuid, $4::uuid, $5::uuid)`,
    [messageId, emoji, ...idsOf(by), callId],
  );
  return true;
}

/**
 * Takes a reaction back, with the lock of the channel. Returns whether there was one.
 * @param reaction says whether the homeserver has redacted it already
 */
export async function takeReaction(
  tx: Transaction,
  sealer: Sealer,
  message: ChannelMessage,
  reaction: MadeReaction & { readonly isFromMatrix?: boolean },
): Promise<boolean> {
  const { id: messageId, channelId } = message;
  const { by, emoji, isFromMatrix = false } = reaction;
  const [removed] = await tx.query<ReactionEvent>(
    `DELETE FROM channel_reaction
     WHERE message_id = $1 AND emoji = $2 AND coalesce(user_id, agent_id, guest_id) = coalesce($3::uuid, $4::uuid, $5::uuid)
     RETURNING call_id AS "callId", matrix_event_id AS "matrixEventId"`,
    [messageId, emoji, ...idsOf(by)],
  );
  if (!removed) return false;
  await recordNext(tx, channelId, { kind: 'UNREACTED', messageId, ...by, emoji });
  if (!isFromMatrix) await queueReactionEnd(tx, sealer, message, { by, ...removed });
  return true;
}

function idsOf(who: WhoIsMember): [string | null, string | null, string | null] {
  return [
    'userId' in who ? who.userId : null,
    'agentId' in who ? who.agentId : null,
    'guestId' in who ? who.guestId : null,
  ];
}

/** @throws {TooManyReactions} with the lock of the channel */
async function refuseTooManyKinds(tx: Transaction, messageId: string, emoji: string): Promise<void> {
  const [row] = await tx.query<{ others: number }>(
    `SELECT count(DISTINCT emoji)::int AS others FROM channel_reaction WHERE message_id = $1 AND emoji <> $2`,
    [messageId, emoji],
  );
  if ((row?.others ?? 0) >= mostKinds) throw new TooManyReactions(mostKinds);
}
