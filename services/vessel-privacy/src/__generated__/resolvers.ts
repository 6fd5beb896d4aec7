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
import type { SharedVesselOf as SharedVesselBehind } from '../sharing/shared-vessel-of.ts';
import type { SharingDraft as SharingDraftBehind } from '../sharing/sharing-draft.ts';
import type { ConsentRecord as ConsentRecordBehind } from '../sharing/consent-record.ts';
import type { ConsentedContent as ConsentedContentBehind } from '../sharing/consented-content.ts';
import type { CommonGround as CommonGroundBehind } from '../sharing/common-ground.ts';
import type { Agreement as AgreementBehind } from '../sharing/agreement.ts';
import type { AgreementCheckIn as AgreementCheckInBehind } from '../sharing/agreement-party.ts';
import type { GlobalLibraryItem as GlobalLibraryItemBehind } from '../library/library-item.ts';
import type { Contribution as ContributionBehind } from '../library/contribution.ts';
import type { Consent as ConsentBehind } from '../consents/consent.ts';
import type { PCIProfile as PCIProfileBehind, PCIConsent as PCIConsentBehind } from '../pci/pci-profile.ts';
import type { TraceabilityRecord as TraceabilityRecordBehind } from '../traces/traceability-record.ts';
import type { ShownSynthesis as StageSynthesisBehind } from '../vessels/read-synthesis.ts';
import type { SearchHit as VesselSearchHitBehind } from '../vessels/search-vessel.ts';
import type { SupportOffer as SupportOfferBehind } from '../vessels/support-offer.ts';
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
  /** What can be allowed, and who asks for it. The same for everybody. */
  readonly consentScopes: ReadonlyArray<ConsentScopeTerms>;
  /**
   * For services with the scope `consent:read`: the consents of these people to a scope that hold now; whoever has none is left out,
   * and to be treated as somebody who said no. Each that is answered is written into its person's trace, with the purpose; so is
   * the refusal to tell of one that ended. Refused with `TOO_MANY_IDS` beyond 500 people, with `INVALID_PURPOSE`, and with
   * `FORBIDDEN` for a scope that is not the service's to ask for.
   */
  readonly consentsOf?: Maybe<ReadonlyArray<Consent>>;
  /** A message of your own conversation, or of the one that both of you share in stage 4. `NOT_FOUND` for any other. */
  readonly sessionMessage?: Maybe<SessionMessage>;
  /**
   * What others tried, the newest first; of one category where that is given. For a person who has come to stage 4 of a session that
   * is live, also once they have closed that stage; else `NOT_IN_STAGE_4`.
   */
  readonly globalLibrary?: Maybe<GlobalLibraryItemConnection>;
  /**
   * What is nearest in meaning to your words, the nearest first. `NOT_FOUND` for a session that is not yours, `NOT_IN_STAGE_4` before its stage 4,
   * `WRONG_SESSION_STATUS` once it has ended: it stays open to who has closed stage 4 until then. `INVALID_TEXT` beyond 1,000 characters, `INVALID_PAGE_SIZE`, and `MODEL_UNAVAILABLE`, `MODEL_BUSY` or `MODEL_BUDGET_SPENT` while the words cannot be understood.
   */
  readonly searchGlobalLibrary?: Maybe<ReadonlyArray<GlobalLibraryItem>>;
  /** For admins: all items that stand so, the oldest first. Whose one is, nobody sees; what its contributor withdrew is not among them. */
  readonly curatedLibrary?: Maybe<GlobalLibraryItemConnection>;
  /** A session of which you are a member. `NOT_FOUND` for anybody else's. */
  readonly vesselSession?: Maybe<VesselSession>;
  /** Whether your trace is whole: every record hashed together with the one before it, from the last checkpoint to its signed end. */
  readonly verifyTraces?: Maybe<TraceVerification>;
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

