import { Pool } from 'undici';
import { interestsEach, type BenchTribe } from './fill.ts';

/** So many goals and activities a page has: the most that one can ask for. */
export const pageSize = 100;

const query = /* GraphQL */ `
  query Page($id: ID!, $first: Int!) {
    tribe(id: $id) {
      name description location point { latitude longitude } approximatePoint { latitude longitude } status privacy memberCount maxMembers
      freeSeats activity lastActiveAt creator { id } interests { category name isPrimary } viewerMembership { role }
      members { role status user { id } joinedAt invitedBy { id } } invitations { user { id } expiresAt }
      goals(first: $first) { nodes { title description status createdBy { id } createdAt tribe { name } } pageInfo { hasNextPage } }
      activities(first: $first) { nodes { activityType description timestamp user { id } metadata { goal { title } memberCount } } pageInfo { hasNextPage } }
    }
  }
`;

interface Answer {
  readonly data?: {
    readonly tribe: {
      readonly members: readonly object[];
      readonly interests: readonly object[];
      readonly goals: { readonly nodes: readonly object[] };
      readonly activities: { readonly nodes: readonly object[] };
    };
  };
  readonly errors?: readonly object[];
}

/** Reads pages of tribes from tribe-events over one connection. Throws unless all of the page is there. */
export function pageReader(serviceUrl: string) {
  const pool = new Pool(serviceUrl, { connections: 1, pipelining: 1 });
  return {
    async read({ id, members }: BenchTribe, token: string): Promise<void> {
      const { body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { id, first: pageSize } }),
      });
      const { data, errors } = (await body.json()) as Answer;
      if (!data || errors) throw new Error(`The graph answered ${JSON.stringify(errors)}`);
      const { tribe } = data;
      const sizes = [tribe.members, tribe.interests, tribe.goals.nodes, tribe.activities.nodes].map(
        (all) => all.length,
      );
      if (sizes.join() !== [members, interestsEach, pageSize, pageSize].join())
        throw new Error(`The page of a tribe with ${members} members has ${sizes.join(', ')} entries.`);
    },
    close: () => pool.close(),
  };
}
