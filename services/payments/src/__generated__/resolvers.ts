/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChronaTransaction as ChronaTransactionBehind } from '../chrona/chrona-transaction.ts';
import type { ChronaWallet as ChronaWalletBehind } from '../wallets/chrona-wallet.ts';
import type { HourClaim as HourClaimBehind } from '../hours/hour-claim.ts';
import type { BookAccount as LedgerAccountBehind, BookEntry as LedgerEntryBehind, BookPosting as PostingBehind, BookLine as TrialBalanceLineBehind } from '../books/read-books.ts';
import type { Payable as PayableBehind } from '../payouts/list-payables.ts';
import type { StatementLine as PayableMovementBehind } from '../ledger/list-postings.ts';
import type { PaymentMethod as PaymentMethodBehind } from '../methods/payment-method.ts';
import type { PaymentShare as PaymentShareBehind } from '../splits/payment-share.ts';
import type { PaymentSplit as PaymentSplitBehind } from '../splits/payment-split.ts';
import type { PreviewedShare as PreviewedShareBehind } from '../splits/preview-split.ts';
import type { ProviderDifference as ProviderDifferenceBehind, Reconciliation as ReconciliationBehind } from '../providers/reconciliation/reconciliation.ts';
import type { PaymentTransaction as TransactionBehind } from '../transactions/payment-transaction.ts';
import type { TribeDebt as TribeDebtBehind } from '../splits/tribe-debts.ts';
import type { UserReference as UserBehind } from '../wallets/resolvers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601, such as `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number of up to 64 bits, always a string in JSON, because JavaScript's numbers end at 2^53. */
  BigInt: { input: bigint; output: bigint; }
  /** An email address by the syntax of HTML and RFC 5322. */
  EmailAddress: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: URL; output: URL | string; }
  /** An ISO 4217 code such as `EUR`, or `CHRONA`, whose minor unit is a hundredth of an hour. */
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: any; output: any; }
};

/** An amount of money or of Chrona. */
export type Money = {
  /** In the currency's minor unit: cents for `EUR`, yen for `JPY`, hundredths of an hour for `CHRONA`. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after another one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first entry. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last entry: the next page's `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /** For admins: what all accounts come to. The lines of a currency sum to zero. */
  readonly trialBalance?: Maybe<ReadonlyArray<TrialBalanceLine>>;
  /** For admins: an account of the ledger, or `NOT_FOUND`. Whose account it is, sees in `User.paymentAccesses` that it was looked at. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** For admins: an entry of the ledger, or `NOT_FOUND`. Whose accounts it moved, see in `User.paymentAccesses` that it was looked at. */
  readonly ledgerEntry?: Maybe<LedgerEntry>;
  /** Hours in which you have a part, as giver, receiver or witness; else `NOT_FOUND`. */
  readonly hourClaim?: Maybe<HourClaim>;
  /** Hours in which you have a part, the newest claim first. */
  readonly hourClaims?: Maybe<HourClaimConnection>;
  /** For admins: hours that are disputed and wait to be decided, the newest first. Who gave them sees in `User.paymentAccesses` that they were looked at. */
  readonly disputedHours?: Maybe<HourClaimConnection>;
  /** For admins: comparisons of the providers' records with ours, the newest first. */
  readonly reconciliations?: Maybe<ReconciliationConnection>;
  /** For admins: where a provider's record and ours differ, the newest first. Nothing of it is edited: what can be mended was mended by a posting. */
  readonly differences?: Maybe<DifferenceConnection>;
  /** A share of a split in which you have a part; else `NOT_FOUND`. */
  readonly share?: Maybe<PaymentShare>;
  /**
   * What everybody would pay of a bill that you make, exact to the minor unit: what does not come out even goes by largest remainder, a
   * unit each, among equal remainders to whoever is named first. Nothing is kept. Refused with `INVALID_AMOUNT`,
   * `CURRENCY_MISMATCH` for `CHRONA` and for amounts in another currency than the total, `SPLIT_SIZE` unless it is 2 to 20 people,
   * `SAME_PERSON_TWICE`, `DIVISION_MISMATCH` with `details.index` for a percentage or an amount that the way of dividing does not take, or
   * lacks, `BASIS_POINTS_OUT_OF_RANGE` with `details.index` for a percentage that is not 1 to 10,000 basis points, `PERCENTAGES_NOT_WHOLE`
   * unless they sum to 10,000, `AMOUNTS_NOT_TOTAL`, `SHARE_OF_NOTHING` where somebody would pay nothing without a 0 that says so, and
   * `NOTHING_OWED` where nobody but you would pay.
   */
  readonly splitPreview?: Maybe<SplitPreview>;
  /** A split in which you have a part, as its payee or by a share; else `NOT_FOUND`. */
  readonly split?: Maybe<PaymentSplit>;
  /**
   * Who owes whom over those of a tribe's splits in which you have a part, in the fewest payments, for each currency: who only passes
   * on is left out. Of splits made by hand it counts what was accepted. What is under way is still owed.
   */
  readonly tribeDebts?: Maybe<ReadonlyArray<TribeDebt>>;
  /**
   * A transaction in which you have a part, as who pays or who is paid; for admins any, and both see in `User.paymentAccesses` that an admin
   * looked. Else `NOT_FOUND`; `UNAUTHENTICATED` without a token.
   */
  readonly transaction?: Maybe<Transaction>;
  /** A wallet by its id: one's own, else `NOT_FOUND`; `UNAUTHENTICATED` without a token. */
  readonly wallet?: Maybe<ChronaWallet>;
};


