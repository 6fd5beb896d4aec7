import { channelMemberAdded } from '@kindred/contracts/messaging-agents/channel-member-added';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { channelField, givenChannel, invites, joinsChannel } from '../channels/given-channels.ts';
import { roomsOf } from '../channels/given-rooms.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  eve,
  givenAccount,
  homeserverPushes,
  memberIn,
  stateIn,
  textIn,
  type HomeserverPushes,
} from './homeserver-pushes.ts';

let world: MessagingWorld;
let matrix: HomeserverPushes;

beforeAll(async () => {
  world = await messagingWorld();
  matrix = await homeserverPushes(world);
});
afterAll(async () => {
  await matrix?.close();
  await world?.stop();
});

async function givenRoom(visibility: 'PUBLIC' | 'MICRODAO' | 'PRIVATE' = 'PUBLIC') {
  const given = await givenChannel(world, visibility);
  return { ...given, roomId: await matrix.link(given.channelId) };
}

const sql = <Row>(text: string, parameters: unknown[]) =>
  world.running.service.work.read(job(), (tx) => tx.query<Row>(text, parameters));

const ghostOf = ({ id }: TestPerson) => ghostUser(world.running.service.dependencies.matrix.names, id);

/** The stays of a channel with their roles and statuses, without the creator's. */
const staysOf = (channelId: string) =>
  sql<{ role: string; status: string }>(
    `SELECT role, status FROM channel_member WHERE channel_id = $1 AND role <> 'OWNER' ORDER BY joined_at, id`,
    [channelId],
  );
const lastCall = async (channelId: string) => (await matrix.calls(channelId)).at(-1);

describe('a guest of Matrix', () => {
  it.each(['MICRODAO', 'PRIVATE'] as const)('is removed from a %s channel', async (visibility) => {
    const { channelId, roomId } = await givenRoom(visibility);
    await matrix.push([memberIn(roomId, eve, 'join')]);
    expect(await staysOf(channelId)).toEqual([]);
    expect(await lastCall(channelId)).toBe('REMOVE');
  });

  it('is a GUEST of a PUBLIC channel while they are in its room', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    await matrix.push([memberIn(roomId, eve, 'join')]);
    expect(await staysOf(channelId)).toEqual([{ role: 'GUEST', status: 'CURRENT' }]);
    expect(await channelField(creator, channelId, 'memberCount')).toBe(2);
    expect(await world.events(channelMemberAdded, channelId)).toContainEqual(
      expect.objectContaining({ role: 'GUEST', via: 'MATRIX', guestId: expect.any(String) as string }),
    );
    await matrix.push([memberIn(roomId, eve, 'leave')]);
    expect(await staysOf(channelId)).toEqual([{ role: 'GUEST', status: 'LEFT' }]);
  });

  it('has left, and may come back, if a moderator of Matrix without a role here removes them', async () => {
    const { channelId, roomId } = await givenRoom();
    const moderator = `@mod-${newId()}:elsewhere.test`;
    await matrix.push([memberIn(roomId, eve, 'join'), memberIn(roomId, eve, 'leave', { sender: moderator })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'GUEST', status: 'LEFT' }]);
    await matrix.push([memberIn(roomId, eve, 'join')]);
    expect(await staysOf(channelId)).toContainEqual({ role: 'GUEST', status: 'CURRENT' });
  });

  it('does not join again by changing their name', async () => {
    const { channelId, roomId } = await givenRoom();
    const guest = `@g-${newId()}:elsewhere.test`;
    const renamed = {
      content: { membership: 'join', displayname: 'Gus' },
      unsigned: { prev_content: { membership: 'join' } },
    };
    await matrix.push([memberIn(roomId, guest, 'join'), memberIn(roomId, guest, 'join', renamed)]);
    expect(await staysOf(channelId)).toHaveLength(1);
    expect(await sql('SELECT display_name FROM bridge_guest WHERE matrix_id = $1', [guest])).toEqual([
      { display_name: 'Gus' },
    ]);
  });
});

