import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { seenTies, type SeenTie } from './seen-ties.ts';
import type { TieStatus } from './tie.ts';

const ties: ListOf<SeenTie> = {
  name: 'ties',
  keyLength: 2,
  keyOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
};

/** A person's own ties and blocks, the newest first. */
export async function listTies(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: PageArguments & { status?: TieStatus | null | undefined },
): Promise<Connection<SeenTie>> {
  const page = pageOf(ties, args, cursors);
  const rows = await reads.run((tx) =>
    seenTies(tx, personId, { status: args.status ?? null, after: page.after, limit: page.limit }),
  );
  return connectionOf(ties, page, rows, cursors);
}
