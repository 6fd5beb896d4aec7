import type { NamedAccount } from '../ledger/accounts.ts';
import type { ProviderName } from '../providers/outcome.ts';

/** The purpose of the account with what a payee is owed. One account a person and currency. */
export const payable = 'PAYABLE';

/** The money at a provider, as a negative balance. It is the other side of what people are owed. */
export const atProvider = (provider: Exclude<ProviderName, 'MANUAL'>, currency: string): NamedAccount => ({
  kind: 'PROVIDER',
  code: provider,
  currency,
  mayOverdraw: true,
});

/** Money of refunds under way. It may be overdrawn, so that no posting waits for another; its entries keep it right. */
export const refundsUnderWay = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'REFUNDS_UNDER_WAY',
  currency,
  mayOverdraw: true,
});

/** Money of payouts under way. */
export const payoutsUnderWay = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'PAYOUTS_UNDER_WAY',
  currency,
  mayOverdraw: true,
});

/** Money for something that was not owed any more, until the house has refunded it. */
export const toGiveBack = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'TO_GIVE_BACK',
  currency,
  mayOverdraw: true,
});

/** The providers' fees. The house pays them. */
export const providerFees = (currency: string): NamedAccount => ({
  kind: 'PLATFORM',
  code: 'PROVIDER_FEES',
  currency,
  mayOverdraw: true,
});

/** Money that is frozen while a payment is disputed. */
export const frozenDisputes = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'DISPUTES_HELD',
  currency,
  mayOverdraw: true,
});

/** The purpose of the account with what a payee owes after disputes. Its balance is at most zero. */
export const disputeDebt = 'DISPUTE_DEBT';

/** Losses of the house: disputes against payees who were erased, and money that went back to a payer twice. */
export const disputeLosses = (currency: string): NamedAccount => ({
  kind: 'PLATFORM',
  code: 'DISPUTE_LOSSES',
  currency,
  mayOverdraw: true,
});
