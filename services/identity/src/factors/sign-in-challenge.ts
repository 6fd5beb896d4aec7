import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuthenticationMethod } from '../sign-in/login.ts';
import { hashOfOneTimeToken, newOneTimeToken } from '../tokens/one-time-token.ts';

/** For a challenge that never was, was used, or whose time is over: they look alike. */
export class InvalidChallenge extends DomainError {
  readonly code = 'INVALID_CHALLENGE';
  constructor() {
    super('This sign-in took too long, or was done already. Begin again.');
  }
}

/**
 * A sign-in that waits for its second factor, by the hash of its challenge. It goes with its use, and when all sessions
 * are ended.
 */
@Entity('sign_in_challenge')
export class SignInChallenge {
  @PrimaryColumn('text') hash!: string;
  @Column('uuid') userId!: string;
  /** What the person has proven with so far. */
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
  tx.add(
    Object.assign(new SignInChallenge(), { hash, userId, methods: [...methods], expiresAt } satisfies SignInChallenge),
  );
  return { challenge, expiresAt };
}

/** Finds a challenge that may be used now. It stays until the second factor was right. @throws {InvalidChallenge} */
export async function findChallenge(tx: Transaction, challenge: string): Promise<SignInChallenge> {
  const row = await tx.findOne(SignInChallenge, { hash: hashOfOneTimeToken('SECOND_FACTOR', challenge) });
  if (!row || row.expiresAt <= tx.now) throw new InvalidChallenge();
  return row;
}

/** Uses a challenge up. False for the second of two that come with it. */
export async function spendChallenge(tx: Transaction, { hash }: SignInChallenge): Promise<boolean> {
  return (await tx.query('DELETE FROM sign_in_challenge WHERE hash = $1 RETURNING 1', [hash])).length > 0;
}
