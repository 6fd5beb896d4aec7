/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Tribe as TribeBehind } from '../tribes/tribe.ts';
import type { ShownInterest as TribeInterestBehind } from '../tribes/tribe-interest.ts';
import type { TribeMembership as TribeMembershipBehind } from '../memberships/tribe-membership.ts';
import type { TribeActivity as TribeActivityBehind, TribeActivity as TribeActivityMetadataBehind } from '../activities/tribe-activity.ts';
import type { TribeGoal as TribeGoalBehind } from '../goals/tribe-goal.ts';
import type { TribeJoinRequest as TribeJoinRequestBehind } from '../join-requests/tribe-join-request.ts';
import type { TribeLink as TribeLinkBehind } from '../invitation-links/tribe-link.ts';
import type { FoundLink as TribeLinkPreviewBehind } from '../invitation-links/find-link.ts';
import type { Hive as HiveBehind } from '../hives/hive.ts';
import type { HiveMember as HiveMemberBehind } from '../hives/hive-member.ts';
import type { SearchPage as TribeSearchConnectionBehind, SearchEdge as TribeSearchEdgeBehind } from '../discovery/search-page.ts';
import type { SearchReason as TribeSearchReasonBehind } from '../discovery/reasons.ts';
import type { EventSearchPage as PublicEventConnectionBehind, EventSearchEdge as PublicEventEdgeBehind } from '../event-discovery/event-search-page.ts';
import type { EventReason as PublicEventReasonBehind } from '../event-discovery/event-reasons.ts';
import type { FormationRun as FormationRunBehind } from '../formation-runs/formation-run.ts';
import type { FormationGroup as FormationGroupBehind } from '../formation-runs/formation-group.ts';
import type { TribeProposal as TribeProposalBehind } from '../proposals/tribe-proposal.ts';
import type { TribeEvent as TribeEventBehind } from '../events/tribe-event.ts';
import type { EventSeries as TribeEventSeriesBehind } from '../repeating/event-series.ts';
import type { SeriesDate as TribeEventSeriesDateBehind } from '../repeating/series-date.ts';
import type { EventAttendee as EventAttendeeBehind } from '../attendance/event-attendee.ts';
import type { AttendanceCounts as TribeEventAttendanceBehind } from '../attendance/count-attendance.ts';
import type { EventPoll as TribeEventPollBehind } from '../polls/event-poll.ts';
import type { EventPollOption as TribeEventPollOptionBehind } from '../polls/event-poll-option.ts';
import type { EventPollAnswer as TribeEventPollAnswerBehind } from '../polls/event-poll-answer.ts';
import type { TribeMessage as TribeMessageBehind, TribeMessage as TribeMessageMetadataBehind } from '../chat/tribe-message.ts';
import type { ReactionsOfKind as TribeMessageReactionBehind } from '../chat/reactions-of-kind.ts';
import type { ReadCursor as TribeReadCursorBehind } from '../chat/read-state.ts';
import type { TribeChanges as TribeChangesBehind, TribeChange as TribeChangeBehind } from '../chat/list-changes.ts';
import type { Venue as VenueBehind } from '../venues/venue.ts';
import type { EventWeather as EventWeatherBehind } from '../weather/event-weather.ts';
import type { EngagementPoint as TribeEngagementBehind } from '../engagement/engagement-metrics/read-engagement.ts';
import type { EngagementPrompt as EngagementPromptBehind } from '../engagement/prompts/engagement-prompt.ts';
import type { EventSuggestion as EventSuggestionBehind } from '../engagement/suggestions/event-suggestion.ts';
import type { SuggestionReason as EventSuggestionReasonBehind } from '../engagement/suggestions/reasons.ts';
import type { Impression as ImpressionBehind } from '../impressions/impression.ts';
import type { AttendanceRecord as AttendanceRecordBehind } from '../attendance/attendance-record.ts';
import type { Achievement as AchievementBehind } from '../achievements/achievement.ts';
import type { UserAchievement as UserAchievementBehind, UserAchievement as UserAchievementMetadataBehind } from '../achievements/user-achievement.ts';
import type { CalendarFeed as CalendarFeedBehind } from '../calendar-feeds/calendar-feed.ts';
import type { DeletedMessage as DeleteTribeMessagePayloadBehind } from '../chat/deleted-message.ts';
import type { Report as ReportBehind } from '../reports/report.ts';
import type { EventMedia as ReportedMediumBehind, EventMedia as EventMediaBehind } from '../media/event-media.ts';
import type { ReportedText as ReportedTextBehind } from '../reports/subjects/subject.ts';
import type { Sanction as SanctionBehind } from '../sanctions/sanction.ts';
import type { Notification as NotificationBehind, Notification as NotificationDataBehind } from '../notifications/notification.ts';
import type { NotificationPage as NotificationConnectionBehind } from '../notifications/notification-page.ts';
import type { EffectivePreference as NotificationPreferenceBehind } from '../notifications/effective-preferences.ts';
import type { UserReference as UserBehind } from '../references.ts';
import type { PushSubscription as PushSubscriptionBehind } from '../push/push-subscription.ts';
import type { ShownThumbnail as EventMediaThumbnailBehind } from '../media/addresses.ts';
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
  LocalDateTime: { input: string; output: string; }
  _FieldSet: { input: any; output: any; }
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly nodeTypes: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly achievements: AchievementConnection;
  readonly searchTribeMessages: TribeMessageConnection;
  readonly tribeChanges: TribeChanges;
  readonly tribes?: Maybe<TribeSearchConnection>;
  readonly publicEvents?: Maybe<PublicEventConnection>;
  readonly tribeEvent: TribeEvent;
  readonly formationRun?: Maybe<FormationRun>;
  readonly formationRuns: FormationRunConnection;
  readonly formationDifference?: Maybe<FormationDifference>;
  readonly hive?: Maybe<Hive>;
  readonly hives: HiveConnection;
  readonly tribeByLink?: Maybe<TribeLinkPreview>;
  readonly vapidPublicKey?: Maybe<Scalars['String']['output']>;
  readonly report?: Maybe<Report>;
  readonly reports: ReportConnection;
  readonly sanctions: SanctionConnection;
  readonly tribe?: Maybe<Tribe>;
  readonly searchVenues?: Maybe<ReadonlyArray<Venue>>;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<AchievementOrder>;
  filter?: InputMaybe<AchievementFilter>;
};


export type QuerySearchTribeMessagesArgs = {
  text: Scalars['String']['input'];
  tribeId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTribeChangesArgs = {
  tribeId: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTribesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeSearchOrder>;
  filter?: InputMaybe<TribeSearchFilter>;
};


export type QueryPublicEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PublicEventOrder>;
  filter?: InputMaybe<PublicEventFilter>;
};


export type QueryTribeEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFormationRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFormationRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<FormationRunOrder>;
  filter?: InputMaybe<FormationRunFilter>;
};


export type QueryFormationDifferenceArgs = {
  firstId: Scalars['ID']['input'];
  secondId: Scalars['ID']['input'];
};


export type QueryHiveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHivesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<HiveOrder>;
  filter?: InputMaybe<HiveFilter>;
};


export type QueryTribeByLinkArgs = {
  secret: Scalars['String']['input'];
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
  filter?: InputMaybe<ReportFilter>;
};


export type QuerySanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SanctionOrder>;
  filter?: InputMaybe<SanctionFilter>;
};


export type QueryTribeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchVenuesArgs = {
  text: Scalars['String']['input'];
  near?: InputMaybe<VenueSearchArea>;
  first: Scalars['Int']['input'];
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

export type InterestCategory =
  | 'OUTDOOR_ADVENTURES'
  | 'ARTS_CULTURE'
  | 'FOOD_DINING'
  | 'SPORTS_FITNESS'
  | 'GAMES_ENTERTAINMENT'
  | 'LEARNING_EDUCATION'
  | 'TECHNOLOGY'
  | 'WELLNESS_MINDFULNESS';

export type GeoPoint = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type GeoPointInput = {
  readonly latitude: Scalars['Float']['input'];
  readonly longitude: Scalars['Float']['input'];
};

export type MoneyInput = {
  readonly minorUnits: Scalars['BigInt']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
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

export type Mutation = {
  readonly addAchievement: AddAchievementPayload;
  readonly updateAchievement: UpdateAchievementPayload;
  readonly retireAchievement: RetireAchievementPayload;
  readonly answerTribeEvent: AnswerTribeEventPayload;
  readonly createCalendarFeed: CreateCalendarFeedPayload;
  readonly revokeCalendarFeed: RevokeCalendarFeedPayload;
  readonly markTribeRead: MarkTribeReadPayload;
  readonly muteTribe: MuteTribePayload;
  readonly sendTribeMessage: SendTribeMessagePayload;
  readonly shareTribeEvent: ShareTribeEventPayload;
  readonly editTribeMessage: EditTribeMessagePayload;
  readonly deleteTribeMessage: DeleteTribeMessagePayload;
  readonly reactToTribeMessage: ReactToTribeMessagePayload;
  readonly removeTribeMessageReaction: RemoveTribeMessageReactionPayload;
  readonly checkInToTribeEvent: CheckInToTribeEventPayload;
  readonly setDigestFrequency: SetDigestFrequencyPayload;
  readonly changeTribeEngagement: ChangeTribeEngagementPayload;
  readonly suggestTribeEvents: SuggestTribeEventsPayload;
  readonly acceptEventSuggestion: AcceptEventSuggestionPayload;
  readonly declineEventSuggestion: DeclineEventSuggestionPayload;
  readonly draftTribeEvent: DraftTribeEventPayload;
  readonly updateTribeEvent: UpdateTribeEventPayload;
  readonly scheduleTribeEvent: ScheduleTribeEventPayload;
  readonly cancelTribeEvent: CancelTribeEventPayload;
  readonly completeTribeEvent: CompleteTribeEventPayload;
  readonly cloneTribeEvent: CloneTribeEventPayload;
  readonly addTribeEventHost: AddTribeEventHostPayload;
  readonly removeTribeEventHost: RemoveTribeEventHostPayload;
  readonly startFormation: StartFormationPayload;
  readonly previewFormation: PreviewFormationPayload;
  readonly createTribeGoal: CreateTribeGoalPayload;
  readonly updateTribeGoal: UpdateTribeGoalPayload;
  readonly completeTribeGoal: CompleteTribeGoalPayload;
  readonly deleteTribeGoal: DeleteTribeGoalPayload;
  readonly acceptTribeChallenge: AcceptTribeChallengePayload;
  readonly declineTribeChallenge: DeclineTribeChallengePayload;
  readonly foundHive: FoundHivePayload;
  readonly pledgeToHive: PledgeToHivePayload;
  readonly withdrawHivePledge: WithdrawHivePledgePayload;
  readonly joinHive: JoinHivePayload;
  readonly leaveHive: LeaveHivePayload;
  readonly updateHive: UpdateHivePayload;
  readonly closeHive: CloseHivePayload;
  readonly removeHiveMember: RemoveHiveMemberPayload;
  readonly changeHiveRole: ChangeHiveRolePayload;
  readonly giveImpression: GiveImpressionPayload;
  readonly createTribeLink: CreateTribeLinkPayload;
  readonly revokeTribeLink: RevokeTribeLinkPayload;
  readonly joinTribeByLink: JoinTribeByLinkPayload;
  readonly askToJoinTribe: AskToJoinTribePayload;
  readonly withdrawTribeJoinRequest: WithdrawTribeJoinRequestPayload;
  readonly acceptTribeJoinRequest: AcceptTribeJoinRequestPayload;
  readonly declineTribeJoinRequest: DeclineTribeJoinRequestPayload;
  readonly acceptTribeProposal: AcceptTribeProposalPayload;
  readonly declineTribeProposal: DeclineTribeProposalPayload;
  readonly startMediaUpload: StartMediaUploadPayload;
  readonly finishMediaUpload: FinishMediaUploadPayload;
  readonly deleteMedia: DeleteMediaPayload;
  readonly inviteToTribe: InviteToTribePayload;
  readonly withdrawTribeInvitation: WithdrawTribeInvitationPayload;
  readonly acceptTribeInvitation: AcceptTribeInvitationPayload;
  readonly declineTribeInvitation: DeclineTribeInvitationPayload;
  readonly leaveTribe: LeaveTribePayload;
  readonly removeTribeMember: RemoveTribeMemberPayload;
  readonly handOverTribe: HandOverTribePayload;
  readonly markNotificationRead: MarkNotificationReadPayload;
  readonly markAllNotificationsRead: MarkAllNotificationsReadPayload;
  readonly deleteNotification: DeleteNotificationPayload;
  readonly setNotificationPreferences: SetNotificationPreferencesPayload;
  readonly openTribeEventPoll: OpenTribeEventPollPayload;
  readonly answerTribeEventPoll: AnswerTribeEventPollPayload;
  readonly closeTribeEventPoll: CloseTribeEventPollPayload;
  readonly addPushSubscription: AddPushSubscriptionPayload;
  readonly removePushSubscription: RemovePushSubscriptionPayload;
  readonly repeatTribeEvent: RepeatTribeEventPayload;
  readonly updateTribeEventSeries: UpdateTribeEventSeriesPayload;
  readonly endTribeEventSeries: EndTribeEventSeriesPayload;
  readonly reportToAdmins: ReportToAdminsPayload;
  readonly claimReport: ClaimReportPayload;
  readonly decideReport: DecideReportPayload;
  readonly appealSanction: AppealSanctionPayload;
  readonly decideAppeal: DecideAppealPayload;
  readonly liftSanction: LiftSanctionPayload;
  readonly createTribe: CreateTribePayload;
  readonly updateTribe: UpdateTribePayload;
  readonly setTribeInterests: SetTribeInterestsPayload;
};


export type MutationAddAchievementArgs = {
  input: AddAchievementInput;
};


export type MutationUpdateAchievementArgs = {
  input: UpdateAchievementInput;
};


export type MutationRetireAchievementArgs = {
  input: RetireAchievementInput;
};


export type MutationAnswerTribeEventArgs = {
  input: AnswerTribeEventInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationMarkTribeReadArgs = {
  input: MarkTribeReadInput;
};


export type MutationMuteTribeArgs = {
  input: MuteTribeInput;
};


export type MutationSendTribeMessageArgs = {
  input: SendTribeMessageInput;
};


export type MutationShareTribeEventArgs = {
  input: ShareTribeEventInput;
};


export type MutationEditTribeMessageArgs = {
  input: EditTribeMessageInput;
};


export type MutationDeleteTribeMessageArgs = {
  input: DeleteTribeMessageInput;
};


export type MutationReactToTribeMessageArgs = {
  input: ReactToTribeMessageInput;
};


export type MutationRemoveTribeMessageReactionArgs = {
  input: RemoveTribeMessageReactionInput;
};


export type MutationCheckInToTribeEventArgs = {
  input: CheckInToTribeEventInput;
};


export type MutationSetDigestFrequencyArgs = {
  input: SetDigestFrequencyInput;
};


export type MutationChangeTribeEngagementArgs = {
  input: ChangeTribeEngagementInput;
};


export type MutationSuggestTribeEventsArgs = {
  input: SuggestTribeEventsInput;
};


export type MutationAcceptEventSuggestionArgs = {
  input: AcceptEventSuggestionInput;
};


export type MutationDeclineEventSuggestionArgs = {
  input: DeclineEventSuggestionInput;
};


export type MutationDraftTribeEventArgs = {
  input: DraftTribeEventInput;
};


export type MutationUpdateTribeEventArgs = {
  input: UpdateTribeEventInput;
};


export type MutationScheduleTribeEventArgs = {
  input: ScheduleTribeEventInput;
};


export type MutationCancelTribeEventArgs = {
  input: CancelTribeEventInput;
};


export type MutationCompleteTribeEventArgs = {
  input: CompleteTribeEventInput;
};


export type MutationCloneTribeEventArgs = {
  input: CloneTribeEventInput;
};


export type MutationAddTribeEventHostArgs = {
  input: AddTribeEventHostInput;
};


export type MutationRemoveTribeEventHostArgs = {
  input: RemoveTribeEventHostInput;
};


export type MutationStartFormationArgs = {
  input: StartFormationInput;
};


export type MutationPreviewFormationArgs = {
  input: PreviewFormationInput;
};


export type MutationCreateTribeGoalArgs = {
  input: CreateTribeGoalInput;
};


export type MutationUpdateTribeGoalArgs = {
  input: UpdateTribeGoalInput;
};


export type MutationCompleteTribeGoalArgs = {
  input: CompleteTribeGoalInput;
};


export type MutationDeleteTribeGoalArgs = {
  input: DeleteTribeGoalInput;
};


export type MutationAcceptTribeChallengeArgs = {
  input: AcceptTribeChallengeInput;
};


export type MutationDeclineTribeChallengeArgs = {
  input: DeclineTribeChallengeInput;
};


export type MutationFoundHiveArgs = {
  input: FoundHiveInput;
};


export type MutationPledgeToHiveArgs = {
  input: PledgeToHiveInput;
};


export type MutationWithdrawHivePledgeArgs = {
  input: WithdrawHivePledgeInput;
};


export type MutationJoinHiveArgs = {
  input: JoinHiveInput;
};


export type MutationLeaveHiveArgs = {
  input: LeaveHiveInput;
};


export type MutationUpdateHiveArgs = {
  input: UpdateHiveInput;
};


export type MutationCloseHiveArgs = {
  input: CloseHiveInput;
};


export type MutationRemoveHiveMemberArgs = {
  input: RemoveHiveMemberInput;
};


export type MutationChangeHiveRoleArgs = {
  input: ChangeHiveRoleInput;
};


export type MutationGiveImpressionArgs = {
  input: GiveImpressionInput;
};


export type MutationCreateTribeLinkArgs = {
  input: CreateTribeLinkInput;
};


export type MutationRevokeTribeLinkArgs = {
  input: RevokeTribeLinkInput;
};


export type MutationJoinTribeByLinkArgs = {
  input: JoinTribeByLinkInput;
};


export type MutationAskToJoinTribeArgs = {
  input: AskToJoinTribeInput;
};


export type MutationWithdrawTribeJoinRequestArgs = {
  input: WithdrawTribeJoinRequestInput;
};


export type MutationAcceptTribeJoinRequestArgs = {
  input: AcceptTribeJoinRequestInput;
};


export type MutationDeclineTribeJoinRequestArgs = {
  input: DeclineTribeJoinRequestInput;
};


export type MutationAcceptTribeProposalArgs = {
  input: AcceptTribeProposalInput;
};


export type MutationDeclineTribeProposalArgs = {
  input: DeclineTribeProposalInput;
};


export type MutationStartMediaUploadArgs = {
  input: StartMediaUploadInput;
};


export type MutationFinishMediaUploadArgs = {
  input: FinishMediaUploadInput;
};


export type MutationDeleteMediaArgs = {
  input: DeleteMediaInput;
};


export type MutationInviteToTribeArgs = {
  input: InviteToTribeInput;
};


export type MutationWithdrawTribeInvitationArgs = {
  input: WithdrawTribeInvitationInput;
};


export type MutationAcceptTribeInvitationArgs = {
  input: AcceptTribeInvitationInput;
};


export type MutationDeclineTribeInvitationArgs = {
  input: DeclineTribeInvitationInput;
};


export type MutationLeaveTribeArgs = {
  input: LeaveTribeInput;
};


export type MutationRemoveTribeMemberArgs = {
  input: RemoveTribeMemberInput;
};


export type MutationHandOverTribeArgs = {
  input: HandOverTribeInput;
};


export type MutationMarkNotificationReadArgs = {
  input: MarkNotificationReadInput;
};


export type MutationMarkAllNotificationsReadArgs = {
  input: MarkAllNotificationsReadInput;
};


export type MutationDeleteNotificationArgs = {
  input: DeleteNotificationInput;
};


export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


export type MutationOpenTribeEventPollArgs = {
  input: OpenTribeEventPollInput;
};


export type MutationAnswerTribeEventPollArgs = {
  input: AnswerTribeEventPollInput;
};


export type MutationCloseTribeEventPollArgs = {
  input: CloseTribeEventPollInput;
};


export type MutationAddPushSubscriptionArgs = {
  input: AddPushSubscriptionInput;
};


export type MutationRemovePushSubscriptionArgs = {
  input: RemovePushSubscriptionInput;
};


export type MutationRepeatTribeEventArgs = {
  input: RepeatTribeEventInput;
};


export type MutationUpdateTribeEventSeriesArgs = {
  input: UpdateTribeEventSeriesInput;
};


export type MutationEndTribeEventSeriesArgs = {
  input: EndTribeEventSeriesInput;
};


export type MutationReportToAdminsArgs = {
  input: ReportToAdminsInput;
};


export type MutationClaimReportArgs = {
  input: ClaimReportInput;
};


export type MutationDecideReportArgs = {
  input: DecideReportInput;
};


export type MutationAppealSanctionArgs = {
  input: AppealSanctionInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationLiftSanctionArgs = {
  input: LiftSanctionInput;
};


export type MutationCreateTribeArgs = {
  input: CreateTribeInput;
};


export type MutationUpdateTribeArgs = {
  input: UpdateTribeInput;
};


export type MutationSetTribeInterestsArgs = {
  input: SetTribeInterestsInput;
};

export type User = {
  readonly achievements?: Maybe<UserAchievementConnection>;
  readonly achievementPoints?: Maybe<Scalars['Int']['output']>;
  readonly tribeEvents?: Maybe<TribeEventConnection>;
  readonly calendarFeeds?: Maybe<ReadonlyArray<CalendarFeed>>;
  readonly digestFrequency?: Maybe<DigestFrequency>;
  readonly whyNotInGroup?: Maybe<WhyNotInGroup>;
  readonly hiveMemberships?: Maybe<HiveMemberConnection>;
  readonly attendanceRecord?: Maybe<AttendanceRecord>;
  readonly tribeJoinRequests?: Maybe<TribeJoinRequestConnection>;
  readonly tribeProposals?: Maybe<ReadonlyArray<TribeProposal>>;
  readonly id: Scalars['ID']['output'];
  readonly tribeMemberships?: Maybe<ReadonlyArray<TribeMembership>>;
  readonly tribeInvitations?: Maybe<TribeInvitationConnection>;
  readonly notifications?: Maybe<NotificationConnection>;
  readonly unreadNotificationCount?: Maybe<Scalars['Int']['output']>;
  readonly notificationPreferences?: Maybe<ReadonlyArray<NotificationPreference>>;
  readonly pushSubscriptions?: Maybe<ReadonlyArray<PushSubscription>>;
  readonly reportsMade?: Maybe<ReportConnection>;
  readonly sanctions?: Maybe<SanctionConnection>;
};


export type UserAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<UserAchievementOrder>;
  filter?: InputMaybe<UserAchievementFilter>;
};


export type UserTribeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeEventOrder>;
  filter?: InputMaybe<UserTribeEventFilter>;
};


export type UserHiveMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<HiveMembershipOrder>;
  filter?: InputMaybe<HiveMembershipFilter>;
};


export type UserTribeJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeJoinRequestOrder>;
  filter?: InputMaybe<TribeJoinRequestFilter>;
};


export type UserTribeInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeInvitationOrder>;
};


export type UserNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<NotificationOrder>;
  filter?: InputMaybe<NotificationFilter>;
};


export type UserReportsMadeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


export type UserSanctionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SanctionOrder>;
};

export type Achievement = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly category: AchievementCategory;
  readonly pointValue: Scalars['Int']['output'];
  readonly iconUrl?: Maybe<Scalars['URL']['output']>;
  readonly criteria: ReadonlyArray<AchievementCriterion>;
  readonly addedAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AchievementCriterion = {
  readonly metric: AchievementMetric;
  readonly atLeast: Scalars['Int']['output'];
  readonly withinDays?: Maybe<Scalars['Int']['output']>;
  readonly interestCategory?: Maybe<InterestCategory>;
};

export type AchievementMetric =
  | 'EVENTS_ATTENDED'
  | 'EVENTS_HOSTED'
  | 'WEEKS_IN_A_ROW'
  | 'TRIBES_JOINED'
  | 'TRIBES_FOUNDED'
  | 'GOALS_COMPLETED'
  | 'CHALLENGES_COMPLETED'
  | 'HIVES_JOINED'
  | 'MESSAGES_SENT'
  | 'PROMPTS_ANSWERED';

export type AchievementCategory =
  | 'GATHERING'
  | 'HOSTING'
  | 'BELONGING'
  | 'GOALS';

export type UserAchievement = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly achievement: Achievement;
  readonly awardedAt: Scalars['DateTime']['output'];
  readonly metadata?: Maybe<UserAchievementMetadata>;
};

export type UserAchievementMetadata = {
  readonly counts: ReadonlyArray<AchievementCount>;
  readonly event?: Maybe<TribeEvent>;
  readonly tribe?: Maybe<Tribe>;
};

export type AchievementCount = {
  readonly criterion: AchievementCriterion;
  readonly count: Scalars['Int']['output'];
};

export type AddAchievementInput = {
  readonly name: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly category: AchievementCategory;
  readonly pointValue: Scalars['Int']['input'];
  readonly iconUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly criteria: ReadonlyArray<AchievementCriterionInput>;
};

export type AchievementCriterionInput = {
  readonly metric: AchievementMetric;
  readonly atLeast: Scalars['Int']['input'];
  readonly withinDays?: InputMaybe<Scalars['Int']['input']>;
  readonly interestCategory?: InputMaybe<InterestCategory>;
};

export type UpdateAchievementInput = {
  readonly achievementId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly iconUrl?: InputMaybe<Scalars['URL']['input']>;
};

export type RetireAchievementInput = {
  readonly achievementId: Scalars['ID']['input'];
};

export type AddAchievementPayload = {
  readonly achievement: Achievement;
};

export type UpdateAchievementPayload = {
  readonly achievement: Achievement;
};

export type RetireAchievementPayload = {
  readonly achievement: Achievement;
};

export type AchievementFilter = {
  readonly categories?: InputMaybe<ReadonlyArray<AchievementCategory>>;
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AchievementOrder = {
  readonly field: AchievementOrderField;
  readonly direction: OrderDirection;
};

export type AchievementOrderField =
  | 'ADDED_AT'
  | 'POINT_VALUE';

export type AchievementConnection = {
  readonly nodes: ReadonlyArray<Achievement>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<AchievementEdge>;
  readonly pageInfo: PageInfo;
};

export type AchievementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Achievement;
};

export type UserAchievementFilter = {
  readonly categories?: InputMaybe<ReadonlyArray<AchievementCategory>>;
};

export type UserAchievementOrder = {
  readonly field: UserAchievementOrderField;
  readonly direction: OrderDirection;
};

export type UserAchievementOrderField =
  | 'AWARDED_AT';

export type UserAchievementConnection = {
  readonly nodes: ReadonlyArray<UserAchievement>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<UserAchievementEdge>;
  readonly pageInfo: PageInfo;
};

export type UserAchievementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UserAchievement;
};

