import type { Dimensions } from '@kindred/uploads/upload';
import type { ImageType, VideoType } from '@kindred/media/media-types';

/** A file that comes with a message. */
export interface AttachedFile {
  /**
   * The `mxc:` address. Anyone of the homeserver who knows it reads the content, so that the graph never shows it. Null
   * for an upload that the homeserver does not have yet.
   */
  readonly address: string | null;
  /** The upload whose content it is. Null for a file from Matrix, which alone has the content. */
  readonly uploadId: string | null;
  /** Of a file from Matrix as its sender says, like the name and the length. */
  readonly mediaType: string;
  readonly fileName: string;
  /** Null if the sender does not say it. */
  readonly bytes: number | null;
}

/** What the media store has of an attachment. */
export interface UploadedContent extends Dimensions {
  readonly id: string;
  readonly contentType: ImageType | VideoType;
  readonly thumbnails: readonly Dimensions[];
}

export interface Attachment extends Omit<AttachedFile, 'uploadId'> {
  readonly messageId: string;
  /** Null for a file from Matrix. */
  readonly upload: UploadedContent | null;
}
