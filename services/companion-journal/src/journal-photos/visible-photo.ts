import { IsNull, Not, type FindOptionsWhere } from 'typeorm';
import type { JournalPhoto } from './journal-photo.ts';

/** Photos that are in answers. Row-level security answers with the asker's own alone. */
export const visiblePhoto: FindOptionsWhere<JournalPhoto> = { status: Not('REMOVED'), restorableUntil: IsNull() };
