import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { duetOpened } from '@kindred/contracts/companion-journal/duet-opened';
import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { letterToAYear } from '../../src/duets/scripts/letter-to-a-year.ts';
import { answered, beginsWithAgent, completes, decides, happened, says, seen } from './given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld();
});
afterAll(() => world?.stop());

interface Agent {
  readonly id: string;
  readonly name: string | null;
  readonly isDemo: boolean;
}

const agents = async (person: TestPerson) =>
  (await person.asks<{ duetAgents: { nodes: Agent[] } }>('{ duetAgents(first: 100) { nodes { id name isDemo } } }'))
    .duetAgents.nodes;

describe('a duet with an agent', () => {
  it('begins at once, with lines of the agent, and leads to a tie if the two align', async () => {
    const { seeker, duetId, agentId } = await beginsWithAgent(world, 'LETTER_TO_A_YEAR');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN', subject: null, agent: { name: 'Sofia' } });
    await eventually(async () =>
      expect(await world.events(duetOpened, duetId)).toEqual([
        { duetId, seekerId: seeker.id, agentId, purpose: 'SELF_REFLECTION' },
      ]),
    );
    await says(seeker, duetId, 'Dear year, it was long');
    await answered(seeker, duetId);
    await says(seeker, duetId, 'and bright');
    await answered(seeker, duetId);
    await completes(seeker, duetId, 1, 'THANKS');
    await says(seeker, duetId, 'Leave the light on');
    await answered(seeker, duetId);
    await completes(seeker, duetId, 2, 'NEAR');
    const { transcript } = await seen<{ transcript: { nodes: { sender: string; content: string }[] } }>(
      seeker,
      duetId,
      'transcript { nodes { sender content } }',
    );
    expect(transcript.nodes.map(({ sender }) => sender)).toEqual(['USER', 'AGENT', 'USER', 'AGENT', 'USER', 'AGENT']);
    const [first, second] = letterToAYear.acts;
    expect([transcript.nodes[1]?.content, transcript.nodes[5]?.content]).toEqual([first?.agentSays, second?.agentSays]);
    expect(transcript.nodes[3]?.content).toContain('and bright');
    await world.runJob('align-duets');
    await decides(seeker, duetId, 'CONNECT');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'CONSENTED' });
    await eventually(async () =>
      expect(await world.events(duetConsented, duetId)).toEqual([{ duetId, seekerId: seeker.id, agentId }]),
    );
  });
});

describe('agents of another service', () => {
  it('take the place of those that stand in for them, until they retire', async () => {
    const person = await world.person();
    const [demo] = await agents(person);
    const [agentId, late] = [newId(), newId()];
    await happened(world, agentRetired, { agentId: late });
    await happened(world, agentMade, { agentId: late });
    await happened(world, agentMade, { agentId });
    await eventually(async () => expect(await agents(person)).toEqual([{ id: agentId, name: null, isDemo: false }]));
    const other = { agentId: demo?.id };
    await person.isRefused('AGENT_UNKNOWN', 'inviteToDuet', { script: 'LOST_KEY', other });
    const { seeker, duetId } = await beginsWithAgent(world);
    await happened(world, agentRetired, { agentId });
    await eventually(async () => expect(await agents(person)).toEqual([]));
    await says(seeker, duetId, 'You are still here');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN' });
  });

  it('are the demo agents themselves, under their names, once their service tells of them', async () => {
    const fresh = await companionWorld();
    try {
      const person = await fresh.person();
      const demos = await agents(person);
      for (const { id } of demos.slice(0, 2)) await happened(fresh, agentMade, { agentId: id });
      const told = demos.slice(0, 2).map((demo) => ({ ...demo, isDemo: false }));
      await eventually(async () => expect(await agents(person)).toEqual(told));
    } finally {
      await fresh.stop();
    }
  });
});
