import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

export type TurnKind = 'PROMPT' | 'SUGGESTION';

/** A tribe that this replica looks at. Another replica takes it under another lease. */
export interface Turn {
  readonly tribeId: string;
  readonly kind: TurnKind;
  readonly lease: string;
  /** How often in a row the model gave no usable answer. */
  readonly attempts: number;
}

/** Longer than the time limits of a model, a venue source and a weather source together. */
const leaseMs = 5 * 60_000;
const batch = 500;
const firstPauseMs = 60_000;
const longestPauseMs = 6 * 3_600_000;

/** Gives each tribe that is ACTIVE or AT_RISK a turn of a kind, if it has none yet. */
export async function noteTribes(work: UnitOfWork, kind: TurnKind): Promise<void> {
  for (let noted = batch; noted === batch;)
    noted = await work.run(
      job(),
      async (tx) =>
        (
          await tx.query(
            `INSERT INTO engagement_turn (tribe_id, kind, due_at)
             SELECT id, $1, $2 FROM tribe t WHERE status IN ('ACTIVE', 'AT_RISK')
               AND NOT EXISTS (SELECT FROM engagement_turn e WHERE e.tribe_id = t.id AND e.kind = $1)
             ORDER BY id LIMIT ${batch} ON CONFLICT DO NOTHING RETURNING 1`,
            [kind, tx.now],
          )
        ).length,
    );
}

interface DueTurns {
  readonly most: number;
  /** When the run began: a turn that it gives up becomes due again later, also while the run still goes on. */
  readonly dueBy: Date;
}

/** Takes tribes whose turn has come. */
export function leaseTurns(work: UnitOfWork, kind: TurnKind, { most, dueBy }: DueTurns): Promise<Turn[]> {
  return work.run(job(), (tx) =>
    tx.query<Turn>(
      `WITH due AS MATERIALIZED (
         SELECT tribe_id FROM engagement_turn
         WHERE kind = $1 AND due_at <= $6 AND (leased_until IS NULL OR leased_until <= $2)
         ORDER BY due_at, tribe_id LIMIT $5 FOR UPDATE SKIP LOCKED)
       UPDATE engagement_turn SET lease = $3, leased_until = $4
       WHERE kind = $1 AND tribe_id IN (SELECT tribe_id FROM due)
       RETURNING tribe_id AS "tribeId", kind, lease, attempts`,
      [kind, tx.now, newId(), new Date(tx.now.getTime() + leaseMs), most, dueBy],
    ),
  );
}

/** Whether this replica still has the lease of a turn, which it keeps until the unit ends. Lock the tribe before. */
export async function hasTurn(tx: Transaction, { tribeId, kind, lease }: Turn): Promise<boolean> {
  const found = await tx.query(
    'SELECT FROM engagement_turn WHERE tribe_id = $1 AND kind = $2 AND lease = $3 FOR UPDATE',
    [tribeId, kind, lease],
  );
  return found.length === 1;
}

/** Ends a turn. The tribe is looked at again at a time, or at once if a member has asked for something since. */
export async function endTurn(tx: Transaction, turn: Turn, dueAt: Date, wantedAt: Date | null = null): Promise<void> {
  await tx.query(
    `UPDATE engagement_turn SET lease = NULL, leased_until = NULL, attempts = 0,
       is_wanted = is_wanted AND wanted_at IS DISTINCT FROM $5::timestamptz,
       due_at = CASE WHEN is_wanted AND wanted_at IS DISTINCT FROM $5::timestamptz THEN least(due_at, $4::timestamptz) ELSE $4 END
     WHERE tribe_id = $1 AND kind = $2 AND lease = $3`,
    [turn.tribeId, turn.kind, turn.lease, dueAt, wantedAt],
  );
}

/** Ends a turn without an answer of the model: a minute's pause after the first time, then twice as long each time. */
export function giveUpTurn(work: UnitOfWork, { tribeId, kind, lease, attempts }: Turn): Promise<unknown> {
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(attempts, 20));
  return work.run(job(), (tx) =>
    tx.query(
      `UPDATE engagement_turn SET lease = NULL, leased_until = NULL, attempts = attempts + 1, due_at = $4
       WHERE tribe_id = $1 AND kind = $2 AND lease = $3`,
      [tribeId, kind, lease, new Date(tx.now.getTime() + pauseMs)],
    ),
  );
}

/** Lets a tribe be looked at by this time, if that is sooner. */
export async function bringTurnForward(tx: Transaction, tribeId: string, kind: TurnKind, dueAt: Date): Promise<void> {
  await tx.query(
    `INSERT INTO engagement_turn AS e (tribe_id, kind, due_at) VALUES ($1, $2, $3)
     ON CONFLICT (tribe_id, kind) DO UPDATE SET due_at = least(e.due_at, excluded.due_at)`,
    [tribeId, kind, dueAt],
  );
}
