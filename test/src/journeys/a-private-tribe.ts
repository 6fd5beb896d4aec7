import { goalSet } from '@kindred/contracts/tribe-events/goal-set';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import type { Walker } from '../people.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const updateProfile = /* GraphQL */ `mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }`;
const setValueProfile = /* GraphQL */ `mutation SetValues($input: SetValueProfileInput!) { setValueProfile(input: $input) { id } }`;
const createTribe = /* GraphQL */ `mutation Found($input: CreateTribeInput!) { createTribe(input: $input) { tribe { id } } }`;
const createTribeGoal = /* GraphQL */ `mutation Goal($input: CreateTribeGoalInput!) { createTribeGoal(input: $input) { goal { id } } }`;
const inviteToTribe = /* GraphQL */ `mutation Invite($input: InviteToTribeInput!) { inviteToTribe(input: $input) { membership { id } } }`;
const acceptTribeInvitation = /* GraphQL */ `mutation Accept($input: AcceptTribeInvitationInput!) { acceptTribeInvitation(input: $input) { tribe { id } } }`;
const page = /* GraphQL */ `
  query Page($id: ID!) {
    tribe(id: $id) {
      name description location point { latitude } approximatePoint { latitude } freeSeats activity interests { name }
      members { user { id username profile { name location } } } goals { nodes { title description } } activities { nodes { activityType } }
    }
  }
`;
const publicTribes = /* GraphQL */ `{ tribes(first: 20) { nodes { id name freeSeats activity interests { name } } } }`;
const search = /* GraphQL */ `query Search($filter: TribeSearchFilter!) { tribes(filter: $filter) { nodes { id } } }`;

interface Page {
  readonly name: string;
  readonly description: string;
  readonly point: { readonly latitude: number } | null;
  readonly approximatePoint: { readonly latitude: number } | null;
  readonly freeSeats: number;
  readonly interests: readonly { readonly name: string }[];
  readonly members: readonly { readonly user: { readonly id: string } }[];
  readonly goals: { readonly nodes: readonly { readonly title: string }[] };
}

const exact = { latitude: 48.2081743, longitude: 16.3738189 };

/** Asks as a person. */
const asking =
  (graph: Graph) =>
  <Data = Record<string, never>>(query: string, variables: object, { token }: Walker) =>
    graph.run<Data>(query, variables, token);

export default journey(
  'a-private-tribe',
  'A person founds a private tribe, whose page its members see, while others find public tribes alone.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben, cem] = await step('Ann, Ben and Cem arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem'], { graph, mail }),
    );
    const ask = asking(graph);
    const words = `the heron of ${ann.id.slice(-12)}`;

    await step('Ann says where exactly she lives, and what matters to her', async () => {
      const input = { name: 'Ann', location: 'Vienna', point: exact };
      await ask(updateProfile, { input }, ann);
      await ask(setValueProfile, { input: { values: [`selling ${words}`], archetypes: [] } }, ann);
    });

    const tribeId = await step('she founds a private tribe, with a goal', async () => {
      const input = {
        name: `Friends of ${words}`,
        description: `We meet at night, and look for ${words}.`,
        location: `Where ${words} sleeps`,
        point: exact,
        privacy: 'PRIVATE',
        interests: [{ category: 'OUTDOOR_ADVENTURES', name: `Watching ${words}` }],
      };
      const { createTribe: founded } = await ask<{ createTribe: { tribe: { id: string } } }>(
        createTribe,
        { input },
        ann,
      );
      const goal = { tribeId: founded.tribe.id, title: `Find ${words}`, description: `Nobody is told of ${words}.` };
      const { createTribeGoal: set } = await ask<{ createTribeGoal: { goal: { id: string } } }>(
        createTribeGoal,
        { input: goal },
        ann,
      );
      expectSame('the event', (await events.about(goalSet, founded.tribe.id)).data.goalId, set.goal.id);
      return founded.tribe.id;
    });

    await step('Ben joins by her invitation', async () => {
      await ask(inviteToTribe, { input: { tribeId, userId: ben.id } }, ann);
      await ask(acceptTribeInvitation, { input: { tribeId } }, ben);
    });

    await step('both see all of its page, again and again', async () => {
      for (const who of [ann, ben, ann, ben]) {
        const { tribe } = await ask<{ tribe: Page }>(page, { id: tribeId }, who);
        expectSame(
          'the page',
          [tribe.name, tribe.interests, tribe.goals.nodes.map(({ title }) => title), tribe.freeSeats],
          [`Friends of ${words}`, [{ name: `Watching ${words}` }], [`Find ${words}`], 6],
        );
        expectSame(
          'its members',
          tribe.members.map(({ user }) => user.id),
          [ann.id, ben.id],
        );
        expectSame('its exact place', tribe.point, { latitude: exact.latitude });
        expectThat(tribe.approximatePoint?.latitude !== exact.latitude, 'a rounded place beside it', tribe);
      }
    });

    await step('Cem sees nothing of it, and does not find it by its words', async () => {
      await graph.refusal('NOT_FOUND', page, { id: tribeId }, cem.token);
      const { tribes } = await ask<{ tribes: { nodes: readonly object[] } }>(search, { filter: { text: words } }, cem);
      expectSame('what he finds', tribes.nodes, []);
    });

    await step('Ben and Cem find public tribes, and hers is not among them', async () => {
      for (const who of [ben, cem])
        await eventually(
          async () => {
            const { tribes } = await ask<{ tribes: { nodes: readonly Page[] } }>(publicTribes, {}, who);
            expectThat(tribes.nodes.length > 0, 'a public tribe', tribes);
            expectThat(!JSON.stringify(tribes).includes(words), 'public tribes alone', tribes);
          },
          { withinMs: 30_000 },
        );
    });
  },
);
