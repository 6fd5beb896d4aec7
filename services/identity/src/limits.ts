import { createHmac } from 'node:crypto';
import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';

export class RateLimited extends DomainError {
  readonly code = 'RATE_LIMITED';
  override readonly kind = 'limited';
  constructor() {
    super('That was tried too often. Try again later.');
  }
}

export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly withinMs: number;
}

/** A keyed hash, so that the table of limits names no address and no caller. */
export function limitKey(secret: Uint8Array, purpose: string, what: string): string {
  return createHmac('sha256', secret).update(purpose).update('\0').update(what).digest('base64url');
}

/** Counts one use in the current window; says whether it was still within the limit. */
export async function withinLimit(tx: Transaction, limit: Limit, key: string): Promise<boolean> {
  const [row] = await tx.query<{ used: number }>(
    `INSERT INTO usage_limit AS used_now (key, used, window_ends_at) VALUES ($1, 1, $2)
     ON CONFLICT (key) DO UPDATE SET
       used = CASE WHEN used_now.window_ends_at <= $3 THEN 1 ELSE used_now.used + 1 END,
       window_ends_at = CASE WHEN used_now.window_ends_at <= $3 THEN excluded.window_ends_at ELSE used_now.window_ends_at END
     RETURNING used`,
    [`${limit.name}:${key}`, new Date(tx.now.getTime() + limit.withinMs), tx.now],
  );
  return (row?.used ?? 1) <= limit.most;
}

/** Like `withinLimit`, refusing with `RATE_LIMITED`. The refusal takes the count back with it, which changes nothing. */
export async function refuseBeyond(tx: Transaction, limit: Limit, key: string): Promise<void> {
  if (!(await withinLimit(tx, limit, key))) throw new RateLimited();
}
