import { createEntity } from '@kindred/database/create-entity';
import { Column, Entity } from 'typeorm';
import { placesIn, sealedOf } from '../sealed-texts/sealed-columns.ts';
import type { UserVessel } from './user-vessel.ts';
import { inVessel, VesselItem } from './vessel-item.ts';

export const documentTypes = ['NOTE', 'LETTER', 'TRANSCRIPT', 'OTHER'] as const;
export type DocumentType = (typeof documentTypes)[number];

export interface DocumentParts {
  readonly id: string;
  readonly title: Buffer;
  readonly content: Buffer;
  readonly type: DocumentType;
}

/** A longer text that somebody keeps: a letter that was never sent, notes, what was said in a call. */
@Entity('user_document')
export class UserDocument extends VesselItem {
  @Column('bytea') title!: Buffer;
  @Column('bytea') content!: Buffer;
  @Column('text') type!: DocumentType;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;

  readonly kind = 'DOCUMENT';
  static readonly place = placesIn<'title' | 'content'>('user_document');

  static of(vessel: UserVessel, parts: DocumentParts, now: Date): UserDocument {
    return createEntity(UserDocument, { ...inVessel(vessel), ...parts, createdAt: now, updatedAt: now });
  }

  sealed(column: 'title' | 'content') {
    return sealedOf(UserDocument.place, this, column);
  }
}