export type Tribe = Node & {
  readonly activities?: Maybe<TribeActivityConnection>;
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  readonly latestSequence?: Maybe<Scalars['Int']['output']>;
  readonly readCursors?: Maybe<ReadonlyArray<TribeReadCursor>>;
  readonly messages?: Maybe<TribeMessageConnection>;
  readonly promptsOn?: Maybe<Scalars['Boolean']['output']>;
  readonly suggestionsOn?: Maybe<Scalars['Boolean']['output']>;
  readonly prompts?: Maybe<EngagementPromptConnection>;
  readonly eventSuggestions?: Maybe<EventSuggestionConnection>;
  readonly engagement?: Maybe<ReadonlyArray<TribeEngagement>>;
  readonly events?: Maybe<TribeEventConnection>;
  readonly goals?: Maybe<TribeGoalConnection>;
  readonly invitationLinks?: Maybe<ReadonlyArray<TribeLink>>;
  readonly joinRequests?: Maybe<TribeJoinRequestConnection>;
  readonly members?: Maybe<ReadonlyArray<TribeMembership>>;
  readonly invitations?: Maybe<ReadonlyArray<TribeMembership>>;
  readonly viewerMembership?: Maybe<TribeMembership>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly point?: Maybe<GeoPoint>;
  readonly approximatePoint?: Maybe<GeoPoint>;
  readonly status: TribeStatus;
  readonly statusSince: Scalars['DateTime']['output'];
  readonly privacy: TribePrivacy;
  readonly maxMembers: Scalars['Int']['output'];
  readonly memberCount: Scalars['Int']['output'];
  readonly freeSeats: Scalars['Int']['output'];
  readonly creator?: Maybe<User>;
  readonly activity: Scalars['Float']['output'];
  readonly lastActiveAt: Scalars['DateTime']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly interests: ReadonlyArray<TribeInterest>;
};


export type TribeActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeActivityOrder>;
  filter?: InputMaybe<TribeActivityFilter>;
};


export type TribeMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeMessageOrder>;
};


export type TribePromptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EngagementPromptOrder>;
  filter?: InputMaybe<EngagementPromptFilter>;
};


export type TribeEventSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EventSuggestionOrder>;
  filter?: InputMaybe<EventSuggestionFilter>;
};


export type TribeEngagementArgs = {
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  granularity: EngagementGranularity;
};


export type TribeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeEventOrder>;
  filter?: InputMaybe<TribeEventFilter>;
};


export type TribeGoalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeGoalOrder>;
  filter?: InputMaybe<TribeGoalFilter>;
};


export type TribeJoinRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<TribeJoinRequestOrder>;
  filter?: InputMaybe<TribeJoinRequestFilter>;
};

export type TribeActivity = {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly activityType: ActivityType;
  readonly user?: Maybe<User>;
  readonly description: Scalars['String']['output'];
  readonly timestamp: Scalars['DateTime']['output'];
  readonly metadata: TribeActivityMetadata;
};

export type TribeActivityMetadata = {
  readonly status?: Maybe<TribeStatus>;
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  readonly goal?: Maybe<TribeGoal>;
  readonly event?: Maybe<TribeEvent>;
  readonly suggestion?: Maybe<EventSuggestion>;
};

export type ActivityType =
  | 'TRIBE_CREATED'
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'STATUS_CHANGED'
  | 'CREATOR_CHANGED'
  | 'GOAL_CREATED'
  | 'GOAL_COMPLETED'
  | 'EVENT_CREATED'
  | 'EVENT_COMPLETED'
  | 'AI_SUGGESTION'
  | 'CHALLENGE_CREATED'
  | 'CHALLENGE_COMPLETED';

export type TribeActivityFilter = {
  readonly types?: InputMaybe<ReadonlyArray<ActivityType>>;
};

export type TribeActivityOrder = {
  readonly field: TribeActivityOrderField;
  readonly direction: OrderDirection;
};

export type TribeActivityOrderField =
  | 'TIMESTAMP';

export type TribeActivityConnection = {
  readonly nodes: ReadonlyArray<TribeActivity>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeActivityEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeActivity;
};

export type TribeEvent = Node & {
  readonly attendance: TribeEventAttendance;
  readonly viewerAttendance?: Maybe<EventAttendee>;
  readonly attendees?: Maybe<EventAttendeeConnection>;
  readonly viewerConflicts: ReadonlyArray<TribeEvent>;
  readonly checkInCode?: Maybe<CheckInCode>;
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly eventType: EventType;
  readonly status: EventStatus;
  readonly visibility: EventVisibility;
  readonly startTime?: Maybe<Scalars['DateTime']['output']>;
  readonly endTime?: Maybe<Scalars['DateTime']['output']>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly point?: Maybe<GeoPoint>;
  readonly approximatePoint?: Maybe<GeoPoint>;
  readonly meetingUrl?: Maybe<Scalars['URL']['output']>;
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly freePlaces?: Maybe<Scalars['Int']['output']>;
  readonly allowsGuests: Scalars['Boolean']['output'];
  readonly cost?: Maybe<Money>;
  readonly paymentRequired: Scalars['Boolean']['output'];
  readonly paymentDueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly payee?: Maybe<User>;
  readonly createdBy?: Maybe<User>;
  readonly hosts?: Maybe<ReadonlyArray<User>>;
  readonly clonedFrom?: Maybe<TribeEvent>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  readonly viewerImpressions?: Maybe<ReadonlyArray<Impression>>;
  readonly viewerImpressionsOpenUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly media?: Maybe<EventMediaConnection>;
  readonly poll?: Maybe<TribeEventPoll>;
  readonly series?: Maybe<TribeEventSeries>;
  readonly venue?: Maybe<Venue>;
  readonly weather?: Maybe<EventWeather>;
};


export type TribeEventAttendeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EventAttendeeOrder>;
  filter?: InputMaybe<EventAttendeeFilter>;
};


export type TribeEventMediaArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<EventMediaOrder>;
  filter?: InputMaybe<EventMediaFilter>;
};

export type EventAttendee = Node & {
  readonly id: Scalars['ID']['output'];
  readonly event?: Maybe<TribeEvent>;
  readonly user: User;
  readonly rsvpStatus: RsvpStatus;
  readonly rsvpTime?: Maybe<Scalars['DateTime']['output']>;
  readonly hasGuest: Scalars['Boolean']['output'];
  readonly isWaiting: Scalars['Boolean']['output'];
  readonly waitingPosition?: Maybe<Scalars['Int']['output']>;
  readonly hasCheckedIn: Scalars['Boolean']['output'];
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  readonly paymentStatus?: Maybe<AttendancePaymentStatus>;
};

export type RsvpStatus =
  | 'GOING'
  | 'MAYBE'
  | 'NOT_GOING'
  | 'NO_RESPONSE';

export type AttendancePaymentStatus =
  | 'NOT_REQUIRED'
  | 'PENDING'
  | 'COMPLETED'
  | 'FAILED';

export type TribeEventAttendance = {
  readonly going: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
  readonly maybe: Scalars['Int']['output'];
  readonly notGoing: Scalars['Int']['output'];
  readonly noResponse: Scalars['Int']['output'];
  readonly checkedIn: Scalars['Int']['output'];
};

export type AnswerTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly rsvp: RsvpAnswer;
  readonly withGuest: Scalars['Boolean']['input'];
};

export type RsvpAnswer =
  | 'GOING'
  | 'MAYBE'
  | 'NOT_GOING';

export type AnswerTribeEventPayload = {
  readonly attendee: EventAttendee;
  readonly event: TribeEvent;
  readonly user: User;
};

export type EventAttendeeFilter = {
  readonly rsvp?: InputMaybe<ReadonlyArray<RsvpStatus>>;
};

export type UserTribeEventFilter = {
  readonly rsvp?: InputMaybe<ReadonlyArray<RsvpStatus>>;
  readonly statuses?: InputMaybe<ReadonlyArray<EventStatus>>;
  readonly endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type EventAttendeeOrder = {
  readonly field: EventAttendeeOrderField;
  readonly direction: OrderDirection;
};

export type EventAttendeeOrderField =
  | 'ASKED';

export type EventAttendeeConnection = {
  readonly nodes: ReadonlyArray<EventAttendee>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EventAttendeeEdge>;
  readonly pageInfo: PageInfo;
};

export type EventAttendeeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EventAttendee;
};

export type CalendarFeed = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
};

export type CreateCalendarFeedInput = {
  readonly name: Scalars['String']['input'];
};

export type RevokeCalendarFeedInput = {
  readonly feedId: Scalars['ID']['input'];
};

export type CreateCalendarFeedPayload = {
  readonly feed: CalendarFeed;
  readonly address: Scalars['URL']['output'];
  readonly user: User;
};

export type RevokeCalendarFeedPayload = {
  readonly user: User;
};

export type TribeMembership = Node & {
  readonly mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly user: User;
  readonly role: MemberRole;
  readonly status: MembershipStatus;
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastActive?: Maybe<Scalars['DateTime']['output']>;
  readonly invitedBy?: Maybe<User>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TribeReadCursor = {
  readonly user: User;
  readonly sequence: Scalars['Int']['output'];
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TribeChanges = {
  readonly changes: ReadonlyArray<TribeChange>;
  readonly lastSequence: Scalars['Int']['output'];
  readonly latestSequence: Scalars['Int']['output'];
  readonly hasMore: Scalars['Boolean']['output'];
};

export type TribeChange = {
  readonly sequence: Scalars['Int']['output'];
  readonly kind: TribeChangeKind;
  readonly message?: Maybe<TribeMessage>;
  readonly user?: Maybe<User>;
  readonly emoji?: Maybe<Scalars['String']['output']>;
  readonly changedAt: Scalars['DateTime']['output'];
};

export type TribeChangeKind =
  | 'SENT'
  | 'EDITED'
  | 'DELETED'
  | 'REACTED'
  | 'UNREACTED'
  | 'READ'
  | 'ERASED';

export type MarkTribeReadInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly messageId?: InputMaybe<Scalars['ID']['input']>;
};

export type MuteTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MarkTribeReadPayload = {
  readonly tribe: Tribe;
};

export type MuteTribePayload = {
  readonly tribe: Tribe;
};

export type TribeMessage = Node & {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly sequence: Scalars['Int']['output'];
  readonly user?: Maybe<User>;
  readonly messageType: MessageType;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly isCollapsed: Scalars['Boolean']['output'];
  readonly media?: Maybe<EventMedia>;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly metadata: TribeMessageMetadata;
  readonly reactions: ReadonlyArray<TribeMessageReaction>;
  readonly isRead: Scalars['Boolean']['output'];
  readonly readBy: ReadonlyArray<User>;
};


export type TribeMessageContentArgs = {
  evenIfBlocked?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TribeMessageReaction = {
  readonly emoji: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly viewerReacted: Scalars['Boolean']['output'];
  readonly users: ReadonlyArray<User>;
};

export type TribeMessageMetadata = {
  readonly replyTo?: Maybe<TribeMessage>;
  readonly event?: Maybe<TribeEvent>;
  readonly systemKind?: Maybe<TribeSystemMessageKind>;
  readonly aboutUser?: Maybe<User>;
};

export type MessageType =
  | 'TEXT'
  | 'IMAGE'
  | 'SYSTEM'
  | 'AI_PROMPT'
  | 'EVENT';

export type TribeSystemMessageKind =
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'CREATOR_CHANGED'
  | 'TRIBE_ACTIVE'
  | 'TRIBE_AT_RISK'
  | 'TRIBE_INACTIVE'
  | 'TRIBE_DISSOLVED'
  | 'EVENT_CANCELLED';

export type TribeMessageOrder = {
  readonly field: TribeMessageOrderField;
  readonly direction: OrderDirection;
};

export type TribeMessageOrderField =
  | 'SENT_AT';

export type TribeMessageConnection = {
  readonly nodes: ReadonlyArray<TribeMessage>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeMessageEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeMessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeMessage;
};

export type SendTribeMessageInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly content?: InputMaybe<Scalars['String']['input']>;
  readonly mediaId?: InputMaybe<Scalars['ID']['input']>;
  readonly replyToId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type SendTribeMessagePayload = {
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type ShareTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly content?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ShareTribeEventPayload = {
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type EditTribeMessageInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly content: Scalars['String']['input'];
};

export type EditTribeMessagePayload = {
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type DeleteTribeMessageInput = {
  readonly messageId: Scalars['ID']['input'];
};

export type DeleteTribeMessagePayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type ReactToTribeMessageInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly emoji: Scalars['String']['input'];
};

export type ReactToTribeMessagePayload = {
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type RemoveTribeMessageReactionInput = {
  readonly messageId: Scalars['ID']['input'];
  readonly emoji: Scalars['String']['input'];
};

export type RemoveTribeMessageReactionPayload = {
  readonly message: TribeMessage;
  readonly tribe: Tribe;
};

export type CheckInCode = {
  readonly code: Scalars['String']['output'];
  readonly shownUntil: Scalars['DateTime']['output'];
};

export type CheckInProof =
  { readonly code: Scalars['String']['input']; readonly point?: never; }
  |  { readonly code?: never; readonly point: GeoPointInput; };

export type CheckInToTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly proof: CheckInProof;
};

export type CheckInToTribeEventPayload = {
  readonly attendee: EventAttendee;
  readonly event: TribeEvent;
};

export type DigestFrequency =
  | 'DAILY'
  | 'OFF';

export type SetDigestFrequencyInput = {
  readonly frequency: DigestFrequency;
};

export type SetDigestFrequencyPayload = {
  readonly user: User;
};

export type TribeSearchFilter = {
  readonly near?: InputMaybe<TribeSearchArea>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly interestCategories?: InputMaybe<ReadonlyArray<InterestCategory>>;
  readonly interestNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly freeSeatsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly membersAtLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly membersAtMost?: InputMaybe<Scalars['Int']['input']>;
  readonly activeWithinDays?: InputMaybe<Scalars['Int']['input']>;
  readonly activityAtLeast?: InputMaybe<Scalars['Float']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<TribeStatus>>;
  readonly includeOwn: Scalars['Boolean']['input'];
};

export type TribeSearchArea = {
  readonly point: GeoPointInput;
  readonly radiusMiles: Scalars['Int']['input'];
};

export type TribeSearchOrder = {
  readonly field: TribeSearchOrderField;
  readonly direction: OrderDirection;
};

export type TribeSearchOrderField =
  | 'DISTANCE'
  | 'LAST_ACTIVE'
  | 'CREATED_AT';

export type TribeSearchConnection = {
  readonly nodes: ReadonlyArray<Tribe>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeSearchEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeSearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Tribe;
  readonly reasons: ReadonlyArray<TribeSearchReason>;
};

export type TribeSearchReason = {
  readonly kind: TribeSearchReasonKind;
  readonly text: Scalars['String']['output'];
  readonly words?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly interests?: Maybe<ReadonlyArray<TribeInterest>>;
  readonly distanceMiles?: Maybe<Scalars['Int']['output']>;
  readonly freeSeats?: Maybe<Scalars['Int']['output']>;
};

export type TribeSearchReasonKind =
  | 'WORDS'
  | 'INTERESTS'
  | 'DISTANCE'
  | 'FREE_SEATS'
  | 'ACTIVE_THIS_WEEK';

export type TribeEngagement = {
  readonly begins: Scalars['DateTime']['output'];
  readonly messages: Scalars['Int']['output'];
  readonly rsvps: Scalars['Int']['output'];
  readonly checkIns: Scalars['Int']['output'];
  readonly promptsAsked: Scalars['Int']['output'];
  readonly promptsAnswered: Scalars['Int']['output'];
  readonly activeMembers?: Maybe<Scalars['Int']['output']>;
  readonly activity?: Maybe<Scalars['Float']['output']>;
};

export type EngagementGranularity =
  | 'DAY'
  | 'WEEK'
  | 'MONTH';

export type EngagementPrompt = {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly kind: EngagementPromptKind;
  readonly why: EngagementPromptReason;
  readonly message?: Maybe<TribeMessage>;
  readonly activity: Scalars['Float']['output'];
  readonly status: EngagementPromptStatus;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly answers: Scalars['Int']['output'];
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EngagementPromptKind =
  | 'ICE_BREAKER'
  | 'QUESTION'
  | 'FOLLOW_UP'
  | 'ACTIVITY';

export type EngagementPromptStatus =
  | 'OPEN'
  | 'ANSWERED'
  | 'LAPSED'
  | 'WITHDRAWN';

export type EngagementPromptReason = {
  readonly code: EngagementPromptReasonCode;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly text: Scalars['String']['output'];
};

export type EngagementPromptReasonCode =
  | 'FIRST_PROMPT'
  | 'QUIET_FOR_DAYS'
  | 'AT_RISK'
  | 'NO_EVENT_AHEAD'
  | 'DUE_BY_INTERVAL'
  | 'ANSWERED';

export type EventSuggestion = Node & {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly category: InterestCategory;
  readonly suggestedDate: Scalars['DateTime']['output'];
  readonly suggestedEndDate: Scalars['DateTime']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly venue?: Maybe<Venue>;
  readonly estimatedCost?: Maybe<Money>;
  readonly weatherDependent: Scalars['Boolean']['output'];
  readonly status: EventSuggestionStatus;
  readonly why: ReadonlyArray<EventSuggestionReason>;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly convertedToEvent?: Maybe<TribeEvent>;
};

export type EventSuggestionStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED';

export type EventSuggestionReason = {
  readonly kind: EventSuggestionReasonKind;
  readonly text: Scalars['String']['output'];
  readonly answers?: Maybe<Scalars['Int']['output']>;
  readonly precipitationPercent?: Maybe<Scalars['Int']['output']>;
  readonly distanceMiles?: Maybe<Scalars['Int']['output']>;
};

export type EventSuggestionReasonKind =
  | 'ASKED_FOR'
  | 'AFTER_ANSWERS'
  | 'NO_EVENT_AHEAD'
  | 'SHARED_INTEREST'
  | 'VENUE_NEARBY'
  | 'GOOD_WEATHER';

export type ChangeTribeEngagementInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly prompts?: InputMaybe<Scalars['Boolean']['input']>;
  readonly suggestions?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SuggestTribeEventsInput = {
  readonly tribeId: Scalars['ID']['input'];
};

export type AcceptEventSuggestionInput = {
  readonly suggestionId: Scalars['ID']['input'];
};

export type DeclineEventSuggestionInput = {
  readonly suggestionId: Scalars['ID']['input'];
};

export type ChangeTribeEngagementPayload = {
  readonly tribe: Tribe;
};

export type SuggestTribeEventsPayload = {
  readonly tribe: Tribe;
};

export type AcceptEventSuggestionPayload = {
  readonly suggestion: EventSuggestion;
  readonly event?: Maybe<TribeEvent>;
  readonly tribe: Tribe;
};

export type DeclineEventSuggestionPayload = {
  readonly suggestion: EventSuggestion;
};

export type EventSuggestionFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<EventSuggestionStatus>>;
};

export type EventSuggestionOrder = {
  readonly field: EventSuggestionOrderField;
  readonly direction: OrderDirection;
};

export type EventSuggestionOrderField =
  | 'MADE_AT'
  | 'SUGGESTED_DATE';

export type EventSuggestionConnection = {
  readonly nodes: ReadonlyArray<EventSuggestion>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EventSuggestionEdge>;
  readonly pageInfo: PageInfo;
};

export type EventSuggestionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EventSuggestion;
};

export type EngagementPromptFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<EngagementPromptStatus>>;
};

export type EngagementPromptOrder = {
  readonly field: EngagementPromptOrderField;
  readonly direction: OrderDirection;
};

export type EngagementPromptOrderField =
  | 'ASKED_AT';

export type EngagementPromptConnection = {
  readonly nodes: ReadonlyArray<EngagementPrompt>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EngagementPromptEdge>;
  readonly pageInfo: PageInfo;
};

export type EngagementPromptEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EngagementPrompt;
};

export type PublicEventFilter = {
  readonly near?: InputMaybe<PublicEventArea>;
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly interestCategories?: InputMaybe<ReadonlyArray<InterestCategory>>;
  readonly interestNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly freePlacesAtLeast?: InputMaybe<Scalars['Int']['input']>;
  readonly isFree: Scalars['Boolean']['input'];
  readonly eventTypes?: InputMaybe<ReadonlyArray<EventType>>;
};

export type PublicEventArea = {
  readonly point: GeoPointInput;
  readonly radiusMiles: Scalars['Int']['input'];
};

export type PublicEventOrder = {
  readonly field: PublicEventOrderField;
  readonly direction: OrderDirection;
};

export type PublicEventOrderField =
  | 'START_TIME'
  | 'DISTANCE';

export type PublicEventConnection = {
  readonly nodes: ReadonlyArray<TribeEvent>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<PublicEventEdge>;
  readonly pageInfo: PageInfo;
};

export type PublicEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeEvent;
  readonly distanceMiles?: Maybe<Scalars['Int']['output']>;
  readonly reasons: ReadonlyArray<PublicEventReason>;
};

export type PublicEventReason = {
  readonly kind: PublicEventReasonKind;
  readonly text: Scalars['String']['output'];
  readonly words?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly interests?: Maybe<ReadonlyArray<TribeInterest>>;
  readonly distanceMiles?: Maybe<Scalars['Int']['output']>;
  readonly freePlaces?: Maybe<Scalars['Int']['output']>;
};

export type PublicEventReasonKind =
  | 'WORDS'
  | 'INTERESTS'
  | 'DISTANCE'
  | 'FREE_PLACES'
  | 'SOON';

export type EventType =
  | 'IN_PERSON'
  | 'VIRTUAL'
  | 'HYBRID';

export type EventStatus =
  | 'DRAFT'
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'CANCELLED';

export type EventVisibility =
  | 'TRIBE_ONLY'
  | 'PUBLIC';

export type TribeEventTimeInput = {
  readonly start: Scalars['LocalDateTime']['input'];
  readonly end: Scalars['LocalDateTime']['input'];
  readonly timeZone: Scalars['String']['input'];
};

export type DraftTribeEventInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly eventType: EventType;
  readonly visibility: EventVisibility;
  readonly time?: InputMaybe<TribeEventTimeInput>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
  readonly meetingUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly allowsGuests: Scalars['Boolean']['input'];
  readonly cost?: InputMaybe<MoneyInput>;
  readonly paymentRequired: Scalars['Boolean']['input'];
  readonly paymentDueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpdateTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly eventType?: InputMaybe<EventType>;
  readonly visibility?: InputMaybe<EventVisibility>;
  readonly time?: InputMaybe<TribeEventTimeInput>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
  readonly meetingUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly allowsGuests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cost?: InputMaybe<MoneyInput>;
  readonly paymentRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly paymentDueAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly payeeId?: InputMaybe<Scalars['ID']['input']>;
};

export type ScheduleTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
};

export type CompleteTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
};

export type CancelTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CloneTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly time?: InputMaybe<TribeEventTimeInput>;
};

export type AddTribeEventHostInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type RemoveTribeEventHostInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type DraftTribeEventPayload = {
  readonly event: TribeEvent;
  readonly tribe: Tribe;
};

export type UpdateTribeEventPayload = {
  readonly event: TribeEvent;
};

export type ScheduleTribeEventPayload = {
  readonly event: TribeEvent;
  readonly tribe: Tribe;
};

export type CompleteTribeEventPayload = {
  readonly event: TribeEvent;
};

export type CancelTribeEventPayload = {
  readonly event: TribeEvent;
};

export type CloneTribeEventPayload = {
  readonly event: TribeEvent;
  readonly tribe: Tribe;
};

export type AddTribeEventHostPayload = {
  readonly event: TribeEvent;
};

export type RemoveTribeEventHostPayload = {
  readonly event: TribeEvent;
};

export type TribeEventFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<EventStatus>>;
  readonly endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TribeEventOrder = {
  readonly field: TribeEventOrderField;
  readonly direction: OrderDirection;
};

export type TribeEventOrderField =
  | 'START_TIME'
  | 'CREATED_AT';

export type TribeEventConnection = {
  readonly nodes: ReadonlyArray<TribeEvent>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeEventEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeEventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeEvent;
};

export type StartFormationInput = {
  readonly seed: Scalars['String']['input'];
};

export type PreviewFormationInput = {
  readonly seed: Scalars['String']['input'];
};

export type StartFormationPayload = {
  readonly run: FormationRun;
};

export type PreviewFormationPayload = {
  readonly run: FormationRun;
};

export type FormationRun = {
  readonly id: Scalars['ID']['output'];
  readonly seed: Scalars['String']['output'];
  readonly isPreview: Scalars['Boolean']['output'];
  readonly status: FormationRunStatus;
  readonly startedBy?: Maybe<User>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly progress: FormationProgress;
  readonly people: Scalars['Int']['output'];
  readonly groups?: Maybe<Scalars['Int']['output']>;
  readonly grouped?: Maybe<Scalars['Int']['output']>;
  readonly filled?: Maybe<Scalars['Int']['output']>;
  readonly leftOver?: Maybe<Scalars['Int']['output']>;
  readonly leftOverReasons?: Maybe<ReadonlyArray<LeftOverReason>>;
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  readonly phases: ReadonlyArray<FormationPhase>;
  readonly formedGroups: FormationGroupConnection;
};


export type FormationRunFormedGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<FormationGroupOrder>;
};

export type FormationPhase = {
  readonly phase: Scalars['Int']['output'];
  readonly cells: Scalars['Int']['output'];
  readonly placedCells: Scalars['Int']['output'];
  readonly groups: Scalars['Int']['output'];
  readonly grouped: Scalars['Int']['output'];
  readonly filled: Scalars['Int']['output'];
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  readonly seconds?: Maybe<Scalars['Int']['output']>;
};

export type LeftOverReason = {
  readonly code: WhyNotInGroupCode;
  readonly people: Scalars['Int']['output'];
};

export type FormationGroup = {
  readonly id: Scalars['ID']['output'];
  readonly size: Scalars['Int']['output'];
  readonly people: ReadonlyArray<User>;
  readonly score: Scalars['Int']['output'];
  readonly factors: ReadonlyArray<FormationFactorScore>;
  readonly hasCommonEvening: Scalars['Boolean']['output'];
  readonly weightsVersion: Scalars['Int']['output'];
  readonly proposal?: Maybe<FormationGroupProposal>;
};

export type FormationFactorScore = {
  readonly factor: FormationFactor;
  readonly score: Scalars['Int']['output'];
};

export type FormationFactor =
  | 'PERSONALITY'
  | 'INTERESTS'
  | 'COMMUNICATION_STYLE'
  | 'LOCATION'
  | 'GROUP_BALANCE';

export type FormationGroupProposal = {
  readonly status: TribeProposalStatus;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly startedTribe: Scalars['Boolean']['output'];
  readonly pending: Scalars['Int']['output'];
  readonly accepted: Scalars['Int']['output'];
  readonly declined: Scalars['Int']['output'];
  readonly lapsed: Scalars['Int']['output'];
};

export type FormationRunStatus =
  | 'RUNNING'
  | 'FINISHED';

export type FormationDifference = {
  readonly sameGroups: Scalars['Int']['output'];
  readonly placedInFirstAlone: Scalars['Int']['output'];
  readonly placedInSecondAlone: Scalars['Int']['output'];
  readonly sharedPairs: Scalars['Float']['output'];
};

export type FormationProgress = {
  readonly phase: Scalars['Int']['output'];
  readonly phases: Scalars['Int']['output'];
  readonly cells: Scalars['Int']['output'];
  readonly placedCells: Scalars['Int']['output'];
  readonly percent: Scalars['Int']['output'];
  readonly secondsLeft?: Maybe<Scalars['Int']['output']>;
};

export type WhyNotInGroup = {
  readonly code: WhyNotInGroupCode;
  readonly text: Scalars['String']['output'];
};

export type WhyNotInGroupCode =
  | 'NO_LOCATION'
  | 'TOO_FEW_IN_REACH'
  | 'NO_COMMON_LANGUAGE'
  | 'TOO_SPREAD_OUT'
  | 'GROUPS_FULL'
  | 'NO_GROUP_FOUND';