export type QueryLedgerAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLedgerEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHourClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHourClaimsArgs = {
  status?: InputMaybe<HourClaimStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisputedHoursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReconciliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDifferencesArgs = {
  reconciliationId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<DifferenceKind>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShareArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySplitPreviewArgs = {
  input: SplitPreviewInput;
};


export type QuerySplitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTribeDebtsArgs = {
  tribeId: Scalars['ID']['input'];
};


export type QueryTransactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWalletArgs = {
  id: Scalars['ID']['input'];
};

export type User = {
  /**
   * Who looked at what of the person's in payments, other than themselves, the newest first: their own only, null for anybody else's. It is
   * kept for two years.
   */
  readonly paymentAccesses?: Maybe<PaymentAccessConnection>;
  /** The ways in which the person pays, the newest first: their own only, null for anybody else's. Those that are removed are not in it. */
  readonly paymentMethods?: Maybe<PaymentMethodConnection>;
  /** What the person is owed, one for each currency that was ever paid to them: their own only, null for anybody else's. */
  readonly payables?: Maybe<ReadonlyArray<Payable>>;
  /** Where the person is paid out: their own only, null for anybody else's, and before `openPayoutAccount` opened it. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** What the person owes and owed others of splits, the newest first: their own only, null for anybody else's. */
  readonly shares?: Maybe<PaymentShareConnection>;
  /** The splits in which the person has a part, as payee or by a share, the newest first: their own only, null for anybody else's. */
  readonly splits?: Maybe<PaymentSplitConnection>;
  /** Payments, refunds and payouts in which the person has a part, the newest first: their own only, null for anybody else's. */
  readonly transactions?: Maybe<TransactionConnection>;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /**
   * The person's Chrona wallet: their own only, null for anybody else's. It is made a moment after the person was verified, so it
   * may be null until then.
   */
  readonly wallet?: Maybe<ChronaWallet>;
};


export type UserPaymentAccessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserPaymentMethodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserSharesArgs = {
  status?: InputMaybe<PaymentStatus>;
  owed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserSplitsArgs = {
  status?: InputMaybe<SplitStatus>;
  role?: InputMaybe<SplitRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserTransactionsArgs = {
  type?: InputMaybe<TransactionType>;
  status?: InputMaybe<TransactionStatus>;
  direction?: InputMaybe<TransactionDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /**
   * For admins: takes an entry back by its mirror. Nothing in the ledger is ever changed. It moves value in the books
   * alone: what a provider has to give back, a refund does. Refused with `NOT_FOUND`, `ALREADY_REVERSED`, `NOT_REVERSIBLE`
   * for what takes another back, `INSUFFICIENT_FUNDS` if a person's balance is too low to give it back, and
   * `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly reverseEntry: LedgerEntry;
  /**
   * Gives Chrona to a person. Refused with `INSUFFICIENT_FUNDS`, with `INVALID_AMOUNT` unless it is above zero, with
   * `CURRENCY_MISMATCH` for anything but `CHRONA`, with `TRANSFER_TO_YOURSELF`, with `INVALID_TEXT` beyond 500 characters or with such
   * as cannot be shown, and with `NOT_FOUND` where there is nobody of this id whom you can reach.
   */
  readonly transferChrona: ChronaTransactionPayload;
  /**
   * Takes Chrona out of your wallet for good. Refused with `INSUFFICIENT_FUNDS`, `INVALID_AMOUNT`, `CURRENCY_MISMATCH` and
   * `INVALID_TEXT` as `transferChrona` is.
   */
  readonly spendChrona: ChronaTransactionPayload;
  /**
   * Says that you gave hours to a person. You earn them once they are verified: by who received them, or by two of the witnesses that
   * you name. Refused with `HOURS_TO_YOURSELF`, `INVALID_WITNESSES` unless these are up to five different people beside you two,
   * `INVALID_AMOUNT`, `CURRENCY_MISMATCH` for anything but `CHRONA`, `TOO_MANY_HOURS` for more than 800 minor units, `INVALID_TEXT`
   * beyond 500 characters or with such as cannot be shown, and `NOT_FOUND` with `details.field` and
   * `details.index` where one of them is nobody whom you can reach.
   */
  readonly claimHours: HourClaim;
  /**
   * Says that hours were given, as who received them or as a witness. Refused with `NOT_FOUND` for hours in which you have no part,
   * `NOT_YOURS_TO_CONFIRM` for your own, `IN_DISPUTE`, `ALREADY_SETTLED`, and `DAILY_CAP_REACHED` where who gave them would earn more
   * than 800 minor units by confirmation in this UTC day; then they can be confirmed tomorrow.
   */
  readonly confirmHours: HourClaim;
  /**
   * Says that hours were not given as claimed, as who should have received them: they are held, and an admin decides. Refused with
   * `NOT_FOUND`, `NOT_YOURS_TO_CONFIRM` for anybody else, and `ALREADY_SETTLED`.
   */
  readonly disputeHours: HourClaim;
  /**
   * For admins: decides about disputed hours. Refused with `NOT_FOUND`, with `NOT_DISPUTED` for what was decided, and with
   * `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly decideHours: HourClaim;
  /**
   * Keeps a method to pay with, by the token that the provider's own script gave for it; the first becomes the default. `MANUAL` is what
   * you settle by hand, once for a person: asked for again it is answered with the one that is there. Where the provider is away, or your
   * bank wants to see you first, it is `PENDING`. Refused with `INVALID_TOKEN` for what is no token, such as a card's number, for a `MANUAL`
   * one with a token and for another without; with `INVALID_RETURN_URL`, `NOT_OFFERED` where there is no such provider here,
   * `TOO_MANY_METHODS` beyond 20, `TOO_MANY_DECLINES` after ten of your methods and payments were declined within a day (with `details.availableAt`), `TOO_MANY_AT_ONCE` while
   * ten of them were declined or wait for an answer, and `METHOD_DECLINED` with `details.reason` where the provider would not keep it: `DECLINED`,
   * `INSUFFICIENT_FUNDS`, `EXPIRED`, `INCORRECT_DETAILS`, `AUTHENTICATION_FAILED` or `METHOD_UNUSABLE`. One that your bank asked you about
   * becomes `REMOVED` where it did not know you or you would not, and asking with the same key again is then refused in the same way.
   * Refused with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly addPaymentMethod: PaymentMethod;
  /**
   * Makes a method the one that is charged where none is named. Refused with `NOT_FOUND` for one that is not yours or is removed, and with
   * `METHOD_NOT_READY` while the provider does not keep it yet.
   */
  readonly setDefaultPaymentMethod: PaymentMethod;
  /**
   * Forgets a method, here and at its provider. Of the others the newest becomes the default, where this one was it. Refused with
   * `NOT_FOUND` for one that is not yours, with `PAYMENT_UNDER_WAY` while a payment with it is, and with
   * `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`). Removing it again changes nothing.
   */
  readonly removePaymentMethod: PaymentMethod;
  /**
   * Opens your account at the provider that pays people out, or shows the way to the one that is open. Asked again after you came back
   * from there, with another key, it says whether anything is left to tell. Refused with `INVALID_RETURN_URL`,
   * with `NOT_OFFERED` where there is no such provider here, with `PROVIDER_UNAVAILABLE` while it does not answer,
   * and with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly openPayoutAccount: PayoutAccountPayload;
  /**
   * Sends of what you are owed to your bank. The transaction says what becomes of it: where the provider or your bank will
   * not have it, it is yours to pay out again (`failureReason` is `PAYEE_NOT_READY` until you told the provider who you
   * are, `DECLINED` where your bank did not take it, and `RETURNED` where it sent back what was `COMPLETED`). Refused with
   * `NO_PAYOUT_ACCOUNT` before `openPayoutAccount`, with `INSUFFICIENT_FUNDS` beyond what you are owed, with
   * `INVALID_AMOUNT`, `CURRENCY_MISMATCH` for `CHRONA`, with `AMOUNT_NOT_ACCEPTED` for what the provider cannot send (with
   * `details.step`, in minor units, where it sends multiples alone), with `NOT_OFFERED` where nobody is paid out here, and
   * with `SIGN_IN_AGAIN` without a fresh proof that it is you (`confirmIdentity`).
   */
  readonly payOut: Transaction;
  /** Accepts a share of yours. Accepting twice changes nothing. Refused with `NOT_FOUND`, and `SHARE_SETTLED` where nothing is owed of it. */
  readonly acceptShare: PaymentShare;
  /**
   * Declines a share of yours that you have not accepted: the payee bears it. Declining twice changes nothing. Refused with `NOT_FOUND`,
   * `SHARE_ACCEPTED` for one that you accepted and for one of an event, and `SHARE_SETTLED`.
   */
  readonly declineShare: PaymentShare;
  /**
   * Lets somebody off what they owe you; a payment of it that is under way is taken back. Waiving twice changes nothing. Refused with
   * `NOT_FOUND` unless it is owed to you, and `SHARE_SETTLED`.
   */
  readonly waiveShare: PaymentShare;
  /**
   * Reminds somebody of what they owe you. Refused with `NOT_FOUND` unless it is owed to you and you can reach each other,
   * `SHARE_SETTLED`, `SHARE_NOT_ACCEPTED`, `PAYMENT_UNDER_WAY`, and `REMINDED_RECENTLY` within a day of the last time, with
   * `availableAt` in its details.
   */
  readonly remindShare: PaymentShare;
  /**
   * Pays a share of yours, which accepts it. Where the provider asks something of you, the transaction says so in its next action; one
   * that is settled by hand waits until the payee says that it came. Refused with `NOT_FOUND`, also where its payee can no longer be
   * reached and for another's method, `SHARE_SETTLED` where nothing is owed of it, `PAYMENT_UNDER_WAY`, `NO_PAYMENT_METHOD` without a default,
   * `METHOD_EXPIRED`, `METHOD_NOT_READY`, `AMOUNT_NOT_ACCEPTED` where the provider does not take such an amount (with `details.minimum` or
   * `details.step`, in minor units, where it is too little or no multiple), `NOT_OFFERED` where it
   * is no longer there, `TOO_MANY_DECLINES` after ten of your methods and payments were declined within a day (with `details.availableAt`), `TOO_MANY_AT_ONCE` while
   * ten of them were declined or wait for an answer, and `INVALID_RETURN_URL`.
   */
  readonly payShare: Transaction;
  /**
   * Divides a bill of yours among people with whom you have an ACTIVE tie: each accepts or declines their share. You may have one
   * yourself, which counts as paid. Refused as `splitPreview` is, and with `DUE_DATE_PASSED`, `INVALID_TEXT` for a description that
   * cannot be shown or is longer than 500 characters, `NOT_FOUND` with `details.index` where one of them is nobody whom you can bill,
   * and `SERVICE_UNAVAILABLE` while nobody can tell.
   */
  readonly createSplit: PaymentSplit;
  /**
   * Calls off a split of yours: nothing of it is owed any more, what is under way is taken back, and what was paid is given back whole,
   * out of what you have. What was paid by hand you give back by hand: such a share stays `COMPLETED` until its person says by `confirmPayment`
   * that it came. Refused with `NOT_FOUND`, `SPLIT_COMPLETED`, `INSUFFICIENT_FUNDS` where you no longer have what was paid, and
   * `NOT_REFUNDABLE` while a payment of it is disputed.
   */
  readonly cancelSplit: PaymentSplit;
  /**
   * Pays for an event as a whole, as its tribe has it: amount, currency and payee are the event's. The answer says how it stands: it may
   * ask something of you (`nextAction`), be under way, or have failed with a reason. Refused with `EVENT_UNKNOWN` before the event was told
   * here and for who does not take part, `EVENT_IS_SPLIT` with `details.splitId` where one pays one's share, `EVENT_IS_FREE`,
   * `PAYING_YOURSELF`, `PAYMENT_UNDER_WAY` where it is paid or being paid, `NOT_FOUND` for another's method and for a payee whom you cannot
   * reach, `NO_PAYMENT_METHOD` without a default, `METHOD_EXPIRED`, `METHOD_NOT_READY`, `AMOUNT_NOT_ACCEPTED` where the provider does not
   * take such an amount (with `details.minimum` or `details.step`, in minor units, where it is too little or no multiple), `NOT_OFFERED`
   * where it is no longer there, `TOO_MANY_DECLINES` after ten of your methods and payments were declined within a day (with `details.availableAt`), `TOO_MANY_AT_ONCE` while
   * ten of them were declined or wait for an answer, `INVALID_RETURN_URL`, and `INVALID_TEXT` beyond 500 characters.
   */
  readonly payEvent: Transaction;
  /**
   * Takes your payment back while it asks something of you, or waits for who receives it by hand. Where the provider has to be asked, it is
   * `PROCESSING` until that is done. Refused with `NOT_FOUND` for what you do not pay, and with `NOT_CANCELLABLE` for what is done, or at
   * the bank.
   */
  readonly cancelTransaction: Transaction;
  /**
   * Gives a payment back, whole or in part, as who was paid; answers with the refund, a transaction of its own. Refused with `NOT_FOUND` for
   * what was not paid to you, `NOT_REFUNDABLE` for what is not paid, went back as a whole or is disputed, `REFUND_TOO_LARGE` with
   * `details.refundable` beyond what is left, `INSUFFICIENT_FUNDS` where you no longer have it, `INVALID_AMOUNT`, `AMOUNT_NOT_ACCEPTED`
   * where the provider does not take such an amount, and `CURRENCY_MISMATCH` in another currency than it was paid in.
   */
  readonly refundTransaction: Transaction;
  /**
   * Says whether what is settled by hand came: of a payment, who is paid; of a refund, who gets it back. Refused with `NOT_FOUND`,
   * `NOT_YOURS_TO_CONFIRM` for the other side, `NOT_BY_HAND` for what a provider carries out, and `NOT_AWAITED` for what has ended.
   */
  readonly confirmPayment: Transaction;
};


export type MutationReverseEntryArgs = {
  input: ReverseEntryInput;
};


export type MutationTransferChronaArgs = {
  input: TransferChronaInput;
};


export type MutationSpendChronaArgs = {
  input: SpendChronaInput;
};


export type MutationClaimHoursArgs = {
  input: ClaimHoursInput;
};


export type MutationConfirmHoursArgs = {
  input: ConfirmHoursInput;
};


export type MutationDisputeHoursArgs = {
  input: DisputeHoursInput;
};


export type MutationDecideHoursArgs = {
  input: DecideHoursInput;
};


export type MutationAddPaymentMethodArgs = {
  input: AddPaymentMethodInput;
};


export type MutationSetDefaultPaymentMethodArgs = {
  input: SetDefaultPaymentMethodInput;
};


export type MutationRemovePaymentMethodArgs = {
  input: RemovePaymentMethodInput;
};


export type MutationOpenPayoutAccountArgs = {
  input: OpenPayoutAccountInput;
};


export type MutationPayOutArgs = {
  input: PayOutInput;
};


export type MutationAcceptShareArgs = {
  input: AcceptShareInput;
};


export type MutationDeclineShareArgs = {
  input: DeclineShareInput;
};


export type MutationWaiveShareArgs = {
  input: WaiveShareInput;
};


export type MutationRemindShareArgs = {
  input: RemindShareInput;
};


export type MutationPayShareArgs = {
  input: PayShareInput;
};


export type MutationCreateSplitArgs = {
  input: CreateSplitInput;
};


export type MutationCancelSplitArgs = {
  input: CancelSplitInput;
};


export type MutationPayEventArgs = {
  input: PayEventInput;
};


export type MutationCancelTransactionArgs = {
  input: CancelTransactionInput;
};


export type MutationRefundTransactionArgs = {
  input: RefundTransactionInput;
};


export type MutationConfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};

/** That something of somebody's was looked at. It never changes. */
export type PaymentAccess = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** At what: `LEDGER_ACCOUNT`, `LEDGER_ENTRY`, `TRANSACTION` or `HOUR_CLAIM`. */
  readonly kind: Scalars['String']['output'];
  /** Why: `AUDIT` for who looked into the books, `BOOKKEEPING` for who looked after a payment or took an entry back, `DISPUTE` for who decides about hours. */
  readonly purpose: Scalars['String']['output'];
  /** The ids of what was looked at. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** By whom. Which admin it was is not told. */
  readonly by: PaymentAccessReader;
  /** The name of the service that did; null for any other. */
  readonly service?: Maybe<Scalars['String']['output']>;
};

/** Who looks at what is somebody's. */
export type PaymentAccessReader =
  /** An admin. */
  | 'ADMIN'
  /** Another service. */
  | 'SERVICE'
  /** Payments itself, on its own. */
  | 'HOUSE';

/** A page of accesses. */
export type PaymentAccessConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PaymentAccessEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of accesses. */
export type PaymentAccessEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The access. */
  readonly node: PaymentAccess;
};

/** Accounts of one kind in one currency, and what they come to. */
export type TrialBalanceLine = {
  /** Whose accounts. */
  readonly kind: LedgerAccountKind;
  /** The account's name; null for all people's accounts together. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The account's id, for `ledgerAccount`; null for all people's accounts together. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** How many accounts. */
  readonly accounts: Scalars['Int']['output'];
  /** What they come to. */
  readonly balance: Money;
};

/** Of what an account is. */
export type LedgerAccountKind =
  /** Of a person. */
  | 'USER'
  /** Of the platform. */
  | 'PLATFORM'
  /** Of a payment provider. */
  | 'PROVIDER'
  /** Of a purpose, such as what is held for somebody. */
  | 'PURPOSE';

/** An account of the ledger. It does not say whose it is. */
export type LedgerAccount = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Of what it is. */
  readonly kind: LedgerAccountKind;
  /** Its name; null for a person's. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether it may go below zero. */
  readonly mayOverdraw: Scalars['Boolean']['output'];
  /** What is in it. */
  readonly balance: Money;
  /** What was posted to it, the newest first. */
  readonly postings: PostingConnection;
};


