import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeyOwner, Place, SealedText } from '@kindred/database/sealing/sealer';
import type { Stage } from '../stages/stage-progress.ts';

export type MessageRole = 'USER' | 'AI' | 'SYSTEM';
type SealedColumn = 'content' | 'extractedNeeds' | 'extractedEmotions';

const columnNames: Readonly<Record<SealedColumn, string>> = {
  content: 'content',
  extractedNeeds: 'extracted_needs',
  extractedEmotions: 'extracted_emotions',
};

/** The stage in which both speak in one conversation. */
export const sharedStage: Stage = 4;

/**
 * Something that was said. In stages 0 to 3 it belongs to one person's private conversation with the guide (`ownerId`);
 * in stage 4 it is both people's, and has no owner.
 */
@Entity('session_message')
export class SessionMessage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  /** Null for the guide. */
  @Column('uuid', { nullable: true }) senderId!: string | null;
  @Column('text') role!: MessageRole;
  @Column('smallint') stage!: Stage;
  @Column('bytea') content!: Buffer;
  @Column('timestamptz') timestamp!: Date;
  /** JSON arrays of words that the guide found; null where it has not looked, and always in stage 4. */
  @Column('bytea', { nullable: true }) extractedNeeds!: Buffer | null;
  @Column('bytea', { nullable: true }) extractedEmotions!: Buffer | null;
  /**
   * Came with a reading so strong that no later answer is to come back to it, or is the answer to such a message. What
   * both read is recalled all the same.
   */
  @Column('boolean') notRecalled!: boolean;

  /** A message before its text is sealed, which needs its id. */
  static byPerson(sessionId: string, senderId: string, stage: Stage, now: Date): SessionMessage {
    return createEntity(SessionMessage, {
      ...said(sessionId, stage, now),
      role: 'USER',
      senderId,
      ownerId: stage === sharedStage ? null : senderId,
    });
  }

  /** The guide's answer, in the conversation of the message that it answers. */
  static answerTo(
    message: Pick<SessionMessage, 'sessionId' | 'stage' | 'ownerId' | 'notRecalled'>,
    now: Date,
  ): SessionMessage {
    const { sessionId, stage, ownerId, notRecalled } = message;
    return createEntity(SessionMessage, {
      ...said(sessionId, stage, now),
      role: 'AI',
      senderId: null,
      ownerId,
      notRecalled,
    });
  }

  /** Whose key its text is sealed under: its owner's, or the session's where both own it. */
  get keyOwner(): KeyOwner {
    return this.ownerId === null ? { kind: 'session', id: this.sessionId } : { kind: 'person', id: this.ownerId };
  }

  static place(id: string, column: SealedColumn): Place {
    return { table: 'session_message', column: columnNames[column], rowId: id };
  }

  sealed(column: SealedColumn): SealedText | null {
    const sealed = this[column];
    return sealed && { place: SessionMessage.place(this.id, column), sealed };
  }
}

function said(sessionId: string, stage: Stage, now: Date) {
  return {
    id: newId(),
    sessionId,
    stage,
    timestamp: now,
    content: Buffer.alloc(0),
    extractedNeeds: null,
    extractedEmotions: null,
    notRecalled: false,
  };
}
