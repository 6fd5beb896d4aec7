import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { messagingAgentsErasureCompleted } from '@kindred/contracts/messaging-agents/erasure-completed';
import { messagingSanctionImposed } from '@kindred/contracts/messaging-agents/sanction-imposed';
import { messagingSanctionLifted } from '@kindred/contracts/messaging-agents/sanction-lifted';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { readPowers } from '../../src/channels/room-powers.ts';
import { ghostUser } from '../../src/homeserver/matrix-names.ts';
import { creates, joinsChannel, refusesSending, sends } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour, givenMicroDao, joins, seenMicroDao } from '../micro-daos/given-micro-daos.ts';
import { decides, explanation, givenReport, givenSanction, reports, rows } from './given-reports.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const appeals = (person: TestPerson, sanctionId: string) =>
  person.does('appealMessagingSanction', { sanctionId, text: 'I was not there.' }, 'sanction { status appeal }');

describe('a person who is timed out', () => {
  it('in a channel writes, edits and reacts nowhere in it, and goes on elsewhere', async () => {
    const { reported, channelId, messageId, microDaoId } = await givenSanction(world, 'TIMED_OUT', 'CHANNEL');
    await refusesSending('TIMED_OUT', reported, channelId, 'Still here');
    await reported.isRefused('TIMED_OUT', 'editChannelMessage', { messageId, content: 'Other' });
    await reported.isRefused('TIMED_OUT', 'reactToChannelMessage', { messageId, emoji: '👍' });
    await sends(reported, await creates(reported, microDaoId, 'MICRODAO'), 'Elsewhere');
  });

  it('in a microDAO acts in none of its channels, votes and teams, until the time', async () => {
    const { reported, owner, channelId, microDaoId, until } = await givenSanction(world, 'TIMED_OUT', 'MICRO_DAO');
    const { proposal } = await owner.does<{ proposal: { id: string } }>(
      'openProposal',
      { microDaoId, title: 'Do it' },
      'proposal { id }',
    );
    await refusesSending('TIMED_OUT', reported, channelId, 'Still here');
    await reported.isRefused('TIMED_OUT', 'voteOnProposal', { proposalId: proposal.id, choice: 'FOR' });
    const input = { channelId, content: 'Now', idempotencyKey: newId() };
    const mutation =
      'mutation ($input: SendChannelMessageInput!) { sendChannelMessage(input: $input) { message { id } } }';
    const { errors } = await reported.graph.request(mutation, { input });
    expect(errors[0]?.extensions).toMatchObject({ code: 'TIMED_OUT', details: { availableAt: until } });
    await givenMicroDaoOf(reported);
    world.pass(7 * 24);
    await sends(reported, channelId, 'Back again');
  });

  it('in all of messaging can read, leave, report and appeal', async () => {
    const { reported, reporter, channelId, sanctionId } = await givenSanction(world, 'TIMED_OUT', 'MESSAGING');
    await reported.isRefused('TIMED_OUT', 'foundMicroDao', { name: 'Another' });
    const agent = { slug: 'another', name: 'Another', kind: 'ASSISTANT', blueprintId: newId() };
    await reported.isRefused('TIMED_OUT', 'makeAgent', agent);
    expect(await reported.asks(`{ channel(id: "${channelId}") { name } }`)).toEqual({ channel: { name: 'Honey' } });
    await reports(reported, reporter.id);
    expect(await appeals(reported, sanctionId)).toEqual({
      sanction: { status: 'APPEALED', appeal: 'I was not there.' },
    });
    await reported.does('markChannelRead', { channelId }, '__typename');
    await reported.does('leaveChannel', { channelId }, '__typename');
  });
});

describe('the power in a room of a person who is timed out', () => {
  it.each(['CHANNEL', 'MESSAGING'] as const)('is below that of a message until the end, for %s', async (scope) => {
    const { reported, channelId } = await givenSanction(world, 'TIMED_OUT', scope);
    expect((await powersIn(channelId)).powerLevels).toMatchObject({ [ghostOf(reported)]: -1 });
    const queued = await queuedPowers(channelId);
    world.pass(7 * 24);
    await world.runJob('end-time-outs');
    // The member created the channel.
    expect((await powersIn(channelId)).powerLevels).toMatchObject({ [ghostOf(reported)]: 100 });
    expect(await queuedPowers(channelId)).toBe(queued + 1);
    await world.runJob('end-time-outs');
    expect(await queuedPowers(channelId)).toBe(queued + 1);
  });

  const names = () => world.running.service.dependencies.matrix.names;
  const ghostOf = ({ id }: TestPerson) => ghostUser(names(), id);
  const powersIn = (channelId: string) =>
    world.running.service.work.read({ role: 'job', id: null }, (tx) => readPowers(tx, names(), channelId));
  const queuedPowers = async (channelId: string) => {
    const sql = `SELECT 1 FROM matrix_call WHERE channel_id = $1 AND kind = 'SET_POWER'`;
    return (await rows(world, sql, [channelId])).length;
  };
});

const givenMicroDaoOf = (person: TestPerson) =>
  person.does<{ microDao: { id: string } }>('foundMicroDao', { name: 'Elsewhere' }, 'microDao { id }');