/** An account of the ledger. It does not say whose it is. */
export type LedgerAccountPostingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A movement of value: postings that sum to zero for each currency. It never changes. */
export type LedgerEntry = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it was, such as `TRANSFER`. */
  readonly kind: Scalars['String']['output'];
  /** When it was posted. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the entry that it takes back; null for any other. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** The id of the entry that took it back; null while none did. */
  readonly reversedBy?: Maybe<Scalars['ID']['output']>;
  /** Its postings, in order. */
  readonly postings: ReadonlyArray<Posting>;
};

/** What an entry does to one account. */
export type Posting = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The entry that it belongs to. */
  readonly entryId: Scalars['ID']['output'];
  /** The account. */
  readonly accountId: Scalars['ID']['output'];
  /** Signed: above zero for what the account got. */
  readonly amount: Money;
  /** What the account had after it; null for accounts that are nobody's. */
  readonly balanceAfter?: Maybe<Money>;
  /** When it was posted. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of an account's postings. */
export type PostingConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PostingEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of postings. */
export type PostingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The posting. */
  readonly node: Posting;
};

/** What `reverseEntry` takes. */
export type ReverseEntryInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The entry to take back. */
  readonly entryId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ReversalReason;
};

/** Why an entry is taken back. */
export type ReversalReason =
  /** It should not have been posted so. */
  | 'MISTAKE'
  /** Somebody was deceived. */
  | 'FRAUD'
  /** It was disputed, and the dispute was lost. */
  | 'DISPUTE'
  /** A court said so. */
  | 'COURT_ORDER';

/** A person's account in Chrona, the currency of time: 100 minor units are one verified hour. */
export type ChronaWallet = {
  /** What came and went, the newest first. Refused with `INVALID_PERIOD` unless the period begins before it ends. */
  readonly transactions: ChronaTransactionConnection;
  /** The wallet's id. */
  readonly id: Scalars['ID']['output'];
  /** What is in it. Derived from the ledger, and never below zero. */
  readonly balance: Money;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
};


/** A person's account in Chrona, the currency of time: 100 minor units are one verified hour. */
export type ChronaWalletTransactionsArgs = {
  type?: InputMaybe<ChronaTransactionType>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A wallet's view of a movement of Chrona. A transfer shows in two wallets, as two of these. */
export type ChronaTransaction = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The wallet whose view it is. */
  readonly wallet: ChronaWallet;
  /** What kind of movement. */
  readonly type: ChronaTransactionType;
  /** Signed: above zero for what the wallet got, below for what it gave. */
  readonly amount: Money;
  /** What was in the wallet after it. */
  readonly balanceAfter: Money;
  /** What was said about it, by who gave it; null where nothing was, and where its author is gone. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was posted. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** The ledger's entry: of a transfer, the same in both wallets. */
  readonly entryId: Scalars['ID']['output'];
};

/** What a movement of Chrona is. */
export type ChronaTransactionType =
  /** Issued: for verified hours, or as income that everybody gets. */
  | 'EARN'
  /** Out of the wallet for good: spent, or lost with time. */
  | 'SPEND'
  /** From one person to another. */
  | 'TRANSFER';

/** A page of a wallet's transactions. */
export type ChronaTransactionConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<ChronaTransactionEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of transactions. */
export type ChronaTransactionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: ChronaTransaction;
};

/** What `transferChrona` takes. */
export type TransferChronaInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who gets it. */
  readonly toUserId: Scalars['ID']['input'];
  /** How much. */
  readonly amount: MoneyInput;
  /** A word to them, kept sealed; up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `spendChrona` takes. */
export type SpendChronaInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How much. */
  readonly amount: MoneyInput;
  /** What for, kept sealed; up to 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a movement of Chrona. */
export type ChronaTransactionPayload = {
  /** The movement, as your wallet shows it. */
  readonly transaction: ChronaTransaction;
};

/** Hours that a person gave to another, by their word until they are verified. */
export type HourClaim = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who gave the hours, and earns them. */
  readonly giver: User;
  /** Who received them; null once they are gone. */
  readonly receiver?: Maybe<User>;
  /** Who was named to have seen it. */
  readonly witnesses: ReadonlyArray<User>;
  /** How many witnesses have said that it is so. Two are enough. */
  readonly attestations: Scalars['Int']['output'];
  /** What the hours are worth: 100 minor units an hour. */
  readonly amount: Money;
  /** What was done, in the giver's words; null where they said nothing, and where they are gone. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly status: HourClaimStatus;
  /** When it was claimed. */
  readonly claimedAt: Scalars['DateTime']['output'];
  /** When it was earned or refused; null until then. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How claimed hours stand. */
