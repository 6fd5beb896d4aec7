import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
/** Accepts one time step before (network delay) and one after (a fast clock): RFC 6238, 5.2. */
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
 * Returns the time step (RFC 6238, 4.2) of a code: the current step, the one before or the one after. Null for any
 * other code. Also null for a step up to `lastStep`, because a code is valid once.
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
