import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { tracer } from '../roles.ts';
import { lockChains } from './chain-lock.ts';
import { signEnd, type ChainEnd } from './signature.ts';
import { verifyChain } from './verify-chain.ts';

/** Chains that were not purged, because what is wrong with them would go with it. */
export class BrokenChains extends Error {
  constructor(userIds: readonly string[]) {
    super(`${userIds.length} chains of traces are broken and were not purged; "npm run traces -- verify" says where.`);
  }
}

const people = 100;

/**
 * Takes from the beginning of each chain what is older than two years, and leaves a signed checkpoint from which
 * verifying starts. A chain is verified first: a purge must not carry away the place where one was tampered with.
 */
export const purgeTraces: Job<Dependencies> = {
  name: 'purge-traces',
  everyMs: 24 * 3_600_000,
  async run({ work, dependencies, now }) {
    const broken: string[] = [];
    for (let after: string | null = null; ;) {
      const old: { userId: string }[] = await work.read(tracer, (tx) =>
        tx.query(
          `SELECT DISTINCT user_id AS "userId" FROM traceability_record WHERE timestamp < $1::timestamptz - interval '2 years' AND ($2::uuid IS NULL OR user_id > $2)
         ORDER BY user_id LIMIT ${people}`,
          [now, after],
        ),
      );
      for (const { userId } of old)
        if (!(await work.run(tracer, (tx) => purgeChain(tx, dependencies.secret, userId, now)))) broken.push(userId);
      after = old.at(-1)?.userId ?? null;
      if (old.length < people) break;
    }
    if (broken.length > 0) throw new BrokenChains(broken);
  },
};

/** False where the chain is broken, and was left as it is. */
async function purgeChain(tx: Transaction, secret: Uint8Array, userId: string, now: Date): Promise<boolean> {
  await lockChains(tx, [userId]);
  const { brokenAt } = await verifyChain(tx, secret, userId);
  if (brokenAt) return false;
  const last = await lastBefore(tx, userId, now);
  if (!last) return true;
  const checkpoint: ChainEnd = { userId, ...last, at: tx.now };
  await tx.query(
    `INSERT INTO trace_checkpoint (user_id, seq, hash, at, signature) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, at = excluded.at, signature = excluded.signature`,
    [userId, checkpoint.seq, checkpoint.hash, checkpoint.at, signEnd(secret, 'CHECKPOINT', checkpoint)],
  );
  await tx.query('DELETE FROM traceability_record WHERE user_id = $1 AND seq <= $2', [userId, checkpoint.seq]);
  return true;
}

/**
 * The last record before the first that is to stay. Records are chained in the order in which they were found, so that
 * one which came late may be older than those before it: it stays until they go.
 */
async function lastBefore(
  tx: Transaction,
  userId: string,
  now: Date,
): Promise<{ seq: string; hash: Buffer } | undefined> {
  const [last] = await tx.query<{ seq: string; hash: Buffer }>(
    // The database lets nothing go that is younger by its own clock.
    `SELECT seq, hash FROM traceability_record WHERE user_id = $1 AND seq < (
       SELECT coalesce(min(seq), 9223372036854775807) FROM traceability_record WHERE user_id = $1 AND timestamp >= LEAST($2::timestamptz, now()) - interval '2 years'
     ) ORDER BY seq DESC LIMIT 1`,
    [userId, now],
  );
  return last;
}