export type HourClaimStatus =
  /** Nobody has verified them yet. */
  | 'CLAIMED'
  /** Verified by who received them, or by two witnesses, and earned. */
  | 'CONFIRMED'
  /** Held, until an admin decides. */
  | 'DISPUTED'
  /** Disputed, and earned by an admin's decision. */
  | 'GRANTED'
  /** Disputed, and refused by an admin's decision. */
  | 'REFUSED';

/** A page of claimed hours. */
export type HourClaimConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<HourClaimEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of claimed hours. */
export type HourClaimEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: HourClaim;
};

/** What `claimHours` takes. */
export type ClaimHoursInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who received the hours. */
  readonly receiverId: Scalars['ID']['input'];
  /** What they are worth: 100 minor units of `CHRONA` an hour. */
  readonly amount: MoneyInput;
  /** People who saw it, up to five. */
  readonly witnessIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What was done, kept sealed; up to 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** What `confirmHours` takes. */
export type ConfirmHoursInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
};

/** What `disputeHours` takes. */
export type DisputeHoursInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
};

/** What `decideHours` takes. */
export type DecideHoursInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** How it is decided. */
  readonly decision: HourDecision;
};

/** How disputed hours can be decided. */
export type HourDecision =
  /** They were given: they are earned. */
  | 'GRANT'
  /** They were not: nothing is earned. */
  | 'REFUSE';

/** A way in which a person pays. Only its owner sees it. */
export type PaymentMethod = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly user: User;
  /** Who carries out payments with it. */
  readonly provider: PaymentProvider;
  /** What it is; null until the provider said so. */
  readonly type?: Maybe<PaymentMethodType>;
  /** The last four digits of the card or account; null for what has none. */
  readonly last4?: Maybe<Scalars['String']['output']>;
  /** Up to when a card can be charged; null for what does not expire. */
  readonly expires?: Maybe<CardExpiry>;
  /** Whether it is charged where none is named. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** How it stands. */
  readonly status: PaymentMethodStatus;
  /** What is to be done at the bank before it is kept; null where nothing is. */
  readonly nextAction?: Maybe<NextAction>;
  /** Why its provider would not keep it; null for any other. */
  readonly failureReason?: Maybe<TransactionReason>;
  /** When it was asked for. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** What a method is. */
export type PaymentMethodType =
  /** A card on credit. */
  | 'CREDIT_CARD'
  /** A card of an account. */
  | 'DEBIT_CARD'
  /** A bank account that is debited. */
  | 'BANK_ACCOUNT'
  /** A Venmo account. */
  | 'VENMO_BALANCE'
  /** Cash, or another way between the two: whoever receives it confirms it. */
  | 'CASH';

/** How a method stands. */
export type PaymentMethodStatus =
  /** The provider does not keep it yet: it did not answer, or the bank wants to see its owner first. */
  | 'PENDING'
  /** It can be charged. */
  | 'ACTIVE'
  /** It is gone, or never came to be. */
  | 'REMOVED';

/** The last month of a card. */
export type CardExpiry = {
  /** The month, 1 to 12. */
  readonly month: Scalars['Int']['output'];
  /** The year, with four digits. */
  readonly year: Scalars['Int']['output'];
};

/** What somebody has to do at their bank: a page to go to, or a secret with which the provider's own script asks in place. */
export type NextAction = {
  /** The page; null where there is none. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The secret for the provider's script; null where it takes none. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
};

/** A page of payment methods. */
export type PaymentMethodConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PaymentMethodEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of payment methods. */
export type PaymentMethodEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The method. */
  readonly node: PaymentMethod;
};

/** What `addPaymentMethod` takes. */
export type AddPaymentMethodInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who carries out payments with it. */
  readonly provider: PaymentProvider;
  /** What the provider's script gave for the method, never a number; null for `MANUAL`. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /**
   * Your browser returns to this address from your bank's page: an https URL at an allowed origin. Any other is refused
   * with `INVALID_RETURN_URL`.
   */
  readonly returnUrl: Scalars['String']['input'];
  /** Whether it becomes the default, where there is one already. */
  readonly makeDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `setDefaultPaymentMethod` takes. */
export type SetDefaultPaymentMethodInput = {
  /** The method. */
  readonly methodId: Scalars['ID']['input'];
};

/** What `removePaymentMethod` takes. */
export type RemovePaymentMethodInput = {
  /** The method. */
  readonly methodId: Scalars['ID']['input'];
};

/** An amount that is asked for. */
export type MoneyInput = {
  /** In the currency's minor unit: cents for `EUR`, yen for `JPY`, hundredths of an hour for `CHRONA`. Above zero. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Where a person is paid out. Only they see it. */
export type PayoutAccount = {
  /** Whether they can be paid out there, as the provider said when it was last asked: by `openPayoutAccount`, or by a payout. */
  readonly ready: Scalars['Boolean']['output'];
};

/** What a person is owed in a currency. Only they see it. */
export type Payable = {
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What can be paid out. Derived from the ledger, and never below zero. */
  readonly balance: Money;
  /** What is on its way to the bank, or on its way back from there, and no longer in the balance. */
  readonly underWay: Money;
  /** What is held of payments that are disputed, until the bank has decided, and no longer in the balance. */
  readonly disputed: Money;
  /** What you owe since you lost a dispute about what you no longer had: whatever comes later pays it first. */
  readonly debt: Money;
  /** What came to the balance and went from it, the newest first. */
  readonly movements: PayableMovementConnection;
};


/** What a person is owed in a currency. Only they see it. */
export type PayableMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that came to what a person is owed, or went from it. */
export type PayableMovement = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly type: PayableMovementType;
  /** Signed: above zero for what came, below for what went. */
  readonly amount: Money;
  /** What was in the balance after it. */
  readonly balanceAfter: Money;
  /** When it was posted. */
  readonly at: Scalars['DateTime']['output'];
};

/** Why a payable balance changed. */
export type PayableMovementType =
  /** An event was paid. */
  | 'EVENT_PAYMENT'
  /** A share was paid. */
  | 'SPLIT_PAYMENT'
  /** A payment is given back, or what was to be given back came back. */
  | 'REFUND'
  /** Paid out, or come back from the bank. */
  | 'PAYOUT'
  /** A payment was disputed: what you had of it is held until that is decided. */
  | 'DISPUTE_HELD'
  /** A dispute was lost, and took more than was held of it. */
  | 'DISPUTE_LOST'
  /** A dispute was won, or what was held was more than it took. */
  | 'DISPUTE_WON'
  /** Settling a payment failed after it was done: its money never came. */
  | 'PAYMENT_RETURNED'
  /** What you owed since you lost a dispute was paid out of what came. */
  | 'DEBT_PAID'
  /** Something else, such as an entry that was taken back. */
  | 'OTHER';

/** A page of movements. */
export type PayableMovementConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PayableMovementEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of movements. */
export type PayableMovementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: PayableMovement;
};

/** What `openPayoutAccount` takes. */
export type OpenPayoutAccountInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Your browser returns to this address from the provider's page: an https URL at an allowed origin. Any other is refused
   * with `INVALID_RETURN_URL`.
   */
  readonly returnUrl: Scalars['String']['input'];
};

/** The way to an account for payouts. */
export type PayoutAccountPayload = {
  /** The page where you tell the provider who you are and where your money goes, good once; null where there is nothing to tell, and you can be paid out. */
  readonly onboardingUrl?: Maybe<Scalars['String']['output']>;
};

/** What `payOut` takes. */
export type PayOutInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How much. */
  readonly amount: MoneyInput;
};

/** A comparison of a provider's record of a period with ours. */
export type Reconciliation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose record. */
  readonly provider: PaymentProvider;
  /** The period begins with this moment. */
  readonly from: Scalars['DateTime']['output'];
  /** The period ends before this moment. */
  readonly to: Scalars['DateTime']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it was done; null while it is under way, and for one that the provider's absence ended. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many lines of the provider's record were compared. */
  readonly records: Scalars['Int']['output'];
};

/** Who carries out payments. */
export type PaymentProvider =
  /** Cards and bank accounts, through Stripe. */
  | 'STRIPE'
  /** Venmo, through Braintree. */
  | 'VENMO'
  /** People themselves: whoever receives it confirms it. */
  | 'MANUAL';

/** In which way a provider's record and ours differ. */
export type DifferenceKind =
  /** The provider has it and we do not. */
  | 'MISSING_HERE'
  /** We have it and the provider does not. */
  | 'MISSING_THERE'
  /** The amounts or currencies differ. */
  | 'AMOUNT'
  /** One says that it is done, the other something else. */
  | 'STATUS'
  /** What the provider keeps of it differs from what we know. */
  | 'FEE'
  /** Something on the provider's side that we have no word for, or a dispute of which we were not told. */
  | 'UNKNOWN';

