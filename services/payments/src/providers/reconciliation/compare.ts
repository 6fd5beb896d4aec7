import type { Money } from '../amounts.ts';
import type { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord, RecordStatus } from '../provider-record.ts';
import { ourSide, type Difference } from './difference.ts';

/** The record's status for a call's outcome. An unknown outcome has none. */
const statusOf: Readonly<Record<string, RecordStatus>> = {
  succeeded: 'SUCCEEDED',
  processing: 'PROCESSING',
  'requires-action': 'PROCESSING',
  declined: 'FAILED',
  cancelled: 'CANCELLED',
};

/**
 * The differences between a line of the provider's record and our call. If the amounts differ, nothing else is
 * compared.
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
 * Whether the line is a second object under our call's key. Payouts are left out: their id differs from the id of the
 * transfer that is listed.
 */
function isSecond({ kind, id, status }: ProviderRecord, { providerId }: ProviderCall): boolean {
  return kind !== 'PAYOUT' && status === 'SUCCEEDED' && providerId !== null && providerId !== id;
}

function agrees({ kind, status }: ProviderRecord, { outcome }: ProviderCall): boolean {
  const ours = outcome === null ? null : statusOf[outcome];
  // The record lists a payout as a transfer, which succeeds at once. The bank takes longer.
  if (kind === 'PAYOUT')
    return status === 'CANCELLED' ? ours === 'FAILED' : ours === 'SUCCEEDED' || ours === 'PROCESSING';
  // The record lists an unfinished authentication as failed. We may have cancelled that charge.
  return ours === status || (ours === 'CANCELLED' && status === 'FAILED');
}

function same(one: Money, other: Money): boolean {
  return one.minorUnits === other.minorUnits && one.currency === other.currency;
}

/** Whether the provider's record must have a line for the call: it moves money, and was answered with an id. */
export function mustBeThere({ outcome, providerId, amount }: ProviderCall): boolean {
  return providerId !== null && amount !== null && (outcome === 'succeeded' || outcome === 'processing');
}

/** Whether the provider's record decides the difference: the final status of a call, and fees. */
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
