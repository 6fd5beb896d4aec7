import type { Money } from './amounts.ts';
import type { ProviderFact } from './provider-event.ts';

/**
 * A `DISPUTE_LINE` is a line of the balance that follows from a dispute. It reports the dispute's fee; the dispute has
 * a record of its own.
 */
export type RecordKind = 'CHARGE' | 'REFUND' | 'PAYOUT' | 'DISPUTE' | 'DISPUTE_LINE' | 'OTHER';
export type RecordStatus = 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A line of a provider's record. Reconciliation compares our calls with it. */
export interface ProviderRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** The key of our call; null if there was none, for example for a change in the provider's dashboard. */
  readonly key: string | null;
  readonly status: RecordStatus;
  readonly amount: Money;
  /** The provider's fee; null if the provider does not report it. */
  readonly fee: Money | null;
  readonly at: Date;
  /** The provider's name for the line. */
  readonly named: string;
  /** The fact that a webhook would report, for objects that may have been changed without a call of ours. */
  readonly fact?: ProviderFact | null;
}
