import { channelArchived } from '@kindred/contracts/messaging-agents/channel-archived';
import type { DataOf } from '@kindred/contracts/define-event';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { recordNext } from '../changes/sequence.ts';
import { readChannelChange, type ChannelChangeInput } from './channel-details.ts';
import { asMember, channelFor, lockAsChannelAdmin, type OfChannel } from './channel-for.ts';
import type { NotificationLevel } from './channel-member.ts';
import type { Channel } from './channel.ts';
import { refuseTakenSlug } from './create-channel.ts';
import { queueDetails, queuePowers } from './matrix-calls.ts';
import { InvalidMute } from './refusals.ts';
import type { RoomDependencies } from './room-dependencies.ts';

/** Changes the slug, name, topic or slow mode of a channel, as an admin of it or of its microDAO. */
export function changeChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  input: OfChannel & ChannelChangeInput,
) {
  const { channelId, ...given } = input;
  const change = readChannelChange(given);
  return work.run(person, async (tx) => {
    const { channel } = await lockAsChannelAdmin(tx, channelId, person.id);
    channel.refuseIfDirect();
    channel.refuseIfLeft();
    const { microDaoId } = channel;
    if (change.slug !== undefined && change.slug !== channel.slug && microDaoId !== null)
      await refuseTakenSlug(tx, microDaoId, change.slug);
    const changed = channel.change(change);
    if (changed.length === 0) return channel;
    await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null, userId: person.id });
    await queueDetails(tx, rooms, channel, changed);
    return channel;
  });
}

/** Archives a channel, as an admin of it or of its microDAO. It can be read, and nothing in it changes any more. */
export function archiveChannel(work: UnitOfWork, rooms: RoomDependencies, person: Person, { channelId }: OfChannel) {
  return work.run(person, async (tx) => {
    const { channel } = await lockAsChannelAdmin(tx, channelId, person.id);
    channel.refuseIfDirect();
    await archiveLockedChannel(tx, rooms, channel, { archivedBy: person.id });
    return channel;
  });
}

/** Archives a locked channel, which is not archived, by one of its admins or by a vote of its microDAO. */
export async function archiveLockedChannel(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  by: Pick<DataOf<typeof channelArchived>, 'archivedBy' | 'proposalId'>,
): Promise<void> {
  const { id: channelId } = channel;
  channel.archive(tx.now);
  await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null, userId: by.archivedBy ?? null });
  tx.publish(channelArchived, channel, { channelId, ...by });
  await queuePowers(tx, rooms, channelId);
}

interface Notifications extends OfChannel {
  readonly level?: NotificationLevel | null;
  readonly mutedUntil?: Date | null;
}

const longestMuteMs = 366 * 86_400_000;

/** Sets what one is notified of in a channel, and until when one has muted it. What is left out stays as it is. */
export function setChannelNotifications(work: UnitOfWork, person: Person, input: Notifications) {
  const { channelId, level, mutedUntil } = input;
  return work.run(person, async (tx) => {
    if (mutedUntil != null && (mutedUntil <= tx.now || mutedUntil.getTime() - tx.now.getTime() > longestMuteMs))
      throw new InvalidMute();
    const member = asMember(await channelFor(tx, channelId, person.id));
    if (level != null) member.notificationLevel = level;
    if (mutedUntil !== undefined) member.mutedUntil = mutedUntil;
    return member;
  });
}
