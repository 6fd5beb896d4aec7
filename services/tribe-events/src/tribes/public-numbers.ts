import { publicKind } from '@kindred/cache/public-kind';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Type, type Static } from '@sinclair/typebox';
import { activityAhead, activityWeights, mostThatCount, type ScoredActivity } from '../activities/activity-score.ts';
import { days } from '../days.ts';
import { seenByAll } from './seen-by-all.ts';
import { stepsOf } from './steps.ts';

const step = Type.Object({ fromMs: Type.Number(), value: Type.Number() }, { additionalProperties: false });
const schema = Type.Object(
  { freeSeats: Type.Array(step), activity: Type.Array(step) },
  { additionalProperties: false },
);
export type PublicNumbers = Static<typeof schema>;

/**
 * What is counted from a tribe's lists, by the tribe's id, for tribes that everybody sees. An invitation lapses and an
 * activity gets old without a change of the tribe, so the value has the numbers of the times to come.
 */
export const publicNumbers = publicKind({
  entity: 'list',
  version: 1,
  schema,
  load: (tx, tribeIds) => readPublicNumbers(tx, tribeIds, seenByAll('t')),
});

interface Counted {
  readonly tribeId: string;
  readonly seatsWithoutMember: number;
  readonly invitationEndsMs: readonly number[];
  readonly scored: readonly ScoredActivity[];
}

const msOf = (time: string) => `(extract(epoch FROM ${time}) * 1000)::float8`;

/** The values of those tribes that fulfil a condition on the row `t`. */
export async function readPublicNumbers(
  tx: ReadTransaction,
  tribeIds: readonly string[],
  which: string,
): Promise<Map<string, PublicNumbers>> {
  const rows = await tx.query<Counted>(
    `SELECT t.id AS "tribeId", t.max_members - t.member_count AS "seatsWithoutMember",
       (SELECT coalesce(jsonb_agg(${msOf('m.expires_at')}), '[]') FROM tribe_membership m
         WHERE m.tribe_id = t.id AND m.status = 'PENDING' AND m.expires_at > $2) AS "invitationEndsMs",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('type', a.activity_type, 'atMs', ${msOf('a.timestamp')})), '[]')
         FROM (SELECT activity_type, timestamp FROM tribe_activity
           WHERE tribe_id = t.id AND timestamp > $3 AND activity_type = ANY ($4)
           ORDER BY timestamp DESC LIMIT ${mostThatCount}) AS a) AS scored
     FROM tribe t WHERE t.id = ANY ($1::uuid[]) AND ${which}`,
    [tribeIds, tx.now, days.before(tx.now, activityWeights.days), Object.keys(activityWeights.of)],
  );
  return new Map(rows.map(({ tribeId, ...counted }) => [tribeId, numbersAhead(counted, tx.now.getTime())]));
}

function numbersAhead({ seatsWithoutMember, invitationEndsMs, scored }: Omit<Counted, 'tribeId'>, nowMs: number) {
  const openAt = (ms: number) => invitationEndsMs.filter((endMs) => endMs > ms).length;
  return {
    freeSeats: stepsOf([nowMs, ...invitationEndsMs], (ms) => Math.max(0, seatsWithoutMember - openAt(ms))),
    activity: activityAhead(scored, nowMs),
  };
}