/** Something in which a provider's record and ours differ. It says nothing of whose it is. */
export type ProviderDifference = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose record. */
  readonly provider: PaymentProvider;
  /** In which way. */
  readonly kind: DifferenceKind;
  /** What it is at the provider: CHARGE, REFUND, PAYOUT, DISPUTE, DISPUTE_LINE (what was kept of a dispute) or OTHER. */
  readonly recordKind: Scalars['String']['output'];
  /** The provider's id of it, or the key of our call where the provider has none. */
  readonly what: Scalars['String']['output'];
  /** The provider's own word for it, empty where it has none. */
  readonly named: Scalars['String']['output'];
  /** What of ours it follows from, such as a transaction; null where nothing of ours is known. */
  readonly intentId?: Maybe<Scalars['ID']['output']>;
  /** When it was begun. */
  readonly at: Scalars['DateTime']['output'];
  /** How it stands here; null where it is missing here. */
  readonly ourStatus?: Maybe<Scalars['String']['output']>;
  /** How much it is here; of a fee, the fee. */
  readonly ourAmount?: Maybe<Money>;
  /** How it stands at the provider; null where it is missing there. */
  readonly theirStatus?: Maybe<Scalars['String']['output']>;
  /** How much it is at the provider; of a fee, the fee. */
  readonly theirAmount?: Maybe<Money>;
  /** When it was last found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** When it was mended. */
  readonly mendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a later look did not find it any more. */
  readonly goneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of reconciliations. */
export type ReconciliationConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of reconciliations. */
export type ReconciliationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The reconciliation. */
  readonly node: Reconciliation;
};

/** A page of differences. */
export type DifferenceConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<DifferenceEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of differences. */
export type DifferenceEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: ProviderDifference;
};

/** What one person owes of a split. */
export type PaymentShare = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The split. */
  readonly split: PaymentSplit;
  /** Whose share it is; null once they are gone. */
  readonly user?: Maybe<User>;
  /** How much it is. 0 for somebody whom the event no longer counts. */
  readonly amount: Money;
  /** What it was divided by, in basis points: 2500 are a quarter. Null unless by percentage. */
  readonly percentage?: Maybe<Scalars['Int']['output']>;
  /** How it stands. */
  readonly status: PaymentStatus;
  /** When its person accepted it; null until then. Shares of events count as accepted. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its person was last reminded of it; null for never. */
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of it was given back to its person after they paid it: the payment stands for what is left. What is on its way back is not counted yet. */
  readonly refunded: Money;
  /** What paid it, for its person and the payee; null until it is paid, and for the payee's own. */
  readonly transaction?: Maybe<Transaction>;
  /** The newest payment of it, however it stands: one that is under way is found here. For its person and the payee; null where nobody tried, and for the payee's own. */
  readonly payment?: Maybe<Transaction>;
};

/** How what somebody has to pay stands. */
export type PaymentStatus =
  /** Nothing has to be paid: waived, or 0 from the beginning. */
  | 'NOT_REQUIRED'
  /** It is owed; it may be on its way. */
  | 'PENDING'
  /** It is paid. */
  | 'COMPLETED'
  /** It is owed: a payment was tried and failed, or was taken back by a dispute. */
  | 'FAILED'
  /** It is not owed any more: declined, called off, or its person no longer takes part. */
  | 'CANCELLED'
  /** It was paid, and given back whole. */
  | 'REFUNDED';

/** A page of shares. */
export type PaymentShareConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PaymentShareEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of shares. */
export type PaymentShareEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The share. */
  readonly node: PaymentShare;
};

/** What `acceptShare` takes. */
export type AcceptShareInput = {
  /** The share. */
  readonly shareId: Scalars['ID']['input'];
};

/** What `declineShare` takes. */
export type DeclineShareInput = {
  /** The share. */
  readonly shareId: Scalars['ID']['input'];
};

/** What `waiveShare` takes. */
export type WaiveShareInput = {
  /** The share. */
  readonly shareId: Scalars['ID']['input'];
};

/** What `remindShare` takes. */
export type RemindShareInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The share. */
  readonly shareId: Scalars['ID']['input'];
};

/** What `payShare` takes. */
export type PayShareInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The share. */
  readonly shareId: Scalars['ID']['input'];
  /** What to pay with: one of your methods; your default unless said. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Your browser returns to this address from your bank's or provider's page: an https URL at an allowed origin. Any other
   * is refused with `INVALID_RETURN_URL`.
   */
  readonly returnUrl: Scalars['String']['input'];
};

/** A bill that several people share. Everybody with a part in it sees all of its shares. */
export type PaymentSplit = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The event that it pays for; null for none. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** The tribe whose bill it is; null for none. */
  readonly tribeId?: Maybe<Scalars['ID']['output']>;
  /** Who made it, or whom the event is paid to: what is paid is theirs. Null once they are gone. */
  readonly createdBy?: Maybe<User>;
  /** What it is for, in their words; null where they said nothing, and where they are gone. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What all shares sum to. */
  readonly totalAmount: Money;
  /** How it was divided. */
  readonly splitType: SplitType;
  /** How it stands: follows from the shares. */
  readonly status: SplitStatus;
  /** When it is due. */
  readonly dueDate: Scalars['DateTime']['output'];
  /** What others than the payee have paid of it, less what was given back. */
  readonly paid: Money;
  /** 1, and one more each time its event changed and what was unpaid was divided anew. */
  readonly revision: Scalars['Int']['output'];
  /** The shares, in the order in which people were named. */
  readonly shares: ReadonlyArray<PaymentShare>;
  /** Payments and refunds of it in which you have a part, the newest first, 100 at most. */
  readonly transactions: ReadonlyArray<Transaction>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** How a bill is divided. */
export type SplitType =
  /** Everybody pays as much. */
  | 'EQUAL'
  /** Everybody pays a part of the whole in basis points. */
  | 'PERCENTAGE'
  /** Everybody pays what is said. */
  | 'CUSTOM';

/** What part somebody has in a split. */
export type SplitRole =
  /** It is their bill. */
  | 'PAYEE'
  /** It is another's bill, and they have a share of it. */
  | 'PARTICIPANT';

/** How a split stands. */
export type SplitStatus =
  /** Nobody but the payee has paid. */
  | 'PENDING'
  /** Somebody has paid, and somebody owes. */
  | 'PARTIAL'
  /** Nothing is owed any more, and something was paid. */
  | 'COMPLETED'
  /** Called off, or nothing is owed and nothing was paid. */
  | 'CANCELLED';

/** What a division would come to. */
export type SplitPreview = {
  /** The total. */
  readonly totalAmount: Money;
  /** The shares, in the order in which people were named. */
  readonly shares: ReadonlyArray<PreviewedShare>;
};

/** What somebody would pay of a bill. */
export type PreviewedShare = {
  /** Who. */
  readonly user: User;
  /** How much. */
  readonly amount: Money;
  /** What it is divided by, in basis points; null unless by percentage. */
  readonly percentage?: Maybe<Scalars['Int']['output']>;
};

/** A payment after which, with the others, nobody of a tribe owes anybody anything. */
export type TribeDebt = {
  /** Who would pay. */
  readonly from: User;
  /** Who would be paid. */
  readonly to: User;
  /** How much. */
  readonly amount: Money;
};

/** A page of splits. */
export type PaymentSplitConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<PaymentSplitEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of splits. */
export type PaymentSplitEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The split. */
  readonly node: PaymentSplit;
};

/** One person's part of a bill. */
export type SplitParticipantInput = {
  /** Who. */
  readonly userId: Scalars['ID']['input'];
  /** For `PERCENTAGE`: their part in basis points, 1 to 10,000. */
  readonly basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** For `CUSTOM`: their part, in the total's currency. 0 for somebody who is to pay nothing. */
  readonly amount?: InputMaybe<MoneyInput>;
};

/** What `splitPreview` takes. */
export type SplitPreviewInput = {
  /** The whole bill. */
  readonly total: MoneyInput;
  /** How it is divided. */
  readonly splitType: SplitType;
  /** Among whom, 2 to 20 people. */
  readonly participants: ReadonlyArray<SplitParticipantInput>;
};

/** What `createSplit` takes. */
export type CreateSplitInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is for, kept sealed; up to 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The whole bill. */
  readonly total: MoneyInput;
  /** How it is divided. */
  readonly splitType: SplitType;
  /** Among whom, 2 to 20 people; you may be one of them. */
  readonly participants: ReadonlyArray<SplitParticipantInput>;
  /** When it is due: a time to come. */
  readonly dueDate: Scalars['DateTime']['input'];
  /** The tribe whose bill it is. */
  readonly tribeId?: InputMaybe<Scalars['ID']['input']>;
  /** The event that it is for. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `cancelSplit` takes. */
export type CancelSplitInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The split. */
  readonly splitId: Scalars['ID']['input'];
};

