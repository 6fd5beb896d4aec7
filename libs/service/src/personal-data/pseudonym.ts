import { randomUUID } from 'node:crypto';

/** Replaces an erased person's id in the rows that stay: one id for each erasure. It belongs to no account. */
export function newPseudonym(): string {
  return `00000000-${randomUUID().slice(9)}`;
}

/** Whether an id is a pseudonym. Ids of people begin with the time at which they were made, and never with zeros. */
export function isPseudonym(id: string): boolean {
  return id.startsWith('00000000-');
}
