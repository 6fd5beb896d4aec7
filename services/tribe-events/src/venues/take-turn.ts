import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { VenueSourceName } from './venue-source.ts';

/** A turn to send one request. */
export interface Turn {
  /** By the clock of the database, which all replicas share. */
  readonly at: Date;
  readonly waitMs: number;
}

/** A little more than a second: a request that leaves on time may arrive behind one that was held up. */
const betweenMs = 1_100;
const longestWaitMs = 5_000;

/** Takes the next turn of a source, one a second over all replicas. Null if it is more than 5 s away. */
export async function takeTurn(work: UnitOfWork, source: VenueSourceName): Promise<Turn | null> {
  const [turn] = await work.run(job(), (tx) => tx.query<Turn>(nextTurn, [source, betweenMs, longestWaitMs]));
  return turn ?? null;
}

const nextTurn = `
  INSERT INTO venue_source_turn AS turn (source, taken_for) VALUES ($1, clock_timestamp())
  ON CONFLICT (source) DO UPDATE
    SET taken_for = greatest(turn.taken_for + $2 * interval '1 millisecond', clock_timestamp())
    WHERE turn.taken_for + ($2 - $3) * interval '1 millisecond' <= clock_timestamp()
  RETURNING taken_for AS at,
    greatest(0, ceil(extract(epoch FROM taken_for - clock_timestamp()) * 1000))::int AS "waitMs"`;
