import { manyByKey, oneByKey } from '@kindred/service/loaders';

export interface SeenTotp {
  readonly userId: string;
  readonly confirmedAt: Date;
}

/** The parent of the resolvers of `SecondFactors`. */
export interface SecondFactorsOf {
  readonly userId: string;
}

export const factorLoaders = {
  /** Since when a person has an authenticator app. Row-level security shows the asker's own alone. */
  totpOf: oneByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<SeenTotp>(
        `SELECT user_id AS "userId", confirmed_at AS "confirmedAt" FROM totp_factor WHERE user_id = ANY ($1::uuid[]) AND confirmed_at IS NOT NULL`,
        [userIds],
      ),
    ({ userId }) => userId,
  ),
  /** The number of a person's unused recovery codes. */
  recoveryCodesOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<{ userId: string }>(
        'SELECT user_id AS "userId" FROM recovery_code WHERE user_id = ANY ($1::uuid[]) AND used_at IS NULL',
        [userIds],
      ),
    ({ userId }) => userId,
  ),
};