/** A payment, refund or payout. */
export type Transaction = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: TransactionType;
  /** How it stands. */
  readonly status: TransactionStatus;
  /** How much. */
  readonly amount: Money;
  /** The ledger's entry by which its money moved, to name to an admin; null by hand, and until it moved. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What of it went back by refunds. */
  readonly refunded: Money;
  /** What of it you can give back, as who was paid, if you still have it; nothing for everybody else, and while it is disputed. */
  readonly refundable: Money;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What was said about it, by who paid; null where nothing was, where they are gone, and for admins. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who pays; of a refund who gets it back, of a payout who is paid out. Null once they are gone. */
  readonly user?: Maybe<User>;
  /** Who is paid, and who gives a refund; null for payouts, for what the house gives back, and once they are gone. */
  readonly payee?: Maybe<User>;
  /** What it is paid with, for who pays; null for everybody else. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Who carries it out. */
  readonly provider: PaymentProvider;
  /** The provider's id of it: for admins, null for everybody else. */
  readonly providerTransactionId?: Maybe<Scalars['String']['output']>;
  /** The event that it pays for; null for none. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** The split that it pays for; null for none, and for who has no part in it. */
  readonly split?: Maybe<PaymentSplit>;
  /** The share that it pays; null for none, and for who has no part in it. */
  readonly share?: Maybe<PaymentShare>;
  /** Of a refund, the payment that it gives back. */
  readonly refundOf?: Maybe<Transaction>;
  /** The refunds of it, the newest first, 100 at most. */
  readonly refunds: ReadonlyArray<Transaction>;
  /** Why it ended as it did, where there is a reason that may be shown. */
  readonly failureReason?: Maybe<TransactionReason>;
  /** What you have to do at your bank before it goes on, as who pays, within a day; null where nothing is asked, and for everybody else. */
  readonly nextAction?: Maybe<NextAction>;
  /** Whether whoever paid disputed it at their bank; null for no. */
  readonly disputeStatus?: Maybe<DisputeStatus>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it first ended: done, failed or cancelled; null until then. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a transaction is. */
export type TransactionType =
  /** A payment for an event as a whole. */
  | 'EVENT_PAYMENT'
  /** A payment of a share. */
  | 'SPLIT_PAYMENT'
  /** A payment given back, or a part of it. */
  | 'REFUND'
  /** What somebody is owed, to their bank. */
  | 'PAYOUT';

/**
 * How a transaction stands: `INITIATED`, `PROCESSING`, `COMPLETED`, `REFUNDED` in this order; `FAILED` and `CANCELLED` end it before it is
 * completed. A payment that was given back is `COMPLETED` again where the bank sends that back, and nothing else pays for the same by then.
 */
export type TransactionStatus =
  /** It was begun, and the provider did not answer yet. */
  | 'INITIATED'
  /** It is under way: at the bank, waiting for who pays, or for who receives it by hand. */
  | 'PROCESSING'
  /** It is done. */
  | 'COMPLETED'
  /** Of a payment: given back as a whole, or, with the reason `RETURNED`, never settled after it was done. Of a refund or a payout: it was done, and the bank sent it back. */
  | 'REFUNDED'
  /** It was declined, or did not come. */
  | 'FAILED'
  /** It was taken back, or was no longer owed when the money came, which then goes back. */
  | 'CANCELLED';

/** Why a transaction ended as it did. */
export type TransactionReason =
  /** The bank declined it, and does not say why. */
  | 'DECLINED'
  /** There was not enough in the account. */
  | 'INSUFFICIENT_FUNDS'
  /** The card has expired. */
  | 'EXPIRED'
  /** Something about the method is not right, such as its security code. */
  | 'INCORRECT_DETAILS'
  /** Whoever pays was not recognised by their bank. */
  | 'AUTHENTICATION_FAILED'
  /** The method cannot be charged any more. */
  | 'METHOD_UNUSABLE'
  /** The payment was not settled in time for it to be given back. */
  | 'NOT_YET_SETTLED'
  /** The payee's account at the provider cannot be paid to yet. */
  | 'PAYEE_NOT_READY'
  /** Whoever was to receive it by hand says that it did not come. */
  | 'NOT_RECEIVED'
  /** What it was for was waived, dropped or called off while it was under way: it was taken back, or came all the same and goes back. */
  | 'NO_LONGER_OWED'
  /** It was done, and the bank sent it back, or did not settle it: what it paid is owed again. */
  | 'RETURNED';

/** How a dispute stands, which whoever paid began at their bank. */
export type DisputeStatus =
  /**
   * The bank has not decided, or refunds that are under way have all of it: nothing of it can be given back now. What its payee has of it is
   * held (`Payable.disputed`).
   */
  | 'OPEN'
  /** The payment stands. */
  | 'WON'
  /**
   * The money went back to who paid: what it paid is owed again, unless refunds had given all of it back. What its payee no longer had of it
   * they owe (`Payable.debt`).
   */
  | 'LOST'
  /** A part of it went back to who paid, as by a refund: it stands for the rest, which can be given back. */
  | 'LOST_IN_PART';

/** Which way money goes, as the person sees it. */
export type TransactionDirection =
  /** To them: what they are paid, and what they get back. */
  | 'IN'
  /** From them: what they pay, give back, or have paid out. */
  | 'OUT';

/** A page of transactions. */
export type TransactionConnection = {
  /** The page's entries, in order. */
  readonly edges: ReadonlyArray<TransactionEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a page of transactions. */
export type TransactionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: Transaction;
};

/** What `payEvent` takes. */
export type PayEventInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** What to pay with; your default where none is named. */
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Your browser returns to this address from your bank's page: an https URL at an allowed origin. Any other is refused
   * with `INVALID_RETURN_URL`.
   */
  readonly returnUrl: Scalars['String']['input'];
  /** A word about it to who is paid, kept sealed; up to 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** What `cancelTransaction` takes. */
export type CancelTransactionInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payment. */
  readonly transactionId: Scalars['ID']['input'];
};

/** What `refundTransaction` takes. */
export type RefundTransactionInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payment. */
  readonly transactionId: Scalars['ID']['input'];
  /** How much of it, in its currency; all that is left where nothing is said. */
  readonly amount?: InputMaybe<MoneyInput>;
};

