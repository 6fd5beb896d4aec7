import { creates, talkOf } from '../channels/given-channels.ts';
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
async function givenLinked(kind: 'TIMED_OUT' | 'BANNED', scope: 'CHANNEL' | 'MICRO_DAO' | 'MESSAGING') {
  const given = await givenReport(world);
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
