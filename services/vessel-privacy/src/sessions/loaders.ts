import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey, type LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { sessionKeys } from './list-sessions.ts';
import { Relationship, RelationshipMember } from './relationship.ts';
import { SessionInvitation } from './session-invitation.ts';
import { VesselSession } from './vessel-session.ts';

interface SessionsAsked {
  readonly relationshipId: string;
  readonly limit: number;
  readonly after: string | null;
}

/** Pages of the sessions of many relationships: a lateral join gives each its own, in two statements for all. */
const sessionsOfRelationship: LoaderFactory<SessionsAsked, readonly VesselSession[]> = (reads) =>
  new DataLoader<SessionsAsked, readonly VesselSession[], string>((asked) => reads.run((tx) => pagesOf(tx, asked)), {
    cacheKeyFn: ({ relationshipId, limit, after }) => `${relationshipId} ${limit} ${after}`,
    maxBatchSize: 500,
  }) as unknown as DataLoader<SessionsAsked, readonly VesselSession[]>;

async function pagesOf(tx: ReadTransaction, asked: readonly SessionsAsked[]): Promise<VesselSession[][]> {
  const rows = await tx.query<{ place: string; id: string }>(
    `SELECT place, session.id FROM unnest($1::uuid[], $2::int[], $3::uuid[]) WITH ORDINALITY AS asked (relationship_id, most, after, place)
     CROSS JOIN LATERAL (SELECT id FROM vessel_session WHERE relationship_id = asked.relationship_id AND (asked.after IS NULL OR id < asked.after) ORDER BY id DESC LIMIT asked.most) AS session
     ORDER BY place, session.id DESC`,
    [
      asked.map(({ relationshipId }) => relationshipId),
      asked.map(({ limit }) => limit),
      asked.map(({ after }) => after),
    ],
  );
  const sessions = new Map(
    (await tx.find(VesselSession, { id: In([...new Set(rows.map(({ id }) => id))]) })).map((session) => [
      session.id,
      session,
    ]),
  );
  const pages = asked.map((): VesselSession[] => []);
  for (const { place, id } of rows) {
    const session = sessions.get(id);
    if (session) pages[Number(place) - 1]?.push(session);
  }
  return pages;
}

export const sessionLoaders = {
  session: oneByKey(
    (tx, ids: readonly string[]) => tx.find(VesselSession, { id: In(ids) }),
    ({ id }) => id,
  ),
  relationship: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Relationship, { id: In(ids) }),
    ({ id }) => id,
  ),
  membersOfRelationship: manyByKey(
    (tx, ids: readonly string[]) =>
      tx.find(RelationshipMember, { relationshipId: In(ids) }, { order: { slot: 'ASC' } }),
    ({ relationshipId }) => relationshipId,
  ),
  sessionsOfRelationship,
  /** The newest invitation to each session, as its inviter sees it, with the sealed address. */
  invitationOfSession: oneByKey(
    (tx, sessionIds: readonly string[]) =>
      tx.find(SessionInvitation, { sessionId: In(sessionIds) }, { order: { id: 'ASC' }, select: invitationAsSent }),
    ({ sessionId }) => sessionId,
  ),
};

const invitationAsSent = {
  id: true,
  sessionId: true,
  inviterId: true,
  inviteeId: true,
  byAddress: true,
  addressSealed: true,
  status: true,
  withheld: true,
  createdAt: true,
  expiresAt: true,
  answeredAt: true,
} as const;

/** A page of a relationship's sessions, out of what a loader gives for many at once. */
export async function pageOfRelationship(
  loader: { load(asked: SessionsAsked): Promise<readonly VesselSession[]> },
  cursors: Cursors,
  relationshipId: string,
  args: PageArguments,
): Promise<Connection<VesselSession>> {
  const list: ListOf<VesselSession> = { ...sessionKeys, name: 'sessions of a relationship' };
  const page = pageOf(list, args, cursors);
  return connectionOf(
    list,
    page,
    await loader.load({ relationshipId, limit: page.limit, after: page.after?.[0] ?? null }),
    cursors,
  );
}
