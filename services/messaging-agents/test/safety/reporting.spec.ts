import { messagingReportMade } from '@kindred/contracts/messaging-agents/report-made';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { startingAgents } from '../../src/agents/starting-set.ts';
import { creates, sends } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { claims, decides, givenReport, reportOf, reports, rows } from './given-reports.ts';

let world: MessagingWorld;
const sofia = startingAgents[0]?.id ?? '';
beforeAll(async () => {
  world = await messagingWorld();
  await world.runJob('make-starting-agents');
});
afterAll(() => world?.stop());

const shown = async (viewer: TestPerson, id: string, fields: string) =>
  (
    await viewer.asks<{ messagingReport: Record<string, unknown> }>(
      `query ($id: ID!) { messagingReport(id: $id) { ${fields} } }`,
      { id },
    )
  ).messagingReport;

const refusedReport = async ({ graph }: TestPerson, id: string) =>
  (await graph.request('query ($id: ID!) { messagingReport(id: $id) { id } }', { id })).errors[0]?.extensions?.code;

describe('reporting', () => {
  it('refuses what the reporter does not see, themselves, and things of their own', async () => {
    const { reported, messageId, channelId } = await givenReport(world);
    const stranger = await world.person();
    for (const [kind, id] of [
      ['PERSON', reported.id],
      ['MESSAGE', messageId],
      ['CHANNEL', channelId],
      ['AGENT', newId()],
      ['MICRO_DAO', newId()],
    ] as const)
      await stranger.isRefused('NOT_FOUND', 'reportInMessaging', reportOf(id, kind));
    await reported.isRefused('CANNOT_REPORT_YOURSELF', 'reportInMessaging', reportOf(reported.id));
    await reported.isRefused('CANNOT_REPORT_YOURSELF', 'reportInMessaging', reportOf(messageId, 'MESSAGE'));
    await reported.isRefused('CANNOT_REPORT_YOURSELF', 'reportInMessaging', reportOf(channelId, 'CHANNEL'));
  });

  it('refuses a deleted message, and a twenty-first report within an hour', async () => {
    const { owner, member, channelId } = await givenReport(world);
    const gone = await sends(member, channelId, 'Gone');
    await member.does('deleteChannelMessage', { messageId: gone }, 'deletedId');
    await owner.isRefused('NOT_FOUND', 'reportInMessaging', reportOf(gone, 'MESSAGE'));
    const eager = await givenFour(world);
    const ids = [];
    for (let nth = 0; nth < 21; nth += 1) ids.push(await creates(eager.member, eager.microDaoId, 'MICRODAO'));
    for (const id of ids.slice(1)) await reports(eager.owner, id, 'CHANNEL');
    await eager.owner.isRefused('TOO_MANY_REPORTS', 'reportInMessaging', reportOf(ids[0] ?? '', 'CHANNEL'));
  });

  it('answers with the open report of before, and tells the world of one, without what was reported', async () => {
    const { reporter, messageId, reportId } = await givenReport(world);
    expect((await reports(reporter, messageId, 'MESSAGE')).id).toBe(reportId);
    await eventually(async () =>
      expect(await world.events(messagingReportMade, reportId)).toEqual([
        { reportId, reporterId: reporter.id, subjectKind: 'MESSAGE', reason: 'HARASSMENT' },
      ]),
    );
  });

  it('takes a person whom one met, also after a block and after leaving', async () => {
    const { reporter, reported, microDaoId } = await givenReport(world);
    await world.block(reporter, reported);
    await reported.does('leaveMicroDao', { microDaoId }, 'member { status }');
    expect(await reports(reporter, reported.id)).toMatchObject({ status: 'OPEN' });
  });

  it('takes channels, agents and microDAOs, each with those who answer for them', async () => {
    const { owner, member, channelId, microDaoId, moderator } = await givenReport(world);
    const channel = await reports(owner, channelId, 'CHANNEL');
    const microDao = await reports(member, microDaoId, 'MICRO_DAO');
    const agent = await reports(member, sofia, 'AGENT');
    const fields = 'reportedUser { id } evidence { part text } channelId microDaoId agentId';
    expect(await shown(moderator, channel.id, fields)).toEqual({
      reportedUser: { id: member.id },
      evidence: [{ part: 'NAME', text: 'Honey' }],
      channelId,
      microDaoId,
      agentId: null,
    });
    expect(await shown(moderator, microDao.id, fields)).toMatchObject({
      reportedUser: { id: owner.id },
      evidence: [{ part: 'NAME', text: 'Bees on the roof' }],
      microDaoId,
    });
    expect(await shown(moderator, agent.id, fields)).toMatchObject({ reportedUser: null, agentId: sofia });
  });
});

