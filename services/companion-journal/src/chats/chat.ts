import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { chatLifecycle, type ChatStatus } from './chat-lifecycle.ts';
import { ChatEnded, ChatFull } from './refusals.ts';

/** Whether a chat is in its person's journal. `FAILED` can be tried again. */
export type ChatKeeping = 'NOT_KEPT' | 'KEPT' | 'FAILED';

/** The versions that a chat is held with. */
export interface ChatScene {
  readonly personaId: string;
  readonly personaVersion: number;
  readonly roomId: string;
  readonly roomVersion: number;
}

const mostTurns = 200;
/** How long a chat stays after its last turn. */
export const quietMs = 24 * 3_600_000;
/** One that could not be kept stays longer, so that keeping can be asked again. */
export const quietUnkeptMs = 30 * 24 * 3_600_000;
/** A persona says again that it is an AI after this time. */
const aiNoticeEveryMs = 3 * 3_600_000;

/** A conversation of one person with a persona, in a room. */
@Entity('chat')
export class Chat implements ChatScene {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') personaId!: string;
  @Column('int') personaVersion!: number;
  @Column('text') roomId!: string;
  @Column('int') roomVersion!: number;
  @Column('text') status!: ChatStatus;
  /** The setting by which each whole reply goes into the journal. */
  @Column('boolean') keeps!: boolean;
  @Column('text') keeping!: ChatKeeping;
  @Column('uuid', { nullable: true }) entryId!: string | null;
  @Column('int') turns!: number;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') lastTurnAt!: Date;
  /** When the persona last said that it is an AI. */
  @Column('timestamptz', { nullable: true }) saidAiAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** When it was looked through for what to remember, or ruled out from that. */
  @Column('timestamptz', { nullable: true }) rememberedAt!: Date | null;
  @Column('int') version!: number;

  static start(ownerId: string, scene: ChatScene, keeps: boolean, now: Date): Chat {
    const { personaId, personaVersion, roomId, roomVersion } = scene;
    return createEntity(Chat, {
      id: newId(),
      ownerId,
      personaId,
      personaVersion,
      roomId,
      roomVersion,
      status: chatLifecycle.initial,
      keeps,
      keeping: 'NOT_KEPT',
      entryId: null,
      turns: 0,
      startedAt: now,
      lastTurnAt: now,
      saidAiAt: null,
      endedAt: null,
      rememberedAt: null,
      version: 0,
    });
  }

  /**
   * Counts one more turn and returns its number.
   * @throws {ChatEnded} @throws {ChatFull}
   */
  nextTurn(mostOfRoom: number | null, now: Date): number {
    if (this.status === 'ENDED') throw new ChatEnded();
    const most = Math.min(mostOfRoom ?? mostTurns, mostTurns);
    if (this.turns >= most) throw new ChatFull(most);
    this.turns += 1;
    this.lastTurnAt = now;
    return this.turns;
  }

  /** Whether the next reply says that the persona is an AI. */
  owesAiNotice(now: Date): boolean {
    return this.saidAiAt === null || now.getTime() - this.saidAiAt.getTime() >= aiNoticeEveryMs;
  }

  /** Returns false if it has ended before. */
  end(now: Date): boolean {
    if (this.status === 'ENDED') return false;
    this.status = chatLifecycle.next(this.status, 'ENDED');
    this.endedAt = now;
    return true;
  }

  keptAs(entryId: string): void {
    this.keeping = 'KEPT';
    this.entryId = entryId;
  }

  /** A chat that is in the journal already stays there, without its last turns. */
  keepingFailed(): void {
    this.keeping = 'FAILED';
  }

  /** When it is gone with its turns. */
  get goneAt(): Date {
    return new Date(this.lastTurnAt.getTime() + (this.keeping === 'FAILED' ? quietUnkeptMs : quietMs));
  }
}
