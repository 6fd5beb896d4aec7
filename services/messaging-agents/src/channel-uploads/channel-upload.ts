import { createEntity } from '@kindred/database/create-entity';
import { begunUpload, Upload, type DeclaredContent } from '@kindred/uploads/upload';
import { Column, Entity } from 'typeorm';

export interface ForChannel {
  readonly channelId: string;
  readonly fileName: string;
}

/** A picture or a video that a person uploads for a message of a channel. One message can carry it. */
@Entity('channel_upload')
export class ChannelUpload extends Upload {
  @Column('uuid') channelId!: string;
  /** Null until a message carries it, and after the purge has deleted that message. */
  @Column('uuid', { nullable: true }) messageId!: string | null;
  @Column('text') fileName!: string;
  /** The length of what is shown. Null until the content was checked. */
  @Column('int', { nullable: true }) shownBytes!: number | null;

  static start(
    { channelId, fileName }: ForChannel,
    content: DeclaredContent,
    uploadedBy: string,
    now: Date,
  ): ChannelUpload {
    return createEntity(ChannelUpload, {
      ...begunUpload(content, uploadedBy, now),
      channelId,
      fileName,
      messageId: null,
      shownBytes: null,
    });
  }
}
