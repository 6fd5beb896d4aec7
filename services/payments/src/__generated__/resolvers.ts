/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChronaTransaction as ChronaTransactionBehind } from '../chrona/chrona-transaction.ts';
import type { ChronaWallet as ChronaWalletBehind } from '../wallets/chrona-wallet.ts';
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

export type Mutation = {
  /**
   * Gives Chrona to a person. Refused with `INSUFFICIENT_FUNDS`, with `INVALID_AMOUNT` unless it is above zero, with
   * `CURRENCY_MISMATCH` for anything but `CHRONA`, with `TRANSFER_TO_YOURSELF`, with `NOTE_TOO_LONG` beyond 500 characters, and with
   * `NOT_FOUND` where there is nobody of this id whom you can reach.
   */
  readonly transferChrona: ChronaTransactionPayload;
  /**
   * Takes Chrona out of your wallet for good. Refused with `INSUFFICIENT_FUNDS`, `INVALID_AMOUNT`, `CURRENCY_MISMATCH` and
   * `NOTE_TOO_LONG` as `transferChrona` is.
   */
  readonly spendChrona: ChronaTransactionPayload;
};


export type MutationTransferChronaArgs = {
  input: TransferChronaInput;
};


export type MutationSpendChronaArgs = {
  input: SpendChronaInput;
};

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

/** An amount that is asked for. */
export type MoneyInput = {
  /** In the currency's minor unit: cents for `EUR`, yen for `JPY`, hundredths of an hour for `CHRONA`. Above zero. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

export type Query = {
  /** A wallet by its id: one's own, else `NOT_FOUND`; `UNAUTHENTICATED` without a token. */
  readonly wallet?: Maybe<ChronaWallet>;
};


export type QueryWalletArgs = {
  id: Scalars['ID']['input'];
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
  Mutation: ResolverTypeWrapper<{}>;
  ChronaWallet: ResolverTypeWrapper<ChronaWalletBehind>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChronaTransaction: ResolverTypeWrapper<ChronaTransactionBehind>;
  ChronaTransactionType: ChronaTransactionType;
  ChronaTransactionConnection: ResolverTypeWrapper<Omit<ChronaTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChronaTransactionEdge']> }>;
  ChronaTransactionEdge: ResolverTypeWrapper<Omit<ChronaTransactionEdge, 'node'> & { node: ResolversTypes['ChronaTransaction'] }>;
  TransferChronaInput: TransferChronaInput;
  SpendChronaInput: SpendChronaInput;
  ChronaTransactionPayload: ResolverTypeWrapper<Omit<ChronaTransactionPayload, 'transaction'> & { transaction: ResolversTypes['ChronaTransaction'] }>;
  MoneyInput: MoneyInput;
  Query: ResolverTypeWrapper<{}>;
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
  Mutation: {};
  ChronaWallet: ChronaWalletBehind;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ChronaTransaction: ChronaTransactionBehind;
  ChronaTransactionConnection: Omit<ChronaTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChronaTransactionEdge']> };
  ChronaTransactionEdge: Omit<ChronaTransactionEdge, 'node'> & { node: ResolversParentTypes['ChronaTransaction'] };
  TransferChronaInput: TransferChronaInput;
  SpendChronaInput: SpendChronaInput;
  ChronaTransactionPayload: Omit<ChronaTransactionPayload, 'transaction'> & { transaction: ResolversParentTypes['ChronaTransaction'] };
  MoneyInput: MoneyInput;
  Query: {};
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  transferChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationTransferChronaArgs, 'input'>>;
  spendChrona?: Resolver<ResolversTypes['ChronaTransactionPayload'], ParentType, ContextType, RequireFields<MutationSpendChronaArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  wallet?: Resolver<Maybe<ResolversTypes['ChronaWallet']>, ParentType, ContextType, RequireFields<QueryWalletArgs, 'id'>>;
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
  Mutation?: MutationResolvers<ContextType>;
  ChronaWallet?: ChronaWalletResolvers<ContextType>;
  ChronaTransaction?: ChronaTransactionResolvers<ContextType>;
  ChronaTransactionConnection?: ChronaTransactionConnectionResolvers<ContextType>;
  ChronaTransactionEdge?: ChronaTransactionEdgeResolvers<ContextType>;
  ChronaTransactionPayload?: ChronaTransactionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

