import { channelArchived } from '@kindred/contracts/messaging-agents/channel-archived';
import { channelMemberAdded } from '@kindred/contracts/messaging-agents/channel-member-added';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { startingAgents, startingBlueprint } from '../../src/agents/starting-set.ts';
import { channelField, creates, joinsChannel, linkAccount } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { givenFour } from '../micro-daos/given-micro-daos.ts';
import { executes, givenPassing, seenProposal } from './given-proposals.ts';

let world: MessagingWorld;
const sofia = startingAgents[0]?.id ?? '';
beforeAll(async () => {
  world = await messagingWorld();
  await world.runJob('make-starting-agents');
});
afterAll(() => world?.stop());

const propose = (microDaoId: string, action: object) => ({ microDaoId, title: 'Do it', action });
const archived = (person: TestPerson, channelId: string) =>
  channelField<string | null>(person, channelId, 'archivedAt');

/** An agent of a person, in a microDAO of theirs if it is given. */
async function makesAgent(person: TestPerson, microDaoId: string | null = null): Promise<string> {
  const input = {
    slug: `a-${newId().slice(-12)}`,
    name: 'An agent',
    kind: 'ASSISTANT',
    blueprintId: startingBlueprint.id,
    ...(microDaoId !== null && { microDaoId }),
  };
  const { agent } = await person.does<{ agent: { id: string } }>('makeAgent', input, 'agent { id }');
  return agent.id;
}

