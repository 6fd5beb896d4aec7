import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import { manyByKey } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { gateCountColumns, noCounts } from './gate-counts.ts';
import type { GateCounts } from './gates.ts';
import { StageProgress } from './stage-progress.ts';

export type PartnerStanding = 'AHEAD' | 'LEVEL' | 'BEHIND';

/** What one may know of a session beyond one's own rows, and what closes one's stages by number. */
export interface Standing {
  readonly counts: GateCounts;
  readonly partner: PartnerStanding;
  /** The highest stage that both have completed; null for none. */
  readonly sharedStage: number | null;
}

interface Row extends GateCounts {
  readonly id: string;
  readonly shared: number | null;
  readonly partner: number | null;
}

/** One statement for all sessions of a moment. Functions of the database see both people's rows, and answer with numbers. */
const standingOfSession: LoaderFactory<string, Standing> = (reads) =>
  new DataLoader<string, Standing>((ids) => reads.run((tx) => standings(tx, ids)), { maxBatchSize: 500 });

async function standings(tx: ReadTransaction, ids: readonly string[]): Promise<Standing[]> {
  const rows = await tx.query<Row>(
    `SELECT asked.id, shared_stage(asked.id) AS shared, partner_standing(asked.id) AS partner, ${gateCountColumns} FROM unnest($1::uuid[]) AS asked (id), gate_counts(asked.id)`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const { id: _, shared, partner, ...counts } = byId.get(id) ?? { id, ...noCounts, shared: null, partner: null };
    return { counts, partner: partner === 1 ? 'AHEAD' : partner === -1 ? 'BEHIND' : 'LEVEL', sharedStage: shared === null || shared < 0 ? null : shared };
  });
}

export const stageLoaders = {
  standingOfSession,
  /** One's own progress, the first stage first: row-level security gives no other's. */
  ownProgress: manyByKey(
    (tx, sessionIds: readonly string[]) => tx.find(StageProgress, { sessionId: In(sessionIds) }, { order: { stage: 'ASC' } }),
    ({ sessionId }) => sessionId,
  ),
};
