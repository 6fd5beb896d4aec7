import { manyByKey } from '@kindred/service/loaders';

/** A passkey as its owner sees it. */
export interface SeenPasskey {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export const passkeyLoaders = {
  /** The passkeys of a person, the first one first. */
  passkeysOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<SeenPasskey>(
        `SELECT id, user_id AS "userId", name, created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM passkey
         WHERE user_id = ANY ($1::uuid[]) ORDER BY created_at, id`,
        [userIds],
      ),
    ({ userId }) => userId,
  ),
};
