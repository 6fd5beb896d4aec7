import type { Reads } from '@kindred/database/reads';
import type { Money } from '../providers/amounts.ts';
import { fewestPayments, type Payment } from './fewest-payments.ts';

export interface TribeDebt {
  readonly fromId: string;
  readonly toId: string;
  readonly amount: Money;
}

/** Splits of a tribe that are not settled, by an index of their own; what of them nobody agreed to owe is left out. */
const owed = `
  SELECT share.user_id AS "from", split.payee_id AS "to", split.currency, sum(share.amount)::text AS amount
  FROM payment_split split JOIN payment_share share ON share.split_id = split.id
  WHERE split.tribe_id = $1 AND split.status IN ('PENDING', 'PARTIAL') AND (split.payee_id = $2 OR split.participant_ids @> ARRAY[$2::uuid])
    AND share.status IN ('PENDING', 'FAILED') AND share.accepted_at IS NOT NULL
  GROUP BY share.user_id, split.payee_id, split.currency`;

/**
 * Who owes whom over those of a tribe's splits in which this person has a part, in the fewest payments, currency by
 * currency.
 */
export async function tribeDebts(reads: Reads, personId: string, tribeId: string): Promise<TribeDebt[]> {
  const rows = await reads.run((tx) =>
    tx.query<{ from: string; to: string; currency: string; amount: string }>(owed, [tribeId, personId]),
  );
  const byCurrency = new Map<string, Payment[]>();
  for (const { from, to, currency, amount } of rows)
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), { from, to, amount: BigInt(amount) }]);
  return [...byCurrency]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([currency, debts]) =>
      fewestPayments(debts).map(({ from, to, amount }) => ({
        fromId: from,
        toId: to,
        amount: { minorUnits: amount, currency },
      })),
    );
}
