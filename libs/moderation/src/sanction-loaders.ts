import type { ReadTransaction } from '@kindred/database/read-transaction';
import { madeByKey, oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In, type FindOptionsWhere } from 'typeorm';
import { lookAtSanctions } from './look-at-sanctions.ts';
import { sealedOf } from './sanction-texts.ts';
import type { ModerationSanction } from './sanction.ts';

/** The loaders of a service's sanctions, but for its lists and for what its guard asks. */
export function loadersOfSanctions<Sanction extends ModerationSanction>(entity: new () => Sanction) {
  const find = (tx: ReadTransaction, ids: readonly string[]) =>
    tx.find(entity, { id: In(ids) } as FindOptionsWhere<Sanction>);
  return {
    /** A person's own sanctions. Row-level security hides the others. */
    sanction: oneByKey(find, ({ id }) => id),
    /** For admins: the caller of this loader has made sure that one asks. */
    sanctionForAdmins: madeByKey<Sanction>(async ({ work, actor }, ids) => {
      const found = await work.read({ role: 'admin', id: actor.id }, (tx) => find(tx, ids));
      return new Map(found.map((sanction) => [sanction.id, sanction]));
    }),
    /** The words of one's own sanctions. */
    sanctionExplanation: openedTexts((sanction: Sanction) => sealedOf(sanction, 'explanation')),
    sanctionAppeal: openedTexts((sanction: Sanction) => sealedOf(sanction, 'appeal')),
    /** The words of sanctions, for admins. That they were read is written down. */
    lookAtSanction: lookAtSanctions(entity),
  };
}
