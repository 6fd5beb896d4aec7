/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserReference as UserBehind } from '../references.ts';
import type { VesselSession as VesselSessionBehind } from '../sessions/vessel-session.ts';
import type { UserVessel as UserVesselBehind } from '../vessels/user-vessel.ts';
import type { UserEvent as UserEventBehind } from '../vessels/user-event.ts';
import type { EmotionalReading as EmotionalReadingBehind } from '../vessels/emotional-reading.ts';
import type { IdentifiedNeed as IdentifiedNeedBehind } from '../vessels/identified-need.ts';
import type { Boundary as BoundaryBehind } from '../vessels/boundary.ts';
import type { UserDocument as UserDocumentBehind } from '../vessels/user-document.ts';
import type { SessionMessage as SessionMessageBehind } from '../conversation/session-message.ts';
import type { GuideReply as GuideReplyBehind } from '../guide/guide-reply.ts';
import type { GivenRow as GivenBehind } from '../guide/given.ts';
import type { SessionInvitation as SessionInvitationBehind } from '../sessions/session-invitation.ts';
import type { Relationship as RelationshipBehind, RelationshipMember as RelationshipMemberBehind } from '../sessions/relationship.ts';
import type { StageProgress as StageProgressBehind } from '../stages/stage-progress.ts';
import type { SharedVesselOf as SharedVesselBehind } from '../sharing/shared-vessel-of.ts';
import type { SharingDraft as SharingDraftBehind } from '../drafts/sharing-draft.ts';
import type { ConsentRecord as ConsentRecordBehind } from '../sharing/consent-record.ts';
import type { ConsentedContent as ConsentedContentBehind } from '../sharing/consented-content.ts';
import type { CommonGround as CommonGroundBehind } from '../common-ground/common-ground.ts';
import type { Agreement as AgreementBehind } from '../agreements/agreement.ts';
import type { AgreementCheckIn as AgreementCheckInBehind } from '../agreements/agreement-party.ts';
import type { GlobalLibraryItem as GlobalLibraryItemBehind } from '../library/library-item.ts';
import type { Contribution as ContributionBehind } from '../library/contribution.ts';
import type { Consent as ConsentBehind } from '../consents/consent.ts';
import type { PCIProfile as PCIProfileBehind, PCIConsent as PCIConsentBehind } from '../pci/pci-profile.ts';
import type { TraceabilityRecord as TraceabilityRecordBehind } from '../traces/traceability-record.ts';
import type { ShownSynthesis as StageSynthesisBehind } from '../synthesis/read-synthesis.ts';
import type { SearchHit as VesselSearchHitBehind } from '../embeddings/search-vessel.ts';
import type { SupportOffer as SupportOfferBehind } from '../support/support-offer.ts';
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
  readonly consentScopes: ReadonlyArray<ConsentScopeTerms>;
  readonly consentsOf?: Maybe<ReadonlyArray<Consent>>;
  readonly sessionMessage?: Maybe<SessionMessage>;
  readonly globalLibrary?: Maybe<GlobalLibraryItemConnection>;
  readonly searchGlobalLibrary?: Maybe<ReadonlyArray<GlobalLibraryItem>>;
  readonly curatedLibrary?: Maybe<GlobalLibraryItemConnection>;
  readonly vesselSession?: Maybe<VesselSession>;
  readonly sessionInvitees?: Maybe<ReadonlyArray<SessionInvitee>>;
  readonly verifyTraces?: Maybe<TraceVerification>;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryConsentsOfArgs = {
  input: ConsentsOfInput;
};


