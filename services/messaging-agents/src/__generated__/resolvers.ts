/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Note as MessagingAgentsNoteBehind } from '../notes/note.ts';
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
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
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

export type Mutation = {
  readonly writeMessagingAgentsNote: WriteMessagingAgentsNotePayload;
};


export type MutationWriteMessagingAgentsNoteArgs = {
  input: WriteMessagingAgentsNoteInput;
};

export type User = {
  readonly id: Scalars['ID']['output'];
  readonly messagingAgentsNotes?: Maybe<MessagingAgentsNoteConnection>;
};


export type UserMessagingAgentsNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MessagingAgentsNoteOrder>;
  filter?: InputMaybe<MessagingAgentsNoteFilter>;
};

export type WriteMessagingAgentsNoteInput = {
  readonly text: Scalars['String']['input'];
};

export type WriteMessagingAgentsNotePayload = {
  readonly note: MessagingAgentsNote;
  readonly author: User;
};

export type MessagingAgentsNote = Node & {
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
  readonly writtenAt: Scalars['DateTime']['output'];
};

export type MessagingAgentsNoteOrder = {
  readonly field: MessagingAgentsNoteOrderField;
  readonly direction: OrderDirection;
};

export type MessagingAgentsNoteOrderField =
  | 'WRITTEN_AT';

export type MessagingAgentsNoteFilter = {
  readonly writtenFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MessagingAgentsNoteConnection = {
  readonly nodes: ReadonlyArray<MessagingAgentsNote>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<MessagingAgentsNoteEdge>;
  readonly pageInfo: PageInfo;
};

export type MessagingAgentsNoteEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MessagingAgentsNote;
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
  Node: ( MessagingAgentsNoteBehind );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<{}>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<{}>;
  User: ResolverTypeWrapper<UserBehind>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  WriteMessagingAgentsNoteInput: WriteMessagingAgentsNoteInput;
  WriteMessagingAgentsNotePayload: ResolverTypeWrapper<Omit<WriteMessagingAgentsNotePayload, 'note' | 'author'> & { note: ResolversTypes['MessagingAgentsNote'], author: ResolversTypes['User'] }>;
  MessagingAgentsNote: ResolverTypeWrapper<MessagingAgentsNoteBehind>;
  MessagingAgentsNoteOrder: MessagingAgentsNoteOrder;
  MessagingAgentsNoteOrderField: MessagingAgentsNoteOrderField;
  MessagingAgentsNoteFilter: MessagingAgentsNoteFilter;
  MessagingAgentsNoteConnection: ResolverTypeWrapper<Omit<MessagingAgentsNoteConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['MessagingAgentsNote']>, edges: ReadonlyArray<ResolversTypes['MessagingAgentsNoteEdge']> }>;
  MessagingAgentsNoteEdge: ResolverTypeWrapper<Omit<MessagingAgentsNoteEdge, 'node'> & { node: ResolversTypes['MessagingAgentsNote'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Query: {};
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  URL: Scalars['URL']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Mutation: {};
  User: UserBehind;
  Int: Scalars['Int']['output'];
  WriteMessagingAgentsNoteInput: WriteMessagingAgentsNoteInput;
  WriteMessagingAgentsNotePayload: Omit<WriteMessagingAgentsNotePayload, 'note' | 'author'> & { note: ResolversParentTypes['MessagingAgentsNote'], author: ResolversParentTypes['User'] };
  MessagingAgentsNote: MessagingAgentsNoteBehind;
  MessagingAgentsNoteOrder: MessagingAgentsNoteOrder;
  MessagingAgentsNoteFilter: MessagingAgentsNoteFilter;
  MessagingAgentsNoteConnection: Omit<MessagingAgentsNoteConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['MessagingAgentsNote']>, edges: ReadonlyArray<ResolversParentTypes['MessagingAgentsNoteEdge']> };
  MessagingAgentsNoteEdge: Omit<MessagingAgentsNoteEdge, 'node'> & { node: ResolversParentTypes['MessagingAgentsNote'] };
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'MessagingAgentsNote', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
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
  writeMessagingAgentsNote?: Resolver<ResolversTypes['WriteMessagingAgentsNotePayload'], ParentType, ContextType, RequireFields<MutationWriteMessagingAgentsNoteArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messagingAgentsNotes?: Resolver<Maybe<ResolversTypes['MessagingAgentsNoteConnection']>, ParentType, ContextType, RequireFields<UserMessagingAgentsNotesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteMessagingAgentsNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteMessagingAgentsNotePayload'] = ResolversParentTypes['WriteMessagingAgentsNotePayload']> = {
  note?: Resolver<ResolversTypes['MessagingAgentsNote'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingAgentsNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingAgentsNote'] = ResolversParentTypes['MessagingAgentsNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MessagingAgentsNote']>, { __typename: 'MessagingAgentsNote' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingAgentsNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingAgentsNoteConnection'] = ResolversParentTypes['MessagingAgentsNoteConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessagingAgentsNote']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessagingAgentsNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingAgentsNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingAgentsNoteEdge'] = ResolversParentTypes['MessagingAgentsNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessagingAgentsNote'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  WriteMessagingAgentsNotePayload?: WriteMessagingAgentsNotePayloadResolvers<ContextType>;
  MessagingAgentsNote?: MessagingAgentsNoteResolvers<ContextType>;
  MessagingAgentsNoteConnection?: MessagingAgentsNoteConnectionResolvers<ContextType>;
  MessagingAgentsNoteEdge?: MessagingAgentsNoteEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
