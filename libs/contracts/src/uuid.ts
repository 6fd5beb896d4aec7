import { v7 } from 'uuid';
import { isUuid } from './formats.ts';

/** A new id: UUID version 7, so that rows made later sort later and indexes grow at one end. */
export function newId(): string {
  return v7();
}

/**
 * Returns a UUID in canonical form: lower case with hyphens. Null for any other text, such as a UUID in braces or
 * without hyphens.
 */
export function parseId(text: string): string | null {
  const id = text.toLowerCase();
  return isUuid(id) ? id : null;
}
