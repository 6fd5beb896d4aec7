import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import type { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { Login, type AuthenticationMethod } from '../sign-in/login.ts';
import type { FactorKind } from './factor-change.ts';
import { hasRecoveryCodes, makeRecoveryCodes } from './recovery-code.ts';
import { secondFactorsOf } from './second-factors.ts';
import { tellOfFactor } from './tell-of-factor.ts';

export interface AddedFactor {
  /** Set with the first factor, and shown only once. Null if the person has codes already. */
  readonly recoveryCodes: readonly string[] | null;
  readonly endedSessions: number;
}

interface NewFactor {
  readonly factor: FactorKind;
  /** The methods by which the person has just proven that they have the factor. */
  readonly methods: readonly AuthenticationMethod[];
}

/**
 * Applies the consequences of a new second factor: recovery codes, a mail, and a fresh proof for this session. The
 * person's account must be locked. The caller writes the factor's own row afterwards. With the first factor all other
 * sessions end, because they were opened without one and would count as freshly proven.
 */
export async function addFactor(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  person: Person,
  { factor, methods }: NewFactor,
): Promise<AddedFactor> {
  const isFirst = (await secondFactorsOf(tx, user.id)).length === 0;
  const recoveryCodes =
    (await hasRecoveryCodes(tx, user.id)) && !isFirst
      ? null
      : await makeRecoveryCodes(tx, dependencies.secret, user.id);
  const login = await tx.lock(Login, person.loginId);
  login.prove([...new Set([...login.methods, ...methods, 'mfa' as const])], tx.now);
  await tellOfFactor(tx, dependencies, user, { factor, change: 'ADDED' });
  const endedSessions = isFirst ? await endSessions(tx, user, 'SIGNED_OUT_EVERYWHERE', { except: person.loginId }) : 0;
  return { recoveryCodes, endedSessions };
}
