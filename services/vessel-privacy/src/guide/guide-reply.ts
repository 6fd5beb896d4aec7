import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionMessage } from '../conversation/session-message.ts';
import { guideReplyLifecycle, type ReplyStatus } from './guide-reply-lifecycle.ts';

/** Why there is no answer, or none yet. */
export type ReplyReason =
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_BUSY'
  | 'MODEL_BUDGET_SPENT'
  | 'ANSWER_REFUSED'
  | 'SESSION_PAUSED'
  | 'SESSION_ENDED';

/** How a claim is given back without an answer. */
export interface PutOff {
  readonly status: 'WAITING' | 'UNAVAILABLE' | 'UNANSWERED';
  readonly reason: ReplyReason | null;
  readonly tryAgainAt: Date;
}

/** What somebody sees of how far the guide has come. */
export interface ReplySeen {
  readonly status: ReplyStatus;
  readonly reason: ReplyReason | null;
}

/**
 * How far the guide has come with answering one message. There is one for each message of a person, so never two
 * answers.
 */
@Entity('guide_reply')
export class GuideReply {
  @PrimaryColumn('uuid') messageId!: string;
  /** The person served. */
  @Column('uuid') ownerId!: string;
  @Column('uuid') sessionId!: string;
  /** Both read the answer. */
  @Column('boolean') shared!: boolean;
  @Column('text') status!: ReplyStatus;
  @Column('text', { nullable: true }) reason!: ReplyReason | null;
  /** The answer, a message of its own. */
  @Column('uuid', { nullable: true }) replyId!: string | null;
  /**
   * What of the partner's the answer was made with: shared content, and common ground. When one is taken back, no later
   * answer comes back to it.
   */
  @Column('uuid', { array: true }) restsOn!: string[];
  /** Who is at it, until when. After that anybody may take it over, and what the former one brings is too late. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('int') tries!: number;
  /** When the job that looks for what was left may take it. */
  @Column('timestamptz') tryAgainAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  /**
   * Why an answer does not come is its writer's to know: how much they have talked today is among the reasons. The
   * other waits.
   */
  seenBy(personId: string | null): ReplySeen {
    const { status, reason } = this;
    if (personId === this.ownerId) return { status, reason };
    return { status: status === 'UNAVAILABLE' ? 'WAITING' : status, reason: null };
  }

  static awaitedFor(
    { id, sessionId, ownerId }: SessionMessage,
    servedId: string,
    { now, leftAfterMs }: { now: Date; leftAfterMs: number },
  ): GuideReply {
    return createEntity(GuideReply, {
      messageId: id,
      ownerId: servedId,
      sessionId,
      shared: ownerId === null,
      status: guideReplyLifecycle.initial,
      reason: null,
      replyId: null,
      restsOn: [],
      claim: null,
      claimedUntil: null,
      tries: 0,
      tryAgainAt: new Date(now.getTime() + leftAfterMs),
      updatedAt: now,
    });
  }

  /**
   * Claims the reply for one try. Returns false if another process has it, or if nothing more comes of it.
   * @param until then another process may take over
   */
  claimFor(claim: string, until: Date, now: Date): boolean {
    const isTaken = this.status === 'ANSWERING' && this.claimedUntil !== null && this.claimedUntil > now;
    if (isTaken || !guideReplyLifecycle.allows(this.status, 'ANSWERING')) return false;
    this.#move('ANSWERING', now);
    Object.assign(this, { reason: null, claim, claimedUntil: until, tryAgainAt: until, tries: this.tries + 1 });
    return true;
  }

  /** Gives the claim back without an answer. */
  putOff({ status, reason, tryAgainAt }: PutOff, now: Date): void {
    this.#move(status, now);
    Object.assign(this, { reason, tryAgainAt, claim: null, claimedUntil: null });
  }

  /** The answer is there. `restsOn` is what of the partner's it was made with. */
  answerWith(replyId: string, restsOn: readonly string[], now: Date): void {
    this.#move('WHOLE', now);
    Object.assign(this, { replyId, restsOn: [...restsOn], claim: null, claimedUntil: null });
  }

  #move(status: ReplyStatus, now: Date): void {
    this.status = guideReplyLifecycle.next(this.status, status);
    this.updatedAt = now;
  }
}
