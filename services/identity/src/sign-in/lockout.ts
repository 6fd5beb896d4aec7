import { createHmac } from 'node:crypto';

/** What is kept for an address, known or not, while sign-ins with it fail. */
export interface FailedSignIns {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
}

const mostFailures = 5;
const lockMs = 15 * 60_000;
/**
 * A failure that nobody repeats is forgotten as soon as a lock would be over: keeping it longer would slow nobody down.
 */
const forgottenMs = lockMs;

/**
 * Where failures are counted: HMAC-SHA-256 of the address in its one form, as base64url. Unknown addresses are counted
 * like known ones, and the table must not become a list of what strangers typed.
 */
export function lockoutKey(secret: Uint8Array, address: string): string {
  return createHmac('sha256', secret).update('sign-in-lockout\0').update(address).digest('base64url');
}

/** Whether sign-in is refused now, the right password too. The moment the lock ends is free again. */
export function isLocked(record: FailedSignIns | null, now: Date): boolean {
  return record?.lockedUntil != null && record.lockedUntil > now;
}

/**
 * Counts a failure. The fifth in a row locks for 15 minutes; `locksNow` says so once, and the owner then gets a mail.
 * What is tried while locked is not counted, so that a stranger cannot keep the lock closed by trying on. A sign-in
 * that succeeds, and the link in the mail, drop the record.
 */
export function countFailure(record: FailedSignIns | null, now: Date): { record: FailedSignIns; locksNow: boolean } {
  if (record && isLocked(record, now)) return { record, locksNow: false };
  const failures = record && !isForgotten(record, now) ? record.failures + 1 : 1;
  const locksNow = failures >= mostFailures;
  const lockedUntil = locksNow ? new Date(now.getTime() + lockMs) : null;
  return { record: { failures, lastFailedAt: now, lockedUntil }, locksNow };
}

/** Whether a record says nothing any more, and may be purged. */
export function isForgotten({ lastFailedAt, lockedUntil }: FailedSignIns, now: Date): boolean {
  return (lockedUntil ?? new Date(lastFailedAt.getTime() + forgottenMs)) <= now;
}
