import { createEntity } from '@kindred/database/create-entity';
import { begunUpload, Upload, type DeclaredContent } from '@kindred/uploads/upload';
import { Column, Entity } from 'typeorm';

/** What an entry has at most, of those that are being uploaded or checked too. */
export const mostPhotos = 10;

/** A photo of an entry, which its uploader alone sees: the owner of the journal. */
@Entity('journal_photo')
export class JournalPhoto extends Upload {
  @Column('uuid') entryId!: string;
  /** When its deleted entry can no longer be restored. Null unless the entry is deleted. */
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;

  static start(entryId: string, content: DeclaredContent, ownerId: string, now: Date): JournalPhoto {
    return createEntity(JournalPhoto, { ...begunUpload(content, ownerId, now), entryId, endsAt: null });
  }
}
