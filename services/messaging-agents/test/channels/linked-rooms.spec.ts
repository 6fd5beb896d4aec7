import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { requestFillOfAll } from '../../src/backfill/request-fill.ts';
import { HomeserverAway } from '../../src/homeserver/refusals.ts';
import { homeserverPushes, memberIn, stateIn, textIn, type HomeserverPushes } from '../matrix/homeserver-pushes.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { channelField, creates, linkAccount, roleOf, sends, talkOf } from './given-channels.ts';
import { givenMatrixRoom, type MatrixRoom } from './given-matrix-room.ts';
import { roomsOf } from './given-rooms.ts';

let world: MessagingWorld;
let pushes: HomeserverPushes;
beforeAll(async () => {
  world = await messagingWorld();
  pushes = await homeserverPushes(world);
});
afterAll(async () => {
  await pushes?.close();
  await world?.stop();
});
afterEach(() => jest.restoreAllMocks());

const matrix = () => world.running.service.dependencies.matrix;
const bridge = () => matrix().homeserver.bridge;
const someone = () => roomsOf(world).account();

/** A microDAO whose admin has made a room in Matrix, in which the bridge was invited. */
async function givenRoom(version?: string) {
  const four = await givenFour(world);
  const account = await linkAccount(world, four.admin);
  return { ...four, account, room: await givenMatrixRoom(world, account, version) };
}

const inputOf = (microDaoId: string, roomId: string, change: object = {}) => ({
  microDaoId,
  roomId,
  slug: `r-${newId()}`,
  name: 'Hive',
  visibility: 'PUBLIC',
  ...change,
});

async function links(person: TestPerson, microDaoId: string, { roomId }: MatrixRoom, change: object = {}) {
  const input = inputOf(microDaoId, roomId, change);
  const { channel } = await person.does<{ channel: { id: string } }>('linkMatrixRoom', input, 'channel { id }');
  return channel.id;
}

const refuses = (code: string, person: TestPerson, microDaoId: string, roomId: string, change: object = {}) =>
  person.isRefused(code, 'linkMatrixRoom', inputOf(microDaoId, roomId, change));

const state = (roomId: string, type: string, stateKey = '') => matrix().homeserver.readState(roomId, type, stateKey);
const membership = async (roomId: string, userId: string) =>
  (await state(roomId, 'm.room.member', userId))?.['membership'];

async function fills(): Promise<void> {
  await matrix().outbound.drain();
  await world.runJob('fill-matrix-rooms');
}

const stateOf = (person: TestPerson, channelId: string) => channelField<string>(person, channelId, 'matrixRoom');