describe('a person with a linked account', () => {
  it('joins a channel that they may join, and leaves it', async () => {
    const { channelId, roomId, member } = await givenRoom();
    const account = await givenAccount(world, member);
    await matrix.push([memberIn(roomId, account, 'join')]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'CURRENT' }]);
    await matrix.push([memberIn(roomId, account, 'join'), memberIn(roomId, account, 'leave')]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'LEFT' }]);
  });

  it('is removed from a channel that they do not see', async () => {
    const { channelId, roomId, stranger } = await givenRoom('MICRODAO');
    await matrix.push([memberIn(roomId, await givenAccount(world, stranger), 'join')]);
    expect(await staysOf(channelId)).toEqual([]);
    expect(await lastCall(channelId)).toBe('REMOVE');
  });

  it('does not come back by Matrix after they were removed', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    const { member: stay } = await joinsChannel(member, channelId);
    await creator.does('removeFromChannel', { channelId, memberId: stay.id }, 'member { id }');
    await matrix.push([memberIn(roomId, await givenAccount(world, member), 'join')]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'REMOVED' }]);
    expect(await lastCall(channelId)).toBe('REMOVE');
  });

  it('does not come back after they were removed as a guest, unless an admin brings them', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    const [admin, account] = [await givenAccount(world, creator), roomsOf(world).account()];
    await matrix.push([memberIn(roomId, account, 'join'), memberIn(roomId, account, 'leave', { sender: admin })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'GUEST', status: 'REMOVED' }]);
    await roomsOf(world).links(member, account);
    await member.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId });
    await roomsOf(world).unlinks(member);
    await member.isRefused('CHANNEL_INVITATION_NEEDED', 'joinChannel', { channelId });
    await invites(creator, channelId, member);
    await member.does('leaveChannel', { channelId }, '__typename');
    await joinsChannel(member, channelId);
  });

  it('is removed by an admin of the channel, as themselves or as their ghost', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    const [admin] = [await givenAccount(world, creator), await joinsChannel(member, channelId)];
    await matrix.push([memberIn(roomId, ghostOf(member), 'ban', { sender: admin })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'REMOVED' }]);
  });

  it('is brought back if another removed them', async () => {
    const { channelId, roomId, member } = await givenRoom();
    await joinsChannel(member, channelId);
    const account = await givenAccount(world, member);
    await matrix.push([memberIn(roomId, account, 'leave', { sender: eve })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'CURRENT' }]);
    expect((await matrix.calls(channelId)).slice(-2)).toEqual(['JOIN', 'INVITE']);
  });

  it('is not added by an invitation of their ghost', async () => {
    const { channelId, roomId, member } = await givenRoom();
    await matrix.push([memberIn(roomId, ghostOf(member), 'invite', { sender: eve })]);
    expect(await staysOf(channelId)).toEqual([]);
    expect(await lastCall(channelId)).toBe('LEAVE');
  });
});

describe('what is changed of a room', () => {
  it('is set back: the topic by one who may not change it here', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    await matrix.push([stateIn(roomId, 'm.room.topic', eve, { topic: 'Buy now' })]);
    expect(await channelField(creator, channelId, 'topic')).toBeNull();
    expect(await lastCall(channelId)).toBe('SET_TOPIC');
  });

  it('is set back: a name that no channel has', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const account = await givenAccount(world, creator);
    await matrix.push([stateIn(roomId, 'm.room.name', account, { name: 'x'.repeat(100) })]);
    expect(await channelField(creator, channelId, 'name')).toBe('Honey');
    expect(await lastCall(channelId)).toBe('SET_NAME');
  });

  it('is taken over from an admin', async () => {
    const { creator, channelId, roomId } = await givenRoom();
    const account = await givenAccount(world, creator);
    await matrix.push([
      stateIn(roomId, 'm.room.topic', account, { topic: 'Seeds' }),
      stateIn(roomId, 'm.room.name', account, { name: 'Garden' }),
    ]);
    expect(await channelField(creator, channelId, 'topic')).toBe('Seeds');
    expect(await channelField(creator, channelId, 'name')).toBe('Garden');
    expect(await matrix.calls(channelId)).not.toContain('SET_NAME');
  });

  it('is set back: powers by one who may not give them', async () => {
    const { channelId, roomId, member } = await givenRoom();
    await joinsChannel(member, channelId);
    await matrix.push([stateIn(roomId, 'm.room.power_levels', eve, { users: { [ghostOf(member)]: 100, [eve]: 50 } })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'MEMBER', status: 'CURRENT' }]);
    expect(await lastCall(channelId)).toBe('SET_POWER');
  });

  it('makes an admin, by the power that the owner gives', async () => {
    const { creator, channelId, roomId, member } = await givenRoom();
    await joinsChannel(member, channelId);
    const account = await givenAccount(world, creator);
    const users = { [ghostOf(creator)]: 100, [account]: 100, [ghostOf(member)]: 75 };
    await matrix.push([stateIn(roomId, 'm.room.power_levels', account, { users })]);
    expect(await staysOf(channelId)).toEqual([{ role: 'ADMIN', status: 'CURRENT' }]);
  });

  it.each([
    ['REPLACED', 'm.room.tombstone', { replacement_room: '!other:elsewhere.test' }],
    ['ENCRYPTED', 'm.room.encryption', { algorithm: 'm.megolm.v1.aes-sha2' }],
  ])('ends the link and says so: %s', async (state, type, content) => {
    const { creator, channelId, roomId } = await givenRoom();
    expect(await channelField(creator, channelId, 'matrixRoom')).toBe('LINKED');
    await matrix.push([stateIn(roomId, type, eve, content)]);
    expect(await channelField(creator, channelId, 'matrixRoom')).toBe(state);
  });

  it('does not deadlock with messages that are pushed beside it', async () => {
    const rooms = [await givenRoom(), await givenRoom()];
    const [one, other] = rooms.map(({ roomId }) => roomId) as [string, string];
    await Promise.all([
      matrix.push([textIn(one, 'x'), memberIn(other, eve, 'join'), textIn(other, 'y'), memberIn(one, eve, 'join')]),
      ...rooms.map(({ member, channelId }) => joinsChannel(member, channelId)),
    ]);
    for (const { channelId } of rooms)
      expect((await staysOf(channelId)).map(({ role }) => role).toSorted()).toEqual(['GUEST', 'MEMBER']);
  });
});
