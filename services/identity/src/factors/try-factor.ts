import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { countFailedTry } from '../sign-in/count-failed-try.ts';
import { FailedTry, type TryFacts } from '../sign-in/invalid-credentials.ts';
import { isLocked, lockoutKey } from '../sign-in/lockout.ts';
import type { AuthenticationMethod } from '../sign-in/login.ts';
import { SignInFailure } from '../sign-in/sign-in-failure.ts';
import { provePasskey, takePasskeyAnswer, type PasskeyAnswer } from '../passkeys/prove-passkey.ts';
import { useRecoveryCode } from './recovery-code.ts';
import { takeCode, TotpFactor } from './totp-factor.ts';

/** A second factor in a request. The schema (`@oneOf`) requires exactly one of the fields. */
export interface FactorInput {
  readonly totpCode?: string | null | undefined;
  readonly recoveryCode?: string | null | undefined;
  /** What an authenticator answered, as JSON. */
  readonly passkey?: string | null | undefined;
}

export type FactorProof =
  | { readonly kind: 'TOTP' | 'RECOVERY_CODE'; readonly code: string }
  | { readonly kind: 'PASSKEY'; readonly answer: PasskeyAnswer };

/** A second factor that was not accepted. */
export class WrongFactor extends FailedTry {
  constructor(facts: TryFacts) {
    super(
      'The code is wrong, or was used already. After too many wrong codes, sign-in is locked for 15 minutes.',
      facts,
    );
  }
}

/**
 * Reads the factor of a request. Uses up the challenge of a passkey.
 * @throws {InvalidPasskey}
 */
export async function takeFactor(
  work: UnitOfWork,
  { totpCode, recoveryCode, passkey }: FactorInput,
): Promise<FactorProof> {
  if (passkey != null) return { kind: 'PASSKEY', answer: await takePasskeyAnswer(work, passkey) };
  return totpCode != null ? { kind: 'TOTP', code: totpCode } : { kind: 'RECOVERY_CODE', code: recoveryCode ?? '' };
}

export type TriedFactor = { readonly methods: readonly AuthenticationMethod[] } | { readonly wrong: TryFacts };

/**
 * Checks a second factor; the person's account must be locked. A wrong factor counts as a wrong password does. The
 * caller must throw `WrongFactor` after the commit, or the count is lost. While sign-in is locked, no factor is
 * checked.
 */
export async function tryFactor(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  prove: () => Promise<AuthenticationMethod[] | null>,
): Promise<TriedFactor> {
  const key = lockoutKey(dependencies.secret, user.email ?? user.id);
  const failures = await tx.lockOne(SignInFailure, { key });
  if (isLocked(failures, tx.now)) return { wrong: { userId: user.id } };
  const methods = await prove();
  if (!methods) return { wrong: { userId: user.id, locksNow: await countFailedTry(tx, key, user.email ?? '') } };
  if (failures) tx.remove(failures);
  return { methods };
}

/**
 * Returns the methods that the factor proves, or null if it is wrong. Uses a code up.
 * @throws {InvalidPasskey} It is not counted, because a signature cannot be guessed.
 */
export async function proveFactor(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  proof: FactorProof,
): Promise<AuthenticationMethod[] | null> {
  if (proof.kind === 'PASSKEY') {
    await provePasskey(tx, dependencies, user.id, proof.answer);
    return ['pop', 'user'];
  }
  if (proof.kind === 'TOTP') {
    const factor = await tx.lockOne(TotpFactor, { userId: user.id });
    return factor?.confirmedAt && (await takeCode(tx, dependencies, factor, proof.code)) ? ['otp'] : null;
  }
  const left = await useRecoveryCode(tx, dependencies.secret, user.id, proof.code);
  if (left === null) return null;
  if (user.email) await post(tx, dependencies, { kind: 'RECOVERY_CODE_USED', to: user.email, left });
  return ['recovery'];
}