export type QuerySessionMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGlobalLibraryArgs = {
  category?: InputMaybe<LibraryCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchGlobalLibraryArgs = {
  sessionId: Scalars['ID']['input'];
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCuratedLibraryArgs = {
  status: LibraryItemStatus;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVesselSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionInviteesArgs = {
  sessionIds: ReadonlyArray<Scalars['ID']['input']>;
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
  readonly grantConsent: Consent;
  readonly renewConsent: Consent;
  readonly revokeConsent: Consent;
  readonly postMessage: SessionMessage;
  readonly askAgain: SessionMessage;
  readonly prepareContribution: PreparedContribution;
  readonly contributeToLibrary: Contribution;
  readonly withdrawContribution: Contribution;
  readonly addLibraryItem: GlobalLibraryItem;
  readonly editLibraryItem: GlobalLibraryItem;
  readonly publishLibraryItem: GlobalLibraryItem;
  readonly declineLibraryItem: GlobalLibraryItem;
  readonly withdrawLibraryItem: GlobalLibraryItem;
  readonly calibratePci: PciProfile;
  readonly grantPciConsent: PciConsent;
  readonly renewPciConsent: PciConsent;
  readonly revokePciConsent: PciConsent;
  readonly createVesselSession: VesselSession;
  readonly inviteToSession: VesselSession;
  readonly withdrawInvitation: VesselSession;
  readonly acceptInvitation: VesselSession;
  readonly declineInvitation: SessionInvitation;
  readonly pauseSession: VesselSession;
  readonly resumeSession: VesselSession;
  readonly resolveSession: VesselSession;
  readonly abandonSession: VesselSession;
  readonly prepareSharing: SharingDraft;
  readonly editSharingDraft: SharingDraft;
  readonly grantSharing: ConsentedContent;
  readonly denySharing: ConsentRecord;
  readonly revokeSharing: ConsentedContent;
  readonly revokeAllSharing: RevokeAllSharingPayload;
  readonly proposeCommonGround: CommonGround;
  readonly suggestCommonGround: ReadonlyArray<CommonGround>;
  readonly confirmCommonGround: CommonGround;
  readonly rejectCommonGround: RejectCommonGroundPayload;
  readonly proposeAgreement: Agreement;
  readonly changeAgreement: Agreement;
  readonly agreeToAgreement: Agreement;
  readonly startAgreement: Agreement;
  readonly checkIn: AgreementCheckIn;
  readonly completeAgreement: Agreement;
  readonly abandonAgreement: Agreement;
  readonly satisfyGate: StageProgress;
  readonly advanceStage: VesselSession;
  readonly recordEvent: UserEvent;
  readonly updateEvent: UserEvent;
  readonly confirmEvent: UserEvent;
  readonly deleteEvent: DeletedVesselItem;
  readonly recordReading: RecordReadingPayload;
  readonly updateReading: EmotionalReading;
  readonly deleteReading: DeletedVesselItem;
  readonly addNeed: IdentifiedNeed;
  readonly updateNeed: IdentifiedNeed;
  readonly confirmNeed: IdentifiedNeed;
  readonly rejectNeed: DeletedVesselItem;
  readonly deleteNeed: DeletedVesselItem;
  readonly addBoundary: Boundary;
  readonly updateBoundary: Boundary;
  readonly confirmBoundary: Boundary;
  readonly deleteBoundary: DeletedVesselItem;
  readonly addDocument: UserDocument;
  readonly updateDocument: UserDocument;
  readonly deleteDocument: DeletedVesselItem;
};


export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


export type MutationRenewConsentArgs = {
  input: RenewConsentInput;
};


export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};


export type MutationPostMessageArgs = {
  input: PostMessageInput;
};


export type MutationAskAgainArgs = {
  input: AskAgainInput;
};


export type MutationPrepareContributionArgs = {
  input: PrepareContributionInput;
};


export type MutationContributeToLibraryArgs = {
  input: ContributeToLibraryInput;
};


export type MutationWithdrawContributionArgs = {
  input: WithdrawContributionInput;
};


export type MutationAddLibraryItemArgs = {
  input: AddLibraryItemInput;
};


export type MutationEditLibraryItemArgs = {
  input: EditLibraryItemInput;
};


export type MutationPublishLibraryItemArgs = {
  input: CurateLibraryItemInput;
};


export type MutationDeclineLibraryItemArgs = {
  input: CurateLibraryItemInput;
};


export type MutationWithdrawLibraryItemArgs = {
  input: CurateLibraryItemInput;
};


export type MutationCalibratePciArgs = {
  input: CalibratePciInput;
};


export type MutationGrantPciConsentArgs = {
  input: GrantPciConsentInput;
};


export type MutationRenewPciConsentArgs = {
  input: RenewPciConsentInput;
};


export type MutationRevokePciConsentArgs = {
  input: RevokePciConsentInput;
};


export type MutationCreateVesselSessionArgs = {
  input: CreateVesselSessionInput;
};


export type MutationInviteToSessionArgs = {
  input: InviteToSessionInput;
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationPauseSessionArgs = {
  input: PauseSessionInput;
};


export type MutationResumeSessionArgs = {
  input: ResumeSessionInput;
};


export type MutationResolveSessionArgs = {
  input: ResolveSessionInput;
};


export type MutationAbandonSessionArgs = {
  input: AbandonSessionInput;
};


export type MutationPrepareSharingArgs = {
  input: PrepareSharingInput;
};


export type MutationEditSharingDraftArgs = {
  input: EditSharingDraftInput;
};


export type MutationGrantSharingArgs = {
  input: GrantSharingInput;
};


export type MutationDenySharingArgs = {
  input: DenySharingInput;
};


export type MutationRevokeSharingArgs = {
  input: RevokeSharingInput;
};


export type MutationRevokeAllSharingArgs = {
  input: RevokeAllSharingInput;
};


export type MutationProposeCommonGroundArgs = {
  input: ProposeCommonGroundInput;
};


export type MutationSuggestCommonGroundArgs = {
  input: SuggestCommonGroundInput;
};


export type MutationConfirmCommonGroundArgs = {
  input: ConfirmCommonGroundInput;
};


export type MutationRejectCommonGroundArgs = {
  input: RejectCommonGroundInput;
};


export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
};


export type MutationAgreeToAgreementArgs = {
  input: AgreeToAgreementInput;
};


export type MutationStartAgreementArgs = {
  input: StartAgreementInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationCompleteAgreementArgs = {
  input: CompleteAgreementInput;
};


export type MutationAbandonAgreementArgs = {
  input: AbandonAgreementInput;
};


export type MutationSatisfyGateArgs = {
  input: SatisfyGateInput;
};


export type MutationAdvanceStageArgs = {
  input: AdvanceStageInput;
};


export type MutationRecordEventArgs = {
  input: RecordEventInput;
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationConfirmEventArgs = {
  input: VesselItemInput;
};


export type MutationDeleteEventArgs = {
  input: VesselItemInput;
};


export type MutationRecordReadingArgs = {
  input: RecordReadingInput;
};


export type MutationUpdateReadingArgs = {
  input: UpdateReadingInput;
};


export type MutationDeleteReadingArgs = {
  input: VesselItemInput;
};


export type MutationAddNeedArgs = {
  input: AddNeedInput;
};


export type MutationUpdateNeedArgs = {
  input: UpdateNeedInput;
};


export type MutationConfirmNeedArgs = {
  input: VesselItemInput;
};


export type MutationRejectNeedArgs = {
  input: VesselItemInput;
};


export type MutationDeleteNeedArgs = {
  input: VesselItemInput;
};


export type MutationAddBoundaryArgs = {
  input: AddBoundaryInput;
};


export type MutationUpdateBoundaryArgs = {
  input: UpdateBoundaryInput;
};


export type MutationConfirmBoundaryArgs = {
  input: VesselItemInput;
};


export type MutationDeleteBoundaryArgs = {
  input: VesselItemInput;
};


export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


export type MutationUpdateDocumentArgs = {
  input: UpdateDocumentInput;
};


export type MutationDeleteDocumentArgs = {
  input: VesselItemInput;
};

export type User = {
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  readonly contributions?: Maybe<ContributionConnection>;
  readonly pciProfile?: Maybe<PciProfile>;
  readonly id: Scalars['ID']['output'];
  readonly vesselSessions?: Maybe<VesselSessionConnection>;
  readonly sessionInvitations?: Maybe<SessionInvitationConnection>;
  readonly traces?: Maybe<TraceabilityRecordConnection>;
};


export type UserContributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


export type UserSessionInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserTracesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Consent = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly scope: ConsentScope;
  readonly grantedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly active: Scalars['Boolean']['output'];
  readonly history?: Maybe<ConsentChangeConnection>;
};


export type ConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsentChangeConnection = {
  readonly edges: ReadonlyArray<ConsentChangeEdge>;
  readonly pageInfo: PageInfo;
};

export type ConsentChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsentChange;
};

export type ConsentChange = {
  readonly kind: ConsentChangeKind;
  readonly at: Scalars['DateTime']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ConsentChangeKind =
  | 'GRANTED'
  | 'RENEWED'
  | 'REVOKED';

export type ConsentScope =
  | 'ANALYTICS'
  | 'MARKETING'
  | 'MATCHING_INSIGHT'
  | 'COMPANION_MEMORY'
  | 'LIBRARY_CONTRIBUTION'
  | 'AGENT_ACCESS'
  | 'RESEARCH';

export type ConsentScopeTerms = {
  readonly scope: ConsentScope;
  readonly title: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly askedBy: ReadonlyArray<Scalars['String']['output']>;
};

export type GrantConsentInput = {
  readonly scope: ConsentScope;
};

export type RenewConsentInput = {
  readonly scope: ConsentScope;
};

export type RevokeConsentInput = {
  readonly scope: ConsentScope;
};

export type ConsentsOfInput = {
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly scope: ConsentScope;
  readonly purpose: Scalars['String']['input'];
};

export type VesselSession = Node & {
  readonly messages?: Maybe<SessionMessageConnection>;
  readonly id: Scalars['ID']['output'];
  readonly status: VesselSessionStatus;
  readonly inviter?: Maybe<User>;
  readonly partner?: Maybe<User>;
  readonly relationship?: Maybe<Relationship>;
  readonly invitation?: Maybe<SessionInvitation>;
  readonly turn?: Maybe<SessionTurn>;
  readonly pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly pausedByYou?: Maybe<Scalars['Boolean']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sharedVessel: SharedVessel;
  readonly sharingDrafts: SharingDraftConnection;
  readonly consentRecords: ConsentRecordConnection;
  readonly currentStage?: Maybe<Scalars['Int']['output']>;
  readonly progress?: Maybe<ReadonlyArray<StageProgress>>;
  readonly partnerStanding?: Maybe<PartnerStanding>;
  readonly sharedStage?: Maybe<Scalars['Int']['output']>;
  readonly vessel?: Maybe<UserVessel>;
  readonly supportOffer?: Maybe<SupportOffer>;
};


export type VesselSessionMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['Int']['input']>;
};


export type VesselSessionSharingDraftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type VesselSessionConsentRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PostMessageInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly stage?: InputMaybe<Scalars['Int']['input']>;
  readonly intensity?: InputMaybe<Scalars['Int']['input']>;
  readonly intensityContext?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AskAgainInput = {
  readonly messageId: Scalars['ID']['input'];
};

export type SessionMessage = {
  readonly id: Scalars['ID']['output'];
  readonly role: SessionMessageRole;
  readonly sender?: Maybe<User>;
  readonly stage: Scalars['Int']['output'];
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly timestamp: Scalars['DateTime']['output'];
  readonly extractedNeeds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly extractedEmotions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly reply?: Maybe<GuideReply>;
  readonly given?: Maybe<ReadonlyArray<Given>>;
  readonly supportOffer?: Maybe<SupportOffer>;
};

export type SessionMessageRole =
  | 'USER'
  | 'AI'
  | 'SYSTEM';

export type GuideReply = {
  readonly status: GuideReplyStatus;
  readonly reason?: Maybe<GuideReplyReason>;
  readonly message?: Maybe<SessionMessage>;
  readonly streamUrl: Scalars['String']['output'];
};

export type GuideReplyStatus =
  | 'WAITING'
  | 'ANSWERING'
  | 'WHOLE'
  | 'UNAVAILABLE'
  | 'UNANSWERED';

export type GuideReplyReason =
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_BUSY'
  | 'MODEL_BUDGET_SPENT'
  | 'ANSWER_REFUSED'
  | 'SESSION_PAUSED'
  | 'SESSION_ENDED';

export type Given = {
  readonly kind: GivenKind;
  readonly of?: Maybe<User>;
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly refused: Scalars['Boolean']['output'];
  readonly refusal?: Maybe<GivenRefusal>;
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

export type GivenKind =
  | 'OWN_WORDS'
  | 'PARTNERS_WORDS'
  | 'PCI_CALIBRATION'
  | 'METADATA'
  | 'OWN_EVENTS'
  | 'OWN_READINGS'
  | 'OWN_NEEDS'
  | 'OWN_BOUNDARIES'
  | 'OWN_DOCUMENTS'
  | 'OWN_SHARED_CONTENT'
  | 'PARTNERS_SHARED_CONTENT'
  | 'PARTNERS_SHARED_NEEDS'
  | 'COMMON_GROUND'
  | 'AGREEMENTS'
  | 'LIBRARY';

export type GivenRefusal =
  | 'NOT_YET'
  | 'NO_CONSENT';

export type SessionMessageConnection = {
  readonly edges: ReadonlyArray<SessionMessageEdge>;
  readonly pageInfo: PageInfo;
};

export type SessionMessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SessionMessage;
};

export type LibraryCategory =
  | 'COMMUNICATION'
  | 'QUALITY_TIME'
  | 'CONFLICT_RESOLUTION'
  | 'APPRECIATION'
  | 'REST'
  | 'HOUSEHOLD'
  | 'BOUNDARIES'
  | 'REPAIR'
  | 'TRUST'
  | 'PLAY';

export type LibraryItemSource =
  | 'CURATED'
  | 'CONTRIBUTED';

export type LibraryItemStatus =
  | 'WAITING'
  | 'PUBLISHED'
  | 'DECLINED'
  | 'WITHDRAWN';

export type GlobalLibraryItem = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly category: LibraryCategory;
  readonly source: LibraryItemSource;
  readonly status: LibraryItemStatus;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type GlobalLibraryItemConnection = {
  readonly edges: ReadonlyArray<GlobalLibraryItemEdge>;
  readonly pageInfo: PageInfo;
};

export type GlobalLibraryItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GlobalLibraryItem;
};

export type PreparedContribution = {
  readonly title: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly category: LibraryCategory;
};

export type Contribution = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly category: LibraryCategory;
  readonly status: LibraryItemStatus;
  readonly consentedAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type ContributionConnection = {
  readonly edges: ReadonlyArray<ContributionEdge>;
  readonly pageInfo: PageInfo;
};

export type ContributionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contribution;
};

