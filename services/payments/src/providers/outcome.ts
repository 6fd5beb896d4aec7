import type { Money } from './amounts.ts';

/** The embedded provider has no name of its own. It speaks the APIs of the first two. */
export type ProviderName = 'STRIPE' | 'VENMO' | 'MANUAL';
export type MethodType = 'CREDIT_CARD' | 'DEBIT_CARD' | 'BANK_ACCOUNT' | 'VENMO_BALANCE' | 'CASH';

/** The public description of a method. Venmo accounts and cash have no digits. */
export interface MethodDescription {
  readonly type: MethodType;
  readonly last4: string | null;
  readonly expires: { readonly month: number; readonly year: number } | null;
}

/** The authentication that the person's bank asks for: a page, or a secret for the provider's script. */
export interface NextAction {
  readonly url: string | null;
  readonly clientSecret: string | null;
}

/** Reads the action in the form in which it was sealed. */
export function nextActionIn(text: string | null): NextAction | null {
  return text === null ? null : (JSON.parse(text) as NextAction);
}

/** The reasons of a decline that may be shown. Other reasons of a bank (stolen, fraud) are never stored or shown. */
export const declineReasons = [
  'DECLINED',
  'INSUFFICIENT_FUNDS',
  'EXPIRED',
  'INCORRECT_DETAILS',
  'AUTHENTICATION_FAILED',
  'METHOD_UNUSABLE',
  'NOT_YET_SETTLED',
  'PAYEE_NOT_READY',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export interface Declined {
  readonly status: 'declined';
  /** The provider's id of the attempt, if the provider keeps it. */
  readonly id: string | null;
  readonly reason: DeclineReason;
}

/** The outcome of a charge, refund or payout. `fee` is the provider's fee; null until the provider reports it. */
export type Outcome =
  | { readonly status: 'succeeded'; readonly id: string; readonly fee: Money | null }
  | { readonly status: 'processing'; readonly id: string }
  | { readonly status: 'requires-action'; readonly id: string; readonly action: NextAction }
  | { readonly status: 'cancelled'; readonly id: string }
  | Declined;

export type Attached =
  | { readonly status: 'attached'; readonly token: string; readonly description: MethodDescription }
  | { readonly status: 'requires-action'; readonly id: string; readonly action: NextAction }
  | Declined;

/** The outcome of a call. `done` is for calls without a result, such as forgetting a method. */
export type CallOutcome = Outcome | Attached | { readonly status: 'done' };
