import { createEntity } from '@kindred/database/create-entity';
import type { ImageType } from '@kindred/media/media-types';
import { begunUpload, Upload, type DeclaredContent } from '@kindred/uploads/upload';
import { Column, Entity } from 'typeorm';
import type { JournalEntry } from '../journal/journal-entry.ts';

/** What an entry has at most, of those that are being uploaded or checked too. */
export const mostPhotos = 10;

type OwnedEntry = Pick<JournalEntry, 'id' | 'ownerId'>;

interface Brought {
  readonly contentType: ImageType;
  readonly bytes: number;
}

/** A photo of an entry, which its uploader alone sees: the owner of the journal. */
@Entity('journal_photo')
export class JournalPhoto extends Upload {
  @Column('uuid') entryId!: string;
  /** When its deleted entry can no longer be restored. Null unless the entry is deleted. */
  @Column('timestamptz', { nullable: true }) restorableUntil!: Date | null;
  /** It came with an import, and is not among the uploads of a day. */
  @Column('boolean') isImported!: boolean;

  static start(entryId: string, content: DeclaredContent, ownerId: string, now: Date): JournalPhoto {
    return createEntity(JournalPhoto, {
      ...begunUpload(content, ownerId, now),
      entryId,
      restorableUntil: null,
      isImported: false,
    });
  }

  /** A photo that comes with an imported entry. Its content is written behind this row. */
  static bring(id: string, entry: OwnedEntry, { contentType, bytes }: Brought, now: Date): JournalPhoto {
    const begun = begunUpload({ contentType, sizeBytes: bytes }, entry.ownerId, now);
    return createEntity(JournalPhoto, { ...begun, id, entryId: entry.id, restorableUntil: null, isImported: true });
  }
}
