import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WhoIsMember } from '../micro-daos/micro-dao-member.ts';
import { previewOf, type MessageText } from './read-message.ts';
import { MessageDeleted, NotSender } from './refusals.ts';

/** What a message is beside its text. */
export interface MessageContents extends MessageText {
  readonly sender: WhoIsMember;
  readonly replyToId?: string | null;
  /** The message that began the thread. */
  readonly threadRootId?: string | null;
  /** Of a message that came from Matrix. */
  readonly matrixEventId?: string | null;
  /** When it was sent there. */
  readonly sentAt?: Date;
}

/** The places of messages that the homeserver has not confirmed are beyond this number. */
const unconfirmed = 1_000_000_000_000;

/** A message of a channel as this service knows it: an index with a preview. Changed under the channel's sequence. */
@Entity('channel_message')
export class ChannelMessage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') channelId!: string;
  /** The number that its sending has in the sequence of changes. */
  @Column('int') sequence!: number;
  /** Its place in the homeserver's order. Unconfirmed messages come after all confirmed ones. */
  @Column('bigint', { transformer: { to: (value: number) => value, from: Number } }) place!: number;
  @Column('uuid', { nullable: true }) senderUserId!: string | null;
  @Column('uuid', { nullable: true }) senderAgentId!: string | null;
  @Column('uuid', { nullable: true }) senderGuestId!: string | null;
  @Column('text') senderType!: 'HUMAN' | 'AGENT';
  /** The first 500 characters. Null once it was deleted. */
  @Column('text', { nullable: true }) preview!: string | null;
  /** Whether the preview is all that the message says. */
  @Column('boolean') isWhole!: boolean;
  /** In characters. */
  @Column('int') length!: number;
  /** Null until the homeserver has the message. */
  @Column('text', { nullable: true }) matrixEventId!: string | null;
  @Column('uuid', { nullable: true }) replyToId!: string | null;
  @Column('uuid', { nullable: true }) threadRootId!: string | null;
  @Column('timestamptz') sentAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) pinnedAt!: Date | null;
  @Column('uuid', { nullable: true }) pinnedByUserId!: string | null;
  /** Why the homeserver does not have what the message says now, such as `M_TOO_LARGE`. Null while it may come to. */
  @Column('text', { nullable: true }) failureCode!: string | null;
  @Column('int') version!: number;
  /** What it is found by, which PostgreSQL makes of the preview. For conditions alone. */
  @Column({ type: 'bigint', array: true, select: false, insert: false, update: false }) readonly tokens?: string[];

  static of(channelId: string, sequence: number, contents: MessageContents, now: Date): ChannelMessage {
    const { sender, replyToId, threadRootId, matrixEventId, sentAt } = contents;
    return createEntity(ChannelMessage, {
      id: newId(),
      channelId,
      sequence,
      // A message of Matrix comes in the homeserver's order.
      place: matrixEventId == null ? unconfirmed + sequence : sequence,
      senderUserId: 'userId' in sender ? sender.userId : null,
      senderAgentId: 'agentId' in sender ? sender.agentId : null,
      senderGuestId: 'guestId' in sender ? sender.guestId : null,
      senderType: 'agentId' in sender ? 'AGENT' : 'HUMAN',
      ...previewOf(contents),
      matrixEventId: matrixEventId ?? null,
      replyToId: replyToId ?? null,
      threadRootId: threadRootId ?? null,
      sentAt: sentAt ?? now,
      editedAt: null,
      deletedAt: null,
      pinnedAt: null,
      pinnedByUserId: null,
      failureCode: null,
      version: 0,
    });
  }

  /** Who sent it, as an event says it. Empty if that person was erased. */
  get sender(): WhoIsMember | Record<string, never> {
    if (this.senderUserId !== null) return { userId: this.senderUserId };
    if (this.senderAgentId !== null) return { agentId: this.senderAgentId };
    return this.senderGuestId === null ? {} : { guestId: this.senderGuestId };
  }

  get isConfirmed(): boolean {
    return this.place <= unconfirmed;
  }

  isSentBy(who: WhoIsMember): boolean {
    if ('userId' in who) return this.senderUserId === who.userId;
    return 'agentId' in who ? this.senderAgentId === who.agentId : this.senderGuestId === who.guestId;
  }

  /** @throws {MessageDeleted} */
  refuseIfDeleted(): void {
    if (this.deletedAt !== null) throw new MessageDeleted();
  }

  /** @throws {NotSender} @throws {MessageDeleted} */
  edit(by: WhoIsMember, text: MessageText, now: Date): void {
    if (!this.isSentBy(by)) throw new NotSender();
    this.refuseIfDeleted();
    Object.assign(this, { ...previewOf(text), editedAt: now });
  }

  /** Deletes what it says. Returns false if it was deleted before. */
  delete(now: Date): boolean {
    if (this.deletedAt !== null) return false;
    Object.assign(this, {
      preview: null,
      length: 0,
      deletedAt: now,
      pinnedAt: null,
      pinnedByUserId: null,
      failureCode: null,
    });
    return true;
  }

  /** Takes its place in the homeserver's order. */
  confirm(place: number, matrixEventId: string): void {
    this.matrixEventId ??= matrixEventId;
    Object.assign(this, { place, failureCode: null });
  }

  /** Whether the homeserver has what the message says now. */
  get delivery(): 'WAITING' | 'DELIVERED' | 'NOT_DELIVERED' {
    if (this.failureCode !== null) return 'NOT_DELIVERED';
    return this.matrixEventId === null ? 'WAITING' : 'DELIVERED';
  }
}
