import type { Job } from '@kindred/service/jobs';
import type { Parts } from '../parts.ts';
import { keeper } from '../roles.ts';
import { askAllBlockedPairs, askBlockedPairs, keepPairs, type BlockedPair } from './blocked-pairs.ts';
import { keepApart } from './keep-apart.ts';

const batch = 500;

interface Noted {
  readonly tieId: string;
  readonly notedAt: Date;
}

/** Asks identity about ties that changed, keeps the blocks, and acts on them. A tie that changes again meanwhile is asked again. */
export const askBlocks: Job<Parts> = {
  name: 'ask-blocks',
  everyMs: 1_000,
  async run({ work, parts }) {
    for (let asked = batch; asked === batch; ) {
      const noted = await work.read(keeper, (tx) => tx.query<Noted>(`SELECT tie_id AS "tieId", noted_at AS "notedAt" FROM tie_to_ask ORDER BY noted_at, tie_id LIMIT ${batch}`));
      asked = noted.length;
      if (asked === 0) return;
      const tieIds = noted.map(({ tieId }) => tieId);
      const pairs = await askBlockedPairs(parts, tieIds);
      await work.run(keeper, (tx) => keepPairs(tx, tieIds, pairs));
      await keepApart(work, pairs);
      await work.run(keeper, (tx) =>
        tx.query('DELETE FROM tie_to_ask USING unnest($1::uuid[], $2::timestamptz[]) AS asked (id, at) WHERE tie_id = asked.id AND noted_at = asked.at', [tieIds, noted.map(({ notedAt }) => notedAt)]),
      );
    }
  },
};

/**
 * Asks for all blocks once, in a house where people had blocked each other before this service first ran. What it hears is noted
 * only, and asked again one by one: a page may be older than a block that was taken back meanwhile.
 */
export const askAllBlocks: Job<Parts> = {
  name: 'ask-all-blocks',
  everyMs: 5_000,
  async run({ work, parts, now }) {
    const done = await work.read(keeper, (tx) => tx.query('SELECT 1 FROM blocks_asked'));
    if (done.length > 0) return;
    for (let after: string | null = null; ; ) {
      const page: { pairs: readonly BlockedPair[]; next: string | null } = await askAllBlockedPairs(parts, after);
      await work.run(keeper, (tx) => tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) SELECT id, $2 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING', [page.pairs.map(({ tieId }) => tieId), now]));
      if (page.next === null) break;
      after = page.next;
    }
    await work.run(keeper, (tx) => tx.query('INSERT INTO blocks_asked (once, at) VALUES (true, $1) ON CONFLICT DO NOTHING', [now]));
  },
};
