import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour, givesRole } from '../micro-daos/given-micro-daos.ts';
import { startingAgents } from '../../src/agents/starting-set.ts';

let world: MessagingWorld;
let admin: TestPerson;
let blueprintId: string;
beforeAll(async () => {
  world = await messagingWorld();
  admin = await world.person('ADMIN');
  blueprintId = (await addsBlueprint('quest_guide')).id;
});
afterAll(() => world?.stop());

const blueprint = {
  description: 'Guides a quest.',
  model: 'gpt-4.1-mini',
  instructions: 'Lead the quest.',
  tools: ['find-events', 'find-events'],
  tokensPerDay: 1_000,
};
const addsBlueprint = async (code: string) =>
  (
    await admin.does<{ blueprint: { id: string; tools: string[] } }>(
      'addAgentBlueprint',
      { ...blueprint, code },
      'blueprint { id tools }',
    )
  ).blueprint;

interface MadeAgent {
  readonly id: string;
  readonly externalId: string;
  readonly status: string;
}

let made = 0;
const given = (other: object = {}) => {
  made += 1;
  return { slug: `guide-${made}`, name: 'Guide', kind: 'QUEST', blueprintId, ...other };
};
const fields = 'agent { id externalId handle status kind owner { id } blueprint { code } }';
const makes = async (person: TestPerson, other: object = {}) =>
  (await person.does<{ agent: MadeAgent }>('makeAgent', given(other), fields)).agent;
const sees = async (person: TestPerson, id: string) =>
  (await person.asks<{ agent: MadeAgent | null }>('query ($id: ID!) { agent(id: $id) { id status } }', { id })).agent;

describe('a blueprint', () => {
  it('is refused to people, with a code of another form, or with a budget of nothing', async () => {
    const person = await world.person();
    await person.isRefused('FORBIDDEN', 'addAgentBlueprint', { ...blueprint, code: 'mine' });
    for (const code of ['Mine', '9lives', 'a', 'with-hyphen'])
      await admin.isRefused('INVALID_BLUEPRINT_CODE', 'addAgentBlueprint', { ...blueprint, code });
    const wrong = { ...blueprint, code: 'wrong' };
    await admin.isRefused('INVALID_TOKEN_BUDGET', 'addAgentBlueprint', { ...wrong, tokensPerDay: 0 });
    await admin.isRefused('INVALID_CAPABILITIES', 'addAgentBlueprint', { ...wrong, tools: ['../etc'] });
    await admin.isRefused('BLUEPRINT_CODE_TAKEN', 'addAgentBlueprint', { ...blueprint, code: 'quest_guide' });
  });

  it('is added and changed by admins, and shows its instructions to them alone', async () => {
    const added = await addsBlueprint('slow_guide');
    expect(added.tools).toEqual(['find-events']);
    const change = { blueprintId: added.id, tokensPerDay: 5, tools: [] };
    const { blueprint: changed } = await admin.does<{ blueprint: object }>(
      'updateAgentBlueprint',
      change,
      'blueprint { tokensPerDay tools instructions }',
    );
    expect(changed).toEqual({ tokensPerDay: 5, tools: [], instructions: 'Lead the quest.' });
    const person = await world.person();
    const { agentBlueprints } = await person.asks<{ agentBlueprints: { nodes: object[] } }>(
      '{ agentBlueprints { nodes { code instructions } } }',
    );
    expect(agentBlueprints.nodes).toContainEqual({ code: 'slow_guide', instructions: null });
    refusedWith('UNAUTHENTICATED')(await world.stranger.request('{ agentBlueprints { nodes { code } } }'));
  });

  it('that was retired makes no agent, and is not changed', async () => {
    const { id } = await addsBlueprint('old_guide');
    await admin.does('retireAgentBlueprint', { blueprintId: id }, 'blueprint { retiredAt }');
    await admin.isRefused('BLUEPRINT_RETIRED', 'updateAgentBlueprint', { blueprintId: id, tokensPerDay: 5 });
    await admin.isRefused('BLUEPRINT_RETIRED', 'makeAgent', given({ blueprintId: id }));
  });
});

describe('making an agent', () => {
  it('is refused for kinds of the house, unknown blueprints and microDAOs, and slugs that are taken', async () => {
    const person = await world.person();
    await person.isRefused('AGENT_KIND_NOT_ALLOWED', 'makeAgent', given({ kind: 'SYSTEM' }));
    await person.isRefused('AGENT_KIND_NOT_ALLOWED', 'makeAgent', given({ kind: 'NODE' }));
    await person.isRefused('NOT_FOUND', 'makeAgent', given({ blueprintId: newId() }));
    await person.isRefused('NOT_FOUND', 'makeAgent', given({ microDaoId: newId() }));
    await person.isRefused('INVALID_TIME_ZONE', 'makeAgent', given({ timeZone: 'Mars/Base' }));
    const { externalId } = await makes(person);
    const slug = externalId.slice('agent:'.length);
    await person.isRefused('AGENT_SLUG_TAKEN', 'makeAgent', given({ slug }));
  });

  it('gives it to its maker, tells the world, and stops at ten', async () => {
    const person = await world.person();
    const agent = await makes(person, { slug: 'thomasina' });
    expect(agent).toMatchObject({
      externalId: 'agent:thomasina',
      handle: '@thomasina',
      status: 'ACTIVE',
      kind: 'QUEST',
      owner: { id: person.id },
      blueprint: { code: 'quest_guide' },
    });
    await eventually(async () => expect(await world.events(agentMade, agent.id)).toEqual([{ agentId: agent.id }]));
    for (let nth = 2; nth <= 10; nth += 1) await makes(person);
    await person.isRefused('TOO_MANY_AGENTS', 'makeAgent', given());
    await person.does('retireAgent', { agentId: agent.id }, fields);
    await makes(person);
  });
});

