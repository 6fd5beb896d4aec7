import { v7, validate } from 'uuid';

/** A new id: UUID version 7, so that rows made later sort later and indexes grow at one end. */
export function newId(): string {
  return v7();
}

/** An id in its one form, which is lower case; null for a text that is none. */
export function parseId(text: string): string | null {
  return validate(text) ? text.toLowerCase() : null;
}
