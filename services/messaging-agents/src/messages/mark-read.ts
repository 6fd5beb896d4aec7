import { NotFound } from '@kindred/contracts/domain-error';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { channelSequence, recordNext } from '../changes/sequence.ts';
import { asMember, channelFor, channelMemberOf, type OfChannel } from '../channels/channel-for.ts';
import type { ChannelMember } from '../channels/channel-member.ts';
import { dropWaiting } from '../outbound/queue-call.ts';
import { ChannelMessage } from './channel-message.ts';
import { queueReadMarker } from './matrix-calls.ts';

/** Notes how far a person has read a channel. It never goes back. Returns their stay. */
export function markRead(
  work: UnitOfWork,
  sealer: Sealer,
  person: Person,
  { channelId, messageId }: OfChannel & { readonly messageId?: string | null },
): Promise<ChannelMember> {
  return work.run(person, async (tx) => {
    asMember(await channelFor(tx, channelId, person.id));
    await channelSequence.lock(tx, channelId);
    const member = await channelMemberOf(tx, channelId, person.id);
    if (!member) throw new NotFound('No channel of yours');
    const read = await messageRead(tx, channelId, messageId ?? null);
    if (!read || read.sequence <= member.readSequence) return member;
    Object.assign(member, { readSequence: read.sequence, readAt: tx.now });
    await recordNext(tx, channelId, { kind: 'READ', messageId: read.id, userId: person.id });
    const callId = await queueReadMarker(tx, sealer, read, person.id);
    if (member.readCallId !== null) await dropWaiting(tx, member.readCallId);
    member.readCallId = callId;
    return member;
  });
}

/** @throws {NotFound} */
async function messageRead(tx: Transaction, channelId: string, id: string | null): Promise<ChannelMessage | null> {
  if (id !== null) return tx.get(ChannelMessage, { id, channelId }, 'No message of this channel');
  const [newest] = await tx.find(ChannelMessage, { channelId }, { order: { sequence: 'DESC' }, take: 1 });
  return newest ?? null;
}
