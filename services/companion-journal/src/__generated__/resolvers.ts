/* Generated from the schema by "npm run generate". */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Room as RoomBehind } from '../rooms/room.ts';
import type { RoomVersion as RoomVersionBehind } from '../rooms/room-version.ts';
import type { RoomStep as RoomStepBehind } from '../rooms/room-steps.ts';
import type { Chat as ChatBehind } from '../chats/chat.ts';
import type { ChatTurn as ChatTurnBehind } from '../chats/chat-turn.ts';
import type { Disclaimer as DisclaimerBehind } from '../disclaimers/disclaimer.ts';
import type { DisclaimerAcceptance as DisclaimerAcceptanceBehind } from '../disclaimers/disclaimer-acceptance.ts';
import type { DuetAct as DuetActBehind, DuetScript as DuetScriptBehind } from '../duets/scripts/duet-script.ts';
import type { DuetAgent as DuetAgentBehind } from '../duets/duet-rows.ts';
import type { DueAgentLine as DuetPendingLineBehind } from '../duets/agents/due-agent-line.ts';
import type { DuetMessage as DuetMessageBehind } from '../duets/duet-message.ts';
import type { Transcript as DuetMessageConnectionBehind } from '../duets/transcript.ts';
import type { MemoryItem as MemoryItemBehind } from '../memory/memory-item.ts';
import type { NarrativeDuet as NarrativeDuetBehind } from '../duets/narrative-duet.ts';
import type { Persona as PersonaBehind } from '../personas/persona.ts';
import type { PersonaVersion as PersonaVersionBehind } from '../personas/persona-version.ts';
import type { JournalEntry as JournalEntryBehind, JournalTurn as JournalTurnBehind } from '../journal/journal-entry.ts';
import type { JournalEntryPage as JournalEntryConnectionBehind, JournalEntryEdge as JournalEntryEdgeBehind } from '../journal-search/search-entries.ts';
import type { JournalPhoto as JournalPhotoBehind } from '../journal-photos/journal-photo.ts';
import type { ShownThumbnail as JournalPhotoThumbnailBehind } from '../journal-photos/addresses.ts';
import type { JournalImport as JournalImportBehind } from '../journal-import/journal-import.ts';
import type { JournalReminder as JournalReminderBehind } from '../journal-reminders/journal-reminder.ts';
import type { ReplyBasis as ReplyBasisBehind } from '../chats/reply-basis.ts';
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
  readonly disclaimer: Disclaimer;
  readonly disclaimers: DisclaimerConnection;
  readonly duetAgents: DuetAgentConnection;
  readonly narrativeDuet: NarrativeDuet;
  readonly duetScripts: ReadonlyArray<DuetScript>;
  readonly personas: PersonaConnection;
  readonly persona?: Maybe<Persona>;
  readonly personaVersions: PersonaVersionConnection;
  readonly rooms: RoomConnection;
  readonly room?: Maybe<Room>;
  readonly roomVersions: RoomVersionConnection;
};


export type QueryNodeTypesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryDisclaimersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DisclaimerOrder>;
};


export type QueryDuetAgentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DuetAgentOrder>;
};


export type QueryNarrativeDuetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PersonaOrder>;
  filter?: InputMaybe<PersonaFilter>;
};


export type QueryPersonaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonaVersionsArgs = {
  personaId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PersonaVersionOrder>;
};


export type QueryRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RoomOrder>;
  filter?: InputMaybe<RoomFilter>;
};


export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoomVersionsArgs = {
  roomId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RoomVersionOrder>;
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

export type Weekday =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

export type Mutation = {
  readonly startChat: StartChatPayload;
  readonly sendPrompt: SendPromptPayload;
  readonly regenerateReply: RegenerateReplyPayload;
  readonly continueReply: ContinueReplyPayload;
  readonly stopReply: StopReplyPayload;
  readonly askReplyAgain: AskReplyAgainPayload;
  readonly rateReply: RateReplyPayload;
  readonly reportReply: ReportReplyPayload;
  readonly setChatKeeping: SetChatKeepingPayload;
  readonly keepChat: KeepChatPayload;
  readonly endChat: EndChatPayload;
  readonly deleteChat: DeleteChatPayload;
  readonly inviteToDuet: InviteToDuetPayload;
  readonly answerDuetInvitation: AnswerDuetInvitationPayload;
  readonly speakInDuet: SpeakInDuetPayload;
  readonly completeDuetAct: CompleteDuetActPayload;
  readonly decideOnDuet: DecideOnDuetPayload;
  readonly writeJournalEntry: WriteJournalEntryPayload;
  readonly editJournalEntry: EditJournalEntryPayload;
  readonly deleteJournalEntry: DeleteJournalEntryPayload;
  readonly restoreJournalEntry: RestoreJournalEntryPayload;
  readonly addPersona: AddPersonaPayload;
  readonly updatePersona: UpdatePersonaPayload;
  readonly retirePersona: RetirePersonaPayload;
  readonly addRoom: AddRoomPayload;
  readonly updateRoom: UpdateRoomPayload;
  readonly retireRoom: RetireRoomPayload;
  readonly acceptDisclaimer: AcceptDisclaimerPayload;
  readonly publishDisclaimer: PublishDisclaimerPayload;
  readonly fitPersonaToRoom: FitPersonaToRoomPayload;
  readonly removePersonaFromRoom: RemovePersonaFromRoomPayload;
  readonly exportJournal: ExportJournalPayload;
  readonly requestJournalImport: RequestJournalImportPayload;
  readonly startJournalImport: StartJournalImportPayload;
  readonly startJournalPhotoUpload: StartJournalPhotoUploadPayload;
  readonly finishJournalPhotoUpload: FinishJournalPhotoUploadPayload;
  readonly deleteJournalPhoto: DeleteJournalPhotoPayload;
  readonly setJournalReminder: SetJournalReminderPayload;
  readonly removeJournalReminder: RemoveJournalReminderPayload;
  readonly correctMemory: CorrectMemoryPayload;
  readonly forgetMemory: ForgetMemoryPayload;
  readonly emptyMemory: EmptyMemoryPayload;
};


export type MutationStartChatArgs = {
  input: StartChatInput;
};


export type MutationSendPromptArgs = {
  input: SendPromptInput;
};


export type MutationRegenerateReplyArgs = {
  input: RegenerateReplyInput;
};


export type MutationContinueReplyArgs = {
  input: ContinueReplyInput;
};


export type MutationStopReplyArgs = {
  input: StopReplyInput;
};


export type MutationAskReplyAgainArgs = {
  input: AskReplyAgainInput;
};


export type MutationRateReplyArgs = {
  input: RateReplyInput;
};


export type MutationReportReplyArgs = {
  input: ReportReplyInput;
};


export type MutationSetChatKeepingArgs = {
  input: SetChatKeepingInput;
};


export type MutationKeepChatArgs = {
  input: KeepChatInput;
};


export type MutationEndChatArgs = {
  input: EndChatInput;
};


export type MutationDeleteChatArgs = {
  input: DeleteChatInput;
};


export type MutationInviteToDuetArgs = {
  input: InviteToDuetInput;
};


export type MutationAnswerDuetInvitationArgs = {
  input: AnswerDuetInvitationInput;
};


export type MutationSpeakInDuetArgs = {
  input: SpeakInDuetInput;
};


export type MutationCompleteDuetActArgs = {
  input: CompleteDuetActInput;
};


export type MutationDecideOnDuetArgs = {
  input: DecideOnDuetInput;
};


export type MutationWriteJournalEntryArgs = {
  input: WriteJournalEntryInput;
};


export type MutationEditJournalEntryArgs = {
  input: EditJournalEntryInput;
};


export type MutationDeleteJournalEntryArgs = {
  input: DeleteJournalEntryInput;
};


export type MutationRestoreJournalEntryArgs = {
  input: RestoreJournalEntryInput;
};


export type MutationAddPersonaArgs = {
  input: AddPersonaInput;
};


export type MutationUpdatePersonaArgs = {
  input: UpdatePersonaInput;
};


export type MutationRetirePersonaArgs = {
  input: RetirePersonaInput;
};


export type MutationAddRoomArgs = {
  input: AddRoomInput;
};


export type MutationUpdateRoomArgs = {
  input: UpdateRoomInput;
};


export type MutationRetireRoomArgs = {
  input: RetireRoomInput;
};


export type MutationAcceptDisclaimerArgs = {
  input: AcceptDisclaimerInput;
};


export type MutationPublishDisclaimerArgs = {
  input: PublishDisclaimerInput;
};


export type MutationFitPersonaToRoomArgs = {
  input: FitPersonaToRoomInput;
};


export type MutationRemovePersonaFromRoomArgs = {
  input: RemovePersonaFromRoomInput;
};


export type MutationRequestJournalImportArgs = {
  input: RequestJournalImportInput;
};


export type MutationStartJournalImportArgs = {
  input: StartJournalImportInput;
};


export type MutationStartJournalPhotoUploadArgs = {
  input: StartJournalPhotoUploadInput;
};


export type MutationFinishJournalPhotoUploadArgs = {
  input: FinishJournalPhotoUploadInput;
};


export type MutationDeleteJournalPhotoArgs = {
  input: DeleteJournalPhotoInput;
};


export type MutationSetJournalReminderArgs = {
  input: SetJournalReminderInput;
};


export type MutationCorrectMemoryArgs = {
  input: CorrectMemoryInput;
};


export type MutationForgetMemoryArgs = {
  input: ForgetMemoryInput;
};

export type StartChatInput = {
  readonly roomId: Scalars['ID']['input'];
  readonly personaId: Scalars['ID']['input'];
  readonly keeps?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type SendPromptInput = {
  readonly chatId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly isNoIdentifier?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type RegenerateReplyInput = {
  readonly turnId: Scalars['ID']['input'];
};

export type ContinueReplyInput = {
  readonly chatId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type StopReplyInput = {
  readonly turnId: Scalars['ID']['input'];
};

export type AskReplyAgainInput = {
  readonly turnId: Scalars['ID']['input'];
};

export type RateReplyInput = {
  readonly turnId: Scalars['ID']['input'];
  readonly rating?: InputMaybe<ReplyRating>;
};

export type ReportReplyInput = {
  readonly turnId: Scalars['ID']['input'];
  readonly reason: ReplyReportReason;
};

export type SetChatKeepingInput = {
  readonly chatId: Scalars['ID']['input'];
  readonly keeps: Scalars['Boolean']['input'];
};

export type KeepChatInput = {
  readonly chatId: Scalars['ID']['input'];
};

export type EndChatInput = {
  readonly chatId: Scalars['ID']['input'];
  readonly keep?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeleteChatInput = {
  readonly chatId: Scalars['ID']['input'];
};

export type StartChatPayload = {
  readonly chat: Chat;
  readonly owner: User;
};

export type SendPromptPayload = {
  readonly turn: ChatTurn;
  readonly chat: Chat;
};

export type RegenerateReplyPayload = {
  readonly turn: ChatTurn;
};

export type ContinueReplyPayload = {
  readonly turn: ChatTurn;
  readonly chat: Chat;
};

export type StopReplyPayload = {
  readonly turn: ChatTurn;
};

export type AskReplyAgainPayload = {
  readonly turn: ChatTurn;
};

export type RateReplyPayload = {
  readonly turn: ChatTurn;
};

export type ReportReplyPayload = {
  readonly turn: ChatTurn;
};

export type SetChatKeepingPayload = {
  readonly chat: Chat;
};

export type KeepChatPayload = {
  readonly chat: Chat;
};

export type EndChatPayload = {
  readonly chat: Chat;
};

export type DeleteChatPayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly owner: User;
};

export type InviteToDuetInput = {
  readonly script: DuetScriptKey;
  readonly other: DuetOtherInput;
};

export type DuetOtherInput =
  { readonly userId: Scalars['ID']['input']; readonly agentId?: never; }
  |  { readonly userId?: never; readonly agentId: Scalars['ID']['input']; };

export type InviteToDuetPayload = {
  readonly duet: NarrativeDuet;
  readonly seeker: User;
};

export type AnswerDuetInvitationInput = {
  readonly duetId: Scalars['ID']['input'];
  readonly accept: Scalars['Boolean']['input'];
};

export type AnswerDuetInvitationPayload = {
  readonly duet: NarrativeDuet;
};

export type SpeakInDuetInput = {
  readonly duetId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly isNoIdentifier?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type SpeakInDuetPayload = {
  readonly message: DuetMessage;
  readonly duet: NarrativeDuet;
};

export type CompleteDuetActInput = {
  readonly duetId: Scalars['ID']['input'];
  readonly act: Scalars['Int']['input'];
  readonly option: Scalars['String']['input'];
};

export type CompleteDuetActPayload = {
  readonly duet: NarrativeDuet;
};

export type DecideOnDuetInput = {
  readonly duetId: Scalars['ID']['input'];
  readonly choice: DuetChoice;
};

export type DecideOnDuetPayload = {
  readonly duet: NarrativeDuet;
};

export type WriteJournalEntryInput = {
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly text: Scalars['String']['input'];
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mood?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type EditJournalEntryInput = {
  readonly entryId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly mood?: InputMaybe<Scalars['Int']['input']>;
};

export type DeleteJournalEntryInput = {
  readonly entryId: Scalars['ID']['input'];
};

export type RestoreJournalEntryInput = {
  readonly entryId: Scalars['ID']['input'];
};

export type WriteJournalEntryPayload = {
  readonly entry: JournalEntry;
  readonly owner: User;
};

export type EditJournalEntryPayload = {
  readonly entry: JournalEntry;
  readonly owner: User;
};

export type DeleteJournalEntryPayload = {
  readonly entry: JournalEntry;
  readonly owner: User;
};

export type RestoreJournalEntryPayload = {
  readonly entry: JournalEntry;
  readonly owner: User;
};

export type AddPersonaInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly tone: Scalars['String']['input'];
  readonly voice: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly systemPrompt: Scalars['String']['input'];
  readonly tags: ReadonlyArray<Scalars['String']['input']>;
};

export type UpdatePersonaInput = {
  readonly personaId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly tone?: InputMaybe<Scalars['String']['input']>;
  readonly voice?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly systemPrompt?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RetirePersonaInput = {
  readonly personaId: Scalars['ID']['input'];
};

export type AddPersonaPayload = {
  readonly persona: Persona;
};

export type UpdatePersonaPayload = {
  readonly persona: Persona;
};

export type RetirePersonaPayload = {
  readonly persona: Persona;
};

export type AddRoomInput = {
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly description: Scalars['String']['input'];
  readonly purpose: Scalars['String']['input'];
  readonly samplePrompt: Scalars['String']['input'];
  readonly promptType: PromptType;
  readonly features: RoomFeaturesInput;
  readonly steps: ReadonlyArray<RoomStepInput>;
  readonly tags: ReadonlyArray<Scalars['String']['input']>;
};

export type UpdateRoomInput = {
  readonly roomId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly samplePrompt?: InputMaybe<Scalars['String']['input']>;
  readonly promptType?: InputMaybe<PromptType>;
  readonly features?: InputMaybe<RoomFeaturesInput>;
  readonly steps?: InputMaybe<ReadonlyArray<RoomStepInput>>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RoomFeaturesInput = {
  readonly replyLength: ReplyLength;
  readonly maxPromptLength: Scalars['Int']['input'];
  readonly maxTurns?: InputMaybe<Scalars['Int']['input']>;
  readonly offersKeeping: Scalars['Boolean']['input'];
  readonly asksMood: Scalars['Boolean']['input'];
  readonly usesMemory: Scalars['Boolean']['input'];
  readonly targetQuestion?: InputMaybe<Scalars['String']['input']>;
};

export type RoomStepInput = {
  readonly title: Scalars['String']['input'];
  readonly question: Scalars['String']['input'];
  readonly guidance: Scalars['String']['input'];
};

export type RetireRoomInput = {
  readonly roomId: Scalars['ID']['input'];
};

export type AddRoomPayload = {
  readonly room: Room;
};

export type UpdateRoomPayload = {
  readonly room: Room;
};

export type RetireRoomPayload = {
  readonly room: Room;
};

export type User = {
  readonly chats?: Maybe<ChatConnection>;
  readonly id: Scalars['ID']['output'];
  readonly disclaimerAccepted?: Maybe<Scalars['Boolean']['output']>;
  readonly disclaimerAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly disclaimerVersion?: Maybe<Scalars['Int']['output']>;
  readonly disclaimerAcceptances?: Maybe<DisclaimerAcceptanceConnection>;
  readonly narrativeDuets?: Maybe<NarrativeDuetConnection>;
  readonly journalImports?: Maybe<JournalImportConnection>;
  readonly journalMoods?: Maybe<ReadonlyArray<JournalMoodWeek>>;
  readonly journalStreak?: Maybe<JournalStreak>;
  readonly journalOnThisDay?: Maybe<ReadonlyArray<JournalEntry>>;
  readonly journalReminder?: Maybe<JournalReminder>;
  readonly journalEntries?: Maybe<JournalEntryConnection>;
  readonly deletedJournalEntries?: Maybe<DeletedJournalEntryConnection>;
  readonly companionMemory?: Maybe<MemoryItemConnection>;
};


export type UserChatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChatOrder>;
  filter?: InputMaybe<ChatFilter>;
};


export type UserDisclaimerAcceptancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DisclaimerAcceptanceOrder>;
};


export type UserNarrativeDuetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<NarrativeDuetOrder>;
  filter?: InputMaybe<NarrativeDuetFilter>;
};


export type UserJournalImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserJournalMoodsArgs = {
  timeZone: Scalars['String']['input'];
  weeks?: InputMaybe<Scalars['Int']['input']>;
};


export type UserJournalStreakArgs = {
  timeZone: Scalars['String']['input'];
};


export type UserJournalOnThisDayArgs = {
  timeZone: Scalars['String']['input'];
};


export type UserJournalEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<JournalEntryOrder>;
  filter?: InputMaybe<JournalEntryFilter>;
};


export type UserDeletedJournalEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type UserCompanionMemoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<MemoryItemOrder>;
};

export type Chat = Node & {
  readonly id: Scalars['ID']['output'];
  readonly persona: Persona;
  readonly personaVersion: Scalars['Int']['output'];
  readonly room: Room;
  readonly roomVersion: Scalars['Int']['output'];
  readonly status: ChatStatus;
  readonly keeps: Scalars['Boolean']['output'];
  readonly keeping: ChatKeeping;
  readonly keptEntryId?: Maybe<Scalars['ID']['output']>;
  readonly turns: ChatTurnConnection;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly lastTurnAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly goneAt: Scalars['DateTime']['output'];
};


export type ChatTurnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ChatTurnOrder>;
};

export type ChatStatus =
  | 'OPEN'
  | 'ENDED';

export type ChatKeeping =
  | 'NOT_KEPT'
  | 'KEPT'
  | 'FAILED';

export type ChatTurn = Node & {
  readonly id: Scalars['ID']['output'];
  readonly chat: Chat;
  readonly number: Scalars['Int']['output'];
  readonly prompt?: Maybe<Scalars['String']['output']>;
  readonly reply?: Maybe<Scalars['String']['output']>;
  readonly status: ChatTurnStatus;
  readonly reason?: Maybe<ChatTurnReason>;
  readonly availableAt?: Maybe<Scalars['DateTime']['output']>;
  readonly replyStreamUrl: Scalars['String']['output'];
  readonly basis: ReplyBasis;
  readonly rating?: Maybe<ReplyRating>;
  readonly reportedAs?: Maybe<ReplyReportReason>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type ChatTurnStatus =
  | 'WAITING'
  | 'ANSWERING'
  | 'WHOLE'
  | 'STOPPED'
  | 'UNAVAILABLE';

export type ChatTurnReason =
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_BUSY'
  | 'MODEL_BUDGET_SPENT'
  | 'ANSWER_REFUSED';

export type ReplyBasis = {
  readonly persona: Persona;
  readonly personaVersion: Scalars['Int']['output'];
  readonly room: Room;
  readonly roomVersion: Scalars['Int']['output'];
  readonly isFixedAnswer: Scalars['Boolean']['output'];
  readonly saysAi: Scalars['Boolean']['output'];
  readonly remembered: ReadonlyArray<MemoryItem>;
};

export type ReplyRating =
  | 'GOOD'
  | 'BAD';

export type ReplyReportReason =
  | 'HARMFUL'
  | 'UNTRUE'
  | 'PRETENDS_TO_BE_HUMAN'
  | 'OTHER';

export type ChatOrder = {
  readonly field: ChatOrderField;
  readonly direction: OrderDirection;
};

export type ChatOrderField =
  | 'STARTED_AT';

export type ChatFilter = {
  readonly personaId?: InputMaybe<Scalars['ID']['input']>;
  readonly roomId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ChatStatus>;
};

export type ChatTurnOrder = {
  readonly field: ChatTurnOrderField;
  readonly direction: OrderDirection;
};

export type ChatTurnOrderField =
  | 'NUMBER';

export type ChatConnection = {
  readonly nodes: ReadonlyArray<Chat>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ChatEdge>;
  readonly pageInfo: PageInfo;
};

export type ChatEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Chat;
};

export type ChatTurnConnection = {
  readonly nodes: ReadonlyArray<ChatTurn>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<ChatTurnEdge>;
  readonly pageInfo: PageInfo;
};

export type ChatTurnEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ChatTurn;
};

