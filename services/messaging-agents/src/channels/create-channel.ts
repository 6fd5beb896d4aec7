import { channelCreated } from '@kindred/contracts/messaging-agents/channel-created';
import { NotFound } from '@kindred/contracts/domain-error';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isBlocked } from '../blocks/kept-apart.ts';
import { lockAsAtLeast } from '../micro-daos/lock-micro-dao.ts';
import { beginStay } from './begin-stay.ts';
import { readChannelDetails, type ChannelDetailsInput, type ChannelVisibility } from './channel-details.ts';
import { channelMemberOf } from './channel-for.ts';
import type { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { CannotTalkAlone, ConfidentialIsPrivate, SlugTaken } from './refusals.ts';

interface CreateChannelInput extends ChannelDetailsInput {
  readonly microDaoId: string;
  readonly visibility: ChannelVisibility;
  readonly isConfidential?: boolean | null;
}

interface Created {
  readonly channel: Channel;
  readonly member: ChannelMember;
}

/** Creates a channel of a microDAO. Its creator owns it. A PUBLIC one is made by an admin of the microDAO. */
export function createChannel(work: UnitOfWork, person: Person, input: CreateChannelInput): Promise<Created> {
  const details = readChannelDetails(input);
  const { microDaoId, visibility } = input;
  const isConfidential = input.isConfidential ?? false;
  if (isConfidential && visibility !== 'PRIVATE') throw new ConfidentialIsPrivate();
  return work.run(person, async (tx) => {
    await lockAsAtLeast(visibility === 'PUBLIC' ? 'ADMIN' : 'MEMBER', tx, microDaoId, person.id);
    await refuseTakenSlug(tx, microDaoId, details.slug);
    const place = { microDaoId, teamId: null, visibility, isConfidential };
    return begin(tx, Channel.create(place, details, person.id, tx.now), person.id);
  });
}

/** Locks the slug, so that two who want it at once queue here. @throws {SlugTaken} */
export async function refuseTakenSlug(tx: Transaction, microDaoId: string, slug: string): Promise<void> {
  await lockName(tx, `slug ${slug} of ${microDaoId}`);
  if (await tx.findOne(Channel, { microDaoId, slug })) throw new SlugTaken();
}

/**
 * The direct channel of two people who are in a microDAO together. There is one at most, which is made when one of them
 * asks for it first.
 */
export async function openDirectChannel(
  work: UnitOfWork,
  person: Person,
  { userId }: { readonly userId: string },
): Promise<Created> {
  if (userId === person.id) throw new CannotTalkAlone();
  return work.run(person, async (tx) => {
    // Two who ask at once queue here, and the second finds the channel of the first.
    await lockName(tx, `direct channel of ${[person.id, userId].toSorted().join(' ')}`);
    const known = await directChannelOf(tx, person.id, userId);
    if (known) {
      const member = await channelMemberOf(tx, known.id, person.id);
      if (!member) throw new Error('A person is in their direct channels.');
      return { channel: known, member };
    }
    if (!(await areTogether(tx, person.id, userId))) throw new NotFound('No person whom you may write to');
    const created = await begin(tx, Channel.direct(person.id, tx.now), person.id, 'MEMBER');
    await beginStay(tx, created.channel, { userId }, { role: 'MEMBER', via: 'CREATION' });
    return created;
  });
}

async function begin(tx: Transaction, made: Channel, userId: string, role: 'OWNER' | 'MEMBER' = 'OWNER') {
  const channel = tx.add(made);
  const { id: channelId, microDaoId, visibility, isConfidential, isDirect } = channel;
  const within = microDaoId === null ? {} : { microDaoId };
  tx.publish(channelCreated, channel, {
    channelId,
    ...within,
    visibility,
    isConfidential,
    isDirect,
    createdByUserId: userId,
  });
  return { channel, member: await beginStay(tx, channel, { userId }, { role, via: 'CREATION' }) };
}

async function directChannelOf(tx: Transaction, oneId: string, otherId: string): Promise<Channel | null> {
  const [found] = await tx.query<{ id: string }>(
    `SELECT c.id FROM channel c JOIN channel_member one ON one.channel_id = c.id JOIN channel_member other ON other.channel_id = c.id
     WHERE c.is_direct AND one.user_id = $1 AND other.user_id = $2 AND one.left_at IS NULL AND other.left_at IS NULL`,
    [oneId, otherId],
  );
  return found ? tx.get(Channel, found.id) : null;
}

/** Whether two people are in a microDAO together, with no block between them. */
async function areTogether(tx: Transaction, oneId: string, otherId: string): Promise<boolean> {
  const [shared] = await tx.query(
    `SELECT 1 FROM micro_dao_member one JOIN micro_dao_member other USING (micro_dao_id)
     WHERE one.user_id = $1 AND one.left_at IS NULL AND other.user_id = $2 AND other.left_at IS NULL LIMIT 1`,
    [oneId, otherId],
  );
  return shared !== undefined && !(await isBlocked(tx, oneId, otherId));
}
