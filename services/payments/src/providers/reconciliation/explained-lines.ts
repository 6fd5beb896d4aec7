import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In, IsNull, Not } from 'typeorm';
import type { ProviderName } from '../outcome.ts';
import { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { ProviderDifference } from './reconciliation.ts';

/** The ids of disputes whose webhook was processed. */
export async function findKnownDisputes(
  tx: ReadTransaction,
  provider: ProviderName,
  page: readonly ProviderRecord[],
): Promise<Set<string>> {
  const ids = page.flatMap(({ kind, id }) => (kind === 'DISPUTE' ? [id] : []));
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ subject: string }>(
    `SELECT subject FROM provider_event WHERE provider = $1 AND subject = ANY ($2) AND type LIKE 'dispute.%' AND state = 'PROCESSED'`,
    [provider, ids],
  );
  return new Set(rows.map(({ subject }) => subject));
}

/** The ids of dispute lines whose fee is posted. */
export async function findPostedFees(
  tx: ReadTransaction,
  provider: ProviderName,
  page: readonly ProviderRecord[],
): Promise<Set<string>> {
  const ids = page.flatMap(({ kind, id }) => (kind === 'DISPUTE_LINE' ? [id] : []));
  if (ids.length === 0) return new Set();
  return new Set(
    (await tx.find(ProviderDifference, { provider, kind: 'FEE', what: In(ids), mendedAt: Not(IsNull()) })).map(
      ({ what }) => what,
    ),
  );
}

/** The voids that were refunds of ours: the charge is cancelled in the provider's record, and refunded in ours. */
export async function findVoidedCharges(
  tx: ReadTransaction,
  provider: ProviderName,
  page: readonly ProviderRecord[],
): Promise<Set<string | null>> {
  const ids = page.flatMap(({ kind, id, status }) =>
    kind === 'CHARGE' && status === 'CANCELLED' ? [`${id}:void`] : [],
  );
  if (ids.length === 0) return new Set();
  return new Set(
    (await tx.find(ProviderCall, { provider, intentKind: 'REFUND', providerId: In(ids) })).map(
      ({ providerId }) => providerId,
    ),
  );
}
