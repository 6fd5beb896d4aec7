import { creates, givenChannel, joinsChannel, linkAccount, removes, talkOf } from '../channels/given-channels.ts';
import { givenMatrixRoom } from '../channels/given-matrix-room.ts';
import { roomsOf } from '../channels/given-rooms.ts';
import {
  homeserverPushes,
  givenAccount,
  memberIn,
  textIn,
  type HomeserverPushes,
} from '../matrix/homeserver-pushes.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenMicroDao } from '../micro-daos/given-micro-daos.ts';
import { decides, givenReport, rows } from './given-reports.ts';

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

/** A person with a linked account who is sanctioned then: one who is banned from messaging links none. */
async function givenLinked(
  kind: 'TIMED_OUT' | 'BANNED',
  scope: 'CHANNEL' | 'MICRO_DAO' | 'MESSAGING',
  visibility: 'MICRODAO' | 'PUBLIC' = 'MICRODAO',
) {
  const given = await givenReport(world, visibility);
  const account = await givenAccount(world, given.reported);
  const until = new Date(world.now().getTime() + 7 * 86_400_000).toISOString();
  await decides(given.moderator, given.reportId, kind, { scope, ...(kind === 'TIMED_OUT' && { until }) });
  return { ...given, account };
}

describe('a person who is timed out', () => {
  it.each(['CHANNEL', 'MICRO_DAO', 'MESSAGING'] as const)('is not shown from Matrix, for %s', async (scope) => {
    const { account: sender, reporter, channelId } = await givenLinked('TIMED_OUT', scope);
    const roomId = await matrix.link(channelId);
    await matrix.push([textIn(roomId, 'Still here', {}, { sender })]);
    expect(await talkOf(reporter, channelId)).toEqual(['Get out of here']);
    expect((await matrix.calls(channelId)).filter((kind) => kind === 'REDACT')).toHaveLength(1);
    world.pass(7 * 24);
    await matrix.push([textIn(roomId, 'Back again', {}, { sender })]);
    expect(await talkOf(reporter, channelId)).toContain('Back again');
  });
});

describe('a person who is banned and arrives by Matrix', () => {
  const staysOf = (channelId: string, { id }: TestPerson) =>
    rows(world, 'SELECT 1 FROM channel_member WHERE channel_id = $1 AND user_id = $2', [channelId, id]);

  it('is removed from a PUBLIC channel of the microDAO, in which they never were', async () => {
    const { reported, account, admin, microDaoId } = await givenLinked('BANNED', 'MICRO_DAO');
    const channelId = await creates(admin, microDaoId, 'PUBLIC');
    await matrix.push([memberIn(await matrix.link(channelId), account, 'join')]);
    expect(await staysOf(channelId, reported)).toEqual([]);
    expect((await matrix.calls(channelId)).at(-1)).toBe('REMOVE');
  });

  it('is removed everywhere if the ban is from messaging, and else is let in elsewhere', async () => {
    const { owner, microDaoId } = await givenMicroDao(world);
    const channelId = await creates(owner, microDaoId, 'PUBLIC');
    const roomId = await matrix.link(channelId);
    const everywhere = await givenLinked('BANNED', 'MESSAGING');
    await matrix.push([memberIn(roomId, everywhere.account, 'join')]);
    expect(await staysOf(channelId, everywhere.reported)).toEqual([]);
    expect((await matrix.calls(channelId)).at(-1)).toBe('REMOVE');
    const elsewhere = await givenLinked('BANNED', 'MICRO_DAO');
    await matrix.push([memberIn(roomId, elsewhere.account, 'join')]);
    expect(await staysOf(channelId, elsewhere.reported)).toHaveLength(1);
  });
});

describe('a person who unlinks their account and acts as a guest by it', () => {
  const unlinks = (person: TestPerson) => roomsOf(world).unlinks(person);
  const guestsIn = (channelId: string) =>
    rows(world, 'SELECT 1 FROM channel_member WHERE channel_id = $1 AND guest_id IS NOT NULL', [channelId]);

  it.each(['CHANNEL', 'MICRO_DAO', 'MESSAGING'] as const)('is still banned from %s', async (scope) => {
    const { reported, reporter, account: sender, channelId } = await givenLinked('BANNED', scope, 'PUBLIC');
    const roomId = await matrix.link(channelId);
    await unlinks(reported);
    await matrix.push([memberIn(roomId, sender, 'join'), textIn(roomId, 'It is me', {}, { sender })]);
    expect(await guestsIn(channelId)).toEqual([]);
    expect(await talkOf(reporter, channelId)).toEqual(['Get out of here']);
    expect((await matrix.calls(channelId)).slice(-2)).toEqual(['REMOVE', 'REDACT']);
  });

  it.each(['CHANNEL', 'MICRO_DAO', 'MESSAGING'] as const)('is still timed out in %s', async (scope) => {
    const { reported, reporter, account: sender, channelId } = await givenLinked('TIMED_OUT', scope, 'PUBLIC');
    const roomId = await matrix.link(channelId);
    await unlinks(reported);
    await matrix.push([textIn(roomId, 'It is me', {}, { sender })]);
    expect(await talkOf(reporter, channelId)).toEqual(['Get out of here']);
    expect((await matrix.calls(channelId)).at(-1)).toBe('REDACT');
    world.pass(7 * 24);
    await matrix.push([textIn(roomId, 'Back again', {}, { sender })]);
    expect(await talkOf(reporter, channelId)).toContain('Back again');
  });

  it.each(['channel', 'microDAO'] as const)('is still removed from the %s', async (from) => {
    const { member, owner, creator, microDaoId, channelId } = await givenChannel(world, 'PUBLIC');
    await joinsChannel(member, channelId);
    const sender = await givenAccount(world, member);
    const roomId = await matrix.link(channelId);
    if (from === 'channel') await removes(creator, channelId, member);
    else await owner.does('removeMicroDaoMember', { microDaoId, userId: member.id }, '__typename');
    await unlinks(member);
    await matrix.push([memberIn(roomId, sender, 'join'), textIn(roomId, 'It is me', {}, { sender })]);
    expect(await guestsIn(channelId)).toEqual([]);
    expect(await talkOf(creator, channelId)).toEqual([]);
    expect((await matrix.calls(channelId)).slice(-2)).toEqual(['REMOVE', 'REDACT']);
  });

  it('is removed from a room that is linked with a channel', async () => {
    const { reported, account, admin, microDaoId } = await givenLinked('BANNED', 'MICRO_DAO');
    await unlinks(reported);
    const room = await givenMatrixRoom(world, await linkAccount(world, admin));
    await room.moves(account, 'join');
    const input = { microDaoId, roomId: room.roomId, slug: 'bees', name: 'Hive', visibility: 'PUBLIC' };
    const { channel } = await admin.does<{ channel: { id: string } }>('linkMatrixRoom', input, 'channel { id }');
    expect(await guestsIn(channel.id)).toEqual([]);
    expect(await matrix.calls(channel.id)).toContain('REMOVE');
  });

  it('leaves the ban to another person who links the account, until that one unlinks it', async () => {
    const { reported, stranger, account, channelId } = await givenLinked('BANNED', 'CHANNEL', 'PUBLIC');
    await unlinks(reported);
    await roomsOf(world).links(stranger, account);
    await stranger.isRefused('BANNED', 'joinChannel', { channelId });
    await unlinks(stranger);
    await joinsChannel(stranger, channelId);
    await reported.isRefused('BANNED', 'joinChannel', { channelId });
  });
});
