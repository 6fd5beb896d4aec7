import type { Money } from '../amounts.ts';
import type { ProviderCall } from '../provider-call.ts';
import type { ProviderRecord } from '../provider-record.ts';

/** How the provider's record and ours differ. */
export const differenceKinds = ['MISSING_HERE', 'MISSING_THERE', 'AMOUNT', 'STATUS', 'FEE', 'UNKNOWN'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One difference. `ours` is null for what is missing here, `theirs` for what is missing there. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly ours: ProviderCall | null;
  readonly theirs: ProviderRecord | null;
}

/** One side of a difference, as admins see it. */
export interface Side {
  readonly status: string | null;
  readonly amount: Money | null;
  readonly fee: Money | null;
}

const moneyOf = (minorUnits: bigint | null, currency: string | null): Money | null =>
  minorUnits === null || currency === null ? null : { minorUnits, currency };

export function ourSide({ outcome, amount, currency, fee, feeCurrency }: ProviderCall): Side {
  return { status: outcome, amount: moneyOf(amount, currency), fee: moneyOf(fee, feeCurrency) };
}

export function theirSide({ status, amount, fee }: ProviderRecord): Side {
  return { status, amount, fee };
}
