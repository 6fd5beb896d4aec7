import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { Place, SealedText } from '@kindred/database/sealing/sealer';
import type { NeedCategory } from '../vessels/needs.ts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentType } from './content-types.ts';

/** What one person lets the other read of an item: the transformed text alone. At most one of an item is live. */
@Entity('consented_content')
export class ConsentedContent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sharedVesselId!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') sourceUserId!: string;
  @Column('text') contentType!: ContentType;
  @Column('uuid') itemId!: string;
  /** Of a need. */
  @Column('text', { nullable: true }) category!: NeedCategory | null;
  /** Sealed under the session's key. */
  @Column('bytea') transformedContent!: Buffer;
  @Column('uuid') consentRecordId!: string;
  @Column('timestamptz') consentedAt!: Date;
  @Column('boolean') consentActive!: boolean;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('int') version!: number;

  static of(
    granted: Pick<
      ConsentedContent,
      'sharedVesselId' | 'sessionId' | 'sourceUserId' | 'contentType' | 'itemId' | 'category' | 'consentRecordId'
    >,
    now: Date,
  ): ConsentedContent {
    return createEntity(ConsentedContent, {
      ...granted,
      id: newId(),
      transformedContent: Buffer.alloc(0),
      consentedAt: now,
      consentActive: true,
      revokedAt: null,
      version: 0,
    });
  }

  get place(): Place {
    return { table: 'consented_content', column: 'transformed_content', rowId: this.id };
  }

  get sealedText(): SealedText {
    return { place: this.place, sealed: this.transformedContent };
  }

  revoke(now: Date): void {
    Object.assign(this, { consentActive: false, revokedAt: now });
  }
}
