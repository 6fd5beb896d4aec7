import { newId } from '@kindred/contracts/uuid';
import { recordAccess, type Access } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import { granted } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';
import type { WatchedVessels } from '../watched-vessels.ts';

export interface TraceSeen {
  readonly id: string;
  readonly position: string;
  readonly action: string;
  readonly kind: string;
  readonly itemIds: readonly string[];
  readonly reader: string;
  readonly service: string | null;
  readonly purpose: string;
  readonly consentId: string | null;
  readonly occasionId: string | null;
  readonly at: string;
  readonly hash: string;
  readonly previousHash: string;
}

export interface Verified {
  readonly intact: boolean;
  readonly records: string;
  readonly from: string;
  readonly head: string;
  readonly brokenAt: { readonly position: string; readonly recordId: string | null; readonly reason: string } | null;
}

export const tracesQuery = `query ($id: ID!, $first: Int, $after: String, $kind: String, $since: DateTime) {
  _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { traces(first: $first, after: $after, kind: $kind, since: $since) {
    edges { node { id position action kind itemIds reader service purpose consentId occasionId at hash previousHash } } pageInfo { hasNextPage endCursor } } } } }`;
export const verifyQuery = `{ verifyTraces { intact records from head brokenAt { position recordId reason } } }`;

interface Page {
  readonly edges: readonly { readonly node: TraceSeen }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function tracePage({ graph, id }: TestPerson, wish: object = {}): Promise<Page | null> {
  return granted(await graph.request<{ _entities: [{ traces: Page | null }] }>(tracesQuery, { id, ...wish }))
    ._entities[0].traces;
}

/** What somebody reads of who used what of theirs, the latest first. */
export async function tracesOf(person: TestPerson, wish: object = {}): Promise<TraceSeen[]> {
  return (await tracePage(person, wish))?.edges.map(({ node }) => node) ?? [];
}

export async function verifiedBy({ graph }: TestPerson): Promise<Verified> {
  return granted(await graph.request<{ verifyTraces: Verified }>(verifyQuery)).verifyTraces;
}

const journal: Actor = { role: 'service', id: null, service: 'companion-journal' };

/** Reads of somebody's things, as their readers write them down. */
export function readsOf(vessels: WatchedVessels) {
  const { work } = vessels.running.service;
  const read = (subjectId: string, reader: Actor = journal, more: Partial<Access> = {}) =>
    work.run(reader, (tx) =>
      recordAccess(tx, [{ subjectId, kind: 'NEED', itemIds: [newId()], purpose: 'COMPANION_REPLY', ...more }]),
    );
  return {
    read,
    /** So many reads of one person's things, each in its own transaction, all in their chain. */
    async chained(subjectId: string, count: number): Promise<void> {
      for (let nth = 0; nth < count; nth += 1) await read(subjectId);
      await vessels.job('trace-accesses');
    },
  };
}
