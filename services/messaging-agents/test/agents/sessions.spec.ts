import { sessionClosed } from '@kindred/contracts/messaging-agents/session-closed';
import { sessionIdle } from '@kindred/contracts/messaging-agents/session-idle';
import { sessionOpened } from '@kindred/contracts/messaging-agents/session-opened';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { startingAgents } from '../../src/agents/starting-set.ts';
import { continueSession } from '../../src/agent-sessions/continue-session.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';

let world: MessagingWorld;
const agentId = startingAgents[0]?.id ?? '';
beforeAll(async () => {
  world = await messagingWorld();
  await world.runJob('make-starting-agents');
});
afterAll(() => world?.stop());

const asks = ({ id }: TestPerson, channelId: string | null) =>
  world.running.service.work.run({ role: 'person', id }, (tx) =>
    continueSession(tx, { agentId, userId: id, channelId }),
  );

interface Seen {
  readonly status: string;
  readonly endedAt: string | null;
}
const list = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) {
  ... on User { agentSessions { nodes { status endedAt agent { name } } } } } }`;
const sessionsOf = async (viewer: TestPerson, { id }: TestPerson) => {
  const { _entities } = await viewer.asks<{ _entities: { agentSessions: { nodes: Seen[] } | null }[] }>(list, { id });
  return _entities[0]?.agentSessions?.nodes ?? null;
};
const statuses = async (person: TestPerson) => (await sessionsOf(person, person))?.map(({ status }) => status);
const minutes = (count: number) => count / 60;

describe('sessions with agents', () => {
  it('are shown to their person alone, and are not another’s to end', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const { id: sessionId } = await asks(person, null);
    expect(await sessionsOf(other, person)).toBeNull();
    await other.isRefused('NOT_FOUND', 'endAgentSession', { sessionId });
    expect(await statuses(person)).toEqual(['ACTIVE']);
  });

  it('are one for each place, however often the agent is asked', async () => {
    const person = await world.person();
    const channelId = newId();
    const [first, second, direct] = [
      await asks(person, channelId),
      await asks(person, channelId),
      await asks(person, null),
    ];
    expect(second.id).toBe(first.id);
    expect(direct.id).not.toBe(first.id);
    await eventually(async () => {
      const told = { sessionId: direct.id, agentId, userId: person.id, isDirect: true };
      expect(await world.events(sessionOpened, direct.id)).toEqual([told]);
    });
  });

  it('become idle after 15 minutes, active when asked, and closed after a day, each told once', async () => {
    const person = await world.person();
    const { id: sessionId } = await asks(person, null);
    world.pass(minutes(14));
    await world.runJob('age-agent-sessions');
    expect(await statuses(person)).toEqual(['ACTIVE']);
    world.pass(minutes(2));
    await world.runJob('age-agent-sessions');
    await world.runJob('age-agent-sessions');
    expect(await statuses(person)).toEqual(['IDLE']);
    expect((await asks(person, null)).id).toBe(sessionId);
    expect(await statuses(person)).toEqual(['ACTIVE']);
    world.pass(24);
    await world.runJob('age-agent-sessions');
    expect(await statuses(person)).toEqual(['CLOSED']);
    expect((await asks(person, null)).id).not.toBe(sessionId);
    const told = [{ sessionId, agentId, userId: person.id }];
    await eventually(async () => expect(await world.events(sessionClosed, sessionId)).toEqual(told));
    expect(await world.events(sessionIdle, sessionId)).toEqual(told);
  });

  it('are closed when their time has come, also if no job has run', async () => {
    const person = await world.person();
    const { id } = await asks(person, null);
    world.pass(24);
    expect((await asks(person, null)).id).not.toBe(id);
    expect(await statuses(person)).toEqual(['ACTIVE', 'CLOSED']);
  });

  it('are ended by their person, once', async () => {
    const person = await world.person();
    const { id: sessionId } = await asks(person, null);
    const ended = await person.does('endAgentSession', { sessionId }, 'session { status endedAt }');
    expect(ended).toMatchObject({ session: { status: 'CLOSED' } });
    expect(await person.does('endAgentSession', { sessionId }, 'session { status endedAt }')).toEqual(ended);
  });
});
