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
import type { UserReference as UserBehind } from '../references.ts';
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
  DateTime: { input: Date; output: Date; }
  BigInt: { input: bigint; output: bigint; }
  EmailAddress: { input: string; output: string; }
  URL: { input: URL; output: URL | string; }
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: any; output: any; }
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly nodeTypes: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly trialBalance?: Maybe<ReadonlyArray<TrialBalanceLine>>;
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  readonly ledgerEntry?: Maybe<LedgerEntry>;
  readonly hourClaim?: Maybe<HourClaim>;
  readonly hourClaims?: Maybe<HourClaimConnection>;
  readonly disputedHours?: Maybe<HourClaimConnection>;
  readonly reconciliations?: Maybe<ReconciliationConnection>;
  readonly differences?: Maybe<DifferenceConnection>;
  readonly share?: Maybe<PaymentShare>;
  readonly splitPreview?: Maybe<SplitPreview>;
  readonly split?: Maybe<PaymentSplit>;
  readonly tribeDebts?: Maybe<ReadonlyArray<TribeDebt>>;
  readonly transaction?: Maybe<Transaction>;
  readonly wallet?: Maybe<ChronaWallet>;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
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

export type Money = {
  readonly minorUnits: Scalars['BigInt']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type MoneyInput = {
  readonly minorUnits: Scalars['BigInt']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

export type User = {
  readonly paymentAccesses?: Maybe<PaymentAccessConnection>;
  readonly paymentMethods?: Maybe<PaymentMethodConnection>;
  readonly payables?: Maybe<ReadonlyArray<Payable>>;
  readonly payoutAccount?: Maybe<PayoutAccount>;
  readonly shares?: Maybe<PaymentShareConnection>;
  readonly splits?: Maybe<PaymentSplitConnection>;
  readonly transactions?: Maybe<TransactionConnection>;
  readonly id: Scalars['ID']['output'];
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
  readonly reverseEntry: LedgerEntry;
  readonly transferChrona: ChronaTransactionPayload;
  readonly spendChrona: ChronaTransactionPayload;
  readonly claimHours: HourClaim;
  readonly confirmHours: HourClaim;
  readonly disputeHours: HourClaim;
  readonly decideHours: HourClaim;
  readonly addPaymentMethod: PaymentMethod;
  readonly setDefaultPaymentMethod: PaymentMethod;
  readonly removePaymentMethod: PaymentMethod;
  readonly openPayoutAccount: PayoutAccountPayload;
  readonly payOut: Transaction;
  readonly acceptShare: PaymentShare;
  readonly declineShare: PaymentShare;
  readonly waiveShare: PaymentShare;
  readonly remindShare: PaymentShare;
  readonly payShare: Transaction;
  readonly createSplit: PaymentSplit;
  readonly cancelSplit: PaymentSplit;
  readonly payEvent: Transaction;
  readonly cancelTransaction: Transaction;
  readonly refundTransaction: Transaction;
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

export type PaymentAccess = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly kind: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly by: PaymentAccessReader;
  readonly service?: Maybe<Scalars['String']['output']>;
};

export type PaymentAccessReader =
  | 'ADMIN'
  | 'SERVICE'
  | 'HOUSE';

export type PaymentAccessConnection = {
  readonly edges: ReadonlyArray<PaymentAccessEdge>;
  readonly pageInfo: PageInfo;
};

export type PaymentAccessEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PaymentAccess;
};

export type TrialBalanceLine = {
  readonly kind: LedgerAccountKind;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  readonly accounts: Scalars['Int']['output'];
  readonly balance: Money;
};

export type LedgerAccountKind =
  | 'USER'
  | 'PLATFORM'
  | 'PROVIDER'
  | 'PURPOSE';

export type LedgerAccount = {
  readonly id: Scalars['ID']['output'];
  readonly kind: LedgerAccountKind;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly mayOverdraw: Scalars['Boolean']['output'];
  readonly balance: Money;
  readonly postings: PostingConnection;
};


export type LedgerAccountPostingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LedgerEntry = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  readonly reversedBy?: Maybe<Scalars['ID']['output']>;
  readonly postings: ReadonlyArray<Posting>;
};

export type Posting = {
  readonly id: Scalars['ID']['output'];
  readonly entryId: Scalars['ID']['output'];
  readonly accountId: Scalars['ID']['output'];
  readonly amount: Money;
  readonly balanceAfter?: Maybe<Money>;
  readonly at: Scalars['DateTime']['output'];
};

export type PostingConnection = {
  readonly edges: ReadonlyArray<PostingEdge>;
  readonly pageInfo: PageInfo;
};

