import type { Money } from './amounts.ts';
import type { ProviderFact } from './provider-event.ts';

/**
 * A `DISPUTE_LINE` is one of the balance that follows from a dispute, which has a record of its own: it says what was
 * kept of it.
 */
export type RecordKind = 'CHARGE' | 'REFUND' | 'PAYOUT' | 'DISPUTE' | 'DISPUTE_LINE' | 'OTHER';
export type RecordStatus = 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** One line of a provider's own record, which is what reconciliation compares ours with. */
export interface ProviderRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** The key of our call; null where something was done by other hands, such as in the provider's dashboard. */
  readonly key: string | null;
  readonly status: RecordStatus;
  readonly amount: Money;
  /** What the provider keeps of it; null where it does not say. */
  readonly fee: Money | null;
  readonly at: Date;
  /** The provider's own word for what it is, for kinds that we have none for. */
  readonly named: string;
  /** The fact that a webhook would report, for objects that may have been changed without a call of ours. */
  readonly fact?: ProviderFact | null;
}
