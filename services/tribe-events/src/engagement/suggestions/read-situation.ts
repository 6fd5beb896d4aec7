import type { Point } from '@kindred/contracts/point';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { SuggestionSituation } from './decide-suggestion.ts';

/** What a suggestion is made from beside what the model is told. */
export interface SuggestionGround extends SuggestionSituation {
  readonly wantedAt: Date | null;
  readonly point: Point | null;
  readonly location: string | null;
  /** Of the tribe's last event with a time, or with a cost. */
  readonly lastZone: string | null;
  readonly lastCurrency: string | null;
  /** When the tribe's events ahead begin, drafts among them. */
  readonly takenAt: readonly Date[];
  /** Names of suggestions that the tribe had before, and of its last events. */
  readonly had: readonly string[];
}

interface Row extends Omit<SuggestionGround, 'point' | 'takenAt' | 'eventsAhead'> {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly takenMs: readonly number[];
}

/** Null for a tribe without a turn. */
export async function readGround(tx: ReadTransaction, tribeId: string): Promise<SuggestionGround | null> {
  const [row] = await tx.query<Row>(ground, [tribeId, tx.now]);
  if (!row) return null;
  const { latitude, longitude, takenMs, ...others } = row;
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  const takenAt = takenMs.map((ms) => new Date(ms));
  return { ...others, point, takenAt, eventsAhead: takenAt.length };
}

const ahead = `e.tribe_id = t.id AND e.status IN ('DRAFT', 'SCHEDULED') AND e.start_time > $2`;

const ground = `
  SELECT t.status, t.latitude, t.longitude, t.location, coalesce(c.suggestions_on, true) AS "suggestionsOn",
    turn.is_wanted AS "isWanted", turn.wanted_at AS "wantedAt",
    (SELECT count(*) FROM event_suggestion s WHERE s.tribe_id = t.id AND s.status = 'PENDING')::int AS open,
    (SELECT max(made_at) FROM event_suggestion s WHERE s.tribe_id = t.id) AS "lastMadeAt",
    (SELECT coalesce(jsonb_agg(extract(epoch FROM e.start_time) * 1000), '[]') FROM tribe_event e WHERE ${ahead}) AS "takenMs",
    EXISTS (SELECT FROM tribe_interest i WHERE i.tribe_id = t.id) AS "hasInterests",
    (SELECT coalesce(sum(d.prompts_answered), 0) FROM tribe_day d
      WHERE d.tribe_id = t.id AND d.day > ($2::timestamptz AT TIME ZONE 'UTC')::date - 7)::int AS answers,
    (SELECT e.time_zone FROM tribe_event e WHERE e.tribe_id = t.id AND e.time_zone IS NOT NULL
      ORDER BY e.created_at DESC LIMIT 1) AS "lastZone",
    (SELECT e.currency FROM tribe_event e WHERE e.tribe_id = t.id AND e.currency IS NOT NULL
      ORDER BY e.created_at DESC LIMIT 1) AS "lastCurrency",
    (SELECT coalesce(jsonb_agg(name), '[]') FROM (
      (SELECT name FROM event_suggestion s WHERE s.tribe_id = t.id ORDER BY made_at DESC LIMIT 30)
      UNION (SELECT name FROM tribe_event e WHERE e.tribe_id = t.id ORDER BY created_at DESC LIMIT 10)) AS names) AS had
  FROM tribe t JOIN engagement_turn turn ON turn.tribe_id = t.id AND turn.kind = 'SUGGESTION'
  LEFT JOIN engagement_choice c ON c.tribe_id = t.id WHERE t.id = $1`;
