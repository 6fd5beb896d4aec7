import { randomUUID } from 'node:crypto';

/**
 * Stands in the place of somebody who is gone, in what stays of them: one for a person and erasure, and nobody's id.
 */
export function newPseudonym(): string {
  return `00000000-${randomUUID().slice(9)}`;
}

/** Whether an id is a pseudonym. Ids of people are made with the time in front, and never begin so. */
export function isPseudonym(id: string): boolean {
  return id.startsWith('00000000-');
}
