import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import { visibleToMatching } from '../matching/visible-to-matching.ts';
import { freshSince, type ResonanceBand } from './band.ts';
import type { KeptResonance } from './kept-resonance.ts';

interface Row {
  readonly otherId: string;
  readonly madeAt: Date | null;
  readonly weightsVersion: number;
  readonly band: ResonanceBand | null;
  readonly values: ResonanceBand | null;
  readonly traits: ResonanceBand | null;
  readonly interests: ResonanceBand | null;
  readonly connections: ResonanceBand | null;
}

/**
 * Of these people those with whom the viewer may be compared, each with what is kept of the two. Nobody, where the
 * viewer is not visible to matching; neither oneself nor anybody behind a block, whoever made it.
 */
export async function comparablePairs(
  tx: ReadTransaction,
  viewerId: string,
  otherIds: readonly string[],
): Promise<Map<string, KeptResonance | null>> {
  const rows = await tx.query<Row>(
    `SELECT other.id AS "otherId", made_at AS "madeAt", weights_version AS "weightsVersion", band, values_band AS "values",
       traits_band AS "traits", interests_band AS "interests", connections_band AS "connections"
     FROM account viewer JOIN account other ON other.id = ANY ($2::uuid[]) AND other.id <> viewer.id
     LEFT JOIN resonance ON low_id = LEAST(viewer.id, other.id) AND high_id = GREATEST(viewer.id, other.id)
     WHERE viewer.id = $1 AND ${visibleToMatching('viewer')} AND ${visibleToMatching('other')}
       AND NOT EXISTS (SELECT FROM block WHERE (blocker_id, blocked_id) IN ((viewer.id, other.id), (other.id, viewer.id)))`,
    [viewerId, otherIds],
  );
  return new Map(rows.map((row) => [row.otherId, keptOf(row)]));
}

function keptOf({ madeAt, weightsVersion, band, values, traits, interests, connections }: Row): KeptResonance | null {
  return (
    madeAt && {
      madeAt,
      weightsVersion,
      band,
      factors: { VALUES: values, TRAITS: traits, INTERESTS: interests, CONNECTIONS: connections },
    }
  );
}

/**
 * Keeps what was made for a viewer and these others, in the one order in which pairs are stored and locked. Where
 * somebody else made the pair's a moment ago, theirs stays: the two would otherwise see two results on one day.
 */
export async function keepPairs(
  tx: Transaction,
  viewerId: string,
  made: ReadonlyMap<string, KeptResonance>,
): Promise<void> {
  const rows = [...made].map(([otherId, { madeAt, weightsVersion, band, factors }]) => {
    const [low, high] = viewerId < otherId ? [viewerId, otherId] : [otherId, viewerId];
    return {
      low_id: low,
      high_id: high,
      weights_version: weightsVersion,
      made_at: madeAt,
      band,
      ...inColumns(factors),
    };
  });
  await tx.query(
    `INSERT INTO resonance AS kept SELECT * FROM jsonb_populate_recordset(NULL::resonance, $1::jsonb) ORDER BY low_id, high_id
     ON CONFLICT (low_id, high_id) DO UPDATE SET weights_version = excluded.weights_version, made_at = excluded.made_at, band = excluded.band,
       values_band = excluded.values_band, traits_band = excluded.traits_band, interests_band = excluded.interests_band,
       connections_band = excluded.connections_band
     WHERE kept.made_at <= $2 OR kept.weights_version <> excluded.weights_version`,
    [JSON.stringify(rows), freshSince(tx.now)],
  );
}

function inColumns({
  VALUES,
  TRAITS,
  INTERESTS,
  CONNECTIONS,
}: KeptResonance['factors']): Record<string, ResonanceBand | null> {
  return { values_band: VALUES, traits_band: TRAITS, interests_band: INTERESTS, connections_band: CONNECTIONS };
}
