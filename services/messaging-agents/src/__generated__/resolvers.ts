/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agent as AgentBehind } from '../agents/agent.ts';
import type { AgentBlueprint as AgentBlueprintBehind } from '../blueprints/agent-blueprint.ts';
import type { AgentDecision as AgentDecisionBehind } from '../decisions/agent-decision.ts';
import type { AgentSession as AgentSessionBehind } from '../agent-sessions/agent-session.ts';
import type { AgentTool as AgentToolBehind } from '../tools/agent-tool.ts';
import type { ToolCall as AgentToolCallBehind } from '../tools/tool-call.ts';
import type { AgentTurn as AgentTurnBehind } from '../agent-talks/agent-turn.ts';
import type { BridgeGuest as BridgeGuestBehind } from '../bridge-guests/bridge-guest.ts';
import type { Channel as ChannelBehind } from '../channels/channel.ts';
import type { Attachment as ChannelAttachmentBehind } from '../attachments/attachment.ts';
import type { ShownThumbnail as ChannelAttachmentThumbnailBehind } from '../attachments/thumbnails.ts';
import type { ChannelChange as ChannelChangeBehind, ChannelChanges as ChannelChangesBehind } from '../changes/list-changes.ts';
import type { ChannelMember as ChannelMemberBehind } from '../channels/channel-member.ts';
import type { ChannelMessage as ChannelMessageBehind } from '../messages/channel-message.ts';
import type { ChannelOverview as ChannelOverviewBehind } from '../messages/channel-overview.ts';
import type { ChannelUpload as ChannelUploadBehind } from '../channel-uploads/channel-upload.ts';
import type { ReactionsOfKind as ChannelReactionBehind } from '../messages/reactions-of-kind.ts';
import type { DeletedMessage as DeleteChannelMessagePayloadBehind } from '../messages/deleted-message.ts';
import type { MicroDao as MicroDaoBehind } from '../micro-daos/micro-dao.ts';
import type { MicroDaoInvitation as MicroDaoInvitationBehind } from '../invitations/micro-dao-invitation.ts';
import type { MicroDaoMember as MicroDaoMemberBehind } from '../micro-daos/micro-dao-member.ts';
import type { Report as MessagingReportBehind } from '../reports/report.ts';
import type { ReportedText as MessagingReportedTextBehind } from '../reports/subjects/subject.ts';
import type { Sanction as MessagingSanctionBehind } from '../sanctions/sanction.ts';
import type { Proposal as ProposalBehind } from '../proposals/proposal.ts';
import type { Team as TeamBehind } from '../teams/team.ts';
import type { TeamMember as TeamMemberBehind } from '../teams/team-member.ts';
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
  readonly agents: AgentConnection;
  readonly agent?: Maybe<Agent>;
  readonly agentBlueprints: AgentBlueprintConnection;
  readonly channel: Channel;
  readonly byExternalId: HasExternalId;
  readonly channelOverview: ReadonlyArray<ChannelOverview>;
  readonly channelChanges: ChannelChanges;
  readonly channelMessageAt?: Maybe<ChannelMessage>;
  readonly searchChannelMessages: ChannelMessageConnection;
  readonly microDao: MicroDao;
  readonly microDaos: MicroDaoConnection;
  readonly messagingReport?: Maybe<MessagingReport>;
  readonly messagingReports: MessagingReportConnection;
  readonly messagingSanctions: MessagingSanctionConnection;
  readonly agentTools: AgentToolConnection;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAgentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentOrder>;
  filter?: InputMaybe<AgentFilter>;
};


export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgentBlueprintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentBlueprintOrder>;
};


export type QueryChannelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryByExternalIdArgs = {
  externalId: Scalars['String']['input'];
};


export type QueryChannelChangesArgs = {
  channelId: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChannelMessageAtArgs = {
  channelId: Scalars['ID']['input'];
  at: Scalars['DateTime']['input'];
};


export type QuerySearchChannelMessagesArgs = {
  text: Scalars['String']['input'];
  channelId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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


export type QueryMessagingReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessagingReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MessagingReportOrder>;
  filter?: InputMaybe<MessagingReportFilter>;
};


export type QueryMessagingSanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MessagingSanctionOrder>;
  filter?: InputMaybe<MessagingSanctionFilter>;
};


export type QueryAgentToolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentToolOrder>;
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

export type MediaUpload = {
  readonly url: Scalars['URL']['output'];
  readonly method: Scalars['String']['output'];
  readonly headers: ReadonlyArray<MediaUploadHeader>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type MediaUploadHeader = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Channel = Node & {
  readonly agentDecisions?: Maybe<AgentDecisionConnection>;
  readonly id: Scalars['ID']['output'];
  readonly microDao?: Maybe<MicroDao>;
  readonly team?: Maybe<Team>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly topic?: Maybe<Scalars['String']['output']>;
  readonly visibility: ChannelVisibility;
  readonly isConfidential: Scalars['Boolean']['output'];
  readonly isDirect: Scalars['Boolean']['output'];
  readonly directWith?: Maybe<User>;
  readonly slowModeSeconds: Scalars['Int']['output'];
  readonly matrixRoomId?: Maybe<Scalars['String']['output']>;
  readonly createdBy?: Maybe<User>;
  readonly createdByAgent?: Maybe<Agent>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly memberCount: Scalars['Int']['output'];
  readonly members?: Maybe<ChannelMemberConnection>;
  readonly viewerMembership?: Maybe<ChannelMember>;
  readonly isLinkedRoom: Scalars['Boolean']['output'];
  readonly matrixRoom: ChannelMatrixRoom;
  readonly messages: ChannelMessageConnection;
  readonly pinnedMessages: ReadonlyArray<ChannelMessage>;
  readonly lastMessage?: Maybe<ChannelMessage>;
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  readonly mentionCount?: Maybe<Scalars['Int']['output']>;
  readonly latestSequence?: Maybe<Scalars['Int']['output']>;
};


export type ChannelAgentDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentDecisionOrder>;
  filter?: InputMaybe<AgentDecisionFilter>;
};


export type ChannelMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChannelMemberOrder>;
  filter?: InputMaybe<ChannelMemberFilter>;
};


export type ChannelMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChannelMessageOrder>;
  filter?: InputMaybe<ChannelMessageFilter>;
};

export type ChannelMessage = Node & {
  readonly agentDecisions: ReadonlyArray<AgentDecision>;
  readonly attachment?: Maybe<ChannelAttachment>;
  readonly id: Scalars['ID']['output'];
  readonly channel?: Maybe<Channel>;
  readonly sequence: Scalars['Int']['output'];
  readonly user?: Maybe<User>;
  readonly senderType: ChannelSenderType;
  readonly createdByAgent: Scalars['Boolean']['output'];
  readonly preview?: Maybe<Scalars['String']['output']>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly html?: Maybe<Scalars['String']['output']>;
  readonly contentAvailable: Scalars['Boolean']['output'];
  readonly length: Scalars['Int']['output'];
  readonly matrixEventId?: Maybe<Scalars['String']['output']>;
  readonly isSent: Scalars['Boolean']['output'];
  readonly delivery: ChannelMessageDelivery;
  readonly deliveryFailure?: Maybe<Scalars['String']['output']>;
  readonly replyTo?: Maybe<ChannelMessage>;
  readonly threadRoot?: Maybe<ChannelMessage>;
  readonly thread: ChannelMessageConnection;
  readonly threadCount: Scalars['Int']['output'];
  readonly reactions: ReadonlyArray<ChannelReaction>;
  readonly mentions: ReadonlyArray<User>;
  readonly isRead: Scalars['Boolean']['output'];
  readonly sentAt: Scalars['DateTime']['output'];
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly pinnedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly agent?: Maybe<Agent>;
  readonly guest?: Maybe<BridgeGuest>;
};


export type ChannelMessageThreadArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChannelMessageOrder>;
};

export type AgentDecision = {
  readonly id: Scalars['ID']['output'];
  readonly agent?: Maybe<Agent>;
  readonly answers: Scalars['Boolean']['output'];
  readonly code: AgentDecisionCode;
  readonly facts: AgentDecisionFacts;
  readonly outcome?: Maybe<AgentAnswerOutcome>;
  readonly dropReason?: Maybe<AgentAnswerDropReason>;
  readonly dropRule?: Maybe<AgentDecisionCode>;
  readonly toolCalls?: Maybe<ReadonlyArray<AgentToolCall>>;
  readonly decidedAt: Scalars['DateTime']['output'];
};

export type AgentDecisionFacts = {
  readonly localMinute: Scalars['Int']['output'];
  readonly answersInHour: Scalars['Int']['output'];
  readonly messagesInHour: Scalars['Int']['output'];
  readonly agentMessagesInHour: Scalars['Int']['output'];
};

export type AgentDecisionCode =
  | 'MENTION'
  | 'REPLY'
  | 'DIRECT'
  | 'AGENT_NOT_ACTIVE'
  | 'AGENT_SUSPENDED'
  | 'CHANNEL_CONFIDENTIAL'
  | 'AGENT_NOT_ADDED'
  | 'CHANNEL_ARCHIVED'
  | 'MESSAGE_DELETED'
  | 'SENDER_SUSPENDED'
  | 'SENDER_LEFT'
  | 'SENDER_IS_AGENT'
  | 'QUIET_HOURS'
  | 'HOURLY_LIMIT'
  | 'HALF_OF_CHANNEL';

export type AgentAnswerOutcome =
  | 'WAITING'
  | 'ANSWERED'
  | 'DROPPED';

export type AgentAnswerDropReason =
  | 'NO_LONGER_ALLOWED'
  | 'BUDGET_OF_AGENT_SPENT'
  | 'BUDGET_OF_MICRO_DAO_SPENT'
  | 'BUDGET_OF_ASKER_SPENT'
  | 'MODEL_UNAVAILABLE'
  | 'ANSWER_REFUSED';

export type AgentDecisionFilter = {
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  readonly answers?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgentDecisionOrder = {
  readonly field: AgentDecisionOrderField;
  readonly direction: OrderDirection;
};

export type AgentDecisionOrderField =
  | 'DECIDED_AT';

export type AgentDecisionConnection = {
  readonly nodes: ReadonlyArray<AgentDecision>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentDecisionEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentDecisionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgentDecision;
};

export type Mutation = {
  readonly endAgentSession: EndAgentSessionPayload;
  readonly talkToAgent: TalkToAgentPayload;
  readonly makeAgent: MakeAgentPayload;
  readonly updateAgent: UpdateAgentPayload;
  readonly setAgentPaused: SetAgentPausedPayload;
  readonly retireAgent: RetireAgentPayload;
  readonly addAgentBlueprint: AddAgentBlueprintPayload;
  readonly updateAgentBlueprint: UpdateAgentBlueprintPayload;
  readonly retireAgentBlueprint: RetireAgentBlueprintPayload;
  readonly addAgentToChannel: AddAgentToChannelPayload;
  readonly removeAgentFromChannel: RemoveAgentFromChannelPayload;
  readonly startChannelUpload: StartChannelUploadPayload;
  readonly finishChannelUpload: FinishChannelUploadPayload;
  readonly deleteChannelUpload: DeleteChannelUploadPayload;
  readonly createChannel: CreateChannelPayload;
  readonly openDirectChannel: OpenDirectChannelPayload;
  readonly joinChannel: JoinChannelPayload;
  readonly inviteToChannel: InviteToChannelPayload;
  readonly leaveChannel: LeaveChannelPayload;
  readonly removeFromChannel: RemoveFromChannelPayload;
  readonly changeChannel: ChangeChannelPayload;
  readonly archiveChannel: ArchiveChannelPayload;
  readonly setChannelNotifications: SetChannelNotificationsPayload;
  readonly inviteToMicroDao: InviteToMicroDaoPayload;
  readonly acceptMicroDaoInvitation: AcceptMicroDaoInvitationPayload;
  readonly declineMicroDaoInvitation: DeclineMicroDaoInvitationPayload;
  readonly withdrawMicroDaoInvitation: WithdrawMicroDaoInvitationPayload;
  readonly linkMatrixRoom: LinkMatrixRoomPayload;
  readonly unlinkMatrixRoom: UnlinkMatrixRoomPayload;
  readonly linkMatrixAccount: LinkMatrixAccountPayload;
  readonly unlinkMatrixAccount: UnlinkMatrixAccountPayload;
  readonly sendChannelMessage: SendChannelMessagePayload;
  readonly editChannelMessage: EditChannelMessagePayload;
  readonly deleteChannelMessage: DeleteChannelMessagePayload;
  readonly reactToChannelMessage: ReactToChannelMessagePayload;
  readonly removeChannelMessageReaction: RemoveChannelMessageReactionPayload;
  readonly pinChannelMessage: PinChannelMessagePayload;
  readonly markChannelRead: MarkChannelReadPayload;
  readonly foundMicroDao: FoundMicroDaoPayload;
  readonly joinMicroDao: JoinMicroDaoPayload;
  readonly updateMicroDao: UpdateMicroDaoPayload;
  readonly leaveMicroDao: LeaveMicroDaoPayload;
  readonly removeMicroDaoMember: RemoveMicroDaoMemberPayload;
  readonly archiveMicroDao: ArchiveMicroDaoPayload;
  readonly changeMicroDaoRole: ChangeMicroDaoRolePayload;
  readonly handOverMicroDao: HandOverMicroDaoPayload;
  readonly setHandle: SetHandlePayload;
  readonly openProposal: OpenProposalPayload;
  readonly voteOnProposal: VoteOnProposalPayload;
  readonly withdrawProposal: WithdrawProposalPayload;
  readonly reportInMessaging: ReportInMessagingPayload;
  readonly claimMessagingReport: ClaimMessagingReportPayload;
  readonly decideMessagingReport: DecideMessagingReportPayload;
  readonly appealMessagingSanction: AppealMessagingSanctionPayload;
  readonly decideMessagingAppeal: DecideMessagingAppealPayload;
  readonly liftMessagingSanction: LiftMessagingSanctionPayload;
  readonly createTeam: CreateTeamPayload;
  readonly renameTeam: RenameTeamPayload;
  readonly addTeamMember: AddTeamMemberPayload;
  readonly removeTeamMember: RemoveTeamMemberPayload;
  readonly addAgentTool: AddAgentToolPayload;
  readonly retireAgentTool: RetireAgentToolPayload;
};


export type MutationEndAgentSessionArgs = {
  input: EndAgentSessionInput;
};


export type MutationTalkToAgentArgs = {
  input: TalkToAgentInput;
};


export type MutationMakeAgentArgs = {
  input: MakeAgentInput;
};


export type MutationUpdateAgentArgs = {
  input: UpdateAgentInput;
};


export type MutationSetAgentPausedArgs = {
  input: SetAgentPausedInput;
};


export type MutationRetireAgentArgs = {
  input: RetireAgentInput;
};


export type MutationAddAgentBlueprintArgs = {
  input: AddAgentBlueprintInput;
};


export type MutationUpdateAgentBlueprintArgs = {
  input: UpdateAgentBlueprintInput;
};


export type MutationRetireAgentBlueprintArgs = {
  input: RetireAgentBlueprintInput;
};


export type MutationAddAgentToChannelArgs = {
  input: AddAgentToChannelInput;
};


export type MutationRemoveAgentFromChannelArgs = {
  input: RemoveAgentFromChannelInput;
};


export type MutationStartChannelUploadArgs = {
  input: StartChannelUploadInput;
};


export type MutationFinishChannelUploadArgs = {
  input: FinishChannelUploadInput;
};


export type MutationDeleteChannelUploadArgs = {
  input: DeleteChannelUploadInput;
};


export type MutationCreateChannelArgs = {
  input: CreateChannelInput;
};


export type MutationOpenDirectChannelArgs = {
  input: OpenDirectChannelInput;
};


export type MutationJoinChannelArgs = {
  input: JoinChannelInput;
};


export type MutationInviteToChannelArgs = {
  input: InviteToChannelInput;
};


export type MutationLeaveChannelArgs = {
  input: LeaveChannelInput;
};


export type MutationRemoveFromChannelArgs = {
  input: RemoveFromChannelInput;
};


export type MutationChangeChannelArgs = {
  input: ChangeChannelInput;
};


export type MutationArchiveChannelArgs = {
  input: ArchiveChannelInput;
};


export type MutationSetChannelNotificationsArgs = {
  input: SetChannelNotificationsInput;
};


export type MutationInviteToMicroDaoArgs = {
  input: InviteToMicroDaoInput;
};


export type MutationAcceptMicroDaoInvitationArgs = {
  input: AcceptMicroDaoInvitationInput;
};


export type MutationDeclineMicroDaoInvitationArgs = {
  input: DeclineMicroDaoInvitationInput;
};


export type MutationWithdrawMicroDaoInvitationArgs = {
  input: WithdrawMicroDaoInvitationInput;
};


export type MutationLinkMatrixRoomArgs = {
  input: LinkMatrixRoomInput;
};


export type MutationUnlinkMatrixRoomArgs = {
  input: UnlinkMatrixRoomInput;
};


export type MutationLinkMatrixAccountArgs = {
  input: LinkMatrixAccountInput;
};


export type MutationSendChannelMessageArgs = {
  input: SendChannelMessageInput;
};


export type MutationEditChannelMessageArgs = {
  input: EditChannelMessageInput;
};


export type MutationDeleteChannelMessageArgs = {
  input: DeleteChannelMessageInput;
};


export type MutationReactToChannelMessageArgs = {
  input: ReactToChannelMessageInput;
};


export type MutationRemoveChannelMessageReactionArgs = {
  input: RemoveChannelMessageReactionInput;
};


export type MutationPinChannelMessageArgs = {
  input: PinChannelMessageInput;
};


export type MutationMarkChannelReadArgs = {
  input: MarkChannelReadInput;
};


export type MutationFoundMicroDaoArgs = {
  input: FoundMicroDaoInput;
};


export type MutationJoinMicroDaoArgs = {
  input: JoinMicroDaoInput;
};


export type MutationUpdateMicroDaoArgs = {
  input: UpdateMicroDaoInput;
};


export type MutationLeaveMicroDaoArgs = {
  input: LeaveMicroDaoInput;
};


export type MutationRemoveMicroDaoMemberArgs = {
  input: RemoveMicroDaoMemberInput;
};


export type MutationArchiveMicroDaoArgs = {
  input: ArchiveMicroDaoInput;
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


export type MutationOpenProposalArgs = {
  input: OpenProposalInput;
};


export type MutationVoteOnProposalArgs = {
  input: VoteOnProposalInput;
};


export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


export type MutationReportInMessagingArgs = {
  input: ReportInMessagingInput;
};


export type MutationClaimMessagingReportArgs = {
  input: ClaimMessagingReportInput;
};


export type MutationDecideMessagingReportArgs = {
  input: DecideMessagingReportInput;
};


export type MutationAppealMessagingSanctionArgs = {
  input: AppealMessagingSanctionInput;
};


export type MutationDecideMessagingAppealArgs = {
  input: DecideMessagingAppealInput;
};


export type MutationLiftMessagingSanctionArgs = {
  input: LiftMessagingSanctionInput;
};


export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


export type MutationRenameTeamArgs = {
  input: RenameTeamInput;
};


export type MutationAddTeamMemberArgs = {
  input: AddTeamMemberInput;
};


export type MutationRemoveTeamMemberArgs = {
  input: RemoveTeamMemberInput;
};


export type MutationAddAgentToolArgs = {
  input: AddAgentToolInput;
};


export type MutationRetireAgentToolArgs = {
  input: RetireAgentToolInput;
};

export type User = {
  readonly agentSessions?: Maybe<AgentSessionConnection>;
  readonly microDaoInvitations?: Maybe<MicroDaoInvitationConnection>;
  readonly microDaoMemberships?: Maybe<MicroDaoMemberConnection>;
  readonly id: Scalars['ID']['output'];
  readonly externalId?: Maybe<Scalars['String']['output']>;
  readonly handle?: Maybe<Scalars['String']['output']>;
  readonly matrixId?: Maybe<Scalars['String']['output']>;
  readonly messagingReportsMade?: Maybe<MessagingReportConnection>;
  readonly messagingSanctions?: Maybe<MessagingSanctionConnection>;
};


export type UserAgentSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentSessionOrder>;
  filter?: InputMaybe<AgentSessionFilter>;
};


export type UserMicroDaoInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoInvitationOrder>;
};