/** What `confirmPayment` takes. */
export type ConfirmPaymentInput = {
  /** Your own word for this one request: asked again with it, it is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payment, or the refund. */
  readonly transactionId: Scalars['ID']['input'];
  /** Whether it came. If not, it has failed. */
  readonly received: Scalars['Boolean']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  User: ResolverTypeWrapper<UserBehind>;
  Mutation: ResolverTypeWrapper<{}>;
  PaymentAccess: ResolverTypeWrapper<PaymentAccess>;
  PaymentAccessReader: PaymentAccessReader;
  PaymentAccessConnection: ResolverTypeWrapper<PaymentAccessConnection>;
  PaymentAccessEdge: ResolverTypeWrapper<PaymentAccessEdge>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineBehind>;
  LedgerAccountKind: LedgerAccountKind;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountBehind>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryBehind>;
  Posting: ResolverTypeWrapper<PostingBehind>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PostingEdge']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  ReverseEntryInput: ReverseEntryInput;
  ReversalReason: ReversalReason;
  ChronaWallet: ResolverTypeWrapper<ChronaWalletBehind>;
  ChronaTransaction: ResolverTypeWrapper<ChronaTransactionBehind>;
  ChronaTransactionType: ChronaTransactionType;
  ChronaTransactionConnection: ResolverTypeWrapper<Omit<ChronaTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChronaTransactionEdge']> }>;
  ChronaTransactionEdge: ResolverTypeWrapper<Omit<ChronaTransactionEdge, 'node'> & { node: ResolversTypes['ChronaTransaction'] }>;
  TransferChronaInput: TransferChronaInput;
  SpendChronaInput: SpendChronaInput;
  ChronaTransactionPayload: ResolverTypeWrapper<Omit<ChronaTransactionPayload, 'transaction'> & { transaction: ResolversTypes['ChronaTransaction'] }>;
  HourClaim: ResolverTypeWrapper<HourClaimBehind>;
  HourClaimStatus: HourClaimStatus;
  HourClaimConnection: ResolverTypeWrapper<Omit<HourClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HourClaimEdge']> }>;
  HourClaimEdge: ResolverTypeWrapper<Omit<HourClaimEdge, 'node'> & { node: ResolversTypes['HourClaim'] }>;
  ClaimHoursInput: ClaimHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  DisputeHoursInput: DisputeHoursInput;
  DecideHoursInput: DecideHoursInput;
  HourDecision: HourDecision;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodBehind>;
  PaymentMethodType: PaymentMethodType;
  PaymentMethodStatus: PaymentMethodStatus;
  CardExpiry: ResolverTypeWrapper<CardExpiry>;
  NextAction: ResolverTypeWrapper<NextAction>;
  PaymentMethodConnection: ResolverTypeWrapper<Omit<PaymentMethodConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentMethodEdge']> }>;
  PaymentMethodEdge: ResolverTypeWrapper<Omit<PaymentMethodEdge, 'node'> & { node: ResolversTypes['PaymentMethod'] }>;
  AddPaymentMethodInput: AddPaymentMethodInput;
  SetDefaultPaymentMethodInput: SetDefaultPaymentMethodInput;
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  MoneyInput: MoneyInput;
  PayoutAccount: ResolverTypeWrapper<PayoutAccount>;
  Payable: ResolverTypeWrapper<PayableBehind>;
  PayableMovement: ResolverTypeWrapper<PayableMovementBehind>;
  PayableMovementType: PayableMovementType;
  PayableMovementConnection: ResolverTypeWrapper<Omit<PayableMovementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayableMovementEdge']> }>;
  PayableMovementEdge: ResolverTypeWrapper<Omit<PayableMovementEdge, 'node'> & { node: ResolversTypes['PayableMovement'] }>;
  OpenPayoutAccountInput: OpenPayoutAccountInput;
  PayoutAccountPayload: ResolverTypeWrapper<PayoutAccountPayload>;
  PayOutInput: PayOutInput;
  Reconciliation: ResolverTypeWrapper<ReconciliationBehind>;
  PaymentProvider: PaymentProvider;
  DifferenceKind: DifferenceKind;
  ProviderDifference: ResolverTypeWrapper<ProviderDifferenceBehind>;
  ReconciliationConnection: ResolverTypeWrapper<Omit<ReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationEdge']> }>;
  ReconciliationEdge: ResolverTypeWrapper<Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['Reconciliation'] }>;
  DifferenceConnection: ResolverTypeWrapper<Omit<DifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DifferenceEdge']> }>;
  DifferenceEdge: ResolverTypeWrapper<Omit<DifferenceEdge, 'node'> & { node: ResolversTypes['ProviderDifference'] }>;
  PaymentShare: ResolverTypeWrapper<PaymentShareBehind>;
  PaymentStatus: PaymentStatus;
  PaymentShareConnection: ResolverTypeWrapper<Omit<PaymentShareConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentShareEdge']> }>;
  PaymentShareEdge: ResolverTypeWrapper<Omit<PaymentShareEdge, 'node'> & { node: ResolversTypes['PaymentShare'] }>;
  AcceptShareInput: AcceptShareInput;
  DeclineShareInput: DeclineShareInput;
  WaiveShareInput: WaiveShareInput;
  RemindShareInput: RemindShareInput;
  PayShareInput: PayShareInput;
  PaymentSplit: ResolverTypeWrapper<PaymentSplitBehind>;
  SplitType: SplitType;
  SplitRole: SplitRole;
  SplitStatus: SplitStatus;
  SplitPreview: ResolverTypeWrapper<Omit<SplitPreview, 'shares'> & { shares: ReadonlyArray<ResolversTypes['PreviewedShare']> }>;
  PreviewedShare: ResolverTypeWrapper<PreviewedShareBehind>;
  TribeDebt: ResolverTypeWrapper<TribeDebtBehind>;
  PaymentSplitConnection: ResolverTypeWrapper<Omit<PaymentSplitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentSplitEdge']> }>;
  PaymentSplitEdge: ResolverTypeWrapper<Omit<PaymentSplitEdge, 'node'> & { node: ResolversTypes['PaymentSplit'] }>;
  SplitParticipantInput: SplitParticipantInput;
  SplitPreviewInput: SplitPreviewInput;
  CreateSplitInput: CreateSplitInput;
  CancelSplitInput: CancelSplitInput;
  Transaction: ResolverTypeWrapper<TransactionBehind>;
  TransactionType: TransactionType;
  TransactionStatus: TransactionStatus;
  TransactionReason: TransactionReason;
  DisputeStatus: DisputeStatus;
  TransactionDirection: TransactionDirection;
  TransactionConnection: ResolverTypeWrapper<Omit<TransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TransactionEdge']> }>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  PayEventInput: PayEventInput;
  CancelTransactionInput: CancelTransactionInput;
  RefundTransactionInput: RefundTransactionInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  URL: Scalars['URL']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: {};
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  User: UserBehind;
  Mutation: {};
  PaymentAccess: PaymentAccess;
  PaymentAccessConnection: PaymentAccessConnection;
  PaymentAccessEdge: PaymentAccessEdge;
  TrialBalanceLine: TrialBalanceLineBehind;
  LedgerAccount: LedgerAccountBehind;
  LedgerEntry: LedgerEntryBehind;
  Posting: PostingBehind;
  PostingConnection: Omit<PostingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PostingEdge']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  ReverseEntryInput: ReverseEntryInput;
  ChronaWallet: ChronaWalletBehind;
  ChronaTransaction: ChronaTransactionBehind;
  ChronaTransactionConnection: Omit<ChronaTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChronaTransactionEdge']> };
  ChronaTransactionEdge: Omit<ChronaTransactionEdge, 'node'> & { node: ResolversParentTypes['ChronaTransaction'] };
  TransferChronaInput: TransferChronaInput;
  SpendChronaInput: SpendChronaInput;
  ChronaTransactionPayload: Omit<ChronaTransactionPayload, 'transaction'> & { transaction: ResolversParentTypes['ChronaTransaction'] };
  HourClaim: HourClaimBehind;
  HourClaimConnection: Omit<HourClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HourClaimEdge']> };
  HourClaimEdge: Omit<HourClaimEdge, 'node'> & { node: ResolversParentTypes['HourClaim'] };
  ClaimHoursInput: ClaimHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  DisputeHoursInput: DisputeHoursInput;
  DecideHoursInput: DecideHoursInput;
  PaymentMethod: PaymentMethodBehind;
  CardExpiry: CardExpiry;
  NextAction: NextAction;
  PaymentMethodConnection: Omit<PaymentMethodConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentMethodEdge']> };
  PaymentMethodEdge: Omit<PaymentMethodEdge, 'node'> & { node: ResolversParentTypes['PaymentMethod'] };
  AddPaymentMethodInput: AddPaymentMethodInput;
  SetDefaultPaymentMethodInput: SetDefaultPaymentMethodInput;
  RemovePaymentMethodInput: RemovePaymentMethodInput;
  MoneyInput: MoneyInput;
  PayoutAccount: PayoutAccount;
  Payable: PayableBehind;
  PayableMovement: PayableMovementBehind;
  PayableMovementConnection: Omit<PayableMovementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayableMovementEdge']> };
  PayableMovementEdge: Omit<PayableMovementEdge, 'node'> & { node: ResolversParentTypes['PayableMovement'] };
  OpenPayoutAccountInput: OpenPayoutAccountInput;
  PayoutAccountPayload: PayoutAccountPayload;
  PayOutInput: PayOutInput;
  Reconciliation: ReconciliationBehind;
  ProviderDifference: ProviderDifferenceBehind;
  ReconciliationConnection: Omit<ReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReconciliationEdge']> };
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['Reconciliation'] };
  DifferenceConnection: Omit<DifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DifferenceEdge']> };
  DifferenceEdge: Omit<DifferenceEdge, 'node'> & { node: ResolversParentTypes['ProviderDifference'] };
  PaymentShare: PaymentShareBehind;
  PaymentShareConnection: Omit<PaymentShareConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentShareEdge']> };
  PaymentShareEdge: Omit<PaymentShareEdge, 'node'> & { node: ResolversParentTypes['PaymentShare'] };
  AcceptShareInput: AcceptShareInput;
  DeclineShareInput: DeclineShareInput;
  WaiveShareInput: WaiveShareInput;
  RemindShareInput: RemindShareInput;
  PayShareInput: PayShareInput;
  PaymentSplit: PaymentSplitBehind;
  SplitPreview: Omit<SplitPreview, 'shares'> & { shares: ReadonlyArray<ResolversParentTypes['PreviewedShare']> };
  PreviewedShare: PreviewedShareBehind;
  TribeDebt: TribeDebtBehind;
  PaymentSplitConnection: Omit<PaymentSplitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentSplitEdge']> };
  PaymentSplitEdge: Omit<PaymentSplitEdge, 'node'> & { node: ResolversParentTypes['PaymentSplit'] };
  SplitParticipantInput: SplitParticipantInput;
  SplitPreviewInput: SplitPreviewInput;
  CreateSplitInput: CreateSplitInput;
  CancelSplitInput: CancelSplitInput;
  Transaction: TransactionBehind;
  TransactionConnection: Omit<TransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TransactionEdge']> };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  PayEventInput: PayEventInput;
  CancelTransactionInput: CancelTransactionInput;
  RefundTransactionInput: RefundTransactionInput;
  ConfirmPaymentInput: ConfirmPaymentInput;
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  trialBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrialBalanceLine']>>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'id'>>;
  ledgerEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'id'>>;
  hourClaim?: Resolver<Maybe<ResolversTypes['HourClaim']>, ParentType, ContextType, RequireFields<QueryHourClaimArgs, 'id'>>;
  hourClaims?: Resolver<Maybe<ResolversTypes['HourClaimConnection']>, ParentType, ContextType, Partial<QueryHourClaimsArgs>>;
  disputedHours?: Resolver<Maybe<ResolversTypes['HourClaimConnection']>, ParentType, ContextType, Partial<QueryDisputedHoursArgs>>;
  reconciliations?: Resolver<Maybe<ResolversTypes['ReconciliationConnection']>, ParentType, ContextType, Partial<QueryReconciliationsArgs>>;
  differences?: Resolver<Maybe<ResolversTypes['DifferenceConnection']>, ParentType, ContextType, Partial<QueryDifferencesArgs>>;
  share?: Resolver<Maybe<ResolversTypes['PaymentShare']>, ParentType, ContextType, RequireFields<QueryShareArgs, 'id'>>;
  splitPreview?: Resolver<Maybe<ResolversTypes['SplitPreview']>, ParentType, ContextType, RequireFields<QuerySplitPreviewArgs, 'input'>>;
  split?: Resolver<Maybe<ResolversTypes['PaymentSplit']>, ParentType, ContextType, RequireFields<QuerySplitArgs, 'id'>>;
  tribeDebts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeDebt']>>, ParentType, ContextType, RequireFields<QueryTribeDebtsArgs, 'tribeId'>>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionArgs, 'id'>>;
  wallet?: Resolver<Maybe<ResolversTypes['ChronaWallet']>, ParentType, ContextType, RequireFields<QueryWalletArgs, 'id'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  paymentAccesses?: Resolver<Maybe<ResolversTypes['PaymentAccessConnection']>, ParentType, ContextType, Partial<UserPaymentAccessesArgs>>;
  paymentMethods?: Resolver<Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, Partial<UserPaymentMethodsArgs>>;
  payables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payable']>>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['PaymentShareConnection']>, ParentType, ContextType, Partial<UserSharesArgs>>;
  splits?: Resolver<Maybe<ResolversTypes['PaymentSplitConnection']>, ParentType, ContextType, Partial<UserSplitsArgs>>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, Partial<UserTransactionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['ChronaWallet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reverseEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType, RequireFields<MutationReverseEntryArgs, 'input'>>;
  transferChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationTransferChronaArgs, 'input'>>;
  spendChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationSpendChronaArgs, 'input'>>;
  claimHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationClaimHoursArgs, 'input'>>;
  confirmHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationConfirmHoursArgs, 'input'>>;
  disputeHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationDisputeHoursArgs, 'input'>>;
  decideHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationDecideHoursArgs, 'input'>>;
  addPaymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType, RequireFields<MutationAddPaymentMethodArgs, 'input'>>;
  setDefaultPaymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType, RequireFields<MutationSetDefaultPaymentMethodArgs, 'input'>>;
  removePaymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType, RequireFields<MutationRemovePaymentMethodArgs, 'input'>>;
  openPayoutAccount?: Resolver<ResolversTypes['PayoutAccountPayload'], ParentType, ContextType, RequireFields<MutationOpenPayoutAccountArgs, 'input'>>;
  payOut?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationPayOutArgs, 'input'>>;
  acceptShare?: Resolver<ResolversTypes['PaymentShare'], ParentType, ContextType, RequireFields<MutationAcceptShareArgs, 'input'>>;
  declineShare?: Resolver<ResolversTypes['PaymentShare'], ParentType, ContextType, RequireFields<MutationDeclineShareArgs, 'input'>>;
  waiveShare?: Resolver<ResolversTypes['PaymentShare'], ParentType, ContextType, RequireFields<MutationWaiveShareArgs, 'input'>>;
  remindShare?: Resolver<ResolversTypes['PaymentShare'], ParentType, ContextType, RequireFields<MutationRemindShareArgs, 'input'>>;
  payShare?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationPayShareArgs, 'input'>>;
  createSplit?: Resolver<ResolversTypes['PaymentSplit'], ParentType, ContextType, RequireFields<MutationCreateSplitArgs, 'input'>>;
  cancelSplit?: Resolver<ResolversTypes['PaymentSplit'], ParentType, ContextType, RequireFields<MutationCancelSplitArgs, 'input'>>;
  payEvent?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationPayEventArgs, 'input'>>;
  cancelTransaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationCancelTransactionArgs, 'input'>>;
  refundTransaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationRefundTransactionArgs, 'input'>>;
  confirmPayment?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType, RequireFields<MutationConfirmPaymentArgs, 'input'>>;
};

