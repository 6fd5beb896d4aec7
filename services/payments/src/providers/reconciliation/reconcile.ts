import { newId } from '@kindred/contracts/uuid';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Between, In, IsNull, LessThan, Not } from 'typeorm';
import { teller } from '../../roles.ts';
import type { CallDependencies } from '../foreign-call.ts';
import { isNewer, applyUpdate, learnFee } from '../outcome-order.ts';
import type { Period } from '../payment-provider.ts';
import type { Outcome, ProviderName } from '../outcome.ts';
import { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord } from '../provider-record.ts';
import { applyFact } from '../apply-fact.ts';
import { compare, isDoneElsewhere, isSafeToMend, mustBeThere } from './compare.ts';
import type { Difference } from './difference.ts';
import { ProviderDifference, Reconciliation } from './reconciliation.ts';
import { writeDifference } from './write-difference.ts';

/**
 * A call and its line at the provider are begun a moment apart, so that what was begun near an end of the period may be
 * in the next one's.
 */
const marginMs = 5 * 60_000;
/** The calls that have a line of their own at the provider. */
const moving = In(['CHARGE', 'REFUND', 'PAYOUT']);

/**
 * Compares a provider's record of a period with ours, page by page, lists each difference once, and mends what is safe
 * to mend. Gives the reconciliation's id. Run again for the same period it finds the same, and says of what is gone
 * that it is.
 */
export async function reconcile(
  work: UnitOfWork,
  exchange: Pick<CallDependencies, 'providers' | 'handlers'>,
  provider: ProviderName,
  period: Period,
): Promise<string> {
  const id = newId();
  const begun = work.now;
  await work.run(teller, (tx) =>
    tx.query(
      `INSERT INTO reconciliation (id, provider, period_from, period_to, started_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, provider, period.from, period.to, tx.now],
    ),
  );
  const seen = new Set<string>();
  let records = 0;
  for await (const page of exchange.providers.of(provider).records(period)) {
    records += page.length;
    for (const one of page) for (const name of [one.id, one.key]) if (name !== null) seen.add(name);
    await work.run(teller, async (tx) => {
      for (const difference of await differencesOf(tx, provider, page))
        await settle(tx, exchange, { id, provider, begun }, difference);
    });
  }
  await work.run(teller, async (tx) => {
    for (const ours of await missingThere(tx, provider, period, seen))
      await settle(tx, exchange, { id, provider, begun }, { kind: 'MISSING_THERE', ours, theirs: null });
    for (const gone of await tx.find(ProviderDifference, {
      provider,
      foundAt: LessThan(begun),
      at: Between(period.from, new Date(period.to.getTime() - 1)),
    }))
      gone.goneAt ??= gone.mendedAt === null ? tx.now : null;
    const done = await tx.lock(Reconciliation, id);
    Object.assign(done, { finishedAt: tx.now, records });
  });
  return id;
}

/** A reconciliation, and the time of its first query to the provider. */
interface Run {
  readonly id: string;
  readonly provider: ProviderName;
  readonly begun: Date;
}

async function differencesOf(
  tx: Transaction,
  provider: ProviderName,
  page: readonly ProviderRecord[],
): Promise<Difference[]> {
  const keys = page.flatMap(({ key }) => key ?? []);
  const calls = await tx.find(ProviderCall, [
    { provider, intentKind: moving, key: In(keys) },
    { provider, intentKind: moving, providerId: In(page.map(({ id }) => id)) },
  ]);
  const ofKey = new Map(calls.map((call) => [call.key, call]));
  const ofId = new Map(calls.map((call) => [call.providerId, call]));
  const disputes = await disputesKnown(tx, provider, page);
  const kept = await feesEntered(tx, provider, page);
  const voided = await voidedCharges(tx, provider, page);
  return page
    .filter(
      (one) =>
        !(one.kind === 'DISPUTE' && disputes.has(one.id)) &&
        !kept.has(one.id) &&
        !(one.status === 'CANCELLED' && voided.has(`${one.id}:void`)),
    )
    .flatMap((one) => compare(one, (one.key === null ? undefined : ofKey.get(one.key)) ?? ofId.get(one.id) ?? null));
}

/** Disputes whose webhook came and was understood. */
async function disputesKnown(
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

/** Lines of disputes of which what was kept is in the books. */
async function feesEntered(
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

/**
 * Charges that a refund of ours took back before they were settled: cancelled in their record, and refunded in ours.
 */
async function voidedCharges(
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

async function missingThere(
  tx: Transaction,
  provider: ProviderName,
  { from, to }: Period,
  seen: ReadonlySet<string>,
): Promise<ProviderCall[]> {
  const within = Between(new Date(from.getTime() + marginMs), new Date(to.getTime() - marginMs));
  const calls = await tx.find(ProviderCall, { provider, intentKind: moving, createdAt: within });
  return calls.filter(
    (call) =>
      mustBeThere(call) &&
      call.key !== call.providerId &&
      !seen.has(call.key) &&
      !seen.has(call.providerId ?? '') &&
      !call.providerId?.endsWith(':void'),
  );
}

/** The row of the call and whatever a handler posts change with the difference's own row. */
async function settle(
  tx: Transaction,
  exchange: Pick<CallDependencies, 'handlers'>,
  run: Run,
  difference: Difference,
): Promise<void> {
  const { id, provider, begun } = run;
  const mended = isDoneElsewhere(difference)
    ? await applyRecord(tx, exchange, provider, difference, begun)
    : isSafeToMend(difference) && (await mend(tx, exchange, provider, difference));
  await writeDifference(tx, id, provider, difference, mended);
}

/** Applies a line of the record as a webhook's fact, if the webhook is missing or matched nothing when it came. */
function applyRecord(
  tx: Transaction,
  exchange: Pick<CallDependencies, 'handlers'>,
  provider: ProviderName,
  { theirs }: Difference,
  begun: Date,
): Promise<boolean> {
  const fact = theirs?.fact;
  // The record shows the state at the query or later. Providers report whole seconds.
  const at = new Date(Math.floor(begun.getTime() / 1_000) * 1_000);
  return theirs && fact
    ? applyFact(tx, exchange, { provider, id: `record:${theirs.id}`, at, ...fact })
    : Promise.resolve(false);
}

async function mend(
  tx: Transaction,
  { handlers }: Pick<CallDependencies, 'handlers'>,
  provider: ProviderName,
  difference: Difference,
): Promise<boolean> {
  const { kind, ours, theirs } = difference;
  if (kind === 'FEE' && theirs && !ours) return handlers.mend(tx, provider, difference);
  if (!ours || !theirs) return false;
  if (kind === 'FEE') {
    learnFee(ours, { status: 'succeeded', id: theirs.id, fee: theirs.fee });
    await handlers.mend(tx, provider, difference);
    return true;
  }
  const news = { outcome: outcomeOf(theirs), at: tx.now };
  // What ended here in another way than there is for people to look at.
  if (
    !isNewer(ours, news) ||
    (ours.outcome !== null && ours.outcome !== 'processing' && ours.outcome !== 'requires-action')
  )
    return false;
  applyUpdate(ours, news);
  await handlers.applyOutcome(tx, ours, news.outcome);
  return true;
}

function outcomeOf({ id, status, fee }: ProviderRecord): Outcome {
  if (status === 'SUCCEEDED') return { status: 'succeeded', id, fee };
  return status === 'CANCELLED' ? { status: 'cancelled', id } : { status: 'declined', id, reason: 'DECLINED' };
}