export type UserMicroDaoMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoMemberOrder>;
  filter?: InputMaybe<MicroDaoMembershipFilter>;
};


export type UserMessagingReportsMadeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MessagingReportOrder>;
};


export type UserMessagingSanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MessagingSanctionOrder>;
};

export type AgentSession = Node & {
  readonly id: Scalars['ID']['output'];
  readonly agent?: Maybe<Agent>;
  readonly user: User;
  readonly channel?: Maybe<Channel>;
  readonly status: AgentSessionStatus;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly lastActivityAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly turns: AgentTurnConnection;
};


export type AgentSessionTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AgentTurnOrder>;
};

export type AgentSessionStatus =
  | 'ACTIVE'
  | 'IDLE'
  | 'CLOSED';

export type EndAgentSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type EndAgentSessionPayload = {
  readonly session: AgentSession;
};

export type AgentSessionFilter = {
  readonly agentId?: InputMaybe<Scalars['ID']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<AgentSessionStatus>>;
};

export type AgentSessionOrder = {
  readonly field: AgentSessionOrderField;
  readonly direction: OrderDirection;
};

export type AgentSessionOrderField =
  | 'STARTED_AT'
  | 'LAST_ACTIVITY_AT';

export type AgentSessionConnection = {
  readonly nodes: ReadonlyArray<AgentSession>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentSessionEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentSessionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgentSession;
};

export type AgentTurn = Node & {
  readonly id: Scalars['ID']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly status: AgentTurnStatus;
  readonly dropReason?: Maybe<AgentTurnDropReason>;
  readonly toolCalls: ReadonlyArray<AgentToolCall>;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgentTurnStatus =
  | 'WAITING'
  | 'ANSWERED'
  | 'DROPPED';

export type AgentTurnDropReason =
  | 'AGENT_NOT_ACTIVE'
  | 'AGENT_SUSPENDED'
  | 'SENDER_SUSPENDED'
  | 'BUDGET_OF_AGENT_SPENT'
  | 'BUDGET_OF_MICRO_DAO_SPENT'
  | 'BUDGET_OF_ASKER_SPENT'
  | 'MODEL_UNAVAILABLE'
  | 'ANSWER_REFUSED';

export type AgentToolCall = {
  readonly id: Scalars['ID']['output'];
  readonly tool: Scalars['String']['output'];
  readonly outcome: AgentToolOutcome;
  readonly arguments?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly calledAt: Scalars['DateTime']['output'];
};

export type AgentToolOutcome =
  | 'PENDING'
  | 'ANSWERED'
  | 'NOT_A_CAPABILITY'
  | 'INVALID_ARGUMENTS'
  | 'FORBIDDEN'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'NONSENSE'
  | 'FAILED'
  | 'UNKNOWN';

export type TalkToAgentInput = {
  readonly agentId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type TalkToAgentPayload = {
  readonly turn: AgentTurn;
  readonly session: AgentSession;
};

export type AgentTurnOrder = {
  readonly field: AgentTurnOrderField;
  readonly direction: OrderDirection;
};

export type AgentTurnOrderField =
  | 'ASKED_AT';

export type AgentTurnConnection = {
  readonly nodes: ReadonlyArray<AgentTurn>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentTurnEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentTurnEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgentTurn;
};

export type Agent = Node & {
  readonly id: Scalars['ID']['output'];
  readonly externalId: Scalars['String']['output'];
  readonly handle: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: AgentKind;
  readonly status: AgentStatus;
  readonly blueprint: AgentBlueprint;
  readonly microDao?: Maybe<MicroDao>;
  readonly owner?: Maybe<User>;
  readonly matrixId?: Maybe<Scalars['String']['output']>;
  readonly timeZone: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgentKind =
  | 'SYSTEM'
  | 'ASSISTANT'
  | 'NODE'
  | 'QUEST';

export type AgentStatus =
  | 'ACTIVE'
  | 'PAUSED'
  | 'RETIRED';

export type MakeAgentInput = {
  readonly slug: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly kind: AgentKind;
  readonly blueprintId: Scalars['ID']['input'];
  readonly microDaoId?: InputMaybe<Scalars['ID']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAgentInput = {
  readonly agentId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type SetAgentPausedInput = {
  readonly agentId: Scalars['ID']['input'];
  readonly isPaused: Scalars['Boolean']['input'];
};

export type RetireAgentInput = {
  readonly agentId: Scalars['ID']['input'];
};

export type MakeAgentPayload = {
  readonly agent: Agent;
};

export type UpdateAgentPayload = {
  readonly agent: Agent;
};

export type SetAgentPausedPayload = {
  readonly agent: Agent;
};

export type RetireAgentPayload = {
  readonly agent: Agent;
};

export type AgentFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<AgentKind>>;
  readonly isOwn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgentOrder = {
  readonly field: AgentOrderField;
  readonly direction: OrderDirection;
};

export type AgentOrderField =
  | 'CREATED_AT'
  | 'NAME';

export type AgentConnection = {
  readonly nodes: ReadonlyArray<Agent>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agent;
};

export type ChannelAttachment = {
  readonly fileName: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly size?: Maybe<Scalars['Int']['output']>;
  readonly url: Scalars['URL']['output'];
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly thumbnails: ReadonlyArray<ChannelAttachmentThumbnail>;
};

export type ChannelAttachmentThumbnail = {
  readonly width: Scalars['Int']['output'];
  readonly height: Scalars['Int']['output'];
  readonly url: Scalars['URL']['output'];
};

export type AgentBlueprint = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly model: Scalars['String']['output'];
  readonly instructions?: Maybe<Scalars['String']['output']>;
  readonly tools: ReadonlyArray<Scalars['String']['output']>;
  readonly tokensPerDay: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AddAgentBlueprintInput = {
  readonly code: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly model: Scalars['String']['input'];
  readonly instructions: Scalars['String']['input'];
  readonly tools: ReadonlyArray<Scalars['String']['input']>;
  readonly tokensPerDay: Scalars['Int']['input'];
};

export type UpdateAgentBlueprintInput = {
  readonly blueprintId: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly model?: InputMaybe<Scalars['String']['input']>;
  readonly instructions?: InputMaybe<Scalars['String']['input']>;
  readonly tools?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly tokensPerDay?: InputMaybe<Scalars['Int']['input']>;
};

export type RetireAgentBlueprintInput = {
  readonly blueprintId: Scalars['ID']['input'];
};

export type AddAgentBlueprintPayload = {
  readonly blueprint: AgentBlueprint;
};

export type UpdateAgentBlueprintPayload = {
  readonly blueprint: AgentBlueprint;
};

export type RetireAgentBlueprintPayload = {
  readonly blueprint: AgentBlueprint;
};

export type AgentBlueprintOrder = {
  readonly field: AgentBlueprintOrderField;
  readonly direction: OrderDirection;
};

export type AgentBlueprintOrderField =
  | 'CODE'
  | 'CREATED_AT';

export type AgentBlueprintConnection = {
  readonly nodes: ReadonlyArray<AgentBlueprint>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentBlueprintEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentBlueprintEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgentBlueprint;
};

export type AddAgentToChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly agentId: Scalars['ID']['input'];
};

export type AddAgentToChannelPayload = {
  readonly channel: Channel;
  readonly agent: Agent;
};

export type RemoveAgentFromChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly agentId: Scalars['ID']['input'];
};

export type RemoveAgentFromChannelPayload = {
  readonly channel: Channel;
};

export type ChannelUpload = Node & {
  readonly id: Scalars['ID']['output'];
  readonly channel?: Maybe<Channel>;
  readonly message?: Maybe<ChannelMessage>;
  readonly fileName: Scalars['String']['output'];
  readonly contentType: Scalars['String']['output'];
  readonly status: ChannelUploadStatus;
  readonly refusal?: Maybe<ChannelUploadRefusal>;
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ChannelUploadStatus =
  | 'UPLOADING'
  | 'VERIFYING'
  | 'READY'
  | 'REFUSED';

export type ChannelUploadRefusal =
  | 'TYPE'
  | 'SIZE'
  | 'DIMENSIONS'
  | 'UNREADABLE'
  | 'METADATA';

export type StartChannelUploadInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly channelId: Scalars['ID']['input'];
  readonly fileName: Scalars['String']['input'];
  readonly contentType: Scalars['String']['input'];
  readonly size: Scalars['Int']['input'];
};

export type FinishChannelUploadInput = {
  readonly uploadId: Scalars['ID']['input'];
};

export type DeleteChannelUploadInput = {
  readonly uploadId: Scalars['ID']['input'];
};

export type StartChannelUploadPayload = {
  readonly channelUpload: ChannelUpload;
  readonly upload?: Maybe<MediaUpload>;
};

export type FinishChannelUploadPayload = {
  readonly channelUpload: ChannelUpload;
};

export type DeleteChannelUploadPayload = {
  readonly deletedId: Scalars['ID']['output'];
};

export type MicroDao = Node & {
  readonly channels?: Maybe<ChannelConnection>;
  readonly invitations?: Maybe<MicroDaoInvitationConnection>;
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
  readonly votingRules: VotingRules;
  readonly proposals?: Maybe<ProposalConnection>;
  readonly teams?: Maybe<TeamConnection>;
};


export type MicroDaoChannelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChannelOrder>;
  filter?: InputMaybe<ChannelFilter>;
};


export type MicroDaoInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoInvitationOrder>;
};


export type MicroDaoMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MicroDaoMemberOrder>;
  filter?: InputMaybe<MicroDaoMemberFilter>;
};


export type MicroDaoProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ProposalOrder>;
  filter?: InputMaybe<ProposalFilter>;
};


export type MicroDaoTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TeamOrder>;
};

export type ChannelMember = Node & {
  readonly id: Scalars['ID']['output'];
  readonly channel?: Maybe<Channel>;
  readonly user?: Maybe<User>;
  readonly role: MicroDaoRole;
  readonly status: ChannelMemberStatus;
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  readonly notificationLevel?: Maybe<ChannelNotificationLevel>;
  readonly mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly agent?: Maybe<Agent>;
  readonly guest?: Maybe<BridgeGuest>;
};

export type ChannelVisibility =
  | 'PUBLIC'
  | 'MICRODAO'
  | 'PRIVATE';

export type ChannelMemberStatus =
  | 'CURRENT'
  | 'LEFT'
  | 'REMOVED';

export type ChannelNotificationLevel =
  | 'ALL'
  | 'MENTIONS'
  | 'NONE';

export type CreateChannelInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly slug: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  readonly visibility: ChannelVisibility;
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  readonly isConfidential?: InputMaybe<Scalars['Boolean']['input']>;
  readonly slowModeSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type OpenDirectChannelInput = {
  readonly userId: Scalars['ID']['input'];
};

export type JoinChannelInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type InviteToChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type LeaveChannelInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type RemoveFromChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type ChangeChannelInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  readonly slowModeSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type ArchiveChannelInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type SetChannelNotificationsInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly level?: InputMaybe<ChannelNotificationLevel>;
  readonly mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CreateChannelPayload = {
  readonly channel: Channel;
  readonly member: ChannelMember;
};

export type OpenDirectChannelPayload = {
  readonly channel: Channel;
  readonly member: ChannelMember;
};

export type JoinChannelPayload = {
  readonly channel: Channel;
  readonly member: ChannelMember;
};

export type InviteToChannelPayload = {
  readonly channel: Channel;
  readonly member: ChannelMember;
};

export type LeaveChannelPayload = {
  readonly member: ChannelMember;
};

export type RemoveFromChannelPayload = {
  readonly channel: Channel;
  readonly member: ChannelMember;
};

export type ChangeChannelPayload = {
  readonly channel: Channel;
};

export type ArchiveChannelPayload = {
  readonly channel: Channel;
};

export type SetChannelNotificationsPayload = {
  readonly member: ChannelMember;
};

export type ChannelFilter = {
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChannelMemberFilter = {
  readonly roles?: InputMaybe<ReadonlyArray<MicroDaoRole>>;
};

export type ChannelOrder = {
  readonly field: ChannelOrderField;
  readonly direction: OrderDirection;
};

export type ChannelOrderField =
  | 'CREATED_AT';

export type ChannelMemberOrder = {
  readonly field: ChannelMemberOrderField;
  readonly direction: OrderDirection;
};

export type ChannelMemberOrderField =
  | 'JOINED_AT';

export type ChannelConnection = {
  readonly nodes: ReadonlyArray<Channel>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ChannelEdge>;
  readonly pageInfo: PageInfo;
};

export type ChannelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Channel;
};

export type ChannelMemberConnection = {
  readonly nodes: ReadonlyArray<ChannelMember>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ChannelMemberEdge>;
  readonly pageInfo: PageInfo;
};

export type ChannelMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ChannelMember;
};

export type HasExternalId = User | MicroDao | Agent;

export type MicroDaoInvitation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly microDao?: Maybe<MicroDao>;
  readonly user: User;
  readonly invitedBy?: Maybe<User>;
  readonly role: MicroDaoRole;
  readonly status: MicroDaoInvitationStatus;
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type MicroDaoInvitationStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'LAPSED';

export type InviteToMicroDaoInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
  readonly role?: InputMaybe<AssignableMicroDaoRole>;
};

export type AcceptMicroDaoInvitationInput = {
  readonly microDaoId: Scalars['ID']['input'];
};

export type DeclineMicroDaoInvitationInput = {
  readonly microDaoId: Scalars['ID']['input'];
};

export type WithdrawMicroDaoInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type InviteToMicroDaoPayload = {
  readonly invitation: MicroDaoInvitation;
  readonly microDao: MicroDao;
};

export type AcceptMicroDaoInvitationPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
  readonly invitation: MicroDaoInvitation;
  readonly user: User;
};

export type DeclineMicroDaoInvitationPayload = {
  readonly invitation: MicroDaoInvitation;
  readonly user: User;
};

export type WithdrawMicroDaoInvitationPayload = {
  readonly invitation: MicroDaoInvitation;
  readonly microDao: MicroDao;
};

export type MicroDaoInvitationOrder = {
  readonly field: MicroDaoInvitationOrderField;
  readonly direction: OrderDirection;
};

export type MicroDaoInvitationOrderField =
  | 'INVITED_AT';

export type MicroDaoInvitationConnection = {
  readonly nodes: ReadonlyArray<MicroDaoInvitation>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<MicroDaoInvitationEdge>;
  readonly pageInfo: PageInfo;
};

export type MicroDaoInvitationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MicroDaoInvitation;
};

export type LinkMatrixRoomInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly roomId: Scalars['String']['input'];
  readonly slug: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  readonly visibility: ChannelVisibility;
  readonly slowModeSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type UnlinkMatrixRoomInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type LinkMatrixRoomPayload = {
  readonly channel: Channel;
};