export type Mutation = {
  /** Allows something for a year. Where it is allowed already nothing changes; to have another year, renew it. */
  readonly grantConsent: Consent;
  /** Allows for a year from now what is allowed already. Refused with `CONSENT_NOT_ACTIVE` where it was never granted, ended, or was revoked: then it has to be granted. */
  readonly renewConsent: Consent;
  /** Takes back what was allowed, from this moment on. Revoking twice changes nothing. `NOT_FOUND` for what was never granted. */
  readonly revokeConsent: Consent;
  /**
   * Says something to the guide. In stages 0 to 3 it stays between you and the guide; in stage 4 your partner reads it too. The answer
   * comes by itself: read `reply` until it is `WHOLE`, or its `streamUrl`. Refused with `NOT_FOUND` for a session that is not yours, with
   * `WRONG_SESSION_STATUS` unless it is INVITED or ACTIVE, with `INVALID_MESSAGE` unless the text has 1 to 8,000 characters, with
   * `INVALID_TEXT` where some of them cannot be shown or the words for a feeling are too long, with `INVALID_INTENSITY` unless the intensity is from 1 to 10, and with `STAGE_CHANGED` where you are in another stage than `stage` says:
   * a message meant for the guide alone is not shared because the other opened stage 4 in that moment.
   */
  readonly postMessage: SessionMessage;
  /**
   * Asks the guide again for an answer that it could not give. Where it has answered, or is about to, nothing changes: there is one
   * answer to a message. `NOT_FOUND` for messages of others.
   */
  readonly askAgain: SessionMessage;
  /**
   * Shows what would be published of something that you tried, without what tells who you are. Nothing is kept. Read it well: a model
   * lessens what gives somebody away and guarantees nothing. Refused with `NOT_IN_STAGE_4` before your first stage 4, `INVALID_TEXT`, and
   * while the model is away (`MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_BUDGET_SPENT`).
   */
  readonly prepareContribution: PreparedContribution;
  /**
   * Gives a text to the library, as you prepared and edited it. It waits for a curator, nobody sees whose it is, and you can withdraw it
   * at any moment. Refused with `CONSENT_NEEDED` unless `consent` is true; `TELLS_WHO` while an address, a number or a link is in it, as far as its form shows it; `NOT_IN_STAGE_4`
   * before your first stage 4; `TOO_MANY_CONTRIBUTIONS` with 20 of yours waiting; `INVALID_TEXT`; `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_BUDGET_SPENT`.
   */
  readonly contributeToLibrary: Contribution;
  /** Takes back what you gave, at any moment. It is gone for ever after 30 days. Twice changes nothing. `NOT_FOUND` for what is not yours. */
  readonly withdrawContribution: Contribution;
  /** For admins: adds an item, published at once. Refused with `INVALID_TEXT`, `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_BUDGET_SPENT`. */
  readonly addLibraryItem: GlobalLibraryItem;
  /** For admins: puts other words in the place of an item of the house's own. Refused with `CONTRIBUTED_WORDS` for what somebody gave, who consented to their words alone; `NOT_FOUND` for what its contributor withdrew, `INVALID_TEXT`, `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_BUDGET_SPENT`. */
  readonly editLibraryItem: GlobalLibraryItem;
  /** For admins: lets everybody in stage 4 see what waits, was declined, or was withdrawn by an admin. `NOT_FOUND` for what its contributor withdrew, `WRONG_ITEM_STATUS` else. */
  readonly publishLibraryItem: GlobalLibraryItem;
  /** For admins: does not publish what waits; else `WRONG_ITEM_STATUS`. */
  readonly declineLibraryItem: GlobalLibraryItem;
  /** For admins: takes what is published out of the library; else `WRONG_ITEM_STATUS`. What somebody gave then counts as DECLINED: WITHDRAWN is their own word, and final. */
  readonly withdrawLibraryItem: GlobalLibraryItem;
  /**
   * Says how you want to be spoken to; makes your profile the first time. It is the whole of it: what is left out is unset. Nobody but
   * you sees it until you allow that with `grantPciConsent`. Refused with `INVALID_CALIBRATION`, whose details name the field.
   */
  readonly calibratePci: PciProfile;
  /**
   * Allows a use of your calibration for a year, and says of how much of it. Where it is allowed already only the details change.
   * `NOT_FOUND` before there is a profile, `INVALID_CALIBRATION` for a note that is too long, and for an empty list of parts: `revokePciConsent` takes all of it back.
   */
  readonly grantPciConsent: PciConsent;
  /** Allows for a year from now what is allowed already. Refused with `CONSENT_NOT_ACTIVE` where it is not. */
  readonly renewPciConsent: PciConsent;
  /** Takes back what was allowed, from this moment on. Revoking twice changes nothing. `NOT_FOUND` for what was never granted. */
  readonly revokePciConsent: PciConsent;
  /**
   * Begins a session: with a person by their id, with whoever has an address of mail, or with nobody yet (neither is given; one that has nobody is answered where you have one). With a
   * person with whom a session of yours is live that one is answered, and where they have invited you, it accepts. Whether there is
   * anybody behind an id or an address is never told: the invitation looks sent, and lapses after 7 days. What you learn of whoever is
   * asked is what they do: that they accepted, and who they are, or that somebody declined. Whoever is asked by their id gets no mail: a
   * client looks at `me.sessionInvitations`. Refused with
   * `CANNOT_INVITE_YOURSELF`, `UNCLEAR_INVITATION` where both are given, and `TOO_MANY_INVITATIONS` beyond 20 a day.
   */
  readonly createVesselSession: VesselSession;
  /**
   * Invites somebody to a session that has nobody but you. As with `createVesselSession`, a session that is live with them is
   * answered instead. Refused with `WRONG_SESSION_STATUS` where somebody was invited or has joined: a session has two members, never
   * three.
   */
  readonly inviteToSession: VesselSession;
  /** Takes back an invitation of yours that was not answered, which abandons the session. `NOT_FOUND` for any other. */
  readonly withdrawInvitation: VesselSession;
  /**
   * Joins the session to which you were invited. Where another session with the same person is live, that one is answered; the
   * invitation stays as it is and lapses, so that whoever asked by an address does not learn that it is yours. `NOT_FOUND` where there is no invitation for you, `INVITATION_EXPIRED` after 7 days.
   */
  readonly acceptInvitation: VesselSession;
  /** Declines an invitation, which abandons the session. Declining twice changes nothing. `NOT_FOUND` where there is none for you, `INVITATION_EXPIRED` after 7 days. */
  readonly declineInvitation: SessionInvitation;
  /**
   * Rests a session until a moment, at most 30 days away: nobody posts a message, no stage moves, nothing is granted, proposed, confirmed
   * or agreed to. What each keeps to themselves stays open to them, and so do preparing, denying and taking back what is shared, looking
   * into the library, rejecting common ground, following agreements that are made, and ending the session. Refused with `INVALID_PAUSE` for a
   * moment that has passed or is further away, and `WRONG_SESSION_STATUS` unless it is ACTIVE.
   */
  readonly pauseSession: VesselSession;
  /**
   * Goes on with a session that rests: whoever paused it at any time, the other once its time is over (`COOLING_DOWN` before, with
   * `until`).
   */
  readonly resumeSession: VesselSession;
  /** Ends a session well. Refused with `AGREEMENT_NEEDED` unless the two agreed on something, and `WRONG_SESSION_STATUS` unless it is ACTIVE or PAUSED. One that is RESOLVED is answered as it is: you may both come to it at once. */
  readonly resolveSession: VesselSession;
  /**
   * Ends a session without a result. An open invitation is withdrawn with it, and what either of you shares in it is taken back: neither
   * reads the other's any more, nor what rests on it. Agreements stay, marked. `WRONG_SESSION_STATUS` where it has ended.
   */
  readonly abandonSession: VesselSession;
  /**
   * Begins to share something of yours with the other person of the session: makes a text of it with the heat removed and the need
   * kept, for you alone to read and edit. `text` gives your own words instead, as when the model is away (`MODEL_UNAVAILABLE`,
   * `MODEL_BUSY`, `MODEL_BUDGET_SPENT`). What you prepared for the item before is replaced. `NOT_FOUND` for what is not yours; refused
   * with `NO_PARTNER_YET`, `ITEM_NOT_CONFIRMED` for what the guide found and you have not confirmed, `NOTHING_TO_SHARE` for a stage
   * with fewer than three readings, `WRONG_SESSION_STATUS` unless the session is ACTIVE or PAUSED, `INVALID_TEXT` beyond 2,000 characters.
   */
  readonly prepareSharing: SharingDraft;
  /** Puts your own words in place of a draft's. `NOT_FOUND` for one that is not yours; `INVALID_TEXT`. */
  readonly editSharingDraft: SharingDraft;
  /**
   * Lets the other person read the draft's text from this instant on. The item itself stays yours alone. `NOT_FOUND` for a draft that is
   * not yours; refused with `SOURCE_GONE` where the item was deleted meanwhile, which ends the draft; with `ALREADY_SHARED` while the
   * item is shared; with `WRONG_SESSION_STATUS` unless the session is ACTIVE. Granting the same draft twice answers with the same content.
   */
  readonly grantSharing: ConsentedContent;
  /** Decides against sharing, and ends the draft. Nobody but you learns of it. Twice is one decision. `NOT_FOUND` for a draft that is not yours. */
  readonly denySharing: ConsentRecord;
  /**
   * Takes back what you shared, at any moment and at once: the other person cannot read it any more, nor the common ground that rests on
   * it; that stays hidden when you share the item again, and can be proposed again. Agreements stay, marked. Taking back twice changes nothing. `NOT_FOUND` for what is not yours.
   */
  readonly revokeSharing: ConsentedContent;
  /** Takes back all that you share in a session, at once and whatever became of it, as `revokeSharing` does. Twice changes nothing. `NOT_FOUND` for a session that is not yours. */
  readonly revokeAllSharing: RevokeAllSharingPayload;
  /**
   * Names a need that both of you have; proposing confirms it for you. It is hidden when any shared content that it rests on is taken
   * back: what you name, and all needs of its category that are shared now. It does not come back when that is shared again, as that is a
   * new decision: propose it again. Refused with `NOT_IN_STAGE_4` until both have completed stage 3, and with `NEEDS_NOT_SHARED` unless
   * each of you shares a need now. `NOT_FOUND` for a session or content that is not yours to see; `WRONG_SESSION_STATUS` unless it is
   * ACTIVE, `INVALID_TEXT` beyond 200 characters, and `TOO_MUCH_COMMON_GROUND` beyond 50.
   */
  readonly proposeCommonGround: CommonGround;
  /**
   * Has the guide look for needs of both in what each of you shares, and propose them. Refused with `NOT_IN_STAGE_4` until both have
   * completed stage 3, with `WRONG_SESSION_STATUS` unless the session is ACTIVE, and while the model is away (`MODEL_UNAVAILABLE`,
   * `MODEL_BUSY`, `MODEL_BUDGET_SPENT`). Empty where it finds nothing that is not there already.
   */
  readonly suggestCommonGround: ReadonlyArray<CommonGround>;
  /** Says that it is so for you too. Confirming twice changes nothing. `NOT_FOUND` for what is not there, or is hidden; `WRONG_SESSION_STATUS` unless the session is ACTIVE. */
  readonly confirmCommonGround: CommonGround;
  /** Says that it is not so for you, which removes it; refused with `ALREADY_CONFIRMED` once both confirmed it. `NOT_FOUND` for what is not there, or is hidden. */
  readonly rejectCommonGround: RejectCommonGroundPayload;
  /**
   * Proposes something to try; proposing is your yes. Refused with `NOT_IN_STAGE_4` until stage 4 is open to both, with
   * `WRONG_SESSION_STATUS` unless the session is ACTIVE, `FOLLOW_UP_PASSED` for a day in the past, `FOLLOW_UP_TOO_FAR` beyond 5 years, `FOLLOW_UP_NEEDED` for a CHECK_IN without a day,
   * `INVALID_TEXT` beyond 2,000 characters, and `TOO_MANY_AGREEMENTS` beyond 100.
   */
  readonly proposeAgreement: Agreement;
  /**
   * Changes what is proposed, by either of you: it is your yes to the new text, and takes back the other's to the old one. What is left
   * out stays. Refused with `WRONG_AGREEMENT_STATUS` once it is agreed, `WRONG_SESSION_STATUS`, `FOLLOW_UP_PASSED`, `FOLLOW_UP_TOO_FAR`, `FOLLOW_UP_NEEDED`, `INVALID_TEXT`.
   */
  readonly changeAgreement: Agreement;
  /**
   * Says yes. With both, it is AGREED. Refused with `AGREEMENT_CHANGED` where `revision` is given and it has another by now, with
   * `WRONG_AGREEMENT_STATUS` for what was ended, and `WRONG_SESSION_STATUS` unless the session is ACTIVE. Saying yes twice changes nothing.
   */
  readonly agreeToAgreement: Agreement;
  /** Says that you began. Refused with `WRONG_AGREEMENT_STATUS` unless it is AGREED, and with `WRONG_SESSION_STATUS` in a session that was abandoned. */
  readonly startAgreement: Agreement;
  /**
   * Says how it went, for both to read; also after the session is RESOLVED. Refused with `WRONG_AGREEMENT_STATUS` unless it is AGREED or
   * IN_PROGRESS, with `WRONG_SESSION_STATUS` in a session that was abandoned, `INVALID_TEXT` beyond 2,000 characters, `TOO_MANY_CHECK_INS` beyond 50 of yours.
   */
  readonly checkIn: AgreementCheckIn;
  /** Closes what was kept; also after the session is RESOLVED. Refused with `WRONG_AGREEMENT_STATUS` unless it is IN_PROGRESS, and with `WRONG_SESSION_STATUS` in a session that was abandoned. */
  readonly completeAgreement: Agreement;
  /** Ends it, or declines what is proposed; also after the session is RESOLVED. Refused with `WRONG_AGREEMENT_STATUS` for what has ended, and with `WRONG_SESSION_STATUS` in a session that was abandoned. */
  readonly abandonAgreement: Agreement;
  /**
   * Says that a gate of your current stage is satisfied; saying it again changes nothing. Those that are counted cannot be said.
   * Refused with `WRONG_STAGE` for a gate of another stage (`stage` says which is current), `NO_CURRENT_STAGE` after the last, and
   * `WRONG_SESSION_STATUS` unless the session is INVITED or ACTIVE.
   */
  readonly satisfyGate: StageProgress;
  /**
   * Closes your current stage and opens the next. At 0 and 3 both go on together: whoever comes first is GATE_PENDING until the other
   * comes; asking again while you wait changes nothing. Refused with `GATE_OPEN` (`gates` say which), `NO_CURRENT_STAGE` after the
   * last, and `WRONG_SESSION_STATUS` unless the session is INVITED or ACTIVE. Closing stage 4 is the end of your own way: you are in no
   * stage then and propose no further agreements, while messages, common ground, agreements that there are and the library stay open
   * to you until the session ends.
   */
  readonly advanceStage: VesselSession;
  /** Writes down something that happened. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EMOTIONS`, `INVALID_TIME`. */
  readonly recordEvent: UserEvent;
  /** Changes what is given of an event of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_CHANGE` where nothing is given, or null for what it cannot be without, `INVALID_TEXT`, `INVALID_EMOTIONS`, `INVALID_TIME`. */
  readonly updateEvent: UserEvent;
  /** Says that an event which the guide proposed happened as it says. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmEvent: UserEvent;
  /** Deletes an event of yours, or one that the guide proposed. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteEvent: DeletedVesselItem;
  /** Writes down how strongly you feel at this moment, in the stage in which you are. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_INTENSITY`, `INVALID_TEXT`. */
  readonly recordReading: RecordReadingPayload;
  /** Changes what is given of a reading of yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_CHANGE` where nothing is given, or null for what it cannot be without, `INVALID_INTENSITY`, `INVALID_TEXT`. */
  readonly updateReading: EmotionalReading;
  /** Deletes a reading of yours. A pattern that you shared of its stage is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteReading: DeletedVesselItem;
  /** Adds a need of yours, which is thereby confirmed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`, `INVALID_EVIDENCE`. */
  readonly addNeed: IdentifiedNeed;
  /** Changes what is given of a need of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_CHANGE` where nothing is given, or null for what it cannot be without, `INVALID_TEXT`, `INVALID_EVIDENCE`. */
  readonly updateNeed: IdentifiedNeed;
  /** Says that a need which the guide proposed is yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmNeed: IdentifiedNeed;
  /** Says that a need which the guide proposed is not yours: it is deleted. `NOT_FOUND`, also where it was rejected before; `NOT_A_PROPOSAL` for one that you wrote or confirmed. */
  readonly rejectNeed: DeletedVesselItem;
  /** Deletes a need of yours. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteNeed: DeletedVesselItem;
  /** Draws a line. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`. */
  readonly addBoundary: Boundary;
  /** Changes what is given of a boundary of yours, and confirms one that the guide proposed. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_CHANGE` where nothing is given, or null for what it cannot be without, `INVALID_TEXT`. */
  readonly updateBoundary: Boundary;
  /** Says that a boundary which the guide proposed is yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`. */
  readonly confirmBoundary: Boundary;
  /** Deletes a boundary of yours, or one that the guide proposed. What you shared of it is taken back in the same instant. Allowed in a session that ended, too. `NOT_FOUND`. */
  readonly deleteBoundary: DeletedVesselItem;
  /** Keeps a longer text. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_TEXT`; a request above one megabyte as a whole is refused with `PAYLOAD_TOO_LARGE`. */
  readonly addDocument: UserDocument;
  /** Changes what is given of a document of yours. `NOT_FOUND`, `WRONG_SESSION_STATUS`, `INVALID_CHANGE` where nothing is given, or null for what it cannot be without, `INVALID_TEXT`. */
  readonly updateDocument: UserDocument;
  /** Deletes a document of yours. Allowed in a session that ended, too. `NOT_FOUND`. */
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
  /** What the person allows, and what they once did: one's own, else null. One for each scope that was ever granted. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** What you gave to the library, the newest first: one's own; else null. */
  readonly contributions?: Maybe<ContributionConnection>;
  /** How the person wants to be spoken to: one's own, else null. Null also before it was said for the first time. */
  readonly pciProfile?: Maybe<PciProfile>;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** The sessions of which the person is a member, the newest first: one's own; null for anybody else's. */
  readonly vesselSessions?: Maybe<VesselSessionConnection>;
  /** The open invitations to sessions that wait for the person's answer, the newest first: one's own; null for anybody else's. */
  readonly sessionInvitations?: Maybe<SessionInvitationConnection>;
  /**
   * Who used what of the person's, the newest first: one's own, else null. Kept for two years; what was read moments ago comes within 10
   * seconds, and what the other person or their guide used when its day is over, in UTC.
   */
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

/** What a person allows for one scope, or once did. For services with the scope `consent:read`, and for its person; nobody else sees one. */
export type Consent = {
  /** The consent's id, the same for all that becomes of it. */
  readonly id: Scalars['ID']['output'];
  /** Whose. */
  readonly user: User;
  /** To what. */
  readonly scope: ConsentScope;
  /** The last time that it was granted; renewing leaves it. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Until when it holds unless it is renewed or revoked: a year after it was last granted or renewed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null while it is not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it holds now: neither revoked nor at its end. */
  readonly active: Scalars['Boolean']['output'];
  /** What became of it, the newest first. One's own; null for services. */
  readonly history?: Maybe<ConsentChangeConnection>;
};


/** What a person allows for one scope, or once did. For services with the scope `consent:read`, and for its person; nobody else sees one. */
export type ConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what became of a consent. */
export type ConsentChangeConnection = {
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConsentChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A change in a page. */
export type ConsentChangeEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ConsentChange;
};

/** One thing that became of a consent. */
export type ConsentChange = {
  /** What. */
  readonly kind: ConsentChangeKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Until when it holds from then on; null for its end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What can become of a consent. */
export type ConsentChangeKind =
  /** It was given, for a year. */
  | 'GRANTED'
  /** It was given for another year before it ended. */
  | 'RENEWED'
  /** It was taken back. */
  | 'REVOKED';

/** What can be allowed. `consentScopes` says in words what each means. */
export type ConsentScope =
  /** Analysts may tell that two things were done by the same person, not by whom. */
  | 'ANALYTICS'
  /** Letters about what is new. */
  | 'MARKETING'
  /** Others in a tribe may be shown what one has in common with them. */
  | 'MATCHING_INSIGHT'
  /** A companion may look into earlier talks. */
  | 'COMPANION_MEMORY'
  /** What one gives to the library may stay there. */
  | 'LIBRARY_CONTRIBUTION'
  /** Agents may use what one writes in their channels. */
  | 'AGENT_ACCESS'
  /** Numbers among those of at least fifty others may go to researchers. */
  | 'RESEARCH';

/** What can be allowed, in words. */
export type ConsentScopeTerms = {
  /** Its code. */
  readonly scope: ConsentScope;
  /** What to call it. */
  readonly title: Scalars['String']['output'];
  /** What is allowed by granting it. */
  readonly description: Scalars['String']['output'];
  /** The services that may ask whether it was granted. */
  readonly askedBy: ReadonlyArray<Scalars['String']['output']>;
};

/** What `grantConsent` takes. */
export type GrantConsentInput = {
  /** What to allow. */
  readonly scope: ConsentScope;
};

/** What `renewConsent` takes. */
export type RenewConsentInput = {
  /** What to allow for another year. */
  readonly scope: ConsentScope;
};

/** What `revokeConsent` takes. */
export type RevokeConsentInput = {
  /** What to allow no longer. */
  readonly scope: ConsentScope;
};

/** What `consentsOf` takes. */
export type ConsentsOfInput = {
  /** The people, 500 at most. */
  readonly userIds: ReadonlyArray<Scalars['ID']['input']>;
  /** To what. */
  readonly scope: ConsentScope;
  /** What for, as its people read it in their traces: a code such as `TRIBE_FORMATION`. */
  readonly purpose: Scalars['String']['input'];
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
  /** When its status or pause changed last; stages, messages and what is shared leave it, as it would tell when the other did something. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was ended with an agreement. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended without one. */
  readonly abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the two of you have agreed to have in common. */
  readonly sharedVessel: SharedVessel;
  /** What you prepared for sharing and have not decided, the newest first. Yours alone. */
  readonly sharingDrafts: SharingDraftConnection;
  /** Your own decisions about sharing in this session, the newest first. Nobody else sees them. */
  readonly consentRecords: ConsentRecordConnection;
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


/** Two people's way through one conflict: what each keeps to themselves, and what both agree to share. */
export type VesselSessionSharingDraftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two people's way through one conflict: what each keeps to themselves, and what both agree to share. */
export type VesselSessionConsentRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What `postMessage` takes. */
export type PostMessageInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** What you want to say, 1 to 8,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The stage in which you think to be. Needed in stage 4, where your partner reads along. */
  readonly stage?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How strongly you feel, from 1 to 10. It becomes a reading of your vessel, which nobody else reads. At 8 or more the guide will not come
   * back to this message; in stage 4 it may, as to any that both of you read, so that nobody can tell by it how strongly you felt.
   */
  readonly intensity?: InputMaybe<Scalars['Int']['input']>;
  /** Words for that feeling, at most 4,000 characters. Only with an intensity. */
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
  /** The needs that the guide heard in it; null until it has answered, where it speaks of danger, and where you are not its writer. */
  readonly extractedNeeds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The emotions that the guide heard in it; null until it has answered, where it speaks of danger, and where you are not its writer. */
  readonly extractedEmotions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far the guide has come with its answer; null for what is no person's message. */
  readonly reply?: Maybe<GuideReply>;
  /** What the guide was given for its answer to your message, and what it was refused; null where you are not its writer. */
  readonly given?: Maybe<ReadonlyArray<Given>>;
  /** Whether support is offered for how strongly you felt, or for words of danger; null where it is not, and where you are not its writer. */
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
  /** Where it stands; `WAITING` instead of `UNAVAILABLE` where you are not the message's writer. */
  readonly status: GuideReplyStatus;
  /** Why there is no answer, or none yet; null where you are not the message's writer. */
  readonly reason?: Maybe<GuideReplyReason>;
  /** The answer, once it is whole. */
  readonly message?: Maybe<SessionMessage>;
  /**
   * Where the answer can be read as it comes, at the graph's own address, with the same bearer token: server-sent events `piece`
   * (`{"text"}`), `again` (what came is void, it begins anew), and at the end `whole` (`{"messageId","text"}`), `unavailable`
   * (`{"reason"}`), or `later` when the stream has been open for long: then ask again. A stream that ends without one of these was broken
   * off: ask again, too. `docs/graph.md` has an example.
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
  /** What it is. */
  readonly kind: GivenKind;
  /** Whose it is; null for the library, which is nobody's. */
  readonly of?: Maybe<User>;
  /** The items given. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** It was asked for and not given; `refusal` says why. */
  readonly refused: Scalars['Boolean']['output'];
  /** Why it was not given; null where it was. */
  readonly refusal?: Maybe<GivenRefusal>;
  /** The consent under which it was given, where it is your partner's, or how you want to be spoken to. */
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What a guide may be given for an answer; nothing else is. */
export type GivenKind =
  /** What you said before in the same conversation, and the guide's answers to it. */
  | 'OWN_WORDS'
  /** What the other said in stage 4, and the guide's answers to it. */
  | 'PARTNERS_WORDS'
  /** How you want to be spoken to. */
  | 'PCI_CALIBRATION'
  /** Where the session stands, without a word of anybody's. */
  | 'METADATA'
  /** What happened, as you wrote it down. */
  | 'OWN_EVENTS'
  /** How strongly you felt, below 8. */
  | 'OWN_READINGS'
  /** Your needs. */
  | 'OWN_NEEDS'
  /** Your boundaries. */
  | 'OWN_BOUNDARIES'
  /** Your documents. */
  | 'OWN_DOCUMENTS'
  /** What you share, as you share it. */
  | 'OWN_SHARED_CONTENT'
  /** What the other shares, as they share it. */
  | 'PARTNERS_SHARED_CONTENT'
  /** Needs that the other shares, as they share them. */
  | 'PARTNERS_SHARED_NEEDS'
  /** Needs that you both have. */
  | 'COMMON_GROUND'
  /** What you agreed on. */
  | 'AGREEMENTS'
  /** Experiments out of the library. */
  | 'LIBRARY';

/** Why something was not given to the guide. It is never that the other person refused it. */
export type GivenRefusal =
  /** It opens once both of you have come far enough; needs of the other once each of you shares one. */
  | 'NOT_YET'
  /** You do not allow it, or no longer. */
  | 'NO_CONSENT';

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

/** Which part of living together something is for. */
export type LibraryCategory =
  /** Talking and listening. */
  | 'COMMUNICATION'
  /** Time together. */
  | 'QUALITY_TIME'
  /** Quarrelling well. */
  | 'CONFLICT_RESOLUTION'
  /** Seeing what the other does. */
  | 'APPRECIATION'
  /** Rest. */
  | 'REST'
  /** The work of a home. */
  | 'HOUSEHOLD'
  /** Drawing lines, and keeping to them. */
  | 'BOUNDARIES'
  /** Mending what was hurt. */
  | 'REPAIR'
  /** Relying on one another. */
  | 'TRUST'
  /** Lightness. */
  | 'PLAY';

/** Where an item came from. */
export type LibraryItemSource =
  /** Written for the library. */
  | 'CURATED'
  /** Given by somebody who tried it. */
  | 'CONTRIBUTED';

/** Where an item stands. */
export type LibraryItemStatus =
  /** It waits for a curator. */
  | 'WAITING'
  /** Everybody in stage 4 sees it. */
  | 'PUBLISHED'
  /** A curator did not publish it. It is gone for ever after 30 days. */
  | 'DECLINED'
  /** It was taken out. */
  | 'WITHDRAWN';

/** Something small to try. Whose it is, nobody sees. */
export type GlobalLibraryItem = {
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What to do. */
  readonly description: Scalars['String']['output'];
  /** What it is for. */
  readonly category: LibraryCategory;
  /** Where it came from. */
  readonly source: LibraryItemSource;
  /** Where it stands: PUBLISHED, but for admins. */
  readonly status: LibraryItemStatus;
  /** When it was written or given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of the library. */
export type GlobalLibraryItemConnection = {
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GlobalLibraryItemEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An item in a page. */
export type GlobalLibraryItemEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: GlobalLibraryItem;
};

/** What would be published. It is kept nowhere. */
export type PreparedContribution = {
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** What it is for. */
  readonly category: LibraryCategory;
};

/** Something that you gave to the library, as only you see it. */
export type Contribution = {
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What to do. */
  readonly text: Scalars['String']['output'];
  /** What it is for. */
  readonly category: LibraryCategory;
  /** Where it stands. */
  readonly status: LibraryItemStatus;
  /** When you allowed that it be published without your name. */
  readonly consentedAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of what you gave. */
export type ContributionConnection = {
  /** What you gave, each with its cursor. */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** Something you gave, in a page. */
export type ContributionEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What you gave. */
  readonly node: Contribution;
};

/** What `prepareContribution` takes. */
export type PrepareContributionInput = {
  /** What to call it: 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** What you did and how it went: 1 to 4,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it is for. */
  readonly category: LibraryCategory;
  /** Names that are in it, so that they are surely left out: 20 at most. */
  readonly names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What `contributeToLibrary` takes. */
export type ContributeToLibraryInput = {
  /** What to call it: 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** What others can try: 1 to 4,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it is for. */
  readonly category: LibraryCategory;
  /** That it may be published without your name. */
  readonly consent: Scalars['Boolean']['input'];
};

/** What `withdrawContribution` takes. */
export type WithdrawContributionInput = {
  /** The item. */
  readonly itemId: Scalars['ID']['input'];
};

/** What `addLibraryItem` takes. */
export type AddLibraryItemInput = {
  /** What to call it: 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** What to do: 1 to 4,000 characters. */
  readonly description: Scalars['String']['input'];
  /** What it is for. */
  readonly category: LibraryCategory;
};

/** What `editLibraryItem` takes: the whole of its words. */
export type EditLibraryItemInput = {
  /** The item. */
  readonly itemId: Scalars['ID']['input'];
  /** What to call it: 1 to 120 characters. */
  readonly title: Scalars['String']['input'];
  /** What to do: 1 to 4,000 characters. */
  readonly description: Scalars['String']['input'];
  /** What it is for. */
  readonly category: LibraryCategory;
};

/** What an admin does to an item. */
export type CurateLibraryItemInput = {
  /** The item. */
  readonly itemId: Scalars['ID']['input'];
};

/** Personal Consciousness Interface: how somebody wants to be spoken to, and who may use that. Its person's alone. */
export type PciProfile = {
  /** The profile's id. */
  readonly id: Scalars['ID']['output'];
  /** How. */
  readonly calibration: PciCalibration;
  /** What its person allows with it, or once did. One for each scope that was ever granted. */
  readonly consents: ReadonlyArray<PciConsent>;
  /** When it was said for the first time. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was said last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** How somebody wants to be spoken to. What is null was left open. */
export type PciCalibration = {
  /** How fast to go on. */
  readonly pace?: Maybe<PciPace>;
  /** How plainly to say things. */
  readonly directness?: Maybe<PciDirectness>;
  /** How close to come. */
  readonly warmth?: Maybe<PciWarmth>;
  /** How long answers are to be. */
  readonly replyLength?: Maybe<PciReplyLength>;
  /** What to call the person. */
  readonly addressAs?: Maybe<Scalars['String']['output']>;
  /** What not to bring up. */
  readonly topicsToAvoid: ReadonlyArray<Scalars['String']['output']>;
  /** Languages, as BCP 47 tags such as `de` or `pt-BR`, the dearest first. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Anything else that helps. */
  readonly notes?: Maybe<Scalars['String']['output']>;
};

/** How fast to go on. */
export type PciPace =
  /** One thing at a time, with time in between. */
  | 'SLOW'
  /** As most people talk. */
  | 'STEADY'
  /** Straight on. */
  | 'QUICK';

/** How plainly to say things. */
export type PciDirectness =
  /** Carefully, as an offer. */
  | 'GENTLE'
  /** Clearly and kindly. */
  | 'BALANCED'
  /** Without a cushion. */
  | 'PLAIN';

/** How close to come. */
export type PciWarmth =
  /** Matter of fact. */
  | 'RESERVED'
  /** Friendly. */
  | 'FRIENDLY'
  /** Warm. */
  | 'WARM';

/** How long answers are to be. */
export type PciReplyLength =
  /** A sentence or two. */
  | 'SHORT'
  /** A paragraph. */
  | 'MEDIUM'
  /** As long as it takes. */
  | 'LONG';

/** A part of a calibration, as one allows it. */
export type PciAspect =
  /** How fast to go on. */
  | 'PACE'
  /** How plainly to say things. */
  | 'DIRECTNESS'
  /** How close to come. */
  | 'WARMTH'
  /** How long answers are to be. */
  | 'REPLY_LENGTH'
  /** What to call the person. */
  | 'ADDRESS'
  /** What not to bring up. */
  | 'TOPICS_TO_AVOID'
  /** Languages. */
  | 'LANGUAGES'
  /** Anything else. */
  | 'NOTES';

/** Who may use a calibration. */
export type PciScope =
  /** The guide, when it answers its person in a session and nobody else reads the answer: in stages 0 to 3. */
  | 'GUIDE_CALIBRATION'
  /** Companions, in their person's rooms. */
  | 'COMPANION_CALIBRATION'
  /** Agents, in the channels that their person is in. */
  | 'AGENT_CALIBRATION';

/** What a person allows with their calibration, or once did. */
export type PciConsent = {
  /** The consent's id, the same for all that becomes of it. */
  readonly id: Scalars['ID']['output'];
  /** Who may use it. */
  readonly scope: PciScope;
  /** How much of it. */
  readonly details: PciConsentDetails;
  /** The last time that it was granted; renewing leaves it. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Until when it holds unless it is renewed or revoked. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null while it is not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it holds now. */
  readonly active: Scalars['Boolean']['output'];
  /** What became of it, the newest first. */
  readonly history: ConsentChangeConnection;
};


/** What a person allows with their calibration, or once did. */
export type PciConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a calibration somebody allows. */
export type PciConsentDetails = {
  /** Which parts of it. */
  readonly aspects: ReadonlyArray<PciAspect>;
  /** Under which conditions, in their own words, for themselves to remember. Nobody is shown it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What `calibratePci` takes: the whole calibration. */
export type CalibratePciInput = {
  /** How fast to go on. */
  readonly pace?: InputMaybe<PciPace>;
  /** How plainly to say things. */
  readonly directness?: InputMaybe<PciDirectness>;
  /** How close to come. */
  readonly warmth?: InputMaybe<PciWarmth>;
  /** How long answers are to be. */
  readonly replyLength?: InputMaybe<PciReplyLength>;
  /** What to call you, 60 characters at most. */
  readonly addressAs?: InputMaybe<Scalars['String']['input']>;
  /** What not to bring up: 20 at most, of 120 characters at most each. */
  readonly topicsToAvoid?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Languages, as BCP 47 tags, 10 at most, the dearest first. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Anything else that helps, 1,000 characters at most. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
};

/** What `grantPciConsent` takes. */
export type GrantPciConsentInput = {
  /** Who may use it. */
  readonly scope: PciScope;
  /** Which parts of it; all of them where nothing is said, at least one where something is. */
  readonly aspects?: InputMaybe<ReadonlyArray<PciAspect>>;
  /** Under which conditions, in your own words, 500 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `renewPciConsent` takes. */
export type RenewPciConsentInput = {
  /** Who may use it for another year. */
  readonly scope: PciScope;
};

/** What `revokePciConsent` takes. */
export type RevokePciConsentInput = {
  /** Who may use it no longer. */
  readonly scope: PciScope;
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
  /** Ended without one. Nothing is shared in it any more. */
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
  /** The address that you asked by; null for one by id, and for anybody but who asked. It is erased once the invitation is answered, taken back or lapses: a client that wants to show it later keeps it itself. */
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

/** What two people share in a session. Each sees what the other's consent covers now. */
export type SharedVessel = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The session that it belongs to. */
  readonly session: VesselSession;
  /** When it was made, with the session. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What either of you shares now, the newest first. */
  readonly content: ConsentedContentConnection;
  /** Needs of both, the newest first: 50 at most. */
  readonly commonGround: ReadonlyArray<CommonGround>;
  /** What you agreed to try, or might, the newest first: 100 at most. */
  readonly agreements: ReadonlyArray<Agreement>;
};


/** What two people share in a session. Each sees what the other's consent covers now. */
export type SharedVesselContentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be shared. */
export type SharedContentType =
  /** A need. The item is the need. */
  | 'IDENTIFIED_NEED'
  /** Something that happened. The item is the event. */
  | 'EVENT_SUMMARY'
  /** How strongly you felt through a stage, without any single reading. The item is your progress in that stage. Readings of 8 and more are left out. */
  | 'EMOTIONAL_PATTERN'
  /** A boundary. The item is the boundary. */
  | 'BOUNDARY';

/** How somebody decided. */
export type ConsentDecision =
  /** It may be read. */
  | 'GRANTED'
  /** It may not. */
  | 'DENIED'
  /** It may not be read any more. */
  | 'REVOKED';

/** What an item of yours would read like for the other person. Yours alone until you grant it; gone after 90 days untouched. */
export type SharingDraft = {
  /** The draft's id. */
  readonly id: Scalars['ID']['output'];
  /** What is shared. */
  readonly contentType: SharedContentType;
  /** Of which item of yours. */
  readonly itemId: Scalars['ID']['output'];
  /** The person it is for. */
  readonly for: User;
  /** What they would read; null where it cannot be opened any more. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whether the words are your own and not the model's. */
  readonly edited: Scalars['Boolean']['output'];
  /** When you first prepared the item. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the words last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of drafts. */
export type SharingDraftConnection = {
  /** The drafts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SharingDraftEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A draft in a page. */
export type SharingDraftEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The draft. */
  readonly node: SharingDraft;
};

/** What one of you lets the other read: the text that they granted, never the item itself. */
export type ConsentedContent = {
  /** The content's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly contentType: SharedContentType;
  /** Whose it is. */
  readonly sourceUser: User;
  /** Whether it is yours. */
  readonly mine: Scalars['Boolean']['output'];
  /** Of which item of yours; null for the other's. */
  readonly itemId?: Maybe<Scalars['ID']['output']>;
  /** Of a need, its category; null for anything else. */
  readonly category?: Maybe<NeedCategory>;
  /**
   * The text; null where it cannot be opened any more. Whoever shared it finds in their traces that the other was shown it, once for each day
   * on which they were, when that day is over.
   */
  readonly transformedContent?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly consentedAt: Scalars['DateTime']['output'];
  /** Whether it can be read by the other now. The other's content is not here once it cannot. */
  readonly consentActive: Scalars['Boolean']['output'];
  /** When you took it back; null while it is shared. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Your decision that allows it; null for the other's. */
  readonly consentRecord?: Maybe<ConsentRecord>;
};

/** A page of shared content. */
export type ConsentedContentConnection = {
  /** The content of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConsentedContentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** Shared content in a page. */
export type ConsentedContentEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The content. */
  readonly node: ConsentedContent;
};

/** A decision of yours about one item towards one person. It stays as it was made; taking back is a decision of its own. */
export type ConsentRecord = {
  /** The decision's id. */
  readonly id: Scalars['ID']['output'];
  /** The person towards whom. */
  readonly asker: User;
  /** What it is about. */
  readonly contentType: SharedContentType;
  /** Which item of yours. */
  readonly itemId: Scalars['ID']['output'];
  /** How you decided. */
  readonly decision: ConsentDecision;
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Of a grant: when you took it back; null while it holds, and for other decisions. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is a grant that holds now. */
  readonly active: Scalars['Boolean']['output'];
};

/** A page of decisions. */
export type ConsentRecordConnection = {
  /** The decisions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConsentRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A decision in a page. */
export type ConsentRecordEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: ConsentRecord;
};

/** A need that both of you have, or may have. */
export type CommonGround = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The need; null where it cannot be opened any more. */
  readonly need?: Maybe<Scalars['String']['output']>;
  /** Its category. */
  readonly category: NeedCategory;
  /** Who proposed it; null for the guide. */
  readonly proposedBy?: Maybe<User>;
  /** Whether the inviter of the session confirmed it. */
  readonly confirmedByA: Scalars['Boolean']['output'];
  /** Whether the one who was invited confirmed it. */
  readonly confirmedByB: Scalars['Boolean']['output'];
  /** Whether you did. */
  readonly confirmedByMe: Scalars['Boolean']['output'];
  /** When the second of you did; null before. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shared content that it rests on. */
  readonly restsOn: ReadonlyArray<ConsentedContent>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** What an agreement is. */
export type AgreementType =
  /** A small step that can be undone. */
  | 'MICRO_EXPERIMENT'
  /** Something for longer. */
  | 'COMMITMENT'
  /** Looking again together, on a day. */
  | 'CHECK_IN';

/** Where an agreement stands. */
export type AgreementStatus =
  /** One of you proposed it. */
  | 'PROPOSED'
  /** Both said yes. */
  | 'AGREED'
  /** You began. */
  | 'IN_PROGRESS'
  /** It was kept. */
  | 'COMPLETED'
  /** It was ended, or declined. */
  | 'ABANDONED';

/** What the two of you will try. */
export type Agreement = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What; null where it cannot be opened any more. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of which kind. */
  readonly type: AgreementType;
  /** Where it stands. */
  readonly status: AgreementStatus;
  /** Who proposed it. */
  readonly proposedBy: User;
  /** Whether the inviter of the session said yes to it as it stands. */
  readonly agreedByA: Scalars['Boolean']['output'];
  /** Whether the one who was invited did. */
  readonly agreedByB: Scalars['Boolean']['output'];
  /** Whether you did. */
  readonly agreedByMe: Scalars['Boolean']['output'];
  /** Which text this is: it rises with every change, for `agreeToAgreement`. */
  readonly revision: Scalars['Int']['output'];
  /** When both had said yes; null before. */
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When you want to look at it again; null for never. */
  readonly followUpDate?: Maybe<Scalars['DateTime']['output']>;
  /** When it was kept; null otherwise. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended or declined; null otherwise. */
  readonly abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shared content that it rests on, as far as it is shared now. */
  readonly restsOn: ReadonlyArray<ConsentedContent>;
  /** Whether something that it rests on was taken back since. The agreement holds all the same. */
  readonly restsOnStaleInput: Scalars['Boolean']['output'];
  /** The item of the library that it comes from; null where there is none. */
  readonly libraryItemId?: Maybe<Scalars['ID']['output']>;
  /** How each of you found that it went, the newest first: 100 at most. */
  readonly checkIns: ReadonlyArray<AgreementCheckIn>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** How one of you found that it went. */
export type CheckInOutcome =
  /** It was kept. */
  | 'KEPT'
  /** In part. */
  | 'PARTLY_KEPT'
  /** It was not. */
  | 'NOT_KEPT';

/** How it went, for one of you. */
export type AgreementCheckIn = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who says so. */
  readonly user: User;
  /** How it went. */
  readonly outcome: CheckInOutcome;
  /** In words, for both to read; null where none were said, or they cannot be opened any more. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What `prepareSharing` takes. */
export type PrepareSharingInput = {
  /** What kind of thing. */
  readonly contentType: SharedContentType;
  /** Which item of yours; for an EMOTIONAL_PATTERN, your progress in the stage. */
  readonly itemId: Scalars['ID']['input'];
  /** Your own words for the other person. Nothing is asked of a model then. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What `editSharingDraft` takes. */
export type EditSharingDraftInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
  /** Your own words for the other person: 1 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What `grantSharing` takes. */
export type GrantSharingInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
};

/** What `denySharing` takes. */
export type DenySharingInput = {
  /** The draft. */
  readonly draftId: Scalars['ID']['input'];
};

/** What `revokeAllSharing` takes. */
export type RevokeAllSharingInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `revokeAllSharing` answers. */
export type RevokeAllSharingPayload = {
  /** The session. */
  readonly session: VesselSession;
  /** How much was taken back now. */
  readonly revokedCount: Scalars['Int']['output'];
};

/** What `revokeSharing` takes. */
export type RevokeSharingInput = {
  /** The shared content. */
  readonly contentId: Scalars['ID']['input'];
};

/** What `proposeCommonGround` takes. */
export type ProposeCommonGroundInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** The need, in words that both of you could say: 1 to 200 characters. */
  readonly need: Scalars['String']['input'];
  /** Its category. */
  readonly category: NeedCategory;
  /** Shared content that it rests on beside the needs of its category: 20 at most. */
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A key of yours, so that asking again after a lost answer makes nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `suggestCommonGround` takes. */
export type SuggestCommonGroundInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What `confirmCommonGround` takes. */
export type ConfirmCommonGroundInput = {
  /** The common ground. */
  readonly commonGroundId: Scalars['ID']['input'];
};

/** What `rejectCommonGround` takes. */
export type RejectCommonGroundInput = {
  /** The common ground. */
  readonly commonGroundId: Scalars['ID']['input'];
};

/** What `rejectCommonGround` answers. */
export type RejectCommonGroundPayload = {
  /** What is no more. */
  readonly commonGroundId: Scalars['ID']['output'];
};

/** What `proposeAgreement` takes. */
export type ProposeAgreementInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
  /** What to try: 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Of which kind. */
  readonly type: AgreementType;
  /** When to look at it again, in the future and at most 5 years away. Needed for a CHECK_IN. */
  readonly followUpDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Shared content that it rests on: 20 at most. */
  readonly restsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Common ground that it rests on: it then rests on the shared content under it. 20 at most. */
  readonly commonGroundIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The item of the library that it comes from. */
  readonly libraryItemId?: InputMaybe<Scalars['ID']['input']>;
  /** A key of yours, so that asking again after a lost answer makes nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeAgreement` takes. What is left out stays as it is. */
export type ChangeAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** Other words: 1 to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Another day; null for none. */
  readonly followUpDate?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `agreeToAgreement` takes. */
export type AgreeToAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The revision that you read. Left out, it is the present one. */
  readonly revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What `startAgreement` takes. */
export type StartAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
};

/** What `checkIn` takes. */
export type CheckInInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** How it went. */
  readonly outcome: CheckInOutcome;
  /** In words, for both to read: 2,000 characters at most. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A key of yours, so that asking again after a lost answer makes nothing twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `completeAgreement` takes. */
export type CompleteAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
};

/** What `abandonAgreement` takes. */
export type AbandonAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
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
  /**
   * What you keep in this session, summed up for you alone by the guide of this stage, out of what that may look at: nothing strong that is
   * not recalled, nothing unconfirmed. Made again when it is read after something changed, while you are in the stage; later the last one
   * stays, and there is none of a stage that you closed without having read it: read it before `advanceStage`. Deleting anything that you keep deletes it. Null where there is nothing to sum up, and in stages 0 and 4, in which a guide looks at nothing
   * of what you keep. `MODEL_UNAVAILABLE` where there is no earlier one to show.
   */
  readonly synthesis?: Maybe<StageSynthesis>;
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
  /** 0: you say that you sign the compact. */
  | 'COMPACT_SIGNED'
  /** 1: you say that you feel heard. */
  | 'FEELS_HEARD'
  /** 2: you say that what you understood of the other was validated. Nobody checks it. */
  | 'EMPATHY_VALIDATED'
  /** 3: at least one need of yours in this session is confirmed. Counted. */
  | 'NEEDS_CONFIRMED'
  /** 3: at least one need of yours is shared with the other, by your consent. Counted. */
  | 'NEEDS_SHARED'
  /** 3: you say that the needs were validated. Nobody checks it. */
  | 'NEEDS_VALIDATED'
  /** 4: there is at least one agreement that was not abandoned. Counted. */
  | 'AGREEMENT_CREATED';

/** The gates of which you say yourself that they are satisfied. */
export type SaidGate =
  /** 0: you say that you sign the compact. */
  | 'COMPACT_SIGNED'
  /** 1: you say that you feel heard. */
  | 'FEELS_HEARD'
  /** 2: you say that what you understood of the other was validated. Nobody checks it. */
  | 'EMPATHY_VALIDATED'
  /** 3: you say that the needs were validated. Nobody checks it. */
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

/**
 * One use of something of yours, or the refusal of one. Of the other person of a session you are told that it was they, or their guide,
 * which items of yours, and on which day: not the hour, nor how often, nor which message of theirs it was for, nor where they stand. So
 * there is one such record for each item, purpose and consent of a day; they come together when the day is over, in no order.
 */
export type TraceabilityRecord = {
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Its place in your chain, from 1. */
  readonly position: Scalars['BigInt']['output'];
  /** Whether it was read, or asked for and refused. */
  readonly action: TraceAction;
  /** What kind of data, such as `CONSENT` or `OWN_NEEDS`; `SHARED` for what the other person or their guide used. */
  readonly kind: Scalars['String']['output'];
  /** Which items of yours. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Who. */
  readonly reader: TraceReader;
  /** Which service, where one of the house's services asked. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** Why, as a code such as `TRIBE_FORMATION`. */
  readonly purpose: Scalars['String']['output'];
  /** Under which consent of yours; null where the reading needs none. */
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  /** What your own guide read it for: the message that it answered. */
  readonly occasionId?: Maybe<Scalars['ID']['output']>;
  /** When; for the other person and their guide the day, at midnight UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 over the record before it and this one, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** The hash of the record before it. */
  readonly previousHash: Scalars['String']['output'];
};

/** What was done. */
export type TraceAction =
  /** It was read. */
  | 'READ'
  /** It was asked for, and refused. */
  | 'REFUSED';

/** Who used something of yours. */
export type TraceReader =
  /** The guide, answering you. */
  | 'GUIDE'
  /** The guide, answering the other person of a session: what you share with them. */
  | 'OTHERS_GUIDE'
  /** The other person of a session: words that you share with them, which they were shown. */
  | 'OTHER_PERSON'
  /** Another service of the house. */
  | 'SERVICE'
  /** An admin of the house. */
  | 'ADMIN'
  /** Work that the house does on its own. */
  | 'HOUSE';

/** A page of a trace. */
export type TraceabilityRecordConnection = {
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TraceabilityRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A record in a page. */
export type TraceabilityRecordEdge = {
  /** Where this entry stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TraceabilityRecord;
};

/** What verifying a trace found. */
export type TraceVerification = {
  /** Whether nothing was changed, added or taken out. */
  readonly intact: Scalars['Boolean']['output'];
  /** How many records were checked. */
  readonly records: Scalars['BigInt']['output'];
  /** The position after which checking began: where the last purge left off, 0 for the beginning. */
  readonly from: Scalars['BigInt']['output'];
  /** The hash of the last record, in hexadecimal. Who notes it can tell later that nothing before it was written anew. */
  readonly head: Scalars['String']['output'];
  /** Where it breaks first; null where it is whole. */
  readonly brokenAt?: Maybe<TraceBreak>;
};

/** Where a trace breaks. */
export type TraceBreak = {
  /** The position of the first record that does not fit. */
  readonly position: Scalars['BigInt']['output'];
  /** That record; null where it is missing. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** What is wrong there. */
  readonly reason: TraceBreakReason;
};

/** What can be wrong with a trace. */
export type TraceBreakReason =
  /** A record is missing here. */
  | 'MISSING'
  /** A record does not follow from the one before it. */
  | 'NOT_LINKED'
  /** What a record says was changed. */
  | 'CHANGED'
  /** The checkpoint was not signed by this service. */
  | 'CHECKPOINT_FORGED'
  /** The end of the trace was not signed by this service, or is missing. */
  | 'END_FORGED'
  /** There are records after its signed end. */
  | 'PAST_ITS_END';

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
  /** What in your readings, or your words, it answers to. */
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
  | 'HIGH_TWICE'
  /** Something that you wrote to the guide within the last hour has words in it for harm to oneself, or for violence at home. */
  | 'WORDS';

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
  /** When it happened, now unless said; not in the future, nor before 1900. */
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
  /** When it happened; not in the future, nor before 1900. */
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

/** The reading that was written down, and what it gives cause for. */
export type RecordReadingPayload = {
  /** The reading. */
  readonly reading: EmotionalReading;
  /** Support, where the reading is high or rose fast. For you alone; you need not take it up. */
  readonly supportOffer?: Maybe<SupportOffer>;
};

/** What you keep, in a few sentences. */
export type StageSynthesis = {
  /** The account. */
  readonly text: Scalars['String']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Whether you changed something since. A new one is then on its way, or comes when the guide is back. */
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
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  consentScopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScopeTerms']>, ParentType, ContextType>;
  consentsOf?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType, RequireFields<QueryConsentsOfArgs, 'input'>>;
  sessionMessage?: Resolver<Maybe<ResolversTypes['SessionMessage']>, ParentType, ContextType, RequireFields<QuerySessionMessageArgs, 'id'>>;
  globalLibrary?: Resolver<Maybe<ResolversTypes['GlobalLibraryItemConnection']>, ParentType, ContextType, Partial<QueryGlobalLibraryArgs>>;
  searchGlobalLibrary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GlobalLibraryItem']>>, ParentType, ContextType, RequireFields<QuerySearchGlobalLibraryArgs, 'sessionId' | 'query'>>;
  curatedLibrary?: Resolver<Maybe<ResolversTypes['GlobalLibraryItemConnection']>, ParentType, ContextType, RequireFields<QueryCuratedLibraryArgs, 'status'>>;
  vesselSession?: Resolver<Maybe<ResolversTypes['VesselSession']>, ParentType, ContextType, RequireFields<QueryVesselSessionArgs, 'id'>>;
  verifyTraces?: Resolver<Maybe<ResolversTypes['TraceVerification']>, ParentType, ContextType>;
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
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
};
