import { newId } from '@kindred/contracts/uuid';
import { bridgeUser, ghostUser } from '../../src/homeserver/matrix-names.ts';
import { givesRole } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { channelField, givenChannel, invites, joinsChannel, removes } from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const matrix = () => world.running.service.dependencies.matrix;
const ghost = ({ id }: TestPerson) => ghostUser(matrix().names, id);

/** The users in the room of a channel beside the bridge, after all calls were made. */
async function inRoom(channelId: string): Promise<string[]> {
  await matrix().outbound.drain();
  const members = await matrix().homeserver.listMembers(`!${channelId}`);
  return members.map(({ userId }) => userId).filter((userId) => userId !== bridgeUser(matrix().names));
}

async function state(channelId: string, type: string) {
  await matrix().outbound.drain();
  return matrix().homeserver.readState(`!${channelId}`, type, '');
}

const ghosts = (...people: TestPerson[]) => people.map(ghost).toSorted();

describe('the room of a channel', () => {
  it('is there once the homeserver made it, with the creator, their power, and the name', async () => {
    const { channelId, creator } = await givenChannel(world, 'PRIVATE', { topic: 'Bees' });
    expect(await inRoom(channelId)).toEqual(ghosts(creator));
    expect(await channelField(creator, channelId, 'matrixRoomId')).toBe(`!${channelId}`);
    expect(await state(channelId, 'm.room.power_levels')).toMatchObject({
      users: { [ghost(creator)]: 100 },
      events_default: 0,
    });
    expect(await state(channelId, 'm.room.name')).toEqual({ name: 'Honey' });
    expect(await state(channelId, 'm.room.topic')).toEqual({ topic: 'Bees' });
  });

  it.each([
    ['PUBLIC', 'public'],
    ['MICRODAO', 'invite'],
    ['PRIVATE', 'invite'],
  ] as const)('of a %s one is joined by: %s', async (visibility, joinRule) => {
    const { channelId } = await givenChannel(world, visibility);
    expect(await state(channelId, 'm.room.join_rules')).toEqual({ join_rule: joinRule });
  });

  it('has its members, who come and go with their stays', async () => {
    const { channelId, creator, owner, admin, guest } = await givenChannel(world);
    for (const person of [owner, admin]) await joinsChannel(person, channelId);
    await invites(creator, channelId, guest);
    expect(await inRoom(channelId)).toEqual(ghosts(creator, owner, admin, guest));
    await removes(creator, channelId, guest);
    await creator.does('leaveChannel', { channelId }, 'member { id }');
    expect(await inRoom(channelId)).toEqual(ghosts(owner, admin));
  });

  it('gives power by the higher of the roles in the channel and in the microDAO', async () => {
    const { channelId, creator, owner, admin, member, microDaoId } = await givenChannel(world, 'PUBLIC');
    for (const person of [owner, member]) await joinsChannel(person, channelId);
    const users = async () => (await state(channelId, 'm.room.power_levels'))?.['users'];
    expect(await users()).toEqual({ [ghost(admin)]: 100, [ghost(owner)]: 100 });
    await givesRole(owner, microDaoId, member, 'ADMIN');
    expect(await users()).toEqual({ [ghost(admin)]: 100, [ghost(owner)]: 100, [ghost(member)]: 75 });
    await creator.does('leaveChannel', { channelId }, 'member { id }');
    await givesRole(owner, microDaoId, member, 'MEMBER');
    expect(await users()).toEqual({ [ghost(owner)]: 100 });
  });

  it('follows the name and the topic', async () => {
    const { channelId, creator } = await givenChannel(world, 'MICRODAO', { topic: 'Bees' });
    await creator.does('changeChannel', { channelId, name: 'Wax', topic: null }, 'channel { id }');
    expect(await state(channelId, 'm.room.name')).toEqual({ name: 'Wax' });
    expect(await state(channelId, 'm.room.topic')).toEqual({ topic: '' });
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
      expect(await state(channelId, 'm.room.power_levels')).toMatchObject({ users: {}, events_default: 100 });
  });

  it('is one for two people who talk directly', async () => {
    const { member, admin } = await givenChannel(world);
    const { channel } = await member.does<{ channel: { id: string } }>(
      'openDirectChannel',
      { userId: admin.id },
      'channel { id }',
    );
    expect(await inRoom(channel.id)).toEqual(ghosts(member, admin));
  });

  it('has an account of Matrix that a member has linked beside their ghost, with the same power', async () => {
    const { channelId, creator, admin } = await givenChannel(world);
    const account = `@eve-${newId()}:${matrix().names.serverName}`;
    await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('UPDATE person SET matrix_id = $2 WHERE user_id = $1', [admin.id, account]),
    );
    await joinsChannel(admin, channelId);
    await matrix().outbound.drain();
    const invited = () => matrix().homeserver.readState(`!${channelId}`, 'm.room.member', account);
    expect(await invited()).toEqual({ membership: 'invite' });
    expect((await state(channelId, 'm.room.power_levels'))?.['users']).toEqual({
      [ghost(creator)]: 100,
      [ghost(admin)]: 75,
      [account]: 75,
    });
    await removes(creator, channelId, admin);
    await matrix().outbound.drain();
    expect(await invited()).toEqual({ membership: 'leave' });
  });
});
