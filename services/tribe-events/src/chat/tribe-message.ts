import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EditTooLate, MessageDeleted, MessageFixed, NotSender } from './refusals.ts';

const editMinutes = 15;

export const messageTypes = ['TEXT', 'IMAGE', 'SYSTEM', 'AI_PROMPT', 'EVENT'] as const;
export type MessageType = (typeof messageTypes)[number];

/** What a SYSTEM line says. */
export const systemKinds = [
  'MEMBER_JOINED',
  'MEMBER_LEFT',
  'CREATOR_CHANGED',
  'TRIBE_ACTIVE',
  'TRIBE_AT_RISK',
  'TRIBE_INACTIVE',
  'TRIBE_DISSOLVED',
  'EVENT_CANCELLED',
] as const;
export type SystemKind = (typeof systemKinds)[number];

/** What differs between messages. */
export interface MessageContents {
  readonly messageType: MessageType;
  /** Who sends it. Null for SYSTEM lines and prompts. */
  readonly userId?: string | null;
  readonly content?: string | null;
  readonly systemKind?: SystemKind | null;
  /** The person whom a SYSTEM line is about. */
  readonly aboutUserId?: string | null;
  readonly eventId?: string | null;
  readonly replyToId?: string | null;
  readonly mediaId?: string | null;
}

/** A message of a tribe's chat. Changed under the lock of the chat. */
@Entity('tribe_message')
export class TribeMessage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  /** The number that its sending has in the sequence of its tribe. */
  @Column('int') sequence!: number;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('text') messageType!: MessageType;
  /** Null for SYSTEM lines, after a deletion, and for cards without words. */
  @Column('text', { nullable: true }) content!: string | null;
  @Column('text', { nullable: true }) systemKind!: SystemKind | null;
  @Column('uuid', { nullable: true }) aboutUserId!: string | null;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('uuid', { nullable: true }) replyToId!: string | null;
  /** The picture, which may have been deleted since. */
  @Column('uuid', { nullable: true }) mediaId!: string | null;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('int') version!: number;
  /** What it is found by, which PostgreSQL makes of the content. For conditions alone. */
  @Column({ type: 'bigint', array: true, select: false, insert: false, update: false }) readonly tokens?: string[];

  static of(tribeId: string, sequence: number, contents: MessageContents, now: Date): TribeMessage {
    return createEntity(TribeMessage, {
      id: newId(),
      tribeId,
      sequence,
      userId: contents.userId ?? null,
      messageType: contents.messageType,
      content: contents.content ?? null,
      systemKind: contents.systemKind ?? null,
      aboutUserId: contents.aboutUserId ?? null,
      eventId: contents.eventId ?? null,
      replyToId: contents.replyToId ?? null,
      mediaId: contents.mediaId ?? null,
      sentAt: now,
      editedAt: null,
      deletedAt: null,
      version: 0,
    });
  }

  /** What it says: the sender's words, or the sentence of a SYSTEM line. */
  get shownContent(): string | null {
    return this.systemKind === null ? this.content : sentences[this.systemKind];
  }

  /** @throws {MessageDeleted} */
  refuseIfDeleted(): void {
    if (this.deletedAt !== null) throw new MessageDeleted();
  }

  /**
   * Changes what it says. Returns false if it says so already.
   * @throws {NotSender} @throws {MessageDeleted} @throws {MessageFixed} @throws {EditTooLate}
   */
  edit(userId: string, content: string, now: Date): boolean {
    if (this.userId !== userId) throw new NotSender();
    this.refuseIfDeleted();
    if (this.messageType !== 'TEXT') throw new MessageFixed();
    if (now.getTime() - this.sentAt.getTime() > editMinutes * 60_000) throw new EditTooLate(editMinutes);
    if (content === this.content) return false;
    Object.assign(this, { content, editedAt: now });
    return true;
  }

  /**
   * Deletes what it says. Returns false if it was deleted before.
   * @param mayDeleteAll whether the person is the creator of the tribe
   * @throws {NotSender} @throws {MessageFixed}
   */
  delete(userId: string, mayDeleteAll: boolean, now: Date): boolean {
    if (this.userId !== userId && !mayDeleteAll) throw new NotSender();
    if (this.messageType === 'SYSTEM') throw new MessageFixed();
    if (this.deletedAt !== null) return false;
    Object.assign(this, { content: null, deletedAt: now });
    return true;
  }
}

const sentences: Readonly<Record<SystemKind, string>> = {
  MEMBER_JOINED: 'A member joined.',
  MEMBER_LEFT: 'A member left.',
  CREATOR_CHANGED: 'The tribe has a new creator.',
  TRIBE_ACTIVE: 'The tribe is active.',
  TRIBE_AT_RISK: 'The tribe is at risk of falling asleep.',
  TRIBE_INACTIVE: 'The tribe is inactive.',
  TRIBE_DISSOLVED: 'The tribe was dissolved.',
  EVENT_CANCELLED: 'An event was cancelled.',
};
