import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { channelSequence } from '../changes/sequence.ts';
import { channelFor } from '../channels/channel-for.ts';
import { addNumbered } from './add-message.ts';
import { ChannelMessage } from './channel-message.ts';
import { countSent } from './count-writing.ts';
import { readMessage } from './read-message.ts';
import { TooManyMentions } from './refusals.ts';
import { mayWrite } from './write-in-channel.ts';

interface SendInput {
  readonly channelId: string;
  readonly content: string;
  readonly html?: string | null;
  readonly replyToId?: string | null;
  readonly threadRootId?: string | null;
  readonly mentionedUserIds?: readonly string[] | null;
  readonly idempotencyKey: string;
}

const mostMentions = 50;

/** Sends a message to a channel as a member. Returns the message's id. */
export async function sendMessage(work: UnitOfWork, sealer: Sealer, person: Person, input: SendInput): Promise<string> {
  const { channelId, replyToId = null, threadRootId = null, idempotencyKey: key } = input;
  const text = readMessage(input.content, input.html);
  const mentionedUserIds = input.mentionedUserIds ?? [];
  if (mentionedUserIds.length > mostMentions) throw new TooManyMentions(mostMentions);
  return idempotent(work, person, { operation: 'sendChannelMessage', key, request: input }, async (tx) => {
    // Before the lock, so that a stranger locks nothing.
    await channelFor(tx, channelId, person.id);
    const sequence = await channelSequence.next(tx, channelId);
    const { channel, member } = await mayWrite(tx, channelId, person.id);
    for (const id of [replyToId, threadRootId]) if (id !== null) await refuseUnanswerable(tx, channelId, id);
    await countSent(tx, channel, member, sequence);
    const sender = { userId: person.id };
    const contents = { ...text, sender, replyToId, threadRootId, mentionedUserIds };
    return (await addNumbered(tx, sealer, { channelId, sequence }, contents)).id;
  });
}

/** @throws {NotFound} @throws {MessageDeleted} */
async function refuseUnanswerable(tx: Transaction, channelId: string, id: string): Promise<void> {
  const answered = await tx.findOne(ChannelMessage, { id, channelId });
  if (!answered) throw new NotFound('No message of this channel');
  answered.refuseIfDeleted();
}
