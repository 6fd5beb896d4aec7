import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
/** RFC 6238, 5.2: one step of delay, and one for a clock that is ahead. */
const stepsAround = 1;

/** A new secret for an authenticator app: 160 bits, as base32 (RFC 4226, 4, R6). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth://` address that an authenticator app reads from a QR code. */
export function totpUri(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/**
 * The time step (RFC 6238, 4.2) whose code this is: of the current one, or one before or after. Null for any other, and
 * for a step that is not later than `lastStep`: a code is good once.
 */
export function stepOfCode(
  secret: string,
  code: string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number | null },
): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret, '').validate({ token, timestamp: now.getTime(), window: stepsAround });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1_000 / periodSeconds) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Kindred', label, secret, digits: 6, period: periodSeconds, algorithm: 'SHA1' });
}
