import { givesRole } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { beginStay } from '../../src/channels/begin-stay.ts';
import { Channel } from '../../src/channels/channel.ts';
import { ensureBridgeGuest } from '../../src/bridge-guests/ensure-bridge-guest.ts';
import { channelField, creates, givenChannel, invites, joinsChannel, removes, roleOf } from './given-channels.ts';
import { roomsOf } from './given-rooms.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const rooms = () => roomsOf(world);

describe('the room of a channel', () => {
  it('is there once the homeserver made it, with the creator, their power, and the name', async () => {
    const { channelId, creator } = await givenChannel(world, 'PRIVATE', { topic: 'Bees' });
    expect(await rooms().members(channelId)).toEqual(rooms().ghosts(creator));
    expect(await channelField(creator, channelId, 'matrixRoomId')).toBe(`!${channelId}`);
    expect(await rooms().state(channelId, 'm.room.power_levels')).toMatchObject({
      users: { [rooms().ghost(creator)]: 100 },
      events_default: 0,
    });
    expect(await rooms().state(channelId, 'm.room.name')).toEqual({ name: 'Honey' });
    expect(await rooms().state(channelId, 'm.room.topic')).toEqual({ topic: 'Bees' });
  });

  it.each([
    ['PUBLIC', 'public'],
    ['MICRODAO', 'invite'],
    ['PRIVATE', 'invite'],
  ] as const)('of a %s one is joined by: %s', async (visibility, joinRule) => {
    const { channelId } = await givenChannel(world, visibility);
    expect(await rooms().state(channelId, 'm.room.join_rules')).toEqual({ join_rule: joinRule });
  });

  it('has its members, who come and go with their stays', async () => {
    const { channelId, creator, owner, admin, guest } = await givenChannel(world);
    for (const person of [owner, admin]) await joinsChannel(person, channelId);
    await invites(creator, channelId, guest);
    expect(await rooms().members(channelId)).toEqual(rooms().ghosts(creator, owner, admin, guest));
    await removes(creator, channelId, guest);
    await creator.does('leaveChannel', { channelId }, 'member { id }');
    expect(await rooms().members(channelId)).toEqual(rooms().ghosts(owner, admin));
  });

  it('gives power by the higher of the roles in the channel and in the microDAO', async () => {
    const { channelId, creator, owner, admin, member, microDaoId } = await givenChannel(world, 'PUBLIC');
    for (const person of [owner, member]) await joinsChannel(person, channelId);
    const users = () => rooms().powers(channelId);
    expect(await users()).toEqual({ [rooms().ghost(admin)]: 100, [rooms().ghost(owner)]: 100 });
    await givesRole(owner, microDaoId, member, 'ADMIN');
    expect(await users()).toEqual({
      [rooms().ghost(admin)]: 100,
      [rooms().ghost(owner)]: 100,
      [rooms().ghost(member)]: 75,
    });
    await creator.does('leaveChannel', { channelId }, 'member { id }');
    await givesRole(owner, microDaoId, member, 'MEMBER');
    expect(await users()).toEqual({ [rooms().ghost(owner)]: 100 });
  });

  it('follows the name and the topic', async () => {
    const { channelId, creator } = await givenChannel(world, 'MICRODAO', { topic: 'Bees' });
    await creator.does('changeChannel', { channelId, name: 'Wax', topic: null }, 'channel { id }');
    expect(await rooms().state(channelId, 'm.room.name')).toEqual({ name: 'Wax' });
    expect(await rooms().state(channelId, 'm.room.topic')).toEqual({ topic: '' });
  });

  it('takes no messages once the channel or its microDAO is archived, also after a member leaves', async () => {
    const one = await givenChannel(world);
    await one.creator.does('archiveChannel', { channelId: one.channelId }, 'channel { id }');
    const other = await givenChannel(world);
    const { owner, microDaoId } = other;
    await joinsChannel(owner, other.channelId);
    const archived = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query(`UPDATE micro_dao SET status = 'ARCHIVED', archived_at = $2 WHERE id = $1 RETURNING 1`, [
        microDaoId,
        tx.now,
      ]),
    );
    expect(archived).toHaveLength(1);
    await owner.does('leaveMicroDao', { microDaoId }, 'member { id }');
    for (const { channelId } of [one, other])
      expect(await rooms().state(channelId, 'm.room.power_levels')).toMatchObject({ users: {}, events_default: 100 });
  });

  it('is one for two people who talk directly', async () => {
    const { member, admin } = await givenChannel(world);
    const { channel } = await member.does<{ channel: { id: string } }>(
      'openDirectChannel',
      { userId: admin.id },
      'channel { id }',
    );
    expect(await rooms().members(channel.id)).toEqual(rooms().ghosts(member, admin));
  });
});