export type PaymentAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAccess'] = ResolversParentTypes['PaymentAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['PaymentAccessReader'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAccessConnection'] = ResolversParentTypes['PaymentAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAccessEdge'] = ResolversParentTypes['PaymentAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentAccess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  mayOverdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, Partial<LedgerAccountPostingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingConnection'] = ResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingEdge'] = ResolversParentTypes['PostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronaWalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronaWallet'] = ResolversParentTypes['ChronaWallet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChronaWallet']>, { __typename: 'ChronaWallet' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  transactions?: Resolver<ResolversTypes['ChronaTransactionConnection'], ParentType, ContextType, Partial<ChronaWalletTransactionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronaTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronaTransaction'] = ResolversParentTypes['ChronaTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChronaTransaction']>, { __typename: 'ChronaTransaction' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallet?: Resolver<ResolversTypes['ChronaWallet'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChronaTransactionType'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronaTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronaTransactionConnection'] = ResolversParentTypes['ChronaTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChronaTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronaTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronaTransactionEdge'] = ResolversParentTypes['ChronaTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChronaTransaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChronaTransactionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChronaTransactionPayload'] = ResolversParentTypes['ChronaTransactionPayload']> = {
  transaction?: Resolver<ResolversTypes['ChronaTransaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HourClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourClaim'] = ResolversParentTypes['HourClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HourClaim']>, { __typename: 'HourClaim' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  giver?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HourClaimStatus'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HourClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourClaimConnection'] = ResolversParentTypes['HourClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HourClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HourClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourClaimEdge'] = ResolversParentTypes['HourClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentMethod']>, { __typename: 'PaymentMethod' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PaymentMethodType']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['CardExpiry']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentMethodStatus'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['NextAction']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['TransactionReason']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardExpiry'] = ResolversParentTypes['CardExpiry']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NextActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextAction'] = ResolversParentTypes['NextAction']> = {
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodConnection'] = ResolversParentTypes['PaymentMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodEdge'] = ResolversParentTypes['PaymentMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccount'] = ResolversParentTypes['PayoutAccount']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payable'] = ResolversParentTypes['Payable']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  underWay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debt?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['PayableMovementConnection'], ParentType, ContextType, Partial<PayableMovementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayableMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableMovement'] = ResolversParentTypes['PayableMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PayableMovementType'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayableMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableMovementConnection'] = ResolversParentTypes['PayableMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayableMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayableMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayableMovementEdge'] = ResolversParentTypes['PayableMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayableMovement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountPayload'] = ResolversParentTypes['PayoutAccountPayload']> = {
  onboardingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderDifference'] = ResolversParentTypes['ProviderDifference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ourStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ourAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  theirStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DifferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceConnection'] = ResolversParentTypes['DifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DifferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DifferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceEdge'] = ResolversParentTypes['DifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderDifference'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentShare'] = ResolversParentTypes['PaymentShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentShare']>, { __typename: 'PaymentShare' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['PaymentSplit'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentShareConnection'] = ResolversParentTypes['PaymentShareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentShareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentShareEdge'] = ResolversParentTypes['PaymentShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentShare'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSplit'] = ResolversParentTypes['PaymentSplit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentSplit']>, { __typename: 'PaymentSplit' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tribeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  splitType?: Resolver<ResolversTypes['SplitType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SplitStatus'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['PaymentShare']>, ParentType, ContextType>;
  transactions?: Resolver<ReadonlyArray<ResolversTypes['Transaction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplitPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitPreview'] = ResolversParentTypes['SplitPreview']> = {
  totalAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['PreviewedShare']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedShare'] = ResolversParentTypes['PreviewedShare']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeDebtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeDebt'] = ResolversParentTypes['TribeDebt']> = {
  from?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSplitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSplitConnection'] = ResolversParentTypes['PaymentSplitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentSplitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSplitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSplitEdge'] = ResolversParentTypes['PaymentSplitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentSplit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transaction']>, { __typename: 'Transaction' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransactionStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  providerTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['PaymentSplit']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PaymentShare']>, ParentType, ContextType>;
  refundOf?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Transaction']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['TransactionReason']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['NextAction']>, ParentType, ContextType>;
  disputeStatus?: Resolver<Maybe<ResolversTypes['DisputeStatus']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PaymentAccess?: PaymentAccessResolvers<ContextType>;
  PaymentAccessConnection?: PaymentAccessConnectionResolvers<ContextType>;
  PaymentAccessEdge?: PaymentAccessEdgeResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  ChronaWallet?: ChronaWalletResolvers<ContextType>;
  ChronaTransaction?: ChronaTransactionResolvers<ContextType>;
  ChronaTransactionConnection?: ChronaTransactionConnectionResolvers<ContextType>;
  ChronaTransactionEdge?: ChronaTransactionEdgeResolvers<ContextType>;
  ChronaTransactionPayload?: ChronaTransactionPayloadResolvers<ContextType>;
  HourClaim?: HourClaimResolvers<ContextType>;
  HourClaimConnection?: HourClaimConnectionResolvers<ContextType>;
  HourClaimEdge?: HourClaimEdgeResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  CardExpiry?: CardExpiryResolvers<ContextType>;
  NextAction?: NextActionResolvers<ContextType>;
  PaymentMethodConnection?: PaymentMethodConnectionResolvers<ContextType>;
  PaymentMethodEdge?: PaymentMethodEdgeResolvers<ContextType>;
  PayoutAccount?: PayoutAccountResolvers<ContextType>;
  Payable?: PayableResolvers<ContextType>;
  PayableMovement?: PayableMovementResolvers<ContextType>;
  PayableMovementConnection?: PayableMovementConnectionResolvers<ContextType>;
  PayableMovementEdge?: PayableMovementEdgeResolvers<ContextType>;
  PayoutAccountPayload?: PayoutAccountPayloadResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ProviderDifference?: ProviderDifferenceResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  PaymentShare?: PaymentShareResolvers<ContextType>;
  PaymentShareConnection?: PaymentShareConnectionResolvers<ContextType>;
  PaymentShareEdge?: PaymentShareEdgeResolvers<ContextType>;
  PaymentSplit?: PaymentSplitResolvers<ContextType>;
  SplitPreview?: SplitPreviewResolvers<ContextType>;
  PreviewedShare?: PreviewedShareResolvers<ContextType>;
  TribeDebt?: TribeDebtResolvers<ContextType>;
  PaymentSplitConnection?: PaymentSplitConnectionResolvers<ContextType>;
  PaymentSplitEdge?: PaymentSplitEdgeResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
};