export type PostingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Posting;
};

export type ReverseEntryInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly reason: ReversalReason;
};

export type ReversalReason =
  | 'MISTAKE'
  | 'FRAUD'
  | 'DISPUTE'
  | 'COURT_ORDER';

export type ChronaWallet = Node & {
  readonly transactions: ChronaTransactionConnection;
  readonly id: Scalars['ID']['output'];
  readonly balance: Money;
  readonly createdAt: Scalars['DateTime']['output'];
};


export type ChronaWalletTransactionsArgs = {
  type?: InputMaybe<ChronaTransactionType>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ChronaTransaction = Node & {
  readonly id: Scalars['ID']['output'];
  readonly wallet: ChronaWallet;
  readonly type: ChronaTransactionType;
  readonly amount: Money;
  readonly balanceAfter: Money;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly timestamp: Scalars['DateTime']['output'];
  readonly entryId: Scalars['ID']['output'];
};

export type ChronaTransactionType =
  | 'EARN'
  | 'SPEND'
  | 'TRANSFER';

export type ChronaTransactionConnection = {
  readonly edges: ReadonlyArray<ChronaTransactionEdge>;
  readonly pageInfo: PageInfo;
};

export type ChronaTransactionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ChronaTransaction;
};

export type TransferChronaInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly toUserId: Scalars['ID']['input'];
  readonly amount: MoneyInput;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SpendChronaInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly amount: MoneyInput;
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

export type ChronaTransactionPayload = {
  readonly transaction: ChronaTransaction;
};

export type HourClaim = Node & {
  readonly id: Scalars['ID']['output'];
  readonly giver: User;
  readonly receiver?: Maybe<User>;
  readonly witnesses: ReadonlyArray<User>;
  readonly attestations: Scalars['Int']['output'];
  readonly amount: Money;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly status: HourClaimStatus;
  readonly claimedAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HourClaimStatus =
  | 'CLAIMED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'GRANTED'
  | 'REFUSED';

export type HourClaimConnection = {
  readonly edges: ReadonlyArray<HourClaimEdge>;
  readonly pageInfo: PageInfo;
};

export type HourClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HourClaim;
};

export type ClaimHoursInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly receiverId: Scalars['ID']['input'];
  readonly amount: MoneyInput;
  readonly witnessIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmHoursInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly claimId: Scalars['ID']['input'];
};

export type DisputeHoursInput = {
  readonly claimId: Scalars['ID']['input'];
};

export type DecideHoursInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly claimId: Scalars['ID']['input'];
  readonly decision: HourDecision;
};

export type HourDecision =
  | 'GRANT'
  | 'REFUSE';

export type PaymentMethod = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly provider: PaymentProvider;
  readonly type?: Maybe<PaymentMethodType>;
  readonly last4?: Maybe<Scalars['String']['output']>;
  readonly expires?: Maybe<CardExpiry>;
  readonly isDefault: Scalars['Boolean']['output'];
  readonly status: PaymentMethodStatus;
  readonly nextAction?: Maybe<NextAction>;
  readonly failureReason?: Maybe<TransactionReason>;
  readonly addedAt: Scalars['DateTime']['output'];
};

export type PaymentMethodType =
  | 'CREDIT_CARD'
  | 'DEBIT_CARD'
  | 'BANK_ACCOUNT'
  | 'VENMO_BALANCE'
  | 'CASH';

export type PaymentMethodStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'REMOVED';

export type CardExpiry = {
  readonly month: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

export type NextAction = {
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
};

export type PaymentMethodConnection = {
  readonly edges: ReadonlyArray<PaymentMethodEdge>;
  readonly pageInfo: PageInfo;
};

export type PaymentMethodEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PaymentMethod;
};

export type AddPaymentMethodInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly provider: PaymentProvider;
  readonly token?: InputMaybe<Scalars['String']['input']>;
  readonly returnUrl: Scalars['String']['input'];
  readonly makeDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetDefaultPaymentMethodInput = {
  readonly methodId: Scalars['ID']['input'];
};

export type RemovePaymentMethodInput = {
  readonly methodId: Scalars['ID']['input'];
};

export type PayoutAccount = {
  readonly ready: Scalars['Boolean']['output'];
};

export type Payable = {
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly balance: Money;
  readonly underWay: Money;
  readonly disputed: Money;
  readonly debt: Money;
  readonly movements: PayableMovementConnection;
};


export type PayableMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PayableMovement = {
  readonly id: Scalars['ID']['output'];
  readonly type: PayableMovementType;
  readonly amount: Money;
  readonly balanceAfter: Money;
  readonly at: Scalars['DateTime']['output'];
};

