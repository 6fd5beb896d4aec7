import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { KeyOwner, Place, SealedText } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DuetParty } from './narrative-duet.ts';

/** The key that both sides' utterances, answers and the alignment of a duet are sealed under. */
export const keyOfDuet = (duetId: string): KeyOwner => ({ kind: 'session', id: duetId });

/** One utterance of a duet. It never changes, except that an erasure takes its text and its sender away. */
@Entity('duet_message')
export class DuetMessage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') duetId!: string;
  /** Its place in the chain, from 1. */
  @Column('int') position!: number;
  /** The act in which it was said, from 1. */
  @Column('smallint') act!: number;
  @Column('text') party!: DuetParty;
  /** Null for an agent, and for a person who was erased. */
  @Column('uuid', { nullable: true }) senderId!: string | null;
  /** Null after its sender was erased. */
  @Column('bytea', { nullable: true }) content!: Buffer | null;
  /** SHA-256 of the sealed content, which the chain goes over, so that it can still be verified after an erasure. */
  @Column('bytea') contentDigest!: Buffer;
  @Column('timestamptz') timestamp!: Date;
  @Column('bytea') previousHash!: Buffer;
  @Column('bytea') hash!: Buffer;

  static place(id: string): Place {
    return { table: 'duet_message', column: 'content', rowId: id };
  }

  static newId(): string {
    return newId();
  }

  static of(columns: Omit<DuetMessage, 'sealed'>): DuetMessage {
    return createEntity(DuetMessage, columns);
  }

  get sealed(): SealedText | null {
    return this.content && { place: DuetMessage.place(this.id), sealed: this.content };
  }
}
