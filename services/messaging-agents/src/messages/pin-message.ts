import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull, Not } from 'typeorm';
import { recordNext } from '../changes/sequence.ts';
import { isChannelAdmin } from '../channels/channel-for.ts';
import { ChannelRoleTooLow } from '../channels/refusals.ts';
import { ChannelMessage } from './channel-message.ts';
import { TooManyPins } from './refusals.ts';
import { lockMessage } from './write-in-channel.ts';

interface Pin {
  readonly messageId: string;
  readonly isPinned: boolean;
}

const mostPins = 50;

/** Pins a message for all, or unpins it, as an admin; in a direct channel, as either person. Returns its id. */
export function pinMessage(work: UnitOfWork, person: Person, { messageId, isPinned }: Pin): Promise<string> {
  return work.run(person, async (tx) => {
    const { message, ...inChannel } = await lockMessage(tx, messageId, person.id);
    const { channel } = inChannel;
    if (!channel.isDirect && !(await isChannelAdmin(tx, inChannel, person.id))) throw new ChannelRoleTooLow();
    message.refuseIfDeleted();
    if (isPinned === (message.pinnedAt !== null)) return messageId;
    const pinned = { channelId: channel.id, pinnedAt: Not(IsNull()) };
    if (isPinned && (await tx.countUpTo(ChannelMessage, pinned, mostPins)) >= mostPins) throw new TooManyPins(mostPins);
    Object.assign(message, { pinnedAt: isPinned ? tx.now : null, pinnedByUserId: isPinned ? person.id : null });
    const kind = isPinned ? 'PINNED' : 'UNPINNED';
    await recordNext(tx, channel.id, { kind, messageId, userId: person.id });
    return messageId;
  });
}
