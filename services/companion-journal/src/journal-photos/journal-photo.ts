import { createEntity } from '@kindred/database/create-entity';
import type { ImageType } from '@kindred/media/media-types';
import { begunUpload, Upload, type DeclaredContent } from '@kindred/uploads/upload';
import { Column, Entity } from 'typeorm';
import type { JournalEntry } from '../journal/journal-entry.ts';

/** What an entry has at most, of those that are being uploaded or checked too. */
export const mostPhotos = 10;

/** If its content is not there by then, it is forgotten. */
const broughtWithinMs = 2 * 3_600_000;

type OwnedEntry = Pick<JournalEntry, 'id' | 'ownerId' | 'createdAt'>;

interface Brought {
  readonly content: Buffer;
  readonly contentType: ImageType;
}

/** A photo of an entry, which its uploader alone sees: the owner of the journal. */
@Entity('journal_photo')
export class JournalPhoto extends Upload {
  @Column('uuid') entryId!: string;
  /** When its deleted entry can no longer be restored. Null unless the entry is deleted. */
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;

  static start(entryId: string, content: DeclaredContent, ownerId: string, now: Date): JournalPhoto {
    return createEntity(JournalPhoto, { ...begunUpload(content, ownerId, now), entryId, endsAt: null });
  }

  /**
   * A photo that comes with an imported entry. It counts as begun when the entry was written, so that it is not among
   * the uploads of the day, and comes in its place among the photos of the entry.
   */
  static bring(
    id: string,
    entry: OwnedEntry,
    { content, contentType }: Brought,
    place: number,
    now: Date,
  ): JournalPhoto {
    const startedAt = new Date(entry.createdAt.getTime() + place);
    const begun = begunUpload({ contentType, sizeBytes: content.length }, entry.ownerId, startedAt);
    const dueAt = new Date(now.getTime() + broughtWithinMs);
    return createEntity(JournalPhoto, { ...begun, id, dueAt, entryId: entry.id, endsAt: null });
  }
}
