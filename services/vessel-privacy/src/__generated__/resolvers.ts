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
import type { GuideReply as GuideReplyBehind } from '../conversation/guide-reply.ts';
import type { GivenRow as GivenBehind } from '../conversation/given.ts';
import type { SessionInvitation as SessionInvitationBehind } from '../sessions/session-invitation.ts';
import type { Relationship as RelationshipBehind, RelationshipMember as RelationshipMemberBehind } from '../sessions/relationship.ts';
import type { StageProgress as StageProgressBehind } from '../stages/stage-progress.ts';
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
  /** A message of your own conversation, or of the one that both of you share in stage 4. `NOT_FOUND` for any other. */
  readonly sessionMessage?: Maybe<SessionMessage>;
  /** A session of which you are a member. `NOT_FOUND` for anybody else's. */
  readonly vesselSession?: Maybe<VesselSession>;
};


export type QuerySessionMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVesselSessionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Says something to the guide. In stages 0 to 3 it stays between you and the guide; in stage 4 your partner reads it too. The answer
   * comes by itself: read `reply` until it is `WHOLE`, or its `streamUrl`. Refused with `NOT_FOUND` for a session that is not yours, with
   * `WRONG_SESSION_STATUS` unless it is INVITED or ACTIVE, with `INVALID_MESSAGE` unless the text has 1 to 8,000 characters, and with
   * `INVALID_INTENSITY` unless the intensity is from 1 to 10.
   */
  readonly postMessage?: Maybe<SessionMessage>;
  /**
   * Asks the guide again for an answer that it could not give. Where it has answered, or is about to, nothing changes: there is one
   * answer to a message. `NOT_FOUND` for messages of others.
   */
  readonly askAgain?: Maybe<SessionMessage>;
  /**
   * Begins a session: with a person by their id, with whoever has an address of mail, or with nobody yet (neither is given). With a
   * person with whom a session of yours is live that one is answered, and where they have invited you, it accepts. Whether there is
   * anybody behind an id or an address is never told: the invitation looks sent, and lapses after 7 days. Refused with
   * `CANNOT_INVITE_YOURSELF`, `UNCLEAR_INVITATION` where both are given, and `TOO_MANY_INVITATIONS` beyond 20 a day.
   */
  readonly createVesselSession?: Maybe<VesselSession>;
  /**
   * Invites somebody to a session that has nobody but you. As with `createVesselSession`, a session that is live with them is
   * answered instead. Refused with `WRONG_SESSION_STATUS` where somebody was invited or has joined: a session has two members, never
   * three.
   */
  readonly inviteToSession?: Maybe<VesselSession>;
  /** Takes back an invitation of yours that was not answered, which abandons the session. `NOT_FOUND` for any other. */
  readonly withdrawInvitation?: Maybe<VesselSession>;
  /**
   * Joins the session to which you were invited. Where another session with the same person is live, that one is answered and the
   * empty one abandoned. `NOT_FOUND` where there is no invitation for you, `INVITATION_EXPIRED` after 7 days.
   */
  readonly acceptInvitation?: Maybe<VesselSession>;
  /** Declines an invitation, which abandons the session. `NOT_FOUND` where there is none for you, `INVITATION_EXPIRED` after 7 days. */
  readonly declineInvitation?: Maybe<SessionInvitation>;
  /**
   * Rests a session until a moment, at most 30 days away: nobody writes, and no stage moves. Refused with `INVALID_PAUSE` for a
   * moment that has passed or is further away, and `WRONG_SESSION_STATUS` unless it is ACTIVE.
   */
  readonly pauseSession?: Maybe<VesselSession>;
  /**
   * Goes on with a session that rests: whoever paused it at any time, the other once its time is over (`COOLING_DOWN` before, with
   * `until`).
   */
  readonly resumeSession?: Maybe<VesselSession>;
  /** Ends a session well. Refused with `AGREEMENT_NEEDED` unless the two agreed on something, and `WRONG_SESSION_STATUS` unless it is ACTIVE or PAUSED. */
  readonly resolveSession?: Maybe<VesselSession>;
  /** Ends a session without a result. An open invitation is withdrawn with it. `WRONG_SESSION_STATUS` where it has ended. */
  readonly abandonSession?: Maybe<VesselSession>;
  /**
   * Says that a gate of your current stage is satisfied; saying it again changes nothing. Those that are counted cannot be said.
   * Refused with `WRONG_STAGE` for a gate of another stage (`details` say which is current), `NO_CURRENT_STAGE` after the last, and
   * `WRONG_SESSION_STATUS` unless the session is INVITED or ACTIVE.
   */
  readonly satisfyGate?: Maybe<StageProgress>;
  /**
   * Closes your current stage and opens the next. At 0 and 3 both go on together: whoever comes first is GATE_PENDING until the other
   * comes. Refused with `GATE_OPEN` (`gates` say which), `NO_CURRENT_STAGE` after the last and while you wait for the other, and
   * `WRONG_SESSION_STATUS` unless the session is INVITED or ACTIVE.
   */
  readonly advanceStage?: Maybe<VesselSession>;
  /** Writes down something that happened. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EMOTIONS`, `INVALID_TIME`. */
  readonly recordEvent?: Maybe<RecordEventPayload>;
  /** Changes what is given of an event of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EMOTIONS`, `INVALID_TIME`. */
  readonly updateEvent?: Maybe<UpdateEventPayload>;
  /** Says that an event which the guide proposed happened as it says. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmEvent?: Maybe<ConfirmEventPayload>;
  /** Deletes an event of yours, or one that the guide proposed. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteEvent?: Maybe<DeletedVesselItem>;
  /** Writes down how strongly you feel at this moment, in the stage in which you are. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_INTENSITY`, `INVALID_TEXT`. */
  readonly recordReading?: Maybe<RecordReadingPayload>;
  /** Changes what is given of a reading of yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_INTENSITY`, `INVALID_TEXT`. */
  readonly updateReading?: Maybe<UpdateReadingPayload>;
  /** Deletes a reading of yours. A pattern that you shared of its stage is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteReading?: Maybe<DeletedVesselItem>;
  /** Adds a need of yours, which is thereby confirmed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EVIDENCE`. */
  readonly addNeed?: Maybe<AddNeedPayload>;
  /** Changes what is given of a need of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EVIDENCE`. */
  readonly updateNeed?: Maybe<UpdateNeedPayload>;
  /** Says that a need which the guide proposed is yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmNeed?: Maybe<ConfirmNeedPayload>;
  /** Says that a need which the guide proposed is not yours: it is deleted. `NOT_FOUND`; `NOT_A_PROPOSAL` for one that you wrote or confirmed. */
  readonly rejectNeed?: Maybe<DeletedVesselItem>;
  /** Deletes a need of yours. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteNeed?: Maybe<DeletedVesselItem>;
  /** Draws a line. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`. */
  readonly addBoundary?: Maybe<AddBoundaryPayload>;
  /** Changes what is given of a boundary of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`. */
  readonly updateBoundary?: Maybe<UpdateBoundaryPayload>;
  /** Says that a boundary which the guide proposed is yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmBoundary?: Maybe<ConfirmBoundaryPayload>;
  /** Deletes a boundary of yours, or one that the guide proposed. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteBoundary?: Maybe<DeletedVesselItem>;
  /** Keeps a longer text. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`; a request above one megabyte as a whole is refused with `BODY_TOO_LARGE`. */
  readonly addDocument?: Maybe<AddDocumentPayload>;
  /** Changes what is given of a document of yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`. */
  readonly updateDocument?: Maybe<UpdateDocumentPayload>;
  /** Deletes a document of yours. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteDocument?: Maybe<DeletedVesselItem>;
};


export type MutationPostMessageArgs = {
  input: PostMessageInput;
};


export type MutationAskAgainArgs = {
  input: AskAgainInput;
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

/** Two people's way through one conflict: what each keeps to themselves, and what both agree to share. */
export type VesselSession = {
  /** What you and the guide said, the newest first, and what both of you said in stage 4. Never your partner's private conversation. */
  readonly messages?: Maybe<SessionMessageConnection>;
  /** The session's id. */
  readonly id: Scalars['ID']['output'];
  /** Where the session stands. */
  readonly status: VesselSessionStatus;
  /** Who began it. */
  readonly inviter?: Maybe<User>;
  /** The other of the two: null until they have joined. */
  readonly partner?: Maybe<User>;
  /** What the two have between them, over all their sessions. */
  readonly relationship?: Maybe<Relationship>;
  /** The invitation to it, as whoever sent it sees it; null for the other, and where there was none. */
  readonly invitation?: Maybe<SessionInvitation>;
  /** Whose turn it is, as far as you may know: from your own progress and from whether the other is ahead. Null while nobody can move. */
  readonly turn?: Maybe<SessionTurn>;
  /** Until when it rests; null unless it is PAUSED. */
  readonly pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was you who paused it; null unless it is PAUSED. */
  readonly pausedByYou?: Maybe<Scalars['Boolean']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When something about it changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was ended with an agreement. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended without one. */
  readonly abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the stage that you are in, 0 to 4; null after the last. */
  readonly currentStage?: Maybe<Scalars['Int']['output']>;
  /** Your own way so far, a stage each, from the first on. Nobody else sees it. */
  readonly progress?: Maybe<ReadonlyArray<StageProgress>>;
  /** Whether the other is further than you; null until they have joined. Nothing more is told of their progress. */
  readonly partnerStanding?: Maybe<PartnerStanding>;
  /** The highest stage that both have completed; null where there is none. */
  readonly sharedStage?: Maybe<Scalars['Int']['output']>;
  /** What you keep to yourself in this session. Nobody else sees any of it, the other person's guide included. Null before you have joined. */
  readonly vessel?: Maybe<UserVessel>;
  /** Offered while what you felt last was strong or rose fast; null otherwise. You alone see it, and need not take it up. */
  readonly supportOffer?: Maybe<SupportOffer>;
};


