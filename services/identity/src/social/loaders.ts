import { manyByKey } from '@kindred/service/loaders';
import type { SocialProvider } from './providers.ts';

export interface LinkedProvider {
  readonly userId: string;
  readonly provider: SocialProvider;
  readonly linkedAt: Date;
}

export const socialLoaders = {
  /**
   * The providers of a person, each once, in the order in which they were linked. Row-level security shows the asker's
   * own alone.
   */
  linkedProviders: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<LinkedProvider>(
        `SELECT user_id AS "userId", provider, min(linked_at) AS "linkedAt" FROM social_identity
         WHERE user_id = ANY ($1::uuid[]) GROUP BY user_id, provider ORDER BY min(linked_at), provider`,
        [userIds],
      ),
    ({ userId }) => userId,
  ),
};
