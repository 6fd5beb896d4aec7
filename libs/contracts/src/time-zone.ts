import { DomainError } from './domain-error.ts';

/** Names only. Newer engines also take offsets such as `+01:00`, which know no summer time. */
const name = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/;
const longestName = 64;

export class InvalidTimeZone extends DomainError {
  readonly code = 'INVALID_TIME_ZONE';

  constructor() {
    super('A time zone is given by its IANA name, such as Europe/Zurich.', { details: { field: 'timeZone' } });
  }
}

/**
 * An IANA time zone by a name that the engine knows. An alias stays as it was given: the engine's own choice of name
 * can be the older one (`Europe/Kiev`).
 * @throws {InvalidTimeZone}
 */
export function readTimeZone(zone: string): string {
  const known = zone.length <= longestName && name.test(zone) ? resolved(zone) : null;
  if (known === null) throw new InvalidTimeZone();
  return known.toLowerCase() === zone.toLowerCase() ? known : zone;
}

function resolved(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
