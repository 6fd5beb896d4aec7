/** Longer waits are cut: a push service cannot silence a person for longer. */
const mostSeconds = 86_400;

/**
 * What `Retry-After` asks for, in seconds. The header has seconds or a date (RFC 9110, 10.2.3). Null if it says nothing
 * usable.
 */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const seconds = /^\d{1,10}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now.getTime()) / 1_000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), mostSeconds);
}
