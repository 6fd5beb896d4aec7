import { job } from '@kindred/database/actor';
import { senderOf } from '../../src/bridge-guests/sender-of.ts';
import { addMessage } from '../../src/messages/add-message.ts';
import { readMessage } from '../../src/messages/read-message.ts';
import { creates, sends } from '../channels/given-channels.ts';
import type { TestPerson } from '../messaging-world.ts';
import { givenMicroDao } from '../micro-daos/given-micro-daos.ts';
import { agentWorld, type AgentWorld } from './agent-world.ts';
import { givenChannel, says } from './given-channels.ts';

let given: AgentWorld;
beforeAll(async () => {
  given = await agentWorld();
});
afterAll(() => given?.stop());
beforeEach(() => {
  given.world.pass(2);
  given.atDay();
});

interface Speaker {
  readonly user: { readonly id: string } | null;
  readonly agent: { readonly handle: string } | null;
  readonly guest: { readonly matrixId: string; readonly displayName: string | null } | null;
}

const speaker = 'user { id } agent { handle } guest { matrixId displayName }';
const query = `query ($id: ID!) {
  channelChanges(channelId: $id, after: 0) { changes { kind ${speaker} } }
  channel(id: $id) {
    messages(orderBy: { field: PLACE, direction: ASC }) { nodes { ${speaker} } } members { nodes { role ${speaker} } } } }`;

async function seen(person: TestPerson, id: string) {
  const answer = await person.asks<{
    channelChanges: { changes: (Speaker & { kind: string })[] };
    channel: { messages: { nodes: Speaker[] }; members: { nodes: (Speaker & { role: string })[] } | null };
  }>(query, { id });
  const { messages, members } = answer.channel;
  return { changes: answer.channelChanges.changes, messages: messages.nodes, members: members?.nodes ?? [] };
}

const writesAsGuest = async (channelId: string, matrixId: string) => {
  const { work, dependencies } = given.world.running.service;
  await work.run(job(), async (tx) => {
    const sender = await senderOf(tx, matrixId, 'Gil');
    const contents = { ...readMessage('Hello'), sender, matrixEventId: `$from-${matrixId}` };
    await addMessage(tx, dependencies.sealer, channelId, contents);
  });
};

describe('who speaks in a channel', () => {
  it('is a person, an agent or a guest: one of the three', async () => {
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], [given.agents.sofia]);
    await says(person, channelId, '@sofia hello');
    await given.answer();
    await writesAsGuest(channelId, '@gil:example.org');
    const { messages, changes, members } = await seen(person, channelId);
    const expected: Speaker[] = [
      { user: { id: person.id }, agent: null, guest: null },
      { user: null, agent: { handle: '@sofia' }, guest: null },
      { user: null, agent: null, guest: { matrixId: '@gil:example.org', displayName: 'Gil' } },
    ];
    // The guest's message has its place at the homeserver already.
    expect(messages).toEqual([expected[2], expected[0], expected[1]]);
    expect(changes.filter(({ kind }) => kind === 'SENT')).toMatchObject(expected);
    expect(members.find(({ role }) => role === 'AGENT')).toMatchObject(expected[1] as Speaker);
  });

  it('is no one of the three once a guest was erased', async () => {
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], []);
    await writesAsGuest(channelId, '@gone:example.org');
    await given.rows('UPDATE bridge_guest SET matrix_id = NULL, display_name = NULL WHERE matrix_id = $1', [
      '@gone:example.org',
    ]);
    expect((await seen(person, channelId)).messages).toEqual([{ user: null, agent: null, guest: null }]);
  });

  it('is shown to a stranger of a PUBLIC channel, without the owner of the agent', async () => {
    const { owner, microDaoId } = await givenMicroDao(given.world);
    const channelId = await creates(owner, microDaoId, 'PUBLIC');
    const [blueprint] = await given.rows<{ id: string }>('SELECT id FROM agent_blueprint LIMIT 1', []);
    const made = { slug: 'of-the-bees', name: 'Bee', kind: 'ASSISTANT', microDaoId, blueprintId: blueprint?.id };
    const { agent } = await owner.does<{ agent: { id: string } }>('makeAgent', made, 'agent { id owner { id } }');
    expect(agent).toMatchObject({ owner: { id: owner.id } });
    await owner.does('addAgentToChannel', { channelId, agentId: agent.id }, 'agent { id }');
    await sends(owner, channelId, 'Hello');
    await given.agentWrites(agent.id, channelId);
    const stranger = await given.world.person();
    const asked = `query ($id: ID!) { channel(id: $id) { messages(first: 1) { nodes { agent { handle owner { id } } } } } }`;
    expect(await stranger.asks(asked, { id: channelId })).toEqual({
      channel: { messages: { nodes: [{ agent: { handle: '@of-the-bees', owner: null } }] } },
    });
    const alone = 'query ($id: ID!) { agent(id: $id) { id } }';
    expect(await stranger.asks(alone, { id: agent.id })).toEqual({ agent: null });
  });

  it('costs the same for one message and for a hundred', async () => {
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], [given.agents.marek]);
    const log = given.world.running.service.database.statements;
    const reads = (sql: string) => /channel|agent|guest/.test(sql);
    const statements = async () => (await log.during(() => seen(person, channelId))).statements.filter(reads).length;
    await sends(person, channelId, 'Hello');
    await given.agentWrites(given.agents.marek, channelId);
    await writesAsGuest(channelId, '@one:example.org');
    const forFew = await statements();
    for (let nth = 1; nth <= 15; nth += 1) {
      await given.agentWrites(given.agents.marek, channelId);
      await writesAsGuest(channelId, `@nth-${nth}:example.org`);
    }
    expect(await statements()).toBe(forFew);
  });
});

describe('sessions in channels', () => {
  it('open with the first answer, and name the channel', async () => {
    const person = await given.world.person();
    const { channelId } = await givenChannel(given.world, [person], [given.agents.imani]);
    const sessions = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) {
      ... on User { agentSessions { nodes { status channel { id } } } } } }`;
    await says(person, channelId, '@imani hello');
    expect(await person.asks(sessions, { id: person.id })).toEqual({ _entities: [{ agentSessions: { nodes: [] } }] });
    await given.answer();
    expect(await person.asks(sessions, { id: person.id })).toEqual({
      _entities: [{ agentSessions: { nodes: [{ status: 'ACTIVE', channel: { id: channelId } }] } }],
    });
  });
});

describe('the decisions of agents in a channel', () => {
  it('are shown to its owners and admins alone, and those about a message to all who see it', async () => {
    const [member, late] = [await given.world.person(), await given.world.person()];
    const { owner, channelId } = await givenChannel(given.world, [member], [given.agents.marek]);
    await says(member, channelId, '@marek hello');
    const decisions = 'query ($id: ID!) { channel(id: $id) { agentDecisions { nodes { code } totalCount } } }';
    expect(await member.asks(decisions, { id: channelId })).toEqual({ channel: { agentDecisions: null } });
    expect(await owner.asks(decisions, { id: channelId })).toEqual({
      channel: { agentDecisions: { nodes: [{ code: 'MENTION' }], totalCount: 1 } },
    });
    const { errors } = await late.graph.request(decisions, { id: channelId });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
  });
});
