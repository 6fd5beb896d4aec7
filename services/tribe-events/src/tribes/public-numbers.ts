import { publicKind } from '@kindred/cache/public-kind';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Type, type Static } from '@sinclair/typebox';
import { activityAhead, type ScoredActivity, type ScoredDay } from '../activities/activity-score.ts';
import { scoredOf, scoredTypes } from '../activities/scored-rows.ts';
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
  version: 2,
  schema,
  load: (tx, tribeIds) => readPublicNumbers(tx, tribeIds, seenByAll('t')),
});

interface Counted {
  readonly tribeId: string;
  readonly seatsWithoutMember: number;
  readonly invitationEndsMs: readonly number[];
  readonly scored: { readonly activities: readonly ScoredActivity[]; readonly countedDays: readonly ScoredDay[] };
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
       ${scoredOf('t.id', '$2', '$3')} AS scored
     FROM tribe t WHERE t.id = ANY ($1::uuid[]) AND ${which}`,
    [tribeIds, tx.now, scoredTypes],
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