export type Disclaimer = Node & {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly isCurrent: Scalars['Boolean']['output'];
};

export type DisclaimerAcceptance = Node & {
  readonly id: Scalars['ID']['output'];
  readonly disclaimer: Disclaimer;
  readonly acceptedAt: Scalars['DateTime']['output'];
  readonly lapsesAt: Scalars['DateTime']['output'];
  readonly isInForce: Scalars['Boolean']['output'];
};

export type AcceptDisclaimerInput = {
  readonly disclaimerId: Scalars['ID']['input'];
};

export type PublishDisclaimerInput = {
  readonly text: Scalars['String']['input'];
};

export type AcceptDisclaimerPayload = {
  readonly acceptance: DisclaimerAcceptance;
  readonly user: User;
};

export type PublishDisclaimerPayload = {
  readonly disclaimer: Disclaimer;
};

export type DisclaimerOrder = {
  readonly field: DisclaimerOrderField;
  readonly direction: OrderDirection;
};

export type DisclaimerOrderField =
  | 'VERSION';

export type DisclaimerAcceptanceOrder = {
  readonly field: DisclaimerAcceptanceOrderField;
  readonly direction: OrderDirection;
};

export type DisclaimerAcceptanceOrderField =
  | 'ACCEPTED_AT';

export type DisclaimerConnection = {
  readonly nodes: ReadonlyArray<Disclaimer>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DisclaimerEdge>;
  readonly pageInfo: PageInfo;
};

export type DisclaimerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Disclaimer;
};

export type DisclaimerAcceptanceConnection = {
  readonly nodes: ReadonlyArray<DisclaimerAcceptance>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DisclaimerAcceptanceEdge>;
  readonly pageInfo: PageInfo;
};

export type DisclaimerAcceptanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DisclaimerAcceptance;
};

export type DuetPendingLine = {
  readonly reason?: Maybe<DuetLineReason>;
  readonly availableAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DuetLineReason =
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_BUSY'
  | 'MODEL_BUDGET_SPENT'
  | 'ANSWER_REFUSED';

export type DuetAgent = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly isDemo: Scalars['Boolean']['output'];
};

export type DuetAgentOrder = {
  readonly field: DuetAgentOrderField;
  readonly direction: OrderDirection;
};

export type DuetAgentOrderField =
  | 'MADE_AT';

export type DuetAgentConnection = {
  readonly nodes: ReadonlyArray<DuetAgent>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DuetAgentEdge>;
  readonly pageInfo: PageInfo;
};

export type DuetAgentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DuetAgent;
};

export type NarrativeDuet = Node & {
  readonly id: Scalars['ID']['output'];
  readonly script: DuetScript;
  readonly purpose: DuetPurpose;
  readonly status: DuetStatus;
  readonly seeker: User;
  readonly subject?: Maybe<User>;
  readonly agent?: Maybe<DuetAgent>;
  readonly pendingLine?: Maybe<DuetPendingLine>;
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly invitationEndsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly actsCompleted: Scalars['Int']['output'];
  readonly currentAct?: Maybe<DuetAct>;
  readonly hasViewerCompletedAct?: Maybe<Scalars['Boolean']['output']>;
  readonly isViewerAsked: Scalars['Boolean']['output'];
  readonly viewerDecidesBy?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerAnswer?: Maybe<DuetInvitationAnswer>;
  readonly viewerChoice?: Maybe<DuetChoice>;
  readonly transcript: DuetMessageConnection;
};


export type NarrativeDuetTranscriptArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DuetMessageOrder>;
};

export type DuetPurpose =
  | 'ONBOARDING'
  | 'SELF_REFLECTION'
  | 'QUEST';

export type DuetStatus =
  | 'INVITED'
  | 'OPEN'
  | 'REFLECTING'
  | 'ENDED'
  | 'CONSENTED';

export type DuetInvitationAnswer =
  | 'ACCEPT'
  | 'DECLINE';

export type DuetChoice =
  | 'CONNECT'
  | 'LET_GO';

export type DuetScriptKey =
  | 'FIRST_PAGE'
  | 'TWO_KITCHENS'
  | 'LETTER_TO_A_YEAR'
  | 'LOST_KEY';

export type DuetScript = {
  readonly key: DuetScriptKey;
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly purpose: DuetPurpose;
  readonly acts: ReadonlyArray<DuetAct>;
};

export type DuetAct = {
  readonly title: Scalars['String']['output'];
  readonly prompt: Scalars['String']['output'];
  readonly options: ReadonlyArray<DuetOption>;
};

export type DuetOption = {
  readonly code: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type DuetMessage = {
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['Int']['output'];
  readonly act: Scalars['Int']['output'];
  readonly sender: DuetSender;
  readonly user?: Maybe<User>;
  readonly content?: Maybe<Scalars['String']['output']>;
  readonly timestamp: Scalars['DateTime']['output'];
  readonly hash: Scalars['String']['output'];
};

export type DuetSender =
  | 'USER'
  | 'AGENT';

export type NarrativeDuetOrder = {
  readonly field: NarrativeDuetOrderField;
  readonly direction: OrderDirection;
};

export type NarrativeDuetOrderField =
  | 'INVITED_AT';

export type NarrativeDuetFilter = {
  readonly statuses?: InputMaybe<ReadonlyArray<DuetStatus>>;
};

export type NarrativeDuetConnection = {
  readonly nodes: ReadonlyArray<NarrativeDuet>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<NarrativeDuetEdge>;
  readonly pageInfo: PageInfo;
};

export type NarrativeDuetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: NarrativeDuet;
};

export type DuetMessageOrder = {
  readonly field: DuetMessageOrderField;
  readonly direction: OrderDirection;
};

