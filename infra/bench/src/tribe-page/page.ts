import { Pool } from 'undici';
import { eventsEach, unreadOfCreator, type BenchTribe } from './fill.ts';

/** So many goals and messages a page has: the most that one can ask for. */
export const pageSize = 100;

const query = /* GraphQL */ `
  query Page($id: ID!, $first: Int!, $now: DateTime!) {
    tribe(id: $id) {
      name description location status privacy memberCount
      members { role status user { id } joinedAt invitedBy { id } }
      goals(first: $first) { nodes { title description status createdBy { id } createdAt } pageInfo { hasNextPage } }
      events(first: $first, filter: { statuses: [SCHEDULED], endsAfter: $now }) { nodes { name startTime timeZone location freePlaces createdBy { id } viewerAttendance { rsvpStatus } } pageInfo { hasNextPage } }
      messages(first: $first) { nodes { content sentAt user { id } isRead reactions { emoji count } } pageInfo { hasNextPage } }
      unreadCount
    }
  }
`;

interface Answer {
  readonly data?: {
    readonly tribe: {
      readonly members: readonly object[];
      readonly goals: { readonly nodes: readonly object[] };
      readonly events: { readonly nodes: readonly object[] };
      readonly messages: { readonly nodes: readonly object[] };
      readonly unreadCount: number;
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
        body: JSON.stringify({ query, variables: { id, first: pageSize, now: new Date() } }),
      });
      const { data, errors } = (await body.json()) as Answer;
      if (!data || errors) throw new Error(`The graph answered ${JSON.stringify(errors)}`);
      const { tribe } = data;
      const { goals, events, messages } = tribe;
      const sizes = [
        ...[tribe.members, goals.nodes, events.nodes, messages.nodes].map((all) => all.length),
        tribe.unreadCount,
      ];
      if (sizes.join() !== [members, pageSize, eventsEach, pageSize, unreadOfCreator].join())
        throw new Error(`The page of a tribe with ${members} members has ${sizes.join(', ')} entries.`);
    },
    close: () => pool.close(),
  };
}
