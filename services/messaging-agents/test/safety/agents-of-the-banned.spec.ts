import { newId } from '@kindred/contracts/uuid';
import { agentWorld, messagesOf, type AgentWorld } from '../channel-answers/agent-world.ts';
import { says } from '../channel-answers/given-channels.ts';
import { creates } from '../channels/given-channels.ts';
import type { TestPerson } from '../messaging-world.ts';
import { decides, givenReport, givenSanction } from './given-reports.ts';

let given: AgentWorld;
beforeAll(async () => {
  given = await agentWorld();
});
afterAll(() => given?.stop());
// An agent answers ten times an hour.
beforeEach(() => {
  given.world.pass(2);
  given.atDay();
});

const givesAgent = (agentId: string, { id }: TestPerson) =>
  given.rows('UPDATE agent SET owner_user_id = $2 WHERE id = $1', [agentId, id]);
const addsAgent = (owner: TestPerson, channelId: string, agentId: string) =>
  owner.does('addAgentToChannel', { channelId, agentId }, '__typename');
const decisionAbout = async (owner: TestPerson, channelId: string, messageId: string) =>
  (await messagesOf(owner, channelId)).find(({ id }) => id === messageId)?.agentDecisions[0];
const talk = (agentId: string) => ({ agentId, text: 'Are you there?', idempotencyKey: newId() });

describe('the agent of a person who is banned', () => {
  it.each(['CHANNEL', 'MICRO_DAO', 'MESSAGING'] as const)('answers nothing in the scope, for %s', async (scope) => {
    const { marek } = given.agents;
    const { reported, reporter, channelId } = await givenSanction(given.world, 'BANNED', scope);
    await addsAgent(reporter, channelId, marek);
    await givesAgent(marek, reported);
    expect((await says(reporter, channelId, '@marek hello')).agentDecisions).toMatchObject([
      { answers: false, code: 'AGENT_SUSPENDED', outcome: null },
    ]);
  });

  it('answers outside of the scope, and again after the ban was lifted', async () => {
    const { imani } = given.agents;
    const { reported, reporter, admin, moderator, channelId, microDaoId, sanctionId } = await givenSanction(
      given.world,
      'BANNED',
      'CHANNEL',
    );
    await givesAgent(imani, reported);
    const elsewhere = await creates(reporter, microDaoId, 'MICRODAO');
    await addsAgent(reporter, channelId, imani);
    await addsAgent(reporter, elsewhere, imani);
    const answering = [{ answers: true, code: 'MENTION' }];
    expect((await says(reporter, elsewhere, '@imani hello')).agentDecisions).toMatchObject(answering);
    await admin.does('talkToAgent', talk(imani), '__typename');
    await moderator.does('liftMessagingSanction', { sanctionId }, '__typename');
    expect((await says(reporter, channelId, '@imani hello')).agentDecisions).toMatchObject(answering);
  });

  it('gives no answer that it owed before the ban, and no direct talk', async () => {
    const { sofia } = given.agents;
    const { reported, reporter, moderator, reportId, channelId } = await givenReport(given.world);
    await addsAgent(reporter, channelId, sofia);
    const { id } = await says(reporter, channelId, '@sofia hello');
    await givesAgent(sofia, reported);
    await reporter.does('talkToAgent', talk(sofia), '__typename');
    await given.world.running.service.dependencies.talkAnswers.whenIdle();
    await decides(moderator, reportId, 'BANNED', { scope: 'MESSAGING' });
    given.models.reset();
    await given.answer();
    expect(given.models.requests()).toEqual([]);
    expect(await decisionAbout(reporter, channelId, id)).toMatchObject({
      outcome: 'DROPPED',
      dropRule: 'AGENT_SUSPENDED',
    });
    await reporter.isRefused('AGENT_NOT_ACTIVE', 'talkToAgent', talk(sofia));
  });
});

describe('a person who is banned', () => {
  it('gets no answer to what they asked before', async () => {
    const { marek } = given.agents;
    const { reported, reporter, moderator, reportId, channelId } = await givenReport(given.world);
    await given.rows('UPDATE agent SET owner_user_id = NULL WHERE id = $1', [marek]);
    await addsAgent(reporter, channelId, marek);
    const { id } = await says(reported, channelId, '@marek hello');
    await decides(moderator, reportId, 'BANNED', { scope: 'CHANNEL' });
    await given.answer();
    expect(await decisionAbout(reporter, channelId, id)).toMatchObject({
      outcome: 'DROPPED',
      dropRule: 'SENDER_SUSPENDED',
    });
  });
});
