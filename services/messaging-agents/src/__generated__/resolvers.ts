/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MicroDao as MicroDaoBehind } from '../micro-daos/micro-dao.ts';
import type { MicroDaoMember as MicroDaoMemberBehind } from '../micro-daos/micro-dao-member.ts';
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
  readonly byExternalId: HasExternalId;
  readonly microDao: MicroDao;
  readonly microDaos: MicroDaoConnection;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryByExternalIdArgs = {
  externalId: Scalars['String']['input'];
};


export type QueryMicroDaoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMicroDaosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoOrder>;
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

export type HasExternalId = User | MicroDao;

export type Mutation = {
  readonly linkMatrixAccount: LinkMatrixAccountPayload;
  readonly unlinkMatrixAccount: UnlinkMatrixAccountPayload;
  readonly foundMicroDao: FoundMicroDaoPayload;
  readonly joinMicroDao: JoinMicroDaoPayload;
  readonly changeMicroDaoRole: ChangeMicroDaoRolePayload;
  readonly handOverMicroDao: HandOverMicroDaoPayload;
  readonly setHandle: SetHandlePayload;
};


export type MutationLinkMatrixAccountArgs = {
  input: LinkMatrixAccountInput;
};


export type MutationFoundMicroDaoArgs = {
  input: FoundMicroDaoInput;
};


export type MutationJoinMicroDaoArgs = {
  input: JoinMicroDaoInput;
};


export type MutationChangeMicroDaoRoleArgs = {
  input: ChangeMicroDaoRoleInput;
};


export type MutationHandOverMicroDaoArgs = {
  input: HandOverMicroDaoInput;
};


export type MutationSetHandleArgs = {
  input: SetHandleInput;
};

export type LinkMatrixAccountInput = {
  readonly openIdToken: Scalars['String']['input'];
};

export type LinkMatrixAccountPayload = {
  readonly user: User;
};

export type UnlinkMatrixAccountPayload = {
  readonly user: User;
};

export type User = {
  readonly microDaoMemberships?: Maybe<MicroDaoMemberConnection>;
  readonly id: Scalars['ID']['output'];
  readonly externalId?: Maybe<Scalars['String']['output']>;
  readonly handle?: Maybe<Scalars['String']['output']>;
  readonly matrixId?: Maybe<Scalars['String']['output']>;
};


export type UserMicroDaoMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoMemberOrder>;
  filter?: InputMaybe<MicroDaoMembershipFilter>;
};

export type MicroDao = Node & {
  readonly id: Scalars['ID']['output'];
  readonly externalId: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly access: MicroDaoAccess;
  readonly status: MicroDaoStatus;
  readonly memberCount: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly owner?: Maybe<User>;
  readonly members?: Maybe<MicroDaoMemberConnection>;
  readonly viewerMembership?: Maybe<MicroDaoMember>;
};


export type MicroDaoMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoMemberOrder>;
  filter?: InputMaybe<MicroDaoMemberFilter>;
};

export type MicroDaoMember = Node & {
  readonly id: Scalars['ID']['output'];
  readonly microDao?: Maybe<MicroDao>;
  readonly user?: Maybe<User>;
  readonly role: MicroDaoRole;
  readonly status: MicroDaoMemberStatus;
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MicroDaoAccess =
  | 'OPEN'
  | 'INVITATION_ONLY';

export type MicroDaoStatus =
  | 'ACTIVE'
  | 'ARCHIVED';

export type MicroDaoRole =
  | 'OWNER'
  | 'ADMIN'
  | 'MEMBER'
  | 'GUEST'
  | 'AGENT';

export type AssignableMicroDaoRole =
  | 'ADMIN'
  | 'MEMBER'
  | 'GUEST';

export type MicroDaoMemberStatus =
  | 'CURRENT'
  | 'LEFT'
  | 'REMOVED';

export type FoundMicroDaoInput = {
  readonly name: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly access?: InputMaybe<MicroDaoAccess>;
};

export type JoinMicroDaoInput = {
  readonly microDaoId: Scalars['ID']['input'];
};

export type ChangeMicroDaoRoleInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
  readonly role: AssignableMicroDaoRole;
};

