import { batchedRead } from '@kindred/database/batched-read';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { madeByKey, oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { sanctionsOfEach } from './list-sanctions.ts';
import { lookAtSanctions } from './look-at-sanctions.ts';
import { Sanction } from './sanction.ts';

/** A time out or a ban. */
interface InForce {
  readonly userId: string;
  /** Null for a ban. */
  readonly until: Date | null;
}

const sanctionsInForce = `
  SELECT DISTINCT ON (user_id) user_id AS "userId", until FROM sanction
  WHERE user_id = ANY ($1::uuid[]) AND kind IN ('TIMED_OUT', 'BANNED') AND lifted_at IS NULL
    AND (until IS NULL OR until > $2::timestamptz) ORDER BY user_id, until DESC NULLS FIRST`;

export const sanctionLoaders = {
  sanctionsOfUser: sanctionsOfEach,
  /** A person's own sanctions. Row-level security hides the others. */
  sanction: oneByKey(findSanctions, ({ id }) => id),
  /** For admins: the caller of this loader has made sure that one asks. */
  sanctionForAdmins: madeByKey<Sanction>(async ({ work, actor }, ids) => {
    const found = await work.read({ role: 'admin', id: actor.id }, (tx) => findSanctions(tx, ids));
    return new Map(found.map((sanction) => [sanction.id, sanction]));
  }),
  /** What keeps people from acting in groups now: a ban before a time out, and of time outs the one that ends last. */
  sanctionInForce: madeByKey<InForce>(async ({ work, actor }, userIds) => {
    // Nearly every mutation asks, so it takes one round trip.
    const found = await batchedRead<InForce>(work, actor, sanctionsInForce, [userIds, work.now]);
    return new Map(found.map((sanction) => [sanction.userId, sanction]));
  }),
  /** The words of one's own sanctions. */
  sanctionExplanation: openedTexts(({ id, explanation }: Sanction) => sealedIn('explanation', id, explanation)),
  sanctionAppeal: openedTexts(({ id, appeal }: Sanction) => sealedIn('appeal', id, appeal)),
  /** The words of sanctions, for admins. That they were read is written down. */
  lookAtSanction: lookAtSanctions,
};

function findSanctions(tx: ReadTransaction, ids: readonly string[]): Promise<Sanction[]> {
  return tx.find(Sanction, { id: In(ids) });
}

function sealedIn(column: 'explanation' | 'appeal', rowId: string, sealed: Buffer | null) {
  return sealed && { place: { table: 'sanction', column, rowId }, sealed };
}
