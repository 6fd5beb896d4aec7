import type { Transaction } from '@kindred/database/transaction';
import { askIdentity, type AsksIdentity } from '../ask-identity.ts';

const scope = 'blocks:read';

/** Two people, and whether there is a block between them: by whom is not said. */
export interface BlockedPair {
  readonly tieId: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly blocked: boolean;
}

/** How the pairs of these ties stand, 500 at most. A tie that identity no longer knows is left out. */
export async function askBlockedPairs(parts: AsksIdentity, tieIds: readonly string[]): Promise<readonly BlockedPair[]> {
  const query = 'query ($tieIds: [ID!]!) { blockedPairs(tieIds: $tieIds) { tieId oneId otherId blocked } }';
  return (await askIdentity<{ blockedPairs: readonly BlockedPair[] }>(parts, scope, query, { tieIds })).blockedPairs;
}

interface Page {
  readonly edges: readonly { readonly node: BlockedPair }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of all pairs with a block between them, and the cursor of the next; null after the last. */
export async function askAllBlockedPairs(
  parts: AsksIdentity,
  after: string | null,
): Promise<{ pairs: readonly BlockedPair[]; next: string | null }> {
  const query = `query ($after: String) { allBlockedPairs(first: 100, after: $after) {
    edges { node { tieId oneId otherId blocked } } pageInfo { hasNextPage endCursor } } }`;
  const { allBlockedPairs: page } = await askIdentity<{ allBlockedPairs: Page }>(parts, scope, query, { after });
  return {
    pairs: page.edges.map(({ node }) => node),
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** Keeps what identity answered of these ties; those that it left out are no more. */
export async function keepPairs(
  tx: Transaction,
  tieIds: readonly string[],
  pairs: readonly BlockedPair[],
): Promise<void> {
  const blocked = pairs.filter((pair) => pair.blocked);
  await tx.query('DELETE FROM blocked_pair WHERE tie_id = ANY ($1::uuid[]) AND NOT tie_id = ANY ($2::uuid[])', [
    tieIds,
    blocked.map(({ tieId }) => tieId),
  ]);
  await tx.query(
    `INSERT INTO blocked_pair (tie_id, low_id, high_id)
     SELECT tie_id, LEAST(one_id, other_id), GREATEST(one_id, other_id) FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS pair (tie_id, one_id, other_id)
     ON CONFLICT (low_id, high_id) DO UPDATE SET tie_id = excluded.tie_id`,
    [blocked.map(({ tieId }) => tieId), blocked.map(({ oneId }) => oneId), blocked.map(({ otherId }) => otherId)],
  );
}
