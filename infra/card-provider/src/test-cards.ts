/**
 * What a card does when it is kept or charged. The numbers and tokens are those of Stripe's own test mode
 * (docs.stripe.com/testing).
 */
export interface TestCard {
  readonly type: 'card' | 'us_bank_account';
  readonly last4: string;
  readonly funding: 'credit' | 'debit';
  readonly expires: { readonly month: number; readonly year: number };
  /** Declined with this code when it is kept. */
  readonly declinedWhenKept?: string;
  /** Declined with this code when it is charged. */
  readonly declinedWhenCharged?: string;
  readonly authentication?: 'kept' | 'charged';
  readonly disputed?: boolean;
  readonly refunds?: 'pending' | 'failing';
  /** The bank decides later. */
  readonly later?: 'succeeds' | 'fails';
}

const visa: TestCard = { type: 'card', last4: '4242', funding: 'credit', expires: { month: 12, year: 2034 } };
const bank: TestCard = { type: 'us_bank_account', last4: '6789', funding: 'debit', expires: { month: 12, year: 2034 } };

export const cardsByToken: Readonly<Record<string, TestCard>> = {
  pm_card_visa: visa,
  pm_card_visa_debit: { ...visa, last4: '5556', funding: 'debit' },
  pm_card_mastercard: { ...visa, last4: '4444' },
  pm_card_chargeCustomerFail: { ...visa, last4: '0341', declinedWhenCharged: 'card_declined' },
  pm_card_visa_chargeDeclined: { ...visa, last4: '0002', declinedWhenKept: 'card_declined' },
  pm_card_chargeDeclined: { ...visa, last4: '0002', declinedWhenKept: 'card_declined' },
  pm_card_chargeDeclinedInsufficientFunds: { ...visa, last4: '9995', declinedWhenKept: 'insufficient_funds' },
  pm_card_chargeDeclinedExpiredCard: { ...visa, last4: '0069', declinedWhenKept: 'expired_card' },
  pm_card_chargeDeclinedIncorrectCvc: { ...visa, last4: '0127', declinedWhenKept: 'incorrect_cvc' },
  pm_card_authenticationRequiredOnSetup: { ...visa, last4: '3155', authentication: 'kept' },
  pm_card_authenticationRequired: { ...visa, last4: '3184', authentication: 'charged' },
  pm_card_createDispute: { ...visa, last4: '0259', disputed: true },
  pm_card_pendingRefund: { ...visa, last4: '7726', refunds: 'pending' },
  pm_card_refundFail: { ...visa, last4: '5126', refunds: 'failing' },
  pm_usBankAccount_success: { ...bank, later: 'succeeds' },
  pm_usBankAccount_insufficientFunds: { ...bank, last4: '2227', later: 'fails' },
  // Stripe has no tokens for these two: its test mode declines them when they are kept, and expiry comes with time.
  pm_card_later_insufficientFunds: { ...visa, last4: '9995', declinedWhenCharged: 'insufficient_funds' },
  pm_card_later_expired: { ...visa, last4: '0069', declinedWhenCharged: 'expired_card' },
};

const tokensByNumber: Readonly<Record<string, string>> = {
  '4242424242424242': 'pm_card_visa',
  '4000056655665556': 'pm_card_visa_debit',
  '5555555555554444': 'pm_card_mastercard',
  '4000000000000341': 'pm_card_chargeCustomerFail',
  '4000000000000002': 'pm_card_chargeDeclined',
  '4000000000009995': 'pm_card_chargeDeclinedInsufficientFunds',
  '4000000000000069': 'pm_card_chargeDeclinedExpiredCard',
  '4000000000000127': 'pm_card_chargeDeclinedIncorrectCvc',
  '4000002500003155': 'pm_card_authenticationRequiredOnSetup',
  '4000002760003184': 'pm_card_authenticationRequired',
  '4000000000000259': 'pm_card_createDispute',
  '4000000000007726': 'pm_card_pendingRefund',
  '4000000000005126': 'pm_card_refundFail',
};

/** The token of a test number; a number that is none is no card here. */
export function tokenOfNumber(number: string): string | undefined {
  return tokensByNumber[number.replaceAll(' ', '')];
}
