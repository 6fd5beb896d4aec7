import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement, type NewEntry } from '../ledger/entry.ts';
import type { Money } from '../providers/amounts.ts';
import type { ProviderName } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { atProvider, providerFees } from './accounts.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * The account of the money at a payment's provider. Opens it if it is missing. @throws for payments by hand, whose
 * money never reaches the house
 */
export function ensureProviderAccount(
  tx: Transaction,
  { provider }: Pick<PaymentTransaction, 'provider'>,
  currency: string,
): Promise<string> {
  if (provider === 'MANUAL') throw new Error('What people settle by hand stands in no account.');
  return ensureNamedAccount(tx, atProvider(provider, currency));
}

/** The entry of a payment's money: to its payee, or to the account of what the house refunds. */
export async function buildChargeEntry(tx: Transaction, payment: PaymentTransaction, to: string): Promise<NewEntry> {
  const from = await ensureProviderAccount(tx, payment, payment.currency);
  return {
    kind: payment.type,
    once: `transaction:${payment.id}`,
    legs: movement(from, to, payment.currency, payment.amount),
  };
}

/** The entries of the provider's fee, less what is posted already. Empty if the fee is unknown or posted. */
export async function buildFeeEntries(
  tx: Transaction,
  payment: PaymentTransaction,
  { id, fee, feeCurrency }: Pick<ProviderCall, 'id' | 'fee' | 'feeCurrency'>,
): Promise<NewEntry[]> {
  const more = (fee ?? 0n) - (payment.fee ?? 0n);
  if (fee === null || feeCurrency === null || more === 0n) return [];
  const once = payment.fee === null ? `fee:${id}` : `fee:${id}:${fee}`;
  return [
    {
      kind: 'PROVIDER_FEE',
      once,
      legs: movement(
        await ensureNamedAccount(tx, providerFees(feeCurrency)),
        await ensureProviderAccount(tx, payment, feeCurrency),
        feeCurrency,
        more,
      ),
    },
  ];
}

/** The entry of a dispute's fee, by the line of the provider's balance. */
export async function buildDisputeFeeEntry(
  tx: Transaction,
  provider: Exclude<ProviderName, 'MANUAL'>,
  { id, fee: { minorUnits, currency } }: { readonly id: string; readonly fee: Money },
): Promise<NewEntry> {
  const [from, to] = [
    await ensureNamedAccount(tx, providerFees(currency)),
    await ensureNamedAccount(tx, atProvider(provider, currency)),
  ];
  return {
    kind: 'PROVIDER_FEE',
    once: `dispute-fee:${provider}:${id}`,
    legs: movement(from, to, currency, minorUnits),
  };
}