/** Two people's way through one conflict: what each keeps to themselves, and what both agree to share. */
export type VesselSessionMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['Int']['input']>;
};

/** What `postMessage` takes. */
export type PostMessageInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** What you want to say, 1 to 8,000 characters. */
  readonly text: Scalars['String']['input'];
  /** How strongly you feel, from 1 to 10. It becomes a reading of your vessel. At 8 or more the guide will not come back to this message. */
  readonly intensity?: InputMaybe<Scalars['Int']['input']>;
  /** Words for that feeling, at most 2,000 characters. Only with an intensity. */
  readonly intensityContext?: InputMaybe<Scalars['String']['input']>;
  /** A key of yours, so that asking again after a lost answer says nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `askAgain` takes. */
export type AskAgainInput = {
  /** The message that was not answered. */
  readonly messageId: Scalars['ID']['input'];
};

/** Something that was said in a session. */
export type SessionMessage = {
  /** The message's id. */
  readonly id: Scalars['ID']['output'];
  /** Who speaks. */
  readonly role: SessionMessageRole;
  /** The person who wrote it; null for the guide. */
  readonly sender?: Maybe<User>;
  /** The stage in which it was said. */
  readonly stage: Scalars['Int']['output'];
  /** What was said; null where the key was destroyed because its person is gone. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** The needs that the guide heard in it; null until it has answered, and where you are not its writer. */
  readonly extractedNeeds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The emotions that the guide heard in it; null until it has answered, and where you are not its writer. */
  readonly extractedEmotions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far the guide has come with its answer; null for what is no person's message. */
  readonly reply?: Maybe<GuideReply>;
  /** What the guide was given for its answer to your message, and what it was refused; null where you are not its writer. */
  readonly given?: Maybe<ReadonlyArray<Given>>;
  /** Whether support is offered for how strongly you felt; null where it is not, and where you are not its writer. */
  readonly supportOffer?: Maybe<SupportOffer>;
};

/** Who speaks. */
export type SessionMessageRole =
  /** A person. */
  | 'USER'
  /** The guide. */
  | 'AI'
  /** The house. */
  | 'SYSTEM';

/** How far the guide has come with answering a message. */
export type GuideReply = {
  /** Where it stands. */
  readonly status: GuideReplyStatus;
  /** Why there is no answer, or none yet. */
  readonly reason?: Maybe<GuideReplyReason>;
  /** The answer, once it is whole. */
  readonly message?: Maybe<SessionMessage>;
  /**
   * Where the answer can be read as it comes, with the same bearer token: server-sent events `piece` (`{"text"}`), `again` (what came
   * is void, it begins anew), `unavailable` (`{"reason"}`), and at the end `whole` (`{"messageId","text"}`).
   */
  readonly streamUrl: Scalars['String']['output'];
};

/** Where an answer stands. */
export type GuideReplyStatus =
  /** The guide will begin in a moment. */
  | 'WAITING'
  /** The guide is at it. */
  | 'ANSWERING'
  /** The answer is there. */
  | 'WHOLE'
  /** The guide could not answer. Your message is kept, and it tries again. */
  | 'UNAVAILABLE'
  /** The session ended before the guide answered, so it will not. */
  | 'UNANSWERED';

