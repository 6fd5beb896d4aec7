import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { LoaderFactory } from '@kindred/service/loaders';
import DataLoader from 'dataloader';
import { gateCountColumns, noCounts } from './gate-counts.ts';
import type { GateCounts } from './gates.ts';
import { StageProgress } from './stage-progress.ts';

export type PartnerStanding = 'AHEAD' | 'LEVEL' | 'BEHIND';

/**
 * What one may know of the way through a session: one's own stages, where the other is beside one, and nothing more of
 * theirs.
 */
export interface OwnWay {
  /** The first stage first. */
  readonly progress: readonly StageProgress[];
  /** What closes one's stages by number. */
  readonly counts: GateCounts;
  readonly partner: PartnerStanding;
  /** The highest stage that both have completed; null for none. */
  readonly sharedStage: number | null;
}

interface SessionSnapshot extends GateCounts {
  readonly ofSession: string;
  readonly shared: number | null;
  readonly partner: number | null;
}

/** All columns of a stage, by the names of the entity; null where the join found none. */
type Row = SessionSnapshot & { readonly [Column in (typeof columns)[number]]: StageProgress[Column] | null };

const columns = [
  'id',
  'sessionId',
  'userId',
  'stage',
  'status',
  'gatesSatisfied',
  'isSynthesisDirty',
  'synthesisLastUpdated',
  'startedAt',
  'completedAt',
] as const;
const selected = columns
  .map((name) => `progress.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${name}"`)
  .join(', ');

/**
 * One statement for all sessions of a moment. Functions of the database see both people's rows and answer with numbers;
 * the rows beside them are one's own, since row-level security gives no other's.
 */
const ownWay: LoaderFactory<string, OwnWay> = (reads) =>
  new DataLoader<string, OwnWay>((ids) => reads.run((tx) => ways(tx, ids)), { maxBatchSize: 500 });

async function ways(tx: ReadTransaction, ids: readonly string[]): Promise<OwnWay[]> {
  const rows = await tx.query<Row>(
    `WITH snapshot AS MATERIALIZED (
       SELECT asked.id, shared_stage(asked.id) AS shared, partner_standing(asked.id) AS partner, ${gateCountColumns} FROM unnest($1::uuid[]) AS asked (id), gate_counts(asked.id)
     )
     SELECT snapshot.id AS "ofSession", shared, partner, "confirmedNeeds", "sharedNeeds", agreements, ${selected}
     FROM snapshot LEFT JOIN stage_progress AS progress ON progress.session_id = snapshot.id ORDER BY progress.stage`,
    [ids],
  );
  const bySession = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) bySession.get(row.ofSession)?.push(row);
  return ids.map((id) => wayOf(bySession.get(id) ?? []));
}

function wayOf(rows: readonly Row[]): OwnWay {
  const { shared, partner, confirmedNeeds, sharedNeeds, agreements } = rows[0] ?? {
    ...noCounts,
    shared: null,
    partner: null,
  };
  return {
    progress: rows
      .filter(({ id }) => id !== null)
      .map((row) => Object.assign(new StageProgress(), Object.fromEntries(columns.map((name) => [name, row[name]])))),
    counts: { confirmedNeeds, sharedNeeds, agreements },
    partner: partner === 1 ? 'AHEAD' : partner === -1 ? 'BEHIND' : 'LEVEL',
    sharedStage: shared === null || shared < 0 ? null : shared,
  };
}

export const stageLoaders = { ownWay };
