import type { DemoPeople } from '../desk/house.ts';
import type { AskGraph } from './graph-client.ts';
import type { Company } from './lead-lives.ts';
import { admin } from './who.ts';

interface DemoTribe {
  readonly founder: string;
  readonly name: string;
  readonly description: string;
  readonly location: string;
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly privacy: 'PUBLIC' | 'PRIVATE';
  readonly interests: readonly { readonly category: string; readonly name: string; readonly isPrimary?: boolean }[];
  readonly members: readonly string[];
  readonly invited: readonly string[];
  readonly goal: string;
}

/** A public tribe, which only an admin or a tribe creator can found, and a private one that is ACTIVE with four. */
export const tribes: readonly DemoTribe[] = [
  {
    founder: admin.username,
    name: 'Lisbon after dark',
    description: 'Walks through the old town on the last Friday of the month, with a lamp and no plan.',
    location: 'Lisbon',
    point: { latitude: 38.7118, longitude: -9.1302 },
    privacy: 'PUBLIC',
    interests: [
      { category: 'OUTDOOR_ADVENTURES', name: 'Night walks', isPrimary: true },
      { category: 'ARTS_CULTURE', name: 'Old maps' },
    ],
    members: ['bruno'],
    invited: ['chiara'],
    goal: 'Find the smallest street with a name',
  },
  {
    founder: 'amara',
    name: 'The long table',
    description: 'One dinner a month. Everybody brings one thing that they made.',
    location: 'Lisbon',
    point: { latitude: 38.7139, longitude: -9.1394 },
    privacy: 'PRIVATE',
    interests: [{ category: 'FOOD_DINING', name: 'Bread', isPrimary: true }],
    members: ['bruno', 'chiara', 'farid'],
    invited: ['eun_ji'],
    goal: 'Bake for twenty people',
  },
];

const byName = /* GraphQL */ `query ByName($username: String!) { userByName(username: $username) { id } }`;
const createTribe = /* GraphQL */ `mutation CreateTribe($input: CreateTribeInput!) { createTribe(input: $input) { tribe { id } } }`;
const invite = /* GraphQL */ `mutation InviteToTribe($input: InviteToTribeInput!) { inviteToTribe(input: $input) { membership { id } } }`;
const accept = /* GraphQL */ `mutation AcceptTribeInvitation($input: AcceptTribeInvitationInput!) { acceptTribeInvitation(input: $input) { membership { id } } }`;
const setGoal = /* GraphQL */ `mutation CreateTribeGoal($input: CreateTribeGoalInput!) { createTribeGoal(input: $input) { goal { id } } }`;

/** Founds the demo tribes, each once all of its people are there. */
export async function foundTribes(
  ask: AskGraph,
  people: Pick<DemoPeople, 'token'>,
  { there, newcomers }: Company,
): Promise<void> {
  for (const tribe of tribes) {
    const everyone = [tribe.founder, ...tribe.members, ...tribe.invited];
    const isComplete = everyone.every((username) => there.includes(username));
    if (isComplete && everyone.some((username) => newcomers.includes(username))) await found(ask, people, tribe);
  }
}

async function found(
  ask: AskGraph,
  people: Pick<DemoPeople, 'token'>,
  { founder, members, invited, goal, ...input }: DemoTribe,
): Promise<void> {
  const tokenOf = async (username: string) => (await people.token(username)).accessToken;
  const founders = await tokenOf(founder);
  const { createTribe: created } = await ask<{ createTribe: { tribe: { id: string } } }>(
    `The tribe of ${founder}`,
    createTribe,
    { input },
    founders,
  );
  const tribeId = created.tribe.id;
  for (const username of [...members, ...invited]) {
    const { userByName: user } = await ask<{ userByName: { id: string } | null }>(
      `Looking for ${username}`,
      byName,
      { username },
      founders,
    );
    if (!user) continue;
    await ask(`The invitation of ${username}`, invite, { input: { tribeId, userId: user.id } }, founders);
    if (members.includes(username))
      await ask(`The answer of ${username}`, accept, { input: { tribeId } }, await tokenOf(username));
  }
  await ask(`The goal of ${founder}`, setGoal, { input: { tribeId, title: goal } }, founders);
}
