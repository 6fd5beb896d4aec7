import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { MediaStore } from '@kindred/media/media-store';
import type { Upload } from './upload.ts';

/** The uploads of a service: one table, whose columns are those of `Upload` and what the service adds. */
export interface UploadKind<Kept extends Upload> {
  readonly entity: new () => Kept;
  readonly table: string;
  /** As whom jobs work. By default they have the service's ordinary role. */
  readonly worker?: Actor;
  /** An SQL condition for rows that count among the uploads of a day. By default, all do. */
  readonly counted?: string;
  /** What all keys in the store begin with: the service's name. */
  readonly prefix: string;
  /**
   * An SQL condition for the alias of a row: the store keeps the content of this removed upload for a time, such as the
   * evidence of a report. By default, no removed content stays.
   */
  readonly staysKept?: (row: string) => string;
}

/** What reaches the rows and the content of a kind of uploads. */
export interface UploadAccess<Kept extends Upload> {
  readonly work: UnitOfWork;
  readonly store: MediaStore;
  readonly kind: UploadKind<Kept>;
}
