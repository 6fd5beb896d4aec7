import { decisionRefused } from '@kindred/contracts/messaging-agents/decision-refused';
import { eventually } from '@kindred/testkit/eventually';
import type { TestPerson } from '../messaging-world.ts';
import { agentWorld, messagesOf, type AgentWorld } from './agent-world.ts';
import { givenChannel, says } from './given-channels.ts';

let given: AgentWorld;
let admin: TestPerson;
beforeAll(async () => {
  given = await agentWorld();
  admin = await given.world.person('ADMIN');
});
afterAll(() => given?.stop());
// An agent answers ten times an hour.
beforeEach(() => {
  given.world.pass(2);
  given.atDay();
});

/** A question to an agent that a process has claimed: its answer is being made. */
async function claimedAnswer(agentId = given.agents.sofia, handle = 'sofia') {
  const { world } = given;
  const person = await world.person();
  const channel = await givenChannel(world, [person], [agentId]);
  const { id: messageId } = await says(person, channel.channelId, `@${handle} what do you think?`);
  const { place } = world.running.service.dependencies.channelAnswers;
  const claimed = await place.claim(await given.owedFor(messageId), world.now());
  if (!claimed) throw new Error('The answer was not claimed.');
  const store = () => place.store(claimed, { text: 'My answer.', heard: [] });
  return { ...channel, person, messageId, claimed, store };
}
type Claimed = Awaited<ReturnType<typeof claimedAnswer>>;

const decisionOf = async ({ owner, channelId, messageId }: Claimed) =>
  (await messagesOf(owner, channelId)).find(({ id }) => id === messageId)?.agentDecisions[0];

describe('an answer that was being made is dropped', () => {
  const changes: readonly [string, string, (asked: Claimed) => Promise<unknown>][] = [
    [
      'the agent was removed',
      'AGENT_NOT_ADDED',
      ({ owner, channelId }) =>
        owner.does('removeAgentFromChannel', { channelId, agentId: given.agents.sofia }, 'channel { id }'),
    ],
    [
      'the channel was archived',
      'CHANNEL_ARCHIVED',
      ({ owner, channelId }) => owner.does('archiveChannel', { channelId }, 'channel { id }'),
    ],
    [
      'the microDAO was archived',
      'CHANNEL_ARCHIVED',
      ({ microDaoId }) =>
        given.rows(`UPDATE micro_dao SET status = 'ARCHIVED', archived_at = now() WHERE id = $1`, [microDaoId]),
    ],
    [
      'the person left',
      'SENDER_LEFT',
      ({ person, channelId }) => person.does('leaveChannel', { channelId }, 'member { id }'),
    ],
    [
      'the message was deleted',
      'MESSAGE_DELETED',
      ({ person, messageId }) => person.does('deleteChannelMessage', { messageId }, 'deletedId'),
    ],
    [
      'another agent has written meanwhile',
      'HALF_OF_CHANNEL',
      ({ channelId }) => given.agentWrites(given.agents.marek, channelId),
    ],
  ];
  it.each(changes)('because %s: %s', async (_, rule, change) => {
    const asked = await claimedAnswer();
    await change(asked);
    await asked.store();
    const seen = await messagesOf(asked.owner, asked.channelId);
    expect(seen.filter(({ preview }) => preview === 'My answer.')).toEqual([]);
    expect(await decisionOf(asked)).toMatchObject({
      outcome: 'DROPPED',
      dropReason: 'NO_LONGER_ALLOWED',
      dropRule: rule,
    });
  });

  it('because the agent was paused, and the world is told the rule', async () => {
    const asked = await claimedAnswer(given.agents.imani, 'imani');
    const agentId = given.agents.imani;
    await admin.does('setAgentPaused', { agentId, isPaused: true }, 'agent { id }');
    await asked.store();
    const decision = await decisionOf(asked);
    expect(decision).toMatchObject({ outcome: 'DROPPED', dropRule: 'AGENT_NOT_ACTIVE' });
    await eventually(async () =>
      expect(await given.world.events(decisionRefused, decision?.id ?? '')).toMatchObject([
        { agentId, rule: 'AGENT_NOT_ACTIVE' },
      ]),
    );
    await admin.does('setAgentPaused', { agentId, isPaused: false }, 'agent { id }');
  });

  it('because quiet hours began', async () => {
    const asked = await claimedAnswer();
    while (given.world.now().getUTCHours() !== 23) given.world.pass(1);
    await asked.store();
    expect(await decisionOf(asked)).toMatchObject({ dropRule: 'QUIET_HOURS' });
  });

  it('also before a model is asked for it', async () => {
    const { world, models } = given;
    const person = await world.person();
    const { owner, channelId } = await givenChannel(world, [person], [given.agents.sofia]);
    await says(person, channelId, '@sofia hello');
    await owner.does('archiveChannel', { channelId }, 'channel { id }');
    models.reset();
    await given.answer();
    expect(models.requests()).toEqual([]);
  });
});

it('gives the tenth answer of an hour to one of two replicas that answer at once', async () => {
  const { marek } = given.agents;
  const asked = [await claimedAnswer(marek, 'marek'), await claimedAnswer(marek, 'marek')];
  const { channelId } = await givenChannel(given.world, [], []);
  for (let nth = 1; nth <= 9; nth += 1) await given.agentWrites(marek, channelId);
  await Promise.all(asked.map(({ store }) => store()));
  const decisions = await Promise.all(asked.map(decisionOf));
  expect(decisions.map((decision) => decision?.dropRule ?? decision?.outcome).toSorted()).toEqual([
    'ANSWERED',
    'HOURLY_LIMIT',
  ]);
});

it('gives an answer that nothing speaks against', async () => {
  const asked = await claimedAnswer();
  await asked.store();
  expect(await decisionOf(asked)).toMatchObject({ outcome: 'ANSWERED', dropReason: null, dropRule: null });
});