export type UnlinkMatrixRoomPayload = {
  readonly channel: Channel;
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

export type ChannelMatrixRoom =
  | 'WAITING'
  | 'LINKED'
  | 'READING_HISTORY'
  | 'REPLACED'
  | 'ENCRYPTED'
  | 'BRIDGE_REMOVED'
  | 'UNLINKED';

export type ChannelOverview = {
  readonly channel: Channel;
  readonly unreadCount: Scalars['Int']['output'];
  readonly mentionCount: Scalars['Int']['output'];
  readonly lastMessage?: Maybe<ChannelMessage>;
  readonly latestSequence: Scalars['Int']['output'];
};

export type ChannelReaction = {
  readonly emoji: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly viewerReacted: Scalars['Boolean']['output'];
  readonly users: ReadonlyArray<User>;
};

export type ChannelChanges = {
  readonly changes: ReadonlyArray<ChannelChange>;
  readonly lastSequence: Scalars['Int']['output'];
  readonly latestSequence: Scalars['Int']['output'];
  readonly hasMore: Scalars['Boolean']['output'];
};

export type ChannelChange = {
  readonly sequence: Scalars['Int']['output'];
  readonly kind: ChannelChangeKind;
  readonly message?: Maybe<ChannelMessage>;
  readonly user?: Maybe<User>;
  readonly emoji?: Maybe<Scalars['String']['output']>;
  readonly changedAt: Scalars['DateTime']['output'];
  readonly agent?: Maybe<Agent>;
  readonly guest?: Maybe<BridgeGuest>;
};

export type ChannelMessageDelivery =
  | 'WAITING'
  | 'DELIVERED'
  | 'NOT_DELIVERED';

export type ChannelSenderType =
  | 'HUMAN'
  | 'AGENT';

export type ChannelChangeKind =
  | 'SENT'
  | 'CONFIRMED'
  | 'UNDELIVERED'
  | 'EDITED'
  | 'DELETED'
  | 'REACTED'
  | 'UNREACTED'
  | 'READ'
  | 'PINNED'
  | 'UNPINNED'
  | 'MEMBERS'
  | 'CHANNEL'
  | 'ERASED';

export type SendChannelMessageInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly content: Scalars['String']['input'];
  readonly html?: InputMaybe<Scalars['String']['input']>;
  readonly replyToId?: InputMaybe<Scalars['ID']['input']>;
  readonly threadRootId?: InputMaybe<Scalars['ID']['input']>;
  readonly mentionedUserIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly uploadId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type EditChannelMessageInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly content: Scalars['String']['input'];
  readonly html?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteChannelMessageInput = {
  readonly messageId: Scalars['ID']['input'];
};

export type ReactToChannelMessageInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly emoji: Scalars['String']['input'];
};

export type RemoveChannelMessageReactionInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly emoji: Scalars['String']['input'];
};

export type PinChannelMessageInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly isPinned: Scalars['Boolean']['input'];
};

export type MarkChannelReadInput = {
  readonly channelId: Scalars['ID']['input'];
  readonly messageId?: InputMaybe<Scalars['ID']['input']>;
};

export type SendChannelMessagePayload = {
  readonly message: ChannelMessage;
};

export type EditChannelMessagePayload = {
  readonly message: ChannelMessage;
};

export type DeleteChannelMessagePayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly message: ChannelMessage;
};

export type ReactToChannelMessagePayload = {
  readonly message: ChannelMessage;
};

export type RemoveChannelMessageReactionPayload = {
  readonly message: ChannelMessage;
};

export type PinChannelMessagePayload = {
  readonly message: ChannelMessage;
};

export type MarkChannelReadPayload = {
  readonly member: ChannelMember;
};

export type ChannelMessageFilter = {
  readonly sentFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ChannelMessageOrder = {
  readonly field: ChannelMessageOrderField;
  readonly direction: OrderDirection;
};

export type ChannelMessageOrderField =
  | 'PLACE';

export type ChannelMessageConnection = {
  readonly nodes: ReadonlyArray<ChannelMessage>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ChannelMessageEdge>;
  readonly pageInfo: PageInfo;
};

export type ChannelMessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ChannelMessage;
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

export type UpdateMicroDaoInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly access?: InputMaybe<MicroDaoAccess>;
};

export type LeaveMicroDaoInput = {
  readonly microDaoId: Scalars['ID']['input'];
};

export type RemoveMicroDaoMemberInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type ArchiveMicroDaoInput = {
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

export type UpdateMicroDaoPayload = {
  readonly microDao: MicroDao;
};

export type LeaveMicroDaoPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
  readonly user: User;
};

export type RemoveMicroDaoMemberPayload = {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
};

export type ArchiveMicroDaoPayload = {
  readonly microDao: MicroDao;
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

export type VotingRules = {
  readonly quorumBasisPoints: Scalars['Int']['output'];
  readonly majorityBasisPoints: Scalars['Int']['output'];
  readonly votingHours: Scalars['Int']['output'];
  readonly executionDelayHours: Scalars['Int']['output'];
};

export type Proposal = Node & {
  readonly id: Scalars['ID']['output'];
  readonly microDao?: Maybe<MicroDao>;
  readonly proposedBy?: Maybe<User>;
  readonly kind: ProposalKind;
  readonly title: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly targetUser?: Maybe<User>;
  readonly targetChannel?: Maybe<Channel>;
  readonly targetAgent?: Maybe<Agent>;
  readonly targetRole?: Maybe<MicroDaoRole>;
  readonly newRules?: Maybe<ProposedVotingRules>;
  readonly status: ProposalStatus;
  readonly statusSince: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly electorate: Scalars['Int']['output'];
  readonly quorumBasisPoints: Scalars['Int']['output'];
  readonly majorityBasisPoints: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly closesAt: Scalars['DateTime']['output'];
  readonly executeAt: Scalars['DateTime']['output'];
  readonly votesCast: Scalars['Int']['output'];
  readonly votesFor?: Maybe<Scalars['Int']['output']>;
  readonly votesAgainst?: Maybe<Scalars['Int']['output']>;
  readonly abstentions?: Maybe<Scalars['Int']['output']>;
  readonly viewerCanVote: Scalars['Boolean']['output'];
  readonly viewerVote?: Maybe<VoteChoice>;
};

export type ProposedVotingRules = {
  readonly quorumBasisPoints?: Maybe<Scalars['Int']['output']>;
  readonly majorityBasisPoints?: Maybe<Scalars['Int']['output']>;
  readonly votingHours?: Maybe<Scalars['Int']['output']>;
  readonly executionDelayHours?: Maybe<Scalars['Int']['output']>;
};

export type ProposalKind =
  | 'ADD_MEMBER'
  | 'REMOVE_MEMBER'
  | 'CHANGE_ROLE'
  | 'CHANGE_RULES'
  | 'ARCHIVE_CHANNEL'
  | 'ADD_AGENT'
  | 'OTHER';

export type ProposalStatus =
  | 'OPEN'
  | 'PASSED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'EXECUTED'
  | 'RECORDED'
  | 'FAILED';

export type VoteChoice =
  | 'FOR'
  | 'AGAINST'
  | 'ABSTAIN';

export type OpenProposalInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly action?: InputMaybe<ProposalActionInput>;
};

export type ProposalActionInput =
  { readonly addMember: AddMemberActionInput; readonly removeMember?: never; readonly changeRole?: never; readonly changeRules?: never; readonly archiveChannel?: never; readonly addAgent?: never; }
  |  { readonly addMember?: never; readonly removeMember: RemoveMemberActionInput; readonly changeRole?: never; readonly changeRules?: never; readonly archiveChannel?: never; readonly addAgent?: never; }
  |  { readonly addMember?: never; readonly removeMember?: never; readonly changeRole: ChangeRoleActionInput; readonly changeRules?: never; readonly archiveChannel?: never; readonly addAgent?: never; }
  |  { readonly addMember?: never; readonly removeMember?: never; readonly changeRole?: never; readonly changeRules: ChangeRulesActionInput; readonly archiveChannel?: never; readonly addAgent?: never; }
  |  { readonly addMember?: never; readonly removeMember?: never; readonly changeRole?: never; readonly changeRules?: never; readonly archiveChannel: ArchiveChannelActionInput; readonly addAgent?: never; }
  |  { readonly addMember?: never; readonly removeMember?: never; readonly changeRole?: never; readonly changeRules?: never; readonly archiveChannel?: never; readonly addAgent: AddAgentActionInput; };

export type AddMemberActionInput = {
  readonly userId: Scalars['ID']['input'];
  readonly role?: InputMaybe<AssignableMicroDaoRole>;
};

export type RemoveMemberActionInput = {
  readonly userId: Scalars['ID']['input'];
};

export type ChangeRoleActionInput = {
  readonly userId: Scalars['ID']['input'];
  readonly role: VotedMicroDaoRole;
};

export type VotedMicroDaoRole =
  | 'OWNER'
  | 'ADMIN'
  | 'MEMBER'
  | 'GUEST';

export type ChangeRulesActionInput = {
  readonly quorumBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  readonly majorityBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  readonly votingHours?: InputMaybe<Scalars['Int']['input']>;
  readonly executionDelayHours?: InputMaybe<Scalars['Int']['input']>;
};

export type ArchiveChannelActionInput = {
  readonly channelId: Scalars['ID']['input'];
};

export type AddAgentActionInput = {
  readonly agentId: Scalars['ID']['input'];
  readonly channelId: Scalars['ID']['input'];
};

export type VoteOnProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
  readonly choice: VoteChoice;
};

export type WithdrawProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
};

export type OpenProposalPayload = {
  readonly proposal: Proposal;
  readonly microDao: MicroDao;
};

export type VoteOnProposalPayload = {
  readonly proposal: Proposal;
};

export type WithdrawProposalPayload = {
  readonly proposal: Proposal;
};

export type ProposalFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<ProposalStatus>>;
};

export type ProposalOrder = {
  readonly field: ProposalOrderField;
  readonly direction: OrderDirection;
};

export type ProposalOrderField =
  | 'OPENED_AT';

export type ProposalConnection = {
  readonly nodes: ReadonlyArray<Proposal>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ProposalEdge>;
  readonly pageInfo: PageInfo;
};

export type ProposalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposal;
};

export type MessagingReport = Node & {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: MessagingSubjectKind;
  readonly subjectId: Scalars['ID']['output'];
  readonly reason: ReportReason;
  readonly status: ReportStatus;
  readonly outcome?: Maybe<ReportOutcome>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reporter?: Maybe<User>;
  readonly reportedUser?: Maybe<User>;
  readonly evidence?: Maybe<ReadonlyArray<MessagingReportedText>>;
  readonly channelId?: Maybe<Scalars['ID']['output']>;
  readonly microDaoId?: Maybe<Scalars['ID']['output']>;
  readonly agentId?: Maybe<Scalars['ID']['output']>;
  readonly severity?: Maybe<ReportSeverity>;
  readonly subjectReportCount?: Maybe<Scalars['Int']['output']>;
  readonly claimedBy?: Maybe<User>;
  readonly claimedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly decision?: Maybe<MessagingDecision>;
  readonly decidedBy?: Maybe<User>;
  readonly sanctionId?: Maybe<Scalars['ID']['output']>;
};

export type MessagingReportedText = {
  readonly part: MessagingReportedPart;
  readonly text: Scalars['String']['output'];
  readonly author?: Maybe<User>;
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MessagingReportedPart =
  | 'NAME'
  | 'DESCRIPTION'
  | 'MESSAGE'
  | 'MESSAGE_BEFORE'
  | 'MESSAGE_AFTER';

export type MessagingSubjectKind =
  | 'PERSON'
  | 'MESSAGE'
  | 'CHANNEL'
  | 'AGENT'
  | 'MICRO_DAO';

export type ReportReason =
  | 'HARASSMENT'
  | 'THREAT'
  | 'HATE'
  | 'SEXUAL_CONTENT'
  | 'SPAM'
  | 'SCAM'
  | 'IMPERSONATION'
  | 'UNDERAGE'
  | 'SELF_HARM'
  | 'FELT_UNSAFE'
  | 'OTHER';

export type ReportSeverity =
  | 'URGENT'
  | 'SERIOUS'
  | 'ORDINARY';

export type ReportStatus =
  | 'OPEN'
  | 'DECIDED'
  | 'CLOSED';

export type ReportOutcome =
  | 'ACTION_TAKEN'
  | 'NO_ACTION';

export type MessagingDecision =
  | 'NO_ACTION'
  | 'CONTENT_REMOVED'
  | 'AGENT_RETIRED'
  | 'TIMED_OUT'
  | 'BANNED';

export type MessagingScope =
  | 'CHANNEL'
  | 'MICRO_DAO'
  | 'MESSAGING';

export type MessagingReportOrderField =
  | 'QUEUE'
  | 'REPORTED_AT';

export type MessagingReportOrder = {
  readonly field: MessagingReportOrderField;
  readonly direction: OrderDirection;
};

export type MessagingReportFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<ReportStatus>>;
  readonly reasons?: InputMaybe<ReadonlyArray<ReportReason>>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportInMessagingInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly subject: MessagingSubjectInput;
  readonly reason: ReportReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type MessagingSubjectInput = {
  readonly kind: MessagingSubjectKind;
  readonly id: Scalars['ID']['input'];
};

export type ClaimMessagingReportInput = {
  readonly reportId: Scalars['ID']['input'];
};

export type DecideMessagingReportInput = {
  readonly reportId: Scalars['ID']['input'];
  readonly decision: MessagingDecision;
  readonly rule?: InputMaybe<ReportReason>;
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly scope?: InputMaybe<MessagingScope>;
};

export type ReportInMessagingPayload = {
  readonly report: MessagingReport;
};

export type ClaimMessagingReportPayload = {
  readonly report: MessagingReport;
  readonly reports: ReadonlyArray<MessagingReport>;
};

export type DecideMessagingReportPayload = {
  readonly report: MessagingReport;
  readonly reports: ReadonlyArray<MessagingReport>;
  readonly sanction?: Maybe<MessagingSanction>;
};

export type MessagingReportConnection = {
  readonly edges: ReadonlyArray<MessagingReportEdge>;
  readonly nodes: ReadonlyArray<MessagingReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type MessagingReportEdge = {
  readonly node: MessagingReport;
  readonly cursor: Scalars['String']['output'];
};

export type MessagingSanction = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly kind: MessagingSanctionKind;
  readonly rule: ReportReason;
  readonly subjectKind: MessagingSubjectKind;
  readonly subjectId: Scalars['ID']['output'];
  readonly scope?: Maybe<MessagingScope>;
  readonly scopeId?: Maybe<Scalars['ID']['output']>;
  readonly status: SanctionStatus;
  readonly explanation?: Maybe<Scalars['String']['output']>;
  readonly imposedAt: Scalars['DateTime']['output'];
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly isInForce: Scalars['Boolean']['output'];
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly appeal?: Maybe<Scalars['String']['output']>;
  readonly appealedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly appealableUntil: Scalars['DateTime']['output'];
  readonly appealDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly imposedBy?: Maybe<User>;
};

export type MessagingSanctionKind =
  | 'CONTENT_REMOVED'
  | 'AGENT_RETIRED'
  | 'TIMED_OUT'
  | 'BANNED';

export type SanctionStatus =
  | 'IMPOSED'
  | 'APPEALED'
  | 'UPHELD'
  | 'REVERSED'
  | 'LIFTED';

export type AppealDecision =
  | 'UPHELD'
  | 'REVERSED';

export type MessagingSanctionOrderField =
  | 'IMPOSED_AT';

export type MessagingSanctionOrder = {
  readonly field: MessagingSanctionOrderField;
  readonly direction: OrderDirection;
};

export type MessagingSanctionFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<SanctionStatus>>;
  readonly kinds?: InputMaybe<ReadonlyArray<MessagingSanctionKind>>;
};

