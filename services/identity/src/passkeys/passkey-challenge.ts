import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashOfOneTimeToken, newOneTimeToken } from '../tokens/one-time-token.ts';

/**
 * A challenge for an authenticator to sign, stored by its hash. For a registration it belongs to a person. For a
 * sign-in the person is unknown.
 */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('timestamptz') expiresAt!: Date;
}

/** Creates a challenge. `userId` is null for a sign-in, because the person is not known yet. */
export function handOutPasskeyChallenge(tx: Transaction, userId: string | null): string {
  const { token, hash, expiresAt } = newOneTimeToken('PASSKEY', tx.now);
  tx.add(createEntity(PasskeyChallenge, { hash, userId, expiresAt }));
  return token;
}

/**
 * Uses a challenge up, even if the answer to it is refused later. Returns false if it is unknown, used, expired or
 * another person's.
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