export type HandOverMicroDaoInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type FoundMicroDaoPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
  readonly user: User;
};

export type JoinMicroDaoPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
  readonly user: User;
};

export type ChangeMicroDaoRolePayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
};

export type HandOverMicroDaoPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
  readonly formerOwner: MicroDaoMember;
};

export type MicroDaoMemberFilter = {
  readonly roles?: InputMaybe<ReadonlyArray<MicroDaoRole>>;
};

export type MicroDaoMembershipFilter = {
  readonly includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MicroDaoOrder = {
  readonly field: MicroDaoOrderField;
  readonly direction: OrderDirection;
};

export type MicroDaoOrderField =
  | 'CREATED_AT';

export type MicroDaoMemberOrder = {
  readonly field: MicroDaoMemberOrderField;
  readonly direction: OrderDirection;
};

export type MicroDaoMemberOrderField =
  | 'JOINED_AT';

export type MicroDaoConnection = {
  readonly nodes: ReadonlyArray<MicroDao>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<MicroDaoEdge>;
  readonly pageInfo: PageInfo;
};

export type MicroDaoEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MicroDao;
};

export type MicroDaoMemberConnection = {
  readonly nodes: ReadonlyArray<MicroDaoMember>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<MicroDaoMemberEdge>;
  readonly pageInfo: PageInfo;
};

export type MicroDaoMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MicroDaoMember;
};

export type SetHandleInput = {
  readonly handle?: InputMaybe<Scalars['String']['input']>;
};

