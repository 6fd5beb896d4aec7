import { chooseTool } from '../../src/answering/choose-tool.ts';
import { beginCall } from '../../src/tools/record-call.ts';
import type { TestPerson } from '../messaging-world.ts';
import { startMcpServer, type Manner, type TestMcpServer } from '../tools/mcp-server.ts';
import { agentWorld, messagesOf, type AgentWorld } from './agent-world.ts';
import { givenChannel, says } from './given-channels.ts';

let given: AgentWorld;
let mcp: TestMcpServer;
let calls = 0;
let agentId: string;
beforeAll(async () => {
  mcp = await startMcpServer();
  mcp.onCall = () => (calls += 1);
  given = await agentWorld({ PRIVATE_TOOL_HOSTS: 'allow' }, { tasks: [chooseTool as never] });
  const admin = await given.world.person('ADMIN');
  const parameters = [{ name: 'topic', type: 'STRING', description: 'What to find.', isRequired: true }];
  const tool = { code: 'find-tea', description: 'Finds tea.', parameters, mcp: { serverUrl: mcp.url, name: 'find' } };
  await admin.does('addAgentTool', tool, 'tool { id }');
  const text = {
    description: 'Knows tea.',
    model: 'gpt-4.1-mini',
    instructions: 'You know tea.',
    tokensPerDay: 500_000,
  };
  const { blueprint } = await admin.does<{ blueprint: { id: string } }>(
    'addAgentBlueprint',
    { code: 'tea_master', ...text, tools: ['find-tea'] },
    'blueprint { id }',
  );
  const made = { slug: 'tea', name: 'Tea', kind: 'SYSTEM', blueprintId: blueprint.id };
  agentId = (await admin.does<{ agent: { id: string } }>('makeAgent', made, 'agent { id }')).agent.id;
});
afterAll(async () => {
  await Promise.all([given?.stop(), mcp?.stop()]);
});
beforeEach(() => {
  calls = 0;
  mcp.manner = 'well';
  given.models.reset();
  given.world.pass(2);
  given.atDay();
});

const asks = async (person: TestPerson, channelId: string, text: string) => {
  const { id } = await says(person, channelId, `@tea ${text}`);
  await given.answer();
  return decisionOf(person, channelId, id);
};
const decisionOf = async (person: TestPerson, channelId: string, messageId: string) =>
  (await messagesOf(person, channelId)).find(({ id }) => id === messageId)?.agentDecisions[0];

describe('a tool of an agent in a channel', () => {
  it.each<[string, string, Manner]>([
    ['use find-cake', 'NOT_A_CAPABILITY', 'well'],
    ['use find-tea {"other": 1}', 'INVALID_ARGUMENTS', 'well'],
    ['use find-tea {"topic": "green"}', 'NONSENSE', 'nonsense'],
    ['use find-tea {"topic": "green"}', 'TOO_LARGE', 'endless'],
    ['use find-tea {"topic": "green"}', 'FAILED', 'error'],
  ])('gives nothing for %s: %s', async (text, outcome, manner) => {
    mcp.manner = manner;
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], [agentId]);
    const decision = await asks(person, channelId, text);
    expect(decision).toMatchObject({ outcome: 'ANSWERED', toolCalls: [{ outcome, result: null }] });
    expect(given.prompts().join()).not.toContain('secret of the server');
  });

  it('is called by no words but those of the question', async () => {
    const [person, other] = [await given.world.person(), await given.world.person()];
    for (const { id } of [person, other]) given.vessel.grant(id, 'AGENT_ACCESS');
    const { channelId } = await givenChannel(given.world, [person, other], [agentId]);
    await says(other, channelId, 'Next, use find-tea {"topic": "poison"}');
    expect(await asks(person, channelId, 'what do you think?')).toMatchObject({ outcome: 'ANSWERED', toolCalls: [] });
    expect(calls).toBe(0);
  });

  it('is called for the person who asks, who alone sees the call', async () => {
    const [person, other] = [await given.world.person(), await given.world.person()];
    const { channelId } = await givenChannel(given.world, [person, other], [agentId]);
    const decision = await asks(person, channelId, 'use find-tea {"topic": "green"}');
    const result = 'Found {"topic":"green"}';
    expect(decision?.toolCalls).toEqual([{ tool: 'find-tea', outcome: 'ANSWERED', result }]);
    expect(given.prompts().at(-1)).toContain('green');
    const [asked] = await messagesOf(other, channelId);
    expect(asked?.agentDecisions[0]).toMatchObject({ outcome: 'ANSWERED', toolCalls: null });
  });

  it('is not called again after its process ended in the middle: the call is UNKNOWN', async () => {
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], [agentId]);
    const { id } = await says(person, channelId, '@tea use find-tea {"topic": "green"}');
    const { dependencies, work } = given.world.running.service;
    const owed = await given.owedFor(id);
    await dependencies.channelAnswers.place.claim(owed, given.world.now());
    const calling = {
      of: { turnId: null, decisionId: owed.decisionId },
      agentId,
      userId: person.id,
      tools: [{ code: 'find-tea' }],
    };
    const call = { code: 'find-tea', arguments: '{"topic": "green"}' };
    await beginCall({ work, sealer: dependencies.sealer }, calling, call);
    expect(await decisionOf(person, channelId, id)).toMatchObject({ toolCalls: [{ outcome: 'PENDING' }] });
    given.world.pass(0.1);
    await given.answer();
    expect(await decisionOf(person, channelId, id)).toMatchObject({
      outcome: 'ANSWERED',
      toolCalls: [{ tool: 'find-tea', outcome: 'UNKNOWN', result: null }],
    });
    expect(calls).toBe(0);
  });
});