export type PayableMovementType =
  | 'EVENT_PAYMENT'
  | 'SPLIT_PAYMENT'
  | 'REFUND'
  | 'PAYOUT'
  | 'DISPUTE_HELD'
  | 'DISPUTE_LOST'
  | 'DISPUTE_WON'
  | 'PAYMENT_RETURNED'
  | 'DEBT_PAID'
  | 'OTHER';

export type PayableMovementConnection = {
  readonly edges: ReadonlyArray<PayableMovementEdge>;
  readonly pageInfo: PageInfo;
};

export type PayableMovementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PayableMovement;
};

export type OpenPayoutAccountInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly returnUrl: Scalars['String']['input'];
};

export type PayoutAccountPayload = {
  readonly onboardingUrl?: Maybe<Scalars['String']['output']>;
};

export type PayOutInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly amount: MoneyInput;
};

export type Reconciliation = {
  readonly id: Scalars['ID']['output'];
  readonly provider: PaymentProvider;
  readonly from: Scalars['DateTime']['output'];
  readonly to: Scalars['DateTime']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly records: Scalars['Int']['output'];
};

export type PaymentProvider =
  | 'STRIPE'
  | 'VENMO'
  | 'MANUAL';

export type DifferenceKind =
  | 'MISSING_HERE'
  | 'MISSING_THERE'
  | 'AMOUNT'
  | 'STATUS'
  | 'FEE'
  | 'UNKNOWN';

export type ProviderDifference = {
  readonly id: Scalars['ID']['output'];
  readonly provider: PaymentProvider;
  readonly kind: DifferenceKind;
  readonly recordKind: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
  readonly named: Scalars['String']['output'];
  readonly intentId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly ourStatus?: Maybe<Scalars['String']['output']>;
  readonly ourAmount?: Maybe<Money>;
  readonly theirStatus?: Maybe<Scalars['String']['output']>;
  readonly theirAmount?: Maybe<Money>;
  readonly foundAt: Scalars['DateTime']['output'];
  readonly mendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly goneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ReconciliationConnection = {
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  readonly pageInfo: PageInfo;
};

export type ReconciliationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Reconciliation;
};

export type DifferenceConnection = {
  readonly edges: ReadonlyArray<DifferenceEdge>;
  readonly pageInfo: PageInfo;
};

export type DifferenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProviderDifference;
};

export type PaymentShare = Node & {
  readonly id: Scalars['ID']['output'];
  readonly split: PaymentSplit;
  readonly user?: Maybe<User>;
  readonly amount: Money;
  readonly percentage?: Maybe<Scalars['Int']['output']>;
  readonly status: PaymentStatus;
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly remindedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly refunded: Money;
  readonly transaction?: Maybe<Transaction>;
  readonly payment?: Maybe<Transaction>;
};

export type PaymentStatus =
  | 'NOT_REQUIRED'
  | 'PENDING'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELLED'
  | 'REFUNDED';

export type PaymentShareConnection = {
  readonly edges: ReadonlyArray<PaymentShareEdge>;
  readonly pageInfo: PageInfo;
};

export type PaymentShareEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PaymentShare;
};

export type AcceptShareInput = {
  readonly shareId: Scalars['ID']['input'];
};

export type DeclineShareInput = {
  readonly shareId: Scalars['ID']['input'];
};

export type WaiveShareInput = {
  readonly shareId: Scalars['ID']['input'];
};

export type RemindShareInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly shareId: Scalars['ID']['input'];
};

export type PayShareInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly shareId: Scalars['ID']['input'];
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  readonly returnUrl: Scalars['String']['input'];
};

export type PaymentSplit = Node & {
  readonly id: Scalars['ID']['output'];
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  readonly tribeId?: Maybe<Scalars['ID']['output']>;
  readonly createdBy?: Maybe<User>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly totalAmount: Money;
  readonly splitType: SplitType;
  readonly status: SplitStatus;
  readonly dueDate: Scalars['DateTime']['output'];
  readonly paid: Money;
  readonly revision: Scalars['Int']['output'];
  readonly shares: ReadonlyArray<PaymentShare>;
  readonly transactions: ReadonlyArray<Transaction>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type SplitType =
  | 'EQUAL'
  | 'PERCENTAGE'
  | 'CUSTOM';

export type SplitRole =
  | 'PAYEE'
  | 'PARTICIPANT';

export type SplitStatus =
  | 'PENDING'
  | 'PARTIAL'
  | 'COMPLETED'
  | 'CANCELLED';

export type SplitPreview = {
  readonly totalAmount: Money;
  readonly shares: ReadonlyArray<PreviewedShare>;
};

export type PreviewedShare = {
  readonly user: User;
  readonly amount: Money;
  readonly percentage?: Maybe<Scalars['Int']['output']>;
};

export type TribeDebt = {
  readonly from: User;
  readonly to: User;
  readonly amount: Money;
};

export type PaymentSplitConnection = {
  readonly edges: ReadonlyArray<PaymentSplitEdge>;
  readonly pageInfo: PageInfo;
};

export type PaymentSplitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PaymentSplit;
};

