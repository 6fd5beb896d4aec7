import { createEntity } from '@kindred/database/create-entity';
import { isImageType } from '@kindred/media/media-types';
import { begunUpload, Upload, type DeclaredContent } from '@kindred/uploads/upload';
import { Column, Entity } from 'typeorm';

export type MediaType = 'IMAGE' | 'VIDEO';

export interface MediaPlace {
  readonly tribeId: string;
  readonly eventId: string | null;
}

/** A picture or a video of an event, or of the chat of a tribe. */
@Entity('event_media')
export class EventMedia extends Upload {
  @Column('uuid') tribeId!: string;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('text') type!: MediaType;

  static start({ tribeId, eventId }: MediaPlace, content: DeclaredContent, uploadedBy: string, now: Date): EventMedia {
    const type = isImageType(content.contentType) ? 'IMAGE' : 'VIDEO';
    return createEntity(EventMedia, { ...begunUpload(content, uploadedBy, now), tribeId, eventId, type });
  }
}