describe('an account of Matrix that a member has linked', () => {
  it('is invited beside their ghost, with the same power, and removed with them', async () => {
    const { channelId, creator, admin } = await givenChannel(world);
    const account = rooms().account();
    await rooms().links(admin, account);
    await joinsChannel(admin, channelId);
    expect(await rooms().membership(channelId, account)).toBe('invite');
    expect(await rooms().powers(channelId)).toEqual({
      [rooms().ghost(creator)]: 100,
      [rooms().ghost(admin)]: 75,
      [account]: 75,
    });
    await removes(creator, channelId, admin);
    expect(await rooms().membership(channelId, account)).toBe('leave');
    expect(await rooms().powers(channelId)).toEqual({ [rooms().ghost(creator)]: 100 });
  });

  it('is invited by the link to all rooms of their channels, and removed from them when it is unlinked', async () => {
    const { channelId, creator, admin, owner } = await givenChannel(world);
    await joinsChannel(owner, channelId);
    const { channel: direct } = await creator.does<{ channel: { id: string } }>(
      'openDirectChannel',
      { userId: admin.id },
      'channel { id }',
    );
    const account = rooms().account();
    await rooms().links(creator, account);
    for (const id of [channelId, direct.id]) {
      expect(await rooms().membership(id, account)).toBe('invite');
      await rooms().joins(id, account);
    }
    expect(await rooms().powers(channelId)).toMatchObject({ [account]: 100 });
    await rooms().unlinks(creator);
    for (const id of [channelId, direct.id]) expect(await rooms().membership(id, account)).toBe('leave');
    expect(await rooms().powers(channelId)).toEqual({
      [rooms().ghost(creator)]: 100,
      [rooms().ghost(owner)]: 100,
    });
    expect(await rooms().members(channelId)).toEqual(rooms().ghosts(creator, owner));
  });

  it('brings the stays that it had as a guest, but not to a channel from which the person was removed', async () => {
    const { channelId, creator, member, microDaoId } = await givenChannel(world, 'PUBLIC');
    const other = await creates(creator, microDaoId, 'PUBLIC');
    await joinsChannel(member, other);
    await removes(creator, other, member);
    const account = rooms().account();
    const { work, dependencies } = world.running.service;
    await work.run({ role: 'job', id: null }, async (tx) => {
      const guest = await ensureBridgeGuest(tx, account, 'Eve');
      for (const id of [channelId, other]) {
        const channel = await tx.lock(Channel, id);
        await beginStay(tx, dependencies, channel, { guestId: guest.id }, { role: 'GUEST', via: 'JOINING' });
      }
    });
    for (const id of [channelId, other]) await rooms().joins(id, account);
    expect(await rooms().powers(channelId)).toMatchObject({ [account]: -1 });
    await rooms().links(member, account);
    expect([await roleOf(member, channelId), await roleOf(member, other)]).toEqual(['MEMBER', null]);
    expect(await rooms().membership(channelId, account)).toBe('join');
    expect(await rooms().membership(other, account)).toBe('leave');
    expect(await rooms().powers(channelId)).toEqual({ [rooms().ghost(creator)]: 100 });
    expect(await channelField(creator, channelId, 'memberCount')).toBe(2);
  });
});
