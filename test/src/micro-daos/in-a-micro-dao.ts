import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectThat, shown, Unexpected } from '../unexpected.ts';
import { mutationsOf } from './mutations.ts';

const seeMicroDao = /* GraphQL */ `
  query MicroDao($id: ID!) {
    microDao(id: $id) {
      memberCount
      members(first: 100) { nodes { role user { id } } }
      proposals(first: 100) { nodes { id status reason votesCast votesFor viewerVote } }
    }
  }
`;

interface SeenProposal {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly votesCast: number;
  readonly votesFor: number | null;
  readonly viewerVote: string | null;
}

interface Seen {
  readonly memberCount: number;
  readonly members: { readonly nodes: readonly { readonly role: string; readonly user: { readonly id: string } }[] };
  readonly proposals: { readonly nodes: readonly SeenProposal[] };
}

/** What people do in a microDAO, asked of the graph as their client would. */
export function inAMicroDao(graph: Graph) {
  const { run, refuses } = mutationsOf(graph);
  const seen = async (viewer: Walker, id: string) =>
    (await graph.run<{ microDao: Seen }>(seeMicroDao, { id }, viewer.token)).microDao;
  const microDaoOf = new Map<string, string>();
  const proposalOf = async (viewer: Walker, proposalId: string): Promise<SeenProposal> => {
    const { proposals } = await seen(viewer, microDaoOf.get(proposalId) ?? '');
    const found = proposals.nodes.find(({ id }) => id === proposalId);
    if (!found) throw new Unexpected('a proposal is missing', proposalId, shown(proposals.nodes));
    return found;
  };
  return {
    refuses,
    async found(person: Walker, name: string): Promise<string> {
      const input = { name, access: 'OPEN' };
      const { microDao } = await run<{ microDao: { id: string } }>('foundMicroDao', 'microDao { id }', person, input);
      return microDao.id;
    },
    join: (person: Walker, microDaoId: string) => run('joinMicroDao', 'member { id }', person, { microDaoId }),
    accept: (person: Walker, microDaoId: string) =>
      run('acceptMicroDaoInvitation', 'member { id }', person, { microDaoId }),
    giveRole: (person: Walker, microDaoId: string, { id: userId }: Walker, role: string) =>
      run('changeMicroDaoRole', 'member { role }', person, { microDaoId, userId, role }),
    createChannel: (person: Walker, microDaoId: string, name: string) =>
      run('createChannel', 'channel { id }', person, { microDaoId, slug: 'talk', name, visibility: 'MICRODAO' }),
    async makeTeam(person: Walker, microDaoId: string, name: string): Promise<string> {
      const { team } = await run<{ team: { id: string } }>('createTeam', 'team { id }', person, { microDaoId, name });
      return team.id;
    },
    addToTeam: (person: Walker, teamId: string, userId: string) =>
      run('addTeamMember', 'team { id }', person, { teamId, userId }),
    async propose(person: Walker, microDaoId: string, title: string, action: object | null): Promise<string> {
      const input = { microDaoId, title, action };
      const { proposal } = await run<{ proposal: { id: string } }>('openProposal', 'proposal { id }', person, input);
      microDaoOf.set(proposal.id, microDaoId);
      return proposal.id;
    },
    vote: (person: Walker, proposalId: string, choice: string) =>
      run('voteOnProposal', 'proposal { id }', person, { proposalId, choice }),
    see: proposalOf,
    /** Waits until a job has brought the proposal into one of these statuses: jobs look every 15 seconds. */
    becomes: (viewer: Walker, proposalId: string, statuses: readonly string[]) =>
      eventually(
        async () => {
          const { status } = await proposalOf(viewer, proposalId);
          expectThat(statuses.includes(status), `one of ${statuses.join(', ')}`, status);
        },
        { withinMs: 60_000, everyMs: 500 },
      ),
    memberCount: async (viewer: Walker, microDaoId: string) => (await seen(viewer, microDaoId)).memberCount,
    async roleOf(viewer: Walker, microDaoId: string, { id }: Walker): Promise<string | null> {
      const { members } = await seen(viewer, microDaoId);
      return members.nodes.find(({ user }) => user.id === id)?.role ?? null;
    },
  };
}