export type FormationRunFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<FormationRunStatus>>;
  readonly isPreview?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FormationRunOrder = {
  readonly field: FormationRunOrderField;
  readonly direction: OrderDirection;
};

export type FormationRunOrderField =
  | 'STARTED_AT';

export type FormationGroupOrder = {
  readonly field: FormationGroupOrderField;
  readonly direction: OrderDirection;
};

export type FormationGroupOrderField =
  | 'SCORE'
  | 'SIZE';

export type FormationRunConnection = {
  readonly nodes: ReadonlyArray<FormationRun>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<FormationRunEdge>;
  readonly pageInfo: PageInfo;
};

export type FormationRunEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FormationRun;
};

export type FormationGroupConnection = {
  readonly nodes: ReadonlyArray<FormationGroup>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<FormationGroupEdge>;
  readonly pageInfo: PageInfo;
};

export type FormationGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FormationGroup;
};

export type TribeGoal = Node & {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly title: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly status: TribeGoalStatus;
  readonly isChallenge: Scalars['Boolean']['output'];
  readonly createdBy?: Maybe<User>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly targetDate?: Maybe<Scalars['DateTime']['output']>;
  readonly isCompleted: Scalars['Boolean']['output'];
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly completedBy?: Maybe<User>;
};

export type TribeGoalStatus =
  | 'PROPOSED'
  | 'OPEN'
  | 'COMPLETED'
  | 'DECLINED';

export type CreateTribeGoalInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly targetDate?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpdateTribeGoalInput = {
  readonly goalId: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly targetDate?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CompleteTribeGoalInput = {
  readonly goalId: Scalars['ID']['input'];
};

export type DeleteTribeGoalInput = {
  readonly goalId: Scalars['ID']['input'];
};

export type AcceptTribeChallengeInput = {
  readonly goalId: Scalars['ID']['input'];
};

export type DeclineTribeChallengeInput = {
  readonly goalId: Scalars['ID']['input'];
};

export type CreateTribeGoalPayload = {
  readonly goal: TribeGoal;
  readonly tribe: Tribe;
};

export type UpdateTribeGoalPayload = {
  readonly goal: TribeGoal;
};

export type CompleteTribeGoalPayload = {
  readonly goal: TribeGoal;
  readonly tribe: Tribe;
};

export type DeleteTribeGoalPayload = {
  readonly goalId: Scalars['ID']['output'];
  readonly tribe: Tribe;
};

export type AcceptTribeChallengePayload = {
  readonly goal: TribeGoal;
  readonly tribe: Tribe;
};

export type DeclineTribeChallengePayload = {
  readonly goal: TribeGoal;
  readonly tribe: Tribe;
};

export type TribeGoalFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<TribeGoalStatus>>;
};

export type TribeGoalOrder = {
  readonly field: TribeGoalOrderField;
  readonly direction: OrderDirection;
};

export type TribeGoalOrderField =
  | 'CREATED_AT';

export type TribeGoalConnection = {
  readonly nodes: ReadonlyArray<TribeGoal>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeGoalEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeGoalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeGoal;
};

export type Hive = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly categories: ReadonlyArray<InterestCategory>;
  readonly status: HiveStatus;
  readonly statusSince: Scalars['DateTime']['output'];
  readonly pledgeGoal: Scalars['Int']['output'];
  readonly pledgeDeadline: Scalars['DateTime']['output'];
  readonly pledgeCount: Scalars['Int']['output'];
  readonly memberCount: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly founder?: Maybe<User>;
  readonly members?: Maybe<HiveMemberConnection>;
  readonly viewerMembership?: Maybe<HiveMember>;
};


export type HiveMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<HiveMemberOrder>;
  filter?: InputMaybe<HiveMemberFilter>;
};

export type HiveMember = Node & {
  readonly id: Scalars['ID']['output'];
  readonly hive?: Maybe<Hive>;
  readonly user?: Maybe<User>;
  readonly role: HiveRole;
  readonly isAdmin: Scalars['Boolean']['output'];
  readonly status: HiveMemberStatus;
  readonly statusSince: Scalars['DateTime']['output'];
  readonly pledgedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HiveStatus =
  | 'PROPOSED'
  | 'ACTIVE'
  | 'LAPSED'
  | 'CLOSED';

export type HiveRole =
  | 'STEWARD'
  | 'MEMBER';

export type HiveMemberStatus =
  | 'PLEDGED'
  | 'ACTIVE'
  | 'WITHDRAWN'
  | 'LAPSED'
  | 'LEFT'
  | 'REMOVED'
  | 'CLOSED';

export type FoundHiveInput = {
  readonly name: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly categories: ReadonlyArray<InterestCategory>;
  readonly pledgeGoal: Scalars['Int']['input'];
  readonly pledgeDeadline: Scalars['DateTime']['input'];
};

export type PledgeToHiveInput = {
  readonly hiveId: Scalars['ID']['input'];
};

export type WithdrawHivePledgeInput = {
  readonly hiveId: Scalars['ID']['input'];
};

export type JoinHiveInput = {
  readonly hiveId: Scalars['ID']['input'];
};

export type LeaveHiveInput = {
  readonly hiveId: Scalars['ID']['input'];
};

export type UpdateHiveInput = {
  readonly hiveId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly categories?: InputMaybe<ReadonlyArray<InterestCategory>>;
};

export type CloseHiveInput = {
  readonly hiveId: Scalars['ID']['input'];
};

export type RemoveHiveMemberInput = {
  readonly hiveId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type ChangeHiveRoleInput = {
  readonly hiveId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
  readonly role: HiveRole;
};

export type FoundHivePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type PledgeToHivePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type WithdrawHivePledgePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type JoinHivePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type LeaveHivePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type UpdateHivePayload = {
  readonly hive: Hive;
};

export type CloseHivePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
  readonly user: User;
};

export type RemoveHiveMemberPayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
};

export type ChangeHiveRolePayload = {
  readonly hive: Hive;
  readonly membership: HiveMember;
};

export type HiveFilter = {
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly categories?: InputMaybe<ReadonlyArray<InterestCategory>>;
  readonly statuses?: InputMaybe<ReadonlyArray<HiveStatus>>;
};

export type HiveMemberFilter = {
  readonly roles?: InputMaybe<ReadonlyArray<HiveRole>>;
};

export type HiveMembershipFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<HiveMemberStatus>>;
};

export type HiveOrder = {
  readonly field: HiveOrderField;
  readonly direction: OrderDirection;
};

export type HiveOrderField =
  | 'CREATED_AT'
  | 'PLEDGE_DEADLINE'
  | 'MEMBER_COUNT';

export type HiveMemberOrder = {
  readonly field: HiveMemberOrderField;
  readonly direction: OrderDirection;
};

export type HiveMemberOrderField =
  | 'JOINED_AT';

export type HiveMembershipOrder = {
  readonly field: HiveMembershipOrderField;
  readonly direction: OrderDirection;
};

export type HiveMembershipOrderField =
  | 'STATUS_SINCE';

export type HiveConnection = {
  readonly nodes: ReadonlyArray<Hive>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<HiveEdge>;
  readonly pageInfo: PageInfo;
};

export type HiveEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Hive;
};

export type HiveMemberConnection = {
  readonly nodes: ReadonlyArray<HiveMember>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<HiveMemberEdge>;
  readonly pageInfo: PageInfo;
};

export type HiveMemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HiveMember;
};

export type Impression = {
  readonly user: User;
  readonly kind: ImpressionKind;
  readonly givenAt: Scalars['DateTime']['output'];
};

export type ImpressionKind =
  | 'WOULD_MEET_AGAIN'
  | 'WOULD_NOT'
  | 'FELT_UNSAFE';

export type AttendanceRecord = {
  readonly attended: Scalars['Int']['output'];
  readonly noShows: Scalars['Int']['output'];
};

export type GiveImpressionInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ImpressionKind>;
};

export type GiveImpressionPayload = {
  readonly impression?: Maybe<Impression>;
  readonly event?: Maybe<TribeEvent>;
};

export type TribeLink = {
  readonly id: Scalars['ID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly uses: Scalars['Int']['output'];
  readonly maxUses?: Maybe<Scalars['Int']['output']>;
};

export type TribeLinkPreview = {
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly memberCount: Scalars['Int']['output'];
  readonly maxMembers: Scalars['Int']['output'];
  readonly interests: ReadonlyArray<TribeInterest>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type CreateTribeLinkInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly validDays: Scalars['Int']['input'];
  readonly maxUses?: InputMaybe<Scalars['Int']['input']>;
};

export type RevokeTribeLinkInput = {
  readonly linkId: Scalars['ID']['input'];
};

export type JoinTribeByLinkInput = {
  readonly secret: Scalars['String']['input'];
};

export type CreateTribeLinkPayload = {
  readonly link: TribeLink;
  readonly secret: Scalars['String']['output'];
  readonly tribe: Tribe;
};

export type RevokeTribeLinkPayload = {
  readonly link: TribeLink;
  readonly tribe: Tribe;
};

export type JoinTribeByLinkPayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
  readonly user: User;
};

export type TribeJoinRequest = Node & {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly user: User;
  readonly status: TribeJoinRequestStatus;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TribeJoinRequestStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'LAPSED';

export type AskToJoinTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
};

export type WithdrawTribeJoinRequestInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type AcceptTribeJoinRequestInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type DeclineTribeJoinRequestInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type AskToJoinTribePayload = {
  readonly request: TribeJoinRequest;
  readonly user: User;
};

export type WithdrawTribeJoinRequestPayload = {
  readonly request: TribeJoinRequest;
  readonly user: User;
};

export type AcceptTribeJoinRequestPayload = {
  readonly request: TribeJoinRequest;
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
};

export type DeclineTribeJoinRequestPayload = {
  readonly request: TribeJoinRequest;
  readonly tribe: Tribe;
};

export type TribeJoinRequestFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<TribeJoinRequestStatus>>;
};

export type TribeJoinRequestOrder = {
  readonly field: TribeJoinRequestOrderField;
  readonly direction: OrderDirection;
};

export type TribeJoinRequestOrderField =
  | 'ASKED_AT';

export type TribeJoinRequestConnection = {
  readonly nodes: ReadonlyArray<TribeJoinRequest>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeJoinRequestEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeJoinRequestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeJoinRequest;
};

export type AcceptTribeProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
};

export type DeclineTribeProposalInput = {
  readonly proposalId: Scalars['ID']['input'];
};

export type AcceptTribeProposalPayload = {
  readonly proposal: TribeProposal;
  readonly user: User;
};

export type DeclineTribeProposalPayload = {
  readonly proposal: TribeProposal;
  readonly user: User;
};

export type TribeProposal = {
  readonly id: Scalars['ID']['output'];
  readonly status: TribeProposalStatus;
  readonly tribe?: Maybe<Tribe>;
  readonly people: ReadonlyArray<User>;
  readonly reasons: ReadonlyArray<MatchReason>;
  readonly commonInterests?: Maybe<ReadonlyArray<CommonInterest>>;
  readonly viewerAnswer?: Maybe<TribeProposalAnswer>;
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type CommonInterest = {
  readonly category: InterestCategory;
  readonly name: Scalars['String']['output'];
};

export type MatchReason = {
  readonly code: MatchReasonCode;
  readonly text: Scalars['String']['output'];
};

export type MatchReasonCode =
  | 'SHARED_INTERESTS'
  | 'SIMILAR_PERSONALITIES'
  | 'SIMILAR_COMMUNICATION'
  | 'NEARBY'
  | 'BALANCED_GROUP'
  | 'COMMON_LANGUAGE'
  | 'COMMON_EVENING'
  | 'WITHIN_REACH';

export type TribeProposalStatus =
  | 'OPEN'
  | 'LAPSED';

export type TribeProposalAnswer =
  | 'PENDING'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'LAPSED';

export type EventMedia = Node & {
  readonly id: Scalars['ID']['output'];
  readonly event?: Maybe<TribeEvent>;
  readonly tribe?: Maybe<Tribe>;
  readonly type: EventMediaType;
  readonly status: EventMediaStatus;
  readonly refusal?: Maybe<EventMediaRefusal>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly thumbnails: ReadonlyArray<EventMediaThumbnail>;
  readonly uploadedBy: User;
  readonly uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type EventMediaThumbnail = {
  readonly width: Scalars['Int']['output'];
  readonly height: Scalars['Int']['output'];
  readonly url: Scalars['URL']['output'];
};

export type EventMediaType =
  | 'IMAGE'
  | 'VIDEO';

export type EventMediaStatus =
  | 'UPLOADING'
  | 'VERIFYING'
  | 'READY'
  | 'REFUSED';

export type EventMediaRefusal =
  | 'TYPE'
  | 'SIZE'
  | 'DIMENSIONS'
  | 'UNREADABLE'
  | 'METADATA';

export type StartMediaUploadInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly tribeId?: InputMaybe<Scalars['ID']['input']>;
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  readonly contentType: Scalars['String']['input'];
  readonly size: Scalars['Int']['input'];
};

export type FinishMediaUploadInput = {
  readonly mediaId: Scalars['ID']['input'];
};

export type DeleteMediaInput = {
  readonly mediaId: Scalars['ID']['input'];
};

export type StartMediaUploadPayload = {
  readonly media: EventMedia;
  readonly upload?: Maybe<MediaUpload>;
};

export type FinishMediaUploadPayload = {
  readonly media: EventMedia;
};

export type DeleteMediaPayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly event?: Maybe<TribeEvent>;
};

export type EventMediaFilter = {
  readonly types?: InputMaybe<ReadonlyArray<EventMediaType>>;
};

export type EventMediaOrder = {
  readonly field: EventMediaOrderField;
  readonly direction: OrderDirection;
};

export type EventMediaOrderField =
  | 'UPLOADED_AT';

export type EventMediaConnection = {
  readonly nodes: ReadonlyArray<EventMedia>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<EventMediaEdge>;
  readonly pageInfo: PageInfo;
};

export type EventMediaEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EventMedia;
};

export type InviteToTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type WithdrawTribeInvitationInput = {
  readonly membershipId: Scalars['ID']['input'];
};

export type AcceptTribeInvitationInput = {
  readonly tribeId: Scalars['ID']['input'];
};

export type DeclineTribeInvitationInput = {
  readonly tribeId: Scalars['ID']['input'];
};

export type LeaveTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
};

export type RemoveTribeMemberInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type HandOverTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly userId: Scalars['ID']['input'];
};

export type InviteToTribePayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
};

export type WithdrawTribeInvitationPayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
};

export type AcceptTribeInvitationPayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
  readonly user: User;
};

export type DeclineTribeInvitationPayload = {
  readonly membership: TribeMembership;
  readonly user: User;
};

export type LeaveTribePayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
  readonly user: User;
};

export type RemoveTribeMemberPayload = {
  readonly membership: TribeMembership;
  readonly tribe: Tribe;
};

export type HandOverTribePayload = {
  readonly tribe: Tribe;
  readonly membership: TribeMembership;
  readonly formerMembership: TribeMembership;
};

export type MemberRole =
  | 'CREATOR'
  | 'MEMBER';

export type MembershipStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'INACTIVE'
  | 'REMOVED'
  | 'LEFT';

export type TribeInvitationOrder = {
  readonly field: TribeInvitationOrderField;
  readonly direction: OrderDirection;
};

export type TribeInvitationOrderField =
  | 'INVITED_AT';

export type TribeInvitationConnection = {
  readonly nodes: ReadonlyArray<TribeMembership>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<TribeInvitationEdge>;
  readonly pageInfo: PageInfo;
};

export type TribeInvitationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TribeMembership;
};

export type Notification = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly type: NotificationKind;
  readonly title: Scalars['String']['output'];
  readonly body: Scalars['String']['output'];
  readonly isRead: Scalars['Boolean']['output'];
  readonly data: NotificationData;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type NotificationData = {
  readonly person?: Maybe<User>;
  readonly tribe?: Maybe<Tribe>;
  readonly event?: Maybe<TribeEvent>;
  readonly goal?: Maybe<TribeGoal>;
  readonly achievement?: Maybe<Achievement>;
  readonly proposal?: Maybe<TribeProposal>;
  readonly hive?: Maybe<Hive>;
  readonly split?: Maybe<PaymentSplit>;
  readonly share?: Maybe<PaymentShare>;
  readonly transaction?: Maybe<Transaction>;
  readonly hourClaim?: Maybe<HourClaim>;
  readonly session?: Maybe<VesselSession>;
  readonly suggestion?: Maybe<EventSuggestion>;
  readonly message?: Maybe<TribeMessage>;
  readonly report?: Maybe<Report>;
  readonly sanction?: Maybe<Sanction>;
  readonly count: Scalars['Int']['output'];
};

export type PaymentSplit = {
  readonly id: Scalars['ID']['output'];
};

export type PaymentShare = {
  readonly id: Scalars['ID']['output'];
};

export type Transaction = {
  readonly id: Scalars['ID']['output'];
};

export type HourClaim = {
  readonly id: Scalars['ID']['output'];
};

export type VesselSession = {
  readonly id: Scalars['ID']['output'];
};

export type NotificationKind =
  | 'TRIBE_INVITED'
  | 'TRIBE_JOIN_REQUESTED'
  | 'TRIBE_JOIN_ACCEPTED'
  | 'TRIBE_JOIN_DECLINED'
  | 'TRIBE_MEMBER_JOINED'
  | 'TRIBE_HANDED_OVER'
  | 'TRIBE_ACTIVE'
  | 'TRIBE_AT_RISK'
  | 'TRIBE_INACTIVE'
  | 'TRIBE_DISSOLVED'
  | 'TRIBE_PROPOSED'
  | 'GOAL_COMPLETED'
  | 'CHALLENGE_PROPOSED'
  | 'EVENT_SCHEDULED'
  | 'EVENT_CHANGED'
  | 'EVENT_CANCELLED'
  | 'EVENT_COMPLETED'
  | 'EVENT_PLACE_GIVEN'
  | 'EVENT_PLACE_LAPSED'
  | 'EVENT_IN_A_WEEK'
  | 'EVENT_IN_A_DAY'
  | 'EVENT_IN_THREE_HOURS'
  | 'EVENT_ANSWER_NEEDED'
  | 'EVENT_SUGGESTED'
  | 'SUGGESTION_ACCEPTED'
  | 'SERIES_STARTED'
  | 'SERIES_ENDED'
  | 'MEDIA_ADDED'
  | 'POLL_OPENED'
  | 'POLL_CLOSED'
  | 'ACHIEVEMENT_EARNED'
  | 'CHAT_MESSAGES'
  | 'CHAT_ANSWERED'
  | 'PROMPT_ASKED'
  | 'HIVE_ACTIVATED'
  | 'HIVE_LAPSED'
  | 'HIVE_CLOSED'
  | 'SPLIT_CREATED'
  | 'SHARE_REMINDED'
  | 'SHARE_PAID'
  | 'PAYMENT_FAILED'
  | 'PAYMENT_REFUNDED'
  | 'PAYMENT_DISPUTED'
  | 'CHRONA_RECEIVED'
  | 'HOURS_VERIFIED'
  | 'TIE_REQUESTED'
  | 'TIE_ACCEPTED'
  | 'SESSION_INVITED'
  | 'SESSION_ACCEPTED'
  | 'AGREEMENT_FOLLOW_UP'
  | 'JOURNAL_REMINDER'
  | 'DISCLAIMER_LAPSING'
  | 'REPORT_DECIDED'
  | 'SANCTION_IMPOSED'
  | 'SANCTION_LIFTED'
  | 'APPEAL_DECIDED';

export type NotificationChannel =
  | 'INBOX'
  | 'EMAIL'
  | 'PUSH';

export type NotificationPreference = {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly isOn: Scalars['Boolean']['output'];
  readonly isDefault: Scalars['Boolean']['output'];
};

export type MarkNotificationReadInput = {
  readonly notificationId: Scalars['ID']['input'];
};

export type MarkAllNotificationsReadInput = {
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DeleteNotificationInput = {
  readonly notificationId: Scalars['ID']['input'];
};

export type SetNotificationPreferencesInput = {
  readonly preferences: ReadonlyArray<NotificationPreferenceInput>;
};

export type NotificationPreferenceInput = {
  readonly kind: NotificationKind;
  readonly channel: NotificationChannel;
  readonly isOn: Scalars['Boolean']['input'];
};

export type MarkNotificationReadPayload = {
  readonly notification: Notification;
  readonly user: User;
};

export type MarkAllNotificationsReadPayload = {
  readonly markedCount: Scalars['Int']['output'];
  readonly user: User;
};

export type DeleteNotificationPayload = {
  readonly notificationId: Scalars['ID']['output'];
  readonly user: User;
};

export type SetNotificationPreferencesPayload = {
  readonly user: User;
};

export type NotificationFilter = {
  readonly isRead?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<NotificationKind>>;
};

export type NotificationOrder = {
  readonly field: NotificationOrderField;
  readonly direction: OrderDirection;
};

export type NotificationOrderField =
  | 'CREATED_AT';

export type NotificationConnection = {
  readonly nodes: ReadonlyArray<Notification>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly unreadCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly pageInfo: PageInfo;
};

export type NotificationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Notification;
};

export type TribeEventPoll = {
  readonly id: Scalars['ID']['output'];
  readonly event?: Maybe<TribeEvent>;
  readonly options: ReadonlyArray<TribeEventPollOption>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly chosenOption?: Maybe<TribeEventPollOption>;
};

export type TribeEventPollOption = {
  readonly id: Scalars['ID']['output'];
  readonly startTime: Scalars['DateTime']['output'];
  readonly endTime: Scalars['DateTime']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly yesCount: Scalars['Int']['output'];
  readonly ifNeedBeCount: Scalars['Int']['output'];
  readonly noCount: Scalars['Int']['output'];
  readonly answers: ReadonlyArray<TribeEventPollAnswer>;
  readonly viewerAnswer?: Maybe<PollAnswer>;
};

export type TribeEventPollAnswer = {
  readonly user: User;
  readonly answer: PollAnswer;
  readonly answeredAt: Scalars['DateTime']['output'];
};

export type PollAnswer =
  | 'YES'
  | 'IF_NEED_BE'
  | 'NO';

export type OpenTribeEventPollInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly times: ReadonlyArray<TribeEventTimeInput>;
};

export type AnswerTribeEventPollInput = {
  readonly pollId: Scalars['ID']['input'];
  readonly answers: ReadonlyArray<PollOptionAnswerInput>;
};

export type PollOptionAnswerInput = {
  readonly optionId: Scalars['ID']['input'];
  readonly answer: PollAnswer;
};

export type CloseTribeEventPollInput = {
  readonly pollId: Scalars['ID']['input'];
  readonly optionId?: InputMaybe<Scalars['ID']['input']>;
};

export type OpenTribeEventPollPayload = {
  readonly poll: TribeEventPoll;
  readonly event: TribeEvent;
};

export type AnswerTribeEventPollPayload = {
  readonly poll: TribeEventPoll;
  readonly event: TribeEvent;
};

export type CloseTribeEventPollPayload = {
  readonly poll: TribeEventPoll;
  readonly event: TribeEvent;
};

export type PushSubscription = {
  readonly id: Scalars['ID']['output'];
  readonly service: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
};

export type AddPushSubscriptionInput = {
  readonly endpoint: Scalars['String']['input'];
  readonly p256dh: Scalars['String']['input'];
  readonly auth: Scalars['String']['input'];
};

export type RemovePushSubscriptionInput = {
  readonly subscriptionId: Scalars['ID']['input'];
};

export type AddPushSubscriptionPayload = {
  readonly subscription: PushSubscription;
  readonly user: User;
};

export type RemovePushSubscriptionPayload = {
  readonly user: User;
};

export type TribeEventSeries = Node & {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly rule: Scalars['String']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly status: TribeEventSeriesStatus;
  readonly createdBy?: Maybe<User>;
  readonly dates: ReadonlyArray<TribeEventSeriesDate>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type TribeEventSeriesDate = {
  readonly startTime: Scalars['DateTime']['output'];
  readonly event?: Maybe<TribeEvent>;
};

export type TribeEventSeriesStatus =
  | 'ACTIVE'
  | 'ENDED';

export type RepeatTribeEventInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly rule: Scalars['String']['input'];
};

export type UpdateTribeEventSeriesInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly time?: InputMaybe<TribeEventTimeInput>;
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
  readonly meetingUrl?: InputMaybe<Scalars['URL']['input']>;
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  readonly allowsGuests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cost?: InputMaybe<MoneyInput>;
  readonly paymentRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EndTribeEventSeriesInput = {
  readonly seriesId: Scalars['ID']['input'];
  readonly cancelUpcoming: Scalars['Boolean']['input'];
};

export type RepeatTribeEventPayload = {
  readonly series: TribeEventSeries;
  readonly event: TribeEvent;
};

export type UpdateTribeEventSeriesPayload = {
  readonly series: TribeEventSeries;
  readonly event: TribeEvent;
};

export type EndTribeEventSeriesPayload = {
  readonly series: TribeEventSeries;
};

export type Report = Node & {
  readonly id: Scalars['ID']['output'];
  readonly subjectKind: ReportSubjectKind;
  readonly subjectId: Scalars['ID']['output'];
  readonly reason: ReportReason;
  readonly status: ReportStatus;
  readonly outcome?: Maybe<ReportOutcome>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reporter?: Maybe<User>;
  readonly reportedUser?: Maybe<User>;
  readonly evidence?: Maybe<ReadonlyArray<ReportedText>>;
  readonly reportedMedium?: Maybe<ReportedMedium>;
  readonly severity?: Maybe<ReportSeverity>;
  readonly subjectReportCount?: Maybe<Scalars['Int']['output']>;
  readonly claimedBy?: Maybe<User>;
  readonly claimedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly decision?: Maybe<ReportDecision>;
  readonly decidedBy?: Maybe<User>;
  readonly sanctionId?: Maybe<Scalars['ID']['output']>;
};

