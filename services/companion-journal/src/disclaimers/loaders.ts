import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { currentDisclaimer, Disclaimer } from './disclaimer.ts';

/** The one key of the loader of the current disclaimer. */
export const current = 'current';

export const disclaimerLoaders = {
  disclaimer: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Disclaimer, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** The disclaimer to accept: `load(current)`. */
  currentDisclaimer: oneByKey(
    async (tx, _keys: readonly (typeof current)[]) => [await currentDisclaimer(tx)],
    () => current,
  ),
  /** Row-level security answers with the asker's own acceptances alone. */
  disclaimerAcceptance: oneByKey(
    (tx, ids: readonly string[]) => tx.find(DisclaimerAcceptance, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** The last acceptance of a person, whether or not it is in force. */
  lastAcceptanceOf: oneByKey(
    async (tx, userIds: readonly string[]) => {
      const last = await tx.query<{ id: string }>(
        `SELECT a.id FROM unnest($1::uuid[]) AS person (id) CROSS JOIN LATERAL (
           SELECT id FROM disclaimer_acceptance WHERE user_id = person.id ORDER BY accepted_at DESC, id DESC LIMIT 1) AS a`,
        [userIds],
      );
      return tx.find(DisclaimerAcceptance, { id: In(last.map(({ id }) => id)) });
    },
    ({ userId }) => userId,
  ),
};
