/** Whether a provider's value is an object of this kind, by Stripe's `object` field. */
export function is<Of extends { readonly object: string }>(told: unknown, kind: Of['object']): told is Of {
  return typeof told === 'object' && told !== null && 'object' in told && told.object === kind;
}

/**
 * Checks a provider's id.
 * @throws {TypeError} unless it is a short text without control characters and spaces
 */
export function textIn(value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value)) return value;
  throw new TypeError('The provider sent an object without a readable id.');
}

/**
 * Reads a line of a provider's record. Null if it cannot be read; the line is then listed as a difference and not
 * applied.
 */
export function orNull<Fact>(read: () => Fact | null): Fact | null {
  try {
    return read();
  } catch {
    return null;
  }
}
