/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChronaTransaction as ChronaTransactionBehind } from '../chrona/chrona-transaction.ts';
import type { ChronaWallet as ChronaWalletBehind } from '../wallets/chrona-wallet.ts';
import type { HourClaim as HourClaimBehind } from '../hours/hour-claim.ts';
import type { BookAccount as LedgerAccountBehind, BookEntry as LedgerEntryBehind, BookPosting as PostingBehind, BookLine as TrialBalanceLineBehind } from '../books/read-books.ts';
import type { ProviderDifference as ProviderDifferenceBehind, Reconciliation as ReconciliationBehind } from '../providers/reconciliation/reconciliation.ts';
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
  /** For admins: an account of the ledger, or `NOT_FOUND`. Whose account was looked at, can see that it was. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** For admins: an entry of the ledger, or `NOT_FOUND`. */
  readonly ledgerEntry?: Maybe<LedgerEntry>;
  /** Hours in which you have a part, as giver, receiver or witness; else `NOT_FOUND`. */
  readonly hourClaim?: Maybe<HourClaim>;
  /** Hours in which you have a part, the newest claim first. */
  readonly hourClaims?: Maybe<HourClaimConnection>;
  /** For admins: hours that are disputed and wait to be decided, the newest first. */
  readonly disputedHours?: Maybe<HourClaimConnection>;
  /** For admins: comparisons of the providers' records with ours, the newest first. */
  readonly reconciliations?: Maybe<ReconciliationConnection>;
  /** For admins: where a provider's record and ours differ, the newest first. Nothing of it is edited: what can be mended was mended by a posting. */
  readonly differences?: Maybe<DifferenceConnection>;
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


export type QueryWalletArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * For admins: takes an entry back by its mirror. Nothing in the ledger is ever changed. It moves value in the books alone: what a
   * provider has to give back, a refund does. Refused with `NOT_FOUND`, `ALREADY_REVERSED`, `NOT_REVERSIBLE` for what takes another
   * back, and `INSUFFICIENT_FUNDS` where somebody no longer has what they would have to give back.
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
   * beyond 500 characters or with such as cannot be shown, and `NOT_FOUND` where one of them is nobody whom you can reach.
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
  /** For admins: decides about disputed hours. Refused with `NOT_FOUND`, and with `NOT_DISPUTED` for what was decided. */
  readonly decideHours: HourClaim;
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

/** Accounts of one kind in one currency, and what they come to. */
export type TrialBalanceLine = {
  /** Whose accounts. */
  readonly kind: LedgerAccountKind;
  /** The account's name; null for all people's accounts together. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
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

/** An amount that is asked for. */
export type MoneyInput = {
  /** In the currency's minor unit: cents for `EUR`, yen for `JPY`, hundredths of an hour for `CHRONA`. Above zero. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
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
  /** What it is at the provider: CHARGE, REFUND, PAYOUT, DISPUTE or OTHER. */
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

export type User = {
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /**
   * The person's Chrona wallet: their own only, null for anybody else's. It is made a moment after the person was verified, so it
   * may be null until then.
   */
  readonly wallet?: Maybe<ChronaWallet>;
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
  Mutation: ResolverTypeWrapper<{}>;
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
  MoneyInput: MoneyInput;
  Reconciliation: ResolverTypeWrapper<ReconciliationBehind>;
  PaymentProvider: PaymentProvider;
  DifferenceKind: DifferenceKind;
  ProviderDifference: ResolverTypeWrapper<ProviderDifferenceBehind>;
  ReconciliationConnection: ResolverTypeWrapper<Omit<ReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationEdge']> }>;
  ReconciliationEdge: ResolverTypeWrapper<Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['Reconciliation'] }>;
  DifferenceConnection: ResolverTypeWrapper<Omit<DifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DifferenceEdge']> }>;
  DifferenceEdge: ResolverTypeWrapper<Omit<DifferenceEdge, 'node'> & { node: ResolversTypes['ProviderDifference'] }>;
  User: ResolverTypeWrapper<UserBehind>;
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
  Mutation: {};
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
  MoneyInput: MoneyInput;
  Reconciliation: ReconciliationBehind;
  ProviderDifference: ProviderDifferenceBehind;
  ReconciliationConnection: Omit<ReconciliationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReconciliationEdge']> };
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['Reconciliation'] };
  DifferenceConnection: Omit<DifferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DifferenceEdge']> };
  DifferenceEdge: Omit<DifferenceEdge, 'node'> & { node: ResolversParentTypes['ProviderDifference'] };
  User: UserBehind;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  trialBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrialBalanceLine']>>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'id'>>;
  ledgerEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'id'>>;
  hourClaim?: Resolver<Maybe<ResolversTypes['HourClaim']>, ParentType, ContextType, RequireFields<QueryHourClaimArgs, 'id'>>;
  hourClaims?: Resolver<Maybe<ResolversTypes['HourClaimConnection']>, ParentType, ContextType, Partial<QueryHourClaimsArgs>>;
  disputedHours?: Resolver<Maybe<ResolversTypes['HourClaimConnection']>, ParentType, ContextType, Partial<QueryDisputedHoursArgs>>;
  reconciliations?: Resolver<Maybe<ResolversTypes['ReconciliationConnection']>, ParentType, ContextType, Partial<QueryReconciliationsArgs>>;
  differences?: Resolver<Maybe<ResolversTypes['DifferenceConnection']>, ParentType, ContextType, Partial<QueryDifferencesArgs>>;
  wallet?: Resolver<Maybe<ResolversTypes['ChronaWallet']>, ParentType, ContextType, RequireFields<QueryWalletArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reverseEntry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType, RequireFields<MutationReverseEntryArgs, 'input'>>;
  transferChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationTransferChronaArgs, 'input'>>;
  spendChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationSpendChronaArgs, 'input'>>;
  claimHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationClaimHoursArgs, 'input'>>;
  confirmHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationConfirmHoursArgs, 'input'>>;
  disputeHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationDisputeHoursArgs, 'input'>>;
  decideHours?: Resolver<ResolversTypes['HourClaim'], ParentType, ContextType, RequireFields<MutationDecideHoursArgs, 'input'>>;
};

export type TrialBalanceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
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

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['ChronaWallet']>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
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
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ProviderDifference?: ProviderDifferenceResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  DifferenceConnection?: DifferenceConnectionResolvers<ContextType>;
  DifferenceEdge?: DifferenceEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

