import { givenFour, joins } from '../micro-daos/given-micro-daos.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { creates, linkAccount } from './given-channels.ts';

let world: MessagingWorld;
beforeAll(async () => {
  world = await messagingWorld();
});
afterAll(() => world?.stop());

const kinds = ['PUBLIC', 'MICRODAO', 'TEAM', 'PRIVATE', 'CONFIDENTIAL'] as const;
const viewers = ['stranger', 'removed', 'guest', 'member', 'inTeam', 'admin'] as const;

type Kind = (typeof kinds)[number];
type Viewer = (typeof viewers)[number];

/** A microDAO with a channel of each kind, which its owner made, and people who are in none of them. */
async function givenAll() {
  const { owner, admin, member, guest, microDaoId } = await givenFour(world);
  const [inTeam, removed] = [await world.person(), await world.person()];
  for (const person of [inTeam, removed]) await joins(person, microDaoId);
  const made = await owner.does<{ team: { id: string } }>('createTeam', { microDaoId, name: 'Hives' }, 'team { id }');
  const teamId = made.team.id;
  await owner.does('addTeamMember', { teamId, userId: inTeam.id }, '__typename');
  await owner.does('removeMicroDaoMember', { microDaoId, userId: removed.id }, '__typename');
  await linkAccount(world, owner);
  const channels: Record<Kind, string> = {
    PUBLIC: await creates(owner, microDaoId, 'PUBLIC'),
    MICRODAO: await creates(owner, microDaoId, 'MICRODAO'),
    TEAM: await creates(owner, microDaoId, 'MICRODAO', { teamId }),
    PRIVATE: await creates(owner, microDaoId, 'PRIVATE'),
    CONFIDENTIAL: await creates(owner, microDaoId, 'PRIVATE', { isConfidential: true }),
  };
  const people: Record<Viewer, TestPerson> = {
    stranger: await world.person(),
    removed,
    guest,
    member,
    inTeam,
    admin,
  };
  return { channels, people };
}

/** Whether a person is shown a channel, and with which role they join it or why they do not. */
async function outcomeFor(person: TestPerson, channelId: string): Promise<string> {
  const query = 'query ($id: ID!) { channel(id: $id) { id } }';
  const seen = await person.graph.request(query, { id: channelId });
  const join = 'mutation ($input: JoinChannelInput!) { joinChannel(input: $input) { member { role } } }';
  const joined = await person.graph.request<{ joinChannel: { member: { role: string } } }>(join, {
    input: { channelId },
  });
  const sight = seen.errors.length > 0 ? 'hidden' : 'seen';
  return `${sight}, ${joined.data?.joinChannel?.member.role ?? String(joined.errors[0]?.extensions?.code)}`;
}

const hidden = 'hidden, NOT_FOUND';

/** In the order of `viewers`. */
const expected: Readonly<Record<Kind, readonly string[]>> = {
  PUBLIC: [
    'seen, GUEST',
    'seen, CHANNEL_INVITATION_NEEDED',
    'seen, GUEST',
    'seen, MEMBER',
    'seen, MEMBER',
    'seen, MEMBER',
  ],
  MICRODAO: [hidden, hidden, hidden, 'seen, MEMBER', 'seen, MEMBER', 'seen, MEMBER'],
  TEAM: [hidden, hidden, hidden, hidden, 'seen, MEMBER', 'seen, MEMBER'],
  PRIVATE: [hidden, hidden, hidden, hidden, hidden, hidden],
  CONFIDENTIAL: [hidden, hidden, hidden, hidden, hidden, hidden],
};

describe('a person who is not in a channel', () => {
  let all: Awaited<ReturnType<typeof givenAll>>;
  beforeAll(async () => {
    all = await givenAll();
  });

  it.each(kinds)('sees and joins a %s one by what they are in the microDAO', async (kind) => {
    const outcomes: string[] = [];
    for (const viewer of viewers) outcomes.push(await outcomeFor(all.people[viewer], all.channels[kind]));
    expect(outcomes).toEqual(expected[kind]);
  });
});
