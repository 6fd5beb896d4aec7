import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { duetOpened } from '@kindred/contracts/companion-journal/duet-opened';
import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { completes, decides, happened, says, seen } from './given-duets.ts';

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

async function begun(agentId: string) {
  const seeker = await world.person();
  const input = { script: 'LETTER_TO_A_YEAR', other: { agentId } };
  const { duet } = await seeker.does<{ duet: { id: string } }>('inviteToDuet', input, 'duet { id }');
  return { seeker, duetId: duet.id };
}

describe('a duet with an agent', () => {
  it('begins at once, with lines of the agent, and leads to a tie if the two align', async () => {
    const [agent] = await agents(await world.person());
    const { seeker, duetId } = await begun(agent?.id ?? '');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN', subject: null, agent: { name: 'Sofia' } });
    await eventually(async () =>
      expect(await world.events(duetOpened, duetId)).toEqual([
        { duetId, seekerId: seeker.id, agentId: agent?.id, purpose: 'SELF_REFLECTION' },
      ]),
    );
    await says(seeker, duetId, 'Dear year, it was long');
    await says(seeker, duetId, 'and bright');
    await completes(seeker, duetId, 1, 'THANKS');
    await says(seeker, duetId, 'Leave the light on');
    await completes(seeker, duetId, 2, 'NEAR');
    const { transcript } = await seen<{ transcript: { nodes: { sender: string; user: object | null }[] } }>(
      seeker,
      duetId,
      'transcript { nodes { sender user { id } } }',
    );
    expect(transcript.nodes.map(({ sender }) => sender)).toEqual(['USER', 'AGENT', 'USER', 'USER', 'AGENT']);
    await world.runJob('align-duets');
    await decides(seeker, duetId, 'CONNECT');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'CONSENTED' });
    await eventually(async () =>
      expect(await world.events(duetConsented, duetId)).toEqual([{ duetId, seekerId: seeker.id, agentId: agent?.id }]),
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
    const { seeker, duetId } = await begun(agentId);
    await happened(world, agentRetired, { agentId });
    await eventually(async () => expect(await agents(person)).toEqual([]));
    await says(seeker, duetId, 'You are still here');
    expect(await seen(seeker, duetId)).toMatchObject({ status: 'OPEN' });
  });
});
