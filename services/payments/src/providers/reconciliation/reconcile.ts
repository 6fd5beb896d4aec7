import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Between, LessThan } from 'typeorm';
import { teller } from '../../roles.ts';
import type { CallDependencies } from '../call-dependencies.ts';
import type { ProviderName } from '../outcome.ts';
import type { Period } from '../payment-provider.ts';
import { findDifferences } from './find-differences.ts';
import { findMissingThere } from './find-missing-there.ts';
import { ProviderDifference, Reconciliation } from './reconciliation.ts';
import { settleDifference, type Run } from './settle-difference.ts';

/**
 * Compares a provider's record of a period with ours, page by page. Lists each difference once, and mends those that
 * are safe to mend. Returns the reconciliation's id. A second run for the same period finds the same, and marks the
 * differences that are gone.
 */
export async function reconcile(
  work: UnitOfWork,
  dependencies: Pick<CallDependencies, 'providers' | 'handlers'>,
  provider: ProviderName,
  period: Period,
): Promise<string> {
  const run = await begin(work, provider, period);
  const seen = new Set<string>();
  let records = 0;
  for await (const page of dependencies.providers.of(provider).records(period)) {
    records += page.length;
    for (const one of page) for (const name of [one.id, one.key]) if (name !== null) seen.add(name);
    await work.run(teller, async (tx) => {
      for (const difference of await findDifferences(tx, provider, page))
        await settleDifference(tx, dependencies, run, difference);
    });
  }
  await work.run(teller, async (tx) => {
    for (const ours of await findMissingThere(tx, provider, period, seen))
      await settleDifference(tx, dependencies, run, { kind: 'MISSING_THERE', ours, theirs: null });
    await finish(tx, run, period, records);
  });
  return run.id;
}

async function begin(work: UnitOfWork, provider: ProviderName, period: Period): Promise<Run> {
  const [id, begun] = [newId(), work.now];
  await work.run(teller, (tx) =>
    tx.query(
      `INSERT INTO reconciliation (id, provider, period_from, period_to, started_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, provider, period.from, period.to, tx.now],
    ),
  );
  return { id, provider, begun };
}

/** Marks the period's differences that this run did not find again, and ends the run. */
async function finish(tx: Transaction, { id, provider, begun }: Run, period: Period, records: number): Promise<void> {
  const at = Between(period.from, new Date(period.to.getTime() - 1));
  for (const gone of await tx.find(ProviderDifference, { provider, foundAt: LessThan(begun), at }))
    gone.goneAt ??= gone.mendedAt === null ? tx.now : null;
  const done = await tx.lock(Reconciliation, id);
  Object.assign(done, { finishedAt: tx.now, records });
}
