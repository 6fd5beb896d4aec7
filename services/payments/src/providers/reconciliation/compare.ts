import type { Money } from '../amounts.ts';
import type { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord, RecordStatus } from '../provider-record.ts';
import { ourSide, type Difference } from './difference.ts';

/** What a call's outcome is in the words of a record. What is not known yet may be anything. */
const statusOf: Readonly<Record<string, RecordStatus>> = {
  succeeded: 'SUCCEEDED',
  processing: 'PROCESSING',
  'requires-action': 'PROCESSING',
  declined: 'FAILED',
  cancelled: 'CANCELLED',
};

/**
 * How one line of a provider's record differs from the call that it follows from. An amount that differs is not looked
 * into further.
 */
export function compare(theirs: ProviderRecord, ours: ProviderCall | null): Difference[] {
  if (theirs.kind === 'OTHER' || theirs.kind === 'DISPUTE') return [{ kind: 'UNKNOWN', ours, theirs }];
  if (theirs.kind === 'DISPUTE_LINE')
    return theirs.fee && theirs.fee.minorUnits !== 0n ? [{ kind: 'FEE', ours: null, theirs }] : [];
  if (!ours || isSecond(theirs, ours)) return [{ kind: 'MISSING_HERE', ours, theirs }];
  const { amount, fee } = ourSide(ours);
  if (amount && !same(amount, theirs.amount)) return [{ kind: 'AMOUNT', ours, theirs }];
  const differences: Difference[] = [];
  if (!agrees(theirs, ours)) differences.push({ kind: 'STATUS', ours, theirs });
  if (theirs.fee && !(fee && same(fee, theirs.fee))) differences.push({ kind: 'FEE', ours, theirs });
  return differences;
}

/**
 * A second one under the same key, which we know nothing of. A payout's id is not its transfer's, by which it is
 * listed.
 */
function isSecond({ kind, id, status }: ProviderRecord, { providerId }: ProviderCall): boolean {
  return kind !== 'PAYOUT' && status === 'SUCCEEDED' && providerId !== null && providerId !== id;
}

function agrees({ kind, status }: ProviderRecord, { outcome }: ProviderCall): boolean {
  const ours = outcome === null ? null : statusOf[outcome];
  // A payout is a transfer in the platform's record, which is done as soon as it is made; their bank takes longer.
  if (kind === 'PAYOUT')
    return status === 'CANCELLED' ? ours === 'FAILED' : ours === 'SUCCEEDED' || ours === 'PROCESSING';
  // An attempt that waits for somebody to authenticate ends as a failed one, and a cancelled one was taken back by us.
  return ours === status || (ours === 'CANCELLED' && status === 'FAILED');
}

function same(one: Money, other: Money): boolean {
  return one.minorUnits === other.minorUnits && one.currency === other.currency;
}

/** Whether a call must stand in the provider's record: one that was answered with an id, and moves money. */
export function mustBeThere({ outcome, providerId, amount }: ProviderCall): boolean {
  return providerId !== null && amount !== null && (outcome === 'succeeded' || outcome === 'processing');
}

/**
 * Differences that the record alone puts right, since the provider is right about what it did: how it stands, and what
 * it kept.
 */
export function isSafeToMend({ kind, theirs }: Difference): boolean {
  return (
    kind === 'FEE' ||
    (kind === 'STATUS' && theirs !== null && theirs.kind !== 'PAYOUT' && theirs.status !== 'PROCESSING')
  );
}

/**
 * Whether the difference comes from a change without a call of ours, which the record can repair: a refund, a dispute,
 * or a voided charge.
 */
export function isDoneElsewhere({ kind, ours, theirs }: Difference): boolean {
  if (!theirs?.fact) return false;
  return ours === null
    ? kind === 'MISSING_HERE' || kind === 'UNKNOWN'
    : kind === 'STATUS' && ours.outcome === 'succeeded' && theirs.status === 'CANCELLED';
}