export type PrepareContributionInput = {
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly category: LibraryCategory;
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ContributeToLibraryInput = {
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly category: LibraryCategory;
  readonly consent: Scalars['Boolean']['input'];
};

export type WithdrawContributionInput = {
  readonly itemId: Scalars['ID']['input'];
};

export type AddLibraryItemInput = {
  readonly title: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly category: LibraryCategory;
};

export type EditLibraryItemInput = {
  readonly itemId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly category: LibraryCategory;
};

export type CurateLibraryItemInput = {
  readonly itemId: Scalars['ID']['input'];
};

export type PciProfile = {
  readonly id: Scalars['ID']['output'];
  readonly calibration: PciCalibration;
  readonly consents: ReadonlyArray<PciConsent>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type PciCalibration = {
  readonly pace?: Maybe<PciPace>;
  readonly directness?: Maybe<PciDirectness>;
  readonly warmth?: Maybe<PciWarmth>;
  readonly replyLength?: Maybe<PciReplyLength>;
  readonly addressAs?: Maybe<Scalars['String']['output']>;
  readonly topicsToAvoid: ReadonlyArray<Scalars['String']['output']>;
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly notes?: Maybe<Scalars['String']['output']>;
};

export type PciPace =
  | 'SLOW'
  | 'STEADY'
  | 'QUICK';

export type PciDirectness =
  | 'GENTLE'
  | 'BALANCED'
  | 'PLAIN';

export type PciWarmth =
  | 'RESERVED'
  | 'FRIENDLY'
  | 'WARM';

export type PciReplyLength =
  | 'SHORT'
  | 'MEDIUM'
  | 'LONG';

export type PciAspect =
  | 'PACE'
  | 'DIRECTNESS'
  | 'WARMTH'
  | 'REPLY_LENGTH'
  | 'ADDRESS'
  | 'TOPICS_TO_AVOID'
  | 'LANGUAGES'
  | 'NOTES';

export type PciScope =
  | 'GUIDE_CALIBRATION'
  | 'COMPANION_CALIBRATION'
  | 'AGENT_CALIBRATION';

export type PciConsent = {
  readonly id: Scalars['ID']['output'];
  readonly scope: PciScope;
  readonly details: PciConsentDetails;
  readonly grantedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly active: Scalars['Boolean']['output'];
  readonly history: ConsentChangeConnection;
};


export type PciConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PciConsentDetails = {
  readonly aspects: ReadonlyArray<PciAspect>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type CalibratePciInput = {
  readonly pace?: InputMaybe<PciPace>;
  readonly directness?: InputMaybe<PciDirectness>;
  readonly warmth?: InputMaybe<PciWarmth>;
  readonly replyLength?: InputMaybe<PciReplyLength>;
  readonly addressAs?: InputMaybe<Scalars['String']['input']>;
  readonly topicsToAvoid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
};

export type GrantPciConsentInput = {
  readonly scope: PciScope;
  readonly aspects?: InputMaybe<ReadonlyArray<PciAspect>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RenewPciConsentInput = {
  readonly scope: PciScope;
};

export type RevokePciConsentInput = {
  readonly scope: PciScope;
};

export type CreateVesselSessionInput = {
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly partnerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
};

export type InviteToSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly partnerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
};

export type WithdrawInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type AcceptInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type DeclineInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type PauseSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly until: Scalars['DateTime']['input'];
};

export type ResumeSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type ResolveSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type AbandonSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type VesselSessionStatus =
  | 'CREATED'
  | 'INVITED'
  | 'ACTIVE'
  | 'PAUSED'
  | 'RESOLVED'
  | 'ABANDONED';

export type SessionTurn =
  | 'YOURS'
  | 'THEIRS'
  | 'EITHER';

export type SessionInvitation = {
  readonly id: Scalars['ID']['output'];
  readonly status: SessionInvitationStatus;
  readonly inviter?: Maybe<User>;
  readonly invitee?: Maybe<User>;
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type SessionInvitee = {
  readonly sessionId: Scalars['ID']['output'];
  readonly inviterId: Scalars['ID']['output'];
  readonly inviteeId: Scalars['ID']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type SessionInvitationStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'LAPSED'
  | 'WITHDRAWN';

export type Relationship = Node & {
  readonly id: Scalars['ID']['output'];
  readonly members: ReadonlyArray<RelationshipMember>;
  readonly sessions: VesselSessionConnection;
  readonly createdAt: Scalars['DateTime']['output'];
};


export type RelationshipSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RelationshipMember = {
  readonly user?: Maybe<User>;
  readonly role: RelationshipMemberRole;
  readonly joinedAt: Scalars['DateTime']['output'];
};

export type RelationshipMemberRole =
  | 'MEMBER';

export type VesselSessionConnection = {
  readonly edges: ReadonlyArray<VesselSessionEdge>;
  readonly pageInfo: PageInfo;
};

export type VesselSessionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: VesselSession;
};

export type SessionInvitationConnection = {
  readonly edges: ReadonlyArray<SessionInvitationEdge>;
  readonly pageInfo: PageInfo;
};

export type SessionInvitationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SessionInvitation;
};

export type SharedVessel = {
  readonly id: Scalars['ID']['output'];
  readonly session: VesselSession;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly content: ConsentedContentConnection;
  readonly commonGround: ReadonlyArray<CommonGround>;
  readonly agreements: ReadonlyArray<Agreement>;
};


export type SharedVesselContentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SharedContentType =
  | 'IDENTIFIED_NEED'
  | 'EVENT_SUMMARY'
  | 'EMOTIONAL_PATTERN'
  | 'BOUNDARY';

export type ConsentDecision =
  | 'GRANTED'
  | 'DENIED'
  | 'REVOKED';

export type SharingDraft = {
  readonly id: Scalars['ID']['output'];
  readonly contentType: SharedContentType;
  readonly itemId: Scalars['ID']['output'];
  readonly for: User;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly edited: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type SharingDraftConnection = {
  readonly edges: ReadonlyArray<SharingDraftEdge>;
  readonly pageInfo: PageInfo;
};

export type SharingDraftEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SharingDraft;
};

export type ConsentedContent = {
  readonly id: Scalars['ID']['output'];
  readonly contentType: SharedContentType;
  readonly sourceUser: User;
  readonly mine: Scalars['Boolean']['output'];
  readonly itemId?: Maybe<Scalars['ID']['output']>;
  readonly category?: Maybe<NeedCategory>;
  readonly transformedContent?: Maybe<Scalars['String']['output']>;
  readonly consentedAt: Scalars['DateTime']['output'];
  readonly consentActive: Scalars['Boolean']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly consentRecord?: Maybe<ConsentRecord>;
};

export type ConsentedContentConnection = {
  readonly edges: ReadonlyArray<ConsentedContentEdge>;
  readonly pageInfo: PageInfo;
};

export type ConsentedContentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsentedContent;
};

export type ConsentRecord = {
  readonly id: Scalars['ID']['output'];
  readonly asker: User;
  readonly contentType: SharedContentType;
  readonly itemId: Scalars['ID']['output'];
  readonly decision: ConsentDecision;
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly active: Scalars['Boolean']['output'];
};

export type ConsentRecordConnection = {
  readonly edges: ReadonlyArray<ConsentRecordEdge>;
  readonly pageInfo: PageInfo;
};

export type ConsentRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ConsentRecord;
};

export type CommonGround = {
  readonly id: Scalars['ID']['output'];
  readonly need?: Maybe<Scalars['String']['output']>;
  readonly category: NeedCategory;
  readonly proposedBy?: Maybe<User>;
  readonly confirmedByA: Scalars['Boolean']['output'];
  readonly confirmedByB: Scalars['Boolean']['output'];
  readonly confirmedByMe: Scalars['Boolean']['output'];
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly restsOn: ReadonlyArray<ConsentedContent>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type AgreementType =
  | 'MICRO_EXPERIMENT'
  | 'COMMITMENT'
  | 'CHECK_IN';

export type AgreementStatus =
  | 'PROPOSED'
  | 'AGREED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'ABANDONED';

export type Agreement = {
  readonly id: Scalars['ID']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly type: AgreementType;
  readonly status: AgreementStatus;
  readonly proposedBy: User;
  readonly agreedByA: Scalars['Boolean']['output'];
  readonly agreedByB: Scalars['Boolean']['output'];
  readonly agreedByMe: Scalars['Boolean']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly followUpDate?: Maybe<Scalars['DateTime']['output']>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly restsOn: ReadonlyArray<ConsentedContent>;
  readonly restsOnStaleInput: Scalars['Boolean']['output'];
  readonly libraryItemId?: Maybe<Scalars['ID']['output']>;
  readonly checkIns: ReadonlyArray<AgreementCheckIn>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type CheckInOutcome =
  | 'KEPT'
  | 'PARTLY_KEPT'
  | 'NOT_KEPT';

export type AgreementCheckIn = {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly outcome: CheckInOutcome;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

export type PrepareSharingInput = {
  readonly contentType: SharedContentType;
  readonly itemId: Scalars['ID']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type EditSharingDraftInput = {
  readonly draftId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type GrantSharingInput = {
  readonly draftId: Scalars['ID']['input'];
};

export type DenySharingInput = {
  readonly draftId: Scalars['ID']['input'];
};

export type RevokeAllSharingInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type RevokeAllSharingPayload = {
  readonly session: VesselSession;
  readonly revokedCount: Scalars['Int']['output'];
};

export type RevokeSharingInput = {
  readonly contentId: Scalars['ID']['input'];
};

export type ProposeCommonGroundInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly need: Scalars['String']['input'];
  readonly category: NeedCategory;
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SuggestCommonGroundInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type ConfirmCommonGroundInput = {
  readonly commonGroundId: Scalars['ID']['input'];
};

export type RejectCommonGroundInput = {
  readonly commonGroundId: Scalars['ID']['input'];
};

export type RejectCommonGroundPayload = {
  readonly commonGroundId: Scalars['ID']['output'];
};

export type ProposeAgreementInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
  readonly type: AgreementType;
  readonly followUpDate?: InputMaybe<Scalars['DateTime']['input']>;
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly commonGroundIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly libraryItemId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly followUpDate?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgreeToAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

export type StartAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
};

export type CheckInInput = {
  readonly agreementId: Scalars['ID']['input'];
  readonly outcome: CheckInOutcome;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
};

export type AbandonAgreementInput = {
  readonly agreementId: Scalars['ID']['input'];
};

export type SatisfyGateInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly gate: SaidGate;
};

export type AdvanceStageInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type StageProgress = {
  readonly id: Scalars['ID']['output'];
  readonly stage: Scalars['Int']['output'];
  readonly status: StageStatus;
  readonly gates: ReadonlyArray<StageGate>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly synthesis?: Maybe<StageSynthesis>;
};

export type StageStatus =
  | 'NOT_STARTED'
  | 'IN_PROGRESS'
  | 'GATE_PENDING'
  | 'COMPLETED';

export type StageGate = {
  readonly gate: Gate;
  readonly satisfied: Scalars['Boolean']['output'];
  readonly satisfiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly why?: Maybe<GateOpenReason>;
};

export type Gate =
  | 'COMPACT_SIGNED'
  | 'FEELS_HEARD'
  | 'EMPATHY_VALIDATED'
  | 'NEEDS_CONFIRMED'
  | 'NEEDS_SHARED'
  | 'NEEDS_VALIDATED'
  | 'AGREEMENT_CREATED';

export type SaidGate =
  | 'COMPACT_SIGNED'
  | 'FEELS_HEARD'
  | 'EMPATHY_VALIDATED'
  | 'NEEDS_VALIDATED';

export type GateOpenReason =
  | 'NOT_SAID'
  | 'NO_CONFIRMED_NEED'
  | 'NO_SHARED_NEED'
  | 'NO_AGREEMENT';

export type PartnerStanding =
  | 'AHEAD'
  | 'LEVEL'
  | 'BEHIND';

export type TraceabilityRecord = {
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['BigInt']['output'];
  readonly action: TraceAction;
  readonly kind: Scalars['String']['output'];
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly reader: TraceReader;
  readonly service?: Maybe<Scalars['String']['output']>;
  readonly purpose: Scalars['String']['output'];
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  readonly occasionId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly hash: Scalars['String']['output'];
  readonly previousHash: Scalars['String']['output'];
};

export type TraceAction =
  | 'READ'
  | 'REFUSED';

export type TraceReader =
  | 'GUIDE'
  | 'OTHERS_GUIDE'
  | 'OTHER_PERSON'
  | 'SERVICE'
  | 'ADMIN'
  | 'HOUSE';

export type TraceabilityRecordConnection = {
  readonly edges: ReadonlyArray<TraceabilityRecordEdge>;
  readonly pageInfo: PageInfo;
};

export type TraceabilityRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TraceabilityRecord;
};

export type TraceVerification = {
  readonly intact: Scalars['Boolean']['output'];
  readonly records: Scalars['BigInt']['output'];
  readonly from: Scalars['BigInt']['output'];
  readonly head: Scalars['String']['output'];
  readonly brokenAt?: Maybe<TraceBreak>;
};

export type TraceBreak = {
  readonly position: Scalars['BigInt']['output'];
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  readonly reason: TraceBreakReason;
};

export type TraceBreakReason =
  | 'MISSING'
  | 'NOT_LINKED'
  | 'CHANGED'
  | 'CHECKPOINT_FORGED'
  | 'END_FORGED'
  | 'PAST_ITS_END';

export type UserVessel = {
  readonly id: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly events?: Maybe<UserEventConnection>;
  readonly readings?: Maybe<EmotionalReadingConnection>;
  readonly needs?: Maybe<IdentifiedNeedConnection>;
  readonly boundaries?: Maybe<BoundaryConnection>;
  readonly documents?: Maybe<UserDocumentConnection>;
  readonly search?: Maybe<ReadonlyArray<VesselSearchHit>>;
};


export type UserVesselEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselBoundariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type UserVesselSearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type VesselSearchHit = {
  readonly similarity: Similarity;
  readonly item: VesselItem;
};

export type Similarity =
  | 'VERY_CLOSE'
  | 'CLOSE'
  | 'RELATED'
  | 'DISTANT';

export type VesselItem = UserEvent | EmotionalReading | IdentifiedNeed | Boundary | UserDocument;

export type ItemOrigin =
  | 'PERSON'
  | 'GUIDE';

export type UserEvent = {
  readonly id: Scalars['ID']['output'];
  readonly description: Scalars['String']['output'];
  readonly attributedTo: Attribution;
  readonly emotions: ReadonlyArray<Scalars['String']['output']>;
  readonly timestamp: Scalars['DateTime']['output'];
  readonly origin: ItemOrigin;
  readonly confirmed: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type Attribution =
  | 'SELF'
  | 'OTHER'
  | 'MUTUAL'
  | 'EXTERNAL';

export type EmotionalReading = {
  readonly id: Scalars['ID']['output'];
  readonly intensity: Scalars['Int']['output'];
  readonly context?: Maybe<Scalars['String']['output']>;
  readonly stage: Scalars['Int']['output'];
  readonly timestamp: Scalars['DateTime']['output'];
};

export type IdentifiedNeed = {
  readonly id: Scalars['ID']['output'];
  readonly need: Scalars['String']['output'];
  readonly category: NeedCategory;
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly confirmed: Scalars['Boolean']['output'];
  readonly aiConfidence?: Maybe<Scalars['Float']['output']>;
  readonly origin: ItemOrigin;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type NeedCategory =
  | 'SAFETY'
  | 'CONNECTION'
  | 'AUTONOMY'
  | 'RECOGNITION'
  | 'MEANING'
  | 'FAIRNESS';

export type Boundary = {
  readonly id: Scalars['ID']['output'];
  readonly description: Scalars['String']['output'];
  readonly nonNegotiable: Scalars['Boolean']['output'];
  readonly origin: ItemOrigin;
  readonly confirmed: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type UserDocument = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly content: Scalars['String']['output'];
  readonly type: UserDocumentType;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type UserDocumentType =
  | 'NOTE'
  | 'LETTER'
  | 'TRANSCRIPT'
  | 'OTHER';

export type SupportOffer = {
  readonly strength: SupportStrength;
  readonly reason: SupportReason;
  readonly message: Scalars['String']['output'];
};

export type SupportStrength =
  | 'OFFERED'
  | 'STRONGLY_OFFERED';

export type SupportReason =
  | 'HIGH_INTENSITY'
  | 'FAST_RISE'
  | 'HIGH_TWICE'
  | 'WORDS';

export type UserEventConnection = {
  readonly edges: ReadonlyArray<UserEventEdge>;
  readonly pageInfo: PageInfo;
};

export type UserEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UserEvent;
};

export type EmotionalReadingConnection = {
  readonly edges: ReadonlyArray<EmotionalReadingEdge>;
  readonly pageInfo: PageInfo;
};

export type EmotionalReadingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EmotionalReading;
};

export type IdentifiedNeedConnection = {
  readonly edges: ReadonlyArray<IdentifiedNeedEdge>;
  readonly pageInfo: PageInfo;
};

export type IdentifiedNeedEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: IdentifiedNeed;
};

export type BoundaryConnection = {
  readonly edges: ReadonlyArray<BoundaryEdge>;
  readonly pageInfo: PageInfo;
};

export type BoundaryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Boundary;
};

export type UserDocumentConnection = {
  readonly edges: ReadonlyArray<UserDocumentEdge>;
  readonly pageInfo: PageInfo;
};

export type UserDocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UserDocument;
};

