import { Pool } from 'undici';

export interface SeenPage {
  readonly endCursor: string;
  readonly people: number;
  readonly interests: number;
}

export interface GraphAsker {
  page(after: string | null, first: number): Promise<SeenPage>;
}

const query = /* GraphQL */ `
  query People($first: Int!, $after: String) {
    users(first: $first, after: $after) {
      edges { node { id username profile { name bio location approximatePoint { latitude longitude } communicationStyle interests { category name level isPrimary } } } }
      pageInfo { endCursor }
    }
  }
`;

interface Answer {
  readonly data?: {
    readonly users: {
      readonly edges: readonly {
        readonly node: { readonly profile: { readonly interests: readonly object[] } | null };
      }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
  readonly errors?: readonly object[];
}

/** Asks the graph for pages of people over one connection, as one person. Throws on an answer with errors. */
export function graph(url: string, token: string): GraphAsker {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: 1, pipelining: 1 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    async page(after, first) {
      const { body } = await pool.request({
        method: 'POST',
        path,
        headers,
        body: JSON.stringify({ query, variables: { first, after } }),
      });
      const { data, errors } = (await body.json()) as Answer;
      if (!data || errors) throw new Error(`The graph answered ${JSON.stringify(errors)}`);
      const { edges, pageInfo } = data.users;
      const interests = edges.reduce((sum, { node }) => sum + (node.profile?.interests.length ?? 0), 0);
      return { endCursor: pageInfo.endCursor, people: edges.length, interests };
    },
  };
}