describe('linking a room of Matrix refuses', () => {
  it('a person who is in no such microDAO', async () => {
    const { microDaoId, room } = await givenRoom();
    await refuses('NOT_FOUND', await world.person(), microDaoId, room.roomId);
  });

  it('a member who is no admin, and a slug that is taken', async () => {
    const { microDaoId, member, admin, room } = await givenRoom();
    await refuses('ROLE_TOO_LOW', member, microDaoId, room.roomId);
    await creates(admin, microDaoId, 'PUBLIC', { slug: 'bees' });
    await refuses('SLUG_TAKEN', admin, microDaoId, room.roomId, { slug: 'bees' });
  });

  it('an admin without a linked account', async () => {
    const { microDaoId, owner, room } = await givenRoom();
    await refuses('MATRIX_ROOM_ACCOUNT_NEEDED', owner, microDaoId, room.roomId);
  });

  it.each(['', 'bees', '#bees:kindred.local', `!${newId()}`, `!${'x'.repeat(300)}`])(
    'the room "%s"',
    async (roomId) => {
      const { microDaoId, admin } = await givenRoom();
      await refuses('MATRIX_ROOM_NOT_JOINED', admin, microDaoId, roomId);
    },
  );

  it('a room that the bridge was not invited to', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    await world.running.service.work.run(job(), (tx) =>
      tx.query('DELETE FROM local_member WHERE room_id = $1 AND user_id = $2', [room.roomId, bridge()]),
    );
    await refuses('MATRIX_ROOM_NOT_JOINED', admin, microDaoId, room.roomId);
  });

  it('a room that the person is not in, which the bridge leaves again', async () => {
    const { microDaoId, admin } = await givenRoom();
    const { roomId } = await givenMatrixRoom(world, someone());
    await refuses('MATRIX_ROOM_NOT_JOINED', admin, microDaoId, roomId);
    expect(await membership(roomId, bridge())).toBe('leave');
  });

  it('a person with a power below 50', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    await room.sets('m.room.power_levels', { users: { [account]: 49, [bridge()]: 50 } });
    await refuses('MATRIX_ROOM_POWER_TOO_LOW', admin, microDaoId, room.roomId);
    expect(await membership(room.roomId, bridge())).toBe('leave');
  });

  it('a bridge with a power below 50, which stays to be given it', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    await room.sets('m.room.power_levels', { users: { [account]: 100 } });
    await refuses('MATRIX_ROOM_BRIDGE_POWER_TOO_LOW', admin, microDaoId, room.roomId);
    expect(await membership(room.roomId, bridge())).toBe('join');
    await room.sets('m.room.power_levels', { users: { [account]: 100 }, users_default: 50 });
    expect(await links(admin, microDaoId, room)).toEqual(expect.any(String));
  });

  it.each([
    ['MATRIX_ROOM_ENCRYPTED', 'm.room.encryption', { algorithm: 'm.megolm.v1.aes-sha2' }],
    ['MATRIX_ROOM_REPLACED', 'm.room.tombstone', { replacement_room: '!other' }],
  ])('%s', async (code, type, content) => {
    const { microDaoId, admin, room } = await givenRoom();
    await room.sets(type, content);
    await refuses(code, admin, microDaoId, room.roomId);
  });

  it('a room that the bridge made, whose id no channel has yet', async () => {
    const { microDaoId, admin, account } = await givenRoom();
    const room = await givenMatrixRoom(world, bridge(), '12');
    await room.moves(bridge(), 'join');
    await room.moves(account, 'join');
    await room.sets('m.room.power_levels', { users: { [account]: 100 } });
    await refuses('MATRIX_ROOM_LINKED', admin, microDaoId, room.roomId);
    expect(await membership(room.roomId, bridge())).toBe('join');
  });

  it('a room of a channel, and one that was linked, also after it was unlinked', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    const channelId = await links(admin, microDaoId, room);
    await refuses('MATRIX_ROOM_LINKED', admin, microDaoId, room.roomId);
    await admin.does('unlinkMatrixRoom', { channelId }, 'channel { id }');
    await matrix().outbound.drain();
    await room.moves(bridge(), 'invite');
    await refuses('MATRIX_ROOM_LINKED', admin, microDaoId, room.roomId);
  });

  it('the second of two who link it at once', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    const both = await Promise.allSettled([links(admin, microDaoId, room), links(admin, microDaoId, room)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('a MICRODAO channel of a room with people who are no members', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    await room.moves(someone(), 'join');
    await refuses('MATRIX_ROOM_HAS_OTHERS', admin, microDaoId, room.roomId, { visibility: 'MICRODAO' });
  });

  it('while the homeserver is away', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    jest.spyOn(matrix().homeserver, 'readState').mockRejectedValue(new HomeserverAway('away'));
    await refuses('HOMESERVER_AWAY', admin, microDaoId, room.roomId);
  });
});

describe('a linked room', () => {
  it('has a creator of version 12 as its admin, who is in no list of powers', async () => {
    const { microDaoId, admin, room } = await givenRoom('12');
    await room.sets('m.room.power_levels', { users: { [bridge()]: 50 } });
    const channelId = await links(admin, microDaoId, room);
    expect(await roleOf(admin, channelId)).toBe('OWNER');
  });

  it('has members by their accounts, and guests, whom linking leaves in the room', async () => {
    const { microDaoId, admin, member, room } = await givenRoom();
    const [account, guest] = [await linkAccount(world, member), someone()];
    for (const userId of [account, guest]) await room.moves(userId, 'join');
    const channelId = await links(admin, microDaoId, room);
    await fills();
    expect(await roleOf(admin, channelId)).toBe('OWNER');
    expect(await roleOf(member, channelId)).toBe('MEMBER');
    expect(await channelField(admin, channelId, 'memberCount')).toBe(3);
    expect(await channelField(admin, channelId, 'isLinkedRoom')).toBe(true);
    for (const userId of [account, guest, roomsOf(world).ghost(member)])
      expect(await membership(room.roomId, userId)).toBe('join');
  });

  it('comes with its history, the oldest first, and is LINKED then', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    const guest = someone();
    await room.moves(guest, 'join');
    await room.says(guest, 'One');
    await room.says(account, 'Two');
    const channelId = await links(admin, microDaoId, room);
    expect(await stateOf(admin, channelId)).toBe('READING_HISTORY');
    await fills();
    await sends(admin, channelId, 'Three');
    expect(await talkOf(admin, channelId)).toEqual(['Three', 'Two', 'One']);
    expect(await stateOf(admin, channelId)).toBe('LINKED');
  });

  it('removes no person who left it once and came back before the link', async () => {
    const { microDaoId, admin, member, room } = await givenRoom();
    const account = await linkAccount(world, member);
    for (const move of ['join', 'leave', 'join'] as const) await room.moves(account, move);
    const channelId = await links(admin, microDaoId, room, { visibility: 'MICRODAO' });
    await fills();
    await matrix().outbound.drain();
    expect(await roleOf(member, channelId)).toBe('MEMBER');
    expect(await membership(room.roomId, account)).toBe('join');
  });

  it('keeps the powers of its people, and gives ghosts less than the bridge has', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    const guest = someone();
    await room.moves(guest, 'join');
    const levels = { users: { [account]: 100, [guest]: 20, [bridge()]: 60 }, invite: 5 };
    await room.sets('m.room.power_levels', levels);
    await links(admin, microDaoId, room);
    await matrix().outbound.drain();
    const users = { ...levels.users, [roomsOf(world).ghost(admin)]: 59 };
    expect(await state(room.roomId, 'm.room.power_levels')).toEqual({ ...levels, users });
  });

  it('keeps them when its channel is archived, and what is said then is left there', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    const channelId = await links(admin, microDaoId, room);
    await fills();
    await admin.does('archiveChannel', { channelId }, 'channel { id }');
    await matrix().outbound.drain();
    expect((await state(room.roomId, 'm.room.power_levels'))?.['users']).toEqual({ [account]: 100, [bridge()]: 50 });
    const before = await pushes.calls(channelId);
    const { roomId } = room;
    await pushes.push([
      textIn(roomId, 'We go on', {}, { sender: account }),
      memberIn(roomId, someone(), 'join'),
      stateIn(roomId, 'm.room.name', account, { name: 'Ours' }),
    ]);
    expect(await pushes.calls(channelId)).toEqual(before);
    expect(await talkOf(admin, channelId)).toEqual([]);
  });

  it('is ruled in Matrix: powers and the name that others give there are not set back', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    const channelId = await links(admin, microDaoId, room);
    await fills();
    const before = await pushes.calls(channelId);
    const guest = someone();
    await pushes.push([
      stateIn(room.roomId, 'm.room.power_levels', account, { users: { [account]: 100, [guest]: 50 } }),
      stateIn(room.roomId, 'm.room.name', guest, { name: 'Ours' }),
    ]);
    expect(await pushes.calls(channelId)).toEqual(before);
    expect(await channelField(admin, channelId, 'name')).toBe('Hive');
  });

  it('is marked as REPLACED by a tombstone', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    const channelId = await links(admin, microDaoId, room);
    await fills();
    await pushes.push([stateIn(room.roomId, 'm.room.tombstone', account, { replacement_room: '!other' })]);
    expect(await stateOf(admin, channelId)).toBe('REPLACED');
  });
});

