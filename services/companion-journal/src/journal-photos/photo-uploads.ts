import type { UploadKind } from '@kindred/uploads/upload-kind';
import { uploads } from '../roles.ts';
import { JournalPhoto } from './journal-photo.ts';

/** How `libs/uploads` knows the photos of journals. */
export const photoUploads: UploadKind<JournalPhoto> = {
  entity: JournalPhoto,
  table: 'journal_photo',
  prefix: 'companion-journal',
  worker: uploads,
  counted: 'NOT is_imported',
};
