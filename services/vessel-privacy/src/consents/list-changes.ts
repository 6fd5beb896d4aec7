import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import type { ChangedTable } from './latest-changes.ts';
import type { ConsentChangeKind } from './consent-snapshot.ts';

/** One thing that became of a consent, as its person reads it. */
export interface ChangeRow {
  readonly seq: number;
  readonly kind: ConsentChangeKind;
  readonly at: Date;
  readonly expiresAt: Date | null;
}

/** A page of one consent's changes. */
export interface ChangesAsked {
  readonly of: ChangedTable;
  readonly id: string;
  readonly before: number | null;
  readonly limit: number;
}

const changes: ListOf<ChangeRow> = { name: 'consent changes', keyLength: 1, keyOf: ({ seq }) => [String(seq)] };

/** Pages of several consents' changes, the newest first, in one statement for each kind of consent. */
const changesOfConsent: LoaderFactory<ChangesAsked, ChangeRow[]> = (reads) =>
  new DataLoader<ChangesAsked, ChangeRow[], string>(
    async (asked) => {
      const pages = asked.map((): ChangeRow[] => []);
      for (const of of new Set(asked.map((each) => each.of))) {
        const rows = await reads.run((tx) =>
          tx.query<ChangeRow & { place: number }>(
            `SELECT asked.place::int - 1 AS place, change.seq, change.kind, change.at, change.expires_at AS "expiresAt"
           FROM unnest($1::uuid[], $2::int[], $3::int[]) WITH ORDINALITY AS asked (id, before, most, place)
           CROSS JOIN LATERAL (SELECT * FROM ${of}_change WHERE ${of}_id = asked.id AND (asked.before IS NULL OR seq < asked.before) ORDER BY seq DESC LIMIT asked.most) AS change
           ORDER BY asked.place, change.seq DESC`,
            [
              asked.map((each) => (each.of === of ? each.id : null)),
              asked.map(({ before }) => before),
              asked.map(({ limit }) => limit),
            ],
          ),
        );
        for (const { place, ...row } of rows) pages[place]?.push(row);
      }
      return pages;
    },
    { cacheKeyFn: ({ of, id, before, limit }) => `${of} ${id} ${before} ${limit}` },
  ) as unknown as DataLoader<ChangesAsked, ChangeRow[]>;

export const changeLoaders = { changesOfConsent };

/** A page of what became of a consent, the newest first. */
export async function listChanges(
  load: (asked: ChangesAsked) => Promise<ChangeRow[]>,
  cursors: Cursors,
  of: ChangedTable,
  id: string,
  args: PageArguments,
): Promise<Connection<ChangeRow>> {
  const page = pageOf(changes, args, cursors);
  const rows = await load({ of, id, before: page.after ? Number(page.after[0]) : null, limit: page.limit });
  return connectionOf(changes, page, rows, cursors);
}