export type DuetMessageOrderField =
  | 'POSITION';

export type DuetMessageConnection = {
  readonly nodes: ReadonlyArray<DuetMessage>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DuetMessageEdge>;
  readonly pageInfo: PageInfo;
  readonly isChainIntact: Scalars['Boolean']['output'];
};

export type DuetMessageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DuetMessage;
};

export type Persona = {
  readonly defaultRooms: ReadonlyArray<Room>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly tone: Scalars['String']['output'];
  readonly voice: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly systemPrompt?: Maybe<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Room = {
  readonly supportedPersonas: ReadonlyArray<Persona>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly samplePrompt: Scalars['String']['output'];
  readonly promptType: PromptType;
  readonly features: RoomFeatures;
  readonly steps: ReadonlyArray<RoomStep>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FitPersonaToRoomInput = {
  readonly personaId: Scalars['ID']['input'];
  readonly roomId: Scalars['ID']['input'];
};

export type RemovePersonaFromRoomInput = {
  readonly personaId: Scalars['ID']['input'];
  readonly roomId: Scalars['ID']['input'];
};

export type FitPersonaToRoomPayload = {
  readonly persona: Persona;
  readonly room: Room;
};

export type RemovePersonaFromRoomPayload = {
  readonly persona: Persona;
  readonly room: Room;
};

export type ExportJournalPayload = {
  readonly path: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type RequestJournalImportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly contentType: Scalars['String']['input'];
  readonly size: Scalars['Int']['input'];
};

export type StartJournalImportInput = {
  readonly importId: Scalars['ID']['input'];
};

export type RequestJournalImportPayload = {
  readonly journalImport: JournalImport;
  readonly upload?: Maybe<MediaUpload>;
};

export type StartJournalImportPayload = {
  readonly journalImport: JournalImport;
};

export type JournalImport = Node & {
  readonly id: Scalars['ID']['output'];
  readonly status: JournalImportStatus;
  readonly fault?: Maybe<JournalImportFault>;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly entries?: Maybe<Scalars['Int']['output']>;
  readonly handled: Scalars['Int']['output'];
  readonly imported: Scalars['Int']['output'];
  readonly alreadyThere: Scalars['Int']['output'];
  readonly refused: ReadonlyArray<JournalImportRefusal>;
  readonly photos: Scalars['Int']['output'];
  readonly photosLeftOut: Scalars['Int']['output'];
};

export type JournalImportStatus =
  | 'UPLOADING'
  | 'QUEUED'
  | 'IMPORTING'
  | 'COMPLETED'
  | 'FAILED';

export type JournalImportFault =
  | 'NOT_AN_EXPORT'
  | 'BROKEN'
  | 'TOO_LARGE'
  | 'TOO_MANY_ENTRIES'
  | 'UPLOAD_MISSING'
  | 'DISCLAIMER_REQUIRED';

export type JournalImportRefusal = {
  readonly reason: JournalImportRefusalReason;
  readonly count: Scalars['Int']['output'];
};

export type JournalImportRefusalReason =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'INVALID'
  | 'FUTURE'
  | 'JOURNAL_FULL';

export type JournalImportConnection = {
  readonly nodes: ReadonlyArray<JournalImport>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<JournalImportEdge>;
  readonly pageInfo: PageInfo;
};

export type JournalImportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JournalImport;
};

export type JournalMoodWeek = {
  readonly monday: Scalars['String']['output'];
  readonly entries: Scalars['Int']['output'];
  readonly counts: ReadonlyArray<Scalars['Int']['output']>;
  readonly mean?: Maybe<Scalars['Float']['output']>;
};

export type JournalStreak = {
  readonly current: Scalars['Int']['output'];
  readonly longest: Scalars['Int']['output'];
  readonly includesToday: Scalars['Boolean']['output'];
};

export type JournalEntry = Node & {
  readonly photos: ReadonlyArray<JournalPhoto>;
  readonly id: Scalars['ID']['output'];
  readonly origin: JournalEntryOrigin;
  readonly persona?: Maybe<Persona>;
  readonly room?: Maybe<Room>;
  readonly prompt?: Maybe<Scalars['String']['output']>;
  readonly response?: Maybe<Scalars['String']['output']>;
  readonly turns?: Maybe<ReadonlyArray<JournalTurn>>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly languageSource?: Maybe<JournalLanguageSource>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly mood?: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly restorableUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type JournalPhoto = Node & {
  readonly id: Scalars['ID']['output'];
  readonly entry: JournalEntry;
  readonly status: JournalPhotoStatus;
  readonly refusal?: Maybe<JournalPhotoRefusal>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly width?: Maybe<Scalars['Int']['output']>;
  readonly height?: Maybe<Scalars['Int']['output']>;
  readonly thumbnails: ReadonlyArray<JournalPhotoThumbnail>;
  readonly uploadedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type JournalPhotoThumbnail = {
  readonly width: Scalars['Int']['output'];
  readonly height: Scalars['Int']['output'];
  readonly url: Scalars['URL']['output'];
};

export type JournalPhotoStatus =
  | 'UPLOADING'
  | 'VERIFYING'
  | 'READY'
  | 'REFUSED';

export type JournalPhotoRefusal =
  | 'TYPE'
  | 'SIZE'
  | 'DIMENSIONS'
  | 'UNREADABLE';

export type StartJournalPhotoUploadInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly contentType: Scalars['String']['input'];
  readonly size: Scalars['Int']['input'];
};

export type FinishJournalPhotoUploadInput = {
  readonly photoId: Scalars['ID']['input'];
};

export type DeleteJournalPhotoInput = {
  readonly photoId: Scalars['ID']['input'];
};

export type StartJournalPhotoUploadPayload = {
  readonly photo: JournalPhoto;
  readonly upload?: Maybe<MediaUpload>;
};

export type FinishJournalPhotoUploadPayload = {
  readonly photo: JournalPhoto;
};

export type DeleteJournalPhotoPayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly entry: JournalEntry;
};

export type SetJournalReminderInput = {
  readonly at: Scalars['String']['input'];
  readonly days: ReadonlyArray<Weekday>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type SetJournalReminderPayload = {
  readonly reminder: JournalReminder;
  readonly owner: User;
};

export type RemoveJournalReminderPayload = {
  readonly owner: User;
};

export type JournalReminder = {
  readonly at: Scalars['String']['output'];
  readonly days: ReadonlyArray<Weekday>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
};

export type JournalEntryOrigin =
  | 'HAND'
  | 'CHAT'
  | 'IMPORT';

export type JournalLanguageSource =
  | 'PERSON'
  | 'TEXT'
  | 'JOURNAL';

export type JournalTurn = {
  readonly speaker: JournalSpeaker;
  readonly text: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type JournalSpeaker =
  | 'PERSON'
  | 'PERSONA';

export type JournalEntryOrder = {
  readonly field: JournalEntryOrderField;
  readonly direction: OrderDirection;
};

export type JournalEntryOrderField =
  | 'CREATED_AT'
  | 'BEST';

export type JournalEntryFilter = {
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly personaId?: InputMaybe<Scalars['ID']['input']>;
  readonly roomId?: InputMaybe<Scalars['ID']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly moodFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly moodTo?: InputMaybe<Scalars['Int']['input']>;
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

export type JournalEntryConnection = {
  readonly nodes: ReadonlyArray<JournalEntry>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  readonly pageInfo: PageInfo;
  readonly corrections: ReadonlyArray<JournalSearchCorrection>;
};

export type JournalEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JournalEntry;
  readonly excerpts: ReadonlyArray<JournalExcerpt>;
};

export type JournalExcerpt = {
  readonly parts: ReadonlyArray<JournalExcerptPart>;
};

export type JournalExcerptPart = {
  readonly text: Scalars['String']['output'];
  readonly isMatch: Scalars['Boolean']['output'];
};

export type JournalSearchCorrection = {
  readonly word: Scalars['String']['output'];
  readonly closest: ReadonlyArray<Scalars['String']['output']>;
};

export type DeletedJournalEntryConnection = {
  readonly nodes: ReadonlyArray<JournalEntry>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<DeletedJournalEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type DeletedJournalEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: JournalEntry;
};

export type MemoryItem = {
  readonly id: Scalars['ID']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly correctedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CorrectMemoryInput = {
  readonly memoryItemId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ForgetMemoryInput = {
  readonly memoryItemId: Scalars['ID']['input'];
};

export type CorrectMemoryPayload = {
  readonly item: MemoryItem;
};

export type ForgetMemoryPayload = {
  readonly deletedId: Scalars['ID']['output'];
  readonly owner: User;
};

export type EmptyMemoryPayload = {
  readonly forgotten: Scalars['Int']['output'];
  readonly owner: User;
};

export type MemoryItemOrder = {
  readonly field: MemoryItemOrderField;
  readonly direction: OrderDirection;
};

export type MemoryItemOrderField =
  | 'MADE_AT';

export type MemoryItemConnection = {
  readonly nodes: ReadonlyArray<MemoryItem>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<MemoryItemEdge>;
  readonly pageInfo: PageInfo;
};

export type MemoryItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MemoryItem;
};

export type PersonaVersion = {
  readonly persona: Persona;
  readonly number: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly tone: Scalars['String']['output'];
  readonly voice: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly systemPrompt?: Maybe<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type PersonaFilter = {
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PersonaOrder = {
  readonly field: PersonaOrderField;
  readonly direction: OrderDirection;
};

export type PersonaOrderField =
  | 'NAME'
  | 'CREATED_AT';

export type PersonaVersionOrder = {
  readonly field: PersonaVersionOrderField;
  readonly direction: OrderDirection;
};

export type PersonaVersionOrderField =
  | 'NUMBER';

export type PersonaConnection = {
  readonly nodes: ReadonlyArray<Persona>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<PersonaEdge>;
  readonly pageInfo: PageInfo;
};

export type PersonaEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Persona;
};

export type PersonaVersionConnection = {
  readonly nodes: ReadonlyArray<PersonaVersion>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<PersonaVersionEdge>;
  readonly pageInfo: PageInfo;
};

export type PersonaVersionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PersonaVersion;
};

export type PromptType =
  | 'OPEN'
  | 'GUIDED'
  | 'SHORT_FORM'
  | 'TARGETED';

export type RoomFeatures = {
  readonly replyLength: ReplyLength;
  readonly maxPromptLength: Scalars['Int']['output'];
  readonly maxTurns?: Maybe<Scalars['Int']['output']>;
  readonly offersKeeping: Scalars['Boolean']['output'];
  readonly asksMood: Scalars['Boolean']['output'];
  readonly usesMemory: Scalars['Boolean']['output'];
  readonly targetQuestion?: Maybe<Scalars['String']['output']>;
};

export type ReplyLength =
  | 'SHORT'
  | 'MEDIUM'
  | 'LONG';

export type RoomStep = {
  readonly title: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
  readonly guidance?: Maybe<Scalars['String']['output']>;
};

export type RoomVersion = {
  readonly room: Room;
  readonly number: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly samplePrompt: Scalars['String']['output'];
  readonly promptType: PromptType;
  readonly features: RoomFeatures;
  readonly steps: ReadonlyArray<RoomStep>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type RoomFilter = {
  readonly tag?: InputMaybe<Scalars['String']['input']>;
  readonly promptType?: InputMaybe<PromptType>;
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RoomOrder = {
  readonly field: RoomOrderField;
  readonly direction: OrderDirection;
};

export type RoomOrderField =
  | 'NAME'
  | 'CREATED_AT';

export type RoomVersionOrder = {
  readonly field: RoomVersionOrderField;
  readonly direction: OrderDirection;
};

export type RoomVersionOrderField =
  | 'NUMBER';

export type RoomConnection = {
  readonly nodes: ReadonlyArray<Room>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<RoomEdge>;
  readonly pageInfo: PageInfo;
};

export type RoomEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Room;
};

export type RoomVersionConnection = {
  readonly nodes: ReadonlyArray<RoomVersion>;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly edges: ReadonlyArray<RoomVersionEdge>;
  readonly pageInfo: PageInfo;
};

export type RoomVersionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RoomVersion;
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
  Node: ( ChatBehind ) | ( ChatTurnBehind ) | ( DisclaimerBehind ) | ( DisclaimerAcceptanceBehind ) | ( NarrativeDuetBehind ) | ( JournalImportBehind ) | ( JournalEntryBehind ) | ( JournalPhotoBehind );
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
  Weekday: Weekday;
  Mutation: ResolverTypeWrapper<{}>;
  StartChatInput: StartChatInput;
  SendPromptInput: SendPromptInput;
  RegenerateReplyInput: RegenerateReplyInput;
  ContinueReplyInput: ContinueReplyInput;
  StopReplyInput: StopReplyInput;
  AskReplyAgainInput: AskReplyAgainInput;
  RateReplyInput: RateReplyInput;
  ReportReplyInput: ReportReplyInput;
  SetChatKeepingInput: SetChatKeepingInput;
  KeepChatInput: KeepChatInput;
  EndChatInput: EndChatInput;
  DeleteChatInput: DeleteChatInput;
  StartChatPayload: ResolverTypeWrapper<Omit<StartChatPayload, 'chat' | 'owner'> & { chat: ResolversTypes['Chat'], owner: ResolversTypes['User'] }>;
  SendPromptPayload: ResolverTypeWrapper<Omit<SendPromptPayload, 'turn' | 'chat'> & { turn: ResolversTypes['ChatTurn'], chat: ResolversTypes['Chat'] }>;
  RegenerateReplyPayload: ResolverTypeWrapper<Omit<RegenerateReplyPayload, 'turn'> & { turn: ResolversTypes['ChatTurn'] }>;
  ContinueReplyPayload: ResolverTypeWrapper<Omit<ContinueReplyPayload, 'turn' | 'chat'> & { turn: ResolversTypes['ChatTurn'], chat: ResolversTypes['Chat'] }>;
  StopReplyPayload: ResolverTypeWrapper<Omit<StopReplyPayload, 'turn'> & { turn: ResolversTypes['ChatTurn'] }>;
  AskReplyAgainPayload: ResolverTypeWrapper<Omit<AskReplyAgainPayload, 'turn'> & { turn: ResolversTypes['ChatTurn'] }>;
  RateReplyPayload: ResolverTypeWrapper<Omit<RateReplyPayload, 'turn'> & { turn: ResolversTypes['ChatTurn'] }>;
  ReportReplyPayload: ResolverTypeWrapper<Omit<ReportReplyPayload, 'turn'> & { turn: ResolversTypes['ChatTurn'] }>;
  SetChatKeepingPayload: ResolverTypeWrapper<Omit<SetChatKeepingPayload, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  KeepChatPayload: ResolverTypeWrapper<Omit<KeepChatPayload, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  EndChatPayload: ResolverTypeWrapper<Omit<EndChatPayload, 'chat'> & { chat: ResolversTypes['Chat'] }>;
  DeleteChatPayload: ResolverTypeWrapper<Omit<DeleteChatPayload, 'owner'> & { owner: ResolversTypes['User'] }>;
  InviteToDuetInput: InviteToDuetInput;
  DuetOtherInput: DuetOtherInput;
  InviteToDuetPayload: ResolverTypeWrapper<Omit<InviteToDuetPayload, 'duet' | 'seeker'> & { duet: ResolversTypes['NarrativeDuet'], seeker: ResolversTypes['User'] }>;
  AnswerDuetInvitationInput: AnswerDuetInvitationInput;
  AnswerDuetInvitationPayload: ResolverTypeWrapper<Omit<AnswerDuetInvitationPayload, 'duet'> & { duet: ResolversTypes['NarrativeDuet'] }>;
  SpeakInDuetInput: SpeakInDuetInput;
  SpeakInDuetPayload: ResolverTypeWrapper<Omit<SpeakInDuetPayload, 'message' | 'duet'> & { message: ResolversTypes['DuetMessage'], duet: ResolversTypes['NarrativeDuet'] }>;
  CompleteDuetActInput: CompleteDuetActInput;
  CompleteDuetActPayload: ResolverTypeWrapper<Omit<CompleteDuetActPayload, 'duet'> & { duet: ResolversTypes['NarrativeDuet'] }>;
  DecideOnDuetInput: DecideOnDuetInput;
  DecideOnDuetPayload: ResolverTypeWrapper<Omit<DecideOnDuetPayload, 'duet'> & { duet: ResolversTypes['NarrativeDuet'] }>;
  WriteJournalEntryInput: WriteJournalEntryInput;
  EditJournalEntryInput: EditJournalEntryInput;
  DeleteJournalEntryInput: DeleteJournalEntryInput;
  RestoreJournalEntryInput: RestoreJournalEntryInput;
  WriteJournalEntryPayload: ResolverTypeWrapper<Omit<WriteJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversTypes['JournalEntry'], owner: ResolversTypes['User'] }>;
  EditJournalEntryPayload: ResolverTypeWrapper<Omit<EditJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversTypes['JournalEntry'], owner: ResolversTypes['User'] }>;
  DeleteJournalEntryPayload: ResolverTypeWrapper<Omit<DeleteJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversTypes['JournalEntry'], owner: ResolversTypes['User'] }>;
  RestoreJournalEntryPayload: ResolverTypeWrapper<Omit<RestoreJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversTypes['JournalEntry'], owner: ResolversTypes['User'] }>;
  AddPersonaInput: AddPersonaInput;
  UpdatePersonaInput: UpdatePersonaInput;
  RetirePersonaInput: RetirePersonaInput;
  AddPersonaPayload: ResolverTypeWrapper<Omit<AddPersonaPayload, 'persona'> & { persona: ResolversTypes['Persona'] }>;
  UpdatePersonaPayload: ResolverTypeWrapper<Omit<UpdatePersonaPayload, 'persona'> & { persona: ResolversTypes['Persona'] }>;
  RetirePersonaPayload: ResolverTypeWrapper<Omit<RetirePersonaPayload, 'persona'> & { persona: ResolversTypes['Persona'] }>;
  AddRoomInput: AddRoomInput;
  UpdateRoomInput: UpdateRoomInput;
  RoomFeaturesInput: RoomFeaturesInput;
  RoomStepInput: RoomStepInput;
  RetireRoomInput: RetireRoomInput;
  AddRoomPayload: ResolverTypeWrapper<Omit<AddRoomPayload, 'room'> & { room: ResolversTypes['Room'] }>;
  UpdateRoomPayload: ResolverTypeWrapper<Omit<UpdateRoomPayload, 'room'> & { room: ResolversTypes['Room'] }>;
  RetireRoomPayload: ResolverTypeWrapper<Omit<RetireRoomPayload, 'room'> & { room: ResolversTypes['Room'] }>;
  User: ResolverTypeWrapper<UserBehind>;
  Chat: ResolverTypeWrapper<ChatBehind>;
  ChatStatus: ChatStatus;
  ChatKeeping: ChatKeeping;
  ChatTurn: ResolverTypeWrapper<ChatTurnBehind>;
  ChatTurnStatus: ChatTurnStatus;
  ChatTurnReason: ChatTurnReason;
  ReplyBasis: ResolverTypeWrapper<ReplyBasisBehind>;
  ReplyRating: ReplyRating;
  ReplyReportReason: ReplyReportReason;
  ChatOrder: ChatOrder;
  ChatOrderField: ChatOrderField;
  ChatFilter: ChatFilter;
  ChatTurnOrder: ChatTurnOrder;
  ChatTurnOrderField: ChatTurnOrderField;
  ChatConnection: ResolverTypeWrapper<Omit<ChatConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Chat']>, edges: ReadonlyArray<ResolversTypes['ChatEdge']> }>;
  ChatEdge: ResolverTypeWrapper<Omit<ChatEdge, 'node'> & { node: ResolversTypes['Chat'] }>;
  ChatTurnConnection: ResolverTypeWrapper<Omit<ChatTurnConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['ChatTurn']>, edges: ReadonlyArray<ResolversTypes['ChatTurnEdge']> }>;
  ChatTurnEdge: ResolverTypeWrapper<Omit<ChatTurnEdge, 'node'> & { node: ResolversTypes['ChatTurn'] }>;
  Disclaimer: ResolverTypeWrapper<DisclaimerBehind>;
  DisclaimerAcceptance: ResolverTypeWrapper<DisclaimerAcceptanceBehind>;
  AcceptDisclaimerInput: AcceptDisclaimerInput;
  PublishDisclaimerInput: PublishDisclaimerInput;
  AcceptDisclaimerPayload: ResolverTypeWrapper<Omit<AcceptDisclaimerPayload, 'acceptance' | 'user'> & { acceptance: ResolversTypes['DisclaimerAcceptance'], user: ResolversTypes['User'] }>;
  PublishDisclaimerPayload: ResolverTypeWrapper<Omit<PublishDisclaimerPayload, 'disclaimer'> & { disclaimer: ResolversTypes['Disclaimer'] }>;
  DisclaimerOrder: DisclaimerOrder;
  DisclaimerOrderField: DisclaimerOrderField;
  DisclaimerAcceptanceOrder: DisclaimerAcceptanceOrder;
  DisclaimerAcceptanceOrderField: DisclaimerAcceptanceOrderField;
  DisclaimerConnection: ResolverTypeWrapper<Omit<DisclaimerConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Disclaimer']>, edges: ReadonlyArray<ResolversTypes['DisclaimerEdge']> }>;
  DisclaimerEdge: ResolverTypeWrapper<Omit<DisclaimerEdge, 'node'> & { node: ResolversTypes['Disclaimer'] }>;
  DisclaimerAcceptanceConnection: ResolverTypeWrapper<Omit<DisclaimerAcceptanceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['DisclaimerAcceptance']>, edges: ReadonlyArray<ResolversTypes['DisclaimerAcceptanceEdge']> }>;
  DisclaimerAcceptanceEdge: ResolverTypeWrapper<Omit<DisclaimerAcceptanceEdge, 'node'> & { node: ResolversTypes['DisclaimerAcceptance'] }>;
  DuetPendingLine: ResolverTypeWrapper<DuetPendingLineBehind>;
  DuetLineReason: DuetLineReason;
  DuetAgent: ResolverTypeWrapper<DuetAgentBehind>;
  DuetAgentOrder: DuetAgentOrder;
  DuetAgentOrderField: DuetAgentOrderField;
  DuetAgentConnection: ResolverTypeWrapper<Omit<DuetAgentConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['DuetAgent']>, edges: ReadonlyArray<ResolversTypes['DuetAgentEdge']> }>;
  DuetAgentEdge: ResolverTypeWrapper<Omit<DuetAgentEdge, 'node'> & { node: ResolversTypes['DuetAgent'] }>;
  NarrativeDuet: ResolverTypeWrapper<NarrativeDuetBehind>;
  DuetPurpose: DuetPurpose;
  DuetStatus: DuetStatus;
  DuetInvitationAnswer: DuetInvitationAnswer;
  DuetChoice: DuetChoice;
  DuetScriptKey: DuetScriptKey;
  DuetScript: ResolverTypeWrapper<DuetScriptBehind>;
  DuetAct: ResolverTypeWrapper<DuetActBehind>;
  DuetOption: ResolverTypeWrapper<DuetOption>;
  DuetMessage: ResolverTypeWrapper<DuetMessageBehind>;
  DuetSender: DuetSender;
  NarrativeDuetOrder: NarrativeDuetOrder;
  NarrativeDuetOrderField: NarrativeDuetOrderField;
  NarrativeDuetFilter: NarrativeDuetFilter;
  NarrativeDuetConnection: ResolverTypeWrapper<Omit<NarrativeDuetConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['NarrativeDuet']>, edges: ReadonlyArray<ResolversTypes['NarrativeDuetEdge']> }>;
  NarrativeDuetEdge: ResolverTypeWrapper<Omit<NarrativeDuetEdge, 'node'> & { node: ResolversTypes['NarrativeDuet'] }>;
  DuetMessageOrder: DuetMessageOrder;
  DuetMessageOrderField: DuetMessageOrderField;
  DuetMessageConnection: ResolverTypeWrapper<DuetMessageConnectionBehind>;
  DuetMessageEdge: ResolverTypeWrapper<Omit<DuetMessageEdge, 'node'> & { node: ResolversTypes['DuetMessage'] }>;
  Persona: ResolverTypeWrapper<PersonaBehind>;
  Room: ResolverTypeWrapper<RoomBehind>;
  FitPersonaToRoomInput: FitPersonaToRoomInput;
  RemovePersonaFromRoomInput: RemovePersonaFromRoomInput;
  FitPersonaToRoomPayload: ResolverTypeWrapper<Omit<FitPersonaToRoomPayload, 'persona' | 'room'> & { persona: ResolversTypes['Persona'], room: ResolversTypes['Room'] }>;
  RemovePersonaFromRoomPayload: ResolverTypeWrapper<Omit<RemovePersonaFromRoomPayload, 'persona' | 'room'> & { persona: ResolversTypes['Persona'], room: ResolversTypes['Room'] }>;
  ExportJournalPayload: ResolverTypeWrapper<ExportJournalPayload>;
  RequestJournalImportInput: RequestJournalImportInput;
  StartJournalImportInput: StartJournalImportInput;
  RequestJournalImportPayload: ResolverTypeWrapper<Omit<RequestJournalImportPayload, 'journalImport'> & { journalImport: ResolversTypes['JournalImport'] }>;
  StartJournalImportPayload: ResolverTypeWrapper<Omit<StartJournalImportPayload, 'journalImport'> & { journalImport: ResolversTypes['JournalImport'] }>;
  JournalImport: ResolverTypeWrapper<JournalImportBehind>;
  JournalImportStatus: JournalImportStatus;
  JournalImportFault: JournalImportFault;
  JournalImportRefusal: ResolverTypeWrapper<JournalImportRefusal>;
  JournalImportRefusalReason: JournalImportRefusalReason;
  JournalImportConnection: ResolverTypeWrapper<Omit<JournalImportConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['JournalImport']>, edges: ReadonlyArray<ResolversTypes['JournalImportEdge']> }>;
  JournalImportEdge: ResolverTypeWrapper<Omit<JournalImportEdge, 'node'> & { node: ResolversTypes['JournalImport'] }>;
  JournalMoodWeek: ResolverTypeWrapper<JournalMoodWeek>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  JournalStreak: ResolverTypeWrapper<JournalStreak>;
  JournalEntry: ResolverTypeWrapper<JournalEntryBehind>;
  JournalPhoto: ResolverTypeWrapper<JournalPhotoBehind>;
  JournalPhotoThumbnail: ResolverTypeWrapper<JournalPhotoThumbnailBehind>;
  JournalPhotoStatus: JournalPhotoStatus;
  JournalPhotoRefusal: JournalPhotoRefusal;
  StartJournalPhotoUploadInput: StartJournalPhotoUploadInput;
  FinishJournalPhotoUploadInput: FinishJournalPhotoUploadInput;
  DeleteJournalPhotoInput: DeleteJournalPhotoInput;
  StartJournalPhotoUploadPayload: ResolverTypeWrapper<Omit<StartJournalPhotoUploadPayload, 'photo'> & { photo: ResolversTypes['JournalPhoto'] }>;
  FinishJournalPhotoUploadPayload: ResolverTypeWrapper<Omit<FinishJournalPhotoUploadPayload, 'photo'> & { photo: ResolversTypes['JournalPhoto'] }>;
  DeleteJournalPhotoPayload: ResolverTypeWrapper<Omit<DeleteJournalPhotoPayload, 'entry'> & { entry: ResolversTypes['JournalEntry'] }>;
  SetJournalReminderInput: SetJournalReminderInput;
  SetJournalReminderPayload: ResolverTypeWrapper<Omit<SetJournalReminderPayload, 'reminder' | 'owner'> & { reminder: ResolversTypes['JournalReminder'], owner: ResolversTypes['User'] }>;
  RemoveJournalReminderPayload: ResolverTypeWrapper<Omit<RemoveJournalReminderPayload, 'owner'> & { owner: ResolversTypes['User'] }>;
  JournalReminder: ResolverTypeWrapper<JournalReminderBehind>;
  JournalEntryOrigin: JournalEntryOrigin;
  JournalLanguageSource: JournalLanguageSource;
  JournalTurn: ResolverTypeWrapper<JournalTurnBehind>;
  JournalSpeaker: JournalSpeaker;
  JournalEntryOrder: JournalEntryOrder;
  JournalEntryOrderField: JournalEntryOrderField;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryConnection: ResolverTypeWrapper<JournalEntryConnectionBehind>;
  JournalEntryEdge: ResolverTypeWrapper<JournalEntryEdgeBehind>;
  JournalExcerpt: ResolverTypeWrapper<JournalExcerpt>;
  JournalExcerptPart: ResolverTypeWrapper<JournalExcerptPart>;
  JournalSearchCorrection: ResolverTypeWrapper<JournalSearchCorrection>;
  DeletedJournalEntryConnection: ResolverTypeWrapper<Omit<DeletedJournalEntryConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['JournalEntry']>, edges: ReadonlyArray<ResolversTypes['DeletedJournalEntryEdge']> }>;
  DeletedJournalEntryEdge: ResolverTypeWrapper<Omit<DeletedJournalEntryEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  MemoryItem: ResolverTypeWrapper<MemoryItemBehind>;
  CorrectMemoryInput: CorrectMemoryInput;
  ForgetMemoryInput: ForgetMemoryInput;
  CorrectMemoryPayload: ResolverTypeWrapper<Omit<CorrectMemoryPayload, 'item'> & { item: ResolversTypes['MemoryItem'] }>;
  ForgetMemoryPayload: ResolverTypeWrapper<Omit<ForgetMemoryPayload, 'owner'> & { owner: ResolversTypes['User'] }>;
  EmptyMemoryPayload: ResolverTypeWrapper<Omit<EmptyMemoryPayload, 'owner'> & { owner: ResolversTypes['User'] }>;
  MemoryItemOrder: MemoryItemOrder;
  MemoryItemOrderField: MemoryItemOrderField;
  MemoryItemConnection: ResolverTypeWrapper<Omit<MemoryItemConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['MemoryItem']>, edges: ReadonlyArray<ResolversTypes['MemoryItemEdge']> }>;
  MemoryItemEdge: ResolverTypeWrapper<Omit<MemoryItemEdge, 'node'> & { node: ResolversTypes['MemoryItem'] }>;
  PersonaVersion: ResolverTypeWrapper<PersonaVersionBehind>;
  PersonaFilter: PersonaFilter;
  PersonaOrder: PersonaOrder;
  PersonaOrderField: PersonaOrderField;
  PersonaVersionOrder: PersonaVersionOrder;
  PersonaVersionOrderField: PersonaVersionOrderField;
  PersonaConnection: ResolverTypeWrapper<Omit<PersonaConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Persona']>, edges: ReadonlyArray<ResolversTypes['PersonaEdge']> }>;
  PersonaEdge: ResolverTypeWrapper<Omit<PersonaEdge, 'node'> & { node: ResolversTypes['Persona'] }>;
  PersonaVersionConnection: ResolverTypeWrapper<Omit<PersonaVersionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['PersonaVersion']>, edges: ReadonlyArray<ResolversTypes['PersonaVersionEdge']> }>;
  PersonaVersionEdge: ResolverTypeWrapper<Omit<PersonaVersionEdge, 'node'> & { node: ResolversTypes['PersonaVersion'] }>;
  PromptType: PromptType;
  RoomFeatures: ResolverTypeWrapper<RoomFeatures>;
  ReplyLength: ReplyLength;
  RoomStep: ResolverTypeWrapper<RoomStepBehind>;
  RoomVersion: ResolverTypeWrapper<RoomVersionBehind>;
  RoomFilter: RoomFilter;
  RoomOrder: RoomOrder;
  RoomOrderField: RoomOrderField;
  RoomVersionOrder: RoomVersionOrder;
  RoomVersionOrderField: RoomVersionOrderField;
  RoomConnection: ResolverTypeWrapper<Omit<RoomConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Room']>, edges: ReadonlyArray<ResolversTypes['RoomEdge']> }>;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomVersionConnection: ResolverTypeWrapper<Omit<RoomVersionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['RoomVersion']>, edges: ReadonlyArray<ResolversTypes['RoomVersionEdge']> }>;
  RoomVersionEdge: ResolverTypeWrapper<Omit<RoomVersionEdge, 'node'> & { node: ResolversTypes['RoomVersion'] }>;
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
  Mutation: {};
  StartChatInput: StartChatInput;
  SendPromptInput: SendPromptInput;
  RegenerateReplyInput: RegenerateReplyInput;
  ContinueReplyInput: ContinueReplyInput;
  StopReplyInput: StopReplyInput;
  AskReplyAgainInput: AskReplyAgainInput;
  RateReplyInput: RateReplyInput;
  ReportReplyInput: ReportReplyInput;
  SetChatKeepingInput: SetChatKeepingInput;
  KeepChatInput: KeepChatInput;
  EndChatInput: EndChatInput;
  DeleteChatInput: DeleteChatInput;
  StartChatPayload: Omit<StartChatPayload, 'chat' | 'owner'> & { chat: ResolversParentTypes['Chat'], owner: ResolversParentTypes['User'] };
  SendPromptPayload: Omit<SendPromptPayload, 'turn' | 'chat'> & { turn: ResolversParentTypes['ChatTurn'], chat: ResolversParentTypes['Chat'] };
  RegenerateReplyPayload: Omit<RegenerateReplyPayload, 'turn'> & { turn: ResolversParentTypes['ChatTurn'] };
  ContinueReplyPayload: Omit<ContinueReplyPayload, 'turn' | 'chat'> & { turn: ResolversParentTypes['ChatTurn'], chat: ResolversParentTypes['Chat'] };
  StopReplyPayload: Omit<StopReplyPayload, 'turn'> & { turn: ResolversParentTypes['ChatTurn'] };
  AskReplyAgainPayload: Omit<AskReplyAgainPayload, 'turn'> & { turn: ResolversParentTypes['ChatTurn'] };
  RateReplyPayload: Omit<RateReplyPayload, 'turn'> & { turn: ResolversParentTypes['ChatTurn'] };
  ReportReplyPayload: Omit<ReportReplyPayload, 'turn'> & { turn: ResolversParentTypes['ChatTurn'] };
  SetChatKeepingPayload: Omit<SetChatKeepingPayload, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  KeepChatPayload: Omit<KeepChatPayload, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  EndChatPayload: Omit<EndChatPayload, 'chat'> & { chat: ResolversParentTypes['Chat'] };
  DeleteChatPayload: Omit<DeleteChatPayload, 'owner'> & { owner: ResolversParentTypes['User'] };
  InviteToDuetInput: InviteToDuetInput;
  DuetOtherInput: DuetOtherInput;
  InviteToDuetPayload: Omit<InviteToDuetPayload, 'duet' | 'seeker'> & { duet: ResolversParentTypes['NarrativeDuet'], seeker: ResolversParentTypes['User'] };
  AnswerDuetInvitationInput: AnswerDuetInvitationInput;
  AnswerDuetInvitationPayload: Omit<AnswerDuetInvitationPayload, 'duet'> & { duet: ResolversParentTypes['NarrativeDuet'] };
  SpeakInDuetInput: SpeakInDuetInput;
  SpeakInDuetPayload: Omit<SpeakInDuetPayload, 'message' | 'duet'> & { message: ResolversParentTypes['DuetMessage'], duet: ResolversParentTypes['NarrativeDuet'] };
  CompleteDuetActInput: CompleteDuetActInput;
  CompleteDuetActPayload: Omit<CompleteDuetActPayload, 'duet'> & { duet: ResolversParentTypes['NarrativeDuet'] };
  DecideOnDuetInput: DecideOnDuetInput;
  DecideOnDuetPayload: Omit<DecideOnDuetPayload, 'duet'> & { duet: ResolversParentTypes['NarrativeDuet'] };
  WriteJournalEntryInput: WriteJournalEntryInput;
  EditJournalEntryInput: EditJournalEntryInput;
  DeleteJournalEntryInput: DeleteJournalEntryInput;
  RestoreJournalEntryInput: RestoreJournalEntryInput;
  WriteJournalEntryPayload: Omit<WriteJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversParentTypes['JournalEntry'], owner: ResolversParentTypes['User'] };
  EditJournalEntryPayload: Omit<EditJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversParentTypes['JournalEntry'], owner: ResolversParentTypes['User'] };
  DeleteJournalEntryPayload: Omit<DeleteJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversParentTypes['JournalEntry'], owner: ResolversParentTypes['User'] };
  RestoreJournalEntryPayload: Omit<RestoreJournalEntryPayload, 'entry' | 'owner'> & { entry: ResolversParentTypes['JournalEntry'], owner: ResolversParentTypes['User'] };
  AddPersonaInput: AddPersonaInput;
  UpdatePersonaInput: UpdatePersonaInput;
  RetirePersonaInput: RetirePersonaInput;
  AddPersonaPayload: Omit<AddPersonaPayload, 'persona'> & { persona: ResolversParentTypes['Persona'] };
  UpdatePersonaPayload: Omit<UpdatePersonaPayload, 'persona'> & { persona: ResolversParentTypes['Persona'] };
  RetirePersonaPayload: Omit<RetirePersonaPayload, 'persona'> & { persona: ResolversParentTypes['Persona'] };
  AddRoomInput: AddRoomInput;
  UpdateRoomInput: UpdateRoomInput;
  RoomFeaturesInput: RoomFeaturesInput;
  RoomStepInput: RoomStepInput;
  RetireRoomInput: RetireRoomInput;
  AddRoomPayload: Omit<AddRoomPayload, 'room'> & { room: ResolversParentTypes['Room'] };
  UpdateRoomPayload: Omit<UpdateRoomPayload, 'room'> & { room: ResolversParentTypes['Room'] };
  RetireRoomPayload: Omit<RetireRoomPayload, 'room'> & { room: ResolversParentTypes['Room'] };
  User: UserBehind;
  Chat: ChatBehind;
  ChatTurn: ChatTurnBehind;
  ReplyBasis: ReplyBasisBehind;
  ChatOrder: ChatOrder;
  ChatFilter: ChatFilter;
  ChatTurnOrder: ChatTurnOrder;
  ChatConnection: Omit<ChatConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Chat']>, edges: ReadonlyArray<ResolversParentTypes['ChatEdge']> };
  ChatEdge: Omit<ChatEdge, 'node'> & { node: ResolversParentTypes['Chat'] };
  ChatTurnConnection: Omit<ChatTurnConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['ChatTurn']>, edges: ReadonlyArray<ResolversParentTypes['ChatTurnEdge']> };
  ChatTurnEdge: Omit<ChatTurnEdge, 'node'> & { node: ResolversParentTypes['ChatTurn'] };
  Disclaimer: DisclaimerBehind;
  DisclaimerAcceptance: DisclaimerAcceptanceBehind;
  AcceptDisclaimerInput: AcceptDisclaimerInput;
  PublishDisclaimerInput: PublishDisclaimerInput;
  AcceptDisclaimerPayload: Omit<AcceptDisclaimerPayload, 'acceptance' | 'user'> & { acceptance: ResolversParentTypes['DisclaimerAcceptance'], user: ResolversParentTypes['User'] };
  PublishDisclaimerPayload: Omit<PublishDisclaimerPayload, 'disclaimer'> & { disclaimer: ResolversParentTypes['Disclaimer'] };
  DisclaimerOrder: DisclaimerOrder;
  DisclaimerAcceptanceOrder: DisclaimerAcceptanceOrder;
  DisclaimerConnection: Omit<DisclaimerConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Disclaimer']>, edges: ReadonlyArray<ResolversParentTypes['DisclaimerEdge']> };
  DisclaimerEdge: Omit<DisclaimerEdge, 'node'> & { node: ResolversParentTypes['Disclaimer'] };
  DisclaimerAcceptanceConnection: Omit<DisclaimerAcceptanceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['DisclaimerAcceptance']>, edges: ReadonlyArray<ResolversParentTypes['DisclaimerAcceptanceEdge']> };
  DisclaimerAcceptanceEdge: Omit<DisclaimerAcceptanceEdge, 'node'> & { node: ResolversParentTypes['DisclaimerAcceptance'] };
  DuetPendingLine: DuetPendingLineBehind;
  DuetAgent: DuetAgentBehind;
  DuetAgentOrder: DuetAgentOrder;
  DuetAgentConnection: Omit<DuetAgentConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['DuetAgent']>, edges: ReadonlyArray<ResolversParentTypes['DuetAgentEdge']> };
  DuetAgentEdge: Omit<DuetAgentEdge, 'node'> & { node: ResolversParentTypes['DuetAgent'] };
  NarrativeDuet: NarrativeDuetBehind;
  DuetScript: DuetScriptBehind;
  DuetAct: DuetActBehind;
  DuetOption: DuetOption;
  DuetMessage: DuetMessageBehind;
  NarrativeDuetOrder: NarrativeDuetOrder;
  NarrativeDuetFilter: NarrativeDuetFilter;
  NarrativeDuetConnection: Omit<NarrativeDuetConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['NarrativeDuet']>, edges: ReadonlyArray<ResolversParentTypes['NarrativeDuetEdge']> };
  NarrativeDuetEdge: Omit<NarrativeDuetEdge, 'node'> & { node: ResolversParentTypes['NarrativeDuet'] };
  DuetMessageOrder: DuetMessageOrder;
  DuetMessageConnection: DuetMessageConnectionBehind;
  DuetMessageEdge: Omit<DuetMessageEdge, 'node'> & { node: ResolversParentTypes['DuetMessage'] };
  Persona: PersonaBehind;
  Room: RoomBehind;
  FitPersonaToRoomInput: FitPersonaToRoomInput;
  RemovePersonaFromRoomInput: RemovePersonaFromRoomInput;
  FitPersonaToRoomPayload: Omit<FitPersonaToRoomPayload, 'persona' | 'room'> & { persona: ResolversParentTypes['Persona'], room: ResolversParentTypes['Room'] };
  RemovePersonaFromRoomPayload: Omit<RemovePersonaFromRoomPayload, 'persona' | 'room'> & { persona: ResolversParentTypes['Persona'], room: ResolversParentTypes['Room'] };
  ExportJournalPayload: ExportJournalPayload;
  RequestJournalImportInput: RequestJournalImportInput;
  StartJournalImportInput: StartJournalImportInput;
  RequestJournalImportPayload: Omit<RequestJournalImportPayload, 'journalImport'> & { journalImport: ResolversParentTypes['JournalImport'] };
  StartJournalImportPayload: Omit<StartJournalImportPayload, 'journalImport'> & { journalImport: ResolversParentTypes['JournalImport'] };
  JournalImport: JournalImportBehind;
  JournalImportRefusal: JournalImportRefusal;
  JournalImportConnection: Omit<JournalImportConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['JournalImport']>, edges: ReadonlyArray<ResolversParentTypes['JournalImportEdge']> };
  JournalImportEdge: Omit<JournalImportEdge, 'node'> & { node: ResolversParentTypes['JournalImport'] };
  JournalMoodWeek: JournalMoodWeek;
  Float: Scalars['Float']['output'];
  JournalStreak: JournalStreak;
  JournalEntry: JournalEntryBehind;
  JournalPhoto: JournalPhotoBehind;
  JournalPhotoThumbnail: JournalPhotoThumbnailBehind;
  StartJournalPhotoUploadInput: StartJournalPhotoUploadInput;
  FinishJournalPhotoUploadInput: FinishJournalPhotoUploadInput;
  DeleteJournalPhotoInput: DeleteJournalPhotoInput;
  StartJournalPhotoUploadPayload: Omit<StartJournalPhotoUploadPayload, 'photo'> & { photo: ResolversParentTypes['JournalPhoto'] };
  FinishJournalPhotoUploadPayload: Omit<FinishJournalPhotoUploadPayload, 'photo'> & { photo: ResolversParentTypes['JournalPhoto'] };
  DeleteJournalPhotoPayload: Omit<DeleteJournalPhotoPayload, 'entry'> & { entry: ResolversParentTypes['JournalEntry'] };
  SetJournalReminderInput: SetJournalReminderInput;
  SetJournalReminderPayload: Omit<SetJournalReminderPayload, 'reminder' | 'owner'> & { reminder: ResolversParentTypes['JournalReminder'], owner: ResolversParentTypes['User'] };
  RemoveJournalReminderPayload: Omit<RemoveJournalReminderPayload, 'owner'> & { owner: ResolversParentTypes['User'] };
  JournalReminder: JournalReminderBehind;
  JournalTurn: JournalTurnBehind;
  JournalEntryOrder: JournalEntryOrder;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryConnection: JournalEntryConnectionBehind;
  JournalEntryEdge: JournalEntryEdgeBehind;
  JournalExcerpt: JournalExcerpt;
  JournalExcerptPart: JournalExcerptPart;
  JournalSearchCorrection: JournalSearchCorrection;
  DeletedJournalEntryConnection: Omit<DeletedJournalEntryConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['JournalEntry']>, edges: ReadonlyArray<ResolversParentTypes['DeletedJournalEntryEdge']> };
  DeletedJournalEntryEdge: Omit<DeletedJournalEntryEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  MemoryItem: MemoryItemBehind;
  CorrectMemoryInput: CorrectMemoryInput;
  ForgetMemoryInput: ForgetMemoryInput;
  CorrectMemoryPayload: Omit<CorrectMemoryPayload, 'item'> & { item: ResolversParentTypes['MemoryItem'] };
  ForgetMemoryPayload: Omit<ForgetMemoryPayload, 'owner'> & { owner: ResolversParentTypes['User'] };
  EmptyMemoryPayload: Omit<EmptyMemoryPayload, 'owner'> & { owner: ResolversParentTypes['User'] };
  MemoryItemOrder: MemoryItemOrder;
  MemoryItemConnection: Omit<MemoryItemConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['MemoryItem']>, edges: ReadonlyArray<ResolversParentTypes['MemoryItemEdge']> };
  MemoryItemEdge: Omit<MemoryItemEdge, 'node'> & { node: ResolversParentTypes['MemoryItem'] };
  PersonaVersion: PersonaVersionBehind;
  PersonaFilter: PersonaFilter;
  PersonaOrder: PersonaOrder;
  PersonaVersionOrder: PersonaVersionOrder;
  PersonaConnection: Omit<PersonaConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Persona']>, edges: ReadonlyArray<ResolversParentTypes['PersonaEdge']> };
  PersonaEdge: Omit<PersonaEdge, 'node'> & { node: ResolversParentTypes['Persona'] };
  PersonaVersionConnection: Omit<PersonaVersionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['PersonaVersion']>, edges: ReadonlyArray<ResolversParentTypes['PersonaVersionEdge']> };
  PersonaVersionEdge: Omit<PersonaVersionEdge, 'node'> & { node: ResolversParentTypes['PersonaVersion'] };
  RoomFeatures: RoomFeatures;
  RoomStep: RoomStepBehind;
  RoomVersion: RoomVersionBehind;
  RoomFilter: RoomFilter;
  RoomOrder: RoomOrder;
  RoomVersionOrder: RoomVersionOrder;
  RoomConnection: Omit<RoomConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Room']>, edges: ReadonlyArray<ResolversParentTypes['RoomEdge']> };
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomVersionConnection: Omit<RoomVersionConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['RoomVersion']>, edges: ReadonlyArray<ResolversParentTypes['RoomVersionEdge']> };
  RoomVersionEdge: Omit<RoomVersionEdge, 'node'> & { node: ResolversParentTypes['RoomVersion'] };
  String: Scalars['String']['output'];
};

