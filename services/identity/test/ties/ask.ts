import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';

export interface Tie {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly byMe: boolean;
  readonly agentId: string | null;
  readonly activeSince: string | null;
  readonly createdAt: string;
  readonly user: { readonly id: string; readonly username: string | null; readonly status: string | null } | null;
  readonly rememberedName: string | null;
}

type Asking = Pick<TestPerson, 'ask'>;
const tie = 'id kind status byMe agentId activeSince createdAt user { id username status } rememberedName';

/** What people do about ties, each by one mutation, answered as it came. */
export const requestTie = ({ ask }: Asking, input: { userId?: string; agentId?: string }) =>
  ask<{ requestTie: Tie }>(`mutation ($input: RequestTieInput!) { requestTie(input: $input) { ${tie} } }`, { input });
export const acceptTie = ({ ask }: Asking, tieId: string) =>
  ask<{ acceptTie: Tie }>(`mutation ($tieId: ID!) { acceptTie(input: { tieId: $tieId }) { ${tie} } }`, { tieId });
export const declineTie = ({ ask }: Asking, tieId: string) =>
  ask('mutation ($tieId: ID!) { declineTie(input: { tieId: $tieId }) { tieId } }', { tieId });
export const endTie = ({ ask }: Asking, tieId: string) =>
  ask('mutation ($tieId: ID!) { endTie(input: { tieId: $tieId }) { tieId } }', { tieId });
export const blockUser = ({ ask }: Asking, userId: string) =>
  ask<{ blockUser: Tie }>(`mutation ($userId: ID!) { blockUser(input: { userId: $userId }) { ${tie} } }`, { userId });
export const unblockUser = ({ ask }: Asking, userId: string) =>
  ask('mutation ($userId: ID!) { unblockUser(input: { userId: $userId }) { userId } }', { userId });

export interface Ties {
  readonly me: {
    readonly ties: {
      readonly edges: readonly { readonly cursor: string; readonly node: Tie }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** A page of one's own ties. */
export const pageOfTies = (
  { ask }: Asking,
  page: { first?: number; after?: string | null; status?: string } = {},
): Promise<GraphAnswer<Ties>> =>
  ask<Ties>(
    `query ($first: Int, $after: String, $status: TieStatus) {
    me { ties(first: $first, after: $after, status: $status) { edges { cursor node { ${tie} } } pageInfo { hasNextPage endCursor } } }
  }`,
    page,
  );

export async function tiesOf(person: Asking, status?: string): Promise<Tie[]> {
  return granted(await pageOfTies(person, { first: 100, ...(status && { status }) })).me.ties.edges.map(
    ({ node }) => node,
  );
}

/** The tie that one has asked another for. */
export async function asked(one: Asking, other: TestPerson): Promise<Tie> {
  return granted(await requestTie(one, { userId: other.id })).requestTie;
}

/** Two who have a tie. */
export async function tied(one: Asking, other: TestPerson): Promise<Tie> {
  return granted(await acceptTie(other, (await asked(one, other)).id)).acceptTie;
}
