import type { Money } from './amounts.ts';

/** The embedded provider is none of these: it speaks the wire of the first two. */
export type ProviderName = 'STRIPE' | 'VENMO' | 'MANUAL';
export type MethodType = 'CREDIT_CARD' | 'DEBIT_CARD' | 'BANK_ACCOUNT' | 'VENMO_BALANCE' | 'CASH';

/** What may be known and shown of a method. Venmo accounts and cash have no digits. */
export interface MethodDescription {
  readonly type: MethodType;
  readonly last4: string | null;
  readonly expires: { readonly month: number; readonly year: number } | null;
}

/**
 * What the person has to do at their bank: a page to go to, or a secret with which the provider's own script asks in
 * place.
 */
export interface NextAction {
  readonly url: string | null;
  readonly clientSecret: string | null;
}

/** Reads the action in the form in which it was sealed. */
export function nextActionIn(text: string | null): NextAction | null {
  return text === null ? null : (JSON.parse(text) as NextAction);
}

/**
 * Why something was declined, in words that may be shown. What a bank says beyond these (stolen, fraud) is nobody's to
 * read.
 */
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
  /** The provider's id of the attempt, where it keeps one. */
  readonly id: string | null;
  readonly reason: DeclineReason;
}

/** How a charge, refund or payout stands. `fee` is what the provider keeps of it, null until it says so. */
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

/**
 * What became of a call, as far as it is known. `done` is for calls that have nothing to tell, such as forgetting a
 * method.
 */
export type CallOutcome = Outcome | Attached | { readonly status: 'done' };
