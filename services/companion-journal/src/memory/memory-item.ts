import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that personas may remember of a person, from a chat that the person kept. */
@Entity('memory_item')
export class MemoryItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('uuid') chatId!: string;
  @Column('bytea') text!: Buffer;
  /** When its chat was looked through. */
  @Column('timestamptz') madeAt!: Date;
  /** Null unless the person wrote it themselves. */
  @Column('timestamptz', { nullable: true }) correctedAt!: Date | null;

  /** Its text is sealed before it is added. */
  static of(ownerId: string, chatId: string, now: Date): MemoryItem {
    const text = Buffer.alloc(0);
    return createEntity(MemoryItem, { id: newId(), ownerId, chatId, text, madeAt: now, correctedAt: null });
  }

  static place(rowId: string): Place {
    return { table: 'memory_item', column: 'text', rowId };
  }

  get sealedText(): SealedText {
    return { place: MemoryItem.place(this.id), sealed: this.text };
  }
}