export type SplitParticipantInput = {
  readonly userId: Scalars['ID']['input'];
  readonly basisPoints?: InputMaybe<Scalars['Int']['input']>;
  readonly amount?: InputMaybe<MoneyInput>;
};

export type SplitPreviewInput = {
  readonly total: MoneyInput;
  readonly splitType: SplitType;
  readonly participants: ReadonlyArray<SplitParticipantInput>;
};

export type CreateSplitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly total: MoneyInput;
  readonly splitType: SplitType;
  readonly participants: ReadonlyArray<SplitParticipantInput>;
  readonly dueDate: Scalars['DateTime']['input'];
  readonly tribeId?: InputMaybe<Scalars['ID']['input']>;
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
};

export type CancelSplitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly splitId: Scalars['ID']['input'];
};

export type Transaction = Node & {
  readonly id: Scalars['ID']['output'];
  readonly type: TransactionType;
  readonly status: TransactionStatus;
  readonly amount: Money;
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  readonly refunded: Money;
  readonly refundable: Money;
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<User>;
  readonly payee?: Maybe<User>;
  readonly paymentMethod?: Maybe<PaymentMethod>;
  readonly provider: PaymentProvider;
  readonly providerTransactionId?: Maybe<Scalars['String']['output']>;
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  readonly split?: Maybe<PaymentSplit>;
  readonly share?: Maybe<PaymentShare>;
  readonly refundOf?: Maybe<Transaction>;
  readonly refunds: ReadonlyArray<Transaction>;
  readonly failureReason?: Maybe<TransactionReason>;
  readonly nextAction?: Maybe<NextAction>;
  readonly disputeStatus?: Maybe<DisputeStatus>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TransactionType =
  | 'EVENT_PAYMENT'
  | 'SPLIT_PAYMENT'
  | 'REFUND'
  | 'PAYOUT';

export type TransactionStatus =
  | 'INITIATED'
  | 'PROCESSING'
  | 'COMPLETED'
  | 'REFUNDED'
  | 'FAILED'
  | 'CANCELLED';

export type TransactionReason =
  | 'DECLINED'
  | 'INSUFFICIENT_FUNDS'
  | 'EXPIRED'
  | 'INCORRECT_DETAILS'
  | 'AUTHENTICATION_FAILED'
  | 'METHOD_UNUSABLE'
  | 'NOT_YET_SETTLED'
  | 'PAYEE_NOT_READY'
  | 'NOT_RECEIVED'
  | 'NO_LONGER_OWED'
  | 'RETURNED';

export type DisputeStatus =
  | 'OPEN'
  | 'WON'
  | 'LOST'
  | 'LOST_IN_PART';

export type TransactionDirection =
  | 'IN'
  | 'OUT';

export type TransactionConnection = {
  readonly edges: ReadonlyArray<TransactionEdge>;
  readonly pageInfo: PageInfo;
};

export type TransactionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Transaction;
};

export type PayEventInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly eventId: Scalars['ID']['input'];
  readonly paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  readonly returnUrl: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

export type CancelTransactionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly transactionId: Scalars['ID']['input'];
};

export type RefundTransactionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly transactionId: Scalars['ID']['input'];
  readonly amount?: InputMaybe<MoneyInput>;
};

export type ConfirmPaymentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly transactionId: Scalars['ID']['input'];
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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ChronaWalletBehind ) | ( ChronaTransactionBehind ) | ( HourClaimBehind ) | ( PaymentMethodBehind ) | ( PaymentShareBehind ) | ( PaymentSplitBehind ) | ( TransactionBehind );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  MoneyInput: MoneyInput;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Query: {};
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  URL: Scalars['URL']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  PageInfo: PageInfo;
  MoneyInput: MoneyInput;
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
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'ChronaWallet' | 'ChronaTransaction' | 'HourClaim' | 'PaymentMethod' | 'PaymentShare' | 'PaymentSplit' | 'Transaction', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
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
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
