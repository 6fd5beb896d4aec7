import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentType } from '../sharing/content-types.ts';

/** What an item would read like for the other person, before its owner decides. There is one for an item at most. */
@Entity('sharing_draft')
export class SharingDraft {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') ownerId!: string;
  @Column('uuid') sessionId!: string;
  /** The person it is for. */
  @Column('uuid') forId!: string;
  @Column('text') contentType!: ContentType;
  @Column('uuid') itemId!: string;
  /** Sealed under its owner's key; null once its item was deleted. */
  @Column('bytea', { nullable: true }) text!: Buffer | null;
  /** Whether the text is its owner's own and not a model's. */
  @Column('boolean') edited!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  static of(
    draft: Pick<SharingDraft, 'ownerId' | 'sessionId' | 'forId' | 'contentType' | 'itemId'>,
    now: Date,
  ): SharingDraft {
    return createEntity(SharingDraft, {
      ...draft,
      id: newId(),
      text: null,
      edited: false,
      createdAt: now,
      updatedAt: now,
    });
  }

  get place(): Place {
    return { table: 'sharing_draft', column: 'text', rowId: this.id };
  }

  get sealedText(): SealedText | null {
    return this.text && { place: this.place, sealed: this.text };
  }

  /** A draft loses its words when its item is deleted. */
  forgetText(now: Date): void {
    Object.assign(this, { text: null, updatedAt: now });
  }

  /** Takes a new text in place of the one there was. */
  put(text: Buffer, edited: boolean, now: Date): void {
    Object.assign(this, { text, edited, updatedAt: now });
  }
}