/** Why the guide has not answered. */
export type GuideReplyReason =
  /** The model behind the guide is away. */
  | 'MODEL_UNAVAILABLE'
  /** The model answers too many people at the moment. */
  | 'MODEL_BUSY'
  /** You have used up what one day allows; it goes on tomorrow. */
  | 'MODEL_BUDGET_SPENT'
  /** What the model said was no answer, and was thrown away. */
  | 'ANSWER_REFUSED'
  /** The session rests; the answer comes when it goes on. */
  | 'SESSION_PAUSED'
  /** The session ended. */
  | 'SESSION_ENDED';

/** Something of which the guide was given something, or not, for one answer. */
export type Given = {
  /** What it is, such as `OWN_NEEDS`; the names are those of the retrieval contract. */
  readonly kind: Scalars['String']['output'];
  /** Whose it is; null for the library, which is nobody's. */
  readonly of?: Maybe<User>;
  /** The items given. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** It was asked for and not given. */
  readonly refused: Scalars['Boolean']['output'];
  /** The consent under which it was given, where it is your partner's. */
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of messages. */
export type SessionMessageConnection = {
  /** The messages, each with its cursor. */
  readonly edges: ReadonlyArray<SessionMessageEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** A message in a page. */
export type SessionMessageEdge = {
  /** The message's place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node: SessionMessage;
};

export type User = {
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** The sessions of which the person is a member, the newest first: one's own; null for anybody else's. */
  readonly vesselSessions?: Maybe<VesselSessionConnection>;
  /** The open invitations to sessions that wait for the person's answer, the newest first: one's own; null for anybody else's. */
  readonly sessionInvitations?: Maybe<SessionInvitationConnection>;
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

/** What `createVesselSession` takes: at most one of the two. */
export type CreateVesselSessionInput = {
  /** The other person. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the other person gets mail, whether they are here or not. */
  readonly partnerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** What `inviteToSession` takes: the session, and one of the two. */
export type InviteToSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** The other person. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the other person gets mail, whether they are here or not. */
  readonly partnerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** What `withdrawInvitation` takes. */
export type WithdrawInvitationInput = {
  /** The invitation. */
  readonly invitationId: Scalars['ID']['input'];
};

/** What `acceptInvitation` takes. */
export type AcceptInvitationInput = {
  /** The invitation. */
  readonly invitationId: Scalars['ID']['input'];
};

/** What `declineInvitation` takes. */
export type DeclineInvitationInput = {
  /** The invitation. */
  readonly invitationId: Scalars['ID']['input'];
};

/** What `pauseSession` takes. */
export type PauseSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** Until when it rests, at most 30 days away. */
  readonly until: Scalars['DateTime']['input'];
};

/** What `resumeSession` takes. */
export type ResumeSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `resolveSession` takes. */
export type ResolveSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `abandonSession` takes. */
export type AbandonSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Where a session stands. That one waits for the other is seen from `turn`, it is no status. */
export type VesselSessionStatus =
  /** Made, and nobody invited yet. */
  | 'CREATED'
  /** The other person was invited, and has not answered. */
  | 'INVITED'
  /** Both take part. */
  | 'ACTIVE'
  /** Resting for a while. */
  | 'PAUSED'
  /** Ended with an agreement. It can be read. */
  | 'RESOLVED'
  /** Ended without one. */
  | 'ABANDONED';

/** Who can move a session on. */
export type SessionTurn =
  /** You: the other is ahead of you, or nobody is invited yet. */
  | 'YOURS'
  /** The other: you have done what you can. */
  | 'THEIRS'
  /** Either of you. */
  | 'EITHER';

/** What asks somebody to take part in a session. */
export type SessionInvitation = {
  /** The invitation's id. */
  readonly id: Scalars['ID']['output'];
  /** What became of it. */
  readonly status: SessionInvitationStatus;
  /** Who asks. */
  readonly inviter?: Maybe<User>;
  /** Who is asked: yourself, or whom you asked by their id. Null for whom you asked by mail. */
  readonly invitee?: Maybe<User>;
  /** The address that you asked by; null for an answered invitation, one by id, and for anybody but who asked. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it lapses, or lapsed. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** What became of an invitation. */
export type SessionInvitationStatus =
  /** It waits for an answer. */
  | 'PENDING'
  /** Whoever was asked has joined. */
  | 'ACCEPTED'
  /** Whoever was asked does not want to. */
  | 'DECLINED'
  /** Nobody answered within 7 days. */
  | 'LAPSED'
  /** Whoever asked took it back, or began with the same person otherwise. */
  | 'WITHDRAWN';

/** Two people who have, or were asked to have, sessions together. */
export type Relationship = {
  /** The relationship's id. */
  readonly id: Scalars['ID']['output'];
  /** The one or two people. */
  readonly members: ReadonlyArray<RelationshipMember>;
  /** The sessions that the two had or have, the newest first. */
  readonly sessions: VesselSessionConnection;
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
};


/** Two people who have, or were asked to have, sessions together. */
export type RelationshipSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of two people. */
export type RelationshipMember = {
  /** Who. */
  readonly user?: Maybe<User>;
  /** What part they have. */
  readonly role: RelationshipMemberRole;
  /** Since when. */
  readonly joinedAt: Scalars['DateTime']['output'];
};

/** What part somebody has in a relationship. */
export type RelationshipMemberRole =
  /** One of the two. */
  | 'MEMBER';

/** A page of sessions. */
export type VesselSessionConnection = {
  /** The sessions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VesselSessionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A session in a page. */
export type VesselSessionEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: VesselSession;
};

/** A page of invitations. */
export type SessionInvitationConnection = {
  /** The invitations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SessionInvitationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An invitation in a page. */
export type SessionInvitationEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The invitation. */
  readonly node: SessionInvitation;
};

/** What `satisfyGate` takes. */
export type SatisfyGateInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** The gate. */
  readonly gate: SaidGate;
};

/** What `advanceStage` takes. */
export type AdvanceStageInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** Your way through one stage. Yours alone. */
export type StageProgress = {
  /** The id of this stage of yours. */
  readonly id: Scalars['ID']['output'];
  /** 0 compact, 1 being heard, 2 the other's perspective, 3 needs, 4 repair. */
  readonly stage: Scalars['Int']['output'];
  /** How far you are in it. */
  readonly status: StageStatus;
  /** What has to be so before the stage can be closed. */
  readonly gates: ReadonlyArray<StageGate>;
  /** When you began with it. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it was closed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far somebody is in a stage. */
export type StageStatus =
  /** Not begun. */
  | 'NOT_STARTED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Done for your part: it waits for the other. */
  | 'GATE_PENDING'
  /** Closed. */
  | 'COMPLETED';

/** Something that has to be so before a stage can be closed. */
export type StageGate = {
  /** Which. */
  readonly gate: Gate;
  /** Whether it is so. */
  readonly satisfied: Scalars['Boolean']['output'];
  /** When you said so; null for what is counted. */
  readonly satisfiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is open; null where it is satisfied. */
  readonly why?: Maybe<GateOpenReason>;
};

/** What closes stages. */
export type Gate =
  /** 0: you signed the compact. */
  | 'COMPACT_SIGNED'
  /** 1: you feel heard. */
  | 'FEELS_HEARD'
  /** 2: what you understood of the other was validated. */
  | 'EMPATHY_VALIDATED'
  /** 3: at least one need of yours in this session is confirmed. Counted. */
  | 'NEEDS_CONFIRMED'
  /** 3: at least one need of yours is shared with the other, by your consent. Counted. */
  | 'NEEDS_SHARED'
  /** 3: the needs were validated. */
  | 'NEEDS_VALIDATED'
  /** 4: there is at least one agreement that was not abandoned. Counted. */
  | 'AGREEMENT_CREATED';

/** The gates of which you say yourself that they are satisfied. */
export type SaidGate =
  /** 0: you signed the compact. */
  | 'COMPACT_SIGNED'
  /** 1: you feel heard. */
  | 'FEELS_HEARD'
  /** 2: what you understood of the other was validated. */
  | 'EMPATHY_VALIDATED'
  /** 3: the needs were validated. */
  | 'NEEDS_VALIDATED';

/** Why a gate is open. */
export type GateOpenReason =
  /** You have not said that it is satisfied. */
  | 'NOT_SAID'
  /** No need of yours in this session is confirmed. */
  | 'NO_CONFIRMED_NEED'
  /** No need of yours is shared by your consent. */
  | 'NO_SHARED_NEED'
  /** There is no agreement yet, or all were abandoned. */
  | 'NO_AGREEMENT';

/** How far the other is, beside you. */
export type PartnerStanding =
  /** Further than you. */
  | 'AHEAD'
  /** Where you are. */
  | 'LEVEL'
  /** Not as far as you. */
  | 'BEHIND';

/** What one person keeps to themselves in one session. */
export type UserVessel = {
  /** The vessel's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What happened, the latest first, with what the guide proposes. */
  readonly events?: Maybe<UserEventConnection>;
  /** How strongly you felt, the latest first. */
  readonly readings?: Maybe<EmotionalReadingConnection>;
  /** What you need, the latest first, with what the guide proposes. */
  readonly needs?: Maybe<IdentifiedNeedConnection>;
  /** Where you draw lines, the latest first, with what the guide proposes. */
  readonly boundaries?: Maybe<BoundaryConnection>;
  /** Longer texts, the latest first. */
  readonly documents?: Maybe<UserDocumentConnection>;
  /**
   * What in this vessel comes nearest in meaning, the nearest first. Compared with every item of this vessel, and with nothing else;
   * what was written a moment ago may still be missing. `INVALID_TEXT`, `INVALID_PAGE_SIZE`, `MODEL_UNAVAILABLE`.
   */
  readonly search?: Maybe<ReadonlyArray<VesselSearchHit>>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselBoundariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What one person keeps to themselves in one session. */
export type UserVesselSearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An item that was found, and how near it is. */
export type VesselSearchHit = {
  /** How near in meaning. */
  readonly similarity: Similarity;
  /** What was found. */
  readonly item: VesselItem;
};

/** How near in meaning two texts are, roughly: models differ too much for a number to mean anything. */
export type Similarity =
  /** Nearly the same. */
  | 'VERY_CLOSE'
  /** About the same thing. */
  | 'CLOSE'
  /** Something in common. */
  | 'RELATED'
  /** Little in common. */
  | 'DISTANT';

/** Whatever a vessel holds. */
export type VesselItem = UserEvent | EmotionalReading | IdentifiedNeed | Boundary | UserDocument;

/** Who first wrote an item down. */
export type ItemOrigin =
  /** Its person. */
  | 'PERSON'
  /** The guide, out of what its person said. It waits for that person to confirm, edit or reject it. */
  | 'GUIDE';

/** Something that happened, as you tell it. */
export type UserEvent = {
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly description: Scalars['String']['output'];
  /** Whose doing you take it for. */
  readonly attributedTo: Attribution;
  /** What you felt. */
  readonly emotions: ReadonlyArray<Scalars['String']['output']>;
  /** When it happened. */
  readonly timestamp: Scalars['DateTime']['output'];
  /** Who wrote it down first. */
  readonly origin: ItemOrigin;
  /** False while it is a proposal of the guide's. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** When it was written down. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Whose doing something is. */
export type Attribution =
  /** One's own. */
  | 'SELF'
  /** The other person's. */
  | 'OTHER'
  /** Both people's. */
  | 'MUTUAL'
  /** Anything or anybody else's. */
  | 'EXTERNAL';

/** How strongly you felt at a moment. */
export type EmotionalReading = {
  /** The reading's id. */
  readonly id: Scalars['ID']['output'];
  /** From 1, calm, to 10. */
  readonly intensity: Scalars['Int']['output'];
  /** What it was about, in your words. */
  readonly context?: Maybe<Scalars['String']['output']>;
  /** The stage in which you were. */
  readonly stage: Scalars['Int']['output'];
  /** When it was. */
  readonly timestamp: Scalars['DateTime']['output'];
};

/** Something that you need. */
export type IdentifiedNeed = {
  /** The need's id. */
  readonly id: Scalars['ID']['output'];
  /** The need, reading on after "I need". */
  readonly need: Scalars['String']['output'];
  /** Which of the six kinds it is of. */
  readonly category: NeedCategory;
  /** One to five quotes or reasons that bear it out. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** False while it is a proposal of the guide's. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** How sure the guide was, from 0 to 1; null for a need that you wrote. */
  readonly aiConfidence?: Maybe<Scalars['Float']['output']>;
  /** Who wrote it down first. */
  readonly origin: ItemOrigin;
  /** When it was written down. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What people need of one another, in six kinds. */
export type NeedCategory =
  /** Calm, trust, reliability. */
  | 'SAFETY'
  /** Closeness, time, belonging. */
  | 'CONNECTION'
  /** Choice, room, one's own pace. */
  | 'AUTONOMY'
  /** Being heard, seen, thanked, respected. */
  | 'RECOGNITION'
  /** Purpose, a shared direction, growth. */
  | 'MEANING'
  /** Sharing, justice, keeping a deal. */
  | 'FAIRNESS';

/** A line that you draw. */
export type Boundary = {
  /** The boundary's id. */
  readonly id: Scalars['ID']['output'];
  /** The line, in one sentence or a few. */
  readonly description: Scalars['String']['output'];
  /** Whether it leaves no room. */
  readonly nonNegotiable: Scalars['Boolean']['output'];
  /** Who wrote it down first. */
  readonly origin: ItemOrigin;
  /** False while it is a proposal of the guide's. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** When it was written down. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A longer text that you keep. */
export type UserDocument = {
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its text. */
  readonly content: Scalars['String']['output'];
  /** What it is. */
  readonly type: UserDocumentType;
  /** When it was written down. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What a document is. */
export type UserDocumentType =
  /** A note to oneself. */
  | 'NOTE'
  /** A letter, sent or not. */
  | 'LETTER'
  /** What was said or written elsewhere. */
  | 'TRANSCRIPT'
  /** Anything else. */
  | 'OTHER';

/** An offer of support. Nothing happens unless you take it up. */
export type SupportOffer = {
  /** How strongly it is meant. */
  readonly strength: SupportStrength;
  /** What in your readings it answers to. */
  readonly reason: SupportReason;
  /** The offer, in words. */
  readonly message: Scalars['String']['output'];
};

/** How strongly support is offered. */
export type SupportStrength =
  /** There if you want it. */
  | 'OFFERED'
  /** Please think about it. */
  | 'STRONGLY_OFFERED';

/** What an offer of support answers to. */
export type SupportReason =
  /** The last reading was 8 or more. */
  | 'HIGH_INTENSITY'
  /** The readings rose by 3 or more within ten minutes. */
  | 'FAST_RISE'
  /** Two readings within ten minutes were 9 or more. */
  | 'HIGH_TWICE';

/** A page of events. */
export type UserEventConnection = {
  /** The events, each with its cursor. */
  readonly edges: ReadonlyArray<UserEventEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
};

/** One event in a page. */
export type UserEventEdge = {
  /** Where it is in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: UserEvent;
};

/** A page of readings. */
export type EmotionalReadingConnection = {
  /** The readings, each with its cursor. */
  readonly edges: ReadonlyArray<EmotionalReadingEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
};

/** One reading in a page. */
export type EmotionalReadingEdge = {
  /** Where it is in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: EmotionalReading;
};

/** A page of needs. */
export type IdentifiedNeedConnection = {
  /** The needs, each with its cursor. */
  readonly edges: ReadonlyArray<IdentifiedNeedEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
};

/** One need in a page. */
export type IdentifiedNeedEdge = {
  /** Where it is in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: IdentifiedNeed;
};

/** A page of boundaries. */
export type BoundaryConnection = {
  /** The boundaries, each with its cursor. */
  readonly edges: ReadonlyArray<BoundaryEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
};

/** One boundary in a page. */
export type BoundaryEdge = {
  /** Where it is in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The boundary. */
  readonly node: Boundary;
};

/** A page of documents. */
export type UserDocumentConnection = {
  /** The documents, each with its cursor. */
  readonly edges: ReadonlyArray<UserDocumentEdge>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
};

/** One document in a page. */
export type UserDocumentEdge = {
  /** Where it is in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: UserDocument;
};

/** An item of your vessel. */
export type VesselItemInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
};

/** What was deleted. */
export type DeletedVesselItem = {
  /** The id that it had. */
  readonly deletedId: Scalars['ID']['output'];
};

/** An event to write down. */
export type RecordEventInput = {
  /** The session in whose vessel it is kept. */
  readonly sessionId: Scalars['ID']['input'];
  /** What happened, 4,000 characters at most. */
  readonly description: Scalars['String']['input'];
  /** Whose doing you take it for. */
  readonly attributedTo: Attribution;
  /** What you felt: at most 8, of 40 characters each. */
  readonly emotions?: ReadonlyArray<Scalars['String']['input']>;
  /** When it happened, now unless said; not in the future. */
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What changes of an event; what is left out stays. */
export type UpdateEventInput = {
  /** The event. */
  readonly id: Scalars['ID']['input'];
  /** What happened, 4,000 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whose doing you take it for. */
  readonly attributedTo?: InputMaybe<Attribution>;
  /** What you felt: at most 8, of 40 characters each. */
  readonly emotions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it happened; not in the future. */
  readonly timestamp?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A reading to write down. */
export type RecordReadingInput = {
  /** The session in whose vessel it is kept. */
  readonly sessionId: Scalars['ID']['input'];
  /** From 1, calm, to 10. */
  readonly intensity: Scalars['Int']['input'];
  /** What it is about, 4,000 characters at most. */
  readonly context?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a reading; what is left out stays. */
export type UpdateReadingInput = {
  /** The reading. */
  readonly id: Scalars['ID']['input'];
  /** From 1, calm, to 10. */
  readonly intensity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about, 4,000 characters at most; null takes it away. */
  readonly context?: InputMaybe<Scalars['String']['input']>;
};

/** A need to add. */
export type AddNeedInput = {
  /** The session in whose vessel it is kept. */
  readonly sessionId: Scalars['ID']['input'];
  /** The need, reading on after "I need", 200 characters at most. */
  readonly need: Scalars['String']['input'];
  /** Which of the six kinds it is of. */
  readonly category: NeedCategory;
  /** One to five quotes or reasons that bear it out, of 500 characters each. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
};

/** What changes of a need; what is left out stays. */
export type UpdateNeedInput = {
  /** The need. */
  readonly id: Scalars['ID']['input'];
  /** The need, reading on after "I need", 200 characters at most. */
  readonly need?: InputMaybe<Scalars['String']['input']>;
  /** Which of the six kinds it is of. */
  readonly category?: InputMaybe<NeedCategory>;
  /** One to five quotes or reasons that bear it out, of 500 characters each. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A boundary to add. */
export type AddBoundaryInput = {
  /** The session in whose vessel it is kept. */
  readonly sessionId: Scalars['ID']['input'];
  /** The line, 4,000 characters at most. */
  readonly description: Scalars['String']['input'];
  /** Whether it leaves no room. */
  readonly nonNegotiable?: Scalars['Boolean']['input'];
};

/** What changes of a boundary; what is left out stays. */
export type UpdateBoundaryInput = {
  /** The boundary. */
  readonly id: Scalars['ID']['input'];
  /** The line, 4,000 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it leaves no room. */
  readonly nonNegotiable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A document to keep. */
export type AddDocumentInput = {
  /** The session in whose vessel it is kept. */
  readonly sessionId: Scalars['ID']['input'];
  /** Its title, 200 characters at most. */
  readonly title: Scalars['String']['input'];
  /** Its text, 200,000 characters at most. */
  readonly content: Scalars['String']['input'];
  /** What it is. */
  readonly type?: UserDocumentType;
};

/** What changes of a document; what is left out stays. */
export type UpdateDocumentInput = {
  /** The document. */
  readonly id: Scalars['ID']['input'];
  /** Its title, 200 characters at most. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its text, 200,000 characters at most. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly type?: InputMaybe<UserDocumentType>;
};

/** The event that was written down. */
export type RecordEventPayload = {
  /** The event. */
  readonly event: UserEvent;
};

/** The event as it is now. */
export type UpdateEventPayload = {
  /** The event. */
  readonly event: UserEvent;
};

/** The event as it is now. */
export type ConfirmEventPayload = {
  /** The event. */
  readonly event: UserEvent;
};

/** The reading as it is now. */
export type UpdateReadingPayload = {
  /** The reading. */
  readonly reading: EmotionalReading;
};

/** The need that was added. */
export type AddNeedPayload = {
  /** The need. */
  readonly need: IdentifiedNeed;
};

/** The need as it is now. */
export type UpdateNeedPayload = {
  /** The need. */
  readonly need: IdentifiedNeed;
};

/** The need as it is now. */
export type ConfirmNeedPayload = {
  /** The need. */
  readonly need: IdentifiedNeed;
};

/** The boundary that was added. */
export type AddBoundaryPayload = {
  /** The boundary. */
  readonly boundary: Boundary;
};

/** The boundary as it is now. */
export type UpdateBoundaryPayload = {
  /** The boundary. */
  readonly boundary: Boundary;
};

/** The boundary as it is now. */
export type ConfirmBoundaryPayload = {
  /** The boundary. */
  readonly boundary: Boundary;
};

/** The document that is kept. */
export type AddDocumentPayload = {
  /** The document. */
  readonly document: UserDocument;
};

/** The document as it is now. */
export type UpdateDocumentPayload = {
  /** The document. */
  readonly document: UserDocument;
};

/** The reading that was written down, and what it gives cause for. */
export type RecordReadingPayload = {
  /** The reading. */
  readonly reading: EmotionalReading;
  /** Support, where the reading is high or rose fast. For you alone; you need not take it up. */
  readonly supportOffer?: Maybe<SupportOffer>;
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
  Mutation: ResolverTypeWrapper<{}>;
  VesselSession: ResolverTypeWrapper<VesselSessionBehind>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PostMessageInput: PostMessageInput;
  AskAgainInput: AskAgainInput;
  SessionMessage: ResolverTypeWrapper<SessionMessageBehind>;
  SessionMessageRole: SessionMessageRole;
  GuideReply: ResolverTypeWrapper<GuideReplyBehind>;
  GuideReplyStatus: GuideReplyStatus;
  GuideReplyReason: GuideReplyReason;
  Given: ResolverTypeWrapper<GivenBehind>;
  SessionMessageConnection: ResolverTypeWrapper<Omit<SessionMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionMessageEdge']> }>;
  SessionMessageEdge: ResolverTypeWrapper<Omit<SessionMessageEdge, 'node'> & { node: ResolversTypes['SessionMessage'] }>;
  User: ResolverTypeWrapper<UserBehind>;
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
  SessionInvitationStatus: SessionInvitationStatus;
  Relationship: ResolverTypeWrapper<RelationshipBehind>;
  RelationshipMember: ResolverTypeWrapper<RelationshipMemberBehind>;
  RelationshipMemberRole: RelationshipMemberRole;
  VesselSessionConnection: ResolverTypeWrapper<Omit<VesselSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VesselSessionEdge']> }>;
  VesselSessionEdge: ResolverTypeWrapper<Omit<VesselSessionEdge, 'node'> & { node: ResolversTypes['VesselSession'] }>;
  SessionInvitationConnection: ResolverTypeWrapper<Omit<SessionInvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionInvitationEdge']> }>;
  SessionInvitationEdge: ResolverTypeWrapper<Omit<SessionInvitationEdge, 'node'> & { node: ResolversTypes['SessionInvitation'] }>;
  SatisfyGateInput: SatisfyGateInput;
  AdvanceStageInput: AdvanceStageInput;
  StageProgress: ResolverTypeWrapper<StageProgressBehind>;
  StageStatus: StageStatus;
  StageGate: ResolverTypeWrapper<StageGate>;
  Gate: Gate;
  SaidGate: SaidGate;
  GateOpenReason: GateOpenReason;
  PartnerStanding: PartnerStanding;
  UserVessel: ResolverTypeWrapper<UserVesselBehind>;
  VesselSearchHit: ResolverTypeWrapper<Omit<VesselSearchHit, 'item'> & { item: ResolversTypes['VesselItem'] }>;
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
  SupportOffer: ResolverTypeWrapper<SupportOffer>;
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
  RecordEventPayload: ResolverTypeWrapper<Omit<RecordEventPayload, 'event'> & { event: ResolversTypes['UserEvent'] }>;
  UpdateEventPayload: ResolverTypeWrapper<Omit<UpdateEventPayload, 'event'> & { event: ResolversTypes['UserEvent'] }>;
  ConfirmEventPayload: ResolverTypeWrapper<Omit<ConfirmEventPayload, 'event'> & { event: ResolversTypes['UserEvent'] }>;
  UpdateReadingPayload: ResolverTypeWrapper<Omit<UpdateReadingPayload, 'reading'> & { reading: ResolversTypes['EmotionalReading'] }>;
  AddNeedPayload: ResolverTypeWrapper<Omit<AddNeedPayload, 'need'> & { need: ResolversTypes['IdentifiedNeed'] }>;
  UpdateNeedPayload: ResolverTypeWrapper<Omit<UpdateNeedPayload, 'need'> & { need: ResolversTypes['IdentifiedNeed'] }>;
  ConfirmNeedPayload: ResolverTypeWrapper<Omit<ConfirmNeedPayload, 'need'> & { need: ResolversTypes['IdentifiedNeed'] }>;
  AddBoundaryPayload: ResolverTypeWrapper<Omit<AddBoundaryPayload, 'boundary'> & { boundary: ResolversTypes['Boundary'] }>;
  UpdateBoundaryPayload: ResolverTypeWrapper<Omit<UpdateBoundaryPayload, 'boundary'> & { boundary: ResolversTypes['Boundary'] }>;
  ConfirmBoundaryPayload: ResolverTypeWrapper<Omit<ConfirmBoundaryPayload, 'boundary'> & { boundary: ResolversTypes['Boundary'] }>;
  AddDocumentPayload: ResolverTypeWrapper<Omit<AddDocumentPayload, 'document'> & { document: ResolversTypes['UserDocument'] }>;
  UpdateDocumentPayload: ResolverTypeWrapper<Omit<UpdateDocumentPayload, 'document'> & { document: ResolversTypes['UserDocument'] }>;
  RecordReadingPayload: ResolverTypeWrapper<Omit<RecordReadingPayload, 'reading'> & { reading: ResolversTypes['EmotionalReading'] }>;
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
  Mutation: {};
  VesselSession: VesselSessionBehind;
  Int: Scalars['Int']['output'];
  PostMessageInput: PostMessageInput;
  AskAgainInput: AskAgainInput;
  SessionMessage: SessionMessageBehind;
  GuideReply: GuideReplyBehind;
  Given: GivenBehind;
  SessionMessageConnection: Omit<SessionMessageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionMessageEdge']> };
  SessionMessageEdge: Omit<SessionMessageEdge, 'node'> & { node: ResolversParentTypes['SessionMessage'] };
  User: UserBehind;
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
  Relationship: RelationshipBehind;
  RelationshipMember: RelationshipMemberBehind;
  VesselSessionConnection: Omit<VesselSessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VesselSessionEdge']> };
  VesselSessionEdge: Omit<VesselSessionEdge, 'node'> & { node: ResolversParentTypes['VesselSession'] };
  SessionInvitationConnection: Omit<SessionInvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionInvitationEdge']> };
  SessionInvitationEdge: Omit<SessionInvitationEdge, 'node'> & { node: ResolversParentTypes['SessionInvitation'] };
  SatisfyGateInput: SatisfyGateInput;
  AdvanceStageInput: AdvanceStageInput;
  StageProgress: StageProgressBehind;
  StageGate: StageGate;
  UserVessel: UserVesselBehind;
  VesselSearchHit: Omit<VesselSearchHit, 'item'> & { item: ResolversParentTypes['VesselItem'] };
  VesselItem: ResolversUnionTypes<ResolversParentTypes>['VesselItem'];
  UserEvent: UserEventBehind;
  EmotionalReading: EmotionalReadingBehind;
  IdentifiedNeed: IdentifiedNeedBehind;
  Float: Scalars['Float']['output'];
  Boundary: BoundaryBehind;
  UserDocument: UserDocumentBehind;
  SupportOffer: SupportOffer;
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
  RecordEventPayload: Omit<RecordEventPayload, 'event'> & { event: ResolversParentTypes['UserEvent'] };
  UpdateEventPayload: Omit<UpdateEventPayload, 'event'> & { event: ResolversParentTypes['UserEvent'] };
  ConfirmEventPayload: Omit<ConfirmEventPayload, 'event'> & { event: ResolversParentTypes['UserEvent'] };
  UpdateReadingPayload: Omit<UpdateReadingPayload, 'reading'> & { reading: ResolversParentTypes['EmotionalReading'] };
  AddNeedPayload: Omit<AddNeedPayload, 'need'> & { need: ResolversParentTypes['IdentifiedNeed'] };
  UpdateNeedPayload: Omit<UpdateNeedPayload, 'need'> & { need: ResolversParentTypes['IdentifiedNeed'] };
  ConfirmNeedPayload: Omit<ConfirmNeedPayload, 'need'> & { need: ResolversParentTypes['IdentifiedNeed'] };
  AddBoundaryPayload: Omit<AddBoundaryPayload, 'boundary'> & { boundary: ResolversParentTypes['Boundary'] };
  UpdateBoundaryPayload: Omit<UpdateBoundaryPayload, 'boundary'> & { boundary: ResolversParentTypes['Boundary'] };
  ConfirmBoundaryPayload: Omit<ConfirmBoundaryPayload, 'boundary'> & { boundary: ResolversParentTypes['Boundary'] };
  AddDocumentPayload: Omit<AddDocumentPayload, 'document'> & { document: ResolversParentTypes['UserDocument'] };
  UpdateDocumentPayload: Omit<UpdateDocumentPayload, 'document'> & { document: ResolversParentTypes['UserDocument'] };
  RecordReadingPayload: Omit<RecordReadingPayload, 'reading'> & { reading: ResolversParentTypes['EmotionalReading'] };
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
  sessionMessage?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType, RequireFields<QuerySessionMessageArgs, 'id'>>;
  vesselSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<QueryVesselSessionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  postMessage?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType, RequireFields<MutationPostMessageArgs, 'input'>>;
  askAgain?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType, RequireFields<MutationAskAgainArgs, 'input'>>;
  createVesselSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationCreateVesselSessionArgs, 'input'>>;
  inviteToSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationInviteToSessionArgs, 'input'>>;
  withdrawInvitation?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
  acceptInvitation?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  declineInvitation?: Resolver<Maybe<ResolversTypes['SessionInvitation']>, ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  pauseSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationPauseSessionArgs, 'input'>>;
  resumeSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationResumeSessionArgs, 'input'>>;
  resolveSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationResolveSessionArgs, 'input'>>;
  abandonSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationAbandonSessionArgs, 'input'>>;
  satisfyGate?: Resolver<Maybe<ResolversTypes['StageProgress']>, ParentType, ContextType, RequireFields<MutationSatisfyGateArgs, 'input'>>;
  advanceStage?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<MutationAdvanceStageArgs, 'input'>>;
  recordEvent?: Resolver<Maybe<ResolversTypes['RecordEventPayload']>, ParentType, ContextType, RequireFields<MutationRecordEventArgs, 'input'>>;
  updateEvent?: Resolver<Maybe<ResolversTypes['UpdateEventPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  confirmEvent?: Resolver<Maybe<ResolversTypes['ConfirmEventPayload']>, ParentType, ContextType, RequireFields<MutationConfirmEventArgs, 'input'>>;
  deleteEvent?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationDeleteEventArgs, 'input'>>;
  recordReading?: Resolver<Maybe<ResolversTypes['RecordReadingPayload']>, ParentType, ContextType, RequireFields<MutationRecordReadingArgs, 'input'>>;
  updateReading?: Resolver<Maybe<ResolversTypes['UpdateReadingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateReadingArgs, 'input'>>;
  deleteReading?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationDeleteReadingArgs, 'input'>>;
  addNeed?: Resolver<Maybe<ResolversTypes['AddNeedPayload']>, ParentType, ContextType, RequireFields<MutationAddNeedArgs, 'input'>>;
  updateNeed?: Resolver<Maybe<ResolversTypes['UpdateNeedPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNeedArgs, 'input'>>;
  confirmNeed?: Resolver<Maybe<ResolversTypes['ConfirmNeedPayload']>, ParentType, ContextType, RequireFields<MutationConfirmNeedArgs, 'input'>>;
  rejectNeed?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationRejectNeedArgs, 'input'>>;
  deleteNeed?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationDeleteNeedArgs, 'input'>>;
  addBoundary?: Resolver<Maybe<ResolversTypes['AddBoundaryPayload']>, ParentType, ContextType, RequireFields<MutationAddBoundaryArgs, 'input'>>;
  updateBoundary?: Resolver<Maybe<ResolversTypes['UpdateBoundaryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBoundaryArgs, 'input'>>;
  confirmBoundary?: Resolver<Maybe<ResolversTypes['ConfirmBoundaryPayload']>, ParentType, ContextType, RequireFields<MutationConfirmBoundaryArgs, 'input'>>;
  deleteBoundary?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationDeleteBoundaryArgs, 'input'>>;
  addDocument?: Resolver<Maybe<ResolversTypes['AddDocumentPayload']>, ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  updateDocument?: Resolver<Maybe<ResolversTypes['UpdateDocumentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDocumentArgs, 'input'>>;
  deleteDocument?: Resolver<Maybe<ResolversTypes['DeletedVesselItem']>, ParentType, ContextType, RequireFields<MutationDeleteDocumentArgs, 'input'>>;
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
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  itemIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vesselSessions?: Resolver<Maybe<ResolversTypes['VesselSessionConnection']>, ParentType, ContextType, Partial<UserVesselSessionsArgs>>;
  sessionInvitations?: Resolver<Maybe<ResolversTypes['SessionInvitationConnection']>, ParentType, ContextType, Partial<UserSessionInvitationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionInvitation'] = ResolversParentTypes['SessionInvitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SessionInvitation']>, { __typename: 'SessionInvitation' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionInvitationStatus'], ParentType, ContextType>;
  inviter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  invitee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type StageProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageProgress'] = ResolversParentTypes['StageProgress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StageProgress']>, { __typename: 'StageProgress' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageStatus'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['StageGate']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageGate'] = ResolversParentTypes['StageGate']> = {
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  satisfiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['GateOpenReason']>, ParentType, ContextType>;
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

export type RecordEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventPayload'] = ResolversParentTypes['RecordEventPayload']> = {
  event?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventPayload'] = ResolversParentTypes['UpdateEventPayload']> = {
  event?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEventPayload'] = ResolversParentTypes['ConfirmEventPayload']> = {
  event?: Resolver<ResolversTypes['UserEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateReadingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReadingPayload'] = ResolversParentTypes['UpdateReadingPayload']> = {
  reading?: Resolver<ResolversTypes['EmotionalReading'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddNeedPayload'] = ResolversParentTypes['AddNeedPayload']> = {
  need?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNeedPayload'] = ResolversParentTypes['UpdateNeedPayload']> = {
  need?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmNeedPayload'] = ResolversParentTypes['ConfirmNeedPayload']> = {
  need?: Resolver<ResolversTypes['IdentifiedNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddBoundaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddBoundaryPayload'] = ResolversParentTypes['AddBoundaryPayload']> = {
  boundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateBoundaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBoundaryPayload'] = ResolversParentTypes['UpdateBoundaryPayload']> = {
  boundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmBoundaryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBoundaryPayload'] = ResolversParentTypes['ConfirmBoundaryPayload']> = {
  boundary?: Resolver<ResolversTypes['Boundary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDocumentPayload'] = ResolversParentTypes['AddDocumentPayload']> = {
  document?: Resolver<ResolversTypes['UserDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDocumentPayload'] = ResolversParentTypes['UpdateDocumentPayload']> = {
  document?: Resolver<ResolversTypes['UserDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReadingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReadingPayload'] = ResolversParentTypes['RecordReadingPayload']> = {
  reading?: Resolver<ResolversTypes['EmotionalReading'], ParentType, ContextType>;
  supportOffer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
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
  VesselSession?: VesselSessionResolvers<ContextType>;
  SessionMessage?: SessionMessageResolvers<ContextType>;
  GuideReply?: GuideReplyResolvers<ContextType>;
  Given?: GivenResolvers<ContextType>;
  SessionMessageConnection?: SessionMessageConnectionResolvers<ContextType>;
  SessionMessageEdge?: SessionMessageEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  SessionInvitation?: SessionInvitationResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipMember?: RelationshipMemberResolvers<ContextType>;
  VesselSessionConnection?: VesselSessionConnectionResolvers<ContextType>;
  VesselSessionEdge?: VesselSessionEdgeResolvers<ContextType>;
  SessionInvitationConnection?: SessionInvitationConnectionResolvers<ContextType>;
  SessionInvitationEdge?: SessionInvitationEdgeResolvers<ContextType>;
  StageProgress?: StageProgressResolvers<ContextType>;
  StageGate?: StageGateResolvers<ContextType>;
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
  RecordEventPayload?: RecordEventPayloadResolvers<ContextType>;
  UpdateEventPayload?: UpdateEventPayloadResolvers<ContextType>;
  ConfirmEventPayload?: ConfirmEventPayloadResolvers<ContextType>;
  UpdateReadingPayload?: UpdateReadingPayloadResolvers<ContextType>;
  AddNeedPayload?: AddNeedPayloadResolvers<ContextType>;
  UpdateNeedPayload?: UpdateNeedPayloadResolvers<ContextType>;
  ConfirmNeedPayload?: ConfirmNeedPayloadResolvers<ContextType>;
  AddBoundaryPayload?: AddBoundaryPayloadResolvers<ContextType>;
  UpdateBoundaryPayload?: UpdateBoundaryPayloadResolvers<ContextType>;
  ConfirmBoundaryPayload?: ConfirmBoundaryPayloadResolvers<ContextType>;
  AddDocumentPayload?: AddDocumentPayloadResolvers<ContextType>;
  UpdateDocumentPayload?: UpdateDocumentPayloadResolvers<ContextType>;
  RecordReadingPayload?: RecordReadingPayloadResolvers<ContextType>;
};

