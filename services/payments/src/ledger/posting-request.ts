import type { DomainError } from '@kindred/contracts/domain-error';
import type { Claim, Outcome, Plain } from '@kindred/database/idempotency/keys';
import type { UnitPublisher } from '@kindred/database/pipelined-unit';
import type { NewEntry, PostedEntry } from './entry.ts';

/** An authorised request: an entry to post, or a refusal to store under its key. */
export type PostingRequest = Permitted | { readonly refusal: DomainError };

export interface Permitted {
  readonly entry: NewEntry;
  /** Publishes the entry's events, in the transaction that posts it. The events' root has to be new with the entry. */
  readonly publish?: (publisher: UnitPublisher, posted: PostedEntry) => void;
  /** The result that is stored under the key and returned: ids. */
  readonly result: (posted: PostedEntry) => Plain;
}

/** A request with its caller's key. */
export interface Keyed {
  readonly claim: Claim;
  readonly request: PostingRequest;
  /** Runs a function as part of the caller's trace. */
  readonly inTrace: <T>(work: () => T) => T;
}

/** A key with the outcome of its request. */
export interface KeptKey {
  readonly claim: Claim;
  readonly outcome: Exclude<Outcome, { state: 'STARTED' }>;
}

/**
 * The result of a request: an outcome that is stored under its key, with the refusal for the first caller; or a fault,
 * which is not stored.
 */
export type Submitted =
  | { readonly outcome: KeptKey['outcome']; readonly refusal?: DomainError }
  | { readonly fault: Error };

/** Names a key among those of a set. */
export function nameOf({ actorId, operation, key }: Pick<Claim, 'actorId' | 'operation' | 'key'>): string {
  return `${actorId} ${operation} ${key}`;
}
