import { DomainError } from '@kindred/contracts/domain-error';
import { createEntity } from '@kindred/database/create-entity';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuthenticationMethod } from '../sign-in/login.ts';
import { hashOfOneTimeToken, newOneTimeToken } from '../tokens/one-time-token.ts';

/** The challenge is unknown, used or expired. The refusal does not say which. */
export class InvalidChallenge extends DomainError {
  readonly code = 'INVALID_CHALLENGE';
  constructor() {
    super('This sign-in has expired or was completed already. Begin again.');
  }
}

/**
 * A sign-in that waits for its second factor, stored by the hash of its challenge. The row is deleted when it is used,
 * and when all sessions end.
 */
@Entity('sign_in_challenge')
export class SignInChallenge {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') userId!: string;
  /** The methods that the person has proven so far. */
  @Column('text', { array: true }) methods!: AuthenticationMethod[];
  @Column('timestamptz') expiresAt!: Date;
}

export interface HandedOutChallenge {
  readonly challenge: string;
  readonly expiresAt: Date;
}

/** Hands out a challenge to a person whose first factor was right. */
export function handOutChallenge(
  tx: Transaction,
  userId: string,
  methods: readonly AuthenticationMethod[],
): HandedOutChallenge {
  const { token: challenge, hash, expiresAt } = newOneTimeToken('SECOND_FACTOR', tx.now);
  tx.add(createEntity(SignInChallenge, { hash, userId, methods: [...methods], expiresAt }));
  return { challenge, expiresAt };
}

/**
 * Finds a valid challenge. It stays valid until a correct second factor.
 * @throws {InvalidChallenge}
 */
export async function findChallenge(tx: Transaction, challenge: string): Promise<SignInChallenge> {
  const row = await tx.findOne(SignInChallenge, { hash: hashOfOneTimeToken('SECOND_FACTOR', challenge) });
  if (!row || row.expiresAt <= tx.now) throw new InvalidChallenge();
  return row;
}

/** Uses a challenge up. Returns false for the second of two concurrent requests. */
export async function spendChallenge(tx: Transaction, { hash }: SignInChallenge): Promise<boolean> {
  return (await tx.query('DELETE FROM sign_in_challenge WHERE hash = $1 RETURNING 1', [hash])).length > 0;
}
