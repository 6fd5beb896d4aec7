import { batchedRead } from '@kindred/database/batched-read';
import { loadersOfSanctions } from '@kindred/moderation/sanction-loaders';
import { madeByKey } from '@kindred/service/loaders';
import { sanctionsOfEach } from './list-sanctions.ts';
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
  ...loadersOfSanctions(Sanction),
  sanctionsOfUser: sanctionsOfEach,
  /** What keeps people from acting in groups now: a ban before a time out, and of time outs the one that ends last. */
  sanctionInForce: madeByKey<InForce>(async ({ work, actor }, userIds) => {
    // Nearly every mutation asks, so it takes one round trip.
    const found = await batchedRead<InForce>(work, actor, sanctionsInForce, [userIds, work.now]);
    return new Map(found.map((sanction) => [sanction.userId, sanction]));
  }),
};
