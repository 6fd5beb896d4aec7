import { oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { And, In, Raw, type FindOperator } from 'typeorm';
import { publicNumbers, readPublicNumbers } from './public-numbers.ts';
import { publicTribe, readPublicTribes } from './public-tribe.ts';
import { valuesOfTribes } from './public-values.ts';
import { seenByAll } from './seen-by-all.ts';
import { Tribe } from './tribe.ts';

export const tribeLoaders = {
  /** Tribes that the viewer may see. */
  tribe: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Tribe, { id: And(In(ids), isVisibleTribe(tx)) }),
    ({ id }) => id,
  ),
  /** The interests of tribes. */
  publicTribe: valuesOfTribes(publicTribe, readPublicTribes),
  /** The free seats and the activity of tribes. */
  publicNumbers: valuesOfTribes(publicNumbers, readPublicNumbers),
};

/**
 * Whether the viewer may see a tribe, by its id: a public one, or one that they are in or invited to. A dissolved tribe
 * is seen by its last members only.
 */
export function isVisibleTribe({ actor, now }: ReadTransaction): FindOperator<string> {
  return Raw(
    (id) => `EXISTS (
      SELECT FROM tribe t LEFT JOIN tribe_membership m ON m.tribe_id = t.id AND m.user_id = :viewer
      WHERE t.id = ${id} AND (${seenByAll('t')} OR m.status IN ('ACTIVE', 'INACTIVE')
        OR (m.status = 'PENDING' AND NOT m.is_withheld AND m.expires_at > :now AND t.status <> 'DISSOLVED')))`,
    { viewer: actor.id, now },
  );
}
