import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { ProviderName } from '../outcome.ts';
import { ourSide, theirSide, type Difference } from './difference.ts';

/** Lists a difference, or updates a listed one that was found again. `mended`: it was mended just now. */
export async function writeDifference(
  tx: Transaction,
  reconciliationId: string,
  provider: ProviderName,
  difference: Difference,
  mended: boolean,
): Promise<void> {
  const { kind, ours, theirs } = difference;
  const [our, their] = [ours && ourSide(ours), theirs && theirSide(theirs)];
  // A FEE difference shows the fees, every other one the amounts.
  const [ourMoney, theirMoney] = kind === 'FEE' ? [our?.fee, their?.fee] : [our?.amount, their?.amount];
  await tx.query(
    `INSERT INTO provider_difference (id, reconciliation_id, provider, kind, record_kind, what, named, intent_id, at, our_status, our_amount, our_currency, their_status, their_amount, their_currency, found_at, mended_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (provider, kind, what) DO UPDATE SET reconciliation_id = excluded.reconciliation_id, our_status = excluded.our_status, our_amount = excluded.our_amount, our_currency = excluded.our_currency,
       their_status = excluded.their_status, their_amount = excluded.their_amount, their_currency = excluded.their_currency, found_at = excluded.found_at, mended_at = excluded.mended_at, gone_at = NULL`,
    [
      newId(),
      reconciliationId,
      provider,
      kind,
      theirs?.kind ?? ours?.intentKind,
      theirs?.id ?? ours?.key,
      theirs?.named ?? '',
      ours?.intentId ?? null,
      theirs?.at ?? ours?.createdAt,
      our?.status ?? null,
      ourMoney?.minorUnits.toString() ?? null,
      ourMoney?.currency ?? null,
      their?.status ?? null,
      theirMoney?.minorUnits.toString() ?? null,
      theirMoney?.currency ?? null,
      tx.now,
      mended ? tx.now : null,
    ],
  );
}
