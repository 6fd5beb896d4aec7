import { publicKind } from '@kindred/cache/public-kind';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Type, type Static } from '@sinclair/typebox';
import { seenByAll } from './seen-by-all.ts';
import type { ShownInterest } from './tribe-interest.ts';

const interest = Type.Object(
  {
    id: Type.String(),
    tribeId: Type.String(),
    category: Type.Unsafe<ShownInterest['category']>(Type.String()),
    name: Type.String(),
    isPrimary: Type.Boolean(),
  },
  { additionalProperties: false },
);
const schema = Type.Object({ interests: Type.Array(interest) }, { additionalProperties: false });
export type PublicTribe = Static<typeof schema>;

/**
 * What a tribe says of itself beside its own row, by the tribe's id, for tribes that everybody sees. The row is read
 * for each request, because it decides who may see the tribe. So its name and place are not cached.
 */
export const publicTribe = publicKind({
  entity: 'tribe',
  version: 1,
  schema,
  load: (tx, tribeIds) => readPublicTribes(tx, tribeIds, seenByAll('t')),
});

/** The values of those tribes that fulfil a condition on the row `t`. */
export async function readPublicTribes(
  tx: ReadTransaction,
  tribeIds: readonly string[],
  which: string,
): Promise<Map<string, PublicTribe>> {
  const rows = await tx.query<PublicTribe & { readonly tribeId: string }>(
    `SELECT t.id AS "tribeId", coalesce(jsonb_agg(
       jsonb_build_object('id', i.id, 'tribeId', i.tribe_id, 'category', i.category, 'name', i.name, 'isPrimary', i.is_primary)
       ORDER BY i.is_primary DESC, i.position) FILTER (WHERE i.id IS NOT NULL), '[]') AS interests
     FROM tribe t LEFT JOIN tribe_interest i ON i.tribe_id = t.id
     WHERE t.id = ANY ($1::uuid[]) AND ${which} GROUP BY t.id`,
    [tribeIds],
  );
  return new Map(rows.map(({ tribeId, interests }) => [tribeId, { interests }]));
}
