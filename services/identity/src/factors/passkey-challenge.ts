import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashOfOneTimeToken, newOneTimeToken } from '../tokens/one-time-token.ts';

/**
 * A challenge that an authenticator has to sign, by its hash: of a person who registers a passkey, or of an unknown one
 * who signs in.
 */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('timestamptz') expiresAt!: Date;
}

/** Hands out a challenge; `userId` is null where it is not known yet who signs. */
export function handOutPasskeyChallenge(tx: Transaction, userId: string | null): string {
  const { token, hash, expiresAt } = newOneTimeToken('PASSKEY', tx.now);
  tx.add(Object.assign(new PasskeyChallenge(), { hash, userId, expiresAt } satisfies PasskeyChallenge));
  return token;
}

/**
 * Uses a challenge up, whatever comes of the answer to it. False for one that is unknown, used, too old, or was another
 * person's.
 */
export async function spendPasskeyChallenge(
  tx: Transaction,
  challenge: string,
  userId: string | null,
): Promise<boolean> {
  const spent = await tx.query<{ userId: string | null; expiresAt: Date }>(
    'DELETE FROM passkey_challenge WHERE hash = $1 RETURNING user_id AS "userId", expires_at AS "expiresAt"',
    [hashOfOneTimeToken('PASSKEY', challenge)],
  );
  const [row] = spent;
  return row !== undefined && row.userId === userId && row.expiresAt > tx.now;
}