export type SetHandlePayload = {
  readonly user: User;
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

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  HasExternalId: ( UserBehind ) | ( MicroDaoBehind );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( MicroDaoBehind ) | ( MicroDaoMemberBehind );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<{}>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HasExternalId: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HasExternalId']>;
  Mutation: ResolverTypeWrapper<{}>;
  LinkMatrixAccountInput: LinkMatrixAccountInput;
  LinkMatrixAccountPayload: ResolverTypeWrapper<Omit<LinkMatrixAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UnlinkMatrixAccountPayload: ResolverTypeWrapper<Omit<UnlinkMatrixAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<UserBehind>;
  MicroDao: ResolverTypeWrapper<MicroDaoBehind>;
  MicroDaoMember: ResolverTypeWrapper<MicroDaoMemberBehind>;
  MicroDaoAccess: MicroDaoAccess;
  MicroDaoStatus: MicroDaoStatus;
  MicroDaoRole: MicroDaoRole;
  AssignableMicroDaoRole: AssignableMicroDaoRole;
  MicroDaoMemberStatus: MicroDaoMemberStatus;
  FoundMicroDaoInput: FoundMicroDaoInput;
  JoinMicroDaoInput: JoinMicroDaoInput;
  ChangeMicroDaoRoleInput: ChangeMicroDaoRoleInput;
  HandOverMicroDaoInput: HandOverMicroDaoInput;
  FoundMicroDaoPayload: ResolverTypeWrapper<Omit<FoundMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], user: ResolversTypes['User'] }>;
  JoinMicroDaoPayload: ResolverTypeWrapper<Omit<JoinMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], user: ResolversTypes['User'] }>;
  ChangeMicroDaoRolePayload: ResolverTypeWrapper<Omit<ChangeMicroDaoRolePayload, 'microDao' | 'member'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'] }>;
  HandOverMicroDaoPayload: ResolverTypeWrapper<Omit<HandOverMicroDaoPayload, 'microDao' | 'member' | 'formerOwner'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], formerOwner: ResolversTypes['MicroDaoMember'] }>;
  MicroDaoMemberFilter: MicroDaoMemberFilter;
  MicroDaoMembershipFilter: MicroDaoMembershipFilter;
  MicroDaoOrder: MicroDaoOrder;
  MicroDaoOrderField: MicroDaoOrderField;
  MicroDaoMemberOrder: MicroDaoMemberOrder;
  MicroDaoMemberOrderField: MicroDaoMemberOrderField;
  MicroDaoConnection: ResolverTypeWrapper<Omit<MicroDaoConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['MicroDao']>, edges: ReadonlyArray<ResolversTypes['MicroDaoEdge']> }>;
  MicroDaoEdge: ResolverTypeWrapper<Omit<MicroDaoEdge, 'node'> & { node: ResolversTypes['MicroDao'] }>;
  MicroDaoMemberConnection: ResolverTypeWrapper<Omit<MicroDaoMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['MicroDaoMember']>, edges: ReadonlyArray<ResolversTypes['MicroDaoMemberEdge']> }>;
  MicroDaoMemberEdge: ResolverTypeWrapper<Omit<MicroDaoMemberEdge, 'node'> & { node: ResolversTypes['MicroDaoMember'] }>;
  SetHandleInput: SetHandleInput;
  SetHandlePayload: ResolverTypeWrapper<Omit<SetHandlePayload, 'user'> & { user: ResolversTypes['User'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Query: {};
  Int: Scalars['Int']['output'];
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  URL: Scalars['URL']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  HasExternalId: ResolversUnionTypes<ResolversParentTypes>['HasExternalId'];
  Mutation: {};
  LinkMatrixAccountInput: LinkMatrixAccountInput;
  LinkMatrixAccountPayload: Omit<LinkMatrixAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  UnlinkMatrixAccountPayload: Omit<UnlinkMatrixAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  User: UserBehind;
  MicroDao: MicroDaoBehind;
  MicroDaoMember: MicroDaoMemberBehind;
  FoundMicroDaoInput: FoundMicroDaoInput;
  JoinMicroDaoInput: JoinMicroDaoInput;
  ChangeMicroDaoRoleInput: ChangeMicroDaoRoleInput;
  HandOverMicroDaoInput: HandOverMicroDaoInput;
  FoundMicroDaoPayload: Omit<FoundMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], user: ResolversParentTypes['User'] };
  JoinMicroDaoPayload: Omit<JoinMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], user: ResolversParentTypes['User'] };
  ChangeMicroDaoRolePayload: Omit<ChangeMicroDaoRolePayload, 'microDao' | 'member'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'] };
  HandOverMicroDaoPayload: Omit<HandOverMicroDaoPayload, 'microDao' | 'member' | 'formerOwner'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], formerOwner: ResolversParentTypes['MicroDaoMember'] };
  MicroDaoMemberFilter: MicroDaoMemberFilter;
  MicroDaoMembershipFilter: MicroDaoMembershipFilter;
  MicroDaoOrder: MicroDaoOrder;
  MicroDaoMemberOrder: MicroDaoMemberOrder;
  MicroDaoConnection: Omit<MicroDaoConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['MicroDao']>, edges: ReadonlyArray<ResolversParentTypes['MicroDaoEdge']> };
  MicroDaoEdge: Omit<MicroDaoEdge, 'node'> & { node: ResolversParentTypes['MicroDao'] };
  MicroDaoMemberConnection: Omit<MicroDaoMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['MicroDaoMember']>, edges: ReadonlyArray<ResolversParentTypes['MicroDaoMemberEdge']> };
  MicroDaoMemberEdge: Omit<MicroDaoMemberEdge, 'node'> & { node: ResolversParentTypes['MicroDaoMember'] };
  SetHandleInput: SetHandleInput;
  SetHandlePayload: Omit<SetHandlePayload, 'user'> & { user: ResolversParentTypes['User'] };
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'MicroDao' | 'MicroDaoMember', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  byExternalId?: Resolver<ResolversTypes['HasExternalId'], ParentType, ContextType, RequireFields<QueryByExternalIdArgs, 'externalId'>>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType, RequireFields<QueryMicroDaoArgs, 'id'>>;
  microDaos?: Resolver<ResolversTypes['MicroDaoConnection'], ParentType, ContextType, RequireFields<QueryMicroDaosArgs, 'orderBy'>>;
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