describe('a vote to archive a channel', () => {
  it('is refused for a channel that the proposer does not see, of elsewhere, direct or archived', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const other = await givenFour(world);
    const secret = await creates(owner, microDaoId, 'PRIVATE');
    const elsewhere = await creates(other.admin, other.microDaoId, 'PUBLIC');
    const { channel: direct } = await member.does<{ channel: { id: string } }>(
      'openDirectChannel',
      { userId: admin.id },
      'channel { id }',
    );
    for (const channelId of [secret, elsewhere, direct.id, newId()])
      await member.isRefused('NOT_FOUND', 'openProposal', propose(microDaoId, { archiveChannel: { channelId } }));
    const over = await creates(owner, microDaoId, 'MICRODAO');
    await owner.does('archiveChannel', { channelId: over }, 'channel { id }');
    const action = { archiveChannel: { channelId: over } };
    await member.isRefused('CHANNEL_ARCHIVED', 'openProposal', propose(microDaoId, action));
  });

  it('fails if the channel was archived meanwhile', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const channelId = await creates(member, microDaoId, 'MICRODAO');
    const proposalId = await givenPassing(microDaoId, [owner, admin], { archiveChannel: { channelId } });
    await member.does('archiveChannel', { channelId }, 'channel { id }');
    await executes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'FAILED', reason: 'CHANNEL_ARCHIVED' });
  });

  it('archives it after the delay, and says by which vote', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const channelId = await creates(member, microDaoId, 'MICRODAO');
    const proposalId = await givenPassing(microDaoId, [owner, admin], { archiveChannel: { channelId } });
    expect(await archived(member, channelId)).toBeNull();
    await executes(world);
    expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'EXECUTED', reason: null });
    expect(await archived(member, channelId)).not.toBeNull();
    await eventually(async () =>
      expect(await world.events(channelArchived, channelId)).toEqual([{ channelId, proposalId }]),
    );
  });

  it('names the channel to those alone who see it', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const channelId = await creates(owner, microDaoId, 'PRIVATE');
    const proposalId = await givenPassing(microDaoId, [owner], { archiveChannel: { channelId } });
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Proposal", id: $id }]) {
      ... on Proposal { targetChannel { id } } } }`;
    const target = async (viewer: TestPerson) => (await viewer.asks(query, { id: proposalId }))['_entities'];
    expect(await target(owner)).toEqual([{ targetChannel: { id: channelId } }]);
    for (const viewer of [admin, member]) expect(await target(viewer)).toEqual([{ targetChannel: null }]);
  });
});

describe('a vote to add an agent', () => {
  it('is refused for a confidential channel, a retired agent, and one of another microDAO', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const other = await givenFour(world);
    const [retired, elsewhere] = [await makesAgent(admin), await makesAgent(other.owner, other.microDaoId)];
    await admin.does('retireAgent', { agentId: retired }, 'agent { id }');
    await linkAccount(world, owner);
    const confidential = await creates(owner, microDaoId, 'PRIVATE', { isConfidential: true });
    const channelId = await creates(owner, microDaoId, 'MICRODAO');
    const adding = (agentId: string, to: string) => propose(microDaoId, { addAgent: { agentId, channelId: to } });
    await owner.isRefused('AGENT_IN_CONFIDENTIAL_CHANNEL', 'openProposal', adding(sofia, confidential));
    await owner.isRefused('AGENT_RETIRED', 'openProposal', adding(retired, channelId));
    await owner.isRefused('NOT_FOUND', 'openProposal', adding(elsewhere, channelId));
    await owner.isRefused('NOT_FOUND', 'openProposal', adding(newId(), channelId));
  });

  it('fails if the agent was retired or the channel archived meanwhile', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const [first, second] = [
      await creates(owner, microDaoId, 'MICRODAO'),
      await creates(owner, microDaoId, 'MICRODAO'),
    ];
    const agentId = await makesAgent(member, null);
    const toRetired = await givenPassing(microDaoId, [owner, admin], { addAgent: { agentId, channelId: first } });
    const toArchived = await givenPassing(microDaoId, [owner, admin], { addAgent: { agentId, channelId: second } });
    await member.does('retireAgent', { agentId }, 'agent { id }');
    await owner.does('archiveChannel', { channelId: second }, 'channel { id }');
    await executes(world);
    expect(await seenProposal(owner, toRetired)).toMatchObject({ status: 'FAILED', reason: 'AGENT_RETIRED' });
    expect(await seenProposal(owner, toArchived)).toMatchObject({ status: 'FAILED', reason: 'CHANNEL_ARCHIVED' });
  });

  it('fails if the agent or the channel is not the microDAO’s any more', async () => {
    const { owner, admin, microDaoId } = await givenFour(world);
    const other = await givenFour(world);
    const [first, second] = [
      await creates(owner, microDaoId, 'MICRODAO'),
      await creates(owner, microDaoId, 'MICRODAO'),
    ];
    const agentId = await makesAgent(owner, microDaoId);
    const agentGone = await givenPassing(microDaoId, [owner, admin], { addAgent: { agentId, channelId: first } });
    const channelGone = await givenPassing(microDaoId, [owner, admin], {
      addAgent: { agentId: sofia, channelId: second },
    });
    // No operation moves them: rows alone can say so.
    await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
      await tx.query('UPDATE agent SET micro_dao_id = $2 WHERE id = $1', [agentId, other.microDaoId]);
      await tx.query('UPDATE channel SET micro_dao_id = $2 WHERE id = $1', [second, other.microDaoId]);
    });
    await executes(world);
    for (const proposalId of [agentGone, channelGone])
      expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'FAILED', reason: 'NOT_FOUND' });
  });

  it('adds it, once, and changes nothing if an admin did before', async () => {
    const { owner, admin, member, microDaoId } = await givenFour(world);
    const channelId = await creates(owner, microDaoId, 'MICRODAO');
    await joinsChannel(member, channelId);
    const first = await givenPassing(microDaoId, [owner, admin], { addAgent: { agentId: sofia, channelId } });
    const second = await givenPassing(microDaoId, [admin, owner], { addAgent: { agentId: sofia, channelId } });
    await executes(world);
    for (const proposalId of [first, second])
      expect(await seenProposal(owner, proposalId)).toMatchObject({ status: 'EXECUTED' });
    await eventually(async () =>
      expect((await world.events(channelMemberAdded, channelId)).filter(({ role }) => role === 'AGENT')).toMatchObject([
        { agentId: sofia, via: 'VOTE', memberCount: 3 },
      ]),
    );
  });
});