describe('a person who is banned', () => {
  it('from a channel leaves it, and is brought back by no one', async () => {
    const { reported, reporter, admin, channelId, microDaoId } = await givenSanction(world, 'BANNED', 'CHANNEL');
    await reported.isRefused('BANNED', 'joinChannel', { channelId });
    await joinsChannel(admin, channelId);
    await admin.isRefused('NOT_FOUND', 'inviteToChannel', { channelId, userId: reported.id });
    expect(await seenMicroDao(reporter, microDaoId)).toMatchObject({ memberCount: 4 });
    await creates(reported, microDaoId, 'MICRODAO');
  });

  it('from a microDAO leaves it with its channels and invitations, also as a guest of a PUBLIC one', async () => {
    const { reported, reporter, admin, microDaoId } = await givenSanction(world, 'BANNED', 'MICRO_DAO');
    expect(await seenMicroDao(reporter, microDaoId)).toMatchObject({ memberCount: 3 });
    await reported.isRefused('BANNED', 'joinMicroDao', { microDaoId });
    const open = await creates(admin, microDaoId, 'PUBLIC');
    await reported.isRefused('BANNED', 'joinChannel', { channelId: open });
    await admin.does('inviteToMicroDao', { microDaoId, userId: reported.id }, '__typename');
    await reported.isRefused('BANNED', 'acceptMicroDaoInvitation', { microDaoId });
    await joins(reported, (await givenMicroDao(world)).microDaoId);
  });

  it('from messaging leaves everything; what they own goes to another', async () => {
    const given = await givenFour(world);
    const { id: reportId } = await reports(given.member, given.owner.id);
    await decides(await world.person('ADMIN'), reportId, 'BANNED', { scope: 'MESSAGING' });
    expect(await seenMicroDao(given.admin, given.microDaoId)).toMatchObject({
      memberCount: 3,
      owner: { id: given.admin.id },
    });
    await given.owner.isRefused('BANNED', 'foundMicroDao', { name: 'Another' });
  });

  it('leaves what a request that was under way during the ban has joined', async () => {
    const { reported, reporter, microDaoId, sanctionId } = await givenSanction(world, 'BANNED', 'MESSAGING');
    await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
      await tx.query(
        `INSERT INTO micro_dao_member (id, micro_dao_id, user_id, role, status, joined_at)
         VALUES ($1, $2, $3, 'MEMBER', 'CURRENT', now())`,
        [newId(), microDaoId, reported.id],
      );
      await tx.query('UPDATE micro_dao SET member_count = member_count + 1, version = version + 1 WHERE id = $1', [
        microDaoId,
      ]);
    });
    const ban = { sanctionId, userId: reported.id, kind: 'BANNED', rule: 'HARASSMENT', scope: 'MESSAGING' } as const;
    await world.tells(messagingSanctionImposed, ban);
    await eventually(async () => expect(await seenMicroDao(reporter, microDaoId)).toMatchObject({ memberCount: 3 }));
  });

  it('comes back after the ban was lifted', async () => {
    const { reported, moderator, microDaoId, sanctionId } = await givenSanction(world, 'BANNED', 'MICRO_DAO');
    await moderator.does('liftMessagingSanction', { sanctionId }, 'sanction { status }');
    await reported.isRefused('INVITATION_NEEDED', 'joinMicroDao', { microDaoId });
    await eventually(async () =>
      expect(await world.events(messagingSanctionLifted, sanctionId)).toEqual([
        { sanctionId, userId: reported.id, kind: 'BANNED', reason: 'LIFTED' },
      ]),
    );
  });
});

describe('an appeal', () => {
  it('is decided by another admin, and a reversal ends the sanction', async () => {
    const { reported, reporter, moderator, channelId, sanctionId } = await givenSanction(world, 'TIMED_OUT', 'CHANNEL');
    for (const person of [reporter, moderator])
      await person.isRefused('NOT_FOUND', 'appealMessagingSanction', { sanctionId, text: 'Please' });
    await appeals(reported, sanctionId);
    await reported.isRefused('ALREADY_APPEALED', 'appealMessagingSanction', { sanctionId, text: 'Please' });
    const reversal = { sanctionId, decision: 'REVERSED' };
    await moderator.isRefused('SAME_ADMIN', 'decideMessagingAppeal', reversal);
    const other = await world.person('ADMIN');
    expect(await other.does('decideMessagingAppeal', reversal, 'sanction { status isInForce }')).toEqual({
      sanction: { status: 'REVERSED', isInForce: false },
    });
    await sends(reported, channelId, 'Back again');
  });

  it('is read by its person and admins alone, and names no reporter', async () => {
    const { reported, reporter, moderator, sanctionId } = await givenSanction(world, 'BANNED', 'CHANNEL');
    await appeals(reported, sanctionId);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "MessagingSanction", id: $id }]) {
      ... on MessagingSanction { kind scope explanation appeal imposedBy { id } } } }`;
    const seen = (person: TestPerson) => person.asks(query, { id: sanctionId });
    const words = { kind: 'BANNED', scope: 'CHANNEL', explanation, appeal: 'I was not there.' };
    expect(await seen(reported)).toEqual({ _entities: [{ ...words, imposedBy: null }] });
    expect(await seen(moderator)).toEqual({ _entities: [{ ...words, imposedBy: { id: moderator.id } }] });
    expect(await seen(reporter)).toEqual({ _entities: [null] });
  });
});

describe('a report of a person who is erased', () => {
  it('is closed under another id', async () => {
    const { reported, reporter, reportId } = await givenReport(world);
    const requestId = newId();
    await world.tells(deletionDue, { userId: reported.id, requestId });
    const query = 'query ($id: ID!) { messagingReport(id: $id) { status } }';
    await eventually(async () =>
      expect(await reporter.asks(query, { id: reportId })).toEqual({ messagingReport: { status: 'CLOSED' } }),
    );
    await eventually(async () => {
      const [receipt] = await world.events(messagingAgentsErasureCompleted, requestId);
      expect(JSON.stringify(receipt)).toMatch(/MICRO_DAO_MEMBER/);
      expect(JSON.stringify(receipt)).not.toMatch(/REPORT|EXCLUSION/);
    });
  });
});
