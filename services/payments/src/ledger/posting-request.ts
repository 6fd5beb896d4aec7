import type { DomainError } from '@kindred/contracts/domain-error';
import type { Claim, Outcome, Plain } from '@kindred/database/idempotency/keys';
import type { UnitPublisher } from '@kindred/database/pipelined-unit';
import type { NewEntry, PostedEntry } from './entry.ts';

/** What authorising a request came to: an entry to be posted, or a refusal to be kept under its key. */
export type PostingRequest = Permitted | { readonly refusal: DomainError };

export interface Permitted {
  readonly entry: NewEntry;
  /** Tells the world of it, in the transaction that posts it. The root of what is told has to be new with the entry. */
  readonly publish?: (publisher: UnitPublisher, posted: PostedEntry) => void;
  /** What is kept under the key, and answered: ids. */
  readonly result: (posted: PostedEntry) => Plain;
}

/** An order under its caller's key, on its way into a set. */
export interface Keyed {
  readonly claim: Claim;
  readonly request: PostingRequest;
  /** Runs something as part of the caller's own trace. */
  readonly inTrace: <T>(work: () => T) => T;
}

/** A key with what its request came to. */
export interface KeptKey {
  readonly claim: Claim;
  readonly outcome: Exclude<Outcome, { state: 'STARTED' }>;
}

/**
 * What becomes of one of a set: an outcome that its key keeps, with the refusal itself for who got it first; or a
 * fault, of which nothing is kept.
 */
export type Submitted =
  | { readonly outcome: KeptKey['outcome']; readonly refusal?: DomainError }
  | { readonly fault: Error };

/** Names a key among those of a set. */
export function nameOf({ actorId, operation, key }: Pick<Claim, 'actorId' | 'operation' | 'key'>): string {
  return `${actorId} ${operation} ${key}`;
}