describe('unlinking a room', () => {
  it('is refused to strangers, to members, for rooms of ours, and twice', async () => {
    const { microDaoId, admin, member, room } = await givenRoom();
    await room.moves(await linkAccount(world, member), 'join');
    const channelId = await links(admin, microDaoId, room, { visibility: 'MICRODAO' });
    await (await world.person()).isRefused('NOT_FOUND', 'unlinkMatrixRoom', { channelId });
    await member.isRefused('CHANNEL_ROLE_TOO_LOW', 'unlinkMatrixRoom', { channelId });
    const own = await creates(admin, microDaoId, 'PUBLIC');
    await admin.isRefused('MATRIX_ROOM_NOT_LINKED', 'unlinkMatrixRoom', { channelId: own });
    await admin.does('unlinkMatrixRoom', { channelId }, 'channel { id }');
    await admin.isRefused('MATRIX_ROOM_NOT_LINKED', 'unlinkMatrixRoom', { channelId });
  });

  it('leaves the room to its people, and the channel to its readers', async () => {
    const { microDaoId, admin, account, room } = await givenRoom();
    await room.says(account, 'One');
    const channelId = await links(admin, microDaoId, room);
    await fills();
    await admin.does('unlinkMatrixRoom', { channelId }, 'channel { archivedAt }');
    await matrix().outbound.drain();
    const levels = await state(room.roomId, 'm.room.power_levels');
    expect(levels?.['users']).toEqual({ [account]: 100, [bridge()]: 50 });
    expect((await matrix().homeserver.listMembers(room.roomId)).map(({ userId }) => userId)).toEqual([account]);
    expect(await talkOf(admin, channelId)).toEqual(['One']);
    expect(await stateOf(admin, channelId)).toBe('UNLINKED');
    await admin.isRefused('CHANNEL_ARCHIVED', 'changeChannel', { channelId, name: 'Wax' });
  });

  it('takes the room out of those that are compared after an outage', async () => {
    const { microDaoId, admin, room } = await givenRoom();
    const channelId = await links(admin, microDaoId, room);
    await fills();
    await admin.does('unlinkMatrixRoom', { channelId }, 'channel { id }');
    const { work } = world.running.service;
    await work.run(job(), requestFillOfAll);
    const found = await work.read(job(), (tx) =>
      tx.query('SELECT fill_state FROM matrix_room WHERE channel_id = $1', [channelId]),
    );
    expect(found).toEqual([{ fill_state: 'FILLED' }]);
    await work.run(job(), (tx) => tx.query(`UPDATE matrix_room SET fill_state = 'FILLED'`));
  });
});