export type VesselItemInput = {
  readonly id: Scalars['ID']['input'];
};

export type DeletedVesselItem = {
  readonly deletedId: Scalars['ID']['output'];
};

export type RecordEventInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
  readonly attributedTo: Attribution;
  readonly emotions: ReadonlyArray<Scalars['String']['input']>;
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpdateEventInput = {
  readonly id: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly attributedTo?: InputMaybe<Attribution>;
  readonly emotions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordReadingInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly intensity: Scalars['Int']['input'];
  readonly context?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateReadingInput = {
  readonly id: Scalars['ID']['input'];
  readonly intensity?: InputMaybe<Scalars['Int']['input']>;
  readonly context?: InputMaybe<Scalars['String']['input']>;
};

export type AddNeedInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly need: Scalars['String']['input'];
  readonly category: NeedCategory;
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
};

export type UpdateNeedInput = {
  readonly id: Scalars['ID']['input'];
  readonly need?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<NeedCategory>;
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AddBoundaryInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
  readonly nonNegotiable: Scalars['Boolean']['input'];
};

export type UpdateBoundaryInput = {
  readonly id: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly nonNegotiable?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AddDocumentInput = {
  readonly sessionId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  readonly type: UserDocumentType;
};

export type UpdateDocumentInput = {
  readonly id: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly content?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<UserDocumentType>;
};

export type RecordReadingPayload = {
  readonly reading: EmotionalReading;
  readonly supportOffer?: Maybe<SupportOffer>;
};

export type StageSynthesis = {
  readonly text: Scalars['String']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  readonly stale: Scalars['Boolean']['output'];
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
  VesselItem: ( UserEventBehind ) | ( EmotionalReadingBehind ) | ( IdentifiedNeedBehind ) | ( BoundaryBehind ) | ( UserDocumentBehind );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ConsentBehind ) | ( VesselSessionBehind ) | ( RelationshipBehind );
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
  Mutation: ResolverTypeWrapper<{}>;
  User: ResolverTypeWrapper<UserBehind>;
  Consent: ResolverTypeWrapper<ConsentBehind>;
  ConsentChangeConnection: ResolverTypeWrapper<ConsentChangeConnection>;
  ConsentChangeEdge: ResolverTypeWrapper<ConsentChangeEdge>;
  ConsentChange: ResolverTypeWrapper<ConsentChange>;
  ConsentChangeKind: ConsentChangeKind;
  ConsentScope: ConsentScope;
  ConsentScopeTerms: ResolverTypeWrapper<ConsentScopeTerms>;
  GrantConsentInput: GrantConsentInput;
  RenewConsentInput: RenewConsentInput;
  RevokeConsentInput: RevokeConsentInput;
  ConsentsOfInput: ConsentsOfInput;
  VesselSession: ResolverTypeWrapper<VesselSessionBehind>;
  PostMessageInput: PostMessageInput;
  AskAgainInput: AskAgainInput;
  SessionMessage: ResolverTypeWrapper<SessionMessageBehind>;
  SessionMessageRole: SessionMessageRole;
  GuideReply: ResolverTypeWrapper<GuideReplyBehind>;
  GuideReplyStatus: GuideReplyStatus;
  GuideReplyReason: GuideReplyReason;
  Given: ResolverTypeWrapper<GivenBehind>;
  GivenKind: GivenKind;
  GivenRefusal: GivenRefusal;
  SessionMessageConnection: ResolverTypeWrapper<Omit<SessionMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionMessageEdge']> }>;
  SessionMessageEdge: ResolverTypeWrapper<Omit<SessionMessageEdge, 'node'> & { node: ResolversTypes['SessionMessage'] }>;
  LibraryCategory: LibraryCategory;
  LibraryItemSource: LibraryItemSource;
  LibraryItemStatus: LibraryItemStatus;
  GlobalLibraryItem: ResolverTypeWrapper<GlobalLibraryItemBehind>;
  GlobalLibraryItemConnection: ResolverTypeWrapper<Omit<GlobalLibraryItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GlobalLibraryItemEdge']> }>;
  GlobalLibraryItemEdge: ResolverTypeWrapper<Omit<GlobalLibraryItemEdge, 'node'> & { node: ResolversTypes['GlobalLibraryItem'] }>;
  PreparedContribution: ResolverTypeWrapper<PreparedContribution>;
  Contribution: ResolverTypeWrapper<ContributionBehind>;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  PrepareContributionInput: PrepareContributionInput;
  ContributeToLibraryInput: ContributeToLibraryInput;
  WithdrawContributionInput: WithdrawContributionInput;
  AddLibraryItemInput: AddLibraryItemInput;
  EditLibraryItemInput: EditLibraryItemInput;
  CurateLibraryItemInput: CurateLibraryItemInput;
  PCIProfile: ResolverTypeWrapper<PCIProfileBehind>;
  PCICalibration: ResolverTypeWrapper<PciCalibration>;
  PCIPace: PciPace;
  PCIDirectness: PciDirectness;
  PCIWarmth: PciWarmth;
  PCIReplyLength: PciReplyLength;
  PCIAspect: PciAspect;
  PCIScope: PciScope;
  PCIConsent: ResolverTypeWrapper<PCIConsentBehind>;
  PCIConsentDetails: ResolverTypeWrapper<PciConsentDetails>;
  CalibratePciInput: CalibratePciInput;
  GrantPciConsentInput: GrantPciConsentInput;
  RenewPciConsentInput: RenewPciConsentInput;
  RevokePciConsentInput: RevokePciConsentInput;
  CreateVesselSessionInput: CreateVesselSessionInput;
  InviteToSessionInput: InviteToSessionInput;
  WithdrawInvitationInput: WithdrawInvitationInput;
  AcceptInvitationInput: AcceptInvitationInput;
  DeclineInvitationInput: DeclineInvitationInput;
  PauseSessionInput: PauseSessionInput;
  ResumeSessionInput: ResumeSessionInput;
  ResolveSessionInput: ResolveSessionInput;
  AbandonSessionInput: AbandonSessionInput;
  VesselSessionStatus: VesselSessionStatus;
  SessionTurn: SessionTurn;
  SessionInvitation: ResolverTypeWrapper<SessionInvitationBehind>;
  SessionInvitee: ResolverTypeWrapper<SessionInvitee>;
  SessionInvitationStatus: SessionInvitationStatus;
  Relationship: ResolverTypeWrapper<RelationshipBehind>;
  RelationshipMember: ResolverTypeWrapper<RelationshipMemberBehind>;
  RelationshipMemberRole: RelationshipMemberRole;
  VesselSessionConnection: ResolverTypeWrapper<Omit<VesselSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VesselSessionEdge']> }>;
  VesselSessionEdge: ResolverTypeWrapper<Omit<VesselSessionEdge, 'node'> & { node: ResolversTypes['VesselSession'] }>;
  SessionInvitationConnection: ResolverTypeWrapper<Omit<SessionInvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionInvitationEdge']> }>;
  SessionInvitationEdge: ResolverTypeWrapper<Omit<SessionInvitationEdge, 'node'> & { node: ResolversTypes['SessionInvitation'] }>;
  SharedVessel: ResolverTypeWrapper<SharedVesselBehind>;
  SharedContentType: SharedContentType;
  ConsentDecision: ConsentDecision;
  SharingDraft: ResolverTypeWrapper<SharingDraftBehind>;
  SharingDraftConnection: ResolverTypeWrapper<Omit<SharingDraftConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharingDraftEdge']> }>;
  SharingDraftEdge: ResolverTypeWrapper<Omit<SharingDraftEdge, 'node'> & { node: ResolversTypes['SharingDraft'] }>;
  ConsentedContent: ResolverTypeWrapper<ConsentedContentBehind>;
  ConsentedContentConnection: ResolverTypeWrapper<Omit<ConsentedContentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConsentedContentEdge']> }>;
  ConsentedContentEdge: ResolverTypeWrapper<Omit<ConsentedContentEdge, 'node'> & { node: ResolversTypes['ConsentedContent'] }>;
  ConsentRecord: ResolverTypeWrapper<ConsentRecordBehind>;
  ConsentRecordConnection: ResolverTypeWrapper<Omit<ConsentRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConsentRecordEdge']> }>;
  ConsentRecordEdge: ResolverTypeWrapper<Omit<ConsentRecordEdge, 'node'> & { node: ResolversTypes['ConsentRecord'] }>;
  CommonGround: ResolverTypeWrapper<CommonGroundBehind>;
  AgreementType: AgreementType;
  AgreementStatus: AgreementStatus;
  Agreement: ResolverTypeWrapper<AgreementBehind>;
  CheckInOutcome: CheckInOutcome;
  AgreementCheckIn: ResolverTypeWrapper<AgreementCheckInBehind>;
  PrepareSharingInput: PrepareSharingInput;
  EditSharingDraftInput: EditSharingDraftInput;
  GrantSharingInput: GrantSharingInput;
  DenySharingInput: DenySharingInput;
  RevokeAllSharingInput: RevokeAllSharingInput;
  RevokeAllSharingPayload: ResolverTypeWrapper<Omit<RevokeAllSharingPayload, 'session'> & { session: ResolversTypes['VesselSession'] }>;
  RevokeSharingInput: RevokeSharingInput;
  ProposeCommonGroundInput: ProposeCommonGroundInput;
  SuggestCommonGroundInput: SuggestCommonGroundInput;
  ConfirmCommonGroundInput: ConfirmCommonGroundInput;
  RejectCommonGroundInput: RejectCommonGroundInput;
  RejectCommonGroundPayload: ResolverTypeWrapper<RejectCommonGroundPayload>;
  ProposeAgreementInput: ProposeAgreementInput;
  ChangeAgreementInput: ChangeAgreementInput;
  AgreeToAgreementInput: AgreeToAgreementInput;
  StartAgreementInput: StartAgreementInput;
  CheckInInput: CheckInInput;
  CompleteAgreementInput: CompleteAgreementInput;
  AbandonAgreementInput: AbandonAgreementInput;
  SatisfyGateInput: SatisfyGateInput;
  AdvanceStageInput: AdvanceStageInput;
  StageProgress: ResolverTypeWrapper<StageProgressBehind>;
  StageStatus: StageStatus;
  StageGate: ResolverTypeWrapper<StageGate>;
  Gate: Gate;
  SaidGate: SaidGate;
  GateOpenReason: GateOpenReason;
  PartnerStanding: PartnerStanding;
  TraceabilityRecord: ResolverTypeWrapper<TraceabilityRecordBehind>;
  TraceAction: TraceAction;
  TraceReader: TraceReader;
  TraceabilityRecordConnection: ResolverTypeWrapper<Omit<TraceabilityRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TraceabilityRecordEdge']> }>;
  TraceabilityRecordEdge: ResolverTypeWrapper<Omit<TraceabilityRecordEdge, 'node'> & { node: ResolversTypes['TraceabilityRecord'] }>;
  TraceVerification: ResolverTypeWrapper<TraceVerification>;
  TraceBreak: ResolverTypeWrapper<TraceBreak>;
  TraceBreakReason: TraceBreakReason;
  UserVessel: ResolverTypeWrapper<UserVesselBehind>;
  VesselSearchHit: ResolverTypeWrapper<VesselSearchHitBehind>;
  Similarity: Similarity;
  VesselItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VesselItem']>;
  ItemOrigin: ItemOrigin;
  UserEvent: ResolverTypeWrapper<UserEventBehind>;
  Attribution: Attribution;
  EmotionalReading: ResolverTypeWrapper<EmotionalReadingBehind>;
  IdentifiedNeed: ResolverTypeWrapper<IdentifiedNeedBehind>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NeedCategory: NeedCategory;
  Boundary: ResolverTypeWrapper<BoundaryBehind>;
  UserDocument: ResolverTypeWrapper<UserDocumentBehind>;
  UserDocumentType: UserDocumentType;
  SupportOffer: ResolverTypeWrapper<SupportOfferBehind>;
  SupportStrength: SupportStrength;
  SupportReason: SupportReason;
  UserEventConnection: ResolverTypeWrapper<Omit<UserEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEventEdge']> }>;
  UserEventEdge: ResolverTypeWrapper<Omit<UserEventEdge, 'node'> & { node: ResolversTypes['UserEvent'] }>;
  EmotionalReadingConnection: ResolverTypeWrapper<Omit<EmotionalReadingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmotionalReadingEdge']> }>;
  EmotionalReadingEdge: ResolverTypeWrapper<Omit<EmotionalReadingEdge, 'node'> & { node: ResolversTypes['EmotionalReading'] }>;
  IdentifiedNeedConnection: ResolverTypeWrapper<Omit<IdentifiedNeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IdentifiedNeedEdge']> }>;
  IdentifiedNeedEdge: ResolverTypeWrapper<Omit<IdentifiedNeedEdge, 'node'> & { node: ResolversTypes['IdentifiedNeed'] }>;
  BoundaryConnection: ResolverTypeWrapper<Omit<BoundaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BoundaryEdge']> }>;
  BoundaryEdge: ResolverTypeWrapper<Omit<BoundaryEdge, 'node'> & { node: ResolversTypes['Boundary'] }>;
  UserDocumentConnection: ResolverTypeWrapper<Omit<UserDocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserDocumentEdge']> }>;
  UserDocumentEdge: ResolverTypeWrapper<Omit<UserDocumentEdge, 'node'> & { node: ResolversTypes['UserDocument'] }>;
  VesselItemInput: VesselItemInput;
  DeletedVesselItem: ResolverTypeWrapper<DeletedVesselItem>;
  RecordEventInput: RecordEventInput;
  UpdateEventInput: UpdateEventInput;
  RecordReadingInput: RecordReadingInput;
  UpdateReadingInput: UpdateReadingInput;
  AddNeedInput: AddNeedInput;
  UpdateNeedInput: UpdateNeedInput;
  AddBoundaryInput: AddBoundaryInput;
  UpdateBoundaryInput: UpdateBoundaryInput;
  AddDocumentInput: AddDocumentInput;
  UpdateDocumentInput: UpdateDocumentInput;
  RecordReadingPayload: ResolverTypeWrapper<Omit<RecordReadingPayload, 'reading' | 'supportOffer'> & { reading: ResolversTypes['EmotionalReading'], supportOffer?: Maybe<ResolversTypes['SupportOffer']> }>;
  StageSynthesis: ResolverTypeWrapper<StageSynthesisBehind>;
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
  Mutation: {};
  User: UserBehind;
  Consent: ConsentBehind;
  ConsentChangeConnection: ConsentChangeConnection;
  ConsentChangeEdge: ConsentChangeEdge;
  ConsentChange: ConsentChange;
  ConsentScopeTerms: ConsentScopeTerms;
  GrantConsentInput: GrantConsentInput;
  RenewConsentInput: RenewConsentInput;
  RevokeConsentInput: RevokeConsentInput;
  ConsentsOfInput: ConsentsOfInput;
  VesselSession: VesselSessionBehind;
  PostMessageInput: PostMessageInput;
  AskAgainInput: AskAgainInput;
  SessionMessage: SessionMessageBehind;
  GuideReply: GuideReplyBehind;
  Given: GivenBehind;
  SessionMessageConnection: Omit<SessionMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionMessageEdge']> };
  SessionMessageEdge: Omit<SessionMessageEdge, 'node'> & { node: ResolversParentTypes['SessionMessage'] };
  GlobalLibraryItem: GlobalLibraryItemBehind;
  GlobalLibraryItemConnection: Omit<GlobalLibraryItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GlobalLibraryItemEdge']> };
  GlobalLibraryItemEdge: Omit<GlobalLibraryItemEdge, 'node'> & { node: ResolversParentTypes['GlobalLibraryItem'] };
  PreparedContribution: PreparedContribution;
  Contribution: ContributionBehind;
  ContributionConnection: Omit<ContributionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']> };
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  PrepareContributionInput: PrepareContributionInput;
  ContributeToLibraryInput: ContributeToLibraryInput;
  WithdrawContributionInput: WithdrawContributionInput;
  AddLibraryItemInput: AddLibraryItemInput;
  EditLibraryItemInput: EditLibraryItemInput;
  CurateLibraryItemInput: CurateLibraryItemInput;
  PCIProfile: PCIProfileBehind;
  PCICalibration: PciCalibration;
  PCIConsent: PCIConsentBehind;
  PCIConsentDetails: PciConsentDetails;
  CalibratePciInput: CalibratePciInput;
  GrantPciConsentInput: GrantPciConsentInput;
  RenewPciConsentInput: RenewPciConsentInput;
  RevokePciConsentInput: RevokePciConsentInput;
  CreateVesselSessionInput: CreateVesselSessionInput;
  InviteToSessionInput: InviteToSessionInput;
  WithdrawInvitationInput: WithdrawInvitationInput;
  AcceptInvitationInput: AcceptInvitationInput;
  DeclineInvitationInput: DeclineInvitationInput;
  PauseSessionInput: PauseSessionInput;
  ResumeSessionInput: ResumeSessionInput;
  ResolveSessionInput: ResolveSessionInput;
  AbandonSessionInput: AbandonSessionInput;
  SessionInvitation: SessionInvitationBehind;
  SessionInvitee: SessionInvitee;
  Relationship: RelationshipBehind;
  RelationshipMember: RelationshipMemberBehind;
  VesselSessionConnection: Omit<VesselSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VesselSessionEdge']> };
  VesselSessionEdge: Omit<VesselSessionEdge, 'node'> & { node: ResolversParentTypes['VesselSession'] };
  SessionInvitationConnection: Omit<SessionInvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionInvitationEdge']> };
  SessionInvitationEdge: Omit<SessionInvitationEdge, 'node'> & { node: ResolversParentTypes['SessionInvitation'] };
  SharedVessel: SharedVesselBehind;
  SharingDraft: SharingDraftBehind;
  SharingDraftConnection: Omit<SharingDraftConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharingDraftEdge']> };
  SharingDraftEdge: Omit<SharingDraftEdge, 'node'> & { node: ResolversParentTypes['SharingDraft'] };
  ConsentedContent: ConsentedContentBehind;
  ConsentedContentConnection: Omit<ConsentedContentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentedContentEdge']> };
  ConsentedContentEdge: Omit<ConsentedContentEdge, 'node'> & { node: ResolversParentTypes['ConsentedContent'] };
  ConsentRecord: ConsentRecordBehind;
  ConsentRecordConnection: Omit<ConsentRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentRecordEdge']> };
  ConsentRecordEdge: Omit<ConsentRecordEdge, 'node'> & { node: ResolversParentTypes['ConsentRecord'] };
  CommonGround: CommonGroundBehind;
  Agreement: AgreementBehind;
  AgreementCheckIn: AgreementCheckInBehind;
  PrepareSharingInput: PrepareSharingInput;
  EditSharingDraftInput: EditSharingDraftInput;
  GrantSharingInput: GrantSharingInput;
  DenySharingInput: DenySharingInput;
  RevokeAllSharingInput: RevokeAllSharingInput;
  RevokeAllSharingPayload: Omit<RevokeAllSharingPayload, 'session'> & { session: ResolversParentTypes['VesselSession'] };
  RevokeSharingInput: RevokeSharingInput;
  ProposeCommonGroundInput: ProposeCommonGroundInput;
  SuggestCommonGroundInput: SuggestCommonGroundInput;
  ConfirmCommonGroundInput: ConfirmCommonGroundInput;
  RejectCommonGroundInput: RejectCommonGroundInput;
  RejectCommonGroundPayload: RejectCommonGroundPayload;
  ProposeAgreementInput: ProposeAgreementInput;
  ChangeAgreementInput: ChangeAgreementInput;
  AgreeToAgreementInput: AgreeToAgreementInput;
  StartAgreementInput: StartAgreementInput;
  CheckInInput: CheckInInput;
  CompleteAgreementInput: CompleteAgreementInput;
  AbandonAgreementInput: AbandonAgreementInput;
  SatisfyGateInput: SatisfyGateInput;
  AdvanceStageInput: AdvanceStageInput;
  StageProgress: StageProgressBehind;
  StageGate: StageGate;
  TraceabilityRecord: TraceabilityRecordBehind;
  TraceabilityRecordConnection: Omit<TraceabilityRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TraceabilityRecordEdge']> };
  TraceabilityRecordEdge: Omit<TraceabilityRecordEdge, 'node'> & { node: ResolversParentTypes['TraceabilityRecord'] };
  TraceVerification: TraceVerification;
  TraceBreak: TraceBreak;
  UserVessel: UserVesselBehind;
  VesselSearchHit: VesselSearchHitBehind;
  VesselItem: ResolversUnionTypes<ResolversParentTypes>['VesselItem'];
  UserEvent: UserEventBehind;
  EmotionalReading: EmotionalReadingBehind;
  IdentifiedNeed: IdentifiedNeedBehind;
  Float: Scalars['Float']['output'];
  Boundary: BoundaryBehind;
  UserDocument: UserDocumentBehind;
  SupportOffer: SupportOfferBehind;
  UserEventConnection: Omit<UserEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEventEdge']> };
  UserEventEdge: Omit<UserEventEdge, 'node'> & { node: ResolversParentTypes['UserEvent'] };
  EmotionalReadingConnection: Omit<EmotionalReadingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmotionalReadingEdge']> };
  EmotionalReadingEdge: Omit<EmotionalReadingEdge, 'node'> & { node: ResolversParentTypes['EmotionalReading'] };
  IdentifiedNeedConnection: Omit<IdentifiedNeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IdentifiedNeedEdge']> };
  IdentifiedNeedEdge: Omit<IdentifiedNeedEdge, 'node'> & { node: ResolversParentTypes['IdentifiedNeed'] };
  BoundaryConnection: Omit<BoundaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BoundaryEdge']> };
  BoundaryEdge: Omit<BoundaryEdge, 'node'> & { node: ResolversParentTypes['Boundary'] };
  UserDocumentConnection: Omit<UserDocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserDocumentEdge']> };
  UserDocumentEdge: Omit<UserDocumentEdge, 'node'> & { node: ResolversParentTypes['UserDocument'] };
  VesselItemInput: VesselItemInput;
  DeletedVesselItem: DeletedVesselItem;
  RecordEventInput: RecordEventInput;
  UpdateEventInput: UpdateEventInput;
  RecordReadingInput: RecordReadingInput;
  UpdateReadingInput: UpdateReadingInput;
  AddNeedInput: AddNeedInput;
  UpdateNeedInput: UpdateNeedInput;
  AddBoundaryInput: AddBoundaryInput;
  UpdateBoundaryInput: UpdateBoundaryInput;
  AddDocumentInput: AddDocumentInput;
  UpdateDocumentInput: UpdateDocumentInput;
  RecordReadingPayload: Omit<RecordReadingPayload, 'reading' | 'supportOffer'> & { reading: ResolversParentTypes['EmotionalReading'], supportOffer?: Maybe<ResolversParentTypes['SupportOffer']> };
  StageSynthesis: StageSynthesisBehind;
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Consent' | 'VesselSession' | 'Relationship', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  consentScopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScopeTerms']>, ParentType, ContextType>;
  consentsOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType, RequireFields<QueryConsentsOfArgs, 'input'>>;
  sessionMessage?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType, RequireFields<QuerySessionMessageArgs, 'id'>>;
  globalLibrary?: Resolver<Maybe<ResolversTypes['GlobalLibraryItemConnection']>, ParentType, ContextType, Partial<QueryGlobalLibraryArgs>>;
  searchGlobalLibrary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GlobalLibraryItem']>>, ParentType, ContextType, RequireFields<QuerySearchGlobalLibraryArgs, 'sessionId' | 'query'>>;
  curatedLibrary?: Resolver<Maybe<ResolversTypes['GlobalLibraryItemConnection']>, ParentType, ContextType, RequireFields<QueryCuratedLibraryArgs, 'status'>>;
  vesselSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<QueryVesselSessionArgs, 'id'>>;
  sessionInvitees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SessionInvitee']>>, ParentType, ContextType, RequireFields<QuerySessionInviteesArgs, 'sessionIds'>>;
  verifyTraces?: Resolver<Maybe<ResolversTypes['TraceVerification']>, ParentType, ContextType>;
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
  grantConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  renewConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationRenewConsentArgs, 'input'>>;
  revokeConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  postMessage?: Resolver<ResolversTypes['SessionMessage'], ParentType, ContextType, RequireFields<MutationPostMessageArgs, 'input'>>;
  askAgain?: Resolver<ResolversTypes['SessionMessage'], ParentType, ContextType, RequireFields<MutationAskAgainArgs, 'input'>>;
  prepareContribution?: Resolver<ResolversTypes['PreparedContribution'], ParentType, ContextType, RequireFields<MutationPrepareContributionArgs, 'input'>>;
  contributeToLibrary?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType, RequireFields<MutationContributeToLibraryArgs, 'input'>>;
  withdrawContribution?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType, RequireFields<MutationWithdrawContributionArgs, 'input'>>;
  addLibraryItem?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType, RequireFields<MutationAddLibraryItemArgs, 'input'>>;
  editLibraryItem?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType, RequireFields<MutationEditLibraryItemArgs, 'input'>>;
  publishLibraryItem?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType, RequireFields<MutationPublishLibraryItemArgs, 'input'>>;
  declineLibraryItem?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType, RequireFields<MutationDeclineLibraryItemArgs, 'input'>>;
  withdrawLibraryItem?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType, RequireFields<MutationWithdrawLibraryItemArgs, 'input'>>;
  calibratePci?: Resolver<ResolversTypes['PCIProfile'], ParentType, ContextType, RequireFields<MutationCalibratePciArgs, 'input'>>;
  grantPciConsent?: Resolver<ResolversTypes['PCIConsent'], ParentType, ContextType, RequireFields<MutationGrantPciConsentArgs, 'input'>>;
  renewPciConsent?: Resolver<ResolversTypes['PCIConsent'], ParentType, ContextType, RequireFields<MutationRenewPciConsentArgs, 'input'>>;
  revokePciConsent?: Resolver<ResolversTypes['PCIConsent'], ParentType, ContextType, RequireFields<MutationRevokePciConsentArgs, 'input'>>;
  createVesselSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationCreateVesselSessionArgs, 'input'>>;
  inviteToSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationInviteToSessionArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['SessionInvitation'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  pauseSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationPauseSessionArgs, 'input'>>;
  resumeSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationResumeSessionArgs, 'input'>>;
  resolveSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationResolveSessionArgs, 'input'>>;
  abandonSession?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationAbandonSessionArgs, 'input'>>;
  prepareSharing?: Resolver<ResolversTypes['SharingDraft'], ParentType, ContextType, RequireFields<MutationPrepareSharingArgs, 'input'>>;
  editSharingDraft?: Resolver<ResolversTypes['SharingDraft'], ParentType, ContextType, RequireFields<MutationEditSharingDraftArgs, 'input'>>;
  grantSharing?: Resolver<ResolversTypes['ConsentedContent'], ParentType, ContextType, RequireFields<MutationGrantSharingArgs, 'input'>>;
  denySharing?: Resolver<ResolversTypes['ConsentRecord'], ParentType, ContextType, RequireFields<MutationDenySharingArgs, 'input'>>;
  revokeSharing?: Resolver<ResolversTypes['ConsentedContent'], ParentType, ContextType, RequireFields<MutationRevokeSharingArgs, 'input'>>;
  revokeAllSharing?: Resolver<ResolversTypes['RevokeAllSharingPayload'], ParentType, ContextType, RequireFields<MutationRevokeAllSharingArgs, 'input'>>;
  proposeCommonGround?: Resolver<ResolversTypes['CommonGround'], ParentType, ContextType, RequireFields<MutationProposeCommonGroundArgs, 'input'>>;
  suggestCommonGround?: Resolver<ReadonlyArray<ResolversTypes['CommonGround']>, ParentType, ContextType, RequireFields<MutationSuggestCommonGroundArgs, 'input'>>;
  confirmCommonGround?: Resolver<ResolversTypes['CommonGround'], ParentType, ContextType, RequireFields<MutationConfirmCommonGroundArgs, 'input'>>;
  rejectCommonGround?: Resolver<ResolversTypes['RejectCommonGroundPayload'], ParentType, ContextType, RequireFields<MutationRejectCommonGroundArgs, 'input'>>;
  proposeAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationProposeAgreementArgs, 'input'>>;
  changeAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationChangeAgreementArgs, 'input'>>;
  agreeToAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationAgreeToAgreementArgs, 'input'>>;
  startAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationStartAgreementArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['AgreementCheckIn'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  completeAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationCompleteAgreementArgs, 'input'>>;
  abandonAgreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationAbandonAgreementArgs, 'input'>>;
  satisfyGate?: Resolver<ResolversTypes['StageProgress'], ParentType, ContextType, RequireFields<MutationSatisfyGateArgs, 'input'>>;
  advanceStage?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType, RequireFields<MutationAdvanceStageArgs, 'input'>>;
  recordEvent?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType, RequireFields<MutationRecordEventArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  confirmEvent?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType, RequireFields<MutationConfirmEventArgs, 'input'>>;
  deleteEvent?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationDeleteEventArgs, 'input'>>;
  recordReading?: Resolver<ResolversTypes['RecordReadingPayload'], ParentType, ContextType, RequireFields<MutationRecordReadingArgs, 'input'>>;
  updateReading?: Resolver<ResolversTypes['EmotionalReading'], ParentType, ContextType, RequireFields<MutationUpdateReadingArgs, 'input'>>;
  deleteReading?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationDeleteReadingArgs, 'input'>>;
  addNeed?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType, RequireFields<MutationAddNeedArgs, 'input'>>;
  updateNeed?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType, RequireFields<MutationUpdateNeedArgs, 'input'>>;
  confirmNeed?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType, RequireFields<MutationConfirmNeedArgs, 'input'>>;
  rejectNeed?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationRejectNeedArgs, 'input'>>;
  deleteNeed?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationDeleteNeedArgs, 'input'>>;
  addBoundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType, RequireFields<MutationAddBoundaryArgs, 'input'>>;
  updateBoundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType, RequireFields<MutationUpdateBoundaryArgs, 'input'>>;
  confirmBoundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType, RequireFields<MutationConfirmBoundaryArgs, 'input'>>;
  deleteBoundary?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationDeleteBoundaryArgs, 'input'>>;
  addDocument?: Resolver<ResolversTypes['UserDocument'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  updateDocument?: Resolver<ResolversTypes['UserDocument'], ParentType, ContextType, RequireFields<MutationUpdateDocumentArgs, 'input'>>;
  deleteDocument?: Resolver<ResolversTypes['DeletedVesselItem'], ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contributions?: Resolver<Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, Partial<UserContributionsArgs>>;
  pciProfile?: Resolver<Maybe<ResolversTypes['PCIProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vesselSessions?: Resolver<Maybe<ResolversTypes['VesselSessionConnection']>, ParentType, ContextType, Partial<UserVesselSessionsArgs>>;
  sessionInvitations?: Resolver<Maybe<ResolversTypes['SessionInvitationConnection']>, ParentType, ContextType, Partial<UserSessionInvitationsArgs>>;
  traces?: Resolver<Maybe<ResolversTypes['TraceabilityRecordConnection']>, ParentType, ContextType, Partial<UserTracesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']>, { __typename: 'Consent' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['ConsentChangeConnection']>, ParentType, ContextType, Partial<ConsentHistoryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentChangeConnection'] = ResolversParentTypes['ConsentChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentChangeEdge'] = ResolversParentTypes['ConsentChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsentChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentChange'] = ResolversParentTypes['ConsentChange']> = {
  kind?: Resolver<ResolversTypes['ConsentChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentScopeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentScopeTerms'] = ResolversParentTypes['ConsentScopeTerms']> = {
  scope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselSession'] = ResolversParentTypes['VesselSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VesselSession']>, { __typename: 'VesselSession' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['SessionMessageConnection']>, ParentType, ContextType, Partial<VesselSessionMessagesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VesselSessionStatus'], ParentType, ContextType>;
  inviter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['SessionInvitation']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['SessionTurn']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedByYou?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  abandonedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedVessel?: Resolver<ResolversTypes['SharedVessel'], ParentType, ContextType>;
  sharingDrafts?: Resolver<ResolversTypes['SharingDraftConnection'], ParentType, ContextType, Partial<VesselSessionSharingDraftsArgs>>;
  consentRecords?: Resolver<ResolversTypes['ConsentRecordConnection'], ParentType, ContextType, Partial<VesselSessionConsentRecordsArgs>>;
  currentStage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageProgress']>>, ParentType, ContextType>;
  partnerStanding?: Resolver<Maybe<ResolversTypes['PartnerStanding']>, ParentType, ContextType>;
  sharedStage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vessel?: Resolver<Maybe<ResolversTypes['UserVessel']>, ParentType, ContextType>;
  supportOffer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMessage'] = ResolversParentTypes['SessionMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SessionMessageRole'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extractedNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  extractedEmotions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['GuideReply']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Given']>>, ParentType, ContextType>;
  supportOffer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuideReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideReply'] = ResolversParentTypes['GuideReply']> = {
  status?: Resolver<ResolversTypes['GuideReplyStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['GuideReplyReason']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType>;
  streamUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Given'] = ResolversParentTypes['Given']> = {
  kind?: Resolver<ResolversTypes['GivenKind'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  itemIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['GivenRefusal']>, ParentType, ContextType>;
  consentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMessageConnection'] = ResolversParentTypes['SessionMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMessageEdge'] = ResolversParentTypes['SessionMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SessionMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalLibraryItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalLibraryItem'] = ResolversParentTypes['GlobalLibraryItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LibraryCategory'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LibraryItemSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LibraryItemStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalLibraryItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalLibraryItemConnection'] = ResolversParentTypes['GlobalLibraryItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GlobalLibraryItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlobalLibraryItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlobalLibraryItemEdge'] = ResolversParentTypes['GlobalLibraryItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GlobalLibraryItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreparedContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparedContribution'] = ResolversParentTypes['PreparedContribution']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LibraryCategory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['LibraryCategory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LibraryItemStatus'], ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PciProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PCIProfile'] = ResolversParentTypes['PCIProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  calibration?: Resolver<ResolversTypes['PCICalibration'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['PCIConsent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PciCalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PCICalibration'] = ResolversParentTypes['PCICalibration']> = {
  pace?: Resolver<Maybe<ResolversTypes['PCIPace']>, ParentType, ContextType>;
  directness?: Resolver<Maybe<ResolversTypes['PCIDirectness']>, ParentType, ContextType>;
  warmth?: Resolver<Maybe<ResolversTypes['PCIWarmth']>, ParentType, ContextType>;
  replyLength?: Resolver<Maybe<ResolversTypes['PCIReplyLength']>, ParentType, ContextType>;
  addressAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topicsToAvoid?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PciConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PCIConsent'] = ResolversParentTypes['PCIConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PCIScope'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['PCIConsentDetails'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ConsentChangeConnection'], ParentType, ContextType, Partial<PciConsentHistoryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PciConsentDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PCIConsentDetails'] = ResolversParentTypes['PCIConsentDetails']> = {
  aspects?: Resolver<ReadonlyArray<ResolversTypes['PCIAspect']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInvitation'] = ResolversParentTypes['SessionInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionInvitationStatus'], ParentType, ContextType>;
  inviter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  invitee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionInviteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInvitee'] = ResolversParentTypes['SessionInvitee']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inviterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inviteeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Relationship']>, { __typename: 'Relationship' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['RelationshipMember']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['VesselSessionConnection'], ParentType, ContextType, Partial<RelationshipSessionsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipMember'] = ResolversParentTypes['RelationshipMember']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RelationshipMemberRole'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselSessionConnection'] = ResolversParentTypes['VesselSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VesselSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselSessionEdge'] = ResolversParentTypes['VesselSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInvitationConnection'] = ResolversParentTypes['SessionInvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInvitationEdge'] = ResolversParentTypes['SessionInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SessionInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedVesselResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedVessel'] = ResolversParentTypes['SharedVessel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ConsentedContentConnection'], ParentType, ContextType, Partial<SharedVesselContentArgs>>;
  commonGround?: Resolver<ReadonlyArray<ResolversTypes['CommonGround']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDraft'] = ResolversParentTypes['SharingDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['SharedContentType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingDraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDraftConnection'] = ResolversParentTypes['SharingDraftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingDraftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingDraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingDraftEdge'] = ResolversParentTypes['SharingDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentedContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentedContent'] = ResolversParentTypes['ConsentedContent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['SharedContentType'], ParentType, ContextType>;
  sourceUser?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['NeedCategory']>, ParentType, ContextType>;
  transformedContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consentActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentRecord?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentedContentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentedContentConnection'] = ResolversParentTypes['ConsentedContentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentedContentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentedContentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentedContentEdge'] = ResolversParentTypes['ConsentedContentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsentedContent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecord'] = ResolversParentTypes['ConsentRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asker?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['SharedContentType'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ConsentDecision'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecordConnection'] = ResolversParentTypes['ConsentRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRecordEdge'] = ResolversParentTypes['ConsentRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsentRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonGround'] = ResolversParentTypes['CommonGround']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NeedCategory'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  confirmedByA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedByB?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['ConsentedContent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  agreedByA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedByB?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedByMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUpDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  abandonedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['ConsentedContent']>, ParentType, ContextType>;
  restsOnStaleInput?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  libraryItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkIns?: Resolver<ReadonlyArray<ResolversTypes['AgreementCheckIn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementCheckInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementCheckIn'] = ResolversParentTypes['AgreementCheckIn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CheckInOutcome'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAllSharingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAllSharingPayload'] = ResolversParentTypes['RevokeAllSharingPayload']> = {
  session?: Resolver<ResolversTypes['VesselSession'], ParentType, ContextType>;
  revokedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectCommonGroundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectCommonGroundPayload'] = ResolversParentTypes['RejectCommonGroundPayload']> = {
  commonGroundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageProgress'] = ResolversParentTypes['StageProgress']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageStatus'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['StageGate']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  synthesis?: Resolver<Maybe<ResolversTypes['StageSynthesis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageGate'] = ResolversParentTypes['StageGate']> = {
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['GateOpenReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceabilityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceabilityRecord'] = ResolversParentTypes['TraceabilityRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['TraceAction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['TraceReader'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occasionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceabilityRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceabilityRecordConnection'] = ResolversParentTypes['TraceabilityRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraceabilityRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceabilityRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceabilityRecordEdge'] = ResolversParentTypes['TraceabilityRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraceabilityRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceVerification'] = ResolversParentTypes['TraceVerification']> = {
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brokenAt?: Resolver<Maybe<ResolversTypes['TraceBreak']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceBreak'] = ResolversParentTypes['TraceBreak']> = {
  position?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TraceBreakReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserVesselResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserVessel'] = ResolversParentTypes['UserVessel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['UserEventConnection']>, ParentType, ContextType, Partial<UserVesselEventsArgs>>;
  readings?: Resolver<Maybe<ResolversTypes['EmotionalReadingConnection']>, ParentType, ContextType, Partial<UserVesselReadingsArgs>>;
  needs?: Resolver<Maybe<ResolversTypes['IdentifiedNeedConnection']>, ParentType, ContextType, Partial<UserVesselNeedsArgs>>;
  boundaries?: Resolver<Maybe<ResolversTypes['BoundaryConnection']>, ParentType, ContextType, Partial<UserVesselBoundariesArgs>>;
  documents?: Resolver<Maybe<ResolversTypes['UserDocumentConnection']>, ParentType, ContextType, Partial<UserVesselDocumentsArgs>>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VesselSearchHit']>>, ParentType, ContextType, RequireFields<UserVesselSearchArgs, 'query'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselSearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselSearchHit'] = ResolversParentTypes['VesselSearchHit']> = {
  similarity?: Resolver<ResolversTypes['Similarity'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['VesselItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselItem'] = ResolversParentTypes['VesselItem']> = {
  __resolveType?: TypeResolveFn<'UserEvent' | 'EmotionalReading' | 'IdentifiedNeed' | 'Boundary' | 'UserDocument', ParentType, ContextType>;
};

export type UserEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEvent'] = ResolversParentTypes['UserEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributedTo?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  emotions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ItemOrigin'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmotionalReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmotionalReading'] = ResolversParentTypes['EmotionalReading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifiedNeed'] = ResolversParentTypes['IdentifiedNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NeedCategory'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aiConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ItemOrigin'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Boundary'] = ResolversParentTypes['Boundary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nonNegotiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ItemOrigin'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDocument'] = ResolversParentTypes['UserDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UserDocumentType'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOffer'] = ResolversParentTypes['SupportOffer']> = {
  strength?: Resolver<ResolversTypes['SupportStrength'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SupportReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEventConnection'] = ResolversParentTypes['UserEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEventEdge'] = ResolversParentTypes['UserEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmotionalReadingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmotionalReadingConnection'] = ResolversParentTypes['EmotionalReadingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmotionalReadingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmotionalReadingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmotionalReadingEdge'] = ResolversParentTypes['EmotionalReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmotionalReading'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifiedNeedConnection'] = ResolversParentTypes['IdentifiedNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentifiedNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifiedNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifiedNeedEdge'] = ResolversParentTypes['IdentifiedNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryConnection'] = ResolversParentTypes['BoundaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoundaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryEdge'] = ResolversParentTypes['BoundaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDocumentConnection'] = ResolversParentTypes['UserDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDocumentEdge'] = ResolversParentTypes['UserDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedVesselItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedVesselItem'] = ResolversParentTypes['DeletedVesselItem']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReadingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReadingPayload'] = ResolversParentTypes['RecordReadingPayload']> = {
  reading?: Resolver<ResolversTypes['EmotionalReading'], ParentType, ContextType>;
  supportOffer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageSynthesisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageSynthesis'] = ResolversParentTypes['StageSynthesis']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  Consent?: ConsentResolvers<ContextType>;
  ConsentChangeConnection?: ConsentChangeConnectionResolvers<ContextType>;
  ConsentChangeEdge?: ConsentChangeEdgeResolvers<ContextType>;
  ConsentChange?: ConsentChangeResolvers<ContextType>;
  ConsentScopeTerms?: ConsentScopeTermsResolvers<ContextType>;
  VesselSession?: VesselSessionResolvers<ContextType>;
  SessionMessage?: SessionMessageResolvers<ContextType>;
  GuideReply?: GuideReplyResolvers<ContextType>;
  Given?: GivenResolvers<ContextType>;
  SessionMessageConnection?: SessionMessageConnectionResolvers<ContextType>;
  SessionMessageEdge?: SessionMessageEdgeResolvers<ContextType>;
  GlobalLibraryItem?: GlobalLibraryItemResolvers<ContextType>;
  GlobalLibraryItemConnection?: GlobalLibraryItemConnectionResolvers<ContextType>;
  GlobalLibraryItemEdge?: GlobalLibraryItemEdgeResolvers<ContextType>;
  PreparedContribution?: PreparedContributionResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  PCIProfile?: PciProfileResolvers<ContextType>;
  PCICalibration?: PciCalibrationResolvers<ContextType>;
  PCIConsent?: PciConsentResolvers<ContextType>;
  PCIConsentDetails?: PciConsentDetailsResolvers<ContextType>;
  SessionInvitation?: SessionInvitationResolvers<ContextType>;
  SessionInvitee?: SessionInviteeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipMember?: RelationshipMemberResolvers<ContextType>;
  VesselSessionConnection?: VesselSessionConnectionResolvers<ContextType>;
  VesselSessionEdge?: VesselSessionEdgeResolvers<ContextType>;
  SessionInvitationConnection?: SessionInvitationConnectionResolvers<ContextType>;
  SessionInvitationEdge?: SessionInvitationEdgeResolvers<ContextType>;
  SharedVessel?: SharedVesselResolvers<ContextType>;
  SharingDraft?: SharingDraftResolvers<ContextType>;
  SharingDraftConnection?: SharingDraftConnectionResolvers<ContextType>;
  SharingDraftEdge?: SharingDraftEdgeResolvers<ContextType>;
  ConsentedContent?: ConsentedContentResolvers<ContextType>;
  ConsentedContentConnection?: ConsentedContentConnectionResolvers<ContextType>;
  ConsentedContentEdge?: ConsentedContentEdgeResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  ConsentRecordConnection?: ConsentRecordConnectionResolvers<ContextType>;
  ConsentRecordEdge?: ConsentRecordEdgeResolvers<ContextType>;
  CommonGround?: CommonGroundResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementCheckIn?: AgreementCheckInResolvers<ContextType>;
  RevokeAllSharingPayload?: RevokeAllSharingPayloadResolvers<ContextType>;
  RejectCommonGroundPayload?: RejectCommonGroundPayloadResolvers<ContextType>;
  StageProgress?: StageProgressResolvers<ContextType>;
  StageGate?: StageGateResolvers<ContextType>;
  TraceabilityRecord?: TraceabilityRecordResolvers<ContextType>;
  TraceabilityRecordConnection?: TraceabilityRecordConnectionResolvers<ContextType>;
  TraceabilityRecordEdge?: TraceabilityRecordEdgeResolvers<ContextType>;
  TraceVerification?: TraceVerificationResolvers<ContextType>;
  TraceBreak?: TraceBreakResolvers<ContextType>;
  UserVessel?: UserVesselResolvers<ContextType>;
  VesselSearchHit?: VesselSearchHitResolvers<ContextType>;
  VesselItem?: VesselItemResolvers<ContextType>;
  UserEvent?: UserEventResolvers<ContextType>;
  EmotionalReading?: EmotionalReadingResolvers<ContextType>;
  IdentifiedNeed?: IdentifiedNeedResolvers<ContextType>;
  Boundary?: BoundaryResolvers<ContextType>;
  UserDocument?: UserDocumentResolvers<ContextType>;
  SupportOffer?: SupportOfferResolvers<ContextType>;
  UserEventConnection?: UserEventConnectionResolvers<ContextType>;
  UserEventEdge?: UserEventEdgeResolvers<ContextType>;
  EmotionalReadingConnection?: EmotionalReadingConnectionResolvers<ContextType>;
  EmotionalReadingEdge?: EmotionalReadingEdgeResolvers<ContextType>;
  IdentifiedNeedConnection?: IdentifiedNeedConnectionResolvers<ContextType>;
  IdentifiedNeedEdge?: IdentifiedNeedEdgeResolvers<ContextType>;
  BoundaryConnection?: BoundaryConnectionResolvers<ContextType>;
  BoundaryEdge?: BoundaryEdgeResolvers<ContextType>;
  UserDocumentConnection?: UserDocumentConnectionResolvers<ContextType>;
  UserDocumentEdge?: UserDocumentEdgeResolvers<ContextType>;
  DeletedVesselItem?: DeletedVesselItemResolvers<ContextType>;
  RecordReadingPayload?: RecordReadingPayloadResolvers<ContextType>;
  StageSynthesis?: StageSynthesisResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