export type HasExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasExternalId'] = ResolversParentTypes['HasExternalId']> = {
  __resolveType?: TypeResolveFn<'User' | 'MicroDao', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  linkMatrixAccount?: Resolver<ResolversTypes['LinkMatrixAccountPayload'], ParentType, ContextType, RequireFields<MutationLinkMatrixAccountArgs, 'input'>>;
  unlinkMatrixAccount?: Resolver<ResolversTypes['UnlinkMatrixAccountPayload'], ParentType, ContextType>;
  foundMicroDao?: Resolver<ResolversTypes['FoundMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationFoundMicroDaoArgs, 'input'>>;
  joinMicroDao?: Resolver<ResolversTypes['JoinMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationJoinMicroDaoArgs, 'input'>>;
  changeMicroDaoRole?: Resolver<ResolversTypes['ChangeMicroDaoRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMicroDaoRoleArgs, 'input'>>;
  handOverMicroDao?: Resolver<ResolversTypes['HandOverMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationHandOverMicroDaoArgs, 'input'>>;
  setHandle?: Resolver<ResolversTypes['SetHandlePayload'], ParentType, ContextType, RequireFields<MutationSetHandleArgs, 'input'>>;
};

export type LinkMatrixAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMatrixAccountPayload'] = ResolversParentTypes['LinkMatrixAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkMatrixAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkMatrixAccountPayload'] = ResolversParentTypes['UnlinkMatrixAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  microDaoMemberships?: Resolver<Maybe<ResolversTypes['MicroDaoMemberConnection']>, ParentType, ContextType, RequireFields<UserMicroDaoMembershipsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matrixId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDao'] = ResolversParentTypes['MicroDao']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MicroDao']>, { __typename: 'MicroDao' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['MicroDaoAccess'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MicroDaoStatus'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MicroDaoMemberConnection']>, ParentType, ContextType, RequireFields<MicroDaoMembersArgs, 'orderBy'>>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['MicroDaoMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoMember'] = ResolversParentTypes['MicroDaoMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MicroDaoMember']>, { __typename: 'MicroDaoMember' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MicroDaoRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MicroDaoMemberStatus'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundMicroDaoPayload'] = ResolversParentTypes['FoundMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinMicroDaoPayload'] = ResolversParentTypes['JoinMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMicroDaoRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMicroDaoRolePayload'] = ResolversParentTypes['ChangeMicroDaoRolePayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverMicroDaoPayload'] = ResolversParentTypes['HandOverMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  formerOwner?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoConnection'] = ResolversParentTypes['MicroDaoConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroDaoEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoEdge'] = ResolversParentTypes['MicroDaoEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoMemberConnection'] = ResolversParentTypes['MicroDaoMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MicroDaoMember']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroDaoMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoMemberEdge'] = ResolversParentTypes['MicroDaoMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetHandlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetHandlePayload'] = ResolversParentTypes['SetHandlePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
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
  HasExternalId?: HasExternalIdResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LinkMatrixAccountPayload?: LinkMatrixAccountPayloadResolvers<ContextType>;
  UnlinkMatrixAccountPayload?: UnlinkMatrixAccountPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  MicroDao?: MicroDaoResolvers<ContextType>;
  MicroDaoMember?: MicroDaoMemberResolvers<ContextType>;
  FoundMicroDaoPayload?: FoundMicroDaoPayloadResolvers<ContextType>;
  JoinMicroDaoPayload?: JoinMicroDaoPayloadResolvers<ContextType>;
  ChangeMicroDaoRolePayload?: ChangeMicroDaoRolePayloadResolvers<ContextType>;
  HandOverMicroDaoPayload?: HandOverMicroDaoPayloadResolvers<ContextType>;
  MicroDaoConnection?: MicroDaoConnectionResolvers<ContextType>;
  MicroDaoEdge?: MicroDaoEdgeResolvers<ContextType>;
  MicroDaoMemberConnection?: MicroDaoMemberConnectionResolvers<ContextType>;
  MicroDaoMemberEdge?: MicroDaoMemberEdgeResolvers<ContextType>;
  SetHandlePayload?: SetHandlePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