describe('an agent', () => {
  it('is changed, paused and retired by its owner and admins alone', async () => {
    const [owner, other] = [await world.person(), await world.person()];
    const { id: agentId } = await makes(owner);
    for (const [mutation, input] of [
      ['updateAgent', { agentId, name: 'Mine' }],
      ['setAgentPaused', { agentId, isPaused: true }],
      ['retireAgent', { agentId }],
    ] as const)
      await other.isRefused('NOT_FOUND', mutation, input);
    const paused = await owner.does('setAgentPaused', { agentId, isPaused: true }, fields);
    expect(paused).toMatchObject({ agent: { status: 'PAUSED' } });
    await admin.does('setAgentPaused', { agentId, isPaused: false }, fields);
    await owner.does('retireAgent', { agentId }, fields);
    await owner.does('retireAgent', { agentId }, fields);
    await owner.isRefused('AGENT_RETIRED', 'setAgentPaused', { agentId, isPaused: true });
    await owner.isRefused('AGENT_RETIRED', 'updateAgent', { agentId, name: 'Late' });
    await eventually(async () => expect(await world.events(agentRetired, agentId)).toEqual([{ agentId }]));
  });
});

describe('an agent of a microDAO', () => {
  it('is made by its owners and admins, and seen by its members alone', async () => {
    const { admin: maker, member, microDaoId } = await givenFour(world);
    const stranger = await world.person();
    await stranger.isRefused('NOT_FOUND', 'makeAgent', given({ microDaoId }));
    await member.isRefused('NOT_AN_ADMIN_OF_MICRO_DAO', 'makeAgent', given({ microDaoId }));
    const { id, externalId } = await makes(maker, { microDaoId });
    expect([await sees(member, id), await sees(stranger, id)]).toMatchObject([{ id }, null]);
    const byName = 'query ($id: String!) { byExternalId(externalId: $id) { ... on Agent { microDao { id } } } }';
    expect(await member.asks(byName, { id: externalId.toUpperCase() })).toEqual({
      byExternalId: { microDao: { id: microDaoId } },
    });
    refusedWith('NOT_FOUND')(await stranger.graph.request(byName, { id: externalId }));
  });

  it('is paused by them, and resumed by none below the one who paused it', async () => {
    const { owner, admin: maker, member, microDaoId } = await givenFour(world);
    const { id: agentId } = await makes(maker, { microDaoId });
    const pause = { agentId, isPaused: true };
    const resume = { agentId, isPaused: false };
    await member.isRefused('NOT_FOUND', 'setAgentPaused', pause);
    await owner.isRefused('NOT_FOUND', 'updateAgent', { agentId, name: 'Mine' });
    await owner.does('setAgentPaused', pause, fields);
    // The maker is still an admin of the microDAO.
    await maker.does('setAgentPaused', resume, fields);
    await owner.does('setAgentPaused', pause, fields);
    await givesRole(owner, microDaoId, maker, 'MEMBER');
    await maker.isRefused('AGENT_PAUSED_BY_ADMIN', 'setAgentPaused', resume);
    await admin.does('setAgentPaused', pause, fields);
    await owner.isRefused('AGENT_PAUSED_BY_ADMIN', 'setAgentPaused', resume);
    expect(await admin.does('setAgentPaused', resume, fields)).toMatchObject({ agent: { status: 'ACTIVE' } });
  });
});

describe('the agents of the house', () => {
  it('are made once, however often the job runs, and each is told of once', async () => {
    await world.runJob('make-starting-agents');
    await world.runJob('make-starting-agents');
    const person = await world.person();
    for (const { id, slug } of startingAgents) {
      expect(await sees(person, id)).toMatchObject({ status: 'ACTIVE' });
      await eventually(async () => expect(await world.events(agentMade, id)).toEqual([{ agentId: id }]));
      await person.isRefused('AGENT_SLUG_TAKEN', 'makeAgent', given({ slug }));
    }
    const list = '{ agents(filter: { kinds: [SYSTEM] }) { nodes { externalId } totalCount } }';
    expect(granted(await person.graph.request(list))).toEqual({
      agents: { nodes: startingAgents.map(({ slug }) => ({ externalId: `agent:${slug}` })), totalCount: 3 },
    });
  });
});