export type AppealMessagingSanctionInput = {
  readonly sanctionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type DecideMessagingAppealInput = {
  readonly sanctionId: Scalars['ID']['input'];
  readonly decision: AppealDecision;
};

export type LiftMessagingSanctionInput = {
  readonly sanctionId: Scalars['ID']['input'];
};

export type AppealMessagingSanctionPayload = {
  readonly sanction: MessagingSanction;
};

export type DecideMessagingAppealPayload = {
  readonly sanction: MessagingSanction;
};

export type LiftMessagingSanctionPayload = {
  readonly sanction: MessagingSanction;
};

export type MessagingSanctionConnection = {
  readonly edges: ReadonlyArray<MessagingSanctionEdge>;
  readonly nodes: ReadonlyArray<MessagingSanction>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type MessagingSanctionEdge = {
  readonly node: MessagingSanction;
  readonly cursor: Scalars['String']['output'];
};

export type BridgeGuest = {
  readonly id: Scalars['ID']['output'];
  readonly matrixId: Scalars['String']['output'];
  readonly displayName?: Maybe<Scalars['String']['output']>;
};

export type Team = Node & {
  readonly id: Scalars['ID']['output'];
  readonly microDao?: Maybe<MicroDao>;
  readonly name: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly members: TeamMemberConnection;
};


export type TeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TeamMemberOrder>;
};

export type TeamMember = {
  readonly id: Scalars['ID']['output'];
  readonly member?: Maybe<MicroDaoMember>;
  readonly addedAt: Scalars['DateTime']['output'];
};

export type CreateTeamInput = {
  readonly microDaoId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type RenameTeamInput = {
  readonly teamId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type AddTeamMemberInput = {
  readonly teamId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type RemoveTeamMemberInput = {
  readonly teamId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type CreateTeamPayload = {
  readonly team: Team;
  readonly microDao: MicroDao;
};

export type RenameTeamPayload = {
  readonly team: Team;
};

export type AddTeamMemberPayload = {
  readonly team: Team;
  readonly teamMember: TeamMember;
};

export type RemoveTeamMemberPayload = {
  readonly team: Team;
};

export type TeamOrder = {
  readonly field: TeamOrderField;
  readonly direction: OrderDirection;
};

export type TeamOrderField =
  | 'CREATED_AT';

export type TeamMemberOrder = {
  readonly field: TeamMemberOrderField;
  readonly direction: OrderDirection;
};

export type TeamMemberOrderField =
  | 'ADDED_AT';

export type TeamConnection = {
  readonly nodes: ReadonlyArray<Team>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TeamEdge>;
  readonly pageInfo: PageInfo;
};

export type TeamEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Team;
};

export type TeamMemberConnection = {
  readonly nodes: ReadonlyArray<TeamMember>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TeamMemberEdge>;
  readonly pageInfo: PageInfo;
};

export type TeamMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TeamMember;
};

export type AgentTool = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly kind: AgentToolKind;
  readonly parameters: ReadonlyArray<AgentToolParameter>;
  readonly operations: ReadonlyArray<Scalars['String']['output']>;
  readonly serverUrl?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgentToolKind =
  | 'MCP'
  | 'GRAPH';

export type AgentToolParameter = {
  readonly name: Scalars['String']['output'];
  readonly type: AgentToolParameterType;
  readonly description: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
};

export type AgentToolParameterType =
  | 'STRING'
  | 'NUMBER'
  | 'BOOLEAN';

export type AddAgentToolInput = {
  readonly code: Scalars['ID']['input'];
  readonly description: Scalars['String']['input'];
  readonly parameters: ReadonlyArray<AgentToolParameterInput>;
  readonly mcp?: InputMaybe<McpToolInput>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
};

export type AgentToolParameterInput = {
  readonly name: Scalars['String']['input'];
  readonly type: AgentToolParameterType;
  readonly description: Scalars['String']['input'];
  readonly isRequired: Scalars['Boolean']['input'];
};

export type McpToolInput = {
  readonly serverUrl: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type RetireAgentToolInput = {
  readonly toolId: Scalars['ID']['input'];
};

export type AddAgentToolPayload = {
  readonly tool: AgentTool;
};

export type RetireAgentToolPayload = {
  readonly tool: AgentTool;
};

export type AgentToolOrder = {
  readonly field: AgentToolOrderField;
  readonly direction: OrderDirection;
};

export type AgentToolOrderField =
  | 'CODE';

export type AgentToolConnection = {
  readonly nodes: ReadonlyArray<AgentTool>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AgentToolEdge>;
  readonly pageInfo: PageInfo;
};

export type AgentToolEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgentTool;
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
  HasExternalId: ( UserBehind ) | ( MicroDaoBehind ) | ( AgentBehind );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ChannelBehind ) | ( ChannelMessageBehind ) | ( AgentSessionBehind ) | ( AgentTurnBehind ) | ( AgentBehind ) | ( ChannelUploadBehind ) | ( MicroDaoBehind ) | ( ChannelMemberBehind ) | ( MicroDaoInvitationBehind ) | ( MicroDaoMemberBehind ) | ( ProposalBehind ) | ( MessagingReportBehind ) | ( MessagingSanctionBehind ) | ( TeamBehind );
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
  MediaUpload: ResolverTypeWrapper<MediaUpload>;
  MediaUploadHeader: ResolverTypeWrapper<MediaUploadHeader>;
  Channel: ResolverTypeWrapper<ChannelBehind>;
  ChannelMessage: ResolverTypeWrapper<ChannelMessageBehind>;
  AgentDecision: ResolverTypeWrapper<AgentDecisionBehind>;
  AgentDecisionFacts: ResolverTypeWrapper<AgentDecisionFacts>;
  AgentDecisionCode: AgentDecisionCode;
  AgentAnswerOutcome: AgentAnswerOutcome;
  AgentAnswerDropReason: AgentAnswerDropReason;
  AgentDecisionFilter: AgentDecisionFilter;
  AgentDecisionOrder: AgentDecisionOrder;
  AgentDecisionOrderField: AgentDecisionOrderField;
  AgentDecisionConnection: ResolverTypeWrapper<Omit<AgentDecisionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['AgentDecision']>, edges: ReadonlyArray<ResolversTypes['AgentDecisionEdge']> }>;
  AgentDecisionEdge: ResolverTypeWrapper<Omit<AgentDecisionEdge, 'node'> & { node: ResolversTypes['AgentDecision'] }>;
  Mutation: ResolverTypeWrapper<{}>;
  User: ResolverTypeWrapper<UserBehind>;
  AgentSession: ResolverTypeWrapper<AgentSessionBehind>;
  AgentSessionStatus: AgentSessionStatus;
  EndAgentSessionInput: EndAgentSessionInput;
  EndAgentSessionPayload: ResolverTypeWrapper<Omit<EndAgentSessionPayload, 'session'> & { session: ResolversTypes['AgentSession'] }>;
  AgentSessionFilter: AgentSessionFilter;
  AgentSessionOrder: AgentSessionOrder;
  AgentSessionOrderField: AgentSessionOrderField;
  AgentSessionConnection: ResolverTypeWrapper<Omit<AgentSessionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['AgentSession']>, edges: ReadonlyArray<ResolversTypes['AgentSessionEdge']> }>;
  AgentSessionEdge: ResolverTypeWrapper<Omit<AgentSessionEdge, 'node'> & { node: ResolversTypes['AgentSession'] }>;
  AgentTurn: ResolverTypeWrapper<AgentTurnBehind>;
  AgentTurnStatus: AgentTurnStatus;
  AgentTurnDropReason: AgentTurnDropReason;
  AgentToolCall: ResolverTypeWrapper<AgentToolCallBehind>;
  AgentToolOutcome: AgentToolOutcome;
  TalkToAgentInput: TalkToAgentInput;
  TalkToAgentPayload: ResolverTypeWrapper<Omit<TalkToAgentPayload, 'turn' | 'session'> & { turn: ResolversTypes['AgentTurn'], session: ResolversTypes['AgentSession'] }>;
  AgentTurnOrder: AgentTurnOrder;
  AgentTurnOrderField: AgentTurnOrderField;
  AgentTurnConnection: ResolverTypeWrapper<Omit<AgentTurnConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['AgentTurn']>, edges: ReadonlyArray<ResolversTypes['AgentTurnEdge']> }>;
  AgentTurnEdge: ResolverTypeWrapper<Omit<AgentTurnEdge, 'node'> & { node: ResolversTypes['AgentTurn'] }>;
  Agent: ResolverTypeWrapper<AgentBehind>;
  AgentKind: AgentKind;
  AgentStatus: AgentStatus;
  MakeAgentInput: MakeAgentInput;
  UpdateAgentInput: UpdateAgentInput;
  SetAgentPausedInput: SetAgentPausedInput;
  RetireAgentInput: RetireAgentInput;
  MakeAgentPayload: ResolverTypeWrapper<Omit<MakeAgentPayload, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  UpdateAgentPayload: ResolverTypeWrapper<Omit<UpdateAgentPayload, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  SetAgentPausedPayload: ResolverTypeWrapper<Omit<SetAgentPausedPayload, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  RetireAgentPayload: ResolverTypeWrapper<Omit<RetireAgentPayload, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  AgentFilter: AgentFilter;
  AgentOrder: AgentOrder;
  AgentOrderField: AgentOrderField;
  AgentConnection: ResolverTypeWrapper<Omit<AgentConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Agent']>, edges: ReadonlyArray<ResolversTypes['AgentEdge']> }>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  ChannelAttachment: ResolverTypeWrapper<ChannelAttachmentBehind>;
  ChannelAttachmentThumbnail: ResolverTypeWrapper<ChannelAttachmentThumbnailBehind>;
  AgentBlueprint: ResolverTypeWrapper<AgentBlueprintBehind>;
  AddAgentBlueprintInput: AddAgentBlueprintInput;
  UpdateAgentBlueprintInput: UpdateAgentBlueprintInput;
  RetireAgentBlueprintInput: RetireAgentBlueprintInput;
  AddAgentBlueprintPayload: ResolverTypeWrapper<Omit<AddAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversTypes['AgentBlueprint'] }>;
  UpdateAgentBlueprintPayload: ResolverTypeWrapper<Omit<UpdateAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversTypes['AgentBlueprint'] }>;
  RetireAgentBlueprintPayload: ResolverTypeWrapper<Omit<RetireAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversTypes['AgentBlueprint'] }>;
  AgentBlueprintOrder: AgentBlueprintOrder;
  AgentBlueprintOrderField: AgentBlueprintOrderField;
  AgentBlueprintConnection: ResolverTypeWrapper<Omit<AgentBlueprintConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['AgentBlueprint']>, edges: ReadonlyArray<ResolversTypes['AgentBlueprintEdge']> }>;
  AgentBlueprintEdge: ResolverTypeWrapper<Omit<AgentBlueprintEdge, 'node'> & { node: ResolversTypes['AgentBlueprint'] }>;
  AddAgentToChannelInput: AddAgentToChannelInput;
  AddAgentToChannelPayload: ResolverTypeWrapper<Omit<AddAgentToChannelPayload, 'channel' | 'agent'> & { channel: ResolversTypes['Channel'], agent: ResolversTypes['Agent'] }>;
  RemoveAgentFromChannelInput: RemoveAgentFromChannelInput;
  RemoveAgentFromChannelPayload: ResolverTypeWrapper<Omit<RemoveAgentFromChannelPayload, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  ChannelUpload: ResolverTypeWrapper<ChannelUploadBehind>;
  ChannelUploadStatus: ChannelUploadStatus;
  ChannelUploadRefusal: ChannelUploadRefusal;
  StartChannelUploadInput: StartChannelUploadInput;
  FinishChannelUploadInput: FinishChannelUploadInput;
  DeleteChannelUploadInput: DeleteChannelUploadInput;
  StartChannelUploadPayload: ResolverTypeWrapper<Omit<StartChannelUploadPayload, 'channelUpload'> & { channelUpload: ResolversTypes['ChannelUpload'] }>;
  FinishChannelUploadPayload: ResolverTypeWrapper<Omit<FinishChannelUploadPayload, 'channelUpload'> & { channelUpload: ResolversTypes['ChannelUpload'] }>;
  DeleteChannelUploadPayload: ResolverTypeWrapper<DeleteChannelUploadPayload>;
  MicroDao: ResolverTypeWrapper<MicroDaoBehind>;
  ChannelMember: ResolverTypeWrapper<ChannelMemberBehind>;
  ChannelVisibility: ChannelVisibility;
  ChannelMemberStatus: ChannelMemberStatus;
  ChannelNotificationLevel: ChannelNotificationLevel;
  CreateChannelInput: CreateChannelInput;
  OpenDirectChannelInput: OpenDirectChannelInput;
  JoinChannelInput: JoinChannelInput;
  InviteToChannelInput: InviteToChannelInput;
  LeaveChannelInput: LeaveChannelInput;
  RemoveFromChannelInput: RemoveFromChannelInput;
  ChangeChannelInput: ChangeChannelInput;
  ArchiveChannelInput: ArchiveChannelInput;
  SetChannelNotificationsInput: SetChannelNotificationsInput;
  CreateChannelPayload: ResolverTypeWrapper<Omit<CreateChannelPayload, 'channel' | 'member'> & { channel: ResolversTypes['Channel'], member: ResolversTypes['ChannelMember'] }>;
  OpenDirectChannelPayload: ResolverTypeWrapper<Omit<OpenDirectChannelPayload, 'channel' | 'member'> & { channel: ResolversTypes['Channel'], member: ResolversTypes['ChannelMember'] }>;
  JoinChannelPayload: ResolverTypeWrapper<Omit<JoinChannelPayload, 'channel' | 'member'> & { channel: ResolversTypes['Channel'], member: ResolversTypes['ChannelMember'] }>;
  InviteToChannelPayload: ResolverTypeWrapper<Omit<InviteToChannelPayload, 'channel' | 'member'> & { channel: ResolversTypes['Channel'], member: ResolversTypes['ChannelMember'] }>;
  LeaveChannelPayload: ResolverTypeWrapper<Omit<LeaveChannelPayload, 'member'> & { member: ResolversTypes['ChannelMember'] }>;
  RemoveFromChannelPayload: ResolverTypeWrapper<Omit<RemoveFromChannelPayload, 'channel' | 'member'> & { channel: ResolversTypes['Channel'], member: ResolversTypes['ChannelMember'] }>;
  ChangeChannelPayload: ResolverTypeWrapper<Omit<ChangeChannelPayload, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  ArchiveChannelPayload: ResolverTypeWrapper<Omit<ArchiveChannelPayload, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  SetChannelNotificationsPayload: ResolverTypeWrapper<Omit<SetChannelNotificationsPayload, 'member'> & { member: ResolversTypes['ChannelMember'] }>;
  ChannelFilter: ChannelFilter;
  ChannelMemberFilter: ChannelMemberFilter;
  ChannelOrder: ChannelOrder;
  ChannelOrderField: ChannelOrderField;
  ChannelMemberOrder: ChannelMemberOrder;
  ChannelMemberOrderField: ChannelMemberOrderField;
  ChannelConnection: ResolverTypeWrapper<Omit<ChannelConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Channel']>, edges: ReadonlyArray<ResolversTypes['ChannelEdge']> }>;
  ChannelEdge: ResolverTypeWrapper<Omit<ChannelEdge, 'node'> & { node: ResolversTypes['Channel'] }>;
  ChannelMemberConnection: ResolverTypeWrapper<Omit<ChannelMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['ChannelMember']>, edges: ReadonlyArray<ResolversTypes['ChannelMemberEdge']> }>;
  ChannelMemberEdge: ResolverTypeWrapper<Omit<ChannelMemberEdge, 'node'> & { node: ResolversTypes['ChannelMember'] }>;
  HasExternalId: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HasExternalId']>;
  MicroDaoInvitation: ResolverTypeWrapper<MicroDaoInvitationBehind>;
  MicroDaoInvitationStatus: MicroDaoInvitationStatus;
  InviteToMicroDaoInput: InviteToMicroDaoInput;
  AcceptMicroDaoInvitationInput: AcceptMicroDaoInvitationInput;
  DeclineMicroDaoInvitationInput: DeclineMicroDaoInvitationInput;
  WithdrawMicroDaoInvitationInput: WithdrawMicroDaoInvitationInput;
  InviteToMicroDaoPayload: ResolverTypeWrapper<Omit<InviteToMicroDaoPayload, 'invitation' | 'microDao'> & { invitation: ResolversTypes['MicroDaoInvitation'], microDao: ResolversTypes['MicroDao'] }>;
  AcceptMicroDaoInvitationPayload: ResolverTypeWrapper<Omit<AcceptMicroDaoInvitationPayload, 'microDao' | 'member' | 'invitation' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], invitation: ResolversTypes['MicroDaoInvitation'], user: ResolversTypes['User'] }>;
  DeclineMicroDaoInvitationPayload: ResolverTypeWrapper<Omit<DeclineMicroDaoInvitationPayload, 'invitation' | 'user'> & { invitation: ResolversTypes['MicroDaoInvitation'], user: ResolversTypes['User'] }>;
  WithdrawMicroDaoInvitationPayload: ResolverTypeWrapper<Omit<WithdrawMicroDaoInvitationPayload, 'invitation' | 'microDao'> & { invitation: ResolversTypes['MicroDaoInvitation'], microDao: ResolversTypes['MicroDao'] }>;
  MicroDaoInvitationOrder: MicroDaoInvitationOrder;
  MicroDaoInvitationOrderField: MicroDaoInvitationOrderField;
  MicroDaoInvitationConnection: ResolverTypeWrapper<Omit<MicroDaoInvitationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['MicroDaoInvitation']>, edges: ReadonlyArray<ResolversTypes['MicroDaoInvitationEdge']> }>;
  MicroDaoInvitationEdge: ResolverTypeWrapper<Omit<MicroDaoInvitationEdge, 'node'> & { node: ResolversTypes['MicroDaoInvitation'] }>;
  LinkMatrixRoomInput: LinkMatrixRoomInput;
  UnlinkMatrixRoomInput: UnlinkMatrixRoomInput;
  LinkMatrixRoomPayload: ResolverTypeWrapper<Omit<LinkMatrixRoomPayload, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  UnlinkMatrixRoomPayload: ResolverTypeWrapper<Omit<UnlinkMatrixRoomPayload, 'channel'> & { channel: ResolversTypes['Channel'] }>;
  LinkMatrixAccountInput: LinkMatrixAccountInput;
  LinkMatrixAccountPayload: ResolverTypeWrapper<Omit<LinkMatrixAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  UnlinkMatrixAccountPayload: ResolverTypeWrapper<Omit<UnlinkMatrixAccountPayload, 'user'> & { user: ResolversTypes['User'] }>;
  ChannelMatrixRoom: ChannelMatrixRoom;
  ChannelOverview: ResolverTypeWrapper<ChannelOverviewBehind>;
  ChannelReaction: ResolverTypeWrapper<ChannelReactionBehind>;
  ChannelChanges: ResolverTypeWrapper<ChannelChangesBehind>;
  ChannelChange: ResolverTypeWrapper<ChannelChangeBehind>;
  ChannelMessageDelivery: ChannelMessageDelivery;
  ChannelSenderType: ChannelSenderType;
  ChannelChangeKind: ChannelChangeKind;
  SendChannelMessageInput: SendChannelMessageInput;
  EditChannelMessageInput: EditChannelMessageInput;
  DeleteChannelMessageInput: DeleteChannelMessageInput;
  ReactToChannelMessageInput: ReactToChannelMessageInput;
  RemoveChannelMessageReactionInput: RemoveChannelMessageReactionInput;
  PinChannelMessageInput: PinChannelMessageInput;
  MarkChannelReadInput: MarkChannelReadInput;
  SendChannelMessagePayload: ResolverTypeWrapper<Omit<SendChannelMessagePayload, 'message'> & { message: ResolversTypes['ChannelMessage'] }>;
  EditChannelMessagePayload: ResolverTypeWrapper<Omit<EditChannelMessagePayload, 'message'> & { message: ResolversTypes['ChannelMessage'] }>;
  DeleteChannelMessagePayload: ResolverTypeWrapper<DeleteChannelMessagePayloadBehind>;
  ReactToChannelMessagePayload: ResolverTypeWrapper<Omit<ReactToChannelMessagePayload, 'message'> & { message: ResolversTypes['ChannelMessage'] }>;
  RemoveChannelMessageReactionPayload: ResolverTypeWrapper<Omit<RemoveChannelMessageReactionPayload, 'message'> & { message: ResolversTypes['ChannelMessage'] }>;
  PinChannelMessagePayload: ResolverTypeWrapper<Omit<PinChannelMessagePayload, 'message'> & { message: ResolversTypes['ChannelMessage'] }>;
  MarkChannelReadPayload: ResolverTypeWrapper<Omit<MarkChannelReadPayload, 'member'> & { member: ResolversTypes['ChannelMember'] }>;
  ChannelMessageFilter: ChannelMessageFilter;
  ChannelMessageOrder: ChannelMessageOrder;
  ChannelMessageOrderField: ChannelMessageOrderField;
  ChannelMessageConnection: ResolverTypeWrapper<Omit<ChannelMessageConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['ChannelMessage']>, edges: ReadonlyArray<ResolversTypes['ChannelMessageEdge']> }>;
  ChannelMessageEdge: ResolverTypeWrapper<Omit<ChannelMessageEdge, 'node'> & { node: ResolversTypes['ChannelMessage'] }>;
  MicroDaoMember: ResolverTypeWrapper<MicroDaoMemberBehind>;
  MicroDaoAccess: MicroDaoAccess;
  MicroDaoStatus: MicroDaoStatus;
  MicroDaoRole: MicroDaoRole;
  AssignableMicroDaoRole: AssignableMicroDaoRole;
  MicroDaoMemberStatus: MicroDaoMemberStatus;
  FoundMicroDaoInput: FoundMicroDaoInput;
  JoinMicroDaoInput: JoinMicroDaoInput;
  UpdateMicroDaoInput: UpdateMicroDaoInput;
  LeaveMicroDaoInput: LeaveMicroDaoInput;
  RemoveMicroDaoMemberInput: RemoveMicroDaoMemberInput;
  ArchiveMicroDaoInput: ArchiveMicroDaoInput;
  ChangeMicroDaoRoleInput: ChangeMicroDaoRoleInput;
  HandOverMicroDaoInput: HandOverMicroDaoInput;
  FoundMicroDaoPayload: ResolverTypeWrapper<Omit<FoundMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], user: ResolversTypes['User'] }>;
  JoinMicroDaoPayload: ResolverTypeWrapper<Omit<JoinMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], user: ResolversTypes['User'] }>;
  UpdateMicroDaoPayload: ResolverTypeWrapper<Omit<UpdateMicroDaoPayload, 'microDao'> & { microDao: ResolversTypes['MicroDao'] }>;
  LeaveMicroDaoPayload: ResolverTypeWrapper<Omit<LeaveMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'], user: ResolversTypes['User'] }>;
  RemoveMicroDaoMemberPayload: ResolverTypeWrapper<Omit<RemoveMicroDaoMemberPayload, 'microDao' | 'member'> & { microDao: ResolversTypes['MicroDao'], member: ResolversTypes['MicroDaoMember'] }>;
  ArchiveMicroDaoPayload: ResolverTypeWrapper<Omit<ArchiveMicroDaoPayload, 'microDao'> & { microDao: ResolversTypes['MicroDao'] }>;
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
  VotingRules: ResolverTypeWrapper<VotingRules>;
  Proposal: ResolverTypeWrapper<ProposalBehind>;
  ProposedVotingRules: ResolverTypeWrapper<ProposedVotingRules>;
  ProposalKind: ProposalKind;
  ProposalStatus: ProposalStatus;
  VoteChoice: VoteChoice;
  OpenProposalInput: OpenProposalInput;
  ProposalActionInput: ProposalActionInput;
  AddMemberActionInput: AddMemberActionInput;
  RemoveMemberActionInput: RemoveMemberActionInput;
  ChangeRoleActionInput: ChangeRoleActionInput;
  VotedMicroDaoRole: VotedMicroDaoRole;
  ChangeRulesActionInput: ChangeRulesActionInput;
  ArchiveChannelActionInput: ArchiveChannelActionInput;
  AddAgentActionInput: AddAgentActionInput;
  VoteOnProposalInput: VoteOnProposalInput;
  WithdrawProposalInput: WithdrawProposalInput;
  OpenProposalPayload: ResolverTypeWrapper<Omit<OpenProposalPayload, 'proposal' | 'microDao'> & { proposal: ResolversTypes['Proposal'], microDao: ResolversTypes['MicroDao'] }>;
  VoteOnProposalPayload: ResolverTypeWrapper<Omit<VoteOnProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  WithdrawProposalPayload: ResolverTypeWrapper<Omit<WithdrawProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalFilter: ProposalFilter;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Proposal']>, edges: ReadonlyArray<ResolversTypes['ProposalEdge']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  MessagingReport: ResolverTypeWrapper<MessagingReportBehind>;
  MessagingReportedText: ResolverTypeWrapper<MessagingReportedTextBehind>;
  MessagingReportedPart: MessagingReportedPart;
  MessagingSubjectKind: MessagingSubjectKind;
  ReportReason: ReportReason;
  ReportSeverity: ReportSeverity;
  ReportStatus: ReportStatus;
  ReportOutcome: ReportOutcome;
  MessagingDecision: MessagingDecision;
  MessagingScope: MessagingScope;
  MessagingReportOrderField: MessagingReportOrderField;
  MessagingReportOrder: MessagingReportOrder;
  MessagingReportFilter: MessagingReportFilter;
  ReportInMessagingInput: ReportInMessagingInput;
  MessagingSubjectInput: MessagingSubjectInput;
  ClaimMessagingReportInput: ClaimMessagingReportInput;
  DecideMessagingReportInput: DecideMessagingReportInput;
  ReportInMessagingPayload: ResolverTypeWrapper<Omit<ReportInMessagingPayload, 'report'> & { report: ResolversTypes['MessagingReport'] }>;
  ClaimMessagingReportPayload: ResolverTypeWrapper<Omit<ClaimMessagingReportPayload, 'report' | 'reports'> & { report: ResolversTypes['MessagingReport'], reports: ReadonlyArray<ResolversTypes['MessagingReport']> }>;
  DecideMessagingReportPayload: ResolverTypeWrapper<Omit<DecideMessagingReportPayload, 'report' | 'reports' | 'sanction'> & { report: ResolversTypes['MessagingReport'], reports: ReadonlyArray<ResolversTypes['MessagingReport']>, sanction?: Maybe<ResolversTypes['MessagingSanction']> }>;
  MessagingReportConnection: ResolverTypeWrapper<Omit<MessagingReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MessagingReportEdge']>, nodes: ReadonlyArray<ResolversTypes['MessagingReport']> }>;
  MessagingReportEdge: ResolverTypeWrapper<Omit<MessagingReportEdge, 'node'> & { node: ResolversTypes['MessagingReport'] }>;
  MessagingSanction: ResolverTypeWrapper<MessagingSanctionBehind>;
  MessagingSanctionKind: MessagingSanctionKind;
  SanctionStatus: SanctionStatus;
  AppealDecision: AppealDecision;
  MessagingSanctionOrderField: MessagingSanctionOrderField;
  MessagingSanctionOrder: MessagingSanctionOrder;
  MessagingSanctionFilter: MessagingSanctionFilter;
  AppealMessagingSanctionInput: AppealMessagingSanctionInput;
  DecideMessagingAppealInput: DecideMessagingAppealInput;
  LiftMessagingSanctionInput: LiftMessagingSanctionInput;
  AppealMessagingSanctionPayload: ResolverTypeWrapper<Omit<AppealMessagingSanctionPayload, 'sanction'> & { sanction: ResolversTypes['MessagingSanction'] }>;
  DecideMessagingAppealPayload: ResolverTypeWrapper<Omit<DecideMessagingAppealPayload, 'sanction'> & { sanction: ResolversTypes['MessagingSanction'] }>;
  LiftMessagingSanctionPayload: ResolverTypeWrapper<Omit<LiftMessagingSanctionPayload, 'sanction'> & { sanction: ResolversTypes['MessagingSanction'] }>;
  MessagingSanctionConnection: ResolverTypeWrapper<Omit<MessagingSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MessagingSanctionEdge']>, nodes: ReadonlyArray<ResolversTypes['MessagingSanction']> }>;
  MessagingSanctionEdge: ResolverTypeWrapper<Omit<MessagingSanctionEdge, 'node'> & { node: ResolversTypes['MessagingSanction'] }>;
  BridgeGuest: ResolverTypeWrapper<BridgeGuestBehind>;
  Team: ResolverTypeWrapper<TeamBehind>;
  TeamMember: ResolverTypeWrapper<TeamMemberBehind>;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  AddTeamMemberInput: AddTeamMemberInput;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'team' | 'microDao'> & { team: ResolversTypes['Team'], microDao: ResolversTypes['MicroDao'] }>;
  RenameTeamPayload: ResolverTypeWrapper<Omit<RenameTeamPayload, 'team'> & { team: ResolversTypes['Team'] }>;
  AddTeamMemberPayload: ResolverTypeWrapper<Omit<AddTeamMemberPayload, 'team' | 'teamMember'> & { team: ResolversTypes['Team'], teamMember: ResolversTypes['TeamMember'] }>;
  RemoveTeamMemberPayload: ResolverTypeWrapper<Omit<RemoveTeamMemberPayload, 'team'> & { team: ResolversTypes['Team'] }>;
  TeamOrder: TeamOrder;
  TeamOrderField: TeamOrderField;
  TeamMemberOrder: TeamMemberOrder;
  TeamMemberOrderField: TeamMemberOrderField;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Team']>, edges: ReadonlyArray<ResolversTypes['TeamEdge']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamMemberConnection: ResolverTypeWrapper<Omit<TeamMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TeamMember']>, edges: ReadonlyArray<ResolversTypes['TeamMemberEdge']> }>;
  TeamMemberEdge: ResolverTypeWrapper<Omit<TeamMemberEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  AgentTool: ResolverTypeWrapper<AgentToolBehind>;
  AgentToolKind: AgentToolKind;
  AgentToolParameter: ResolverTypeWrapper<AgentToolParameter>;
  AgentToolParameterType: AgentToolParameterType;
  AddAgentToolInput: AddAgentToolInput;
  AgentToolParameterInput: AgentToolParameterInput;
  McpToolInput: McpToolInput;
  RetireAgentToolInput: RetireAgentToolInput;
  AddAgentToolPayload: ResolverTypeWrapper<Omit<AddAgentToolPayload, 'tool'> & { tool: ResolversTypes['AgentTool'] }>;
  RetireAgentToolPayload: ResolverTypeWrapper<Omit<RetireAgentToolPayload, 'tool'> & { tool: ResolversTypes['AgentTool'] }>;
  AgentToolOrder: AgentToolOrder;
  AgentToolOrderField: AgentToolOrderField;
  AgentToolConnection: ResolverTypeWrapper<Omit<AgentToolConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['AgentTool']>, edges: ReadonlyArray<ResolversTypes['AgentToolEdge']> }>;
  AgentToolEdge: ResolverTypeWrapper<Omit<AgentToolEdge, 'node'> & { node: ResolversTypes['AgentTool'] }>;
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
  MediaUpload: MediaUpload;
  MediaUploadHeader: MediaUploadHeader;
  Channel: ChannelBehind;
  ChannelMessage: ChannelMessageBehind;
  AgentDecision: AgentDecisionBehind;
  AgentDecisionFacts: AgentDecisionFacts;
  AgentDecisionFilter: AgentDecisionFilter;
  AgentDecisionOrder: AgentDecisionOrder;
  AgentDecisionConnection: Omit<AgentDecisionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['AgentDecision']>, edges: ReadonlyArray<ResolversParentTypes['AgentDecisionEdge']> };
  AgentDecisionEdge: Omit<AgentDecisionEdge, 'node'> & { node: ResolversParentTypes['AgentDecision'] };
  Mutation: {};
  User: UserBehind;
  AgentSession: AgentSessionBehind;
  EndAgentSessionInput: EndAgentSessionInput;
  EndAgentSessionPayload: Omit<EndAgentSessionPayload, 'session'> & { session: ResolversParentTypes['AgentSession'] };
  AgentSessionFilter: AgentSessionFilter;
  AgentSessionOrder: AgentSessionOrder;
  AgentSessionConnection: Omit<AgentSessionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['AgentSession']>, edges: ReadonlyArray<ResolversParentTypes['AgentSessionEdge']> };
  AgentSessionEdge: Omit<AgentSessionEdge, 'node'> & { node: ResolversParentTypes['AgentSession'] };
  AgentTurn: AgentTurnBehind;
  AgentToolCall: AgentToolCallBehind;
  TalkToAgentInput: TalkToAgentInput;
  TalkToAgentPayload: Omit<TalkToAgentPayload, 'turn' | 'session'> & { turn: ResolversParentTypes['AgentTurn'], session: ResolversParentTypes['AgentSession'] };
  AgentTurnOrder: AgentTurnOrder;
  AgentTurnConnection: Omit<AgentTurnConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['AgentTurn']>, edges: ReadonlyArray<ResolversParentTypes['AgentTurnEdge']> };
  AgentTurnEdge: Omit<AgentTurnEdge, 'node'> & { node: ResolversParentTypes['AgentTurn'] };
  Agent: AgentBehind;
  MakeAgentInput: MakeAgentInput;
  UpdateAgentInput: UpdateAgentInput;
  SetAgentPausedInput: SetAgentPausedInput;
  RetireAgentInput: RetireAgentInput;
  MakeAgentPayload: Omit<MakeAgentPayload, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  UpdateAgentPayload: Omit<UpdateAgentPayload, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  SetAgentPausedPayload: Omit<SetAgentPausedPayload, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  RetireAgentPayload: Omit<RetireAgentPayload, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  AgentFilter: AgentFilter;
  AgentOrder: AgentOrder;
  AgentConnection: Omit<AgentConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Agent']>, edges: ReadonlyArray<ResolversParentTypes['AgentEdge']> };
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  ChannelAttachment: ChannelAttachmentBehind;
  ChannelAttachmentThumbnail: ChannelAttachmentThumbnailBehind;
  AgentBlueprint: AgentBlueprintBehind;
  AddAgentBlueprintInput: AddAgentBlueprintInput;
  UpdateAgentBlueprintInput: UpdateAgentBlueprintInput;
  RetireAgentBlueprintInput: RetireAgentBlueprintInput;
  AddAgentBlueprintPayload: Omit<AddAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversParentTypes['AgentBlueprint'] };
  UpdateAgentBlueprintPayload: Omit<UpdateAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversParentTypes['AgentBlueprint'] };
  RetireAgentBlueprintPayload: Omit<RetireAgentBlueprintPayload, 'blueprint'> & { blueprint: ResolversParentTypes['AgentBlueprint'] };
  AgentBlueprintOrder: AgentBlueprintOrder;
  AgentBlueprintConnection: Omit<AgentBlueprintConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['AgentBlueprint']>, edges: ReadonlyArray<ResolversParentTypes['AgentBlueprintEdge']> };
  AgentBlueprintEdge: Omit<AgentBlueprintEdge, 'node'> & { node: ResolversParentTypes['AgentBlueprint'] };
  AddAgentToChannelInput: AddAgentToChannelInput;
  AddAgentToChannelPayload: Omit<AddAgentToChannelPayload, 'channel' | 'agent'> & { channel: ResolversParentTypes['Channel'], agent: ResolversParentTypes['Agent'] };
  RemoveAgentFromChannelInput: RemoveAgentFromChannelInput;
  RemoveAgentFromChannelPayload: Omit<RemoveAgentFromChannelPayload, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  ChannelUpload: ChannelUploadBehind;
  StartChannelUploadInput: StartChannelUploadInput;
  FinishChannelUploadInput: FinishChannelUploadInput;
  DeleteChannelUploadInput: DeleteChannelUploadInput;
  StartChannelUploadPayload: Omit<StartChannelUploadPayload, 'channelUpload'> & { channelUpload: ResolversParentTypes['ChannelUpload'] };
  FinishChannelUploadPayload: Omit<FinishChannelUploadPayload, 'channelUpload'> & { channelUpload: ResolversParentTypes['ChannelUpload'] };
  DeleteChannelUploadPayload: DeleteChannelUploadPayload;
  MicroDao: MicroDaoBehind;
  ChannelMember: ChannelMemberBehind;
  CreateChannelInput: CreateChannelInput;
  OpenDirectChannelInput: OpenDirectChannelInput;
  JoinChannelInput: JoinChannelInput;
  InviteToChannelInput: InviteToChannelInput;
  LeaveChannelInput: LeaveChannelInput;
  RemoveFromChannelInput: RemoveFromChannelInput;
  ChangeChannelInput: ChangeChannelInput;
  ArchiveChannelInput: ArchiveChannelInput;
  SetChannelNotificationsInput: SetChannelNotificationsInput;
  CreateChannelPayload: Omit<CreateChannelPayload, 'channel' | 'member'> & { channel: ResolversParentTypes['Channel'], member: ResolversParentTypes['ChannelMember'] };
  OpenDirectChannelPayload: Omit<OpenDirectChannelPayload, 'channel' | 'member'> & { channel: ResolversParentTypes['Channel'], member: ResolversParentTypes['ChannelMember'] };
  JoinChannelPayload: Omit<JoinChannelPayload, 'channel' | 'member'> & { channel: ResolversParentTypes['Channel'], member: ResolversParentTypes['ChannelMember'] };
  InviteToChannelPayload: Omit<InviteToChannelPayload, 'channel' | 'member'> & { channel: ResolversParentTypes['Channel'], member: ResolversParentTypes['ChannelMember'] };
  LeaveChannelPayload: Omit<LeaveChannelPayload, 'member'> & { member: ResolversParentTypes['ChannelMember'] };
  RemoveFromChannelPayload: Omit<RemoveFromChannelPayload, 'channel' | 'member'> & { channel: ResolversParentTypes['Channel'], member: ResolversParentTypes['ChannelMember'] };
  ChangeChannelPayload: Omit<ChangeChannelPayload, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  ArchiveChannelPayload: Omit<ArchiveChannelPayload, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  SetChannelNotificationsPayload: Omit<SetChannelNotificationsPayload, 'member'> & { member: ResolversParentTypes['ChannelMember'] };
  ChannelFilter: ChannelFilter;
  ChannelMemberFilter: ChannelMemberFilter;
  ChannelOrder: ChannelOrder;
  ChannelMemberOrder: ChannelMemberOrder;
  ChannelConnection: Omit<ChannelConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Channel']>, edges: ReadonlyArray<ResolversParentTypes['ChannelEdge']> };
  ChannelEdge: Omit<ChannelEdge, 'node'> & { node: ResolversParentTypes['Channel'] };
  ChannelMemberConnection: Omit<ChannelMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['ChannelMember']>, edges: ReadonlyArray<ResolversParentTypes['ChannelMemberEdge']> };
  ChannelMemberEdge: Omit<ChannelMemberEdge, 'node'> & { node: ResolversParentTypes['ChannelMember'] };
  HasExternalId: ResolversUnionTypes<ResolversParentTypes>['HasExternalId'];
  MicroDaoInvitation: MicroDaoInvitationBehind;
  InviteToMicroDaoInput: InviteToMicroDaoInput;
  AcceptMicroDaoInvitationInput: AcceptMicroDaoInvitationInput;
  DeclineMicroDaoInvitationInput: DeclineMicroDaoInvitationInput;
  WithdrawMicroDaoInvitationInput: WithdrawMicroDaoInvitationInput;
  InviteToMicroDaoPayload: Omit<InviteToMicroDaoPayload, 'invitation' | 'microDao'> & { invitation: ResolversParentTypes['MicroDaoInvitation'], microDao: ResolversParentTypes['MicroDao'] };
  AcceptMicroDaoInvitationPayload: Omit<AcceptMicroDaoInvitationPayload, 'microDao' | 'member' | 'invitation' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], invitation: ResolversParentTypes['MicroDaoInvitation'], user: ResolversParentTypes['User'] };
  DeclineMicroDaoInvitationPayload: Omit<DeclineMicroDaoInvitationPayload, 'invitation' | 'user'> & { invitation: ResolversParentTypes['MicroDaoInvitation'], user: ResolversParentTypes['User'] };
  WithdrawMicroDaoInvitationPayload: Omit<WithdrawMicroDaoInvitationPayload, 'invitation' | 'microDao'> & { invitation: ResolversParentTypes['MicroDaoInvitation'], microDao: ResolversParentTypes['MicroDao'] };
  MicroDaoInvitationOrder: MicroDaoInvitationOrder;
  MicroDaoInvitationConnection: Omit<MicroDaoInvitationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['MicroDaoInvitation']>, edges: ReadonlyArray<ResolversParentTypes['MicroDaoInvitationEdge']> };
  MicroDaoInvitationEdge: Omit<MicroDaoInvitationEdge, 'node'> & { node: ResolversParentTypes['MicroDaoInvitation'] };
  LinkMatrixRoomInput: LinkMatrixRoomInput;
  UnlinkMatrixRoomInput: UnlinkMatrixRoomInput;
  LinkMatrixRoomPayload: Omit<LinkMatrixRoomPayload, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  UnlinkMatrixRoomPayload: Omit<UnlinkMatrixRoomPayload, 'channel'> & { channel: ResolversParentTypes['Channel'] };
  LinkMatrixAccountInput: LinkMatrixAccountInput;
  LinkMatrixAccountPayload: Omit<LinkMatrixAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  UnlinkMatrixAccountPayload: Omit<UnlinkMatrixAccountPayload, 'user'> & { user: ResolversParentTypes['User'] };
  ChannelOverview: ChannelOverviewBehind;
  ChannelReaction: ChannelReactionBehind;
  ChannelChanges: ChannelChangesBehind;
  ChannelChange: ChannelChangeBehind;
  SendChannelMessageInput: SendChannelMessageInput;
  EditChannelMessageInput: EditChannelMessageInput;
  DeleteChannelMessageInput: DeleteChannelMessageInput;
  ReactToChannelMessageInput: ReactToChannelMessageInput;
  RemoveChannelMessageReactionInput: RemoveChannelMessageReactionInput;
  PinChannelMessageInput: PinChannelMessageInput;
  MarkChannelReadInput: MarkChannelReadInput;
  SendChannelMessagePayload: Omit<SendChannelMessagePayload, 'message'> & { message: ResolversParentTypes['ChannelMessage'] };
  EditChannelMessagePayload: Omit<EditChannelMessagePayload, 'message'> & { message: ResolversParentTypes['ChannelMessage'] };
  DeleteChannelMessagePayload: DeleteChannelMessagePayloadBehind;
  ReactToChannelMessagePayload: Omit<ReactToChannelMessagePayload, 'message'> & { message: ResolversParentTypes['ChannelMessage'] };
  RemoveChannelMessageReactionPayload: Omit<RemoveChannelMessageReactionPayload, 'message'> & { message: ResolversParentTypes['ChannelMessage'] };
  PinChannelMessagePayload: Omit<PinChannelMessagePayload, 'message'> & { message: ResolversParentTypes['ChannelMessage'] };
  MarkChannelReadPayload: Omit<MarkChannelReadPayload, 'member'> & { member: ResolversParentTypes['ChannelMember'] };
  ChannelMessageFilter: ChannelMessageFilter;
  ChannelMessageOrder: ChannelMessageOrder;
  ChannelMessageConnection: Omit<ChannelMessageConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['ChannelMessage']>, edges: ReadonlyArray<ResolversParentTypes['ChannelMessageEdge']> };
  ChannelMessageEdge: Omit<ChannelMessageEdge, 'node'> & { node: ResolversParentTypes['ChannelMessage'] };
  MicroDaoMember: MicroDaoMemberBehind;
  FoundMicroDaoInput: FoundMicroDaoInput;
  JoinMicroDaoInput: JoinMicroDaoInput;
  UpdateMicroDaoInput: UpdateMicroDaoInput;
  LeaveMicroDaoInput: LeaveMicroDaoInput;
  RemoveMicroDaoMemberInput: RemoveMicroDaoMemberInput;
  ArchiveMicroDaoInput: ArchiveMicroDaoInput;
  ChangeMicroDaoRoleInput: ChangeMicroDaoRoleInput;
  HandOverMicroDaoInput: HandOverMicroDaoInput;
  FoundMicroDaoPayload: Omit<FoundMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], user: ResolversParentTypes['User'] };
  JoinMicroDaoPayload: Omit<JoinMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], user: ResolversParentTypes['User'] };
  UpdateMicroDaoPayload: Omit<UpdateMicroDaoPayload, 'microDao'> & { microDao: ResolversParentTypes['MicroDao'] };
  LeaveMicroDaoPayload: Omit<LeaveMicroDaoPayload, 'microDao' | 'member' | 'user'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'], user: ResolversParentTypes['User'] };
  RemoveMicroDaoMemberPayload: Omit<RemoveMicroDaoMemberPayload, 'microDao' | 'member'> & { microDao: ResolversParentTypes['MicroDao'], member: ResolversParentTypes['MicroDaoMember'] };
  ArchiveMicroDaoPayload: Omit<ArchiveMicroDaoPayload, 'microDao'> & { microDao: ResolversParentTypes['MicroDao'] };
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
  VotingRules: VotingRules;
  Proposal: ProposalBehind;
  ProposedVotingRules: ProposedVotingRules;
  OpenProposalInput: OpenProposalInput;
  ProposalActionInput: ProposalActionInput;
  AddMemberActionInput: AddMemberActionInput;
  RemoveMemberActionInput: RemoveMemberActionInput;
  ChangeRoleActionInput: ChangeRoleActionInput;
  ChangeRulesActionInput: ChangeRulesActionInput;
  ArchiveChannelActionInput: ArchiveChannelActionInput;
  AddAgentActionInput: AddAgentActionInput;
  VoteOnProposalInput: VoteOnProposalInput;
  WithdrawProposalInput: WithdrawProposalInput;
  OpenProposalPayload: Omit<OpenProposalPayload, 'proposal' | 'microDao'> & { proposal: ResolversParentTypes['Proposal'], microDao: ResolversParentTypes['MicroDao'] };
  VoteOnProposalPayload: Omit<VoteOnProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  WithdrawProposalPayload: Omit<WithdrawProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  ProposalFilter: ProposalFilter;
  ProposalOrder: ProposalOrder;
  ProposalConnection: Omit<ProposalConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Proposal']>, edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  MessagingReport: MessagingReportBehind;
  MessagingReportedText: MessagingReportedTextBehind;
  MessagingReportOrder: MessagingReportOrder;
  MessagingReportFilter: MessagingReportFilter;
  ReportInMessagingInput: ReportInMessagingInput;
  MessagingSubjectInput: MessagingSubjectInput;
  ClaimMessagingReportInput: ClaimMessagingReportInput;
  DecideMessagingReportInput: DecideMessagingReportInput;
  ReportInMessagingPayload: Omit<ReportInMessagingPayload, 'report'> & { report: ResolversParentTypes['MessagingReport'] };
  ClaimMessagingReportPayload: Omit<ClaimMessagingReportPayload, 'report' | 'reports'> & { report: ResolversParentTypes['MessagingReport'], reports: ReadonlyArray<ResolversParentTypes['MessagingReport']> };
  DecideMessagingReportPayload: Omit<DecideMessagingReportPayload, 'report' | 'reports' | 'sanction'> & { report: ResolversParentTypes['MessagingReport'], reports: ReadonlyArray<ResolversParentTypes['MessagingReport']>, sanction?: Maybe<ResolversParentTypes['MessagingSanction']> };
  MessagingReportConnection: Omit<MessagingReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MessagingReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MessagingReport']> };
  MessagingReportEdge: Omit<MessagingReportEdge, 'node'> & { node: ResolversParentTypes['MessagingReport'] };
  MessagingSanction: MessagingSanctionBehind;
  MessagingSanctionOrder: MessagingSanctionOrder;
  MessagingSanctionFilter: MessagingSanctionFilter;
  AppealMessagingSanctionInput: AppealMessagingSanctionInput;
  DecideMessagingAppealInput: DecideMessagingAppealInput;
  LiftMessagingSanctionInput: LiftMessagingSanctionInput;
  AppealMessagingSanctionPayload: Omit<AppealMessagingSanctionPayload, 'sanction'> & { sanction: ResolversParentTypes['MessagingSanction'] };
  DecideMessagingAppealPayload: Omit<DecideMessagingAppealPayload, 'sanction'> & { sanction: ResolversParentTypes['MessagingSanction'] };
  LiftMessagingSanctionPayload: Omit<LiftMessagingSanctionPayload, 'sanction'> & { sanction: ResolversParentTypes['MessagingSanction'] };
  MessagingSanctionConnection: Omit<MessagingSanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MessagingSanctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MessagingSanction']> };
  MessagingSanctionEdge: Omit<MessagingSanctionEdge, 'node'> & { node: ResolversParentTypes['MessagingSanction'] };
  BridgeGuest: BridgeGuestBehind;
  Team: TeamBehind;
  TeamMember: TeamMemberBehind;
  CreateTeamInput: CreateTeamInput;
  RenameTeamInput: RenameTeamInput;
  AddTeamMemberInput: AddTeamMemberInput;
  RemoveTeamMemberInput: RemoveTeamMemberInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'team' | 'microDao'> & { team: ResolversParentTypes['Team'], microDao: ResolversParentTypes['MicroDao'] };
  RenameTeamPayload: Omit<RenameTeamPayload, 'team'> & { team: ResolversParentTypes['Team'] };
  AddTeamMemberPayload: Omit<AddTeamMemberPayload, 'team' | 'teamMember'> & { team: ResolversParentTypes['Team'], teamMember: ResolversParentTypes['TeamMember'] };
  RemoveTeamMemberPayload: Omit<RemoveTeamMemberPayload, 'team'> & { team: ResolversParentTypes['Team'] };
  TeamOrder: TeamOrder;
  TeamMemberOrder: TeamMemberOrder;
  TeamConnection: Omit<TeamConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Team']>, edges: ReadonlyArray<ResolversParentTypes['TeamEdge']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamMemberConnection: Omit<TeamMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TeamMember']>, edges: ReadonlyArray<ResolversParentTypes['TeamMemberEdge']> };
  TeamMemberEdge: Omit<TeamMemberEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  AgentTool: AgentToolBehind;
  AgentToolParameter: AgentToolParameter;
  AddAgentToolInput: AddAgentToolInput;
  AgentToolParameterInput: AgentToolParameterInput;
  McpToolInput: McpToolInput;
  RetireAgentToolInput: RetireAgentToolInput;
  AddAgentToolPayload: Omit<AddAgentToolPayload, 'tool'> & { tool: ResolversParentTypes['AgentTool'] };
  RetireAgentToolPayload: Omit<RetireAgentToolPayload, 'tool'> & { tool: ResolversParentTypes['AgentTool'] };
  AgentToolOrder: AgentToolOrder;
  AgentToolConnection: Omit<AgentToolConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['AgentTool']>, edges: ReadonlyArray<ResolversParentTypes['AgentToolEdge']> };
  AgentToolEdge: Omit<AgentToolEdge, 'node'> & { node: ResolversParentTypes['AgentTool'] };
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Channel' | 'ChannelMessage' | 'AgentSession' | 'AgentTurn' | 'Agent' | 'ChannelUpload' | 'MicroDao' | 'ChannelMember' | 'MicroDaoInvitation' | 'MicroDaoMember' | 'Proposal' | 'MessagingReport' | 'MessagingSanction' | 'Team', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, RequireFields<QueryAgentsArgs, 'orderBy'>>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agentBlueprints?: Resolver<ResolversTypes['AgentBlueprintConnection'], ParentType, ContextType, RequireFields<QueryAgentBlueprintsArgs, 'orderBy'>>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType, RequireFields<QueryChannelArgs, 'id'>>;
  byExternalId?: Resolver<ResolversTypes['HasExternalId'], ParentType, ContextType, RequireFields<QueryByExternalIdArgs, 'externalId'>>;
  channelOverview?: Resolver<ReadonlyArray<ResolversTypes['ChannelOverview']>, ParentType, ContextType>;
  channelChanges?: Resolver<ResolversTypes['ChannelChanges'], ParentType, ContextType, RequireFields<QueryChannelChangesArgs, 'channelId' | 'after'>>;
  channelMessageAt?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType, RequireFields<QueryChannelMessageAtArgs, 'channelId' | 'at'>>;
  searchChannelMessages?: Resolver<ResolversTypes['ChannelMessageConnection'], ParentType, ContextType, RequireFields<QuerySearchChannelMessagesArgs, 'text'>>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType, RequireFields<QueryMicroDaoArgs, 'id'>>;
  microDaos?: Resolver<ResolversTypes['MicroDaoConnection'], ParentType, ContextType, RequireFields<QueryMicroDaosArgs, 'orderBy'>>;
  messagingReport?: Resolver<Maybe<ResolversTypes['MessagingReport']>, ParentType, ContextType, RequireFields<QueryMessagingReportArgs, 'id'>>;
  messagingReports?: Resolver<ResolversTypes['MessagingReportConnection'], ParentType, ContextType, RequireFields<QueryMessagingReportsArgs, 'orderBy'>>;
  messagingSanctions?: Resolver<ResolversTypes['MessagingSanctionConnection'], ParentType, ContextType, RequireFields<QueryMessagingSanctionsArgs, 'orderBy'>>;
  agentTools?: Resolver<ResolversTypes['AgentToolConnection'], ParentType, ContextType, RequireFields<QueryAgentToolsArgs, 'orderBy'>>;
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

