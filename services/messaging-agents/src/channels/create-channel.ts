import { channelCreated } from '@kindred/contracts/messaging-agents/channel-created';
import { NotFound } from '@kindred/contracts/domain-error';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isBlocked } from '../blocks/kept-apart.ts';
import { lockAsAtLeast } from '../micro-daos/lock-micro-dao.ts';
import type { MicroDaoMember } from '../micro-daos/micro-dao-member.ts';
import { isOfTeam } from '../teams/is-in-team.ts';
import { Team } from '../teams/team.ts';
import { beginStay } from './begin-stay.ts';
import { readChannelDetails, type ChannelDetailsInput, type ChannelVisibility } from './channel-details.ts';
import { channelMemberOf } from './channel-for.ts';
import type { ChannelMember } from './channel-member.ts';
import { Channel } from './channel.ts';
import { queueRoom } from './matrix-calls.ts';
import { CannotTalkAlone, ConfidentialIsPrivate, SlugTaken, TeamChannelNotPublic } from './refusals.ts';
import type { RoomDependencies } from './room-dependencies.ts';

const noOne = 'No person whom you may write to';

interface CreateChannelInput extends ChannelDetailsInput {
  readonly microDaoId: string;
  readonly visibility: ChannelVisibility;
  readonly isConfidential?: boolean | null;
  readonly teamId?: string | null;
}

interface Created {
  readonly channel: Channel;
  readonly member: ChannelMember;
}

/**
 * Creates a channel of a microDAO. Its creator owns it. A PUBLIC one is made by an admin of the microDAO. One of a team
 * is made by a member of the team or an admin of the microDAO.
 */
export function createChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  input: CreateChannelInput,
): Promise<Created> {
  const details = readChannelDetails(input);
  const { microDaoId, visibility } = input;
  const teamId = input.teamId ?? null;
  const isConfidential = input.isConfidential ?? false;
  if (isConfidential && visibility !== 'PRIVATE') throw new ConfidentialIsPrivate();
  if (teamId !== null && visibility === 'PUBLIC') throw new TeamChannelNotPublic();
  return work.run(person, async (tx) => {
    const least = visibility === 'PUBLIC' ? 'ADMIN' : 'MEMBER';
    const { member } = await lockAsAtLeast(least, tx, microDaoId, person.id);
    if (teamId !== null) await refuseUnlessOfTeam(tx, { microDaoId, teamId }, member);
    await refuseTakenSlug(tx, microDaoId, details.slug);
    const place = { microDaoId, teamId, visibility, isConfidential };
    return begin(tx, rooms, Channel.create(place, details, person.id, tx.now), person.id);
  });
}

/** @throws {NotFound} for a team of another microDAO, and for a person who is neither in it nor an admin */
async function refuseUnlessOfTeam(
  tx: Transaction,
  { microDaoId, teamId: id }: { readonly microDaoId: string; readonly teamId: string },
  member: MicroDaoMember,
): Promise<void> {
  const team = await tx.findOne(Team, { id, microDaoId });
  if (!team || !(await isOfTeam(tx, id, member))) throw new NotFound('No team of yours');
}

/** Locks the slug, so that two who want it at once queue here. @throws {SlugTaken} */
export async function refuseTakenSlug(tx: Transaction, microDaoId: string, slug: string): Promise<void> {
  await lockName(tx, `slug ${slug} of ${microDaoId}`);
  if (await tx.findOne(Channel, { microDaoId, slug })) throw new SlugTaken();
}

/**
 * The direct channel of two people who are in a microDAO together. There is one at most, which is made when one of them
 * asks for it first. A person whose stay in it has ended, as after a ban that was lifted, comes back into it.
 * @throws {Banned}
 */
export async function openDirectChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { userId }: { readonly userId: string },
): Promise<Created> {
  if (userId === person.id) throw new CannotTalkAlone();
  return work.run(person, async (tx) => {
    // Two who ask at once queue here, and the second finds the channel of the first.
    await lockName(tx, `direct channel of ${[person.id, userId].toSorted().join(' ')}`);
    const known = await directChannelOf(tx, person.id, userId);
    if (await isBlocked(tx, person.id, userId)) throw new NotFound(noOne);
    const member = known && (await channelMemberOf(tx, known.id, person.id));
    if (known && member) return { channel: known, member };
    if (!(await areTogether(tx, person.id, userId))) throw new NotFound(noOne);
    if (known) {
      const own = { role: 'MEMBER', via: 'JOINING' } as const;
      return { channel: known, member: await beginStay(tx, rooms, known, { userId: person.id }, own) };
    }
    const created = await begin(tx, rooms, Channel.direct(person.id, tx.now), person.id, 'MEMBER');
    await beginStay(tx, rooms, created.channel, { userId }, { role: 'MEMBER', via: 'CREATION' });
    return created;
  });
}

async function begin(
  tx: Transaction,
  rooms: RoomDependencies,
  made: Channel,
  userId: string,
  role: 'OWNER' | 'MEMBER' = 'OWNER',
): Promise<Created> {
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
  await queueRoom(tx, rooms, channel, { userId, role });
  return { channel, member: await beginStay(tx, rooms, channel, { userId }, { role, via: 'CREATION' }) };
}

/** The direct channel of two people, locked, also if a stay in it has ended. A second one would undo a ban from it. */
async function directChannelOf(tx: Transaction, oneId: string, otherId: string): Promise<Channel | null> {
  const [found] = await tx.query<{ id: string }>(
    `SELECT c.id FROM channel c JOIN channel_member one ON one.channel_id = c.id JOIN channel_member other ON other.channel_id = c.id
     WHERE c.is_direct AND one.user_id = $1 AND other.user_id = $2 ORDER BY c.id LIMIT 1`,
    [oneId, otherId],
  );
  return found ? tx.lock(Channel, found.id) : null;
}

/** Whether two people are in a microDAO together. */
async function areTogether(tx: Transaction, oneId: string, otherId: string): Promise<boolean> {
  const [shared] = await tx.query(
    `SELECT 1 FROM micro_dao_member one JOIN micro_dao_member other USING (micro_dao_id)
     WHERE one.user_id = $1 AND one.left_at IS NULL AND other.user_id = $2 AND other.left_at IS NULL LIMIT 1`,
    [oneId, otherId],
  );
  return shared !== undefined;
}
