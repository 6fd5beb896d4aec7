/** Whether something that a provider told is an object of a kind, by Stripe's `object` field. */
export function is<Of extends { readonly object: string }>(told: unknown, kind: Of['object']): told is Of {
  return typeof told === 'object' && told !== null && 'object' in told && told.object === kind;
}

/**
 * A provider's id as it is kept here. @throws for anything that is no short text without control characters or spaces
 */
export function textIn(value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value)) return value;
  throw new TypeError('A provider tells of something without an id that can be read.');
}

/**
 * What is read from a line of a provider's record; null for one that cannot be read, which is then listed and not
 * mended.
 */
export function orNull<Fact>(read: () => Fact | null): Fact | null {
  try {
    return read();
  } catch {
    return null;
  }
}
