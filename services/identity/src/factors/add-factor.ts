import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import type { Parts } from '../parts.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { Login, type AuthenticationMethod } from '../sign-in/login.ts';
import { hasRecoveryCodes, makeRecoveryCodes } from './recovery-code.ts';
import { secondFactorsOf } from './second-factors.ts';
import { tellOfFactor, type FactorKind } from './tell-of-factor.ts';

export interface AddedFactor {
  /** With the first factor: shown this once. Null where the person has codes already. */
  readonly recoveryCodes: readonly string[] | null;
  readonly endedSessions: number;
}

interface NewFactor {
  readonly factor: FactorKind;
  /** By what the person has just shown that they hold it. */
  readonly methods: readonly AuthenticationMethod[];
}

/**
 * What follows from a new second factor of a person, whose account is locked; its own row is written by the caller,
 * after this. With the first one every other session ends: they were opened without it, and their tokens would count as
 * fresh for a while. This session has just shown it.
 */
export async function addFactor(
  tx: Transaction,
  parts: Parts,
  user: User,
  person: Person,
  { factor, methods }: NewFactor,
): Promise<AddedFactor> {
  const isFirst = (await secondFactorsOf(tx, user.id)).length === 0;
  const recoveryCodes =
    (await hasRecoveryCodes(tx, user.id)) && !isFirst ? null : await makeRecoveryCodes(tx, parts.secret, user.id);
  const login = await tx.lock(Login, person.loginId);
  login.prove([...new Set([...login.methods, ...methods, 'mfa' as const])], tx.now);
  await tellOfFactor(tx, parts, user, { factor, change: 'ADDED' });
  const endedSessions = isFirst ? await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE', { except: person.loginId }) : 0;
  return { recoveryCodes, endedSessions };
}
