import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement, type NewEntry } from '../ledger/entry.ts';
import type { Money } from '../providers/amounts.ts';
import type { ProviderName } from '../providers/outcome.ts';
import type { ProviderCall } from '../providers/provider-call.ts';
import { atProvider, providerFees } from './accounts.ts';
import type { PaymentTransaction } from './payment-transaction.ts';

/**
 * The account of what is at a payment's provider. @throws for what goes by hand: none of it passes through the house.
 */
export function ensureProviderAccount(
  tx: Transaction,
  { provider }: Pick<PaymentTransaction, 'provider'>,
  currency: string,
): Promise<string> {
  if (provider === 'MANUAL') throw new Error('What people settle by hand stands in no account.');
  return ensureNamedAccount(tx, atProvider(provider, currency));
}

/** A payment's money, as it came: to its payee's account, or to what is to be given back. */
export async function buildChargeEntry(tx: Transaction, payment: PaymentTransaction, to: string): Promise<NewEntry> {
  const from = await ensureProviderAccount(tx, payment, payment.currency);
  return {
    kind: payment.type,
    once: `transaction:${payment.id}`,
    legs: movement(from, to, payment.currency, payment.amount),
  };
}

/**
 * What the provider keeps of a payment beyond what stands in the books; nothing where it did not say, or that is there
 * already.
 */
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

/** What the provider keeps of a dispute, by the line of its balance that says so. */
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
