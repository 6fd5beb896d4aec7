import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { messageRedacted } from '@kindred/contracts/messaging-agents/message-redacted';
import { messagingReportDecided } from '@kindred/contracts/messaging-agents/report-decided';
import { messagingSanctionImposed } from '@kindred/contracts/messaging-agents/sanction-imposed';
import { eventually } from '@kindred/testkit/eventually';
import { newId } from '@kindred/contracts/uuid';
import { startingBlueprint } from '../../src/agents/starting-set.ts';
import { channelField, talkOf } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import { claims, decides, explanation, givenReport, reports, rows } from './given-reports.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
  await world.runJob('make-starting-agents');
});
afterAll(() => world?.stop());

const told = { rule: 'HATE', explanation };

describe('deciding', () => {
  it('refuses everyone but admins, and admins a case of their own', async () => {
    const { reporter, reported, reportId, microDaoId, member } = await givenReport(world);
    for (const person of [reporter, reported]) {
      await person.isRefused('FORBIDDEN', 'claimMessagingReport', { reportId });
      await person.isRefused('FORBIDDEN', 'decideMessagingReport', { reportId, decision: 'NO_ACTION' });
    }
    const part = await world.person('ADMIN');
    await part.does('joinMicroDao', { microDaoId }, 'member { role }');
    const { id: own } = await reports(part, member.id);
    const { id: about } = await reports(member, part.id);
    for (const id of [own, about]) await part.isRefused('OWN_CASE', 'claimMessagingReport', { reportId: id });
  });

  it('refuses a report that another admin has, and to decide twice', async () => {
    const { moderator, reportId } = await givenReport(world);
    const other = await world.person('ADMIN');
    const decision = { reportId, decision: 'NO_ACTION' };
    await other.isRefused('REPORT_NOT_CLAIMED', 'decideMessagingReport', decision);
    await claims(moderator, reportId);
    await other.isRefused('REPORT_CLAIMED', 'claimMessagingReport', { reportId });
    world.pass(1);
    await moderator.isRefused('REPORT_NOT_CLAIMED', 'decideMessagingReport', decision);
    await decides(other, reportId, 'NO_ACTION');
    await other.isRefused('REPORT_DECIDED', 'claimMessagingReport', { reportId });
  });

  it('lets one of two admins decide at once, and one of two decisions of the same admin', async () => {
    const { reported, moderator, reportId } = await givenReport(world);
    const admins = [moderator, moderator, await world.person('ADMIN')];
    await claims(moderator, reportId);
    const mutation =
      'mutation ($input: DecideMessagingReportInput!) { decideMessagingReport(input: $input) { sanction { kind } } }';
    const input = { reportId, decision: 'BANNED', scope: 'MESSAGING', ...told };
    const answers = await Promise.all(admins.map(({ graph }) => graph.request(mutation, { input })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code);
    expect(codes.slice(0, 2).toSorted()).toEqual(['REPORT_DECIDED', undefined]);
    expect(codes[2]).toMatch(/^REPORT_(NOT_CLAIMED|DECIDED)$/);
    expect(await rows(world, 'SELECT 1 FROM sanction WHERE user_id = $1', [reported.id])).toHaveLength(1);
  });

  it.each<[what: string, input: object]>([
    ['a ban without a scope', { decision: 'BANNED', ...told }],
    ['a time out without an end', { decision: 'TIMED_OUT', scope: 'MESSAGING', ...told }],
    ['content with a scope', { decision: 'CONTENT_REMOVED', scope: 'CHANNEL', ...told }],
    ['a ban without a rule', { decision: 'BANNED', scope: 'MESSAGING', explanation }],
    ['no action with an explanation', { decision: 'NO_ACTION', explanation }],
    ['an agent where there is none', { decision: 'AGENT_RETIRED', ...told }],
  ])('refuses %s', async (_, input) => {
    const { moderator, reportId } = await givenReport(world);
    await claims(moderator, reportId);
    await moderator.isRefused('INVALID_DECISION', 'decideMessagingReport', { reportId, ...input });
  });

  it('refuses a person’s content, and a scope in which it did not happen', async () => {
    const { moderator, reporter, reported } = await givenReport(world);
    const { id: reportId } = await reports(reporter, reported.id);
    await claims(moderator, reportId);
    for (const input of [{ decision: 'CONTENT_REMOVED' }, { decision: 'BANNED', scope: 'CHANNEL' }])
      await moderator.isRefused('INVALID_DECISION', 'decideMessagingReport', { reportId, ...input, ...told });
  });

  it('without action tells the reporter, and sanctions no one', async () => {
    const { moderator, reporter, reportId } = await givenReport(world);
    expect(await decides(moderator, reportId, 'NO_ACTION')).toMatchObject({
      report: { status: 'DECIDED', outcome: 'NO_ACTION' },
      sanction: null,
    });
    await eventually(async () =>
      expect(await world.events(messagingReportDecided, reportId)).toEqual([
        { reportId, reporterId: reporter.id, subjectKind: 'MESSAGE', outcome: 'NO_ACTION' },
      ]),
    );
  });

  it('removes a message, and tells of the sanction without the report', async () => {
    const { moderator, reporter, reported, channelId, messageId, reportId } = await givenReport(world);
    const { sanction } = await decides(moderator, reportId, 'CONTENT_REMOVED');
    expect(await talkOf(reporter, channelId)).toEqual([null]);
    const sanctionId = sanction?.id ?? '';
    await eventually(async () => {
      expect(await world.events(messageRedacted, messageId)).toEqual([
        { messageId, channelId, redactedBy: 'MODERATION' },
      ]);
      expect(await world.events(messagingSanctionImposed, sanctionId)).toEqual([
        { sanctionId, userId: reported.id, kind: 'CONTENT_REMOVED', rule: 'HARASSMENT' },
      ]);
    });
  });

  it('takes the words of a channel and of a microDAO away', async () => {
    const { moderator, owner, guest, channelId, microDaoId } = await givenReport(world);
    const channel = await reports(owner, channelId, 'CHANNEL');
    const microDao = await reports(guest, microDaoId, 'MICRO_DAO');
    for (const { id } of [channel, microDao]) await decides(moderator, id, 'CONTENT_REMOVED');
    expect(await channelField(owner, channelId, 'name')).toBe('[removed]');
    const seen = 'query ($id: ID!) { microDao(id: $id) { name access } }';
    expect(await owner.asks(seen, { id: microDaoId })).toEqual({
      microDao: { name: '[removed]', access: 'INVITATION_ONLY' },
    });
  });

  it('retires a reported agent, of which its owner is told', async () => {
    const { moderator, owner, member } = await givenReport(world);
    const input = {
      slug: `a-${newId().slice(-12)}`,
      name: 'An agent',
      kind: 'ASSISTANT',
      blueprintId: startingBlueprint.id,
    };
    const { agent } = await member.does<{ agent: { id: string } }>('makeAgent', input, 'agent { id }');
    const { id } = await reports(owner, agent.id, 'AGENT');
    const { sanction } = await decides(moderator, id, 'AGENT_RETIRED');
    expect(sanction).toMatchObject({ kind: 'AGENT_RETIRED' });
    const seen = 'query ($id: ID!) { agent(id: $id) { status } }';
    expect(await member.asks(seen, { id: agent.id })).toEqual({ agent: { status: 'RETIRED' } });
    await eventually(async () => expect(await world.events(agentRetired, agent.id)).toHaveLength(1));
    await member.does('setHandle', { handle: `h${newId().slice(-10)}` }, '__typename');
  });
});
