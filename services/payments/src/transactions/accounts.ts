import type { NamedAccount } from '../ledger/accounts.ts';
import type { ProviderName } from '../providers/outcome.ts';

/** What a payee is owed: a person's account for this purpose, in each currency. */
export const payable = 'PAYABLE';

/** What is at a provider, as a number below zero: the other side of what people are owed. */
export const atProvider = (provider: Exclude<ProviderName, 'MANUAL'>, currency: string): NamedAccount => ({
  kind: 'PROVIDER',
  code: provider,
  currency,
  mayOverdraw: true,
});

/** On its way back to payers. It may go below zero so that nobody waits for anybody: the entries keep it right. */
export const refundsUnderWay = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'REFUNDS_UNDER_WAY',
  currency,
  mayOverdraw: true,
});

/** On its way to payees' banks. */
export const payoutsUnderWay = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'PAYOUTS_UNDER_WAY',
  currency,
  mayOverdraw: true,
});

/** Money that came for what nobody owed any more, until it has gone back. */
export const toGiveBack = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'TO_GIVE_BACK',
  currency,
  mayOverdraw: true,
});

/** What providers keep of payments, which the house bears. */
export const providerFees = (currency: string): NamedAccount => ({
  kind: 'PLATFORM',
  code: 'PROVIDER_FEES',
  currency,
  mayOverdraw: true,
});

/** What payees have of payments that are disputed, until that is decided. */
export const frozenDisputes = (currency: string): NamedAccount => ({
  kind: 'PURPOSE',
  code: 'DISPUTES_HELD',
  currency,
  mayOverdraw: true,
});

/**
 * What a payee owes since a dispute took what they no longer had: a person's account for this purpose, at zero or
 * below.
 */
export const disputeDebt = 'DISPUTE_DEBT';

/** What nobody can be asked for: taken by disputes from payees who are gone, and what went back to a payer twice. */
export const disputeLosses = (currency: string): NamedAccount => ({
  kind: 'PLATFORM',
  code: 'DISPUTE_LOSSES',
  currency,
  mayOverdraw: true,
});
