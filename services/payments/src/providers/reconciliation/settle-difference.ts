import type { Transaction } from '@kindred/database/transaction';
import { applyFact } from '../apply-fact.ts';
import type { CallDependencies } from '../call-dependencies.ts';
import type { ProviderName } from '../outcome.ts';
import { isDoneElsewhere, isSafeToMend } from './compare.ts';
import type { Difference } from './difference.ts';
import { mendDifference } from './mend-difference.ts';
import { writeDifference } from './write-difference.ts';

/** A reconciliation, and the time of its first query to the provider. */
export interface Run {
  readonly id: string;
  readonly provider: ProviderName;
  readonly begun: Date;
}

/**
 * Mends a difference if that is safe, and lists it. The call's row, the handlers' entries and the listed difference
 * change in one transaction.
 */
export async function settleDifference(
  tx: Transaction,
  dependencies: Pick<CallDependencies, 'handlers'>,
  run: Run,
  difference: Difference,
): Promise<void> {
  const { id, provider, begun } = run;
  const mended = isDoneElsewhere(difference)
    ? await applyRecord(tx, dependencies, provider, difference, begun)
    : isSafeToMend(difference) && (await mendDifference(tx, dependencies, provider, difference));
  await writeDifference(tx, id, provider, difference, mended);
}

/** Applies a line of the record as a webhook's fact. The webhook was lost, or matched nothing when it arrived. */
function applyRecord(
  tx: Transaction,
  dependencies: Pick<CallDependencies, 'handlers'>,
  provider: ProviderName,
  { theirs }: Difference,
  begun: Date,
): Promise<boolean> {
  const fact = theirs?.fact;
  // The record shows the state at the query or later. Providers report whole seconds.
  const at = new Date(Math.floor(begun.getTime() / 1_000) * 1_000);
  return theirs && fact
    ? applyFact(tx, dependencies, { provider, id: `record:${theirs.id}`, at, ...fact })
    : Promise.resolve(false);
}
