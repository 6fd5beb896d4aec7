import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { ContentFault } from '@kindred/media/content-refused';
import { isImageType, type ImageType, type VideoType } from '@kindred/media/media-types';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { mediaLifecycle, type MediaStatus } from './media-lifecycle.ts';

const minuteMs = 60_000;
/** How long an upload may be begun. */
const uploadMs = 60 * minuteMs;
/** When the quarantine of an upload is emptied: an upload that began at the last moment is over by then. */
const clearedMs = 120 * minuteMs;
/** How long the row of removed media is kept, because uploads of 24 hours are counted. */
const countedMs = 1_440 * minuteMs;

export type MediaType = 'IMAGE' | 'VIDEO';

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

export interface MediaPlace {
  readonly tribeId: string;
  readonly eventId: string | null;
}

/** A picture or a video of an event, or of the talk of a tribe. Its content is in the media store. */
@Entity('event_media')
export class EventMedia {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tribeId!: string;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('text') type!: MediaType;
  /** As it was declared. The content of READY media has it. */
  @Column('text') contentType!: ImageType | VideoType;
  /** As it was declared. What is shown may be longer or shorter. */
  @Column('int') sizeBytes!: number;
  @Column('text') status!: MediaStatus;
  @Column('text', { nullable: true }) refusal!: ContentFault | null;
  /** Null after that person was erased; the media are REMOVED then. */
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) uploadedAt!: Date | null;
  @Column('int', { nullable: true }) width!: number | null;
  @Column('int', { nullable: true }) height!: number | null;
  @Column('jsonb') thumbnails!: readonly Dimensions[];
  /** When a job does something about it. Null for READY media whose quarantine is empty. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  /** How often a replica began to check it. */
  @Column('int') attempts!: number;
  @Column('uuid', { nullable: true }) lease!: string | null;
  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;
  @Column('int') version!: number;

  static start(
    { tribeId, eventId }: MediaPlace,
    { contentType, sizeBytes }: Pick<EventMedia, 'contentType' | 'sizeBytes'>,
    uploadedBy: string,
    now: Date,
  ): EventMedia {
    return createEntity(EventMedia, {
      id: newId(),
      tribeId,
      eventId,
      type: isImageType(contentType) ? 'IMAGE' : 'VIDEO',
      contentType,
      sizeBytes,
      status: mediaLifecycle.initial,
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
    });
  }

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

  /** Notes that its content is gone, or its quarantine is empty. Returns false if the row is of no more use. */
  noteCleared(now: Date): boolean {
    const forgottenAt = new Date(this.startedAt.getTime() + countedMs);
    Object.assign(this, { lease: null, leasedUntil: null, dueAt: this.status === 'REMOVED' ? forgottenAt : null });
    return this.status !== 'REMOVED' || now < forgottenAt;
  }

  get #clearedAt(): Date {
    return new Date(this.startedAt.getTime() + clearedMs);
  }

  #move(to: MediaStatus, dueAt: Date): void {
    Object.assign(this, { status: mediaLifecycle.next(this.status, to), dueAt, lease: null, leasedUntil: null });
  }
}
