import { newId } from '@kindred/contracts/uuid';
import type { Point } from '@kindred/contracts/point';
import type { TestPerson, TribeWorld } from '../tribe-world.ts';

export interface WrittenTribe {
  readonly name?: string;
  readonly description?: string;
  readonly location?: string;
  readonly point?: Point;
  readonly status?: string;
  readonly privacy?: string;
  readonly memberCount?: number;
  readonly lastActiveAt?: Date;
  readonly interests?: readonly { readonly category: string; readonly name: string }[];
}

/** Writes tribes without members, of which people can found three at most. Returns their ids. */
export function writeTribes(world: TribeWorld, tribes: readonly WrittenTribe[]): Promise<string[]> {
  const rows = tribes.map((tribe) => ({ ...tribe, id: newId() }));
  return world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
    await tx.query(
      `INSERT INTO tribe (id, name, description, location, latitude, longitude, status, status_since, privacy, max_members, member_count, created_at, last_active_at, version)
       SELECT id, coalesce(name, 'Tribe'), description, location, latitude, longitude, coalesce(status, 'FORMING'), now(), coalesce(privacy, 'PUBLIC'),
         8, coalesce("memberCount", 1), now(), coalesce("lastActiveAt", now()), 1
       FROM jsonb_to_recordset($1) AS row (id uuid, name text, description text, location text, latitude float8, longitude float8,
         status text, privacy text, "memberCount" int, "lastActiveAt" timestamptz)`,
      [JSON.stringify(rows.map(({ point, ...row }) => ({ ...row, ...point })))],
    );
    await tx.query(
      `INSERT INTO tribe_interest (id, tribe_id, position, category, name, is_primary, key)
       SELECT uuid_generate_v4(), tribe, nth, category, name, false, category || ':' || lower(name)
       FROM jsonb_to_recordset($1) AS row (tribe uuid, nth int, category text, name text)`,
      [
        JSON.stringify(
          rows.flatMap(({ id, interests = [] }) => interests.map((one, nth) => ({ tribe: id, nth, ...one }))),
        ),
      ],
    );
    return rows.map(({ id }) => id);
  });
}

export interface FoundPage {
  readonly totalCount: number | null;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly reasons: readonly {
      readonly kind: string;
      readonly text: string;
      readonly words: readonly string[] | null;
    }[];
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly startCursor: string | null;
  };
}

export const searchQuery = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: TribeSearchFilter, $orderBy: TribeSearchOrder) {
  tribes(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id name } edges { cursor reasons { kind text words distanceMiles freeSeats interests { name } } }
    pageInfo { hasNextPage endCursor startCursor }
  } }`;

/** What a person finds. */
export async function find(person: TestPerson, filter: object, further: object = {}): Promise<FoundPage> {
  const { tribes } = await person.asks<{ tribes: FoundPage }>(searchQuery, { filter, ...further });
  return tribes;
}

export const names = ({ nodes }: FoundPage) => nodes.map(({ name }) => name);
