import { createHash, timingSafeEqual } from 'node:crypto';

/** A SHA-256 as base64url. `plain` challenges are refused (OAuth 2.1). */
export function isChallenge(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}

/** Whether a verifier (RFC 7636, 4.1) is that of a challenge. */
export function isVerifierOf(challenge: string, verifier: string | undefined): boolean {
  if (verifier === undefined || !/^[\w.~-]{43,128}$/.test(verifier)) return false;
  const made = createHash('sha256').update(verifier).digest('base64url');
  return made.length === challenge.length && timingSafeEqual(Buffer.from(made), Buffer.from(challenge));
}