export type SlugDirectiveArgs = { };

export type SlugDirectiveResolver<Result, Parent, ContextType = Context, Args = SlugDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefusesDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type RefusesDirectiveResolver<Result, Parent, ContextType = Context, Args = RefusesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Chat' | 'ChatTurn' | 'Disclaimer' | 'DisclaimerAcceptance' | 'NarrativeDuet' | 'JournalImport' | 'JournalEntry' | 'JournalPhoto', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  nodeTypes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNodeTypesArgs, 'ids'>>;
  disclaimer?: Resolver<ResolversTypes['Disclaimer'], ParentType, ContextType>;
  disclaimers?: Resolver<ResolversTypes['DisclaimerConnection'], ParentType, ContextType, RequireFields<QueryDisclaimersArgs, 'orderBy'>>;
  duetAgents?: Resolver<ResolversTypes['DuetAgentConnection'], ParentType, ContextType, RequireFields<QueryDuetAgentsArgs, 'orderBy'>>;
  narrativeDuet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType, RequireFields<QueryNarrativeDuetArgs, 'id'>>;
  duetScripts?: Resolver<ReadonlyArray<ResolversTypes['DuetScript']>, ParentType, ContextType>;
  personas?: Resolver<ResolversTypes['PersonaConnection'], ParentType, ContextType, RequireFields<QueryPersonasArgs, 'orderBy'>>;
  persona?: Resolver<Maybe<ResolversTypes['Persona']>, ParentType, ContextType, RequireFields<QueryPersonaArgs, 'id'>>;
  personaVersions?: Resolver<ResolversTypes['PersonaVersionConnection'], ParentType, ContextType, RequireFields<QueryPersonaVersionsArgs, 'personaId' | 'orderBy'>>;
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<QueryRoomsArgs, 'orderBy'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  roomVersions?: Resolver<ResolversTypes['RoomVersionConnection'], ParentType, ContextType, RequireFields<QueryRoomVersionsArgs, 'roomId' | 'orderBy'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startChat?: Resolver<ResolversTypes['StartChatPayload'], ParentType, ContextType, RequireFields<MutationStartChatArgs, 'input'>>;
  sendPrompt?: Resolver<ResolversTypes['SendPromptPayload'], ParentType, ContextType, RequireFields<MutationSendPromptArgs, 'input'>>;
  regenerateReply?: Resolver<ResolversTypes['RegenerateReplyPayload'], ParentType, ContextType, RequireFields<MutationRegenerateReplyArgs, 'input'>>;
  continueReply?: Resolver<ResolversTypes['ContinueReplyPayload'], ParentType, ContextType, RequireFields<MutationContinueReplyArgs, 'input'>>;
  stopReply?: Resolver<ResolversTypes['StopReplyPayload'], ParentType, ContextType, RequireFields<MutationStopReplyArgs, 'input'>>;
  askReplyAgain?: Resolver<ResolversTypes['AskReplyAgainPayload'], ParentType, ContextType, RequireFields<MutationAskReplyAgainArgs, 'input'>>;
  rateReply?: Resolver<ResolversTypes['RateReplyPayload'], ParentType, ContextType, RequireFields<MutationRateReplyArgs, 'input'>>;
  reportReply?: Resolver<ResolversTypes['ReportReplyPayload'], ParentType, ContextType, RequireFields<MutationReportReplyArgs, 'input'>>;
  setChatKeeping?: Resolver<ResolversTypes['SetChatKeepingPayload'], ParentType, ContextType, RequireFields<MutationSetChatKeepingArgs, 'input'>>;
  keepChat?: Resolver<ResolversTypes['KeepChatPayload'], ParentType, ContextType, RequireFields<MutationKeepChatArgs, 'input'>>;
  endChat?: Resolver<ResolversTypes['EndChatPayload'], ParentType, ContextType, RequireFields<MutationEndChatArgs, 'input'>>;
  deleteChat?: Resolver<ResolversTypes['DeleteChatPayload'], ParentType, ContextType, RequireFields<MutationDeleteChatArgs, 'input'>>;
  inviteToDuet?: Resolver<ResolversTypes['InviteToDuetPayload'], ParentType, ContextType, RequireFields<MutationInviteToDuetArgs, 'input'>>;
  answerDuetInvitation?: Resolver<ResolversTypes['AnswerDuetInvitationPayload'], ParentType, ContextType, RequireFields<MutationAnswerDuetInvitationArgs, 'input'>>;
  speakInDuet?: Resolver<ResolversTypes['SpeakInDuetPayload'], ParentType, ContextType, RequireFields<MutationSpeakInDuetArgs, 'input'>>;
  completeDuetAct?: Resolver<ResolversTypes['CompleteDuetActPayload'], ParentType, ContextType, RequireFields<MutationCompleteDuetActArgs, 'input'>>;
  decideOnDuet?: Resolver<ResolversTypes['DecideOnDuetPayload'], ParentType, ContextType, RequireFields<MutationDecideOnDuetArgs, 'input'>>;
  writeJournalEntry?: Resolver<ResolversTypes['WriteJournalEntryPayload'], ParentType, ContextType, RequireFields<MutationWriteJournalEntryArgs, 'input'>>;
  editJournalEntry?: Resolver<ResolversTypes['EditJournalEntryPayload'], ParentType, ContextType, RequireFields<MutationEditJournalEntryArgs, 'input'>>;
  deleteJournalEntry?: Resolver<ResolversTypes['DeleteJournalEntryPayload'], ParentType, ContextType, RequireFields<MutationDeleteJournalEntryArgs, 'input'>>;
  restoreJournalEntry?: Resolver<ResolversTypes['RestoreJournalEntryPayload'], ParentType, ContextType, RequireFields<MutationRestoreJournalEntryArgs, 'input'>>;
  addPersona?: Resolver<ResolversTypes['AddPersonaPayload'], ParentType, ContextType, RequireFields<MutationAddPersonaArgs, 'input'>>;
  updatePersona?: Resolver<ResolversTypes['UpdatePersonaPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonaArgs, 'input'>>;
  retirePersona?: Resolver<ResolversTypes['RetirePersonaPayload'], ParentType, ContextType, RequireFields<MutationRetirePersonaArgs, 'input'>>;
  addRoom?: Resolver<ResolversTypes['AddRoomPayload'], ParentType, ContextType, RequireFields<MutationAddRoomArgs, 'input'>>;
  updateRoom?: Resolver<ResolversTypes['UpdateRoomPayload'], ParentType, ContextType, RequireFields<MutationUpdateRoomArgs, 'input'>>;
  retireRoom?: Resolver<ResolversTypes['RetireRoomPayload'], ParentType, ContextType, RequireFields<MutationRetireRoomArgs, 'input'>>;
  acceptDisclaimer?: Resolver<ResolversTypes['AcceptDisclaimerPayload'], ParentType, ContextType, RequireFields<MutationAcceptDisclaimerArgs, 'input'>>;
  publishDisclaimer?: Resolver<ResolversTypes['PublishDisclaimerPayload'], ParentType, ContextType, RequireFields<MutationPublishDisclaimerArgs, 'input'>>;
  fitPersonaToRoom?: Resolver<ResolversTypes['FitPersonaToRoomPayload'], ParentType, ContextType, RequireFields<MutationFitPersonaToRoomArgs, 'input'>>;
  removePersonaFromRoom?: Resolver<ResolversTypes['RemovePersonaFromRoomPayload'], ParentType, ContextType, RequireFields<MutationRemovePersonaFromRoomArgs, 'input'>>;
  exportJournal?: Resolver<ResolversTypes['ExportJournalPayload'], ParentType, ContextType>;
  requestJournalImport?: Resolver<ResolversTypes['RequestJournalImportPayload'], ParentType, ContextType, RequireFields<MutationRequestJournalImportArgs, 'input'>>;
  startJournalImport?: Resolver<ResolversTypes['StartJournalImportPayload'], ParentType, ContextType, RequireFields<MutationStartJournalImportArgs, 'input'>>;
  startJournalPhotoUpload?: Resolver<ResolversTypes['StartJournalPhotoUploadPayload'], ParentType, ContextType, RequireFields<MutationStartJournalPhotoUploadArgs, 'input'>>;
  finishJournalPhotoUpload?: Resolver<ResolversTypes['FinishJournalPhotoUploadPayload'], ParentType, ContextType, RequireFields<MutationFinishJournalPhotoUploadArgs, 'input'>>;
  deleteJournalPhoto?: Resolver<ResolversTypes['DeleteJournalPhotoPayload'], ParentType, ContextType, RequireFields<MutationDeleteJournalPhotoArgs, 'input'>>;
  setJournalReminder?: Resolver<ResolversTypes['SetJournalReminderPayload'], ParentType, ContextType, RequireFields<MutationSetJournalReminderArgs, 'input'>>;
  removeJournalReminder?: Resolver<ResolversTypes['RemoveJournalReminderPayload'], ParentType, ContextType>;
  correctMemory?: Resolver<ResolversTypes['CorrectMemoryPayload'], ParentType, ContextType, RequireFields<MutationCorrectMemoryArgs, 'input'>>;
  forgetMemory?: Resolver<ResolversTypes['ForgetMemoryPayload'], ParentType, ContextType, RequireFields<MutationForgetMemoryArgs, 'input'>>;
  emptyMemory?: Resolver<ResolversTypes['EmptyMemoryPayload'], ParentType, ContextType>;
};

