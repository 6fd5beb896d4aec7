import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import type { ReplyFailureReason } from '@kindred/replies/reply-failure';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { chatTurnLifecycle, type ChatTurnStatus } from './chat-lifecycle.ts';
import type { Chat } from './chat.ts';
import { NoReplyYet, ReplyIsComing } from './refusals.ts';

export type ReplyRating = 'GOOD' | 'BAD';
export type ReplyReport = 'HARMFUL' | 'UNTRUE' | 'PRETENDS_TO_BE_HUMAN' | 'OTHER';

/** A turn that is unanswered for this long is picked up by the job. */
const leftAfterMs = 5_000;

/** How a claim is given back without a reply. */
export interface ReleasedTurn {
  readonly status: 'WAITING' | 'UNAVAILABLE';
  readonly reason: ReplyFailureReason | null;
  readonly tryAgainAt: Date;
}

interface NextTurn {
  readonly speaksOfDanger: boolean;
  /** How many turns a chat in the room has. */
  readonly mostOfRoom: number | null;
}

/** A prompt and the reply to it. */
@Entity('chat_turn')
export class ChatTurn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') chatId!: string;
  @Column('uuid') ownerId!: string;
  /** 1 is the first of its chat. */
  @Column('int') number!: number;
  /** Null where the persona goes on with its reply before. */
  @Column('bytea', { nullable: true }) prompt!: Buffer | null;
  /** In code points. */
  @Column('int') promptLength!: number;
  @Column('bytea', { nullable: true }) reply!: Buffer | null;
  @Column('int') replyLength!: number;
  @Column('text') status!: ChatTurnStatus;
  @Column('text', { nullable: true }) reason!: ReplyFailureReason | null;
  /** Answered without a model, and not given to one later. */
  @Column('boolean') speaksOfDanger!: boolean;
  /** The reply begins by saying that the persona is an AI. */
  @Column('boolean') saysAi!: boolean;
  /** Ids of what the persona remembered for the reply. */
  @Column('uuid', { array: true }) remembered!: string[];
  @Column('text', { nullable: true }) rating!: ReplyRating | null;
  @Column('text', { nullable: true }) reportedAs!: ReplyReport | null;
  /** The id of the try that is answering, and until when it holds. Then another process may take over. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('int') tries!: number;
  @Column('timestamptz') tryAgainAt!: Date;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  /** The next turn of a chat, which waits for its reply. @throws {ChatEnded} @throws {ChatFull} */
  static next(chat: Chat, { speaksOfDanger, mostOfRoom }: NextTurn, now: Date): ChatTurn {
    return createEntity(ChatTurn, {
      id: newId(),
      chatId: chat.id,
      ownerId: chat.ownerId,
      number: chat.nextTurn(mostOfRoom, now),
      prompt: null,
      promptLength: 0,
      reply: null,
      replyLength: 0,
      status: chatTurnLifecycle.initial,
      reason: null,
      speaksOfDanger,
      saysAi: false,
      remembered: [],
      rating: null,
      reportedAs: null,
      claim: null,
      claimedUntil: null,
      tries: 0,
      tryAgainAt: new Date(now.getTime() + leftAfterMs),
      createdAt: now,
      updatedAt: now,
    });
  }

  static place(rowId: string, column: 'prompt' | 'reply'): Place {
    return { table: 'chat_turn', column, rowId };
  }

  sealed(column: 'prompt' | 'reply'): SealedText | null {
    const sealed = this[column];
    return sealed && { place: ChatTurn.place(this.id, column), sealed };
  }

  get isComing(): boolean {
    return this.status === 'WAITING' || this.status === 'ANSWERING';
  }

  /** @throws {ReplyIsComing} @throws {NoReplyYet} */
  requireReply(): void {
    if (this.isComing) throw new ReplyIsComing();
    if (this.reply === null) throw new NoReplyYet();
  }

  /** The reply of the model is void, and another is made. @throws {ReplyIsComing} */
  makeAnew(now: Date): void {
    if (this.isComing) throw new ReplyIsComing();
    this.#move('WAITING', now);
    this.tryAgainAt = new Date(now.getTime() + leftAfterMs);
    Object.assign(this, {
      reply: null,
      replyLength: 0,
      reason: null,
      rating: null,
      reportedAs: null,
      saysAi: false,
      remembered: [],
      tries: 0,
    });
  }

  /**
   * Claims the turn for one try. Returns false if another process has it, or if it has its reply.
   * @param until then another process may take over
   */
  claimFor(claim: string, until: Date, now: Date): boolean {
    const isTaken = this.status === 'ANSWERING' && this.claimedUntil !== null && this.claimedUntil > now;
    if (isTaken || !chatTurnLifecycle.allows(this.status, 'ANSWERING')) return false;
    this.#move('ANSWERING', now);
    Object.assign(this, { reason: null, claim, claimedUntil: until, tryAgainAt: until, tries: this.tries + 1 });
    return true;
  }

  /** Gives the claim back without a reply. */
  release({ status, reason, tryAgainAt }: ReleasedTurn, now: Date): void {
    this.#move(status, now);
    Object.assign(this, { reason, tryAgainAt, claim: null, claimedUntil: null });
  }

  /** The reply is there, or as much of it as there will be. */
  settle(status: 'WHOLE' | 'STOPPED', now: Date): void {
    this.#move(status, now);
    Object.assign(this, { reason: null, claim: null, claimedUntil: null });
  }

  #move(status: ChatTurnStatus, now: Date): void {
    this.status = chatTurnLifecycle.next(this.status, status);
    this.updatedAt = now;
  }
}
