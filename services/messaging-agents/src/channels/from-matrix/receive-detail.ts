import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../../changes/sequence.ts';
import type { EventDependencies } from '../../inbound/event-handlers.ts';
import type { ChannelRoom, RoomDetailEvent } from '../../inbound/matrix-event.ts';
import { Person } from '../../people/person.ts';
import { readChannelChange, type ChannelDetails } from '../channel-details.ts';
import { channelMemberOf, isChannelAdmin, refuseIfOver } from '../channel-for.ts';
import { Channel } from '../channel.ts';
import { queueDetails } from '../matrix-calls.ts';
import { ChannelRoleTooLow } from '../refusals.ts';

/**
 * Applies a room's new name or topic to the channel if the sender may change the channel. If not, the old value is
 * restored in the room, unless people made the room in Matrix.
 */
export async function receiveDetail(
  tx: Transaction,
  dependencies: EventDependencies,
  { channelId }: ChannelRoom,
  event: RoomDetailEvent,
): Promise<void> {
  const channel = await tx.lock(Channel, channelId);
  const field = event.kind === 'NAME' ? 'name' : 'topic';
  const text = event.text.trim() === '' ? null : event.text;
  if ((channel[field] ?? null) === text) return;
  try {
    const userId = await adminWho(tx, channel, event.sender);
    const changed = channel.change(readDetail(field, text));
    if (changed.length > 0) await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null, userId });
    // What the rules made of the text is what everyone sees.
    if ((channel[field] ?? null) !== text) await queueDetails(tx, dependencies, channel, [field]);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // People rule a room that they made.
    if (channel.roomLinkedAt !== null) return;
    await queueDetails(tx, dependencies, channel, [field]);
  }
}

/** @throws {InvalidText} for a name or topic that a channel cannot have */
function readDetail(field: 'name' | 'topic', text: string | null): Partial<ChannelDetails> {
  return readChannelChange(field === 'name' ? { name: text ?? '' } : { topic: text });
}

/** @throws {DomainError} if the user of Matrix is no admin here, or nothing of the channel changes any more */
async function adminWho(tx: Transaction, channel: Channel, matrixId: string): Promise<string> {
  channel.refuseIfDirect();
  await refuseIfOver(tx, channel);
  const person = await tx.findOne(Person, { matrixId });
  if (!person) throw new ChannelRoleTooLow();
  const { userId } = person;
  const found = { channel, member: await channelMemberOf(tx, channel.id, userId) };
  if (!(await isChannelAdmin(tx, found, userId))) throw new ChannelRoleTooLow();
  return userId;
}