export type StartChatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartChatPayload'] = ResolversParentTypes['StartChatPayload']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendPromptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPromptPayload'] = ResolversParentTypes['SendPromptPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegenerateReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegenerateReplyPayload'] = ResolversParentTypes['RegenerateReplyPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContinueReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinueReplyPayload'] = ResolversParentTypes['ContinueReplyPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopReplyPayload'] = ResolversParentTypes['StopReplyPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskReplyAgainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskReplyAgainPayload'] = ResolversParentTypes['AskReplyAgainPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateReplyPayload'] = ResolversParentTypes['RateReplyPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReplyPayload'] = ResolversParentTypes['ReportReplyPayload']> = {
  turn?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetChatKeepingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChatKeepingPayload'] = ResolversParentTypes['SetChatKeepingPayload']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepChatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepChatPayload'] = ResolversParentTypes['KeepChatPayload']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndChatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndChatPayload'] = ResolversParentTypes['EndChatPayload']> = {
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteChatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteChatPayload'] = ResolversParentTypes['DeleteChatPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteToDuetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToDuetPayload'] = ResolversParentTypes['InviteToDuetPayload']> = {
  duet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  seeker?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerDuetInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDuetInvitationPayload'] = ResolversParentTypes['AnswerDuetInvitationPayload']> = {
  duet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakInDuetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakInDuetPayload'] = ResolversParentTypes['SpeakInDuetPayload']> = {
  message?: Resolver<ResolversTypes['DuetMessage'], ParentType, ContextType>;
  duet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteDuetActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteDuetActPayload'] = ResolversParentTypes['CompleteDuetActPayload']> = {
  duet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideOnDuetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideOnDuetPayload'] = ResolversParentTypes['DecideOnDuetPayload']> = {
  duet?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteJournalEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteJournalEntryPayload'] = ResolversParentTypes['WriteJournalEntryPayload']> = {
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditJournalEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditJournalEntryPayload'] = ResolversParentTypes['EditJournalEntryPayload']> = {
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteJournalEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteJournalEntryPayload'] = ResolversParentTypes['DeleteJournalEntryPayload']> = {
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreJournalEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreJournalEntryPayload'] = ResolversParentTypes['RestoreJournalEntryPayload']> = {
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddPersonaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPersonaPayload'] = ResolversParentTypes['AddPersonaPayload']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePersonaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePersonaPayload'] = ResolversParentTypes['UpdatePersonaPayload']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetirePersonaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetirePersonaPayload'] = ResolversParentTypes['RetirePersonaPayload']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddRoomPayload'] = ResolversParentTypes['AddRoomPayload']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRoomPayload'] = ResolversParentTypes['UpdateRoomPayload']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetireRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireRoomPayload'] = ResolversParentTypes['RetireRoomPayload']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']>, { __typename: 'User' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  chats?: Resolver<Maybe<ResolversTypes['ChatConnection']>, ParentType, ContextType, RequireFields<UserChatsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclaimerAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disclaimerAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disclaimerVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disclaimerAcceptances?: Resolver<Maybe<ResolversTypes['DisclaimerAcceptanceConnection']>, ParentType, ContextType, RequireFields<UserDisclaimerAcceptancesArgs, 'orderBy'>>;
  narrativeDuets?: Resolver<Maybe<ResolversTypes['NarrativeDuetConnection']>, ParentType, ContextType, RequireFields<UserNarrativeDuetsArgs, 'orderBy'>>;
  journalImports?: Resolver<Maybe<ResolversTypes['JournalImportConnection']>, ParentType, ContextType, Partial<UserJournalImportsArgs>>;
  journalMoods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JournalMoodWeek']>>, ParentType, ContextType, RequireFields<UserJournalMoodsArgs, 'timeZone' | 'weeks'>>;
  journalStreak?: Resolver<Maybe<ResolversTypes['JournalStreak']>, ParentType, ContextType, RequireFields<UserJournalStreakArgs, 'timeZone'>>;
  journalOnThisDay?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JournalEntry']>>, ParentType, ContextType, RequireFields<UserJournalOnThisDayArgs, 'timeZone'>>;
  journalReminder?: Resolver<Maybe<ResolversTypes['JournalReminder']>, ParentType, ContextType>;
  journalEntries?: Resolver<Maybe<ResolversTypes['JournalEntryConnection']>, ParentType, ContextType, RequireFields<UserJournalEntriesArgs, 'orderBy'>>;
  deletedJournalEntries?: Resolver<Maybe<ResolversTypes['DeletedJournalEntryConnection']>, ParentType, ContextType, Partial<UserDeletedJournalEntriesArgs>>;
  companionMemory?: Resolver<Maybe<ResolversTypes['MemoryItemConnection']>, ParentType, ContextType, RequireFields<UserCompanionMemoryArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chat'] = ResolversParentTypes['Chat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chat']>, { __typename: 'Chat' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  personaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  roomVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChatStatus'], ParentType, ContextType>;
  keeps?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keeping?: Resolver<ResolversTypes['ChatKeeping'], ParentType, ContextType>;
  keptEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['ChatTurnConnection'], ParentType, ContextType, RequireFields<ChatTurnsArgs, 'orderBy'>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTurnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatTurn'] = ResolversParentTypes['ChatTurn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChatTurn']>, { __typename: 'ChatTurn' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chat?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChatTurnStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChatTurnReason']>, ParentType, ContextType>;
  availableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replyStreamUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ReplyBasis'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ReplyRating']>, ParentType, ContextType>;
  reportedAs?: Resolver<Maybe<ResolversTypes['ReplyReportReason']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyBasis'] = ResolversParentTypes['ReplyBasis']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  personaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  roomVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFixedAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saysAi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remembered?: Resolver<ReadonlyArray<ResolversTypes['MemoryItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatConnection'] = ResolversParentTypes['ChatConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chat']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatEdge'] = ResolversParentTypes['ChatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatTurnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatTurnConnection'] = ResolversParentTypes['ChatTurnConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChatTurn']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChatTurnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChatTurnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChatTurnEdge'] = ResolversParentTypes['ChatTurnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChatTurn'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclaimer'] = ResolversParentTypes['Disclaimer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disclaimer']>, { __typename: 'Disclaimer' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclaimerAcceptance'] = ResolversParentTypes['DisclaimerAcceptance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisclaimerAcceptance']>, { __typename: 'DisclaimerAcceptance' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['Disclaimer'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptDisclaimerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptDisclaimerPayload'] = ResolversParentTypes['AcceptDisclaimerPayload']> = {
  acceptance?: Resolver<ResolversTypes['DisclaimerAcceptance'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishDisclaimerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishDisclaimerPayload'] = ResolversParentTypes['PublishDisclaimerPayload']> = {
  disclaimer?: Resolver<ResolversTypes['Disclaimer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclaimerConnection'] = ResolversParentTypes['DisclaimerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disclaimer']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclaimerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclaimerEdge'] = ResolversParentTypes['DisclaimerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disclaimer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerAcceptanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclaimerAcceptanceConnection'] = ResolversParentTypes['DisclaimerAcceptanceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisclaimerAcceptance']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclaimerAcceptanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclaimerAcceptanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclaimerAcceptanceEdge'] = ResolversParentTypes['DisclaimerAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclaimerAcceptance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetPendingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetPendingLine'] = ResolversParentTypes['DuetPendingLine']> = {
  reason?: Resolver<Maybe<ResolversTypes['DuetLineReason']>, ParentType, ContextType>;
  availableAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetAgent'] = ResolversParentTypes['DuetAgent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetAgentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetAgentConnection'] = ResolversParentTypes['DuetAgentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuetAgent']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuetAgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetAgentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetAgentEdge'] = ResolversParentTypes['DuetAgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuetAgent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrativeDuetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeDuet'] = ResolversParentTypes['NarrativeDuet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NarrativeDuet']>, { __typename: 'NarrativeDuet' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['DuetScript'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DuetPurpose'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuetStatus'], ParentType, ContextType>;
  seeker?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['DuetAgent']>, ParentType, ContextType>;
  pendingLine?: Resolver<Maybe<ResolversTypes['DuetPendingLine']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invitationEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actsCompleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentAct?: Resolver<Maybe<ResolversTypes['DuetAct']>, ParentType, ContextType>;
  hasViewerCompletedAct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isViewerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerDecidesBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerAnswer?: Resolver<Maybe<ResolversTypes['DuetInvitationAnswer']>, ParentType, ContextType>;
  viewerChoice?: Resolver<Maybe<ResolversTypes['DuetChoice']>, ParentType, ContextType>;
  transcript?: Resolver<ResolversTypes['DuetMessageConnection'], ParentType, ContextType, RequireFields<NarrativeDuetTranscriptArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetScriptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetScript'] = ResolversParentTypes['DuetScript']> = {
  key?: Resolver<ResolversTypes['DuetScriptKey'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DuetPurpose'], ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['DuetAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetAct'] = ResolversParentTypes['DuetAct']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['DuetOption']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetOption'] = ResolversParentTypes['DuetOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetMessage'] = ResolversParentTypes['DuetMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['DuetSender'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrativeDuetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeDuetConnection'] = ResolversParentTypes['NarrativeDuetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NarrativeDuet']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NarrativeDuetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrativeDuetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrativeDuetEdge'] = ResolversParentTypes['NarrativeDuetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NarrativeDuet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetMessageConnection'] = ResolversParentTypes['DuetMessageConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuetMessage']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuetMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  isChainIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuetMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuetMessageEdge'] = ResolversParentTypes['DuetMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuetMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Persona'] = ResolversParentTypes['Persona']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Persona']>, { __typename: 'Persona' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  defaultRooms?: Resolver<ReadonlyArray<ResolversTypes['Room']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemPrompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Room']>, { __typename: 'Room' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  supportedPersonas?: Resolver<ReadonlyArray<ResolversTypes['Persona']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samplePrompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promptType?: Resolver<ResolversTypes['PromptType'], ParentType, ContextType>;
  features?: Resolver<ResolversTypes['RoomFeatures'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RoomStep']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FitPersonaToRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FitPersonaToRoomPayload'] = ResolversParentTypes['FitPersonaToRoomPayload']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePersonaFromRoomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePersonaFromRoomPayload'] = ResolversParentTypes['RemovePersonaFromRoomPayload']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportJournalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJournalPayload'] = ResolversParentTypes['ExportJournalPayload']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestJournalImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestJournalImportPayload'] = ResolversParentTypes['RequestJournalImportPayload']> = {
  journalImport?: Resolver<ResolversTypes['JournalImport'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['MediaUpload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartJournalImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartJournalImportPayload'] = ResolversParentTypes['StartJournalImportPayload']> = {
  journalImport?: Resolver<ResolversTypes['JournalImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalImport'] = ResolversParentTypes['JournalImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalImport']>, { __typename: 'JournalImport' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JournalImportStatus'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['JournalImportFault']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['JournalImportRefusal']>, ParentType, ContextType>;
  photos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  photosLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalImportRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalImportRefusal'] = ResolversParentTypes['JournalImportRefusal']> = {
  reason?: Resolver<ResolversTypes['JournalImportRefusalReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalImportConnection'] = ResolversParentTypes['JournalImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalImport']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalImportEdge'] = ResolversParentTypes['JournalImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalMoodWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalMoodWeek'] = ResolversParentTypes['JournalMoodWeek']> = {
  monday?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalStreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalStreak'] = ResolversParentTypes['JournalStreak']> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  includesToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntry']>, { __typename: 'JournalEntry' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['JournalPhoto']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['JournalEntryOrigin'], ParentType, ContextType>;
  persona?: Resolver<Maybe<ResolversTypes['Persona']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JournalTurn']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageSource?: Resolver<Maybe<ResolversTypes['JournalLanguageSource']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restorableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalPhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPhoto'] = ResolversParentTypes['JournalPhoto']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalPhoto']>, { __typename: 'JournalPhoto' } & GraphQLRecursivePick<ParentType, {"id":true}>, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JournalPhotoStatus'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['JournalPhotoRefusal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thumbnails?: Resolver<ReadonlyArray<ResolversTypes['JournalPhotoThumbnail']>, ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalPhotoThumbnailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPhotoThumbnail'] = ResolversParentTypes['JournalPhotoThumbnail']> = {
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartJournalPhotoUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartJournalPhotoUploadPayload'] = ResolversParentTypes['StartJournalPhotoUploadPayload']> = {
  photo?: Resolver<ResolversTypes['JournalPhoto'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['MediaUpload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishJournalPhotoUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishJournalPhotoUploadPayload'] = ResolversParentTypes['FinishJournalPhotoUploadPayload']> = {
  photo?: Resolver<ResolversTypes['JournalPhoto'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteJournalPhotoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteJournalPhotoPayload'] = ResolversParentTypes['DeleteJournalPhotoPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetJournalReminderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetJournalReminderPayload'] = ResolversParentTypes['SetJournalReminderPayload']> = {
  reminder?: Resolver<ResolversTypes['JournalReminder'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveJournalReminderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveJournalReminderPayload'] = ResolversParentTypes['RemoveJournalReminderPayload']> = {
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalReminder'] = ResolversParentTypes['JournalReminder']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalTurn'] = ResolversParentTypes['JournalTurn']> = {
  speaker?: Resolver<ResolversTypes['JournalSpeaker'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['JournalSearchCorrection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  excerpts?: Resolver<ReadonlyArray<ResolversTypes['JournalExcerpt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalExcerptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalExcerpt'] = ResolversParentTypes['JournalExcerpt']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['JournalExcerptPart']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalExcerptPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalExcerptPart'] = ResolversParentTypes['JournalExcerptPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalSearchCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalSearchCorrection'] = ResolversParentTypes['JournalSearchCorrection']> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closest?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedJournalEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedJournalEntryConnection'] = ResolversParentTypes['DeletedJournalEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeletedJournalEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletedJournalEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletedJournalEntryEdge'] = ResolversParentTypes['DeletedJournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoryItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryItem'] = ResolversParentTypes['MemoryItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectMemoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectMemoryPayload'] = ResolversParentTypes['CorrectMemoryPayload']> = {
  item?: Resolver<ResolversTypes['MemoryItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetMemoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetMemoryPayload'] = ResolversParentTypes['ForgetMemoryPayload']> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyMemoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyMemoryPayload'] = ResolversParentTypes['EmptyMemoryPayload']> = {
  forgotten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoryItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryItemConnection'] = ResolversParentTypes['MemoryItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemoryItem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemoryItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoryItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryItemEdge'] = ResolversParentTypes['MemoryItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemoryItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonaVersion'] = ResolversParentTypes['PersonaVersion']> = {
  persona?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemPrompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonaConnection'] = ResolversParentTypes['PersonaConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Persona']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonaEdge'] = ResolversParentTypes['PersonaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Persona'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonaVersionConnection'] = ResolversParentTypes['PersonaVersionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonaVersion']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonaVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonaVersionEdge'] = ResolversParentTypes['PersonaVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonaVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomFeatures'] = ResolversParentTypes['RoomFeatures']> = {
  replyLength?: Resolver<ResolversTypes['ReplyLength'], ParentType, ContextType>;
  maxPromptLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTurns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offersKeeping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asksMood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usesMemory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetQuestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomStep'] = ResolversParentTypes['RoomStep']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomVersion'] = ResolversParentTypes['RoomVersion']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samplePrompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promptType?: Resolver<ResolversTypes['PromptType'], ParentType, ContextType>;
  features?: Resolver<ResolversTypes['RoomFeatures'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RoomStep']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Room']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomVersionConnection'] = ResolversParentTypes['RoomVersionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoomVersion']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomVersionEdge'] = ResolversParentTypes['RoomVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoomVersion'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  StartChatPayload?: StartChatPayloadResolvers<ContextType>;
  SendPromptPayload?: SendPromptPayloadResolvers<ContextType>;
  RegenerateReplyPayload?: RegenerateReplyPayloadResolvers<ContextType>;
  ContinueReplyPayload?: ContinueReplyPayloadResolvers<ContextType>;
  StopReplyPayload?: StopReplyPayloadResolvers<ContextType>;
  AskReplyAgainPayload?: AskReplyAgainPayloadResolvers<ContextType>;
  RateReplyPayload?: RateReplyPayloadResolvers<ContextType>;
  ReportReplyPayload?: ReportReplyPayloadResolvers<ContextType>;
  SetChatKeepingPayload?: SetChatKeepingPayloadResolvers<ContextType>;
  KeepChatPayload?: KeepChatPayloadResolvers<ContextType>;
  EndChatPayload?: EndChatPayloadResolvers<ContextType>;
  DeleteChatPayload?: DeleteChatPayloadResolvers<ContextType>;
  InviteToDuetPayload?: InviteToDuetPayloadResolvers<ContextType>;
  AnswerDuetInvitationPayload?: AnswerDuetInvitationPayloadResolvers<ContextType>;
  SpeakInDuetPayload?: SpeakInDuetPayloadResolvers<ContextType>;
  CompleteDuetActPayload?: CompleteDuetActPayloadResolvers<ContextType>;
  DecideOnDuetPayload?: DecideOnDuetPayloadResolvers<ContextType>;
  WriteJournalEntryPayload?: WriteJournalEntryPayloadResolvers<ContextType>;
  EditJournalEntryPayload?: EditJournalEntryPayloadResolvers<ContextType>;
  DeleteJournalEntryPayload?: DeleteJournalEntryPayloadResolvers<ContextType>;
  RestoreJournalEntryPayload?: RestoreJournalEntryPayloadResolvers<ContextType>;
  AddPersonaPayload?: AddPersonaPayloadResolvers<ContextType>;
  UpdatePersonaPayload?: UpdatePersonaPayloadResolvers<ContextType>;
  RetirePersonaPayload?: RetirePersonaPayloadResolvers<ContextType>;
  AddRoomPayload?: AddRoomPayloadResolvers<ContextType>;
  UpdateRoomPayload?: UpdateRoomPayloadResolvers<ContextType>;
  RetireRoomPayload?: RetireRoomPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Chat?: ChatResolvers<ContextType>;
  ChatTurn?: ChatTurnResolvers<ContextType>;
  ReplyBasis?: ReplyBasisResolvers<ContextType>;
  ChatConnection?: ChatConnectionResolvers<ContextType>;
  ChatEdge?: ChatEdgeResolvers<ContextType>;
  ChatTurnConnection?: ChatTurnConnectionResolvers<ContextType>;
  ChatTurnEdge?: ChatTurnEdgeResolvers<ContextType>;
  Disclaimer?: DisclaimerResolvers<ContextType>;
  DisclaimerAcceptance?: DisclaimerAcceptanceResolvers<ContextType>;
  AcceptDisclaimerPayload?: AcceptDisclaimerPayloadResolvers<ContextType>;
  PublishDisclaimerPayload?: PublishDisclaimerPayloadResolvers<ContextType>;
  DisclaimerConnection?: DisclaimerConnectionResolvers<ContextType>;
  DisclaimerEdge?: DisclaimerEdgeResolvers<ContextType>;
  DisclaimerAcceptanceConnection?: DisclaimerAcceptanceConnectionResolvers<ContextType>;
  DisclaimerAcceptanceEdge?: DisclaimerAcceptanceEdgeResolvers<ContextType>;
  DuetPendingLine?: DuetPendingLineResolvers<ContextType>;
  DuetAgent?: DuetAgentResolvers<ContextType>;
  DuetAgentConnection?: DuetAgentConnectionResolvers<ContextType>;
  DuetAgentEdge?: DuetAgentEdgeResolvers<ContextType>;
  NarrativeDuet?: NarrativeDuetResolvers<ContextType>;
  DuetScript?: DuetScriptResolvers<ContextType>;
  DuetAct?: DuetActResolvers<ContextType>;
  DuetOption?: DuetOptionResolvers<ContextType>;
  DuetMessage?: DuetMessageResolvers<ContextType>;
  NarrativeDuetConnection?: NarrativeDuetConnectionResolvers<ContextType>;
  NarrativeDuetEdge?: NarrativeDuetEdgeResolvers<ContextType>;
  DuetMessageConnection?: DuetMessageConnectionResolvers<ContextType>;
  DuetMessageEdge?: DuetMessageEdgeResolvers<ContextType>;
  Persona?: PersonaResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  FitPersonaToRoomPayload?: FitPersonaToRoomPayloadResolvers<ContextType>;
  RemovePersonaFromRoomPayload?: RemovePersonaFromRoomPayloadResolvers<ContextType>;
  ExportJournalPayload?: ExportJournalPayloadResolvers<ContextType>;
  RequestJournalImportPayload?: RequestJournalImportPayloadResolvers<ContextType>;
  StartJournalImportPayload?: StartJournalImportPayloadResolvers<ContextType>;
  JournalImport?: JournalImportResolvers<ContextType>;
  JournalImportRefusal?: JournalImportRefusalResolvers<ContextType>;
  JournalImportConnection?: JournalImportConnectionResolvers<ContextType>;
  JournalImportEdge?: JournalImportEdgeResolvers<ContextType>;
  JournalMoodWeek?: JournalMoodWeekResolvers<ContextType>;
  JournalStreak?: JournalStreakResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalPhoto?: JournalPhotoResolvers<ContextType>;
  JournalPhotoThumbnail?: JournalPhotoThumbnailResolvers<ContextType>;
  StartJournalPhotoUploadPayload?: StartJournalPhotoUploadPayloadResolvers<ContextType>;
  FinishJournalPhotoUploadPayload?: FinishJournalPhotoUploadPayloadResolvers<ContextType>;
  DeleteJournalPhotoPayload?: DeleteJournalPhotoPayloadResolvers<ContextType>;
  SetJournalReminderPayload?: SetJournalReminderPayloadResolvers<ContextType>;
  RemoveJournalReminderPayload?: RemoveJournalReminderPayloadResolvers<ContextType>;
  JournalReminder?: JournalReminderResolvers<ContextType>;
  JournalTurn?: JournalTurnResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  JournalExcerpt?: JournalExcerptResolvers<ContextType>;
  JournalExcerptPart?: JournalExcerptPartResolvers<ContextType>;
  JournalSearchCorrection?: JournalSearchCorrectionResolvers<ContextType>;
  DeletedJournalEntryConnection?: DeletedJournalEntryConnectionResolvers<ContextType>;
  DeletedJournalEntryEdge?: DeletedJournalEntryEdgeResolvers<ContextType>;
  MemoryItem?: MemoryItemResolvers<ContextType>;
  CorrectMemoryPayload?: CorrectMemoryPayloadResolvers<ContextType>;
  ForgetMemoryPayload?: ForgetMemoryPayloadResolvers<ContextType>;
  EmptyMemoryPayload?: EmptyMemoryPayloadResolvers<ContextType>;
  MemoryItemConnection?: MemoryItemConnectionResolvers<ContextType>;
  MemoryItemEdge?: MemoryItemEdgeResolvers<ContextType>;
  PersonaVersion?: PersonaVersionResolvers<ContextType>;
  PersonaConnection?: PersonaConnectionResolvers<ContextType>;
  PersonaEdge?: PersonaEdgeResolvers<ContextType>;
  PersonaVersionConnection?: PersonaVersionConnectionResolvers<ContextType>;
  PersonaVersionEdge?: PersonaVersionEdgeResolvers<ContextType>;
  RoomFeatures?: RoomFeaturesResolvers<ContextType>;
  RoomStep?: RoomStepResolvers<ContextType>;
  RoomVersion?: RoomVersionResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomVersionConnection?: RoomVersionConnectionResolvers<ContextType>;
  RoomVersionEdge?: RoomVersionEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  slug?: SlugDirectiveResolver<any, any, ContextType>;
  refuses?: RefusesDirectiveResolver<any, any, ContextType>;
};
