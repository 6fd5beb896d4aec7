import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { when, type Consumer } from '@kindred/service/when';
import { askAllBlockedPairs, askBlockedPairs, type BlockedPair } from '../ask-blocked-pairs.ts';
import { batchSize as batch, type AsksIdentity } from '../ask-identity.ts';
import { keepPairs } from './keep-pairs.ts';

export interface KeepsBlocks<Dependencies = unknown> {
  /** The actor with the role that `blockTables` grants its tables to. */
  readonly keeper: Actor;
  /** Runs after new blocks were stored. It may run twice for the same block. */
  readonly then?: (work: UnitOfWork, pairs: readonly BlockedPair[], asked: AskedTies<Dependencies>) => Promise<void>;
}

/** What identity was asked about, for what else a service asks of it. */
export interface AskedTies<Dependencies> {
  readonly tieIds: readonly string[];
  readonly dependencies: Dependencies;
}

export interface BlockKeeping<Dependencies> {
  readonly noteTieToAsk: Consumer<Dependencies>;
  readonly askBlocks: Job<Dependencies>;
  readonly askAllBlocks: Job<Dependencies>;
}

interface Noted {
  readonly tieId: string;
  readonly notedAt: Date;
}

/**
 * How a service in which one can reach another comes to know of blocks between two people, which no event says: it
 * notes the tie that changed, asks identity, and keeps the pair. One consumer and two jobs, for the service's
 * definition.
 */
export function keepBlocks<Dependencies extends AsksIdentity>(
  keeping: KeepsBlocks<Dependencies>,
): BlockKeeping<Dependencies> {
  return { noteTieToAsk: noteTieToAsk(keeping), askBlocks: askBlocks(keeping), askAllBlocks: askAllBlocks(keeping) };
}

/** Something about two people changed that only identity knows. A job asks, since a consumer has no network. */
function noteTieToAsk<Dependencies>({ keeper }: Pick<KeepsBlocks, 'keeper'>): Consumer<Dependencies> {
  return when<{ tieId: string }, Dependencies>(
    tieChanged,
    'note-tie-to-ask',
    async ({ data }, tx) => {
      await tx.query(
        'INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2) ON CONFLICT (tie_id) DO UPDATE SET noted_at = excluded.noted_at',
        [data.tieId, tx.now],
      );
    },
    keeper.databaseRole,
  );
}

/**
 * Asks identity about ties that changed, keeps the blocks, and acts on them. A tie that changes again meanwhile is
 * asked again.
 */
function askBlocks<Dependencies extends AsksIdentity>({ keeper, then }: KeepsBlocks<Dependencies>): Job<Dependencies> {
  return {
    name: 'ask-blocks',
    everyMs: 1_000,
    async run({ work, dependencies }) {
      for (let asked = batch; asked === batch;) {
        const noted = await work.read(keeper, (tx) =>
          tx.query<Noted>(
            `SELECT tie_id AS "tieId", noted_at AS "notedAt" FROM tie_to_ask ORDER BY noted_at, tie_id LIMIT ${batch}`,
          ),
        );
        asked = noted.length;
        if (asked === 0) return;
        const tieIds = noted.map(({ tieId }) => tieId);
        const pairs = await askBlockedPairs(dependencies, tieIds);
        await work.run(keeper, (tx) => keepPairs(tx, tieIds, pairs));
        await then?.(work, pairs, { tieIds, dependencies });
        await work.run(keeper, (tx) =>
          tx.query(
            'DELETE FROM tie_to_ask USING unnest($1::uuid[], $2::timestamptz[]) AS asked (id, at) WHERE tie_id = asked.id AND noted_at = asked.at',
            [tieIds, noted.map(({ notedAt }) => notedAt)],
          ),
        );
      }
    },
  };
}

/**
 * Asks for all blocks once, in a house where people had blocked each other before this service first ran. What it hears
 * is noted only, and asked again one by one: a page may be older than a block that was taken back meanwhile.
 */
function askAllBlocks<Dependencies extends AsksIdentity>({ keeper }: Pick<KeepsBlocks, 'keeper'>): Job<Dependencies> {
  return {
    name: 'ask-all-blocks',
    everyMs: 5_000,
    async run({ work, dependencies, now }) {
      const done = await work.read(keeper, (tx) => tx.query('SELECT 1 FROM blocks_asked'));
      if (done.length > 0) return;
      for (let after: string | null = null; ;) {
        const page: { pairs: readonly BlockedPair[]; next: string | null } = await askAllBlockedPairs(
          dependencies,
          after,
        );
        await work.run(keeper, (tx) =>
          tx.query(
            'INSERT INTO tie_to_ask (tie_id, noted_at) SELECT id, $2 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING',
            [page.pairs.map(({ tieId }) => tieId), now],
          ),
        );
        if (page.next === null) break;
        after = page.next;
      }
      await work.run(keeper, (tx) =>
        tx.query('INSERT INTO blocks_asked (once, at) VALUES (true, $1) ON CONFLICT DO NOTHING', [now]),
      );
    },
  };
}
