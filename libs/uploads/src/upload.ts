import { newId } from '@kindred/contracts/uuid';
import type { ContentFault } from '@kindred/media/content-refused';
import type { ImageType, VideoType } from '@kindred/media/media-types';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { uploadLifecycle, type UploadStatus } from './upload-lifecycle.ts';

const minuteMs = 60_000;
/** How long after the start the upload address takes content. */
const uploadMs = 60 * minuteMs;
/** How long after the start the quarantine is emptied. Content sent at the last moment has arrived by then. */
const clearedMs = 120 * minuteMs;
/** How long after the start the row of a removed upload is deleted: the quota counts the uploads of 24 hours. */
const countedMs = 1_440 * minuteMs;

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** The type and the length that a client says its content has. */
export interface DeclaredContent {
  readonly contentType: ImageType | VideoType;
  readonly sizeBytes: number;
}

/** A picture or a video that a person uploaded. Its content is in the media store. */
export abstract class Upload {
  declare id: string;
  /** As it was declared. The content of what is READY has it. */
  declare contentType: ImageType | VideoType;
  /** As it was declared. What is shown may be longer or shorter. */
  declare sizeBytes: number;
  declare status: UploadStatus;
  declare refusal: ContentFault | null;
  /** Null after that person was erased; the upload is REMOVED then. */
  declare uploadedBy: string | null;
  declare startedAt: Date;
  declare uploadedAt: Date | null;
  declare width: number | null;
  declare height: number | null;
  declare thumbnails: readonly Dimensions[];
  /** When a job does something about it. Null for what is READY and whose quarantine is empty. */
  declare dueAt: Date | null;
  /** How often a replica has leased it, to check or to clear it. A lease while the store was away does not count. */
  declare attempts: number;
  declare lease: string | null;
  declare leasedUntil: Date | null;
  declare version: number;

  get uploadEndsAt(): Date {
    return new Date(this.startedAt.getTime() + uploadMs);
  }

  /** The content was sent: it is to be checked now. */
  finish(now: Date): void {
    this.#move('VERIFYING', now);
    this.uploadedAt = now;
  }

  show({ width, height, thumbnails }: Dimensions & { readonly thumbnails: readonly Dimensions[] }): void {
    this.#move('READY', this.#clearedAt);
    Object.assign(this, {
      width,
      height,
      thumbnails: thumbnails.map((one) => ({ width: one.width, height: one.height })),
    });
  }

  refuse(refusal: ContentFault): void {
    this.#move('REFUSED', this.#clearedAt);
    this.refusal = refusal;
  }

  /** Hides it from everyone. A job removes its content, and then forgets it. */
  remove(now: Date): void {
    this.#move('REMOVED', now);
  }

  /** Records that a job deleted its content, or emptied its quarantine. Returns false if the row can be deleted. */
  noteCleared(now: Date): boolean {
    const forgottenAt = new Date(this.startedAt.getTime() + countedMs);
    Object.assign(this, { lease: null, leasedUntil: null, dueAt: this.status === 'REMOVED' ? forgottenAt : null });
    return this.status !== 'REMOVED' || now < forgottenAt;
  }

  get #clearedAt(): Date {
    return new Date(this.startedAt.getTime() + clearedMs);
  }

  #move(to: UploadStatus, dueAt: Date): void {
    Object.assign(this, { status: uploadLifecycle.next(this.status, to), dueAt, lease: null, leasedUntil: null });
  }
}

/** How fields are stored. Decorators are compiled in a service, and not in a library that is deployed with it. */
const columns: Readonly<Record<string, ColumnOptions>> = {
  contentType: { type: 'text' },
  sizeBytes: { type: 'int' },
  status: { type: 'text' },
  refusal: { type: 'text', nullable: true },
  uploadedBy: { type: 'uuid', nullable: true },
  startedAt: { type: 'timestamptz' },
  uploadedAt: { type: 'timestamptz', nullable: true },
  width: { type: 'int', nullable: true },
  height: { type: 'int', nullable: true },
  thumbnails: { type: 'jsonb' },
  dueAt: { type: 'timestamptz', nullable: true },
  attempts: { type: 'int' },
  lease: { type: 'uuid', nullable: true },
  leasedUntil: { type: 'timestamptz', nullable: true },
  version: { type: 'int' },
};
PrimaryColumn('uuid')(Upload.prototype, 'id');
for (const [name, options] of Object.entries(columns)) Column(options)(Upload.prototype, name);

/** The columns of an upload that begins. */
export function begunUpload({ contentType, sizeBytes }: DeclaredContent, uploadedBy: string, now: Date) {
  return {
    id: newId(),
    contentType,
    sizeBytes,
    status: uploadLifecycle.initial,
    refusal: null,
    uploadedBy,
    startedAt: now,
    uploadedAt: null,
    width: null,
    height: null,
    thumbnails: [],
    dueAt: new Date(now.getTime() + clearedMs),
    attempts: 0,
    lease: null,
    leasedUntil: null,
    version: 0,
  };
}