export type MediaUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUpload'] = ResolversParentTypes['MediaUpload']> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['MediaUploadHeader']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaUploadHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadHeader'] = ResolversParentTypes['MediaUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Channel']>, { __typename: 'Channel' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  agentDecisions?: Resolver<Maybe<ResolversTypes['AgentDecisionConnection']>, ParentType, ContextType, RequireFields<ChannelAgentDecisionsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ChannelVisibility'], ParentType, ContextType>;
  isConfidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directWith?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  slowModeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matrixRoomId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdByAgent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['ChannelMemberConnection']>, ParentType, ContextType, RequireFields<ChannelMembersArgs, 'orderBy'>>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['ChannelMember']>, ParentType, ContextType>;
  isLinkedRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matrixRoom?: Resolver<ResolversTypes['ChannelMatrixRoom'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['ChannelMessageConnection'], ParentType, ContextType, RequireFields<ChannelMessagesArgs, 'orderBy'>>;
  pinnedMessages?: Resolver<ReadonlyArray<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mentionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestSequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMessage'] = ResolversParentTypes['ChannelMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChannelMessage']>, { __typename: 'ChannelMessage' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  agentDecisions?: Resolver<ReadonlyArray<ResolversTypes['AgentDecision']>, ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['ChannelAttachment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  senderType?: Resolver<ResolversTypes['ChannelSenderType'], ParentType, ContextType>;
  createdByAgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matrixEventId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['ChannelMessageDelivery'], ParentType, ContextType>;
  deliveryFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  threadRoot?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['ChannelMessageConnection'], ParentType, ContextType, RequireFields<ChannelMessageThreadArgs, 'orderBy'>>;
  threadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['ChannelReaction']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pinnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['BridgeGuest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentDecision'] = ResolversParentTypes['AgentDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AgentDecisionCode'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['AgentDecisionFacts'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AgentAnswerOutcome']>, ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['AgentAnswerDropReason']>, ParentType, ContextType>;
  dropRule?: Resolver<Maybe<ResolversTypes['AgentDecisionCode']>, ParentType, ContextType>;
  toolCalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgentToolCall']>>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentDecisionFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentDecisionFacts'] = ResolversParentTypes['AgentDecisionFacts']> = {
  localMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answersInHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messagesInHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agentMessagesInHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentDecisionConnection'] = ResolversParentTypes['AgentDecisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgentDecision']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentDecisionEdge'] = ResolversParentTypes['AgentDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endAgentSession?: Resolver<ResolversTypes['EndAgentSessionPayload'], ParentType, ContextType, RequireFields<MutationEndAgentSessionArgs, 'input'>>;
  talkToAgent?: Resolver<ResolversTypes['TalkToAgentPayload'], ParentType, ContextType, RequireFields<MutationTalkToAgentArgs, 'input'>>;
  makeAgent?: Resolver<ResolversTypes['MakeAgentPayload'], ParentType, ContextType, RequireFields<MutationMakeAgentArgs, 'input'>>;
  updateAgent?: Resolver<ResolversTypes['UpdateAgentPayload'], ParentType, ContextType, RequireFields<MutationUpdateAgentArgs, 'input'>>;
  setAgentPaused?: Resolver<ResolversTypes['SetAgentPausedPayload'], ParentType, ContextType, RequireFields<MutationSetAgentPausedArgs, 'input'>>;
  retireAgent?: Resolver<ResolversTypes['RetireAgentPayload'], ParentType, ContextType, RequireFields<MutationRetireAgentArgs, 'input'>>;
  addAgentBlueprint?: Resolver<ResolversTypes['AddAgentBlueprintPayload'], ParentType, ContextType, RequireFields<MutationAddAgentBlueprintArgs, 'input'>>;
  updateAgentBlueprint?: Resolver<ResolversTypes['UpdateAgentBlueprintPayload'], ParentType, ContextType, RequireFields<MutationUpdateAgentBlueprintArgs, 'input'>>;
  retireAgentBlueprint?: Resolver<ResolversTypes['RetireAgentBlueprintPayload'], ParentType, ContextType, RequireFields<MutationRetireAgentBlueprintArgs, 'input'>>;
  addAgentToChannel?: Resolver<ResolversTypes['AddAgentToChannelPayload'], ParentType, ContextType, RequireFields<MutationAddAgentToChannelArgs, 'input'>>;
  removeAgentFromChannel?: Resolver<ResolversTypes['RemoveAgentFromChannelPayload'], ParentType, ContextType, RequireFields<MutationRemoveAgentFromChannelArgs, 'input'>>;
  startChannelUpload?: Resolver<ResolversTypes['StartChannelUploadPayload'], ParentType, ContextType, RequireFields<MutationStartChannelUploadArgs, 'input'>>;
  finishChannelUpload?: Resolver<ResolversTypes['FinishChannelUploadPayload'], ParentType, ContextType, RequireFields<MutationFinishChannelUploadArgs, 'input'>>;
  deleteChannelUpload?: Resolver<ResolversTypes['DeleteChannelUploadPayload'], ParentType, ContextType, RequireFields<MutationDeleteChannelUploadArgs, 'input'>>;
  createChannel?: Resolver<ResolversTypes['CreateChannelPayload'], ParentType, ContextType, RequireFields<MutationCreateChannelArgs, 'input'>>;
  openDirectChannel?: Resolver<ResolversTypes['OpenDirectChannelPayload'], ParentType, ContextType, RequireFields<MutationOpenDirectChannelArgs, 'input'>>;
  joinChannel?: Resolver<ResolversTypes['JoinChannelPayload'], ParentType, ContextType, RequireFields<MutationJoinChannelArgs, 'input'>>;
  inviteToChannel?: Resolver<ResolversTypes['InviteToChannelPayload'], ParentType, ContextType, RequireFields<MutationInviteToChannelArgs, 'input'>>;
  leaveChannel?: Resolver<ResolversTypes['LeaveChannelPayload'], ParentType, ContextType, RequireFields<MutationLeaveChannelArgs, 'input'>>;
  removeFromChannel?: Resolver<ResolversTypes['RemoveFromChannelPayload'], ParentType, ContextType, RequireFields<MutationRemoveFromChannelArgs, 'input'>>;
  changeChannel?: Resolver<ResolversTypes['ChangeChannelPayload'], ParentType, ContextType, RequireFields<MutationChangeChannelArgs, 'input'>>;
  archiveChannel?: Resolver<ResolversTypes['ArchiveChannelPayload'], ParentType, ContextType, RequireFields<MutationArchiveChannelArgs, 'input'>>;
  setChannelNotifications?: Resolver<ResolversTypes['SetChannelNotificationsPayload'], ParentType, ContextType, RequireFields<MutationSetChannelNotificationsArgs, 'input'>>;
  inviteToMicroDao?: Resolver<ResolversTypes['InviteToMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationInviteToMicroDaoArgs, 'input'>>;
  acceptMicroDaoInvitation?: Resolver<ResolversTypes['AcceptMicroDaoInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptMicroDaoInvitationArgs, 'input'>>;
  declineMicroDaoInvitation?: Resolver<ResolversTypes['DeclineMicroDaoInvitationPayload'], ParentType, ContextType, RequireFields<MutationDeclineMicroDaoInvitationArgs, 'input'>>;
  withdrawMicroDaoInvitation?: Resolver<ResolversTypes['WithdrawMicroDaoInvitationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMicroDaoInvitationArgs, 'input'>>;
  linkMatrixRoom?: Resolver<ResolversTypes['LinkMatrixRoomPayload'], ParentType, ContextType, RequireFields<MutationLinkMatrixRoomArgs, 'input'>>;
  unlinkMatrixRoom?: Resolver<ResolversTypes['UnlinkMatrixRoomPayload'], ParentType, ContextType, RequireFields<MutationUnlinkMatrixRoomArgs, 'input'>>;
  linkMatrixAccount?: Resolver<ResolversTypes['LinkMatrixAccountPayload'], ParentType, ContextType, RequireFields<MutationLinkMatrixAccountArgs, 'input'>>;
  unlinkMatrixAccount?: Resolver<ResolversTypes['UnlinkMatrixAccountPayload'], ParentType, ContextType>;
  sendChannelMessage?: Resolver<ResolversTypes['SendChannelMessagePayload'], ParentType, ContextType, RequireFields<MutationSendChannelMessageArgs, 'input'>>;
  editChannelMessage?: Resolver<ResolversTypes['EditChannelMessagePayload'], ParentType, ContextType, RequireFields<MutationEditChannelMessageArgs, 'input'>>;
  deleteChannelMessage?: Resolver<ResolversTypes['DeleteChannelMessagePayload'], ParentType, ContextType, RequireFields<MutationDeleteChannelMessageArgs, 'input'>>;
  reactToChannelMessage?: Resolver<ResolversTypes['ReactToChannelMessagePayload'], ParentType, ContextType, RequireFields<MutationReactToChannelMessageArgs, 'input'>>;
  removeChannelMessageReaction?: Resolver<ResolversTypes['RemoveChannelMessageReactionPayload'], ParentType, ContextType, RequireFields<MutationRemoveChannelMessageReactionArgs, 'input'>>;
  pinChannelMessage?: Resolver<ResolversTypes['PinChannelMessagePayload'], ParentType, ContextType, RequireFields<MutationPinChannelMessageArgs, 'input'>>;
  markChannelRead?: Resolver<ResolversTypes['MarkChannelReadPayload'], ParentType, ContextType, RequireFields<MutationMarkChannelReadArgs, 'input'>>;
  foundMicroDao?: Resolver<ResolversTypes['FoundMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationFoundMicroDaoArgs, 'input'>>;
  joinMicroDao?: Resolver<ResolversTypes['JoinMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationJoinMicroDaoArgs, 'input'>>;
  updateMicroDao?: Resolver<ResolversTypes['UpdateMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationUpdateMicroDaoArgs, 'input'>>;
  leaveMicroDao?: Resolver<ResolversTypes['LeaveMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationLeaveMicroDaoArgs, 'input'>>;
  removeMicroDaoMember?: Resolver<ResolversTypes['RemoveMicroDaoMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMicroDaoMemberArgs, 'input'>>;
  archiveMicroDao?: Resolver<ResolversTypes['ArchiveMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationArchiveMicroDaoArgs, 'input'>>;
  changeMicroDaoRole?: Resolver<ResolversTypes['ChangeMicroDaoRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMicroDaoRoleArgs, 'input'>>;
  handOverMicroDao?: Resolver<ResolversTypes['HandOverMicroDaoPayload'], ParentType, ContextType, RequireFields<MutationHandOverMicroDaoArgs, 'input'>>;
  setHandle?: Resolver<ResolversTypes['SetHandlePayload'], ParentType, ContextType, RequireFields<MutationSetHandleArgs, 'input'>>;
  openProposal?: Resolver<ResolversTypes['OpenProposalPayload'], ParentType, ContextType, RequireFields<MutationOpenProposalArgs, 'input'>>;
  voteOnProposal?: Resolver<ResolversTypes['VoteOnProposalPayload'], ParentType, ContextType, RequireFields<MutationVoteOnProposalArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['WithdrawProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  reportInMessaging?: Resolver<ResolversTypes['ReportInMessagingPayload'], ParentType, ContextType, RequireFields<MutationReportInMessagingArgs, 'input'>>;
  claimMessagingReport?: Resolver<ResolversTypes['ClaimMessagingReportPayload'], ParentType, ContextType, RequireFields<MutationClaimMessagingReportArgs, 'input'>>;
  decideMessagingReport?: Resolver<ResolversTypes['DecideMessagingReportPayload'], ParentType, ContextType, RequireFields<MutationDecideMessagingReportArgs, 'input'>>;
  appealMessagingSanction?: Resolver<ResolversTypes['AppealMessagingSanctionPayload'], ParentType, ContextType, RequireFields<MutationAppealMessagingSanctionArgs, 'input'>>;
  decideMessagingAppeal?: Resolver<ResolversTypes['DecideMessagingAppealPayload'], ParentType, ContextType, RequireFields<MutationDecideMessagingAppealArgs, 'input'>>;
  liftMessagingSanction?: Resolver<ResolversTypes['LiftMessagingSanctionPayload'], ParentType, ContextType, RequireFields<MutationLiftMessagingSanctionArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  renameTeam?: Resolver<ResolversTypes['RenameTeamPayload'], ParentType, ContextType, RequireFields<MutationRenameTeamArgs, 'input'>>;
  addTeamMember?: Resolver<ResolversTypes['AddTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationAddTeamMemberArgs, 'input'>>;
  removeTeamMember?: Resolver<ResolversTypes['RemoveTeamMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'input'>>;
  addAgentTool?: Resolver<ResolversTypes['AddAgentToolPayload'], ParentType, ContextType, RequireFields<MutationAddAgentToolArgs, 'input'>>;
  retireAgentTool?: Resolver<ResolversTypes['RetireAgentToolPayload'], ParentType, ContextType, RequireFields<MutationRetireAgentToolArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  agentSessions?: Resolver<Maybe<ResolversTypes['AgentSessionConnection']>, ParentType, ContextType, RequireFields<UserAgentSessionsArgs, 'orderBy'>>;
  microDaoInvitations?: Resolver<Maybe<ResolversTypes['MicroDaoInvitationConnection']>, ParentType, ContextType, RequireFields<UserMicroDaoInvitationsArgs, 'orderBy'>>;
  microDaoMemberships?: Resolver<Maybe<ResolversTypes['MicroDaoMemberConnection']>, ParentType, ContextType, RequireFields<UserMicroDaoMembershipsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matrixId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messagingReportsMade?: Resolver<Maybe<ResolversTypes['MessagingReportConnection']>, ParentType, ContextType, RequireFields<UserMessagingReportsMadeArgs, 'orderBy'>>;
  messagingSanctions?: Resolver<Maybe<ResolversTypes['MessagingSanctionConnection']>, ParentType, ContextType, RequireFields<UserMessagingSanctionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSession'] = ResolversParentTypes['AgentSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgentSession']>, { __typename: 'AgentSession' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentSessionStatus'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['AgentTurnConnection'], ParentType, ContextType, RequireFields<AgentSessionTurnsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndAgentSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgentSessionPayload'] = ResolversParentTypes['EndAgentSessionPayload']> = {
  session?: Resolver<ResolversTypes['AgentSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSessionConnection'] = ResolversParentTypes['AgentSessionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgentSession']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentSessionEdge'] = ResolversParentTypes['AgentSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentTurn'] = ResolversParentTypes['AgentTurn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgentTurn']>, { __typename: 'AgentTurn' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentTurnStatus'], ParentType, ContextType>;
  dropReason?: Resolver<Maybe<ResolversTypes['AgentTurnDropReason']>, ParentType, ContextType>;
  toolCalls?: Resolver<ReadonlyArray<ResolversTypes['AgentToolCall']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentToolCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentToolCall'] = ResolversParentTypes['AgentToolCall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AgentToolOutcome'], ParentType, ContextType>;
  arguments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalkToAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalkToAgentPayload'] = ResolversParentTypes['TalkToAgentPayload']> = {
  turn?: Resolver<ResolversTypes['AgentTurn'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['AgentSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentTurnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentTurnConnection'] = ResolversParentTypes['AgentTurnConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgentTurn']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentTurnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentTurnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentTurnEdge'] = ResolversParentTypes['AgentTurnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']>, { __typename: 'Agent' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
  blueprint?: Resolver<ResolversTypes['AgentBlueprint'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  matrixId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeAgentPayload'] = ResolversParentTypes['MakeAgentPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAgentPayload'] = ResolversParentTypes['UpdateAgentPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAgentPausedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAgentPausedPayload'] = ResolversParentTypes['SetAgentPausedPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireAgentPayload'] = ResolversParentTypes['RetireAgentPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelAttachment'] = ResolversParentTypes['ChannelAttachment']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thumbnails?: Resolver<ReadonlyArray<ResolversTypes['ChannelAttachmentThumbnail']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelAttachmentThumbnailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelAttachmentThumbnail'] = ResolversParentTypes['ChannelAttachmentThumbnail']> = {
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentBlueprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentBlueprint'] = ResolversParentTypes['AgentBlueprint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tokensPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddAgentBlueprintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAgentBlueprintPayload'] = ResolversParentTypes['AddAgentBlueprintPayload']> = {
  blueprint?: Resolver<ResolversTypes['AgentBlueprint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAgentBlueprintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAgentBlueprintPayload'] = ResolversParentTypes['UpdateAgentBlueprintPayload']> = {
  blueprint?: Resolver<ResolversTypes['AgentBlueprint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireAgentBlueprintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireAgentBlueprintPayload'] = ResolversParentTypes['RetireAgentBlueprintPayload']> = {
  blueprint?: Resolver<ResolversTypes['AgentBlueprint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentBlueprintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentBlueprintConnection'] = ResolversParentTypes['AgentBlueprintConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgentBlueprint']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentBlueprintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentBlueprintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentBlueprintEdge'] = ResolversParentTypes['AgentBlueprintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentBlueprint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddAgentToChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAgentToChannelPayload'] = ResolversParentTypes['AddAgentToChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAgentFromChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAgentFromChannelPayload'] = ResolversParentTypes['RemoveAgentFromChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelUpload'] = ResolversParentTypes['ChannelUpload']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChannelUpload']>, { __typename: 'ChannelUpload' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChannelUploadStatus'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ChannelUploadRefusal']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartChannelUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartChannelUploadPayload'] = ResolversParentTypes['StartChannelUploadPayload']> = {
  channelUpload?: Resolver<ResolversTypes['ChannelUpload'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['MediaUpload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishChannelUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishChannelUploadPayload'] = ResolversParentTypes['FinishChannelUploadPayload']> = {
  channelUpload?: Resolver<ResolversTypes['ChannelUpload'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteChannelUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteChannelUploadPayload'] = ResolversParentTypes['DeleteChannelUploadPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDao'] = ResolversParentTypes['MicroDao']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MicroDao']>, { __typename: 'MicroDao' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  channels?: Resolver<Maybe<ResolversTypes['ChannelConnection']>, ParentType, ContextType, RequireFields<MicroDaoChannelsArgs, 'orderBy'>>;
  invitations?: Resolver<Maybe<ResolversTypes['MicroDaoInvitationConnection']>, ParentType, ContextType, RequireFields<MicroDaoInvitationsArgs, 'orderBy'>>;
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
  votingRules?: Resolver<ResolversTypes['VotingRules'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<MicroDaoProposalsArgs, 'orderBy'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<MicroDaoTeamsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMember'] = ResolversParentTypes['ChannelMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChannelMember']>, { __typename: 'ChannelMember' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MicroDaoRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChannelMemberStatus'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notificationLevel?: Resolver<Maybe<ResolversTypes['ChannelNotificationLevel']>, ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['BridgeGuest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateChannelPayload'] = ResolversParentTypes['CreateChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenDirectChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDirectChannelPayload'] = ResolversParentTypes['OpenDirectChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinChannelPayload'] = ResolversParentTypes['JoinChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToChannelPayload'] = ResolversParentTypes['InviteToChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveChannelPayload'] = ResolversParentTypes['LeaveChannelPayload']> = {
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveFromChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromChannelPayload'] = ResolversParentTypes['RemoveFromChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeChannelPayload'] = ResolversParentTypes['ChangeChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveChannelPayload'] = ResolversParentTypes['ArchiveChannelPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetChannelNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChannelNotificationsPayload'] = ResolversParentTypes['SetChannelNotificationsPayload']> = {
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelConnection'] = ResolversParentTypes['ChannelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChannelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelEdge'] = ResolversParentTypes['ChannelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMemberConnection'] = ResolversParentTypes['ChannelMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChannelMember']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChannelMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMemberEdge'] = ResolversParentTypes['ChannelMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HasExternalId'] = ResolversParentTypes['HasExternalId']> = {
  __resolveType?: TypeResolveFn<'User' | 'MicroDao' | 'Agent', ParentType, ContextType>;
};

export type MicroDaoInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoInvitation'] = ResolversParentTypes['MicroDaoInvitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MicroDaoInvitation']>, { __typename: 'MicroDaoInvitation' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MicroDaoRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MicroDaoInvitationStatus'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToMicroDaoPayload'] = ResolversParentTypes['InviteToMicroDaoPayload']> = {
  invitation?: Resolver<ResolversTypes['MicroDaoInvitation'], ParentType, ContextType>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptMicroDaoInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMicroDaoInvitationPayload'] = ResolversParentTypes['AcceptMicroDaoInvitationPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['MicroDaoInvitation'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineMicroDaoInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMicroDaoInvitationPayload'] = ResolversParentTypes['DeclineMicroDaoInvitationPayload']> = {
  invitation?: Resolver<ResolversTypes['MicroDaoInvitation'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawMicroDaoInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMicroDaoInvitationPayload'] = ResolversParentTypes['WithdrawMicroDaoInvitationPayload']> = {
  invitation?: Resolver<ResolversTypes['MicroDaoInvitation'], ParentType, ContextType>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoInvitationConnection'] = ResolversParentTypes['MicroDaoInvitationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MicroDaoInvitation']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MicroDaoInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MicroDaoInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MicroDaoInvitationEdge'] = ResolversParentTypes['MicroDaoInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MicroDaoInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkMatrixRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMatrixRoomPayload'] = ResolversParentTypes['LinkMatrixRoomPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkMatrixRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkMatrixRoomPayload'] = ResolversParentTypes['UnlinkMatrixRoomPayload']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkMatrixAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMatrixAccountPayload'] = ResolversParentTypes['LinkMatrixAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkMatrixAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkMatrixAccountPayload'] = ResolversParentTypes['UnlinkMatrixAccountPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelOverview'] = ResolversParentTypes['ChannelOverview']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  latestSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelReaction'] = ResolversParentTypes['ChannelReaction']> = {
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerReacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelChanges'] = ResolversParentTypes['ChannelChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChannelChange']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelChange'] = ResolversParentTypes['ChannelChange']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelChangeKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['BridgeGuest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendChannelMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendChannelMessagePayload'] = ResolversParentTypes['SendChannelMessagePayload']> = {
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditChannelMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditChannelMessagePayload'] = ResolversParentTypes['EditChannelMessagePayload']> = {
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteChannelMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteChannelMessagePayload'] = ResolversParentTypes['DeleteChannelMessagePayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactToChannelMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactToChannelMessagePayload'] = ResolversParentTypes['ReactToChannelMessagePayload']> = {
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveChannelMessageReactionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveChannelMessageReactionPayload'] = ResolversParentTypes['RemoveChannelMessageReactionPayload']> = {
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PinChannelMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinChannelMessagePayload'] = ResolversParentTypes['PinChannelMessagePayload']> = {
  message?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkChannelReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkChannelReadPayload'] = ResolversParentTypes['MarkChannelReadPayload']> = {
  member?: Resolver<ResolversTypes['ChannelMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMessageConnection'] = ResolversParentTypes['ChannelMessageConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChannelMessage']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChannelMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelMessageEdge'] = ResolversParentTypes['ChannelMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChannelMessage'], ParentType, ContextType>;
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

export type UpdateMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMicroDaoPayload'] = ResolversParentTypes['UpdateMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveMicroDaoPayload'] = ResolversParentTypes['LeaveMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMicroDaoMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMicroDaoMemberPayload'] = ResolversParentTypes['RemoveMicroDaoMemberPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MicroDaoMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveMicroDaoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveMicroDaoPayload'] = ResolversParentTypes['ArchiveMicroDaoPayload']> = {
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
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

export type VotingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingRules'] = ResolversParentTypes['VotingRules']> = {
  quorumBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  majorityBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  executionDelayHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']>, { __typename: 'Proposal' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  targetChannel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  targetAgent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  targetRole?: Resolver<Maybe<ResolversTypes['MicroDaoRole']>, ParentType, ContextType>;
  newRules?: Resolver<Maybe<ResolversTypes['ProposedVotingRules']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electorate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  majorityBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  executeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  votesCast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerVote?: Resolver<Maybe<ResolversTypes['VoteChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedVotingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedVotingRules'] = ResolversParentTypes['ProposedVotingRules']> = {
  quorumBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  majorityBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  executionDelayHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProposalPayload'] = ResolversParentTypes['OpenProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteOnProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteOnProposalPayload'] = ResolversParentTypes['VoteOnProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingReport'] = ResolversParentTypes['MessagingReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MessagingReport']>, { __typename: 'MessagingReport' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['MessagingSubjectKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reportedUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MessagingReportedText']>>, ParentType, ContextType>;
  channelId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  microDaoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['ReportSeverity']>, ParentType, ContextType>;
  subjectReportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  claimedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MessagingDecision']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sanctionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingReportedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingReportedText'] = ResolversParentTypes['MessagingReportedText']> = {
  part?: Resolver<ResolversTypes['MessagingReportedPart'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportInMessagingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInMessagingPayload'] = ResolversParentTypes['ReportInMessagingPayload']> = {
  report?: Resolver<ResolversTypes['MessagingReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimMessagingReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimMessagingReportPayload'] = ResolversParentTypes['ClaimMessagingReportPayload']> = {
  report?: Resolver<ResolversTypes['MessagingReport'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['MessagingReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideMessagingReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMessagingReportPayload'] = ResolversParentTypes['DecideMessagingReportPayload']> = {
  report?: Resolver<ResolversTypes['MessagingReport'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['MessagingReport']>, ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['MessagingSanction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingReportConnection'] = ResolversParentTypes['MessagingReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessagingReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessagingReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingReportEdge'] = ResolversParentTypes['MessagingReportEdge']> = {
  node?: Resolver<ResolversTypes['MessagingReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingSanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingSanction'] = ResolversParentTypes['MessagingSanction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MessagingSanction']>, { __typename: 'MessagingSanction' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessagingSanctionKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['MessagingSubjectKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['MessagingScope']>, ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SanctionStatus'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appealableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealDecidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  imposedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealMessagingSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealMessagingSanctionPayload'] = ResolversParentTypes['AppealMessagingSanctionPayload']> = {
  sanction?: Resolver<ResolversTypes['MessagingSanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideMessagingAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideMessagingAppealPayload'] = ResolversParentTypes['DecideMessagingAppealPayload']> = {
  sanction?: Resolver<ResolversTypes['MessagingSanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftMessagingSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftMessagingSanctionPayload'] = ResolversParentTypes['LiftMessagingSanctionPayload']> = {
  sanction?: Resolver<ResolversTypes['MessagingSanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingSanctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingSanctionConnection'] = ResolversParentTypes['MessagingSanctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessagingSanctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessagingSanction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessagingSanctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagingSanctionEdge'] = ResolversParentTypes['MessagingSanctionEdge']> = {
  node?: Resolver<ResolversTypes['MessagingSanction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BridgeGuestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeGuest'] = ResolversParentTypes['BridgeGuest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matrixId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']>, { __typename: 'Team' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  microDao?: Resolver<Maybe<ResolversTypes['MicroDao']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, RequireFields<TeamMembersArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['MicroDaoMember']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  microDao?: Resolver<ResolversTypes['MicroDao'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameTeamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameTeamPayload'] = ResolversParentTypes['RenameTeamPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddTeamMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTeamMemberPayload'] = ResolversParentTypes['AddTeamMemberPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  teamMember?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTeamMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTeamMemberPayload'] = ResolversParentTypes['RemoveTeamMemberPayload']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberConnection'] = ResolversParentTypes['TeamMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberEdge'] = ResolversParentTypes['TeamMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentTool'] = ResolversParentTypes['AgentTool']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentToolKind'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['AgentToolParameter']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  serverUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentToolParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentToolParameter'] = ResolversParentTypes['AgentToolParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgentToolParameterType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddAgentToolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAgentToolPayload'] = ResolversParentTypes['AddAgentToolPayload']> = {
  tool?: Resolver<ResolversTypes['AgentTool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireAgentToolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireAgentToolPayload'] = ResolversParentTypes['RetireAgentToolPayload']> = {
  tool?: Resolver<ResolversTypes['AgentTool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentToolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentToolConnection'] = ResolversParentTypes['AgentToolConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgentTool']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentToolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentToolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentToolEdge'] = ResolversParentTypes['AgentToolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentTool'], ParentType, ContextType>;
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
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelMessage?: ChannelMessageResolvers<ContextType>;
  AgentDecision?: AgentDecisionResolvers<ContextType>;
  AgentDecisionFacts?: AgentDecisionFactsResolvers<ContextType>;
  AgentDecisionConnection?: AgentDecisionConnectionResolvers<ContextType>;
  AgentDecisionEdge?: AgentDecisionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  AgentSession?: AgentSessionResolvers<ContextType>;
  EndAgentSessionPayload?: EndAgentSessionPayloadResolvers<ContextType>;
  AgentSessionConnection?: AgentSessionConnectionResolvers<ContextType>;
  AgentSessionEdge?: AgentSessionEdgeResolvers<ContextType>;
  AgentTurn?: AgentTurnResolvers<ContextType>;
  AgentToolCall?: AgentToolCallResolvers<ContextType>;
  TalkToAgentPayload?: TalkToAgentPayloadResolvers<ContextType>;
  AgentTurnConnection?: AgentTurnConnectionResolvers<ContextType>;
  AgentTurnEdge?: AgentTurnEdgeResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  MakeAgentPayload?: MakeAgentPayloadResolvers<ContextType>;
  UpdateAgentPayload?: UpdateAgentPayloadResolvers<ContextType>;
  SetAgentPausedPayload?: SetAgentPausedPayloadResolvers<ContextType>;
  RetireAgentPayload?: RetireAgentPayloadResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  ChannelAttachment?: ChannelAttachmentResolvers<ContextType>;
  ChannelAttachmentThumbnail?: ChannelAttachmentThumbnailResolvers<ContextType>;
  AgentBlueprint?: AgentBlueprintResolvers<ContextType>;
  AddAgentBlueprintPayload?: AddAgentBlueprintPayloadResolvers<ContextType>;
  UpdateAgentBlueprintPayload?: UpdateAgentBlueprintPayloadResolvers<ContextType>;
  RetireAgentBlueprintPayload?: RetireAgentBlueprintPayloadResolvers<ContextType>;
  AgentBlueprintConnection?: AgentBlueprintConnectionResolvers<ContextType>;
  AgentBlueprintEdge?: AgentBlueprintEdgeResolvers<ContextType>;
  AddAgentToChannelPayload?: AddAgentToChannelPayloadResolvers<ContextType>;
  RemoveAgentFromChannelPayload?: RemoveAgentFromChannelPayloadResolvers<ContextType>;
  ChannelUpload?: ChannelUploadResolvers<ContextType>;
  StartChannelUploadPayload?: StartChannelUploadPayloadResolvers<ContextType>;
  FinishChannelUploadPayload?: FinishChannelUploadPayloadResolvers<ContextType>;
  DeleteChannelUploadPayload?: DeleteChannelUploadPayloadResolvers<ContextType>;
  MicroDao?: MicroDaoResolvers<ContextType>;
  ChannelMember?: ChannelMemberResolvers<ContextType>;
  CreateChannelPayload?: CreateChannelPayloadResolvers<ContextType>;
  OpenDirectChannelPayload?: OpenDirectChannelPayloadResolvers<ContextType>;
  JoinChannelPayload?: JoinChannelPayloadResolvers<ContextType>;
  InviteToChannelPayload?: InviteToChannelPayloadResolvers<ContextType>;
  LeaveChannelPayload?: LeaveChannelPayloadResolvers<ContextType>;
  RemoveFromChannelPayload?: RemoveFromChannelPayloadResolvers<ContextType>;
  ChangeChannelPayload?: ChangeChannelPayloadResolvers<ContextType>;
  ArchiveChannelPayload?: ArchiveChannelPayloadResolvers<ContextType>;
  SetChannelNotificationsPayload?: SetChannelNotificationsPayloadResolvers<ContextType>;
  ChannelConnection?: ChannelConnectionResolvers<ContextType>;
  ChannelEdge?: ChannelEdgeResolvers<ContextType>;
  ChannelMemberConnection?: ChannelMemberConnectionResolvers<ContextType>;
  ChannelMemberEdge?: ChannelMemberEdgeResolvers<ContextType>;
  HasExternalId?: HasExternalIdResolvers<ContextType>;
  MicroDaoInvitation?: MicroDaoInvitationResolvers<ContextType>;
  InviteToMicroDaoPayload?: InviteToMicroDaoPayloadResolvers<ContextType>;
  AcceptMicroDaoInvitationPayload?: AcceptMicroDaoInvitationPayloadResolvers<ContextType>;
  DeclineMicroDaoInvitationPayload?: DeclineMicroDaoInvitationPayloadResolvers<ContextType>;
  WithdrawMicroDaoInvitationPayload?: WithdrawMicroDaoInvitationPayloadResolvers<ContextType>;
  MicroDaoInvitationConnection?: MicroDaoInvitationConnectionResolvers<ContextType>;
  MicroDaoInvitationEdge?: MicroDaoInvitationEdgeResolvers<ContextType>;
  LinkMatrixRoomPayload?: LinkMatrixRoomPayloadResolvers<ContextType>;
  UnlinkMatrixRoomPayload?: UnlinkMatrixRoomPayloadResolvers<ContextType>;
  LinkMatrixAccountPayload?: LinkMatrixAccountPayloadResolvers<ContextType>;
  UnlinkMatrixAccountPayload?: UnlinkMatrixAccountPayloadResolvers<ContextType>;
  ChannelOverview?: ChannelOverviewResolvers<ContextType>;
  ChannelReaction?: ChannelReactionResolvers<ContextType>;
  ChannelChanges?: ChannelChangesResolvers<ContextType>;
  ChannelChange?: ChannelChangeResolvers<ContextType>;
  SendChannelMessagePayload?: SendChannelMessagePayloadResolvers<ContextType>;
  EditChannelMessagePayload?: EditChannelMessagePayloadResolvers<ContextType>;
  DeleteChannelMessagePayload?: DeleteChannelMessagePayloadResolvers<ContextType>;
  ReactToChannelMessagePayload?: ReactToChannelMessagePayloadResolvers<ContextType>;
  RemoveChannelMessageReactionPayload?: RemoveChannelMessageReactionPayloadResolvers<ContextType>;
  PinChannelMessagePayload?: PinChannelMessagePayloadResolvers<ContextType>;
  MarkChannelReadPayload?: MarkChannelReadPayloadResolvers<ContextType>;
  ChannelMessageConnection?: ChannelMessageConnectionResolvers<ContextType>;
  ChannelMessageEdge?: ChannelMessageEdgeResolvers<ContextType>;
  MicroDaoMember?: MicroDaoMemberResolvers<ContextType>;
  FoundMicroDaoPayload?: FoundMicroDaoPayloadResolvers<ContextType>;
  JoinMicroDaoPayload?: JoinMicroDaoPayloadResolvers<ContextType>;
  UpdateMicroDaoPayload?: UpdateMicroDaoPayloadResolvers<ContextType>;
  LeaveMicroDaoPayload?: LeaveMicroDaoPayloadResolvers<ContextType>;
  RemoveMicroDaoMemberPayload?: RemoveMicroDaoMemberPayloadResolvers<ContextType>;
  ArchiveMicroDaoPayload?: ArchiveMicroDaoPayloadResolvers<ContextType>;
  ChangeMicroDaoRolePayload?: ChangeMicroDaoRolePayloadResolvers<ContextType>;
  HandOverMicroDaoPayload?: HandOverMicroDaoPayloadResolvers<ContextType>;
  MicroDaoConnection?: MicroDaoConnectionResolvers<ContextType>;
  MicroDaoEdge?: MicroDaoEdgeResolvers<ContextType>;
  MicroDaoMemberConnection?: MicroDaoMemberConnectionResolvers<ContextType>;
  MicroDaoMemberEdge?: MicroDaoMemberEdgeResolvers<ContextType>;
  SetHandlePayload?: SetHandlePayloadResolvers<ContextType>;
  VotingRules?: VotingRulesResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposedVotingRules?: ProposedVotingRulesResolvers<ContextType>;
  OpenProposalPayload?: OpenProposalPayloadResolvers<ContextType>;
  VoteOnProposalPayload?: VoteOnProposalPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  MessagingReport?: MessagingReportResolvers<ContextType>;
  MessagingReportedText?: MessagingReportedTextResolvers<ContextType>;
  ReportInMessagingPayload?: ReportInMessagingPayloadResolvers<ContextType>;
  ClaimMessagingReportPayload?: ClaimMessagingReportPayloadResolvers<ContextType>;
  DecideMessagingReportPayload?: DecideMessagingReportPayloadResolvers<ContextType>;
  MessagingReportConnection?: MessagingReportConnectionResolvers<ContextType>;
  MessagingReportEdge?: MessagingReportEdgeResolvers<ContextType>;
  MessagingSanction?: MessagingSanctionResolvers<ContextType>;
  AppealMessagingSanctionPayload?: AppealMessagingSanctionPayloadResolvers<ContextType>;
  DecideMessagingAppealPayload?: DecideMessagingAppealPayloadResolvers<ContextType>;
  LiftMessagingSanctionPayload?: LiftMessagingSanctionPayloadResolvers<ContextType>;
  MessagingSanctionConnection?: MessagingSanctionConnectionResolvers<ContextType>;
  MessagingSanctionEdge?: MessagingSanctionEdgeResolvers<ContextType>;
  BridgeGuest?: BridgeGuestResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  RenameTeamPayload?: RenameTeamPayloadResolvers<ContextType>;
  AddTeamMemberPayload?: AddTeamMemberPayloadResolvers<ContextType>;
  RemoveTeamMemberPayload?: RemoveTeamMemberPayloadResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMemberConnection?: TeamMemberConnectionResolvers<ContextType>;
  TeamMemberEdge?: TeamMemberEdgeResolvers<ContextType>;
  AgentTool?: AgentToolResolvers<ContextType>;
  AgentToolParameter?: AgentToolParameterResolvers<ContextType>;
  AddAgentToolPayload?: AddAgentToolPayloadResolvers<ContextType>;
  RetireAgentToolPayload?: RetireAgentToolPayloadResolvers<ContextType>;
  AgentToolConnection?: AgentToolConnectionResolvers<ContextType>;
  AgentToolEdge?: AgentToolEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
