/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserBehind } from '../accounts/user.ts';
import type { DataExport as DataExportBehind } from '../export/data-export.ts';
import type { AdminAction as AdminActionBehind } from '../admin/admin-action.ts';
import type { Login as OpenSessionBehind } from '../sign-in/login.ts';
import type { Assessment as AssessmentBehind } from '../assessments/assessment.ts';
import type { MatchingProfile as MatchingProfileBehind } from '../matching/matching-profiles.ts';
import type { Contact as ContactBehind } from '../contacts/contacts.ts';
import type { Profile as ProfileBehind } from '../profiles/profile.ts';
import type { ResonanceWith as ResonanceBehind } from '../resonance/kept-resonance.ts';
import type { ValueProfile as ValueProfileBehind } from '../profiles/value-profile.ts';
import type { SeenPasskey as PasskeyBehind } from '../passkeys/loaders.ts';
import type { SecondFactorsOf as SecondFactorsBehind } from '../factors/loaders.ts';
import type { SessionTokens as SessionBehind } from '../sign-in/session-tokens.ts';
import type { SeenTie as TieBehind } from '../ties/seen-ties.ts';
import type { AccessGrant as AccessGrantBehind } from '../access-grants/access-grant.ts';
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
  readonly me?: Maybe<User>;
  readonly user?: Maybe<User>;
  readonly userByName?: Maybe<User>;
  readonly users?: Maybe<UserConnection>;
  readonly accounts?: Maybe<UserConnection>;
  readonly adminActions?: Maybe<AdminActionConnection>;
  readonly assessmentItems?: Maybe<ReadonlyArray<AssessmentItem>>;
  readonly contacts: ReadonlyArray<Contact>;
  readonly erasureReceipt?: Maybe<ErasureReceipt>;
  readonly userByAddress?: Maybe<Scalars['ID']['output']>;
  readonly addressFingerprints: ReadonlyArray<AddressFingerprint>;
  readonly loginStates: ReadonlyArray<LoginState>;
  readonly matchingProfiles: ReadonlyArray<MatchingProfile>;
  readonly resonanceWith?: Maybe<Resonance>;
  readonly socialProviders?: Maybe<ReadonlyArray<OfferedProvider>>;
  readonly blockedPairs: ReadonlyArray<BlockedPair>;
  readonly blocksMade: ReadonlyArray<BlockMade>;
  readonly allBlockedPairs: BlockedPairConnection;
  readonly activeTies: ReadonlyArray<Scalars['Boolean']['output']>;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserByNameArgs = {
  username: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountsArgs = {
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdminActionsArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactsArgs = {
  userIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryErasureReceiptArgs = {
  token: Scalars['String']['input'];
};


export type QueryUserByAddressArgs = {
  address: Scalars['EmailAddress']['input'];
};


export type QueryAddressFingerprintsArgs = {
  input: AddressFingerprintsInput;
};


export type QueryLoginStatesArgs = {
  logins: ReadonlyArray<LoginInput>;
};


export type QueryMatchingProfilesArgs = {
  userIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryResonanceWithArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryBlockedPairsArgs = {
  tieIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryBlocksMadeArgs = {
  tieIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAllBlockedPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActiveTiesArgs = {
  pairs: ReadonlyArray<PairInput>;
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

export type GeoPoint = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type InterestCategory =
  | 'OUTDOOR_ADVENTURES'
  | 'ARTS_CULTURE'
  | 'FOOD_DINING'
  | 'SPORTS_FITNESS'
  | 'GAMES_ENTERTAINMENT'
  | 'LEARNING_EDUCATION'
  | 'TECHNOLOGY'
  | 'WELLNESS_MINDFULNESS';

export type Weekday =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

export type Mutation = {
  readonly createPersonalToken: CreatePersonalTokenPayload;
  readonly revokeAccessGrant: RevokeAccessGrantPayload;
  readonly register: RegisterPayload;
  readonly verifyEmail: VerifyEmailPayload;
  readonly changeUsername: ChangeUsernamePayload;
  readonly requestEmailChange: RequestEmailChangePayload;
  readonly confirmEmailChange: ConfirmEmailChangePayload;
  readonly deactivateAccount: DeactivateAccountPayload;
  readonly suspendUser: SuspendUserPayload;
  readonly reinstateUser: ReinstateUserPayload;
  readonly setUserRole: SetUserRolePayload;
  readonly submitAssessment: Assessment;
  readonly requestDeletion: RequestDeletionPayload;
  readonly requestDeletionFor: RequestDeletionForPayload;
  readonly cancelDeletion: CancelDeletionPayload;
  readonly requestDataExport: RequestDataExportPayload;
  readonly setMatching: SetMatchingPayload;
  readonly beginPasskeyRegistration: PasskeyOptionsPayload;
  readonly registerPasskey: AddFactorPayload;
  readonly renamePasskey: RenamePasskeyPayload;
  readonly removePasskey: RemoveFactorPayload;
  readonly beginPasskeySignIn: PasskeyOptionsPayload;
  readonly signInWithPasskey: Session;
  readonly updateProfile: Profile;
  readonly setInterests: Profile;
  readonly setValueProfile: ValueProfile;
  readonly completeSignIn: Session;
  readonly enrolTotp: EnrolTotpPayload;
  readonly confirmTotp: AddFactorPayload;
  readonly removeTotp: RemoveFactorPayload;
  readonly renewRecoveryCodes: RenewRecoveryCodesPayload;
  readonly resetSecondFactors: ResetSecondFactorsPayload;
  readonly signIn: SignInPayload;
  readonly refreshSession: Session;
  readonly signOut: SignOutPayload;
  readonly signOutEverywhere: SignOutPayload;
  readonly endSession: SignOutPayload;
  readonly endOtherSessions: SignOutPayload;
  readonly confirmIdentity: ConfirmIdentityPayload;
  readonly forgetProof: ForgetProofPayload;
  readonly unlockSignIn: UnlockSignInPayload;
  readonly requestPasswordReset: RequestPasswordResetPayload;
  readonly resetPassword: ResetPasswordPayload;
  readonly changePassword: ChangePasswordPayload;
  readonly beginProviderSignIn: BeginProviderSignInPayload;
  readonly signInWithProvider: SignInPayload;
  readonly addProvider: AddProviderPayload;
  readonly removeProvider: RemoveProviderPayload;
  readonly requestTie: Tie;
  readonly acceptTie: Tie;
  readonly declineTie: EndTiePayload;
  readonly endTie: EndTiePayload;
  readonly blockUser: Tie;
  readonly unblockUser: UnblockUserPayload;
};


export type MutationCreatePersonalTokenArgs = {
  input: CreatePersonalTokenInput;
};


export type MutationRevokeAccessGrantArgs = {
  input: RevokeAccessGrantInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationVerifyEmailArgs = {
  input: VerifyEmailInput;
};


export type MutationChangeUsernameArgs = {
  input: ChangeUsernameInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationSuspendUserArgs = {
  input: SuspendUserInput;
};


export type MutationReinstateUserArgs = {
  input: ReinstateUserInput;
};


export type MutationSetUserRoleArgs = {
  input: SetUserRoleInput;
};


export type MutationSubmitAssessmentArgs = {
  input: SubmitAssessmentInput;
};


export type MutationRequestDeletionArgs = {
  input: RequestDeletionInput;
};


export type MutationRequestDeletionForArgs = {
  input: RequestDeletionForInput;
};


export type MutationCancelDeletionArgs = {
  input?: InputMaybe<CancelDeletionInput>;
};


export type MutationSetMatchingArgs = {
  input: SetMatchingInput;
};


export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationSetInterestsArgs = {
  input: SetInterestsInput;
};


export type MutationSetValueProfileArgs = {
  input: SetValueProfileInput;
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


export type MutationResetSecondFactorsArgs = {
  input: ResetSecondFactorsInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationConfirmIdentityArgs = {
  input: ConfirmIdentityInput;
};


export type MutationUnlockSignInArgs = {
  input: UnlockSignInInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationBeginProviderSignInArgs = {
  input: BeginProviderSignInInput;
};


export type MutationSignInWithProviderArgs = {
  input: SignInWithProviderInput;
};


export type MutationAddProviderArgs = {
  input: AddProviderInput;
};


export type MutationRemoveProviderArgs = {
  input: RemoveProviderInput;
};


export type MutationRequestTieArgs = {
  input: RequestTieInput;
};


export type MutationAcceptTieArgs = {
  input: AcceptTieInput;
};


export type MutationDeclineTieArgs = {
  input: DeclineTieInput;
};


export type MutationEndTieArgs = {
  input: EndTieInput;
};


export type MutationBlockUserArgs = {
  input: BlockUserInput;
};


export type MutationUnblockUserArgs = {
  input: UnblockUserInput;
};

export type User = Node & {
  readonly accessGrants?: Maybe<ReadonlyArray<AccessGrant>>;
  readonly id: Scalars['ID']['output'];
  readonly username?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  readonly status?: Maybe<UserStatus>;
  readonly role?: Maybe<UserRole>;
  readonly authProvider?: Maybe<AuthProvider>;
  readonly isVerified?: Maybe<Scalars['Boolean']['output']>;
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assessment?: Maybe<Assessment>;
  readonly deletion?: Maybe<Deletion>;
  readonly dataExport?: Maybe<DataExport>;
  readonly matchingOptedIn?: Maybe<Scalars['Boolean']['output']>;
  readonly profile?: Maybe<Profile>;
  readonly valueProfile?: Maybe<ValueProfile>;
  readonly secondFactors?: Maybe<SecondFactors>;
  readonly sessions?: Maybe<ReadonlyArray<OpenSession>>;
  readonly linkedProviders?: Maybe<ReadonlyArray<LinkedProvider>>;
  readonly ties?: Maybe<TieConnection>;
  readonly tie?: Maybe<Tie>;
};


export type UserTiesArgs = {
  status?: InputMaybe<TieStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AccessGrant = {
  readonly id: Scalars['ID']['output'];
  readonly kind: AccessGrantKind;
  readonly name: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<AgentScope>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AccessGrantKind =
  | 'PERSONAL_TOKEN'
  | 'CLIENT';

export type AgentScope =
  | 'PROFILE_READ'
  | 'TRIBES_READ'
  | 'EVENTS_READ'
  | 'CHANNELS_READ'
  | 'CHANNELS_WRITE'
  | 'VOTES_WRITE';

export type CreatePersonalTokenInput = {
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<AgentScope>;
  readonly days: Scalars['Int']['input'];
};

export type CreatePersonalTokenPayload = {
  readonly token: Scalars['String']['output'];
  readonly accessGrant: AccessGrant;
};

export type RevokeAccessGrantInput = {
  readonly id: Scalars['ID']['input'];
};

export type RevokeAccessGrantPayload = {
  readonly accessGrant: AccessGrant;
};

export type RegisterInput = {
  readonly email: Scalars['String']['input'];
  readonly username: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type RegisterPayload = {
  readonly accepted: Scalars['Boolean']['output'];
};

export type VerifyEmailInput = {
  readonly token: Scalars['String']['input'];
};

export type VerifyEmailPayload = {
  readonly user: User;
};

export type ChangeUsernameInput = {
  readonly username: Scalars['String']['input'];
};

export type ChangeUsernamePayload = {
  readonly user: User;
};

export type RequestEmailChangeInput = {
  readonly email: Scalars['String']['input'];
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

export type RequestEmailChangePayload = {
  readonly accepted: Scalars['Boolean']['output'];
};

export type ConfirmEmailChangeInput = {
  readonly token: Scalars['String']['input'];
};

export type ConfirmEmailChangePayload = {
  readonly user: User;
};

export type DeactivateAccountPayload = {
  readonly user: User;
};

export type UserStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'INACTIVE'
  | 'SUSPENDED'
  | 'DELETED';

export type UserRole =
  | 'USER'
  | 'TRIBE_CREATOR'
  | 'ADMIN';

export type AuthProvider =
  | 'LOCAL'
  | 'GOOGLE'
  | 'APPLE'
  | 'FACEBOOK';

export type UserConnection = {
  readonly edges: ReadonlyArray<UserEdge>;
  readonly pageInfo: PageInfo;
};

export type UserEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: User;
};

export type AccountFilter = {
  readonly status?: InputMaybe<UserStatus>;
  readonly role?: InputMaybe<UserRole>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type SuspendUserInput = {
  readonly userId: Scalars['ID']['input'];
  readonly reason: SuspensionReason;
};

export type ReinstateUserInput = {
  readonly userId: Scalars['ID']['input'];
};

export type SetUserRoleInput = {
  readonly userId: Scalars['ID']['input'];
  readonly role: UserRole;
};

export type SuspendUserPayload = {
  readonly user: User;
};

export type ReinstateUserPayload = {
  readonly user: User;
};

export type SetUserRolePayload = {
  readonly user: User;
};

export type SuspensionReason =
  | 'SPAM'
  | 'HARASSMENT'
  | 'IMPERSONATION'
  | 'FRAUD'
  | 'UNDERAGE'
  | 'ACCOUNT_TAKEN_OVER'
  | 'OTHER';

export type AdminActionKind =
  | 'SUSPENDED'
  | 'REINSTATED'
  | 'ROLE_SET'
  | 'FIRST_ADMIN_APPOINTED'
  | 'DELETION_REQUESTED'
  | 'SECOND_FACTORS_RESET';

export type AdminAction = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly admin?: Maybe<User>;
  readonly user?: Maybe<User>;
  readonly action: AdminActionKind;
  readonly reason?: Maybe<SuspensionReason>;
  readonly role?: Maybe<UserRole>;
};

export type AdminActionConnection = {
  readonly edges: ReadonlyArray<AdminActionEdge>;
  readonly pageInfo: PageInfo;
};

export type AdminActionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AdminAction;
};

export type Profile = {
  readonly traits?: Maybe<ReadonlyArray<PersonalityTrait>>;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly bio?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly point?: Maybe<GeoPoint>;
  readonly approximatePoint?: Maybe<GeoPoint>;
  readonly communicationStyle?: Maybe<CommunicationStyle>;
  readonly maxTravelDistanceMiles?: Maybe<Scalars['Int']['output']>;
  readonly languages?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly quietHours?: Maybe<QuietHours>;
  readonly freeEvenings?: Maybe<ReadonlyArray<Weekday>>;
  readonly interests: ReadonlyArray<Interest>;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type SubmitAssessmentInput = {
  readonly answers: ReadonlyArray<AssessmentAnswerInput>;
};

export type AssessmentAnswerInput = {
  readonly item: Scalars['Int']['input'];
  readonly answer: Scalars['Int']['input'];
};

export type AssessmentItem = {
  readonly number: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type Assessment = {
  readonly takenAt: Scalars['DateTime']['output'];
  readonly availableAgainAt: Scalars['DateTime']['output'];
  readonly traits: ReadonlyArray<PersonalityTrait>;
};

export type PersonalityTrait = {
  readonly trait: PersonalityTraitType;
  readonly score: Scalars['Float']['output'];
  readonly assessedAt: Scalars['DateTime']['output'];
};

export type PersonalityTraitType =
  | 'OPENNESS'
  | 'CONSCIENTIOUSNESS'
  | 'EXTRAVERSION'
  | 'AGREEABLENESS'
  | 'NEUROTICISM';

export type Contact = {
  readonly userId: Scalars['ID']['output'];
  readonly address?: Maybe<Scalars['EmailAddress']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly quietHours?: Maybe<QuietHours>;
};

export type RequestDeletionInput = {
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

export type RequestDeletionPayload = {
  readonly deletion: Deletion;
};

export type RequestDeletionForInput = {
  readonly userId: Scalars['ID']['input'];
};

export type RequestDeletionForPayload = {
  readonly user: User;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CancelDeletionInput = {
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

export type CancelDeletionPayload = {
  readonly user: User;
};

export type Deletion = {
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly dueAt: Scalars['DateTime']['output'];
  readonly receiptToken: Scalars['String']['output'];
};

export type ErasureReceipt = {
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly begunAt?: Maybe<Scalars['DateTime']['output']>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answers: ReadonlyArray<ErasureAnswer>;
};

export type ErasureAnswer = {
  readonly service: Scalars['String']['output'];
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly erased: ReadonlyArray<ErasedItems>;
  readonly kept: ReadonlyArray<KeptItems>;
};

export type ErasedItems = {
  readonly kind: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type KeptItems = {
  readonly kind: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
};

export type RequestDataExportPayload = {
  readonly dataExport: DataExport;
};

export type DataExport = {
  readonly status: DataExportStatus;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly readyAt?: Maybe<Scalars['DateTime']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly waitingFor: ReadonlyArray<Scalars['String']['output']>;
  readonly downloadUrl?: Maybe<Scalars['URL']['output']>;
};

export type DataExportStatus =
  | 'COLLECTING'
  | 'READY';

export type AddressFingerprintsInput = {
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly key: Scalars['String']['input'];
};

export type AddressFingerprint = {
  readonly userId: Scalars['ID']['output'];
  readonly fingerprint: Scalars['String']['output'];
};

export type LoginInput = {
  readonly userId: Scalars['ID']['input'];
  readonly loginId: Scalars['ID']['input'];
};

export type LoginState = {
  readonly isInForce: Scalars['Boolean']['output'];
  readonly role?: Maybe<UserRole>;
};

export type SetMatchingInput = {
  readonly optedIn: Scalars['Boolean']['input'];
};

export type SetMatchingPayload = {
  readonly user: User;
};

export type MatchingProfile = {
  readonly userId: Scalars['ID']['output'];
  readonly traits: ReadonlyArray<PersonalityTrait>;
  readonly interests: ReadonlyArray<Interest>;
  readonly communicationStyle?: Maybe<CommunicationStyle>;
  readonly approximatePoint?: Maybe<GeoPoint>;
  readonly maxTravelDistanceMiles: Scalars['Int']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly freeEvenings: ReadonlyArray<Weekday>;
};

export type SecondFactors = {
  readonly passkeys: ReadonlyArray<Passkey>;
  readonly totpSince?: Maybe<Scalars['DateTime']['output']>;
  readonly recoveryCodesLeft: Scalars['Int']['output'];
};

export type Passkey = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type PasskeyOptionsPayload = {
  readonly options: Scalars['String']['output'];
};

export type RegisterPasskeyInput = {
  readonly response: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type RenamePasskeyInput = {
  readonly passkeyId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type RenamePasskeyPayload = {
  readonly user: User;
};

export type RemovePasskeyInput = {
  readonly passkeyId: Scalars['ID']['input'];
};

export type SignInWithPasskeyInput = {
  readonly response: Scalars['String']['input'];
};

export type UpdateProfileInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly bio?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly communicationStyle?: InputMaybe<CommunicationStyle>;
  readonly maxTravelDistanceMiles?: InputMaybe<Scalars['Int']['input']>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  readonly quietHours?: InputMaybe<QuietHoursInput>;
  readonly freeEvenings?: InputMaybe<ReadonlyArray<Weekday>>;
};

export type QuietHoursInput = {
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type SetInterestsInput = {
  readonly interests: ReadonlyArray<InterestInput>;
};

export type InterestInput = {
  readonly category: InterestCategory;
  readonly name: Scalars['String']['input'];
  readonly level: InterestLevel;
  readonly isPrimary: Scalars['Boolean']['input'];
};

export type SetValueProfileInput = {
  readonly values: ReadonlyArray<Scalars['String']['input']>;
  readonly archetypes: ReadonlyArray<Archetype>;
};

export type QuietHours = {
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

export type Interest = {
  readonly id: Scalars['ID']['output'];
  readonly category: InterestCategory;
  readonly name: Scalars['String']['output'];
  readonly level: InterestLevel;
  readonly isPrimary: Scalars['Boolean']['output'];
};

export type ValueProfile = {
  readonly id: Scalars['ID']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  readonly archetypes: ReadonlyArray<Archetype>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly resonanceScore?: Maybe<ResonanceBand>;
};

export type CommunicationStyle =
  | 'DIRECT'
  | 'THOUGHTFUL'
  | 'SUPPORTIVE'
  | 'ANALYTICAL'
  | 'EXPRESSIVE';

export type InterestLevel =
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH';

export type Archetype =
  | 'INNOCENT'
  | 'EXPLORER'
  | 'SAGE'
  | 'HERO'
  | 'OUTLAW'
  | 'MAGICIAN'
  | 'EVERYPERSON'
  | 'LOVER'
  | 'JESTER'
  | 'CAREGIVER'
  | 'CREATOR'
  | 'RULER';

export type Resonance = {
  readonly user: User;
  readonly band?: Maybe<ResonanceBand>;
  readonly factors: ReadonlyArray<ResonanceFactor>;
  readonly madeAt: Scalars['DateTime']['output'];
};

export type ResonanceFactor = {
  readonly factor: ResonanceFactorType;
  readonly band?: Maybe<ResonanceBand>;
};

export type ResonanceFactorType =
  | 'VALUES'
  | 'TRAITS'
  | 'INTERESTS'
  | 'CONNECTIONS';

export type ResonanceBand =
  | 'VERY_HIGH'
  | 'HIGH'
  | 'MEDIUM'
  | 'LOW';

export type IdentityProof =
  | 'PASSWORD'
  | 'PROVIDER'
  | 'TOTP'
  | 'PASSKEY'
  | 'RECOVERY_CODE';

export type SignInPayload = {
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly user?: Maybe<User>;
  readonly secondFactor?: Maybe<SecondFactorStep>;
};

export type SecondFactorStep = {
  readonly challenge: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly methods: ReadonlyArray<IdentityProof>;
};

export type CompleteSignInInput = {
  readonly challenge: Scalars['String']['input'];
  readonly factor: SecondFactorInput;
};

export type SecondFactorInput =
  { readonly totpCode: Scalars['String']['input']; readonly recoveryCode?: never; readonly passkey?: never; }
  |  { readonly totpCode?: never; readonly recoveryCode: Scalars['String']['input']; readonly passkey?: never; }
  |  { readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey: Scalars['String']['input']; };

export type EnrolTotpPayload = {
  readonly uri: Scalars['String']['output'];
  readonly secret: Scalars['String']['output'];
};

export type ConfirmTotpInput = {
  readonly code: Scalars['String']['input'];
};

export type AddFactorPayload = {
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly endedSessions: Scalars['Int']['output'];
};

export type RemoveFactorPayload = {
  readonly user: User;
};

export type RenewRecoveryCodesPayload = {
  readonly recoveryCodes: ReadonlyArray<Scalars['String']['output']>;
};

export type ResetSecondFactorsInput = {
  readonly userId: Scalars['ID']['input'];
};

export type ResetSecondFactorsPayload = {
  readonly user: User;
};

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type RefreshSessionInput = {
  readonly refreshToken: Scalars['String']['input'];
};

export type Session = {
  readonly accessToken: Scalars['String']['output'];
  readonly refreshToken: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly user: User;
};

export type SignOutPayload = {
  readonly endedSessions: Scalars['Int']['output'];
};

export type OpenSession = {
  readonly id: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastUsedAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly current: Scalars['Boolean']['output'];
};

export type EndSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type ConfirmIdentityInput =
  { readonly password: Scalars['String']['input']; readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey?: never; }
  |  { readonly password?: never; readonly totpCode: Scalars['String']['input']; readonly recoveryCode?: never; readonly passkey?: never; }
  |  { readonly password?: never; readonly totpCode?: never; readonly recoveryCode: Scalars['String']['input']; readonly passkey?: never; }
  |  { readonly password?: never; readonly totpCode?: never; readonly recoveryCode?: never; readonly passkey: Scalars['String']['input']; };

export type ConfirmIdentityPayload = {
  readonly accessToken: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly freshUntil: Scalars['DateTime']['output'];
};

export type ForgetProofPayload = {
  readonly accessToken: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type UnlockSignInInput = {
  readonly token: Scalars['String']['input'];
};

export type UnlockSignInPayload = {
  readonly unlocked: Scalars['Boolean']['output'];
};

export type RequestPasswordResetInput = {
  readonly email: Scalars['String']['input'];
};

export type RequestPasswordResetPayload = {
  readonly accepted: Scalars['Boolean']['output'];
};

export type ResetPasswordInput = {
  readonly token: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type ResetPasswordPayload = {
  readonly endedSessions: Scalars['Int']['output'];
};

export type ChangePasswordInput = {
  readonly currentPassword: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  readonly endedSessions: Scalars['Int']['output'];
};

export type BeginProviderSignInInput = {
  readonly provider: SocialProvider;
};

export type SignInWithProviderInput = {
  readonly provider: SocialProvider;
  readonly idToken: Scalars['String']['input'];
  readonly nonce: Scalars['String']['input'];
};

export type AddProviderInput = {
  readonly provider: SocialProvider;
  readonly idToken: Scalars['String']['input'];
  readonly nonce: Scalars['String']['input'];
};

export type RemoveProviderInput = {
  readonly provider: SocialProvider;
};

export type BeginProviderSignInPayload = {
  readonly nonce: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type AddProviderPayload = {
  readonly user: User;
};

export type RemoveProviderPayload = {
  readonly user: User;
};

export type OfferedProvider = {
  readonly provider: SocialProvider;
  readonly clientIds: ReadonlyArray<Scalars['String']['output']>;
};

export type LinkedProvider = {
  readonly provider: SocialProvider;
  readonly linkedAt: Scalars['DateTime']['output'];
};

export type SocialProvider =
  | 'GOOGLE'
  | 'APPLE'
  | 'FACEBOOK';

export type RequestTieInput =
  { readonly userId: Scalars['ID']['input']; readonly agentId?: never; }
  |  { readonly userId?: never; readonly agentId: Scalars['ID']['input']; };

export type AcceptTieInput = {
  readonly tieId: Scalars['ID']['input'];
};

export type DeclineTieInput = {
  readonly tieId: Scalars['ID']['input'];
};

export type EndTieInput = {
  readonly tieId: Scalars['ID']['input'];
};

export type BlockUserInput = {
  readonly userId: Scalars['ID']['input'];
};

export type UnblockUserInput = {
  readonly userId: Scalars['ID']['input'];
};

export type PairInput = {
  readonly oneId: Scalars['ID']['input'];
  readonly otherId: Scalars['ID']['input'];
};

export type EndTiePayload = {
  readonly tieId: Scalars['ID']['output'];
};

export type UnblockUserPayload = {
  readonly userId: Scalars['ID']['output'];
};

export type Tie = {
  readonly id: Scalars['ID']['output'];
  readonly kind: TieKind;
  readonly status: TieStatus;
  readonly user?: Maybe<User>;
  readonly rememberedName?: Maybe<Scalars['String']['output']>;
  readonly agentId?: Maybe<Scalars['ID']['output']>;
  readonly byMe: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly activeSince?: Maybe<Scalars['DateTime']['output']>;
};

export type TieConnection = {
  readonly edges: ReadonlyArray<TieEdge>;
  readonly pageInfo: PageInfo;
};

export type TieEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Tie;
};

export type BlockMade = {
  readonly tieId: Scalars['ID']['output'];
  readonly blockerId: Scalars['ID']['output'];
  readonly blockedId: Scalars['ID']['output'];
};

export type BlockedPair = {
  readonly tieId: Scalars['ID']['output'];
  readonly oneId: Scalars['ID']['output'];
  readonly otherId: Scalars['ID']['output'];
  readonly blocked: Scalars['Boolean']['output'];
};

export type BlockedPairConnection = {
  readonly edges: ReadonlyArray<BlockedPairEdge>;
  readonly pageInfo: PageInfo;
};

export type BlockedPairEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BlockedPair;
};

export type TieKind =
  | 'USER_USER'
  | 'USER_AGENT';

export type TieStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'BLOCKED';



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
  Node: ( UserBehind );
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
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  InterestCategory: InterestCategory;
  Weekday: Weekday;
  Mutation: ResolverTypeWrapper<{}>;
  User: ResolverTypeWrapper<UserBehind>;
  AccessGrant: ResolverTypeWrapper<AccessGrantBehind>;
  AccessGrantKind: AccessGrantKind;
  AgentScope: AgentScope;
  CreatePersonalTokenInput: CreatePersonalTokenInput;
  CreatePersonalTokenPayload: ResolverTypeWrapper<Omit<CreatePersonalTokenPayload, 'accessGrant'> & { accessGrant: ResolversTypes['AccessGrant'] }>;
  RevokeAccessGrantInput: RevokeAccessGrantInput;
  RevokeAccessGrantPayload: ResolverTypeWrapper<Omit<RevokeAccessGrantPayload, 'accessGrant'> & { accessGrant: ResolversTypes['AccessGrant'] }>;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<RegisterPayload>;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: ResolverTypeWrapper<Omit<VerifyEmailPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernamePayload: ResolverTypeWrapper<Omit<ChangeUsernamePayload, 'user'> & { user: ResolversTypes['User'] }>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: ResolverTypeWrapper<RequestEmailChangePayload>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: ResolverTypeWrapper<Omit<ConfirmEmailChangePayload, 'user'> & { user: ResolversTypes['User'] }>;
  DeactivateAccountPayload: ResolverTypeWrapper<Omit<DeactivateAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UserStatus: UserStatus;
  UserRole: UserRole;
  AuthProvider: AuthProvider;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  AccountFilter: AccountFilter;
  SuspendUserInput: SuspendUserInput;
  ReinstateUserInput: ReinstateUserInput;
  SetUserRoleInput: SetUserRoleInput;
  SuspendUserPayload: ResolverTypeWrapper<Omit<SuspendUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ReinstateUserPayload: ResolverTypeWrapper<Omit<ReinstateUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SetUserRolePayload: ResolverTypeWrapper<Omit<SetUserRolePayload, 'user'> & { user: ResolversTypes['User'] }>;
  SuspensionReason: SuspensionReason;
  AdminActionKind: AdminActionKind;
  AdminAction: ResolverTypeWrapper<AdminActionBehind>;
  AdminActionConnection: ResolverTypeWrapper<Omit<AdminActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdminActionEdge']> }>;
  AdminActionEdge: ResolverTypeWrapper<Omit<AdminActionEdge, 'node'> & { node: ResolversTypes['AdminAction'] }>;
  Profile: ResolverTypeWrapper<ProfileBehind>;
  SubmitAssessmentInput: SubmitAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentItem: ResolverTypeWrapper<AssessmentItem>;
  Assessment: ResolverTypeWrapper<AssessmentBehind>;
  PersonalityTrait: ResolverTypeWrapper<PersonalityTrait>;
  PersonalityTraitType: PersonalityTraitType;
  Contact: ResolverTypeWrapper<ContactBehind>;
  RequestDeletionInput: RequestDeletionInput;
  RequestDeletionPayload: ResolverTypeWrapper<RequestDeletionPayload>;
  RequestDeletionForInput: RequestDeletionForInput;
  RequestDeletionForPayload: ResolverTypeWrapper<Omit<RequestDeletionForPayload, 'user'> & { user: ResolversTypes['User'] }>;
  CancelDeletionInput: CancelDeletionInput;
  CancelDeletionPayload: ResolverTypeWrapper<Omit<CancelDeletionPayload, 'user'> & { user: ResolversTypes['User'] }>;
  Deletion: ResolverTypeWrapper<Deletion>;
  ErasureReceipt: ResolverTypeWrapper<ErasureReceipt>;
  ErasureAnswer: ResolverTypeWrapper<ErasureAnswer>;
  ErasedItems: ResolverTypeWrapper<ErasedItems>;
  KeptItems: ResolverTypeWrapper<KeptItems>;
  RequestDataExportPayload: ResolverTypeWrapper<Omit<RequestDataExportPayload, 'dataExport'> & { dataExport: ResolversTypes['DataExport'] }>;
  DataExport: ResolverTypeWrapper<DataExportBehind>;
  DataExportStatus: DataExportStatus;
  AddressFingerprintsInput: AddressFingerprintsInput;
  AddressFingerprint: ResolverTypeWrapper<AddressFingerprint>;
  LoginInput: LoginInput;
  LoginState: ResolverTypeWrapper<LoginState>;
  SetMatchingInput: SetMatchingInput;
  SetMatchingPayload: ResolverTypeWrapper<Omit<SetMatchingPayload, 'user'> & { user: ResolversTypes['User'] }>;
  MatchingProfile: ResolverTypeWrapper<MatchingProfileBehind>;
  SecondFactors: ResolverTypeWrapper<SecondFactorsBehind>;
  Passkey: ResolverTypeWrapper<PasskeyBehind>;
  PasskeyOptionsPayload: ResolverTypeWrapper<PasskeyOptionsPayload>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyPayload: ResolverTypeWrapper<Omit<RenamePasskeyPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RemovePasskeyInput: RemovePasskeyInput;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  UpdateProfileInput: UpdateProfileInput;
  QuietHoursInput: QuietHoursInput;
  SetInterestsInput: SetInterestsInput;
  InterestInput: InterestInput;
  SetValueProfileInput: SetValueProfileInput;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  Interest: ResolverTypeWrapper<Interest>;
  ValueProfile: ResolverTypeWrapper<ValueProfileBehind>;
  CommunicationStyle: CommunicationStyle;
  InterestLevel: InterestLevel;
  Archetype: Archetype;
  Resonance: ResolverTypeWrapper<ResonanceBehind>;
  ResonanceFactor: ResolverTypeWrapper<ResonanceFactor>;
  ResonanceFactorType: ResonanceFactorType;
  ResonanceBand: ResonanceBand;
  IdentityProof: IdentityProof;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  SecondFactorStep: ResolverTypeWrapper<SecondFactorStep>;
  CompleteSignInInput: CompleteSignInInput;
  SecondFactorInput: SecondFactorInput;
  EnrolTotpPayload: ResolverTypeWrapper<EnrolTotpPayload>;
  ConfirmTotpInput: ConfirmTotpInput;
  AddFactorPayload: ResolverTypeWrapper<AddFactorPayload>;
  RemoveFactorPayload: ResolverTypeWrapper<Omit<RemoveFactorPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<RenewRecoveryCodesPayload>;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: ResolverTypeWrapper<Omit<ResetSecondFactorsPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SignInInput: SignInInput;
  RefreshSessionInput: RefreshSessionInput;
  Session: ResolverTypeWrapper<SessionBehind>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  OpenSession: ResolverTypeWrapper<OpenSessionBehind>;
  EndSessionInput: EndSessionInput;
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityPayload: ResolverTypeWrapper<ConfirmIdentityPayload>;
  ForgetProofPayload: ResolverTypeWrapper<ForgetProofPayload>;
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInPayload: ResolverTypeWrapper<UnlockSignInPayload>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<ChangePasswordPayload>;
  BeginProviderSignInInput: BeginProviderSignInInput;
  SignInWithProviderInput: SignInWithProviderInput;
  AddProviderInput: AddProviderInput;
  RemoveProviderInput: RemoveProviderInput;
  BeginProviderSignInPayload: ResolverTypeWrapper<BeginProviderSignInPayload>;
  AddProviderPayload: ResolverTypeWrapper<Omit<AddProviderPayload, 'user'> & { user: ResolversTypes['User'] }>;
  RemoveProviderPayload: ResolverTypeWrapper<Omit<RemoveProviderPayload, 'user'> & { user: ResolversTypes['User'] }>;
  OfferedProvider: ResolverTypeWrapper<OfferedProvider>;
  LinkedProvider: ResolverTypeWrapper<LinkedProvider>;
  SocialProvider: SocialProvider;
  RequestTieInput: RequestTieInput;
  AcceptTieInput: AcceptTieInput;
  DeclineTieInput: DeclineTieInput;
  EndTieInput: EndTieInput;
  BlockUserInput: BlockUserInput;
  UnblockUserInput: UnblockUserInput;
  PairInput: PairInput;
  EndTiePayload: ResolverTypeWrapper<EndTiePayload>;
  UnblockUserPayload: ResolverTypeWrapper<UnblockUserPayload>;
  Tie: ResolverTypeWrapper<TieBehind>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TieEdge']> }>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  BlockMade: ResolverTypeWrapper<BlockMade>;
  BlockedPair: ResolverTypeWrapper<BlockedPair>;
  BlockedPairConnection: ResolverTypeWrapper<BlockedPairConnection>;
  BlockedPairEdge: ResolverTypeWrapper<BlockedPairEdge>;
  TieKind: TieKind;
  TieStatus: TieStatus;
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
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  Mutation: {};
  User: UserBehind;
  AccessGrant: AccessGrantBehind;
  CreatePersonalTokenInput: CreatePersonalTokenInput;
  CreatePersonalTokenPayload: Omit<CreatePersonalTokenPayload, 'accessGrant'> & { accessGrant: ResolversParentTypes['AccessGrant'] };
  RevokeAccessGrantInput: RevokeAccessGrantInput;
  RevokeAccessGrantPayload: Omit<RevokeAccessGrantPayload, 'accessGrant'> & { accessGrant: ResolversParentTypes['AccessGrant'] };
  RegisterInput: RegisterInput;
  RegisterPayload: RegisterPayload;
  VerifyEmailInput: VerifyEmailInput;
  VerifyEmailPayload: Omit<VerifyEmailPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ChangeUsernameInput: ChangeUsernameInput;
  ChangeUsernamePayload: Omit<ChangeUsernamePayload, 'user'> & { user: ResolversParentTypes['User'] };
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: RequestEmailChangePayload;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: Omit<ConfirmEmailChangePayload, 'user'> & { user: ResolversParentTypes['User'] };
  DeactivateAccountPayload: Omit<DeactivateAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  UserConnection: Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  AccountFilter: AccountFilter;
  SuspendUserInput: SuspendUserInput;
  ReinstateUserInput: ReinstateUserInput;
  SetUserRoleInput: SetUserRoleInput;
  SuspendUserPayload: Omit<SuspendUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ReinstateUserPayload: Omit<ReinstateUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SetUserRolePayload: Omit<SetUserRolePayload, 'user'> & { user: ResolversParentTypes['User'] };
  AdminAction: AdminActionBehind;
  AdminActionConnection: Omit<AdminActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdminActionEdge']> };
  AdminActionEdge: Omit<AdminActionEdge, 'node'> & { node: ResolversParentTypes['AdminAction'] };
  Profile: ProfileBehind;
  SubmitAssessmentInput: SubmitAssessmentInput;
  AssessmentAnswerInput: AssessmentAnswerInput;
  AssessmentItem: AssessmentItem;
  Assessment: AssessmentBehind;
  PersonalityTrait: PersonalityTrait;
  Contact: ContactBehind;
  RequestDeletionInput: RequestDeletionInput;
  RequestDeletionPayload: RequestDeletionPayload;
  RequestDeletionForInput: RequestDeletionForInput;
  RequestDeletionForPayload: Omit<RequestDeletionForPayload, 'user'> & { user: ResolversParentTypes['User'] };
  CancelDeletionInput: CancelDeletionInput;
  CancelDeletionPayload: Omit<CancelDeletionPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Deletion: Deletion;
  ErasureReceipt: ErasureReceipt;
  ErasureAnswer: ErasureAnswer;
  ErasedItems: ErasedItems;
  KeptItems: KeptItems;
  RequestDataExportPayload: Omit<RequestDataExportPayload, 'dataExport'> & { dataExport: ResolversParentTypes['DataExport'] };
  DataExport: DataExportBehind;
  AddressFingerprintsInput: AddressFingerprintsInput;
  AddressFingerprint: AddressFingerprint;
  LoginInput: LoginInput;
  LoginState: LoginState;
  SetMatchingInput: SetMatchingInput;
  SetMatchingPayload: Omit<SetMatchingPayload, 'user'> & { user: ResolversParentTypes['User'] };
  MatchingProfile: MatchingProfileBehind;
  SecondFactors: SecondFactorsBehind;
  Passkey: PasskeyBehind;
  PasskeyOptionsPayload: PasskeyOptionsPayload;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyPayload: Omit<RenamePasskeyPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RemovePasskeyInput: RemovePasskeyInput;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  UpdateProfileInput: UpdateProfileInput;
  QuietHoursInput: QuietHoursInput;
  SetInterestsInput: SetInterestsInput;
  InterestInput: InterestInput;
  SetValueProfileInput: SetValueProfileInput;
  QuietHours: QuietHours;
  Interest: Interest;
  ValueProfile: ValueProfileBehind;
  Resonance: ResonanceBehind;
  ResonanceFactor: ResonanceFactor;
  SignInPayload: Omit<SignInPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  SecondFactorStep: SecondFactorStep;
  CompleteSignInInput: CompleteSignInInput;
  SecondFactorInput: SecondFactorInput;
  EnrolTotpPayload: EnrolTotpPayload;
  ConfirmTotpInput: ConfirmTotpInput;
  AddFactorPayload: AddFactorPayload;
  RemoveFactorPayload: Omit<RemoveFactorPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RenewRecoveryCodesPayload: RenewRecoveryCodesPayload;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: Omit<ResetSecondFactorsPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SignInInput: SignInInput;
  RefreshSessionInput: RefreshSessionInput;
  Session: SessionBehind;
  SignOutPayload: SignOutPayload;
  OpenSession: OpenSessionBehind;
  EndSessionInput: EndSessionInput;
  ConfirmIdentityInput: ConfirmIdentityInput;
  ConfirmIdentityPayload: ConfirmIdentityPayload;
  ForgetProofPayload: ForgetProofPayload;
  UnlockSignInInput: UnlockSignInInput;
  UnlockSignInPayload: UnlockSignInPayload;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResetPasswordPayload;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ChangePasswordPayload;
  BeginProviderSignInInput: BeginProviderSignInInput;
  SignInWithProviderInput: SignInWithProviderInput;
  AddProviderInput: AddProviderInput;
  RemoveProviderInput: RemoveProviderInput;
  BeginProviderSignInPayload: BeginProviderSignInPayload;
  AddProviderPayload: Omit<AddProviderPayload, 'user'> & { user: ResolversParentTypes['User'] };
  RemoveProviderPayload: Omit<RemoveProviderPayload, 'user'> & { user: ResolversParentTypes['User'] };
  OfferedProvider: OfferedProvider;
  LinkedProvider: LinkedProvider;
  RequestTieInput: RequestTieInput;
  AcceptTieInput: AcceptTieInput;
  DeclineTieInput: DeclineTieInput;
  EndTieInput: EndTieInput;
  BlockUserInput: BlockUserInput;
  UnblockUserInput: UnblockUserInput;
  PairInput: PairInput;
  EndTiePayload: EndTiePayload;
  UnblockUserPayload: UnblockUserPayload;
  Tie: TieBehind;
  TieConnection: Omit<TieConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TieEdge']> };
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  BlockMade: BlockMade;
  BlockedPair: BlockedPair;
  BlockedPairConnection: BlockedPairConnection;
  BlockedPairEdge: BlockedPairEdge;
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'User', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userByName?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserByNameArgs, 'username'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  accounts?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryAccountsArgs>>;
  adminActions?: Resolver<Maybe<ResolversTypes['AdminActionConnection']>, ParentType, ContextType, Partial<QueryAdminActionsArgs>>;
  assessmentItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessmentItem']>>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'userIds'>>;
  erasureReceipt?: Resolver<Maybe<ResolversTypes['ErasureReceipt']>, ParentType, ContextType, RequireFields<QueryErasureReceiptArgs, 'token'>>;
  userByAddress?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryUserByAddressArgs, 'address'>>;
  addressFingerprints?: Resolver<ReadonlyArray<ResolversTypes['AddressFingerprint']>, ParentType, ContextType, RequireFields<QueryAddressFingerprintsArgs, 'input'>>;
  loginStates?: Resolver<ReadonlyArray<ResolversTypes['LoginState']>, ParentType, ContextType, RequireFields<QueryLoginStatesArgs, 'logins'>>;
  matchingProfiles?: Resolver<ReadonlyArray<ResolversTypes['MatchingProfile']>, ParentType, ContextType, RequireFields<QueryMatchingProfilesArgs, 'userIds'>>;
  resonanceWith?: Resolver<Maybe<ResolversTypes['Resonance']>, ParentType, ContextType, RequireFields<QueryResonanceWithArgs, 'userId'>>;
  socialProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OfferedProvider']>>, ParentType, ContextType>;
  blockedPairs?: Resolver<ReadonlyArray<ResolversTypes['BlockedPair']>, ParentType, ContextType, RequireFields<QueryBlockedPairsArgs, 'tieIds'>>;
  blocksMade?: Resolver<ReadonlyArray<ResolversTypes['BlockMade']>, ParentType, ContextType, RequireFields<QueryBlocksMadeArgs, 'tieIds'>>;
  allBlockedPairs?: Resolver<ResolversTypes['BlockedPairConnection'], ParentType, ContextType, Partial<QueryAllBlockedPairsArgs>>;
  activeTies?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryActiveTiesArgs, 'pairs'>>;
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

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createPersonalToken?: Resolver<ResolversTypes['CreatePersonalTokenPayload'], ParentType, ContextType, RequireFields<MutationCreatePersonalTokenArgs, 'input'>>;
  revokeAccessGrant?: Resolver<ResolversTypes['RevokeAccessGrantPayload'], ParentType, ContextType, RequireFields<MutationRevokeAccessGrantArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  verifyEmail?: Resolver<ResolversTypes['VerifyEmailPayload'], ParentType, ContextType, RequireFields<MutationVerifyEmailArgs, 'input'>>;
  changeUsername?: Resolver<ResolversTypes['ChangeUsernamePayload'], ParentType, ContextType, RequireFields<MutationChangeUsernameArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangePayload'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangePayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  deactivateAccount?: Resolver<ResolversTypes['DeactivateAccountPayload'], ParentType, ContextType>;
  suspendUser?: Resolver<ResolversTypes['SuspendUserPayload'], ParentType, ContextType, RequireFields<MutationSuspendUserArgs, 'input'>>;
  reinstateUser?: Resolver<ResolversTypes['ReinstateUserPayload'], ParentType, ContextType, RequireFields<MutationReinstateUserArgs, 'input'>>;
  setUserRole?: Resolver<ResolversTypes['SetUserRolePayload'], ParentType, ContextType, RequireFields<MutationSetUserRoleArgs, 'input'>>;
  submitAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationSubmitAssessmentArgs, 'input'>>;
  requestDeletion?: Resolver<ResolversTypes['RequestDeletionPayload'], ParentType, ContextType, RequireFields<MutationRequestDeletionArgs, 'input'>>;
  requestDeletionFor?: Resolver<ResolversTypes['RequestDeletionForPayload'], ParentType, ContextType, RequireFields<MutationRequestDeletionForArgs, 'input'>>;
  cancelDeletion?: Resolver<ResolversTypes['CancelDeletionPayload'], ParentType, ContextType, Partial<MutationCancelDeletionArgs>>;
  requestDataExport?: Resolver<ResolversTypes['RequestDataExportPayload'], ParentType, ContextType>;
  setMatching?: Resolver<ResolversTypes['SetMatchingPayload'], ParentType, ContextType, RequireFields<MutationSetMatchingArgs, 'input'>>;
  beginPasskeyRegistration?: Resolver<ResolversTypes['PasskeyOptionsPayload'], ParentType, ContextType>;
  registerPasskey?: Resolver<ResolversTypes['AddFactorPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  renamePasskey?: Resolver<ResolversTypes['RenamePasskeyPayload'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['RemoveFactorPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyOptionsPayload'], ParentType, ContextType>;
  signInWithPasskey?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  setInterests?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<MutationSetInterestsArgs, 'input'>>;
  setValueProfile?: Resolver<ResolversTypes['ValueProfile'], ParentType, ContextType, RequireFields<MutationSetValueProfileArgs, 'input'>>;
  completeSignIn?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationCompleteSignInArgs, 'input'>>;
  enrolTotp?: Resolver<ResolversTypes['EnrolTotpPayload'], ParentType, ContextType>;
  confirmTotp?: Resolver<ResolversTypes['AddFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'input'>>;
  removeTotp?: Resolver<ResolversTypes['RemoveFactorPayload'], ParentType, ContextType>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesPayload'], ParentType, ContextType>;
  resetSecondFactors?: Resolver<ResolversTypes['ResetSecondFactorsPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['Session'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityPayload'], ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'input'>>;
  forgetProof?: Resolver<ResolversTypes['ForgetProofPayload'], ParentType, ContextType>;
  unlockSignIn?: Resolver<ResolversTypes['UnlockSignInPayload'], ParentType, ContextType, RequireFields<MutationUnlockSignInArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  beginProviderSignIn?: Resolver<ResolversTypes['BeginProviderSignInPayload'], ParentType, ContextType, RequireFields<MutationBeginProviderSignInArgs, 'input'>>;
  signInWithProvider?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInWithProviderArgs, 'input'>>;
  addProvider?: Resolver<ResolversTypes['AddProviderPayload'], ParentType, ContextType, RequireFields<MutationAddProviderArgs, 'input'>>;
  removeProvider?: Resolver<ResolversTypes['RemoveProviderPayload'], ParentType, ContextType, RequireFields<MutationRemoveProviderArgs, 'input'>>;
  requestTie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationRequestTieArgs, 'input'>>;
  acceptTie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationAcceptTieArgs, 'input'>>;
  declineTie?: Resolver<ResolversTypes['EndTiePayload'], ParentType, ContextType, RequireFields<MutationDeclineTieArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['EndTiePayload'], ParentType, ContextType, RequireFields<MutationEndTieArgs, 'input'>>;
  blockUser?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'input'>>;
  unblockUser?: Resolver<ResolversTypes['UnblockUserPayload'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  accessGrants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessGrant']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  authProvider?: Resolver<Maybe<ResolversTypes['AuthProvider']>, ParentType, ContextType>;
  isVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  deletion?: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType>;
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  matchingOptedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  valueProfile?: Resolver<Maybe<ResolversTypes['ValueProfile']>, ParentType, ContextType>;
  secondFactors?: Resolver<Maybe<ResolversTypes['SecondFactors']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenSession']>>, ParentType, ContextType>;
  linkedProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkedProvider']>>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['TieConnection']>, ParentType, ContextType, Partial<UserTiesArgs>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessGrantKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['AgentScope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePersonalTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePersonalTokenPayload'] = ResolversParentTypes['CreatePersonalTokenPayload']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessGrant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAccessGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAccessGrantPayload'] = ResolversParentTypes['RevokeAccessGrantPayload']> = {
  accessGrant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyEmailPayload'] = ResolversParentTypes['VerifyEmailPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeUsernamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUsernamePayload'] = ResolversParentTypes['ChangeUsernamePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangePayload'] = ResolversParentTypes['ConfirmEmailChangePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeactivateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateAccountPayload'] = ResolversParentTypes['DeactivateAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUserPayload'] = ResolversParentTypes['SuspendUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateUserPayload'] = ResolversParentTypes['ReinstateUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetUserRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserRolePayload'] = ResolversParentTypes['SetUserRolePayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminAction'] = ResolversParentTypes['AdminAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AdminActionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminActionConnection'] = ResolversParentTypes['AdminActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdminActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdminActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminActionEdge'] = ResolversParentTypes['AdminActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdminAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  traits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalityTrait']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  communicationStyle?: Resolver<Maybe<ResolversTypes['CommunicationStyle']>, ParentType, ContextType>;
  maxTravelDistanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  freeEvenings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentItem'] = ResolversParentTypes['AssessmentItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableAgainAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['PersonalityTrait']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalityTraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalityTrait'] = ResolversParentTypes['PersonalityTrait']> = {
  trait?: Resolver<ResolversTypes['PersonalityTraitType'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDeletionPayload'] = ResolversParentTypes['RequestDeletionPayload']> = {
  deletion?: Resolver<ResolversTypes['Deletion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDeletionForPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDeletionForPayload'] = ResolversParentTypes['RequestDeletionForPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDeletionPayload'] = ResolversParentTypes['CancelDeletionPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deletion'] = ResolversParentTypes['Deletion']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receiptToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureReceipt'] = ResolversParentTypes['ErasureReceipt']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ErasureAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureAnswer'] = ResolversParentTypes['ErasureAnswer']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedItems']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['KeptItems']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedItems'] = ResolversParentTypes['ErasedItems']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptItems'] = ResolversParentTypes['KeptItems']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestDataExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestDataExportPayload'] = ResolversParentTypes['RequestDataExportPayload']> = {
  dataExport?: Resolver<ResolversTypes['DataExport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport']> = {
  status?: Resolver<ResolversTypes['DataExportStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressFingerprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressFingerprint'] = ResolversParentTypes['AddressFingerprint']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginState'] = ResolversParentTypes['LoginState']> = {
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMatchingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMatchingPayload'] = ResolversParentTypes['SetMatchingPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingProfile'] = ResolversParentTypes['MatchingProfile']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['PersonalityTrait']>, ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['Interest']>, ParentType, ContextType>;
  communicationStyle?: Resolver<Maybe<ResolversTypes['CommunicationStyle']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  maxTravelDistanceMiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  freeEvenings?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactors'] = ResolversParentTypes['SecondFactors']> = {
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  totpSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasskeyOptionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasskeyOptionsPayload'] = ResolversParentTypes['PasskeyOptionsPayload']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenamePasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenamePasskeyPayload'] = ResolversParentTypes['RenamePasskeyPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['InterestCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InterestLevel'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueProfile'] = ResolversParentTypes['ValueProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['Archetype']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resonanceScore?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResonanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resonance'] = ResolversParentTypes['Resonance']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['ResonanceFactor']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResonanceFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResonanceFactor'] = ResolversParentTypes['ResonanceFactor']> = {
  factor?: Resolver<ResolversTypes['ResonanceFactorType'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['ResonanceBand']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['SecondFactorStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorStep'] = ResolversParentTypes['SecondFactorStep']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['IdentityProof']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolTotpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolTotpPayload'] = ResolversParentTypes['EnrolTotpPayload']> = {
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFactorPayload'] = ResolversParentTypes['AddFactorPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFactorPayload'] = ResolversParentTypes['RemoveFactorPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetSecondFactorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetSecondFactorsPayload'] = ResolversParentTypes['ResetSecondFactorsPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSession'] = ResolversParentTypes['OpenSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentityPayload'] = ResolversParentTypes['ConfirmIdentityPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetProofPayload'] = ResolversParentTypes['ForgetProofPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockSignInPayload'] = ResolversParentTypes['UnlockSignInPayload']> = {
  unlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginProviderSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginProviderSignInPayload'] = ResolversParentTypes['BeginProviderSignInPayload']> = {
  nonce?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddProviderPayload'] = ResolversParentTypes['AddProviderPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveProviderPayload'] = ResolversParentTypes['RemoveProviderPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferedProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedProvider'] = ResolversParentTypes['OfferedProvider']> = {
  provider?: Resolver<ResolversTypes['SocialProvider'], ParentType, ContextType>;
  clientIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedProvider'] = ResolversParentTypes['LinkedProvider']> = {
  provider?: Resolver<ResolversTypes['SocialProvider'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndTiePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTiePayload'] = ResolversParentTypes['EndTiePayload']> = {
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnblockUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockUserPayload'] = ResolversParentTypes['UnblockUserPayload']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  rememberedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activeSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockMade'] = ResolversParentTypes['BlockMade']> = {
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blockerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blockedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPair'] = ResolversParentTypes['BlockedPair']> = {
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPairConnection'] = ResolversParentTypes['BlockedPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlockedPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedPairEdge'] = ResolversParentTypes['BlockedPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlockedPair'], ParentType, ContextType>;
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
  GeoPoint?: GeoPointResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  CreatePersonalTokenPayload?: CreatePersonalTokenPayloadResolvers<ContextType>;
  RevokeAccessGrantPayload?: RevokeAccessGrantPayloadResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  VerifyEmailPayload?: VerifyEmailPayloadResolvers<ContextType>;
  ChangeUsernamePayload?: ChangeUsernamePayloadResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  ConfirmEmailChangePayload?: ConfirmEmailChangePayloadResolvers<ContextType>;
  DeactivateAccountPayload?: DeactivateAccountPayloadResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  SuspendUserPayload?: SuspendUserPayloadResolvers<ContextType>;
  ReinstateUserPayload?: ReinstateUserPayloadResolvers<ContextType>;
  SetUserRolePayload?: SetUserRolePayloadResolvers<ContextType>;
  AdminAction?: AdminActionResolvers<ContextType>;
  AdminActionConnection?: AdminActionConnectionResolvers<ContextType>;
  AdminActionEdge?: AdminActionEdgeResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  AssessmentItem?: AssessmentItemResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  PersonalityTrait?: PersonalityTraitResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  RequestDeletionPayload?: RequestDeletionPayloadResolvers<ContextType>;
  RequestDeletionForPayload?: RequestDeletionForPayloadResolvers<ContextType>;
  CancelDeletionPayload?: CancelDeletionPayloadResolvers<ContextType>;
  Deletion?: DeletionResolvers<ContextType>;
  ErasureReceipt?: ErasureReceiptResolvers<ContextType>;
  ErasureAnswer?: ErasureAnswerResolvers<ContextType>;
  ErasedItems?: ErasedItemsResolvers<ContextType>;
  KeptItems?: KeptItemsResolvers<ContextType>;
  RequestDataExportPayload?: RequestDataExportPayloadResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
  AddressFingerprint?: AddressFingerprintResolvers<ContextType>;
  LoginState?: LoginStateResolvers<ContextType>;
  SetMatchingPayload?: SetMatchingPayloadResolvers<ContextType>;
  MatchingProfile?: MatchingProfileResolvers<ContextType>;
  SecondFactors?: SecondFactorsResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyOptionsPayload?: PasskeyOptionsPayloadResolvers<ContextType>;
  RenamePasskeyPayload?: RenamePasskeyPayloadResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  ValueProfile?: ValueProfileResolvers<ContextType>;
  Resonance?: ResonanceResolvers<ContextType>;
  ResonanceFactor?: ResonanceFactorResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SecondFactorStep?: SecondFactorStepResolvers<ContextType>;
  EnrolTotpPayload?: EnrolTotpPayloadResolvers<ContextType>;
  AddFactorPayload?: AddFactorPayloadResolvers<ContextType>;
  RemoveFactorPayload?: RemoveFactorPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  ResetSecondFactorsPayload?: ResetSecondFactorsPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  OpenSession?: OpenSessionResolvers<ContextType>;
  ConfirmIdentityPayload?: ConfirmIdentityPayloadResolvers<ContextType>;
  ForgetProofPayload?: ForgetProofPayloadResolvers<ContextType>;
  UnlockSignInPayload?: UnlockSignInPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  BeginProviderSignInPayload?: BeginProviderSignInPayloadResolvers<ContextType>;
  AddProviderPayload?: AddProviderPayloadResolvers<ContextType>;
  RemoveProviderPayload?: RemoveProviderPayloadResolvers<ContextType>;
  OfferedProvider?: OfferedProviderResolvers<ContextType>;
  LinkedProvider?: LinkedProviderResolvers<ContextType>;
  EndTiePayload?: EndTiePayloadResolvers<ContextType>;
  UnblockUserPayload?: UnblockUserPayloadResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  BlockMade?: BlockMadeResolvers<ContextType>;
  BlockedPair?: BlockedPairResolvers<ContextType>;
  BlockedPairConnection?: BlockedPairConnectionResolvers<ContextType>;
  BlockedPairEdge?: BlockedPairEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
