import { createHmac } from 'node:crypto';
import { Limited } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { IdentityEnvironment } from '../environment.ts';

export class RateLimited extends Limited {
  readonly code = 'RATE_LIMITED';

  constructor(availableAt: Date) {
    super('You tried this too often. Try again later.', availableAt);
  }
}

export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly withinMs: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How often what may be done. Those of a caller depend on what stands in front of the house, so they can be set. */
export function limitsOf(environment: IdentityEnvironment) {
  return {
    registrationsOfCaller: {
      name: 'registrations',
      most: environment.REGISTRATIONS_PER_CALLER_AN_HOUR,
      withinMs: hourMs,
    },
    registrationsOfAddress: {
      name: 'registrations',
      most: environment.REGISTRATIONS_PER_ADDRESS_AN_HOUR,
      withinMs: hourMs,
    },
    signInsOfCaller: { name: 'sign-ins', most: environment.SIGN_INS_PER_CALLER_AN_HOUR, withinMs: hourMs },
    providerSignInsOfCaller: {
      name: 'provider-sign-ins',
      most: environment.SIGN_INS_PER_CALLER_AN_HOUR,
      withinMs: hourMs,
    },
    passkeySignInsOfCaller: {
      name: 'passkey-sign-ins',
      most: environment.SIGN_INS_PER_CALLER_AN_HOUR,
      withinMs: hourMs,
    },
    passwordResetsOfCaller: {
      name: 'password-resets',
      most: environment.PASSWORD_RESETS_PER_CALLER_AN_HOUR,
      withinMs: hourMs,
    },
    /** To an address whose owner has not proven it to us, and perhaps never heard of us. */
    proofMailsOfAddress: { name: 'registration-mails', most: 1, withinMs: hourMs },
    resetMailsOfAddress: { name: 'reset-mails', most: 3, withinMs: hourMs },
    usernameChangesOfPerson: { name: 'username-changes', most: 3, withinMs: dayMs },
    /**
     * Enough for an application that looks up as one types a name to its end, too few for going through a dictionary.
     */
    nameLookUpsOfPerson: { name: 'name-look-ups', most: 300, withinMs: hourMs },
    surplusSessionMailsOfPerson: { name: 'surplus-session-mails', most: 3, withinMs: dayMs },
    clientRegistrationsOfCaller: { name: 'client-registrations', most: 30, withinMs: hourMs },
    grantsOfPerson: { name: 'access-grants', most: 20, withinMs: dayMs },
    /** An access token lasts an hour, so a program needs far fewer than 120 an hour. */
    tokensOfGrant: { name: 'grant-tokens', most: 120, withinMs: hourMs },
    exportsOfPerson: { name: 'exports', most: 2, withinMs: dayMs },
  } as const satisfies Record<string, Limit>;
}
export type Limits = ReturnType<typeof limitsOf>;

/** A keyed hash, so that the table of limits names no address and no caller. */
export function limitKey(secret: Uint8Array, purpose: 'caller' | 'address' | 'person', what: string): string {
  return createHmac('sha256', secret).update(purpose).update('\0').update(what).digest('base64url');
}

/** Counts one use in the current window; says whether it was still within the limit. */
export async function spendLimit(tx: Transaction, limit: Limit, key: string): Promise<boolean> {
  return (await countUse(tx, limit, key)).isWithin;
}

async function countUse(
  tx: Transaction,
  limit: Limit,
  key: string,
): Promise<{ readonly isWithin: boolean; readonly windowEndsAt: Date }> {
  const windowEndsAt = new Date(tx.now.getTime() + limit.withinMs);
  const [row] = await tx.query<{ used: number; windowEndsAt: Date }>(
    `INSERT INTO usage_limit AS used_now (key, used, window_ends_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET
       used = CASE WHEN used_now.window_ends_at <= $3 THEN 1 ELSE used_now.used + 1 END,
       window_ends_at = CASE WHEN used_now.window_ends_at <= $3 THEN excluded.window_ends_at ELSE used_now.window_ends_at END
     RETURNING used, window_ends_at AS "windowEndsAt"`,
    [`${limit.name}:${key}`, windowEndsAt, tx.now],
  );
  return { isWithin: (row?.used ?? 1) <= limit.most, windowEndsAt: row?.windowEndsAt ?? windowEndsAt };
}

/**
 * Like `spendLimit`, refusing with `RATE_LIMITED`. The refusal takes the count back with it, which changes nothing; a
 * refusal for another reason in the same transaction would, so what can be refused comes in a transaction after this
 * one.
 */
export async function refuseBeyond(tx: Transaction, limit: Limit, key: string): Promise<void> {
  const { isWithin, windowEndsAt } = await countUse(tx, limit, key);
  if (!isWithin) throw new RateLimited(windowEndsAt);
}