export type ReportedText = {
  readonly part: ReportedPart;
  readonly text: Scalars['String']['output'];
  readonly author?: Maybe<User>;
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ReportedMedium = {
  readonly type: EventMediaType;
  readonly url: Scalars['URL']['output'];
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly isRemoved: Scalars['Boolean']['output'];
};

export type ReportedPart =
  | 'NAME'
  | 'DESCRIPTION'
  | 'LOCATION'
  | 'MESSAGE'
  | 'MESSAGE_BEFORE'
  | 'MESSAGE_AFTER'
  | 'MEDIUM';

export type ReportSubjectKind =
  | 'TRIBE'
  | 'EVENT'
  | 'PERSON'
  | 'MESSAGE'
  | 'MEDIUM';

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

export type ReportDecision =
  | 'NO_ACTION'
  | 'CONTENT_REMOVED'
  | 'REMOVED_FROM_TRIBE'
  | 'TIMED_OUT'
  | 'BANNED';

export type ReportOrderField =
  | 'QUEUE'
  | 'REPORTED_AT';

export type ReportOrder = {
  readonly field: ReportOrderField;
  readonly direction: OrderDirection;
};

export type ReportFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<ReportStatus>>;
  readonly reasons?: InputMaybe<ReadonlyArray<ReportReason>>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportToAdminsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly subject: ReportSubjectInput;
  readonly reason: ReportReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportSubjectInput = {
  readonly kind: ReportSubjectKind;
  readonly id: Scalars['ID']['input'];
};

export type ClaimReportInput = {
  readonly reportId: Scalars['ID']['input'];
};

export type DecideReportInput = {
  readonly reportId: Scalars['ID']['input'];
  readonly decision: ReportDecision;
  readonly rule?: InputMaybe<ReportReason>;
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  readonly tribeId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReportToAdminsPayload = {
  readonly report: Report;
};

export type ClaimReportPayload = {
  readonly report: Report;
  readonly reports: ReadonlyArray<Report>;
};

export type DecideReportPayload = {
  readonly report: Report;
  readonly reports: ReadonlyArray<Report>;
  readonly sanction?: Maybe<Sanction>;
};

export type ReportConnection = {
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Report>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ReportEdge = {
  readonly node: Report;
  readonly cursor: Scalars['String']['output'];
};

export type Sanction = Node & {
  readonly id: Scalars['ID']['output'];
  readonly user: User;
  readonly kind: SanctionKind;
  readonly rule: ReportReason;
  readonly subjectKind: ReportSubjectKind;
  readonly subjectId: Scalars['ID']['output'];
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

export type SanctionKind =
  | 'CONTENT_REMOVED'
  | 'REMOVED_FROM_TRIBE'
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

export type SanctionOrderField =
  | 'IMPOSED_AT';

export type SanctionOrder = {
  readonly field: SanctionOrderField;
  readonly direction: OrderDirection;
};

export type SanctionFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<SanctionStatus>>;
  readonly kinds?: InputMaybe<ReadonlyArray<SanctionKind>>;
};

export type AppealSanctionInput = {
  readonly sanctionId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type DecideAppealInput = {
  readonly sanctionId: Scalars['ID']['input'];
  readonly decision: AppealDecision;
};

export type LiftSanctionInput = {
  readonly sanctionId: Scalars['ID']['input'];
};

export type AppealSanctionPayload = {
  readonly sanction: Sanction;
};

export type DecideAppealPayload = {
  readonly sanction: Sanction;
};

export type LiftSanctionPayload = {
  readonly sanction: Sanction;
};

export type SanctionConnection = {
  readonly edges: ReadonlyArray<SanctionEdge>;
  readonly nodes: ReadonlyArray<Sanction>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type SanctionEdge = {
  readonly node: Sanction;
  readonly cursor: Scalars['String']['output'];
};

export type CreateTribeInput = {
  readonly name: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly privacy: TribePrivacy;
  readonly maxMembers: Scalars['Int']['input'];
  readonly interests: ReadonlyArray<TribeInterestInput>;
};

export type UpdateTribeInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly point?: InputMaybe<GeoPointInput>;
  readonly privacy?: InputMaybe<TribePrivacy>;
  readonly maxMembers?: InputMaybe<Scalars['Int']['input']>;
};

export type SetTribeInterestsInput = {
  readonly tribeId: Scalars['ID']['input'];
  readonly interests: ReadonlyArray<TribeInterestInput>;
};

export type TribeInterestInput = {
  readonly category: InterestCategory;
  readonly name: Scalars['String']['input'];
  readonly isPrimary: Scalars['Boolean']['input'];
};

export type CreateTribePayload = {
  readonly tribe: Tribe;
  readonly membership: TribeMembership;
  readonly user: User;
};

export type UpdateTribePayload = {
  readonly tribe: Tribe;
};

export type SetTribeInterestsPayload = {
  readonly tribe: Tribe;
};

export type TribeInterest = {
  readonly id: Scalars['ID']['output'];
  readonly tribe?: Maybe<Tribe>;
  readonly category: InterestCategory;
  readonly name: Scalars['String']['output'];
  readonly isPrimary: Scalars['Boolean']['output'];
};

export type TribeStatus =
  | 'FORMING'
  | 'ACTIVE'
  | 'AT_RISK'
  | 'INACTIVE'
  | 'DISSOLVED';

export type TribePrivacy =
  | 'PUBLIC'
  | 'PRIVATE';

export type VenueSearchArea = {
  readonly point: GeoPointInput;
  readonly radiusMiles: Scalars['Int']['input'];
};

export type Venue = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly address: Scalars['String']['output'];
  readonly point: GeoPoint;
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  readonly placeId: Scalars['String']['output'];
  readonly website?: Maybe<Scalars['URL']['output']>;
  readonly phoneNumber?: Maybe<Scalars['String']['output']>;
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly priceLevel?: Maybe<Scalars['Int']['output']>;
  readonly rating?: Maybe<Scalars['Float']['output']>;
  readonly source: VenueSource;
  readonly attribution: Scalars['String']['output'];
};

export type VenueSource =
  | 'LOCAL'
  | 'OPENSTREETMAP';

export type EventWeather = {
  readonly temperatureC: Scalars['Float']['output'];
  readonly precipitationPercent: Scalars['Int']['output'];
  readonly condition: WeatherCondition;
  readonly asOf: Scalars['DateTime']['output'];
  readonly source: WeatherSource;
  readonly attribution: Scalars['String']['output'];
};

export type WeatherCondition =
  | 'CLEAR'
  | 'PARTLY_CLOUDY'
  | 'CLOUDY'
  | 'FOG'
  | 'DRIZZLE'
  | 'RAIN'
  | 'SNOW'
  | 'THUNDERSTORM';

export type WeatherSource =
  | 'LOCAL'
  | 'OPEN_METEO';



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
  Node: ( AchievementBehind ) | ( UserAchievementBehind ) | ( TribeBehind ) | ( TribeEventBehind ) | ( EventAttendeeBehind ) | ( TribeMembershipBehind ) | ( TribeMessageBehind ) | ( EventSuggestionBehind ) | ( TribeGoalBehind ) | ( HiveBehind ) | ( HiveMemberBehind ) | ( TribeJoinRequestBehind ) | ( EventMediaBehind ) | ( NotificationBehind ) | ( TribeEventSeriesBehind ) | ( ReportBehind ) | ( SanctionBehind );
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
  InterestCategory: InterestCategory;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  MoneyInput: MoneyInput;
  MediaUpload: ResolverTypeWrapper<MediaUpload>;
  MediaUploadHeader: ResolverTypeWrapper<MediaUploadHeader>;
  Mutation: ResolverTypeWrapper<{}>;
  User: ResolverTypeWrapper<UserBehind>;
  Achievement: ResolverTypeWrapper<AchievementBehind>;
  AchievementCriterion: ResolverTypeWrapper<AchievementCriterion>;
  AchievementMetric: AchievementMetric;
  AchievementCategory: AchievementCategory;
  UserAchievement: ResolverTypeWrapper<UserAchievementBehind>;
  UserAchievementMetadata: ResolverTypeWrapper<UserAchievementMetadataBehind>;
  AchievementCount: ResolverTypeWrapper<AchievementCount>;
  AddAchievementInput: AddAchievementInput;
  AchievementCriterionInput: AchievementCriterionInput;
  UpdateAchievementInput: UpdateAchievementInput;
  RetireAchievementInput: RetireAchievementInput;
  AddAchievementPayload: ResolverTypeWrapper<Omit<AddAchievementPayload, 'achievement'> & { achievement: ResolversTypes['Achievement'] }>;
  UpdateAchievementPayload: ResolverTypeWrapper<Omit<UpdateAchievementPayload, 'achievement'> & { achievement: ResolversTypes['Achievement'] }>;
  RetireAchievementPayload: ResolverTypeWrapper<Omit<RetireAchievementPayload, 'achievement'> & { achievement: ResolversTypes['Achievement'] }>;
  AchievementFilter: AchievementFilter;
  AchievementOrder: AchievementOrder;
  AchievementOrderField: AchievementOrderField;
  AchievementConnection: ResolverTypeWrapper<Omit<AchievementConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Achievement']>, edges: ReadonlyArray<ResolversTypes['AchievementEdge']> }>;
  AchievementEdge: ResolverTypeWrapper<Omit<AchievementEdge, 'node'> & { node: ResolversTypes['Achievement'] }>;
  UserAchievementFilter: UserAchievementFilter;
  UserAchievementOrder: UserAchievementOrder;
  UserAchievementOrderField: UserAchievementOrderField;
  UserAchievementConnection: ResolverTypeWrapper<Omit<UserAchievementConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['UserAchievement']>, edges: ReadonlyArray<ResolversTypes['UserAchievementEdge']> }>;
  UserAchievementEdge: ResolverTypeWrapper<Omit<UserAchievementEdge, 'node'> & { node: ResolversTypes['UserAchievement'] }>;
  Tribe: ResolverTypeWrapper<TribeBehind>;
  TribeActivity: ResolverTypeWrapper<TribeActivityBehind>;
  TribeActivityMetadata: ResolverTypeWrapper<TribeActivityMetadataBehind>;
  ActivityType: ActivityType;
  TribeActivityFilter: TribeActivityFilter;
  TribeActivityOrder: TribeActivityOrder;
  TribeActivityOrderField: TribeActivityOrderField;
  TribeActivityConnection: ResolverTypeWrapper<Omit<TribeActivityConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeActivity']>, edges: ReadonlyArray<ResolversTypes['TribeActivityEdge']> }>;
  TribeActivityEdge: ResolverTypeWrapper<Omit<TribeActivityEdge, 'node'> & { node: ResolversTypes['TribeActivity'] }>;
  TribeEvent: ResolverTypeWrapper<TribeEventBehind>;
  EventAttendee: ResolverTypeWrapper<EventAttendeeBehind>;
  RsvpStatus: RsvpStatus;
  AttendancePaymentStatus: AttendancePaymentStatus;
  TribeEventAttendance: ResolverTypeWrapper<TribeEventAttendanceBehind>;
  AnswerTribeEventInput: AnswerTribeEventInput;
  RsvpAnswer: RsvpAnswer;
  AnswerTribeEventPayload: ResolverTypeWrapper<Omit<AnswerTribeEventPayload, 'attendee' | 'event' | 'user'> & { attendee: ResolversTypes['EventAttendee'], event: ResolversTypes['TribeEvent'], user: ResolversTypes['User'] }>;
  EventAttendeeFilter: EventAttendeeFilter;
  UserTribeEventFilter: UserTribeEventFilter;
  EventAttendeeOrder: EventAttendeeOrder;
  EventAttendeeOrderField: EventAttendeeOrderField;
  EventAttendeeConnection: ResolverTypeWrapper<Omit<EventAttendeeConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['EventAttendee']>, edges: ReadonlyArray<ResolversTypes['EventAttendeeEdge']> }>;
  EventAttendeeEdge: ResolverTypeWrapper<Omit<EventAttendeeEdge, 'node'> & { node: ResolversTypes['EventAttendee'] }>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedBehind>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'feed' | 'user'> & { feed: ResolversTypes['CalendarFeed'], user: ResolversTypes['User'] }>;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'user'> & { user: ResolversTypes['User'] }>;
  TribeMembership: ResolverTypeWrapper<TribeMembershipBehind>;
  TribeReadCursor: ResolverTypeWrapper<TribeReadCursorBehind>;
  TribeChanges: ResolverTypeWrapper<TribeChangesBehind>;
  TribeChange: ResolverTypeWrapper<TribeChangeBehind>;
  TribeChangeKind: TribeChangeKind;
  MarkTribeReadInput: MarkTribeReadInput;
  MuteTribeInput: MuteTribeInput;
  MarkTribeReadPayload: ResolverTypeWrapper<Omit<MarkTribeReadPayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  MuteTribePayload: ResolverTypeWrapper<Omit<MuteTribePayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  TribeMessage: ResolverTypeWrapper<TribeMessageBehind>;
  TribeMessageReaction: ResolverTypeWrapper<TribeMessageReactionBehind>;
  TribeMessageMetadata: ResolverTypeWrapper<TribeMessageMetadataBehind>;
  MessageType: MessageType;
  TribeSystemMessageKind: TribeSystemMessageKind;
  TribeMessageOrder: TribeMessageOrder;
  TribeMessageOrderField: TribeMessageOrderField;
  TribeMessageConnection: ResolverTypeWrapper<Omit<TribeMessageConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeMessage']>, edges: ReadonlyArray<ResolversTypes['TribeMessageEdge']> }>;
  TribeMessageEdge: ResolverTypeWrapper<Omit<TribeMessageEdge, 'node'> & { node: ResolversTypes['TribeMessage'] }>;
  SendTribeMessageInput: SendTribeMessageInput;
  SendTribeMessagePayload: ResolverTypeWrapper<Omit<SendTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversTypes['TribeMessage'], tribe: ResolversTypes['Tribe'] }>;
  ShareTribeEventInput: ShareTribeEventInput;
  ShareTribeEventPayload: ResolverTypeWrapper<Omit<ShareTribeEventPayload, 'message' | 'tribe'> & { message: ResolversTypes['TribeMessage'], tribe: ResolversTypes['Tribe'] }>;
  EditTribeMessageInput: EditTribeMessageInput;
  EditTribeMessagePayload: ResolverTypeWrapper<Omit<EditTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversTypes['TribeMessage'], tribe: ResolversTypes['Tribe'] }>;
  DeleteTribeMessageInput: DeleteTribeMessageInput;
  DeleteTribeMessagePayload: ResolverTypeWrapper<DeleteTribeMessagePayloadBehind>;
  ReactToTribeMessageInput: ReactToTribeMessageInput;
  ReactToTribeMessagePayload: ResolverTypeWrapper<Omit<ReactToTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversTypes['TribeMessage'], tribe: ResolversTypes['Tribe'] }>;
  RemoveTribeMessageReactionInput: RemoveTribeMessageReactionInput;
  RemoveTribeMessageReactionPayload: ResolverTypeWrapper<Omit<RemoveTribeMessageReactionPayload, 'message' | 'tribe'> & { message: ResolversTypes['TribeMessage'], tribe: ResolversTypes['Tribe'] }>;
  CheckInCode: ResolverTypeWrapper<CheckInCode>;
  CheckInProof: CheckInProof;
  CheckInToTribeEventInput: CheckInToTribeEventInput;
  CheckInToTribeEventPayload: ResolverTypeWrapper<Omit<CheckInToTribeEventPayload, 'attendee' | 'event'> & { attendee: ResolversTypes['EventAttendee'], event: ResolversTypes['TribeEvent'] }>;
  DigestFrequency: DigestFrequency;
  SetDigestFrequencyInput: SetDigestFrequencyInput;
  SetDigestFrequencyPayload: ResolverTypeWrapper<Omit<SetDigestFrequencyPayload, 'user'> & { user: ResolversTypes['User'] }>;
  TribeSearchFilter: TribeSearchFilter;
  TribeSearchArea: TribeSearchArea;
  TribeSearchOrder: TribeSearchOrder;
  TribeSearchOrderField: TribeSearchOrderField;
  TribeSearchConnection: ResolverTypeWrapper<TribeSearchConnectionBehind>;
  TribeSearchEdge: ResolverTypeWrapper<TribeSearchEdgeBehind>;
  TribeSearchReason: ResolverTypeWrapper<TribeSearchReasonBehind>;
  TribeSearchReasonKind: TribeSearchReasonKind;
  TribeEngagement: ResolverTypeWrapper<TribeEngagementBehind>;
  EngagementGranularity: EngagementGranularity;
  EngagementPrompt: ResolverTypeWrapper<EngagementPromptBehind>;
  EngagementPromptKind: EngagementPromptKind;
  EngagementPromptStatus: EngagementPromptStatus;
  EngagementPromptReason: ResolverTypeWrapper<EngagementPromptReason>;
  EngagementPromptReasonCode: EngagementPromptReasonCode;
  EventSuggestion: ResolverTypeWrapper<EventSuggestionBehind>;
  EventSuggestionStatus: EventSuggestionStatus;
  EventSuggestionReason: ResolverTypeWrapper<EventSuggestionReasonBehind>;
  EventSuggestionReasonKind: EventSuggestionReasonKind;
  ChangeTribeEngagementInput: ChangeTribeEngagementInput;
  SuggestTribeEventsInput: SuggestTribeEventsInput;
  AcceptEventSuggestionInput: AcceptEventSuggestionInput;
  DeclineEventSuggestionInput: DeclineEventSuggestionInput;
  ChangeTribeEngagementPayload: ResolverTypeWrapper<Omit<ChangeTribeEngagementPayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  SuggestTribeEventsPayload: ResolverTypeWrapper<Omit<SuggestTribeEventsPayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  AcceptEventSuggestionPayload: ResolverTypeWrapper<Omit<AcceptEventSuggestionPayload, 'suggestion' | 'event' | 'tribe'> & { suggestion: ResolversTypes['EventSuggestion'], event?: Maybe<ResolversTypes['TribeEvent']>, tribe: ResolversTypes['Tribe'] }>;
  DeclineEventSuggestionPayload: ResolverTypeWrapper<Omit<DeclineEventSuggestionPayload, 'suggestion'> & { suggestion: ResolversTypes['EventSuggestion'] }>;
  EventSuggestionFilter: EventSuggestionFilter;
  EventSuggestionOrder: EventSuggestionOrder;
  EventSuggestionOrderField: EventSuggestionOrderField;
  EventSuggestionConnection: ResolverTypeWrapper<Omit<EventSuggestionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['EventSuggestion']>, edges: ReadonlyArray<ResolversTypes['EventSuggestionEdge']> }>;
  EventSuggestionEdge: ResolverTypeWrapper<Omit<EventSuggestionEdge, 'node'> & { node: ResolversTypes['EventSuggestion'] }>;
  EngagementPromptFilter: EngagementPromptFilter;
  EngagementPromptOrder: EngagementPromptOrder;
  EngagementPromptOrderField: EngagementPromptOrderField;
  EngagementPromptConnection: ResolverTypeWrapper<Omit<EngagementPromptConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['EngagementPrompt']>, edges: ReadonlyArray<ResolversTypes['EngagementPromptEdge']> }>;
  EngagementPromptEdge: ResolverTypeWrapper<Omit<EngagementPromptEdge, 'node'> & { node: ResolversTypes['EngagementPrompt'] }>;
  PublicEventFilter: PublicEventFilter;
  PublicEventArea: PublicEventArea;
  PublicEventOrder: PublicEventOrder;
  PublicEventOrderField: PublicEventOrderField;
  PublicEventConnection: ResolverTypeWrapper<PublicEventConnectionBehind>;
  PublicEventEdge: ResolverTypeWrapper<PublicEventEdgeBehind>;
  PublicEventReason: ResolverTypeWrapper<PublicEventReasonBehind>;
  PublicEventReasonKind: PublicEventReasonKind;
  EventType: EventType;
  EventStatus: EventStatus;
  EventVisibility: EventVisibility;
  TribeEventTimeInput: TribeEventTimeInput;
  DraftTribeEventInput: DraftTribeEventInput;
  UpdateTribeEventInput: UpdateTribeEventInput;
  ScheduleTribeEventInput: ScheduleTribeEventInput;
  CompleteTribeEventInput: CompleteTribeEventInput;
  CancelTribeEventInput: CancelTribeEventInput;
  CloneTribeEventInput: CloneTribeEventInput;
  AddTribeEventHostInput: AddTribeEventHostInput;
  RemoveTribeEventHostInput: RemoveTribeEventHostInput;
  DraftTribeEventPayload: ResolverTypeWrapper<Omit<DraftTribeEventPayload, 'event' | 'tribe'> & { event: ResolversTypes['TribeEvent'], tribe: ResolversTypes['Tribe'] }>;
  UpdateTribeEventPayload: ResolverTypeWrapper<Omit<UpdateTribeEventPayload, 'event'> & { event: ResolversTypes['TribeEvent'] }>;
  ScheduleTribeEventPayload: ResolverTypeWrapper<Omit<ScheduleTribeEventPayload, 'event' | 'tribe'> & { event: ResolversTypes['TribeEvent'], tribe: ResolversTypes['Tribe'] }>;
  CompleteTribeEventPayload: ResolverTypeWrapper<Omit<CompleteTribeEventPayload, 'event'> & { event: ResolversTypes['TribeEvent'] }>;
  CancelTribeEventPayload: ResolverTypeWrapper<Omit<CancelTribeEventPayload, 'event'> & { event: ResolversTypes['TribeEvent'] }>;
  CloneTribeEventPayload: ResolverTypeWrapper<Omit<CloneTribeEventPayload, 'event' | 'tribe'> & { event: ResolversTypes['TribeEvent'], tribe: ResolversTypes['Tribe'] }>;
  AddTribeEventHostPayload: ResolverTypeWrapper<Omit<AddTribeEventHostPayload, 'event'> & { event: ResolversTypes['TribeEvent'] }>;
  RemoveTribeEventHostPayload: ResolverTypeWrapper<Omit<RemoveTribeEventHostPayload, 'event'> & { event: ResolversTypes['TribeEvent'] }>;
  TribeEventFilter: TribeEventFilter;
  TribeEventOrder: TribeEventOrder;
  TribeEventOrderField: TribeEventOrderField;
  TribeEventConnection: ResolverTypeWrapper<Omit<TribeEventConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeEvent']>, edges: ReadonlyArray<ResolversTypes['TribeEventEdge']> }>;
  TribeEventEdge: ResolverTypeWrapper<Omit<TribeEventEdge, 'node'> & { node: ResolversTypes['TribeEvent'] }>;
  StartFormationInput: StartFormationInput;
  PreviewFormationInput: PreviewFormationInput;
  StartFormationPayload: ResolverTypeWrapper<Omit<StartFormationPayload, 'run'> & { run: ResolversTypes['FormationRun'] }>;
  PreviewFormationPayload: ResolverTypeWrapper<Omit<PreviewFormationPayload, 'run'> & { run: ResolversTypes['FormationRun'] }>;
  FormationRun: ResolverTypeWrapper<FormationRunBehind>;
  FormationPhase: ResolverTypeWrapper<FormationPhase>;
  LeftOverReason: ResolverTypeWrapper<LeftOverReason>;
  FormationGroup: ResolverTypeWrapper<FormationGroupBehind>;
  FormationFactorScore: ResolverTypeWrapper<FormationFactorScore>;
  FormationFactor: FormationFactor;
  FormationGroupProposal: ResolverTypeWrapper<FormationGroupProposal>;
  FormationRunStatus: FormationRunStatus;
  FormationDifference: ResolverTypeWrapper<FormationDifference>;
  FormationProgress: ResolverTypeWrapper<FormationProgress>;
  WhyNotInGroup: ResolverTypeWrapper<WhyNotInGroup>;
  WhyNotInGroupCode: WhyNotInGroupCode;
  FormationRunFilter: FormationRunFilter;
  FormationRunOrder: FormationRunOrder;
  FormationRunOrderField: FormationRunOrderField;
  FormationGroupOrder: FormationGroupOrder;
  FormationGroupOrderField: FormationGroupOrderField;
  FormationRunConnection: ResolverTypeWrapper<Omit<FormationRunConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['FormationRun']>, edges: ReadonlyArray<ResolversTypes['FormationRunEdge']> }>;
  FormationRunEdge: ResolverTypeWrapper<Omit<FormationRunEdge, 'node'> & { node: ResolversTypes['FormationRun'] }>;
  FormationGroupConnection: ResolverTypeWrapper<Omit<FormationGroupConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['FormationGroup']>, edges: ReadonlyArray<ResolversTypes['FormationGroupEdge']> }>;
  FormationGroupEdge: ResolverTypeWrapper<Omit<FormationGroupEdge, 'node'> & { node: ResolversTypes['FormationGroup'] }>;
  TribeGoal: ResolverTypeWrapper<TribeGoalBehind>;
  TribeGoalStatus: TribeGoalStatus;
  CreateTribeGoalInput: CreateTribeGoalInput;
  UpdateTribeGoalInput: UpdateTribeGoalInput;
  CompleteTribeGoalInput: CompleteTribeGoalInput;
  DeleteTribeGoalInput: DeleteTribeGoalInput;
  AcceptTribeChallengeInput: AcceptTribeChallengeInput;
  DeclineTribeChallengeInput: DeclineTribeChallengeInput;
  CreateTribeGoalPayload: ResolverTypeWrapper<Omit<CreateTribeGoalPayload, 'goal' | 'tribe'> & { goal: ResolversTypes['TribeGoal'], tribe: ResolversTypes['Tribe'] }>;
  UpdateTribeGoalPayload: ResolverTypeWrapper<Omit<UpdateTribeGoalPayload, 'goal'> & { goal: ResolversTypes['TribeGoal'] }>;
  CompleteTribeGoalPayload: ResolverTypeWrapper<Omit<CompleteTribeGoalPayload, 'goal' | 'tribe'> & { goal: ResolversTypes['TribeGoal'], tribe: ResolversTypes['Tribe'] }>;
  DeleteTribeGoalPayload: ResolverTypeWrapper<Omit<DeleteTribeGoalPayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  AcceptTribeChallengePayload: ResolverTypeWrapper<Omit<AcceptTribeChallengePayload, 'goal' | 'tribe'> & { goal: ResolversTypes['TribeGoal'], tribe: ResolversTypes['Tribe'] }>;
  DeclineTribeChallengePayload: ResolverTypeWrapper<Omit<DeclineTribeChallengePayload, 'goal' | 'tribe'> & { goal: ResolversTypes['TribeGoal'], tribe: ResolversTypes['Tribe'] }>;
  TribeGoalFilter: TribeGoalFilter;
  TribeGoalOrder: TribeGoalOrder;
  TribeGoalOrderField: TribeGoalOrderField;
  TribeGoalConnection: ResolverTypeWrapper<Omit<TribeGoalConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeGoal']>, edges: ReadonlyArray<ResolversTypes['TribeGoalEdge']> }>;
  TribeGoalEdge: ResolverTypeWrapper<Omit<TribeGoalEdge, 'node'> & { node: ResolversTypes['TribeGoal'] }>;
  Hive: ResolverTypeWrapper<HiveBehind>;
  HiveMember: ResolverTypeWrapper<HiveMemberBehind>;
  HiveStatus: HiveStatus;
  HiveRole: HiveRole;
  HiveMemberStatus: HiveMemberStatus;
  FoundHiveInput: FoundHiveInput;
  PledgeToHiveInput: PledgeToHiveInput;
  WithdrawHivePledgeInput: WithdrawHivePledgeInput;
  JoinHiveInput: JoinHiveInput;
  LeaveHiveInput: LeaveHiveInput;
  UpdateHiveInput: UpdateHiveInput;
  CloseHiveInput: CloseHiveInput;
  RemoveHiveMemberInput: RemoveHiveMemberInput;
  ChangeHiveRoleInput: ChangeHiveRoleInput;
  FoundHivePayload: ResolverTypeWrapper<Omit<FoundHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  PledgeToHivePayload: ResolverTypeWrapper<Omit<PledgeToHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  WithdrawHivePledgePayload: ResolverTypeWrapper<Omit<WithdrawHivePledgePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  JoinHivePayload: ResolverTypeWrapper<Omit<JoinHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  LeaveHivePayload: ResolverTypeWrapper<Omit<LeaveHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  UpdateHivePayload: ResolverTypeWrapper<Omit<UpdateHivePayload, 'hive'> & { hive: ResolversTypes['Hive'] }>;
  CloseHivePayload: ResolverTypeWrapper<Omit<CloseHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'], user: ResolversTypes['User'] }>;
  RemoveHiveMemberPayload: ResolverTypeWrapper<Omit<RemoveHiveMemberPayload, 'hive' | 'membership'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'] }>;
  ChangeHiveRolePayload: ResolverTypeWrapper<Omit<ChangeHiveRolePayload, 'hive' | 'membership'> & { hive: ResolversTypes['Hive'], membership: ResolversTypes['HiveMember'] }>;
  HiveFilter: HiveFilter;
  HiveMemberFilter: HiveMemberFilter;
  HiveMembershipFilter: HiveMembershipFilter;
  HiveOrder: HiveOrder;
  HiveOrderField: HiveOrderField;
  HiveMemberOrder: HiveMemberOrder;
  HiveMemberOrderField: HiveMemberOrderField;
  HiveMembershipOrder: HiveMembershipOrder;
  HiveMembershipOrderField: HiveMembershipOrderField;
  HiveConnection: ResolverTypeWrapper<Omit<HiveConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Hive']>, edges: ReadonlyArray<ResolversTypes['HiveEdge']> }>;
  HiveEdge: ResolverTypeWrapper<Omit<HiveEdge, 'node'> & { node: ResolversTypes['Hive'] }>;
  HiveMemberConnection: ResolverTypeWrapper<Omit<HiveMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['HiveMember']>, edges: ReadonlyArray<ResolversTypes['HiveMemberEdge']> }>;
  HiveMemberEdge: ResolverTypeWrapper<Omit<HiveMemberEdge, 'node'> & { node: ResolversTypes['HiveMember'] }>;
  Impression: ResolverTypeWrapper<ImpressionBehind>;
  ImpressionKind: ImpressionKind;
  AttendanceRecord: ResolverTypeWrapper<AttendanceRecordBehind>;
  GiveImpressionInput: GiveImpressionInput;
  GiveImpressionPayload: ResolverTypeWrapper<Omit<GiveImpressionPayload, 'impression' | 'event'> & { impression?: Maybe<ResolversTypes['Impression']>, event?: Maybe<ResolversTypes['TribeEvent']> }>;
  TribeLink: ResolverTypeWrapper<TribeLinkBehind>;
  TribeLinkPreview: ResolverTypeWrapper<TribeLinkPreviewBehind>;
  CreateTribeLinkInput: CreateTribeLinkInput;
  RevokeTribeLinkInput: RevokeTribeLinkInput;
  JoinTribeByLinkInput: JoinTribeByLinkInput;
  CreateTribeLinkPayload: ResolverTypeWrapper<Omit<CreateTribeLinkPayload, 'link' | 'tribe'> & { link: ResolversTypes['TribeLink'], tribe: ResolversTypes['Tribe'] }>;
  RevokeTribeLinkPayload: ResolverTypeWrapper<Omit<RevokeTribeLinkPayload, 'link' | 'tribe'> & { link: ResolversTypes['TribeLink'], tribe: ResolversTypes['Tribe'] }>;
  JoinTribeByLinkPayload: ResolverTypeWrapper<Omit<JoinTribeByLinkPayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'], user: ResolversTypes['User'] }>;
  TribeJoinRequest: ResolverTypeWrapper<TribeJoinRequestBehind>;
  TribeJoinRequestStatus: TribeJoinRequestStatus;
  AskToJoinTribeInput: AskToJoinTribeInput;
  WithdrawTribeJoinRequestInput: WithdrawTribeJoinRequestInput;
  AcceptTribeJoinRequestInput: AcceptTribeJoinRequestInput;
  DeclineTribeJoinRequestInput: DeclineTribeJoinRequestInput;
  AskToJoinTribePayload: ResolverTypeWrapper<Omit<AskToJoinTribePayload, 'request' | 'user'> & { request: ResolversTypes['TribeJoinRequest'], user: ResolversTypes['User'] }>;
  WithdrawTribeJoinRequestPayload: ResolverTypeWrapper<Omit<WithdrawTribeJoinRequestPayload, 'request' | 'user'> & { request: ResolversTypes['TribeJoinRequest'], user: ResolversTypes['User'] }>;
  AcceptTribeJoinRequestPayload: ResolverTypeWrapper<Omit<AcceptTribeJoinRequestPayload, 'request' | 'membership' | 'tribe'> & { request: ResolversTypes['TribeJoinRequest'], membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'] }>;
  DeclineTribeJoinRequestPayload: ResolverTypeWrapper<Omit<DeclineTribeJoinRequestPayload, 'request' | 'tribe'> & { request: ResolversTypes['TribeJoinRequest'], tribe: ResolversTypes['Tribe'] }>;
  TribeJoinRequestFilter: TribeJoinRequestFilter;
  TribeJoinRequestOrder: TribeJoinRequestOrder;
  TribeJoinRequestOrderField: TribeJoinRequestOrderField;
  TribeJoinRequestConnection: ResolverTypeWrapper<Omit<TribeJoinRequestConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeJoinRequest']>, edges: ReadonlyArray<ResolversTypes['TribeJoinRequestEdge']> }>;
  TribeJoinRequestEdge: ResolverTypeWrapper<Omit<TribeJoinRequestEdge, 'node'> & { node: ResolversTypes['TribeJoinRequest'] }>;
  AcceptTribeProposalInput: AcceptTribeProposalInput;
  DeclineTribeProposalInput: DeclineTribeProposalInput;
  AcceptTribeProposalPayload: ResolverTypeWrapper<Omit<AcceptTribeProposalPayload, 'proposal' | 'user'> & { proposal: ResolversTypes['TribeProposal'], user: ResolversTypes['User'] }>;
  DeclineTribeProposalPayload: ResolverTypeWrapper<Omit<DeclineTribeProposalPayload, 'proposal' | 'user'> & { proposal: ResolversTypes['TribeProposal'], user: ResolversTypes['User'] }>;
  TribeProposal: ResolverTypeWrapper<TribeProposalBehind>;
  CommonInterest: ResolverTypeWrapper<CommonInterest>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonCode: MatchReasonCode;
  TribeProposalStatus: TribeProposalStatus;
  TribeProposalAnswer: TribeProposalAnswer;
  EventMedia: ResolverTypeWrapper<EventMediaBehind>;
  EventMediaThumbnail: ResolverTypeWrapper<EventMediaThumbnailBehind>;
  EventMediaType: EventMediaType;
  EventMediaStatus: EventMediaStatus;
  EventMediaRefusal: EventMediaRefusal;
  StartMediaUploadInput: StartMediaUploadInput;
  FinishMediaUploadInput: FinishMediaUploadInput;
  DeleteMediaInput: DeleteMediaInput;
  StartMediaUploadPayload: ResolverTypeWrapper<Omit<StartMediaUploadPayload, 'media'> & { media: ResolversTypes['EventMedia'] }>;
  FinishMediaUploadPayload: ResolverTypeWrapper<Omit<FinishMediaUploadPayload, 'media'> & { media: ResolversTypes['EventMedia'] }>;
  DeleteMediaPayload: ResolverTypeWrapper<Omit<DeleteMediaPayload, 'event'> & { event?: Maybe<ResolversTypes['TribeEvent']> }>;
  EventMediaFilter: EventMediaFilter;
  EventMediaOrder: EventMediaOrder;
  EventMediaOrderField: EventMediaOrderField;
  EventMediaConnection: ResolverTypeWrapper<Omit<EventMediaConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['EventMedia']>, edges: ReadonlyArray<ResolversTypes['EventMediaEdge']> }>;
  EventMediaEdge: ResolverTypeWrapper<Omit<EventMediaEdge, 'node'> & { node: ResolversTypes['EventMedia'] }>;
  InviteToTribeInput: InviteToTribeInput;
  WithdrawTribeInvitationInput: WithdrawTribeInvitationInput;
  AcceptTribeInvitationInput: AcceptTribeInvitationInput;
  DeclineTribeInvitationInput: DeclineTribeInvitationInput;
  LeaveTribeInput: LeaveTribeInput;
  RemoveTribeMemberInput: RemoveTribeMemberInput;
  HandOverTribeInput: HandOverTribeInput;
  InviteToTribePayload: ResolverTypeWrapper<Omit<InviteToTribePayload, 'membership' | 'tribe'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'] }>;
  WithdrawTribeInvitationPayload: ResolverTypeWrapper<Omit<WithdrawTribeInvitationPayload, 'membership' | 'tribe'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'] }>;
  AcceptTribeInvitationPayload: ResolverTypeWrapper<Omit<AcceptTribeInvitationPayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'], user: ResolversTypes['User'] }>;
  DeclineTribeInvitationPayload: ResolverTypeWrapper<Omit<DeclineTribeInvitationPayload, 'membership' | 'user'> & { membership: ResolversTypes['TribeMembership'], user: ResolversTypes['User'] }>;
  LeaveTribePayload: ResolverTypeWrapper<Omit<LeaveTribePayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'], user: ResolversTypes['User'] }>;
  RemoveTribeMemberPayload: ResolverTypeWrapper<Omit<RemoveTribeMemberPayload, 'membership' | 'tribe'> & { membership: ResolversTypes['TribeMembership'], tribe: ResolversTypes['Tribe'] }>;
  HandOverTribePayload: ResolverTypeWrapper<Omit<HandOverTribePayload, 'tribe' | 'membership' | 'formerMembership'> & { tribe: ResolversTypes['Tribe'], membership: ResolversTypes['TribeMembership'], formerMembership: ResolversTypes['TribeMembership'] }>;
  MemberRole: MemberRole;
  MembershipStatus: MembershipStatus;
  TribeInvitationOrder: TribeInvitationOrder;
  TribeInvitationOrderField: TribeInvitationOrderField;
  TribeInvitationConnection: ResolverTypeWrapper<Omit<TribeInvitationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['TribeMembership']>, edges: ReadonlyArray<ResolversTypes['TribeInvitationEdge']> }>;
  TribeInvitationEdge: ResolverTypeWrapper<Omit<TribeInvitationEdge, 'node'> & { node: ResolversTypes['TribeMembership'] }>;
  Notification: ResolverTypeWrapper<NotificationBehind>;
  NotificationData: ResolverTypeWrapper<NotificationDataBehind>;
  PaymentSplit: ResolverTypeWrapper<PaymentSplit>;
  PaymentShare: ResolverTypeWrapper<PaymentShare>;
  Transaction: ResolverTypeWrapper<Transaction>;
  HourClaim: ResolverTypeWrapper<HourClaim>;
  VesselSession: ResolverTypeWrapper<VesselSession>;
  NotificationKind: NotificationKind;
  NotificationChannel: NotificationChannel;
  NotificationPreference: ResolverTypeWrapper<NotificationPreferenceBehind>;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  DeleteNotificationInput: DeleteNotificationInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  NotificationPreferenceInput: NotificationPreferenceInput;
  MarkNotificationReadPayload: ResolverTypeWrapper<Omit<MarkNotificationReadPayload, 'notification' | 'user'> & { notification: ResolversTypes['Notification'], user: ResolversTypes['User'] }>;
  MarkAllNotificationsReadPayload: ResolverTypeWrapper<Omit<MarkAllNotificationsReadPayload, 'user'> & { user: ResolversTypes['User'] }>;
  DeleteNotificationPayload: ResolverTypeWrapper<Omit<DeleteNotificationPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SetNotificationPreferencesPayload: ResolverTypeWrapper<Omit<SetNotificationPreferencesPayload, 'user'> & { user: ResolversTypes['User'] }>;
  NotificationFilter: NotificationFilter;
  NotificationOrder: NotificationOrder;
  NotificationOrderField: NotificationOrderField;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionBehind>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  TribeEventPoll: ResolverTypeWrapper<TribeEventPollBehind>;
  TribeEventPollOption: ResolverTypeWrapper<TribeEventPollOptionBehind>;
  TribeEventPollAnswer: ResolverTypeWrapper<TribeEventPollAnswerBehind>;
  PollAnswer: PollAnswer;
  OpenTribeEventPollInput: OpenTribeEventPollInput;
  AnswerTribeEventPollInput: AnswerTribeEventPollInput;
  PollOptionAnswerInput: PollOptionAnswerInput;
  CloseTribeEventPollInput: CloseTribeEventPollInput;
  OpenTribeEventPollPayload: ResolverTypeWrapper<Omit<OpenTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversTypes['TribeEventPoll'], event: ResolversTypes['TribeEvent'] }>;
  AnswerTribeEventPollPayload: ResolverTypeWrapper<Omit<AnswerTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversTypes['TribeEventPoll'], event: ResolversTypes['TribeEvent'] }>;
  CloseTribeEventPollPayload: ResolverTypeWrapper<Omit<CloseTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversTypes['TribeEventPoll'], event: ResolversTypes['TribeEvent'] }>;
  PushSubscription: ResolverTypeWrapper<PushSubscriptionBehind>;
  AddPushSubscriptionInput: AddPushSubscriptionInput;
  RemovePushSubscriptionInput: RemovePushSubscriptionInput;
  AddPushSubscriptionPayload: ResolverTypeWrapper<Omit<AddPushSubscriptionPayload, 'subscription' | 'user'> & { subscription: ResolversTypes['PushSubscription'], user: ResolversTypes['User'] }>;
  RemovePushSubscriptionPayload: ResolverTypeWrapper<Omit<RemovePushSubscriptionPayload, 'user'> & { user: ResolversTypes['User'] }>;
  TribeEventSeries: ResolverTypeWrapper<TribeEventSeriesBehind>;
  TribeEventSeriesDate: ResolverTypeWrapper<TribeEventSeriesDateBehind>;
  TribeEventSeriesStatus: TribeEventSeriesStatus;
  RepeatTribeEventInput: RepeatTribeEventInput;
  UpdateTribeEventSeriesInput: UpdateTribeEventSeriesInput;
  EndTribeEventSeriesInput: EndTribeEventSeriesInput;
  RepeatTribeEventPayload: ResolverTypeWrapper<Omit<RepeatTribeEventPayload, 'series' | 'event'> & { series: ResolversTypes['TribeEventSeries'], event: ResolversTypes['TribeEvent'] }>;
  UpdateTribeEventSeriesPayload: ResolverTypeWrapper<Omit<UpdateTribeEventSeriesPayload, 'series' | 'event'> & { series: ResolversTypes['TribeEventSeries'], event: ResolversTypes['TribeEvent'] }>;
  EndTribeEventSeriesPayload: ResolverTypeWrapper<Omit<EndTribeEventSeriesPayload, 'series'> & { series: ResolversTypes['TribeEventSeries'] }>;
  Report: ResolverTypeWrapper<ReportBehind>;
  ReportedText: ResolverTypeWrapper<ReportedTextBehind>;
  ReportedMedium: ResolverTypeWrapper<ReportedMediumBehind>;
  ReportedPart: ReportedPart;
  ReportSubjectKind: ReportSubjectKind;
  ReportReason: ReportReason;
  ReportSeverity: ReportSeverity;
  ReportStatus: ReportStatus;
  ReportOutcome: ReportOutcome;
  ReportDecision: ReportDecision;
  ReportOrderField: ReportOrderField;
  ReportOrder: ReportOrder;
  ReportFilter: ReportFilter;
  ReportToAdminsInput: ReportToAdminsInput;
  ReportSubjectInput: ReportSubjectInput;
  ClaimReportInput: ClaimReportInput;
  DecideReportInput: DecideReportInput;
  ReportToAdminsPayload: ResolverTypeWrapper<Omit<ReportToAdminsPayload, 'report'> & { report: ResolversTypes['Report'] }>;
  ClaimReportPayload: ResolverTypeWrapper<Omit<ClaimReportPayload, 'report' | 'reports'> & { report: ResolversTypes['Report'], reports: ReadonlyArray<ResolversTypes['Report']> }>;
  DecideReportPayload: ResolverTypeWrapper<Omit<DecideReportPayload, 'report' | 'reports' | 'sanction'> & { report: ResolversTypes['Report'], reports: ReadonlyArray<ResolversTypes['Report']>, sanction?: Maybe<ResolversTypes['Sanction']> }>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  Sanction: ResolverTypeWrapper<SanctionBehind>;
  SanctionKind: SanctionKind;
  SanctionStatus: SanctionStatus;
  AppealDecision: AppealDecision;
  SanctionOrderField: SanctionOrderField;
  SanctionOrder: SanctionOrder;
  SanctionFilter: SanctionFilter;
  AppealSanctionInput: AppealSanctionInput;
  DecideAppealInput: DecideAppealInput;
  LiftSanctionInput: LiftSanctionInput;
  AppealSanctionPayload: ResolverTypeWrapper<Omit<AppealSanctionPayload, 'sanction'> & { sanction: ResolversTypes['Sanction'] }>;
  DecideAppealPayload: ResolverTypeWrapper<Omit<DecideAppealPayload, 'sanction'> & { sanction: ResolversTypes['Sanction'] }>;
  LiftSanctionPayload: ResolverTypeWrapper<Omit<LiftSanctionPayload, 'sanction'> & { sanction: ResolversTypes['Sanction'] }>;
  SanctionConnection: ResolverTypeWrapper<Omit<SanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SanctionEdge']>, nodes: ReadonlyArray<ResolversTypes['Sanction']> }>;
  SanctionEdge: ResolverTypeWrapper<Omit<SanctionEdge, 'node'> & { node: ResolversTypes['Sanction'] }>;
  CreateTribeInput: CreateTribeInput;
  UpdateTribeInput: UpdateTribeInput;
  SetTribeInterestsInput: SetTribeInterestsInput;
  TribeInterestInput: TribeInterestInput;
  CreateTribePayload: ResolverTypeWrapper<Omit<CreateTribePayload, 'tribe' | 'membership' | 'user'> & { tribe: ResolversTypes['Tribe'], membership: ResolversTypes['TribeMembership'], user: ResolversTypes['User'] }>;
  UpdateTribePayload: ResolverTypeWrapper<Omit<UpdateTribePayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  SetTribeInterestsPayload: ResolverTypeWrapper<Omit<SetTribeInterestsPayload, 'tribe'> & { tribe: ResolversTypes['Tribe'] }>;
  TribeInterest: ResolverTypeWrapper<TribeInterestBehind>;
  TribeStatus: TribeStatus;
  TribePrivacy: TribePrivacy;
  VenueSearchArea: VenueSearchArea;
  Venue: ResolverTypeWrapper<VenueBehind>;
  VenueSource: VenueSource;
  EventWeather: ResolverTypeWrapper<EventWeatherBehind>;
  WeatherCondition: WeatherCondition;
  WeatherSource: WeatherSource;
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
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MoneyInput: MoneyInput;
  MediaUpload: MediaUpload;
  MediaUploadHeader: MediaUploadHeader;
  Mutation: {};
  User: UserBehind;
  Achievement: AchievementBehind;
  AchievementCriterion: AchievementCriterion;
  UserAchievement: UserAchievementBehind;
  UserAchievementMetadata: UserAchievementMetadataBehind;
  AchievementCount: AchievementCount;
  AddAchievementInput: AddAchievementInput;
  AchievementCriterionInput: AchievementCriterionInput;
  UpdateAchievementInput: UpdateAchievementInput;
  RetireAchievementInput: RetireAchievementInput;
  AddAchievementPayload: Omit<AddAchievementPayload, 'achievement'> & { achievement: ResolversParentTypes['Achievement'] };
  UpdateAchievementPayload: Omit<UpdateAchievementPayload, 'achievement'> & { achievement: ResolversParentTypes['Achievement'] };
  RetireAchievementPayload: Omit<RetireAchievementPayload, 'achievement'> & { achievement: ResolversParentTypes['Achievement'] };
  AchievementFilter: AchievementFilter;
  AchievementOrder: AchievementOrder;
  AchievementConnection: Omit<AchievementConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Achievement']>, edges: ReadonlyArray<ResolversParentTypes['AchievementEdge']> };
  AchievementEdge: Omit<AchievementEdge, 'node'> & { node: ResolversParentTypes['Achievement'] };
  UserAchievementFilter: UserAchievementFilter;
  UserAchievementOrder: UserAchievementOrder;
  UserAchievementConnection: Omit<UserAchievementConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['UserAchievement']>, edges: ReadonlyArray<ResolversParentTypes['UserAchievementEdge']> };
  UserAchievementEdge: Omit<UserAchievementEdge, 'node'> & { node: ResolversParentTypes['UserAchievement'] };
  Tribe: TribeBehind;
  TribeActivity: TribeActivityBehind;
  TribeActivityMetadata: TribeActivityMetadataBehind;
  TribeActivityFilter: TribeActivityFilter;
  TribeActivityOrder: TribeActivityOrder;
  TribeActivityConnection: Omit<TribeActivityConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeActivity']>, edges: ReadonlyArray<ResolversParentTypes['TribeActivityEdge']> };
  TribeActivityEdge: Omit<TribeActivityEdge, 'node'> & { node: ResolversParentTypes['TribeActivity'] };
  TribeEvent: TribeEventBehind;
  EventAttendee: EventAttendeeBehind;
  TribeEventAttendance: TribeEventAttendanceBehind;
  AnswerTribeEventInput: AnswerTribeEventInput;
  AnswerTribeEventPayload: Omit<AnswerTribeEventPayload, 'attendee' | 'event' | 'user'> & { attendee: ResolversParentTypes['EventAttendee'], event: ResolversParentTypes['TribeEvent'], user: ResolversParentTypes['User'] };
  EventAttendeeFilter: EventAttendeeFilter;
  UserTribeEventFilter: UserTribeEventFilter;
  EventAttendeeOrder: EventAttendeeOrder;
  EventAttendeeConnection: Omit<EventAttendeeConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['EventAttendee']>, edges: ReadonlyArray<ResolversParentTypes['EventAttendeeEdge']> };
  EventAttendeeEdge: Omit<EventAttendeeEdge, 'node'> & { node: ResolversParentTypes['EventAttendee'] };
  CalendarFeed: CalendarFeedBehind;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'feed' | 'user'> & { feed: ResolversParentTypes['CalendarFeed'], user: ResolversParentTypes['User'] };
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'user'> & { user: ResolversParentTypes['User'] };
  TribeMembership: TribeMembershipBehind;
  TribeReadCursor: TribeReadCursorBehind;
  TribeChanges: TribeChangesBehind;
  TribeChange: TribeChangeBehind;
  MarkTribeReadInput: MarkTribeReadInput;
  MuteTribeInput: MuteTribeInput;
  MarkTribeReadPayload: Omit<MarkTribeReadPayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  MuteTribePayload: Omit<MuteTribePayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  TribeMessage: TribeMessageBehind;
  TribeMessageReaction: TribeMessageReactionBehind;
  TribeMessageMetadata: TribeMessageMetadataBehind;
  TribeMessageOrder: TribeMessageOrder;
  TribeMessageConnection: Omit<TribeMessageConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeMessage']>, edges: ReadonlyArray<ResolversParentTypes['TribeMessageEdge']> };
  TribeMessageEdge: Omit<TribeMessageEdge, 'node'> & { node: ResolversParentTypes['TribeMessage'] };
  SendTribeMessageInput: SendTribeMessageInput;
  SendTribeMessagePayload: Omit<SendTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversParentTypes['TribeMessage'], tribe: ResolversParentTypes['Tribe'] };
  ShareTribeEventInput: ShareTribeEventInput;
  ShareTribeEventPayload: Omit<ShareTribeEventPayload, 'message' | 'tribe'> & { message: ResolversParentTypes['TribeMessage'], tribe: ResolversParentTypes['Tribe'] };
  EditTribeMessageInput: EditTribeMessageInput;
  EditTribeMessagePayload: Omit<EditTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversParentTypes['TribeMessage'], tribe: ResolversParentTypes['Tribe'] };
  DeleteTribeMessageInput: DeleteTribeMessageInput;
  DeleteTribeMessagePayload: DeleteTribeMessagePayloadBehind;
  ReactToTribeMessageInput: ReactToTribeMessageInput;
  ReactToTribeMessagePayload: Omit<ReactToTribeMessagePayload, 'message' | 'tribe'> & { message: ResolversParentTypes['TribeMessage'], tribe: ResolversParentTypes['Tribe'] };
  RemoveTribeMessageReactionInput: RemoveTribeMessageReactionInput;
  RemoveTribeMessageReactionPayload: Omit<RemoveTribeMessageReactionPayload, 'message' | 'tribe'> & { message: ResolversParentTypes['TribeMessage'], tribe: ResolversParentTypes['Tribe'] };
  CheckInCode: CheckInCode;
  CheckInProof: CheckInProof;
  CheckInToTribeEventInput: CheckInToTribeEventInput;
  CheckInToTribeEventPayload: Omit<CheckInToTribeEventPayload, 'attendee' | 'event'> & { attendee: ResolversParentTypes['EventAttendee'], event: ResolversParentTypes['TribeEvent'] };
  SetDigestFrequencyInput: SetDigestFrequencyInput;
  SetDigestFrequencyPayload: Omit<SetDigestFrequencyPayload, 'user'> & { user: ResolversParentTypes['User'] };
  TribeSearchFilter: TribeSearchFilter;
  TribeSearchArea: TribeSearchArea;
  TribeSearchOrder: TribeSearchOrder;
  TribeSearchConnection: TribeSearchConnectionBehind;
  TribeSearchEdge: TribeSearchEdgeBehind;
  TribeSearchReason: TribeSearchReasonBehind;
  TribeEngagement: TribeEngagementBehind;
  EngagementPrompt: EngagementPromptBehind;
  EngagementPromptReason: EngagementPromptReason;
  EventSuggestion: EventSuggestionBehind;
  EventSuggestionReason: EventSuggestionReasonBehind;
  ChangeTribeEngagementInput: ChangeTribeEngagementInput;
  SuggestTribeEventsInput: SuggestTribeEventsInput;
  AcceptEventSuggestionInput: AcceptEventSuggestionInput;
  DeclineEventSuggestionInput: DeclineEventSuggestionInput;
  ChangeTribeEngagementPayload: Omit<ChangeTribeEngagementPayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  SuggestTribeEventsPayload: Omit<SuggestTribeEventsPayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  AcceptEventSuggestionPayload: Omit<AcceptEventSuggestionPayload, 'suggestion' | 'event' | 'tribe'> & { suggestion: ResolversParentTypes['EventSuggestion'], event?: Maybe<ResolversParentTypes['TribeEvent']>, tribe: ResolversParentTypes['Tribe'] };
  DeclineEventSuggestionPayload: Omit<DeclineEventSuggestionPayload, 'suggestion'> & { suggestion: ResolversParentTypes['EventSuggestion'] };
  EventSuggestionFilter: EventSuggestionFilter;
  EventSuggestionOrder: EventSuggestionOrder;
  EventSuggestionConnection: Omit<EventSuggestionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['EventSuggestion']>, edges: ReadonlyArray<ResolversParentTypes['EventSuggestionEdge']> };
  EventSuggestionEdge: Omit<EventSuggestionEdge, 'node'> & { node: ResolversParentTypes['EventSuggestion'] };
  EngagementPromptFilter: EngagementPromptFilter;
  EngagementPromptOrder: EngagementPromptOrder;
  EngagementPromptConnection: Omit<EngagementPromptConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['EngagementPrompt']>, edges: ReadonlyArray<ResolversParentTypes['EngagementPromptEdge']> };
  EngagementPromptEdge: Omit<EngagementPromptEdge, 'node'> & { node: ResolversParentTypes['EngagementPrompt'] };
  PublicEventFilter: PublicEventFilter;
  PublicEventArea: PublicEventArea;
  PublicEventOrder: PublicEventOrder;
  PublicEventConnection: PublicEventConnectionBehind;
  PublicEventEdge: PublicEventEdgeBehind;
  PublicEventReason: PublicEventReasonBehind;
  TribeEventTimeInput: TribeEventTimeInput;
  DraftTribeEventInput: DraftTribeEventInput;
  UpdateTribeEventInput: UpdateTribeEventInput;
  ScheduleTribeEventInput: ScheduleTribeEventInput;
  CompleteTribeEventInput: CompleteTribeEventInput;
  CancelTribeEventInput: CancelTribeEventInput;
  CloneTribeEventInput: CloneTribeEventInput;
  AddTribeEventHostInput: AddTribeEventHostInput;
  RemoveTribeEventHostInput: RemoveTribeEventHostInput;
  DraftTribeEventPayload: Omit<DraftTribeEventPayload, 'event' | 'tribe'> & { event: ResolversParentTypes['TribeEvent'], tribe: ResolversParentTypes['Tribe'] };
  UpdateTribeEventPayload: Omit<UpdateTribeEventPayload, 'event'> & { event: ResolversParentTypes['TribeEvent'] };
  ScheduleTribeEventPayload: Omit<ScheduleTribeEventPayload, 'event' | 'tribe'> & { event: ResolversParentTypes['TribeEvent'], tribe: ResolversParentTypes['Tribe'] };
  CompleteTribeEventPayload: Omit<CompleteTribeEventPayload, 'event'> & { event: ResolversParentTypes['TribeEvent'] };
  CancelTribeEventPayload: Omit<CancelTribeEventPayload, 'event'> & { event: ResolversParentTypes['TribeEvent'] };
  CloneTribeEventPayload: Omit<CloneTribeEventPayload, 'event' | 'tribe'> & { event: ResolversParentTypes['TribeEvent'], tribe: ResolversParentTypes['Tribe'] };
  AddTribeEventHostPayload: Omit<AddTribeEventHostPayload, 'event'> & { event: ResolversParentTypes['TribeEvent'] };
  RemoveTribeEventHostPayload: Omit<RemoveTribeEventHostPayload, 'event'> & { event: ResolversParentTypes['TribeEvent'] };
  TribeEventFilter: TribeEventFilter;
  TribeEventOrder: TribeEventOrder;
  TribeEventConnection: Omit<TribeEventConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeEvent']>, edges: ReadonlyArray<ResolversParentTypes['TribeEventEdge']> };
  TribeEventEdge: Omit<TribeEventEdge, 'node'> & { node: ResolversParentTypes['TribeEvent'] };
  StartFormationInput: StartFormationInput;
  PreviewFormationInput: PreviewFormationInput;
  StartFormationPayload: Omit<StartFormationPayload, 'run'> & { run: ResolversParentTypes['FormationRun'] };
  PreviewFormationPayload: Omit<PreviewFormationPayload, 'run'> & { run: ResolversParentTypes['FormationRun'] };
  FormationRun: FormationRunBehind;
  FormationPhase: FormationPhase;
  LeftOverReason: LeftOverReason;
  FormationGroup: FormationGroupBehind;
  FormationFactorScore: FormationFactorScore;
  FormationGroupProposal: FormationGroupProposal;
  FormationDifference: FormationDifference;
  FormationProgress: FormationProgress;
  WhyNotInGroup: WhyNotInGroup;
  FormationRunFilter: FormationRunFilter;
  FormationRunOrder: FormationRunOrder;
  FormationGroupOrder: FormationGroupOrder;
  FormationRunConnection: Omit<FormationRunConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['FormationRun']>, edges: ReadonlyArray<ResolversParentTypes['FormationRunEdge']> };
  FormationRunEdge: Omit<FormationRunEdge, 'node'> & { node: ResolversParentTypes['FormationRun'] };
  FormationGroupConnection: Omit<FormationGroupConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['FormationGroup']>, edges: ReadonlyArray<ResolversParentTypes['FormationGroupEdge']> };
  FormationGroupEdge: Omit<FormationGroupEdge, 'node'> & { node: ResolversParentTypes['FormationGroup'] };
  TribeGoal: TribeGoalBehind;
  CreateTribeGoalInput: CreateTribeGoalInput;
  UpdateTribeGoalInput: UpdateTribeGoalInput;
  CompleteTribeGoalInput: CompleteTribeGoalInput;
  DeleteTribeGoalInput: DeleteTribeGoalInput;
  AcceptTribeChallengeInput: AcceptTribeChallengeInput;
  DeclineTribeChallengeInput: DeclineTribeChallengeInput;
  CreateTribeGoalPayload: Omit<CreateTribeGoalPayload, 'goal' | 'tribe'> & { goal: ResolversParentTypes['TribeGoal'], tribe: ResolversParentTypes['Tribe'] };
  UpdateTribeGoalPayload: Omit<UpdateTribeGoalPayload, 'goal'> & { goal: ResolversParentTypes['TribeGoal'] };
  CompleteTribeGoalPayload: Omit<CompleteTribeGoalPayload, 'goal' | 'tribe'> & { goal: ResolversParentTypes['TribeGoal'], tribe: ResolversParentTypes['Tribe'] };
  DeleteTribeGoalPayload: Omit<DeleteTribeGoalPayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  AcceptTribeChallengePayload: Omit<AcceptTribeChallengePayload, 'goal' | 'tribe'> & { goal: ResolversParentTypes['TribeGoal'], tribe: ResolversParentTypes['Tribe'] };
  DeclineTribeChallengePayload: Omit<DeclineTribeChallengePayload, 'goal' | 'tribe'> & { goal: ResolversParentTypes['TribeGoal'], tribe: ResolversParentTypes['Tribe'] };
  TribeGoalFilter: TribeGoalFilter;
  TribeGoalOrder: TribeGoalOrder;
  TribeGoalConnection: Omit<TribeGoalConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeGoal']>, edges: ReadonlyArray<ResolversParentTypes['TribeGoalEdge']> };
  TribeGoalEdge: Omit<TribeGoalEdge, 'node'> & { node: ResolversParentTypes['TribeGoal'] };
  Hive: HiveBehind;
  HiveMember: HiveMemberBehind;
  FoundHiveInput: FoundHiveInput;
  PledgeToHiveInput: PledgeToHiveInput;
  WithdrawHivePledgeInput: WithdrawHivePledgeInput;
  JoinHiveInput: JoinHiveInput;
  LeaveHiveInput: LeaveHiveInput;
  UpdateHiveInput: UpdateHiveInput;
  CloseHiveInput: CloseHiveInput;
  RemoveHiveMemberInput: RemoveHiveMemberInput;
  ChangeHiveRoleInput: ChangeHiveRoleInput;
  FoundHivePayload: Omit<FoundHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  PledgeToHivePayload: Omit<PledgeToHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  WithdrawHivePledgePayload: Omit<WithdrawHivePledgePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  JoinHivePayload: Omit<JoinHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  LeaveHivePayload: Omit<LeaveHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  UpdateHivePayload: Omit<UpdateHivePayload, 'hive'> & { hive: ResolversParentTypes['Hive'] };
  CloseHivePayload: Omit<CloseHivePayload, 'hive' | 'membership' | 'user'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'], user: ResolversParentTypes['User'] };
  RemoveHiveMemberPayload: Omit<RemoveHiveMemberPayload, 'hive' | 'membership'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'] };
  ChangeHiveRolePayload: Omit<ChangeHiveRolePayload, 'hive' | 'membership'> & { hive: ResolversParentTypes['Hive'], membership: ResolversParentTypes['HiveMember'] };
  HiveFilter: HiveFilter;
  HiveMemberFilter: HiveMemberFilter;
  HiveMembershipFilter: HiveMembershipFilter;
  HiveOrder: HiveOrder;
  HiveMemberOrder: HiveMemberOrder;
  HiveMembershipOrder: HiveMembershipOrder;
  HiveConnection: Omit<HiveConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Hive']>, edges: ReadonlyArray<ResolversParentTypes['HiveEdge']> };
  HiveEdge: Omit<HiveEdge, 'node'> & { node: ResolversParentTypes['Hive'] };
  HiveMemberConnection: Omit<HiveMemberConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['HiveMember']>, edges: ReadonlyArray<ResolversParentTypes['HiveMemberEdge']> };
  HiveMemberEdge: Omit<HiveMemberEdge, 'node'> & { node: ResolversParentTypes['HiveMember'] };
  Impression: ImpressionBehind;
  AttendanceRecord: AttendanceRecordBehind;
  GiveImpressionInput: GiveImpressionInput;
  GiveImpressionPayload: Omit<GiveImpressionPayload, 'impression' | 'event'> & { impression?: Maybe<ResolversParentTypes['Impression']>, event?: Maybe<ResolversParentTypes['TribeEvent']> };
  TribeLink: TribeLinkBehind;
  TribeLinkPreview: TribeLinkPreviewBehind;
  CreateTribeLinkInput: CreateTribeLinkInput;
  RevokeTribeLinkInput: RevokeTribeLinkInput;
  JoinTribeByLinkInput: JoinTribeByLinkInput;
  CreateTribeLinkPayload: Omit<CreateTribeLinkPayload, 'link' | 'tribe'> & { link: ResolversParentTypes['TribeLink'], tribe: ResolversParentTypes['Tribe'] };
  RevokeTribeLinkPayload: Omit<RevokeTribeLinkPayload, 'link' | 'tribe'> & { link: ResolversParentTypes['TribeLink'], tribe: ResolversParentTypes['Tribe'] };
  JoinTribeByLinkPayload: Omit<JoinTribeByLinkPayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'], user: ResolversParentTypes['User'] };
  TribeJoinRequest: TribeJoinRequestBehind;
  AskToJoinTribeInput: AskToJoinTribeInput;
  WithdrawTribeJoinRequestInput: WithdrawTribeJoinRequestInput;
  AcceptTribeJoinRequestInput: AcceptTribeJoinRequestInput;
  DeclineTribeJoinRequestInput: DeclineTribeJoinRequestInput;
  AskToJoinTribePayload: Omit<AskToJoinTribePayload, 'request' | 'user'> & { request: ResolversParentTypes['TribeJoinRequest'], user: ResolversParentTypes['User'] };
  WithdrawTribeJoinRequestPayload: Omit<WithdrawTribeJoinRequestPayload, 'request' | 'user'> & { request: ResolversParentTypes['TribeJoinRequest'], user: ResolversParentTypes['User'] };
  AcceptTribeJoinRequestPayload: Omit<AcceptTribeJoinRequestPayload, 'request' | 'membership' | 'tribe'> & { request: ResolversParentTypes['TribeJoinRequest'], membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'] };
  DeclineTribeJoinRequestPayload: Omit<DeclineTribeJoinRequestPayload, 'request' | 'tribe'> & { request: ResolversParentTypes['TribeJoinRequest'], tribe: ResolversParentTypes['Tribe'] };
  TribeJoinRequestFilter: TribeJoinRequestFilter;
  TribeJoinRequestOrder: TribeJoinRequestOrder;
  TribeJoinRequestConnection: Omit<TribeJoinRequestConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeJoinRequest']>, edges: ReadonlyArray<ResolversParentTypes['TribeJoinRequestEdge']> };
  TribeJoinRequestEdge: Omit<TribeJoinRequestEdge, 'node'> & { node: ResolversParentTypes['TribeJoinRequest'] };
  AcceptTribeProposalInput: AcceptTribeProposalInput;
  DeclineTribeProposalInput: DeclineTribeProposalInput;
  AcceptTribeProposalPayload: Omit<AcceptTribeProposalPayload, 'proposal' | 'user'> & { proposal: ResolversParentTypes['TribeProposal'], user: ResolversParentTypes['User'] };
  DeclineTribeProposalPayload: Omit<DeclineTribeProposalPayload, 'proposal' | 'user'> & { proposal: ResolversParentTypes['TribeProposal'], user: ResolversParentTypes['User'] };
  TribeProposal: TribeProposalBehind;
  CommonInterest: CommonInterest;
  MatchReason: MatchReason;
  EventMedia: EventMediaBehind;
  EventMediaThumbnail: EventMediaThumbnailBehind;
  StartMediaUploadInput: StartMediaUploadInput;
  FinishMediaUploadInput: FinishMediaUploadInput;
  DeleteMediaInput: DeleteMediaInput;
  StartMediaUploadPayload: Omit<StartMediaUploadPayload, 'media'> & { media: ResolversParentTypes['EventMedia'] };
  FinishMediaUploadPayload: Omit<FinishMediaUploadPayload, 'media'> & { media: ResolversParentTypes['EventMedia'] };
  DeleteMediaPayload: Omit<DeleteMediaPayload, 'event'> & { event?: Maybe<ResolversParentTypes['TribeEvent']> };
  EventMediaFilter: EventMediaFilter;
  EventMediaOrder: EventMediaOrder;
  EventMediaConnection: Omit<EventMediaConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['EventMedia']>, edges: ReadonlyArray<ResolversParentTypes['EventMediaEdge']> };
  EventMediaEdge: Omit<EventMediaEdge, 'node'> & { node: ResolversParentTypes['EventMedia'] };
  InviteToTribeInput: InviteToTribeInput;
  WithdrawTribeInvitationInput: WithdrawTribeInvitationInput;
  AcceptTribeInvitationInput: AcceptTribeInvitationInput;
  DeclineTribeInvitationInput: DeclineTribeInvitationInput;
  LeaveTribeInput: LeaveTribeInput;
  RemoveTribeMemberInput: RemoveTribeMemberInput;
  HandOverTribeInput: HandOverTribeInput;
  InviteToTribePayload: Omit<InviteToTribePayload, 'membership' | 'tribe'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'] };
  WithdrawTribeInvitationPayload: Omit<WithdrawTribeInvitationPayload, 'membership' | 'tribe'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'] };
  AcceptTribeInvitationPayload: Omit<AcceptTribeInvitationPayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'], user: ResolversParentTypes['User'] };
  DeclineTribeInvitationPayload: Omit<DeclineTribeInvitationPayload, 'membership' | 'user'> & { membership: ResolversParentTypes['TribeMembership'], user: ResolversParentTypes['User'] };
  LeaveTribePayload: Omit<LeaveTribePayload, 'membership' | 'tribe' | 'user'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'], user: ResolversParentTypes['User'] };
  RemoveTribeMemberPayload: Omit<RemoveTribeMemberPayload, 'membership' | 'tribe'> & { membership: ResolversParentTypes['TribeMembership'], tribe: ResolversParentTypes['Tribe'] };
  HandOverTribePayload: Omit<HandOverTribePayload, 'tribe' | 'membership' | 'formerMembership'> & { tribe: ResolversParentTypes['Tribe'], membership: ResolversParentTypes['TribeMembership'], formerMembership: ResolversParentTypes['TribeMembership'] };
  TribeInvitationOrder: TribeInvitationOrder;
  TribeInvitationConnection: Omit<TribeInvitationConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['TribeMembership']>, edges: ReadonlyArray<ResolversParentTypes['TribeInvitationEdge']> };
  TribeInvitationEdge: Omit<TribeInvitationEdge, 'node'> & { node: ResolversParentTypes['TribeMembership'] };
  Notification: NotificationBehind;
  NotificationData: NotificationDataBehind;
  PaymentSplit: PaymentSplit;
  PaymentShare: PaymentShare;
  Transaction: Transaction;
  HourClaim: HourClaim;
  VesselSession: VesselSession;
  NotificationPreference: NotificationPreferenceBehind;
  MarkNotificationReadInput: MarkNotificationReadInput;
  MarkAllNotificationsReadInput: MarkAllNotificationsReadInput;
  DeleteNotificationInput: DeleteNotificationInput;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  NotificationPreferenceInput: NotificationPreferenceInput;
  MarkNotificationReadPayload: Omit<MarkNotificationReadPayload, 'notification' | 'user'> & { notification: ResolversParentTypes['Notification'], user: ResolversParentTypes['User'] };
  MarkAllNotificationsReadPayload: Omit<MarkAllNotificationsReadPayload, 'user'> & { user: ResolversParentTypes['User'] };
  DeleteNotificationPayload: Omit<DeleteNotificationPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SetNotificationPreferencesPayload: Omit<SetNotificationPreferencesPayload, 'user'> & { user: ResolversParentTypes['User'] };
  NotificationFilter: NotificationFilter;
  NotificationOrder: NotificationOrder;
  NotificationConnection: NotificationConnectionBehind;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  TribeEventPoll: TribeEventPollBehind;
  TribeEventPollOption: TribeEventPollOptionBehind;
  TribeEventPollAnswer: TribeEventPollAnswerBehind;
  OpenTribeEventPollInput: OpenTribeEventPollInput;
  AnswerTribeEventPollInput: AnswerTribeEventPollInput;
  PollOptionAnswerInput: PollOptionAnswerInput;
  CloseTribeEventPollInput: CloseTribeEventPollInput;
  OpenTribeEventPollPayload: Omit<OpenTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversParentTypes['TribeEventPoll'], event: ResolversParentTypes['TribeEvent'] };
  AnswerTribeEventPollPayload: Omit<AnswerTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversParentTypes['TribeEventPoll'], event: ResolversParentTypes['TribeEvent'] };
  CloseTribeEventPollPayload: Omit<CloseTribeEventPollPayload, 'poll' | 'event'> & { poll: ResolversParentTypes['TribeEventPoll'], event: ResolversParentTypes['TribeEvent'] };
  PushSubscription: PushSubscriptionBehind;
  AddPushSubscriptionInput: AddPushSubscriptionInput;
  RemovePushSubscriptionInput: RemovePushSubscriptionInput;
  AddPushSubscriptionPayload: Omit<AddPushSubscriptionPayload, 'subscription' | 'user'> & { subscription: ResolversParentTypes['PushSubscription'], user: ResolversParentTypes['User'] };
  RemovePushSubscriptionPayload: Omit<RemovePushSubscriptionPayload, 'user'> & { user: ResolversParentTypes['User'] };
  TribeEventSeries: TribeEventSeriesBehind;
  TribeEventSeriesDate: TribeEventSeriesDateBehind;
  RepeatTribeEventInput: RepeatTribeEventInput;
  UpdateTribeEventSeriesInput: UpdateTribeEventSeriesInput;
  EndTribeEventSeriesInput: EndTribeEventSeriesInput;
  RepeatTribeEventPayload: Omit<RepeatTribeEventPayload, 'series' | 'event'> & { series: ResolversParentTypes['TribeEventSeries'], event: ResolversParentTypes['TribeEvent'] };
  UpdateTribeEventSeriesPayload: Omit<UpdateTribeEventSeriesPayload, 'series' | 'event'> & { series: ResolversParentTypes['TribeEventSeries'], event: ResolversParentTypes['TribeEvent'] };
  EndTribeEventSeriesPayload: Omit<EndTribeEventSeriesPayload, 'series'> & { series: ResolversParentTypes['TribeEventSeries'] };
  Report: ReportBehind;
  ReportedText: ReportedTextBehind;
  ReportedMedium: ReportedMediumBehind;
  ReportOrder: ReportOrder;
  ReportFilter: ReportFilter;
  ReportToAdminsInput: ReportToAdminsInput;
  ReportSubjectInput: ReportSubjectInput;
  ClaimReportInput: ClaimReportInput;
  DecideReportInput: DecideReportInput;
  ReportToAdminsPayload: Omit<ReportToAdminsPayload, 'report'> & { report: ResolversParentTypes['Report'] };
  ClaimReportPayload: Omit<ClaimReportPayload, 'report' | 'reports'> & { report: ResolversParentTypes['Report'], reports: ReadonlyArray<ResolversParentTypes['Report']> };
  DecideReportPayload: Omit<DecideReportPayload, 'report' | 'reports' | 'sanction'> & { report: ResolversParentTypes['Report'], reports: ReadonlyArray<ResolversParentTypes['Report']>, sanction?: Maybe<ResolversParentTypes['Sanction']> };
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  Sanction: SanctionBehind;
  SanctionOrder: SanctionOrder;
  SanctionFilter: SanctionFilter;
  AppealSanctionInput: AppealSanctionInput;
  DecideAppealInput: DecideAppealInput;
  LiftSanctionInput: LiftSanctionInput;
  AppealSanctionPayload: Omit<AppealSanctionPayload, 'sanction'> & { sanction: ResolversParentTypes['Sanction'] };
  DecideAppealPayload: Omit<DecideAppealPayload, 'sanction'> & { sanction: ResolversParentTypes['Sanction'] };
  LiftSanctionPayload: Omit<LiftSanctionPayload, 'sanction'> & { sanction: ResolversParentTypes['Sanction'] };
  SanctionConnection: Omit<SanctionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SanctionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Sanction']> };
  SanctionEdge: Omit<SanctionEdge, 'node'> & { node: ResolversParentTypes['Sanction'] };
  CreateTribeInput: CreateTribeInput;
  UpdateTribeInput: UpdateTribeInput;
  SetTribeInterestsInput: SetTribeInterestsInput;
  TribeInterestInput: TribeInterestInput;
  CreateTribePayload: Omit<CreateTribePayload, 'tribe' | 'membership' | 'user'> & { tribe: ResolversParentTypes['Tribe'], membership: ResolversParentTypes['TribeMembership'], user: ResolversParentTypes['User'] };
  UpdateTribePayload: Omit<UpdateTribePayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  SetTribeInterestsPayload: Omit<SetTribeInterestsPayload, 'tribe'> & { tribe: ResolversParentTypes['Tribe'] };
  TribeInterest: TribeInterestBehind;
  VenueSearchArea: VenueSearchArea;
  Venue: VenueBehind;
  EventWeather: EventWeatherBehind;
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Achievement' | 'UserAchievement' | 'Tribe' | 'TribeEvent' | 'EventAttendee' | 'TribeMembership' | 'TribeMessage' | 'EventSuggestion' | 'TribeGoal' | 'Hive' | 'HiveMember' | 'TribeJoinRequest' | 'EventMedia' | 'Notification' | 'TribeEventSeries' | 'Report' | 'Sanction', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, RequireFields<QueryAchievementsArgs, 'orderBy'>>;
  searchTribeMessages?: Resolver<ResolversTypes['TribeMessageConnection'], ParentType, ContextType, RequireFields<QuerySearchTribeMessagesArgs, 'text'>>;
  tribeChanges?: Resolver<ResolversTypes['TribeChanges'], ParentType, ContextType, RequireFields<QueryTribeChangesArgs, 'tribeId' | 'after'>>;
  tribes?: Resolver<Maybe<ResolversTypes['TribeSearchConnection']>, ParentType, ContextType, Partial<QueryTribesArgs>>;
  publicEvents?: Resolver<Maybe<ResolversTypes['PublicEventConnection']>, ParentType, ContextType, RequireFields<QueryPublicEventsArgs, 'orderBy'>>;
  tribeEvent?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType, RequireFields<QueryTribeEventArgs, 'id'>>;
  formationRun?: Resolver<Maybe<ResolversTypes['FormationRun']>, ParentType, ContextType, RequireFields<QueryFormationRunArgs, 'id'>>;
  formationRuns?: Resolver<ResolversTypes['FormationRunConnection'], ParentType, ContextType, RequireFields<QueryFormationRunsArgs, 'orderBy'>>;
  formationDifference?: Resolver<Maybe<ResolversTypes['FormationDifference']>, ParentType, ContextType, RequireFields<QueryFormationDifferenceArgs, 'firstId' | 'secondId'>>;
  hive?: Resolver<Maybe<ResolversTypes['Hive']>, ParentType, ContextType, RequireFields<QueryHiveArgs, 'id'>>;
  hives?: Resolver<ResolversTypes['HiveConnection'], ParentType, ContextType, RequireFields<QueryHivesArgs, 'orderBy'>>;
  tribeByLink?: Resolver<Maybe<ResolversTypes['TribeLinkPreview']>, ParentType, ContextType, RequireFields<QueryTribeByLinkArgs, 'secret'>>;
  vapidPublicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'orderBy'>>;
  sanctions?: Resolver<ResolversTypes['SanctionConnection'], ParentType, ContextType, RequireFields<QuerySanctionsArgs, 'orderBy'>>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType, RequireFields<QueryTribeArgs, 'id'>>;
  searchVenues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Venue']>>, ParentType, ContextType, RequireFields<QuerySearchVenuesArgs, 'text' | 'first'>>;
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

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAchievement?: Resolver<ResolversTypes['AddAchievementPayload'], ParentType, ContextType, RequireFields<MutationAddAchievementArgs, 'input'>>;
  updateAchievement?: Resolver<ResolversTypes['UpdateAchievementPayload'], ParentType, ContextType, RequireFields<MutationUpdateAchievementArgs, 'input'>>;
  retireAchievement?: Resolver<ResolversTypes['RetireAchievementPayload'], ParentType, ContextType, RequireFields<MutationRetireAchievementArgs, 'input'>>;
  answerTribeEvent?: Resolver<ResolversTypes['AnswerTribeEventPayload'], ParentType, ContextType, RequireFields<MutationAnswerTribeEventArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  markTribeRead?: Resolver<ResolversTypes['MarkTribeReadPayload'], ParentType, ContextType, RequireFields<MutationMarkTribeReadArgs, 'input'>>;
  muteTribe?: Resolver<ResolversTypes['MuteTribePayload'], ParentType, ContextType, RequireFields<MutationMuteTribeArgs, 'input'>>;
  sendTribeMessage?: Resolver<ResolversTypes['SendTribeMessagePayload'], ParentType, ContextType, RequireFields<MutationSendTribeMessageArgs, 'input'>>;
  shareTribeEvent?: Resolver<ResolversTypes['ShareTribeEventPayload'], ParentType, ContextType, RequireFields<MutationShareTribeEventArgs, 'input'>>;
  editTribeMessage?: Resolver<ResolversTypes['EditTribeMessagePayload'], ParentType, ContextType, RequireFields<MutationEditTribeMessageArgs, 'input'>>;
  deleteTribeMessage?: Resolver<ResolversTypes['DeleteTribeMessagePayload'], ParentType, ContextType, RequireFields<MutationDeleteTribeMessageArgs, 'input'>>;
  reactToTribeMessage?: Resolver<ResolversTypes['ReactToTribeMessagePayload'], ParentType, ContextType, RequireFields<MutationReactToTribeMessageArgs, 'input'>>;
  removeTribeMessageReaction?: Resolver<ResolversTypes['RemoveTribeMessageReactionPayload'], ParentType, ContextType, RequireFields<MutationRemoveTribeMessageReactionArgs, 'input'>>;
  checkInToTribeEvent?: Resolver<ResolversTypes['CheckInToTribeEventPayload'], ParentType, ContextType, RequireFields<MutationCheckInToTribeEventArgs, 'input'>>;
  setDigestFrequency?: Resolver<ResolversTypes['SetDigestFrequencyPayload'], ParentType, ContextType, RequireFields<MutationSetDigestFrequencyArgs, 'input'>>;
  changeTribeEngagement?: Resolver<ResolversTypes['ChangeTribeEngagementPayload'], ParentType, ContextType, RequireFields<MutationChangeTribeEngagementArgs, 'input'>>;
  suggestTribeEvents?: Resolver<ResolversTypes['SuggestTribeEventsPayload'], ParentType, ContextType, RequireFields<MutationSuggestTribeEventsArgs, 'input'>>;
  acceptEventSuggestion?: Resolver<ResolversTypes['AcceptEventSuggestionPayload'], ParentType, ContextType, RequireFields<MutationAcceptEventSuggestionArgs, 'input'>>;
  declineEventSuggestion?: Resolver<ResolversTypes['DeclineEventSuggestionPayload'], ParentType, ContextType, RequireFields<MutationDeclineEventSuggestionArgs, 'input'>>;
  draftTribeEvent?: Resolver<ResolversTypes['DraftTribeEventPayload'], ParentType, ContextType, RequireFields<MutationDraftTribeEventArgs, 'input'>>;
  updateTribeEvent?: Resolver<ResolversTypes['UpdateTribeEventPayload'], ParentType, ContextType, RequireFields<MutationUpdateTribeEventArgs, 'input'>>;
  scheduleTribeEvent?: Resolver<ResolversTypes['ScheduleTribeEventPayload'], ParentType, ContextType, RequireFields<MutationScheduleTribeEventArgs, 'input'>>;
  cancelTribeEvent?: Resolver<ResolversTypes['CancelTribeEventPayload'], ParentType, ContextType, RequireFields<MutationCancelTribeEventArgs, 'input'>>;
  completeTribeEvent?: Resolver<ResolversTypes['CompleteTribeEventPayload'], ParentType, ContextType, RequireFields<MutationCompleteTribeEventArgs, 'input'>>;
  cloneTribeEvent?: Resolver<ResolversTypes['CloneTribeEventPayload'], ParentType, ContextType, RequireFields<MutationCloneTribeEventArgs, 'input'>>;
  addTribeEventHost?: Resolver<ResolversTypes['AddTribeEventHostPayload'], ParentType, ContextType, RequireFields<MutationAddTribeEventHostArgs, 'input'>>;
  removeTribeEventHost?: Resolver<ResolversTypes['RemoveTribeEventHostPayload'], ParentType, ContextType, RequireFields<MutationRemoveTribeEventHostArgs, 'input'>>;
  startFormation?: Resolver<ResolversTypes['StartFormationPayload'], ParentType, ContextType, RequireFields<MutationStartFormationArgs, 'input'>>;
  previewFormation?: Resolver<ResolversTypes['PreviewFormationPayload'], ParentType, ContextType, RequireFields<MutationPreviewFormationArgs, 'input'>>;
  createTribeGoal?: Resolver<ResolversTypes['CreateTribeGoalPayload'], ParentType, ContextType, RequireFields<MutationCreateTribeGoalArgs, 'input'>>;
  updateTribeGoal?: Resolver<ResolversTypes['UpdateTribeGoalPayload'], ParentType, ContextType, RequireFields<MutationUpdateTribeGoalArgs, 'input'>>;
  completeTribeGoal?: Resolver<ResolversTypes['CompleteTribeGoalPayload'], ParentType, ContextType, RequireFields<MutationCompleteTribeGoalArgs, 'input'>>;
  deleteTribeGoal?: Resolver<ResolversTypes['DeleteTribeGoalPayload'], ParentType, ContextType, RequireFields<MutationDeleteTribeGoalArgs, 'input'>>;
  acceptTribeChallenge?: Resolver<ResolversTypes['AcceptTribeChallengePayload'], ParentType, ContextType, RequireFields<MutationAcceptTribeChallengeArgs, 'input'>>;
  declineTribeChallenge?: Resolver<ResolversTypes['DeclineTribeChallengePayload'], ParentType, ContextType, RequireFields<MutationDeclineTribeChallengeArgs, 'input'>>;
  foundHive?: Resolver<ResolversTypes['FoundHivePayload'], ParentType, ContextType, RequireFields<MutationFoundHiveArgs, 'input'>>;
  pledgeToHive?: Resolver<ResolversTypes['PledgeToHivePayload'], ParentType, ContextType, RequireFields<MutationPledgeToHiveArgs, 'input'>>;
  withdrawHivePledge?: Resolver<ResolversTypes['WithdrawHivePledgePayload'], ParentType, ContextType, RequireFields<MutationWithdrawHivePledgeArgs, 'input'>>;
  joinHive?: Resolver<ResolversTypes['JoinHivePayload'], ParentType, ContextType, RequireFields<MutationJoinHiveArgs, 'input'>>;
  leaveHive?: Resolver<ResolversTypes['LeaveHivePayload'], ParentType, ContextType, RequireFields<MutationLeaveHiveArgs, 'input'>>;
  updateHive?: Resolver<ResolversTypes['UpdateHivePayload'], ParentType, ContextType, RequireFields<MutationUpdateHiveArgs, 'input'>>;
  closeHive?: Resolver<ResolversTypes['CloseHivePayload'], ParentType, ContextType, RequireFields<MutationCloseHiveArgs, 'input'>>;
  removeHiveMember?: Resolver<ResolversTypes['RemoveHiveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveHiveMemberArgs, 'input'>>;
  changeHiveRole?: Resolver<ResolversTypes['ChangeHiveRolePayload'], ParentType, ContextType, RequireFields<MutationChangeHiveRoleArgs, 'input'>>;
  giveImpression?: Resolver<ResolversTypes['GiveImpressionPayload'], ParentType, ContextType, RequireFields<MutationGiveImpressionArgs, 'input'>>;
  createTribeLink?: Resolver<ResolversTypes['CreateTribeLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateTribeLinkArgs, 'input'>>;
  revokeTribeLink?: Resolver<ResolversTypes['RevokeTribeLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeTribeLinkArgs, 'input'>>;
  joinTribeByLink?: Resolver<ResolversTypes['JoinTribeByLinkPayload'], ParentType, ContextType, RequireFields<MutationJoinTribeByLinkArgs, 'input'>>;
  askToJoinTribe?: Resolver<ResolversTypes['AskToJoinTribePayload'], ParentType, ContextType, RequireFields<MutationAskToJoinTribeArgs, 'input'>>;
  withdrawTribeJoinRequest?: Resolver<ResolversTypes['WithdrawTribeJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTribeJoinRequestArgs, 'input'>>;
  acceptTribeJoinRequest?: Resolver<ResolversTypes['AcceptTribeJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptTribeJoinRequestArgs, 'input'>>;
  declineTribeJoinRequest?: Resolver<ResolversTypes['DeclineTribeJoinRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclineTribeJoinRequestArgs, 'input'>>;
  acceptTribeProposal?: Resolver<ResolversTypes['AcceptTribeProposalPayload'], ParentType, ContextType, RequireFields<MutationAcceptTribeProposalArgs, 'input'>>;
  declineTribeProposal?: Resolver<ResolversTypes['DeclineTribeProposalPayload'], ParentType, ContextType, RequireFields<MutationDeclineTribeProposalArgs, 'input'>>;
  startMediaUpload?: Resolver<ResolversTypes['StartMediaUploadPayload'], ParentType, ContextType, RequireFields<MutationStartMediaUploadArgs, 'input'>>;
  finishMediaUpload?: Resolver<ResolversTypes['FinishMediaUploadPayload'], ParentType, ContextType, RequireFields<MutationFinishMediaUploadArgs, 'input'>>;
  deleteMedia?: Resolver<ResolversTypes['DeleteMediaPayload'], ParentType, ContextType, RequireFields<MutationDeleteMediaArgs, 'input'>>;
  inviteToTribe?: Resolver<ResolversTypes['InviteToTribePayload'], ParentType, ContextType, RequireFields<MutationInviteToTribeArgs, 'input'>>;
  withdrawTribeInvitation?: Resolver<ResolversTypes['WithdrawTribeInvitationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTribeInvitationArgs, 'input'>>;
  acceptTribeInvitation?: Resolver<ResolversTypes['AcceptTribeInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptTribeInvitationArgs, 'input'>>;
  declineTribeInvitation?: Resolver<ResolversTypes['DeclineTribeInvitationPayload'], ParentType, ContextType, RequireFields<MutationDeclineTribeInvitationArgs, 'input'>>;
  leaveTribe?: Resolver<ResolversTypes['LeaveTribePayload'], ParentType, ContextType, RequireFields<MutationLeaveTribeArgs, 'input'>>;
  removeTribeMember?: Resolver<ResolversTypes['RemoveTribeMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveTribeMemberArgs, 'input'>>;
  handOverTribe?: Resolver<ResolversTypes['HandOverTribePayload'], ParentType, ContextType, RequireFields<MutationHandOverTribeArgs, 'input'>>;
  markNotificationRead?: Resolver<ResolversTypes['MarkNotificationReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationReadArgs, 'input'>>;
  markAllNotificationsRead?: Resolver<ResolversTypes['MarkAllNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAllNotificationsReadArgs, 'input'>>;
  deleteNotification?: Resolver<ResolversTypes['DeleteNotificationPayload'], ParentType, ContextType, RequireFields<MutationDeleteNotificationArgs, 'input'>>;
  setNotificationPreferences?: Resolver<ResolversTypes['SetNotificationPreferencesPayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  openTribeEventPoll?: Resolver<ResolversTypes['OpenTribeEventPollPayload'], ParentType, ContextType, RequireFields<MutationOpenTribeEventPollArgs, 'input'>>;
  answerTribeEventPoll?: Resolver<ResolversTypes['AnswerTribeEventPollPayload'], ParentType, ContextType, RequireFields<MutationAnswerTribeEventPollArgs, 'input'>>;
  closeTribeEventPoll?: Resolver<ResolversTypes['CloseTribeEventPollPayload'], ParentType, ContextType, RequireFields<MutationCloseTribeEventPollArgs, 'input'>>;
  addPushSubscription?: Resolver<ResolversTypes['AddPushSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationAddPushSubscriptionArgs, 'input'>>;
  removePushSubscription?: Resolver<ResolversTypes['RemovePushSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationRemovePushSubscriptionArgs, 'input'>>;
  repeatTribeEvent?: Resolver<ResolversTypes['RepeatTribeEventPayload'], ParentType, ContextType, RequireFields<MutationRepeatTribeEventArgs, 'input'>>;
  updateTribeEventSeries?: Resolver<ResolversTypes['UpdateTribeEventSeriesPayload'], ParentType, ContextType, RequireFields<MutationUpdateTribeEventSeriesArgs, 'input'>>;
  endTribeEventSeries?: Resolver<ResolversTypes['EndTribeEventSeriesPayload'], ParentType, ContextType, RequireFields<MutationEndTribeEventSeriesArgs, 'input'>>;
  reportToAdmins?: Resolver<ResolversTypes['ReportToAdminsPayload'], ParentType, ContextType, RequireFields<MutationReportToAdminsArgs, 'input'>>;
  claimReport?: Resolver<ResolversTypes['ClaimReportPayload'], ParentType, ContextType, RequireFields<MutationClaimReportArgs, 'input'>>;
  decideReport?: Resolver<ResolversTypes['DecideReportPayload'], ParentType, ContextType, RequireFields<MutationDecideReportArgs, 'input'>>;
  appealSanction?: Resolver<ResolversTypes['AppealSanctionPayload'], ParentType, ContextType, RequireFields<MutationAppealSanctionArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealPayload'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  liftSanction?: Resolver<ResolversTypes['LiftSanctionPayload'], ParentType, ContextType, RequireFields<MutationLiftSanctionArgs, 'input'>>;
  createTribe?: Resolver<ResolversTypes['CreateTribePayload'], ParentType, ContextType, RequireFields<MutationCreateTribeArgs, 'input'>>;
  updateTribe?: Resolver<ResolversTypes['UpdateTribePayload'], ParentType, ContextType, RequireFields<MutationUpdateTribeArgs, 'input'>>;
  setTribeInterests?: Resolver<ResolversTypes['SetTribeInterestsPayload'], ParentType, ContextType, RequireFields<MutationSetTribeInterestsArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  achievements?: Resolver<Maybe<ResolversTypes['UserAchievementConnection']>, ParentType, ContextType, RequireFields<UserAchievementsArgs, 'orderBy'>>;
  achievementPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tribeEvents?: Resolver<Maybe<ResolversTypes['TribeEventConnection']>, ParentType, ContextType, RequireFields<UserTribeEventsArgs, 'orderBy'>>;
  calendarFeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  digestFrequency?: Resolver<Maybe<ResolversTypes['DigestFrequency']>, ParentType, ContextType>;
  whyNotInGroup?: Resolver<Maybe<ResolversTypes['WhyNotInGroup']>, ParentType, ContextType>;
  hiveMemberships?: Resolver<Maybe<ResolversTypes['HiveMemberConnection']>, ParentType, ContextType, RequireFields<UserHiveMembershipsArgs, 'orderBy'>>;
  attendanceRecord?: Resolver<Maybe<ResolversTypes['AttendanceRecord']>, ParentType, ContextType>;
  tribeJoinRequests?: Resolver<Maybe<ResolversTypes['TribeJoinRequestConnection']>, ParentType, ContextType, RequireFields<UserTribeJoinRequestsArgs, 'orderBy'>>;
  tribeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeProposal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribeMemberships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeMembership']>>, ParentType, ContextType>;
  tribeInvitations?: Resolver<Maybe<ResolversTypes['TribeInvitationConnection']>, ParentType, ContextType, RequireFields<UserTribeInvitationsArgs, 'orderBy'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<UserNotificationsArgs, 'orderBy'>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notificationPreferences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  pushSubscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PushSubscription']>>, ParentType, ContextType>;
  reportsMade?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, RequireFields<UserReportsMadeArgs, 'orderBy'>>;
  sanctions?: Resolver<Maybe<ResolversTypes['SanctionConnection']>, ParentType, ContextType, RequireFields<UserSanctionsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']>, { __typename: 'Achievement' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AchievementCategory'], ParentType, ContextType>;
  pointValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['AchievementCriterion']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementCriterion'] = ResolversParentTypes['AchievementCriterion']> = {
  metric?: Resolver<ResolversTypes['AchievementMetric'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interestCategory?: Resolver<Maybe<ResolversTypes['InterestCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAchievement'] = ResolversParentTypes['UserAchievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UserAchievement']>, { __typename: 'UserAchievement' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  awardedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['UserAchievementMetadata']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAchievementMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAchievementMetadata'] = ResolversParentTypes['UserAchievementMetadata']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['AchievementCount']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementCount'] = ResolversParentTypes['AchievementCount']> = {
  criterion?: Resolver<ResolversTypes['AchievementCriterion'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddAchievementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAchievementPayload'] = ResolversParentTypes['AddAchievementPayload']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAchievementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAchievementPayload'] = ResolversParentTypes['UpdateAchievementPayload']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireAchievementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireAchievementPayload'] = ResolversParentTypes['RetireAchievementPayload']> = {
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementConnection'] = ResolversParentTypes['AchievementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AchievementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementEdge'] = ResolversParentTypes['AchievementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAchievementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAchievementConnection'] = ResolversParentTypes['UserAchievementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserAchievement']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserAchievementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserAchievementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserAchievementEdge'] = ResolversParentTypes['UserAchievementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserAchievement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tribe'] = ResolversParentTypes['Tribe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tribe']>, { __typename: 'Tribe' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['TribeActivityConnection']>, ParentType, ContextType, RequireFields<TribeActivitiesArgs, 'orderBy'>>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latestSequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readCursors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeReadCursor']>>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['TribeMessageConnection']>, ParentType, ContextType, RequireFields<TribeMessagesArgs, 'orderBy'>>;
  promptsOn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suggestionsOn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prompts?: Resolver<Maybe<ResolversTypes['EngagementPromptConnection']>, ParentType, ContextType, RequireFields<TribePromptsArgs, 'orderBy'>>;
  eventSuggestions?: Resolver<Maybe<ResolversTypes['EventSuggestionConnection']>, ParentType, ContextType, RequireFields<TribeEventSuggestionsArgs, 'orderBy'>>;
  engagement?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeEngagement']>>, ParentType, ContextType, RequireFields<TribeEngagementArgs, 'from' | 'until' | 'granularity'>>;
  events?: Resolver<Maybe<ResolversTypes['TribeEventConnection']>, ParentType, ContextType, RequireFields<TribeEventsArgs, 'orderBy'>>;
  goals?: Resolver<Maybe<ResolversTypes['TribeGoalConnection']>, ParentType, ContextType, RequireFields<TribeGoalsArgs, 'orderBy'>>;
  invitationLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeLink']>>, ParentType, ContextType>;
  joinRequests?: Resolver<Maybe<ResolversTypes['TribeJoinRequestConnection']>, ParentType, ContextType, RequireFields<TribeJoinRequestsArgs, 'orderBy'>>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeMembership']>>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeMembership']>>, ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['TribeMembership']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TribeStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['TribePrivacy'], ParentType, ContextType>;
  maxMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastActiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['TribeInterest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeActivity'] = ResolversParentTypes['TribeActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  activityType?: Resolver<ResolversTypes['ActivityType'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['TribeActivityMetadata'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeActivityMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeActivityMetadata'] = ResolversParentTypes['TribeActivityMetadata']> = {
  status?: Resolver<Maybe<ResolversTypes['TribeStatus']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['TribeGoal']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['EventSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeActivityConnection'] = ResolversParentTypes['TribeActivityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeActivity']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeActivityEdge'] = ResolversParentTypes['TribeActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeActivity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEvent'] = ResolversParentTypes['TribeEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeEvent']>, { __typename: 'TribeEvent' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  attendance?: Resolver<ResolversTypes['TribeEventAttendance'], ParentType, ContextType>;
  viewerAttendance?: Resolver<Maybe<ResolversTypes['EventAttendee']>, ParentType, ContextType>;
  attendees?: Resolver<Maybe<ResolversTypes['EventAttendeeConnection']>, ParentType, ContextType, RequireFields<TribeEventAttendeesArgs, 'orderBy'>>;
  viewerConflicts?: Resolver<ReadonlyArray<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  checkInCode?: Resolver<Maybe<ResolversTypes['CheckInCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['EventVisibility'], ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  approximatePoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  meetingUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freePlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowsGuests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  clonedFrom?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerImpressions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Impression']>>, ParentType, ContextType>;
  viewerImpressionsOpenUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['EventMediaConnection']>, ParentType, ContextType, RequireFields<TribeEventMediaArgs, 'orderBy'>>;
  poll?: Resolver<Maybe<ResolversTypes['TribeEventPoll']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['TribeEventSeries']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  weather?: Resolver<Maybe<ResolversTypes['EventWeather']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendee'] = ResolversParentTypes['EventAttendee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventAttendee']>, { __typename: 'EventAttendee' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  rsvpStatus?: Resolver<ResolversTypes['RsvpStatus'], ParentType, ContextType>;
  rsvpTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasCheckedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['AttendancePaymentStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventAttendance'] = ResolversParentTypes['TribeEventAttendance']> = {
  going?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maybe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notGoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noResponse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTribeEventPayload'] = ResolversParentTypes['AnswerTribeEventPayload']> = {
  attendee?: Resolver<ResolversTypes['EventAttendee'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAttendeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendeeConnection'] = ResolversParentTypes['EventAttendeeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventAttendee']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventAttendeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAttendeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAttendeeEdge'] = ResolversParentTypes['EventAttendeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventAttendee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  feed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMembership'] = ResolversParentTypes['TribeMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeMembership']>, { __typename: 'TribeMembership' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastActive?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeReadCursorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeReadCursor'] = ResolversParentTypes['TribeReadCursor']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeChanges'] = ResolversParentTypes['TribeChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TribeChange']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeChange'] = ResolversParentTypes['TribeChange']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TribeChangeKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['TribeMessage']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  emoji?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkTribeReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTribeReadPayload'] = ResolversParentTypes['MarkTribeReadPayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MuteTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteTribePayload'] = ResolversParentTypes['MuteTribePayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMessage'] = ResolversParentTypes['TribeMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeMessage']>, { __typename: 'TribeMessage' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  messageType?: Resolver<ResolversTypes['MessageType'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TribeMessageContentArgs, 'evenIfBlocked'>>;
  isCollapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['EventMedia']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['TribeMessageMetadata'], ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['TribeMessageReaction']>, ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readBy?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMessageReactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMessageReaction'] = ResolversParentTypes['TribeMessageReaction']> = {
  emoji?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerReacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMessageMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMessageMetadata'] = ResolversParentTypes['TribeMessageMetadata']> = {
  replyTo?: Resolver<Maybe<ResolversTypes['TribeMessage']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  systemKind?: Resolver<Maybe<ResolversTypes['TribeSystemMessageKind']>, ParentType, ContextType>;
  aboutUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMessageConnection'] = ResolversParentTypes['TribeMessageConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeMessage']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeMessageEdge'] = ResolversParentTypes['TribeMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendTribeMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendTribeMessagePayload'] = ResolversParentTypes['SendTribeMessagePayload']> = {
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareTribeEventPayload'] = ResolversParentTypes['ShareTribeEventPayload']> = {
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditTribeMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditTribeMessagePayload'] = ResolversParentTypes['EditTribeMessagePayload']> = {
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteTribeMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTribeMessagePayload'] = ResolversParentTypes['DeleteTribeMessagePayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReactToTribeMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactToTribeMessagePayload'] = ResolversParentTypes['ReactToTribeMessagePayload']> = {
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTribeMessageReactionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTribeMessageReactionPayload'] = ResolversParentTypes['RemoveTribeMessageReactionPayload']> = {
  message?: Resolver<ResolversTypes['TribeMessage'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInCode'] = ResolversParentTypes['CheckInCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInToTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInToTribeEventPayload'] = ResolversParentTypes['CheckInToTribeEventPayload']> = {
  attendee?: Resolver<ResolversTypes['EventAttendee'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDigestFrequencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDigestFrequencyPayload'] = ResolversParentTypes['SetDigestFrequencyPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeSearchConnection'] = ResolversParentTypes['TribeSearchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tribe']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeSearchEdge'] = ResolversParentTypes['TribeSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['TribeSearchReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeSearchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeSearchReason'] = ResolversParentTypes['TribeSearchReason']> = {
  kind?: Resolver<ResolversTypes['TribeSearchReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeInterest']>>, ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freeSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEngagement'] = ResolversParentTypes['TribeEngagement']> = {
  begins?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rsvps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promptsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promptsAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementPromptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementPrompt'] = ResolversParentTypes['EngagementPrompt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementPromptKind'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['EngagementPromptReason'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['TribeMessage']>, ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EngagementPromptStatus'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementPromptReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementPromptReason'] = ResolversParentTypes['EngagementPromptReason']> = {
  code?: Resolver<ResolversTypes['EngagementPromptReasonCode'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSuggestion'] = ResolversParentTypes['EventSuggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSuggestion']>, { __typename: 'EventSuggestion' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['InterestCategory'], ParentType, ContextType>;
  suggestedDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suggestedEndDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  estimatedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  weatherDependent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventSuggestionStatus'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['EventSuggestionReason']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  convertedToEvent?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSuggestionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSuggestionReason'] = ResolversParentTypes['EventSuggestionReason']> = {
  kind?: Resolver<ResolversTypes['EventSuggestionReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  precipitationPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeTribeEngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTribeEngagementPayload'] = ResolversParentTypes['ChangeTribeEngagementPayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestTribeEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestTribeEventsPayload'] = ResolversParentTypes['SuggestTribeEventsPayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptEventSuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptEventSuggestionPayload'] = ResolversParentTypes['AcceptEventSuggestionPayload']> = {
  suggestion?: Resolver<ResolversTypes['EventSuggestion'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineEventSuggestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineEventSuggestionPayload'] = ResolversParentTypes['DeclineEventSuggestionPayload']> = {
  suggestion?: Resolver<ResolversTypes['EventSuggestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSuggestionConnection'] = ResolversParentTypes['EventSuggestionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventSuggestion']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventSuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSuggestionEdge'] = ResolversParentTypes['EventSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSuggestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementPromptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementPromptConnection'] = ResolversParentTypes['EngagementPromptConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EngagementPrompt']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementPromptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementPromptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementPromptEdge'] = ResolversParentTypes['EngagementPromptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementPrompt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicEventConnection'] = ResolversParentTypes['PublicEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicEventEdge'] = ResolversParentTypes['PublicEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PublicEventReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicEventReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicEventReason'] = ResolversParentTypes['PublicEventReason']> = {
  kind?: Resolver<ResolversTypes['PublicEventReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TribeInterest']>>, ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freePlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftTribeEventPayload'] = ResolversParentTypes['DraftTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTribeEventPayload'] = ResolversParentTypes['UpdateTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTribeEventPayload'] = ResolversParentTypes['ScheduleTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTribeEventPayload'] = ResolversParentTypes['CompleteTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTribeEventPayload'] = ResolversParentTypes['CancelTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloneTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloneTribeEventPayload'] = ResolversParentTypes['CloneTribeEventPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddTribeEventHostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTribeEventHostPayload'] = ResolversParentTypes['AddTribeEventHostPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTribeEventHostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTribeEventHostPayload'] = ResolversParentTypes['RemoveTribeEventHostPayload']> = {
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventConnection'] = ResolversParentTypes['TribeEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventEdge'] = ResolversParentTypes['TribeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartFormationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartFormationPayload'] = ResolversParentTypes['StartFormationPayload']> = {
  run?: Resolver<ResolversTypes['FormationRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewFormationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewFormationPayload'] = ResolversParentTypes['PreviewFormationPayload']> = {
  run?: Resolver<ResolversTypes['FormationRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationRun'] = ResolversParentTypes['FormationRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPreview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FormationRunStatus'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['FormationProgress'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grouped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOverReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeftOverReason']>>, ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['FormationPhase']>, ParentType, ContextType>;
  formedGroups?: Resolver<ResolversTypes['FormationGroupConnection'], ParentType, ContextType, RequireFields<FormationRunFormedGroupsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationPhase'] = ResolversParentTypes['FormationPhase']> = {
  phase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grouped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftOverReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOverReason'] = ResolversParentTypes['LeftOverReason']> = {
  code?: Resolver<ResolversTypes['WhyNotInGroupCode'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationGroup'] = ResolversParentTypes['FormationGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['FormationFactorScore']>, ParentType, ContextType>;
  hasCommonEvening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weightsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['FormationGroupProposal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationFactorScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationFactorScore'] = ResolversParentTypes['FormationFactorScore']> = {
  factor?: Resolver<ResolversTypes['FormationFactor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationGroupProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationGroupProposal'] = ResolversParentTypes['FormationGroupProposal']> = {
  status?: Resolver<ResolversTypes['TribeProposalStatus'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedTribe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationDifference'] = ResolversParentTypes['FormationDifference']> = {
  sameGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedInFirstAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedInSecondAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPairs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationProgress'] = ResolversParentTypes['FormationProgress']> = {
  phase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyNotInGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhyNotInGroup'] = ResolversParentTypes['WhyNotInGroup']> = {
  code?: Resolver<ResolversTypes['WhyNotInGroupCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationRunConnection'] = ResolversParentTypes['FormationRunConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FormationRun']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormationRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationRunEdge'] = ResolversParentTypes['FormationRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormationRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationGroupConnection'] = ResolversParentTypes['FormationGroupConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FormationGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormationGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormationGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormationGroupEdge'] = ResolversParentTypes['FormationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormationGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeGoal'] = ResolversParentTypes['TribeGoal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeGoal']>, { __typename: 'TribeGoal' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TribeGoalStatus'], ParentType, ContextType>;
  isChallenge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targetDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCompleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTribeGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTribeGoalPayload'] = ResolversParentTypes['CreateTribeGoalPayload']> = {
  goal?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTribeGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTribeGoalPayload'] = ResolversParentTypes['UpdateTribeGoalPayload']> = {
  goal?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTribeGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTribeGoalPayload'] = ResolversParentTypes['CompleteTribeGoalPayload']> = {
  goal?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteTribeGoalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTribeGoalPayload'] = ResolversParentTypes['DeleteTribeGoalPayload']> = {
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTribeChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTribeChallengePayload'] = ResolversParentTypes['AcceptTribeChallengePayload']> = {
  goal?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineTribeChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTribeChallengePayload'] = ResolversParentTypes['DeclineTribeChallengePayload']> = {
  goal?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeGoalConnection'] = ResolversParentTypes['TribeGoalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeGoal']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeGoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeGoalEdge'] = ResolversParentTypes['TribeGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeGoal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hive'] = ResolversParentTypes['Hive']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hive']>, { __typename: 'Hive' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['InterestCategory']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HiveStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pledgeGoal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledgeDeadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pledgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  founder?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['HiveMemberConnection']>, ParentType, ContextType, RequireFields<HiveMembersArgs, 'orderBy'>>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['HiveMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiveMember'] = ResolversParentTypes['HiveMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HiveMember']>, { __typename: 'HiveMember' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hive?: Resolver<Maybe<ResolversTypes['Hive']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HiveRole'], ParentType, ContextType>;
  isAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HiveMemberStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundHivePayload'] = ResolversParentTypes['FoundHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeToHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeToHivePayload'] = ResolversParentTypes['PledgeToHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawHivePledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawHivePledgePayload'] = ResolversParentTypes['WithdrawHivePledgePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinHivePayload'] = ResolversParentTypes['JoinHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveHivePayload'] = ResolversParentTypes['LeaveHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateHivePayload'] = ResolversParentTypes['UpdateHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseHivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHivePayload'] = ResolversParentTypes['CloseHivePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveHiveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveHiveMemberPayload'] = ResolversParentTypes['RemoveHiveMemberPayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeHiveRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHiveRolePayload'] = ResolversParentTypes['ChangeHiveRolePayload']> = {
  hive?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiveConnection'] = ResolversParentTypes['HiveConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hive']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiveEdge'] = ResolversParentTypes['HiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiveMemberConnection'] = ResolversParentTypes['HiveMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiveMember']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiveMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HiveMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiveMemberEdge'] = ResolversParentTypes['HiveMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiveMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpressionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impression'] = ResolversParentTypes['Impression']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImpressionKind'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceRecord'] = ResolversParentTypes['AttendanceRecord']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiveImpressionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveImpressionPayload'] = ResolversParentTypes['GiveImpressionPayload']> = {
  impression?: Resolver<Maybe<ResolversTypes['Impression']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeLink'] = ResolversParentTypes['TribeLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxUses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeLinkPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeLinkPreview'] = ResolversParentTypes['TribeLinkPreview']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['TribeInterest']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTribeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTribeLinkPayload'] = ResolversParentTypes['CreateTribeLinkPayload']> = {
  link?: Resolver<ResolversTypes['TribeLink'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeTribeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTribeLinkPayload'] = ResolversParentTypes['RevokeTribeLinkPayload']> = {
  link?: Resolver<ResolversTypes['TribeLink'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinTribeByLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinTribeByLinkPayload'] = ResolversParentTypes['JoinTribeByLinkPayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeJoinRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeJoinRequest'] = ResolversParentTypes['TribeJoinRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeJoinRequest']>, { __typename: 'TribeJoinRequest' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TribeJoinRequestStatus'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskToJoinTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskToJoinTribePayload'] = ResolversParentTypes['AskToJoinTribePayload']> = {
  request?: Resolver<ResolversTypes['TribeJoinRequest'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawTribeJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTribeJoinRequestPayload'] = ResolversParentTypes['WithdrawTribeJoinRequestPayload']> = {
  request?: Resolver<ResolversTypes['TribeJoinRequest'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTribeJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTribeJoinRequestPayload'] = ResolversParentTypes['AcceptTribeJoinRequestPayload']> = {
  request?: Resolver<ResolversTypes['TribeJoinRequest'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineTribeJoinRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTribeJoinRequestPayload'] = ResolversParentTypes['DeclineTribeJoinRequestPayload']> = {
  request?: Resolver<ResolversTypes['TribeJoinRequest'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeJoinRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeJoinRequestConnection'] = ResolversParentTypes['TribeJoinRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeJoinRequest']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeJoinRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeJoinRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeJoinRequestEdge'] = ResolversParentTypes['TribeJoinRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeJoinRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTribeProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTribeProposalPayload'] = ResolversParentTypes['AcceptTribeProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['TribeProposal'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineTribeProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTribeProposalPayload'] = ResolversParentTypes['DeclineTribeProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['TribeProposal'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeProposal'] = ResolversParentTypes['TribeProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TribeProposalStatus'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  commonInterests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommonInterest']>>, ParentType, ContextType>;
  viewerAnswer?: Resolver<Maybe<ResolversTypes['TribeProposalAnswer']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonInterest'] = ResolversParentTypes['CommonInterest']> = {
  category?: Resolver<ResolversTypes['InterestCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  code?: Resolver<ResolversTypes['MatchReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMedia'] = ResolversParentTypes['EventMedia']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventMedia']>, { __typename: 'EventMedia' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventMediaType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventMediaStatus'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['EventMediaRefusal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thumbnails?: Resolver<ReadonlyArray<ResolversTypes['EventMediaThumbnail']>, ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventMediaThumbnailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMediaThumbnail'] = ResolversParentTypes['EventMediaThumbnail']> = {
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartMediaUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMediaUploadPayload'] = ResolversParentTypes['StartMediaUploadPayload']> = {
  media?: Resolver<ResolversTypes['EventMedia'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['MediaUpload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishMediaUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishMediaUploadPayload'] = ResolversParentTypes['FinishMediaUploadPayload']> = {
  media?: Resolver<ResolversTypes['EventMedia'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMediaPayload'] = ResolversParentTypes['DeleteMediaPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventMediaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMediaConnection'] = ResolversParentTypes['EventMediaConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventMedia']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventMediaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventMediaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMediaEdge'] = ResolversParentTypes['EventMediaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventMedia'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToTribePayload'] = ResolversParentTypes['InviteToTribePayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawTribeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTribeInvitationPayload'] = ResolversParentTypes['WithdrawTribeInvitationPayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTribeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTribeInvitationPayload'] = ResolversParentTypes['AcceptTribeInvitationPayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineTribeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTribeInvitationPayload'] = ResolversParentTypes['DeclineTribeInvitationPayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveTribePayload'] = ResolversParentTypes['LeaveTribePayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTribeMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTribeMemberPayload'] = ResolversParentTypes['RemoveTribeMemberPayload']> = {
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverTribePayload'] = ResolversParentTypes['HandOverTribePayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  formerMembership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeInvitationConnection'] = ResolversParentTypes['TribeInvitationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TribeMembership']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TribeInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeInvitationEdge'] = ResolversParentTypes['TribeInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']>, { __typename: 'Notification' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['NotificationData'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationData'] = ResolversParentTypes['NotificationData']> = {
  person?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['TribeGoal']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['TribeProposal']>, ParentType, ContextType>;
  hive?: Resolver<Maybe<ResolversTypes['Hive']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['PaymentSplit']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PaymentShare']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  hourClaim?: Resolver<Maybe<ResolversTypes['HourClaim']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['EventSuggestion']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['TribeMessage']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['Sanction']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSplitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSplit'] = ResolversParentTypes['PaymentSplit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentSplit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentShare'] = ResolversParentTypes['PaymentShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentShare']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HourClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HourClaim'] = ResolversParentTypes['HourClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HourClaim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselSession'] = ResolversParentTypes['VesselSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationReadPayload'] = ResolversParentTypes['MarkNotificationReadPayload']> = {
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAllNotificationsReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkAllNotificationsReadPayload'] = ResolversParentTypes['MarkAllNotificationsReadPayload']> = {
  markedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNotificationPayload'] = ResolversParentTypes['DeleteNotificationPayload']> = {
  notificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetNotificationPreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferencesPayload'] = ResolversParentTypes['SetNotificationPreferencesPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventPollResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventPoll'] = ResolversParentTypes['TribeEventPoll']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['TribeEventPollOption']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chosenOption?: Resolver<Maybe<ResolversTypes['TribeEventPollOption']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventPollOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventPollOption'] = ResolversParentTypes['TribeEventPollOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ifNeedBeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['TribeEventPollAnswer']>, ParentType, ContextType>;
  viewerAnswer?: Resolver<Maybe<ResolversTypes['PollAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventPollAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventPollAnswer'] = ResolversParentTypes['TribeEventPollAnswer']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['PollAnswer'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenTribeEventPollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTribeEventPollPayload'] = ResolversParentTypes['OpenTribeEventPollPayload']> = {
  poll?: Resolver<ResolversTypes['TribeEventPoll'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerTribeEventPollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTribeEventPollPayload'] = ResolversParentTypes['AnswerTribeEventPollPayload']> = {
  poll?: Resolver<ResolversTypes['TribeEventPoll'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseTribeEventPollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTribeEventPollPayload'] = ResolversParentTypes['CloseTribeEventPollPayload']> = {
  poll?: Resolver<ResolversTypes['TribeEventPoll'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PushSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushSubscription'] = ResolversParentTypes['PushSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPushSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPushSubscriptionPayload'] = ResolversParentTypes['AddPushSubscriptionPayload']> = {
  subscription?: Resolver<ResolversTypes['PushSubscription'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePushSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePushSubscriptionPayload'] = ResolversParentTypes['RemovePushSubscriptionPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventSeries'] = ResolversParentTypes['TribeEventSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TribeEventSeries']>, { __typename: 'TribeEventSeries' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TribeEventSeriesStatus'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['TribeEventSeriesDate']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeEventSeriesDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeEventSeriesDate'] = ResolversParentTypes['TribeEventSeriesDate']> = {
  startTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TribeEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatTribeEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatTribeEventPayload'] = ResolversParentTypes['RepeatTribeEventPayload']> = {
  series?: Resolver<ResolversTypes['TribeEventSeries'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTribeEventSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTribeEventSeriesPayload'] = ResolversParentTypes['UpdateTribeEventSeriesPayload']> = {
  series?: Resolver<ResolversTypes['TribeEventSeries'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TribeEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndTribeEventSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndTribeEventSeriesPayload'] = ResolversParentTypes['EndTribeEventSeriesPayload']> = {
  series?: Resolver<ResolversTypes['TribeEventSeries'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']>, { __typename: 'Report' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['ReportSubjectKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  reportedUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportedText']>>, ParentType, ContextType>;
  reportedMedium?: Resolver<Maybe<ResolversTypes['ReportedMedium']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['ReportSeverity']>, ParentType, ContextType>;
  subjectReportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  claimedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReportDecision']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sanctionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedText'] = ResolversParentTypes['ReportedText']> = {
  part?: Resolver<ResolversTypes['ReportedPart'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedMediumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedMedium'] = ResolversParentTypes['ReportedMedium']> = {
  type?: Resolver<ResolversTypes['EventMediaType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportToAdminsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportToAdminsPayload'] = ResolversParentTypes['ReportToAdminsPayload']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimReportPayload'] = ResolversParentTypes['ClaimReportPayload']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideReportPayload'] = ResolversParentTypes['DecideReportPayload']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['Sanction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sanction'] = ResolversParentTypes['Sanction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sanction']>, { __typename: 'Sanction' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SanctionKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['ReportSubjectKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type AppealSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealSanctionPayload'] = ResolversParentTypes['AppealSanctionPayload']> = {
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftSanctionPayload'] = ResolversParentTypes['LiftSanctionPayload']> = {
  sanction?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionConnection'] = ResolversParentTypes['SanctionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SanctionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sanction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionEdge'] = ResolversParentTypes['SanctionEdge']> = {
  node?: Resolver<ResolversTypes['Sanction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTribePayload'] = ResolversParentTypes['CreateTribePayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['TribeMembership'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTribePayload'] = ResolversParentTypes['UpdateTribePayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTribeInterestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTribeInterestsPayload'] = ResolversParentTypes['SetTribeInterestsPayload']> = {
  tribe?: Resolver<ResolversTypes['Tribe'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TribeInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TribeInterest'] = ResolversParentTypes['TribeInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tribe?: Resolver<Maybe<ResolversTypes['Tribe']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['InterestCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VenueSource'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventWeatherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventWeather'] = ResolversParentTypes['EventWeather']> = {
  temperatureC?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precipitationPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['WeatherCondition'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['WeatherSource'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  LocalDateTime?: GraphQLScalarType;
  MediaUpload?: MediaUploadResolvers<ContextType>;
  MediaUploadHeader?: MediaUploadHeaderResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  AchievementCriterion?: AchievementCriterionResolvers<ContextType>;
  UserAchievement?: UserAchievementResolvers<ContextType>;
  UserAchievementMetadata?: UserAchievementMetadataResolvers<ContextType>;
  AchievementCount?: AchievementCountResolvers<ContextType>;
  AddAchievementPayload?: AddAchievementPayloadResolvers<ContextType>;
  UpdateAchievementPayload?: UpdateAchievementPayloadResolvers<ContextType>;
  RetireAchievementPayload?: RetireAchievementPayloadResolvers<ContextType>;
  AchievementConnection?: AchievementConnectionResolvers<ContextType>;
  AchievementEdge?: AchievementEdgeResolvers<ContextType>;
  UserAchievementConnection?: UserAchievementConnectionResolvers<ContextType>;
  UserAchievementEdge?: UserAchievementEdgeResolvers<ContextType>;
  Tribe?: TribeResolvers<ContextType>;
  TribeActivity?: TribeActivityResolvers<ContextType>;
  TribeActivityMetadata?: TribeActivityMetadataResolvers<ContextType>;
  TribeActivityConnection?: TribeActivityConnectionResolvers<ContextType>;
  TribeActivityEdge?: TribeActivityEdgeResolvers<ContextType>;
  TribeEvent?: TribeEventResolvers<ContextType>;
  EventAttendee?: EventAttendeeResolvers<ContextType>;
  TribeEventAttendance?: TribeEventAttendanceResolvers<ContextType>;
  AnswerTribeEventPayload?: AnswerTribeEventPayloadResolvers<ContextType>;
  EventAttendeeConnection?: EventAttendeeConnectionResolvers<ContextType>;
  EventAttendeeEdge?: EventAttendeeEdgeResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  TribeMembership?: TribeMembershipResolvers<ContextType>;
  TribeReadCursor?: TribeReadCursorResolvers<ContextType>;
  TribeChanges?: TribeChangesResolvers<ContextType>;
  TribeChange?: TribeChangeResolvers<ContextType>;
  MarkTribeReadPayload?: MarkTribeReadPayloadResolvers<ContextType>;
  MuteTribePayload?: MuteTribePayloadResolvers<ContextType>;
  TribeMessage?: TribeMessageResolvers<ContextType>;
  TribeMessageReaction?: TribeMessageReactionResolvers<ContextType>;
  TribeMessageMetadata?: TribeMessageMetadataResolvers<ContextType>;
  TribeMessageConnection?: TribeMessageConnectionResolvers<ContextType>;
  TribeMessageEdge?: TribeMessageEdgeResolvers<ContextType>;
  SendTribeMessagePayload?: SendTribeMessagePayloadResolvers<ContextType>;
  ShareTribeEventPayload?: ShareTribeEventPayloadResolvers<ContextType>;
  EditTribeMessagePayload?: EditTribeMessagePayloadResolvers<ContextType>;
  DeleteTribeMessagePayload?: DeleteTribeMessagePayloadResolvers<ContextType>;
  ReactToTribeMessagePayload?: ReactToTribeMessagePayloadResolvers<ContextType>;
  RemoveTribeMessageReactionPayload?: RemoveTribeMessageReactionPayloadResolvers<ContextType>;
  CheckInCode?: CheckInCodeResolvers<ContextType>;
  CheckInToTribeEventPayload?: CheckInToTribeEventPayloadResolvers<ContextType>;
  SetDigestFrequencyPayload?: SetDigestFrequencyPayloadResolvers<ContextType>;
  TribeSearchConnection?: TribeSearchConnectionResolvers<ContextType>;
  TribeSearchEdge?: TribeSearchEdgeResolvers<ContextType>;
  TribeSearchReason?: TribeSearchReasonResolvers<ContextType>;
  TribeEngagement?: TribeEngagementResolvers<ContextType>;
  EngagementPrompt?: EngagementPromptResolvers<ContextType>;
  EngagementPromptReason?: EngagementPromptReasonResolvers<ContextType>;
  EventSuggestion?: EventSuggestionResolvers<ContextType>;
  EventSuggestionReason?: EventSuggestionReasonResolvers<ContextType>;
  ChangeTribeEngagementPayload?: ChangeTribeEngagementPayloadResolvers<ContextType>;
  SuggestTribeEventsPayload?: SuggestTribeEventsPayloadResolvers<ContextType>;
  AcceptEventSuggestionPayload?: AcceptEventSuggestionPayloadResolvers<ContextType>;
  DeclineEventSuggestionPayload?: DeclineEventSuggestionPayloadResolvers<ContextType>;
  EventSuggestionConnection?: EventSuggestionConnectionResolvers<ContextType>;
  EventSuggestionEdge?: EventSuggestionEdgeResolvers<ContextType>;
  EngagementPromptConnection?: EngagementPromptConnectionResolvers<ContextType>;
  EngagementPromptEdge?: EngagementPromptEdgeResolvers<ContextType>;
  PublicEventConnection?: PublicEventConnectionResolvers<ContextType>;
  PublicEventEdge?: PublicEventEdgeResolvers<ContextType>;
  PublicEventReason?: PublicEventReasonResolvers<ContextType>;
  DraftTribeEventPayload?: DraftTribeEventPayloadResolvers<ContextType>;
  UpdateTribeEventPayload?: UpdateTribeEventPayloadResolvers<ContextType>;
  ScheduleTribeEventPayload?: ScheduleTribeEventPayloadResolvers<ContextType>;
  CompleteTribeEventPayload?: CompleteTribeEventPayloadResolvers<ContextType>;
  CancelTribeEventPayload?: CancelTribeEventPayloadResolvers<ContextType>;
  CloneTribeEventPayload?: CloneTribeEventPayloadResolvers<ContextType>;
  AddTribeEventHostPayload?: AddTribeEventHostPayloadResolvers<ContextType>;
  RemoveTribeEventHostPayload?: RemoveTribeEventHostPayloadResolvers<ContextType>;
  TribeEventConnection?: TribeEventConnectionResolvers<ContextType>;
  TribeEventEdge?: TribeEventEdgeResolvers<ContextType>;
  StartFormationPayload?: StartFormationPayloadResolvers<ContextType>;
  PreviewFormationPayload?: PreviewFormationPayloadResolvers<ContextType>;
  FormationRun?: FormationRunResolvers<ContextType>;
  FormationPhase?: FormationPhaseResolvers<ContextType>;
  LeftOverReason?: LeftOverReasonResolvers<ContextType>;
  FormationGroup?: FormationGroupResolvers<ContextType>;
  FormationFactorScore?: FormationFactorScoreResolvers<ContextType>;
  FormationGroupProposal?: FormationGroupProposalResolvers<ContextType>;
  FormationDifference?: FormationDifferenceResolvers<ContextType>;
  FormationProgress?: FormationProgressResolvers<ContextType>;
  WhyNotInGroup?: WhyNotInGroupResolvers<ContextType>;
  FormationRunConnection?: FormationRunConnectionResolvers<ContextType>;
  FormationRunEdge?: FormationRunEdgeResolvers<ContextType>;
  FormationGroupConnection?: FormationGroupConnectionResolvers<ContextType>;
  FormationGroupEdge?: FormationGroupEdgeResolvers<ContextType>;
  TribeGoal?: TribeGoalResolvers<ContextType>;
  CreateTribeGoalPayload?: CreateTribeGoalPayloadResolvers<ContextType>;
  UpdateTribeGoalPayload?: UpdateTribeGoalPayloadResolvers<ContextType>;
  CompleteTribeGoalPayload?: CompleteTribeGoalPayloadResolvers<ContextType>;
  DeleteTribeGoalPayload?: DeleteTribeGoalPayloadResolvers<ContextType>;
  AcceptTribeChallengePayload?: AcceptTribeChallengePayloadResolvers<ContextType>;
  DeclineTribeChallengePayload?: DeclineTribeChallengePayloadResolvers<ContextType>;
  TribeGoalConnection?: TribeGoalConnectionResolvers<ContextType>;
  TribeGoalEdge?: TribeGoalEdgeResolvers<ContextType>;
  Hive?: HiveResolvers<ContextType>;
  HiveMember?: HiveMemberResolvers<ContextType>;
  FoundHivePayload?: FoundHivePayloadResolvers<ContextType>;
  PledgeToHivePayload?: PledgeToHivePayloadResolvers<ContextType>;
  WithdrawHivePledgePayload?: WithdrawHivePledgePayloadResolvers<ContextType>;
  JoinHivePayload?: JoinHivePayloadResolvers<ContextType>;
  LeaveHivePayload?: LeaveHivePayloadResolvers<ContextType>;
  UpdateHivePayload?: UpdateHivePayloadResolvers<ContextType>;
  CloseHivePayload?: CloseHivePayloadResolvers<ContextType>;
  RemoveHiveMemberPayload?: RemoveHiveMemberPayloadResolvers<ContextType>;
  ChangeHiveRolePayload?: ChangeHiveRolePayloadResolvers<ContextType>;
  HiveConnection?: HiveConnectionResolvers<ContextType>;
  HiveEdge?: HiveEdgeResolvers<ContextType>;
  HiveMemberConnection?: HiveMemberConnectionResolvers<ContextType>;
  HiveMemberEdge?: HiveMemberEdgeResolvers<ContextType>;
  Impression?: ImpressionResolvers<ContextType>;
  AttendanceRecord?: AttendanceRecordResolvers<ContextType>;
  GiveImpressionPayload?: GiveImpressionPayloadResolvers<ContextType>;
  TribeLink?: TribeLinkResolvers<ContextType>;
  TribeLinkPreview?: TribeLinkPreviewResolvers<ContextType>;
  CreateTribeLinkPayload?: CreateTribeLinkPayloadResolvers<ContextType>;
  RevokeTribeLinkPayload?: RevokeTribeLinkPayloadResolvers<ContextType>;
  JoinTribeByLinkPayload?: JoinTribeByLinkPayloadResolvers<ContextType>;
  TribeJoinRequest?: TribeJoinRequestResolvers<ContextType>;
  AskToJoinTribePayload?: AskToJoinTribePayloadResolvers<ContextType>;
  WithdrawTribeJoinRequestPayload?: WithdrawTribeJoinRequestPayloadResolvers<ContextType>;
  AcceptTribeJoinRequestPayload?: AcceptTribeJoinRequestPayloadResolvers<ContextType>;
  DeclineTribeJoinRequestPayload?: DeclineTribeJoinRequestPayloadResolvers<ContextType>;
  TribeJoinRequestConnection?: TribeJoinRequestConnectionResolvers<ContextType>;
  TribeJoinRequestEdge?: TribeJoinRequestEdgeResolvers<ContextType>;
  AcceptTribeProposalPayload?: AcceptTribeProposalPayloadResolvers<ContextType>;
  DeclineTribeProposalPayload?: DeclineTribeProposalPayloadResolvers<ContextType>;
  TribeProposal?: TribeProposalResolvers<ContextType>;
  CommonInterest?: CommonInterestResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  EventMedia?: EventMediaResolvers<ContextType>;
  EventMediaThumbnail?: EventMediaThumbnailResolvers<ContextType>;
  StartMediaUploadPayload?: StartMediaUploadPayloadResolvers<ContextType>;
  FinishMediaUploadPayload?: FinishMediaUploadPayloadResolvers<ContextType>;
  DeleteMediaPayload?: DeleteMediaPayloadResolvers<ContextType>;
  EventMediaConnection?: EventMediaConnectionResolvers<ContextType>;
  EventMediaEdge?: EventMediaEdgeResolvers<ContextType>;
  InviteToTribePayload?: InviteToTribePayloadResolvers<ContextType>;
  WithdrawTribeInvitationPayload?: WithdrawTribeInvitationPayloadResolvers<ContextType>;
  AcceptTribeInvitationPayload?: AcceptTribeInvitationPayloadResolvers<ContextType>;
  DeclineTribeInvitationPayload?: DeclineTribeInvitationPayloadResolvers<ContextType>;
  LeaveTribePayload?: LeaveTribePayloadResolvers<ContextType>;
  RemoveTribeMemberPayload?: RemoveTribeMemberPayloadResolvers<ContextType>;
  HandOverTribePayload?: HandOverTribePayloadResolvers<ContextType>;
  TribeInvitationConnection?: TribeInvitationConnectionResolvers<ContextType>;
  TribeInvitationEdge?: TribeInvitationEdgeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationData?: NotificationDataResolvers<ContextType>;
  PaymentSplit?: PaymentSplitResolvers<ContextType>;
  PaymentShare?: PaymentShareResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  HourClaim?: HourClaimResolvers<ContextType>;
  VesselSession?: VesselSessionResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  MarkNotificationReadPayload?: MarkNotificationReadPayloadResolvers<ContextType>;
  MarkAllNotificationsReadPayload?: MarkAllNotificationsReadPayloadResolvers<ContextType>;
  DeleteNotificationPayload?: DeleteNotificationPayloadResolvers<ContextType>;
  SetNotificationPreferencesPayload?: SetNotificationPreferencesPayloadResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  TribeEventPoll?: TribeEventPollResolvers<ContextType>;
  TribeEventPollOption?: TribeEventPollOptionResolvers<ContextType>;
  TribeEventPollAnswer?: TribeEventPollAnswerResolvers<ContextType>;
  OpenTribeEventPollPayload?: OpenTribeEventPollPayloadResolvers<ContextType>;
  AnswerTribeEventPollPayload?: AnswerTribeEventPollPayloadResolvers<ContextType>;
  CloseTribeEventPollPayload?: CloseTribeEventPollPayloadResolvers<ContextType>;
  PushSubscription?: PushSubscriptionResolvers<ContextType>;
  AddPushSubscriptionPayload?: AddPushSubscriptionPayloadResolvers<ContextType>;
  RemovePushSubscriptionPayload?: RemovePushSubscriptionPayloadResolvers<ContextType>;
  TribeEventSeries?: TribeEventSeriesResolvers<ContextType>;
  TribeEventSeriesDate?: TribeEventSeriesDateResolvers<ContextType>;
  RepeatTribeEventPayload?: RepeatTribeEventPayloadResolvers<ContextType>;
  UpdateTribeEventSeriesPayload?: UpdateTribeEventSeriesPayloadResolvers<ContextType>;
  EndTribeEventSeriesPayload?: EndTribeEventSeriesPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportedText?: ReportedTextResolvers<ContextType>;
  ReportedMedium?: ReportedMediumResolvers<ContextType>;
  ReportToAdminsPayload?: ReportToAdminsPayloadResolvers<ContextType>;
  ClaimReportPayload?: ClaimReportPayloadResolvers<ContextType>;
  DecideReportPayload?: DecideReportPayloadResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Sanction?: SanctionResolvers<ContextType>;
  AppealSanctionPayload?: AppealSanctionPayloadResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  LiftSanctionPayload?: LiftSanctionPayloadResolvers<ContextType>;
  SanctionConnection?: SanctionConnectionResolvers<ContextType>;
  SanctionEdge?: SanctionEdgeResolvers<ContextType>;
  CreateTribePayload?: CreateTribePayloadResolvers<ContextType>;
  UpdateTribePayload?: UpdateTribePayloadResolvers<ContextType>;
  SetTribeInterestsPayload?: SetTribeInterestsPayloadResolvers<ContextType>;
  TribeInterest?: TribeInterestResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  EventWeather?: EventWeatherResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
