import type { UploadKind } from '@kindred/uploads/upload-kind';
import { EventMedia } from './event-media.ts';
import { isEvidence } from './is-evidence.ts';

/** How `libs/uploads` knows the media of events and of the chats of tribes. Reported content stays with its report. */
export const mediaUploads: UploadKind<EventMedia> = {
  entity: EventMedia,
  table: 'event_media',
  prefix: 'tribe-events',
  staysKept: isEvidence,
};
