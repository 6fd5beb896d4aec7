import { askingGraph } from '../demo/graph-client.ts';
import type { House } from './house.ts';

export interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The house has no admin among its people, so that it cannot ask what only admins see. */
export class NoAdmin extends Error {
  constructor() {
    super('None of the demo people is an admin.');
  }
}

/**
 * Asks the graph as the demo admin.
 * @param what for the message of a refusal
 */
export async function askAsAdmin<Data>(house: House, what: string, query: string, variables: object): Promise<Data> {
  const admin = house.people.list().find(({ isAdmin }) => isAdmin);
  if (!admin) throw new NoAdmin();
  const { accessToken } = await house.people.token(admin.username);
  return askingGraph(house.graph, new AbortController().signal)<Data>(what, query, variables, accessToken);
}
