import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arrive } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const user = /* GraphQL */ `query User($id: ID!) { user(id: $id) { id username } }`;
const users = /* GraphQL */ `query Users($after: String) { users(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
const ties = /* GraphQL */ `{ me { ties(first: 100) { edges { node { id status byMe user { id } } } } } }`;
const requestTie = /* GraphQL */ `mutation RequestTie($input: RequestTieInput!) { requestTie(input: $input) { id status } }`;
const acceptTie = /* GraphQL */ `mutation AcceptTie($input: AcceptTieInput!) { acceptTie(input: $input) { id status } }`;
const endTie = /* GraphQL */ `mutation EndTie($input: EndTieInput!) { endTie(input: $input) { tieId } }`;
const blockUser = /* GraphQL */ `mutation BlockUser($input: BlockUserInput!) { blockUser(input: $input) { status byMe user { id } } }`;
const unblockUser = /* GraphQL */ `mutation UnblockUser($input: UnblockUserInput!) { unblockUser(input: $input) { userId } }`;
const resonanceWith = /* GraphQL */ `query ResonanceWith($userId: ID!) { resonanceWith(userId: $userId) { band } }`;

interface Seen {
  readonly user: { readonly id: string } | null;
}

interface UsersPage {
  readonly users: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Ties {
  readonly me: {
    readonly ties: {
      readonly edges: readonly {
        readonly node: { readonly status: string; readonly user: { readonly id: string } | null };
      }[];
    };
  };
}

/** Reads the list of people to its end. */
async function everybody(graph: Graph, token: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { users: page }: UsersPage = await graph.run<UsersPage>(users, { after }, token);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

export default journey(
  'blocked',
  'Somebody who is blocked looks for the one who blocked, by each path there is, and finds nobody.',
  async ({ step, graph, mail }) => {
    const ann = await step('Ann arrives', () => arrive({ graph, mail }, 'ann'));
    const bob = await step('Bob arrives', () => arrive({ graph, mail }, 'bob'));
    const tiesOf = async (token: string) =>
      (await graph.run<Ties>(ties, {}, token)).me.ties.edges.map(({ node }) => ({
        status: node.status,
        with: node.user?.id,
      }));

    const tieId = await step('the two tie themselves to each other', async () => {
      const asked = await graph.run<{ requestTie: { id: string; status: string } }>(
        requestTie,
        { input: { userId: ann.user.id } },
        bob.accessToken,
      );
      expectSame('what Bob asked', asked.requestTie.status, 'PENDING');
      const accepted = await graph.run<{ acceptTie: { status: string } }>(
        acceptTie,
        { input: { tieId: asked.requestTie.id } },
        ann.accessToken,
      );
      expectSame('what Ann accepted', accepted.acceptTie.status, 'ACTIVE');
      return asked.requestTie.id;
    });

    await step('Bob sees Ann', async () => {
      expectSame(
        'Ann by her id',
        (await graph.run<Seen>(user, { id: ann.user.id }, bob.accessToken)).user?.id,
        ann.user.id,
      );
      expectThat(
        (await everybody(graph, bob.accessToken)).includes(ann.user.id),
        'Ann in the list of people',
        'a list without her',
      );
    });

    await step('Ann blocks Bob, and it is hers alone to see', async () => {
      const { blockUser: block } = await graph.run<{ blockUser: unknown }>(
        blockUser,
        { input: { userId: bob.user.id } },
        ann.accessToken,
      );
      expectSame('the block', block, { status: 'BLOCKED', byMe: true, user: { id: bob.user.id } });
      expectSame('what Ann sees', await tiesOf(ann.accessToken), [{ status: 'BLOCKED', with: bob.user.id }]);
      expectSame('what Bob sees', await tiesOf(bob.accessToken), []);
    });

    await step('Bob finds nobody: by id, in the list, in what he may do', async () => {
      expectSame('Ann by her id', (await graph.run<Seen>(user, { id: ann.user.id }, bob.accessToken)).user, null);
      expectThat(!(await everybody(graph, bob.accessToken)).includes(ann.user.id), 'a list without Ann', 'Ann in it');
      await graph.refusal('NOT_FOUND', requestTie, { input: { userId: ann.user.id } }, bob.accessToken);
      await graph.refusal('NOT_FOUND', unblockUser, { input: { userId: ann.user.id } }, bob.accessToken);
      await graph.refusal('NOT_FOUND', endTie, { input: { tieId } }, bob.accessToken);
      await graph.refusal('NOT_FOUND', acceptTie, { input: { tieId } }, bob.accessToken);
    });

    await step('it looks to Bob as an id does that nobody has', async () => {
      const nobody = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';
      const refusal = async (userId: string) =>
        (await graph.refusal('NOT_FOUND', requestTie, { input: { userId } }, bob.accessToken)).message;
      expectSame('the two messages', await refusal(ann.user.id), await refusal(nobody));
      // Bob has not opted in to matching himself, which is what he is told of anybody.
      const compared = async (userId: string) =>
        (await graph.refusal('NOT_MATCHABLE', resonanceWith, { userId }, bob.accessToken)).message;
      expectSame('the two answers about resonance', await compared(ann.user.id), await compared(nobody));
    });

    await step(
      'Bob may block Ann as well and take it back, which tells him no name and changes nothing for him',
      async () => {
        const { blockUser: block } = await graph.run<{ blockUser: { status: string } }>(
          blockUser,
          { input: { userId: ann.user.id } },
          bob.accessToken,
        );
        expectSame('his own block', block.status, 'BLOCKED');
        await graph.run(unblockUser, { input: { userId: ann.user.id } }, bob.accessToken);
        expectSame('Ann by her id', (await graph.run<Seen>(user, { id: ann.user.id }, bob.accessToken)).user, null);
      },
    );

    await step('Ann does not meet Bob either', async () => {
      expectSame('Bob by his id', (await graph.run<Seen>(user, { id: bob.user.id }, ann.accessToken)).user, null);
      await graph.refusal('NOT_FOUND', requestTie, { input: { userId: bob.user.id } }, ann.accessToken);
    });

    await step('Ann takes it back: Bob sees her again, and what was between them stays ended', async () => {
      await graph.run(unblockUser, { input: { userId: bob.user.id } }, ann.accessToken);
      await eventually(
        async () => {
          const seen = await graph.run<Seen>(user, { id: ann.user.id }, bob.accessToken);
          expectSame('Ann by her id', seen.user?.id, ann.user.id);
        },
        { withinMs: 10_000 },
      );
      expectSame('what Bob sees', await tiesOf(bob.accessToken), []);
    });
  },
);