describe('a report', () => {
  it('is shown to its reporter without what admins do, and hidden from everyone else', async () => {
    const { reporter, reported, guest, moderator, reportId } = await givenReport(world);
    await claims(moderator, reportId);
    const forAdmins =
      'reportedUser { id } evidence { text } severity subjectReportCount claimedBy { id } claimedUntil decision decidedBy { id } sanctionId channelId microDaoId agentId';
    const { note, reporter: by, ...rest } = await shown(reporter, reportId, `note reporter { id } ${forAdmins}`);
    expect({ note, by }).toEqual({ note: 'They shouted at me.', by: { id: reporter.id } });
    expect(Object.values(rest)).toEqual(Object.keys(rest).map(() => null));
    for (const person of [reported, guest, await world.person()]) {
      expect(await refusedReport(person, reportId)).toBe('NOT_FOUND');
      const queue = await person.graph.request('{ messagingReports { nodes { id } } }');
      expect(queue.errors[0]?.extensions?.code).toBe('FORBIDDEN');
      const query = `{ _entities(representations: [{ __typename: "User", id: "${reporter.id}" }]) { ... on User { messagingReportsMade { nodes { id } } } } }`;
      expect(await person.asks(query)).toEqual({ _entities: [{ messagingReportsMade: null }] });
    }
  });

  it('keeps the message with those around it, sealed, also after it was deleted, edited or erased', async () => {
    const { reporter, member, moderator, channelId, messageId, reportId } = await givenReport(world);
    const later = await sends(reporter, channelId, 'Please stop');
    const { id: second } = await reports(member, later, 'MESSAGE');
    await member.does('deleteChannelMessage', { messageId }, 'deletedId');
    await reporter.does('editChannelMessage', { messageId: later, content: 'Nothing' }, 'message { id }');
    const evidence = 'evidence { part text author { id } }';
    expect(await shown(moderator, reportId, evidence)).toEqual({
      evidence: [{ part: 'MESSAGE', text: 'Get out of here', author: { id: member.id } }],
    });
    expect(await shown(moderator, second, evidence)).toEqual({
      evidence: [
        { part: 'MESSAGE_BEFORE', text: 'Get out of here', author: { id: member.id } },
        { part: 'MESSAGE', text: 'Please stop', author: { id: reporter.id } },
      ],
    });
    const [stored] = await rows<{ texts: string }>(
      world,
      `SELECT encode(note, 'escape') || encode(evidence, 'escape') AS texts FROM report WHERE id = $1`,
      [reportId],
    );
    expect(stored?.texts).not.toMatch(/shouted|Get out/);
    const read = await rows(
      world,
      'SELECT subject_id AS subject, kind FROM access_record WHERE reader_id = $1 AND $2::uuid = ANY (item_ids) ORDER BY kind',
      [moderator.id, reportId],
    );
    expect(read).toEqual([
      { subject: member.id, kind: 'REPORT_EVIDENCE' },
      { subject: reporter.id, kind: 'REPORT_NOTE' },
    ]);
  });

  it('keeps the whole text of a message that is longer than its preview', async () => {
    const { reporter, member, moderator, channelId } = await givenReport(world);
    const long = `${'Get out '.repeat(100)}now`;
    const { id } = await reports(reporter, await sends(member, channelId, long), 'MESSAGE');
    const { evidence } = await shown(moderator, id, 'evidence { part text }');
    expect(evidence).toContainEqual({ part: 'MESSAGE', text: long });
  });

  it('loses its texts 90 days after it was made or decided', async () => {
    const { moderator, reportId } = await givenReport(world);
    const decided = await givenReport(world);
    world.pass(24);
    await decides(decided.moderator, decided.reportId, 'NO_ACTION');
    world.pass(24 * 89);
    await world.runJob('delete-report-texts');
    expect(await shown(moderator, reportId, 'note evidence { text }')).toEqual({ note: null, evidence: [] });
    expect(await shown(moderator, decided.reportId, 'note')).toEqual({ note: 'They shouted at me.' });
  });
});
