import { Equal } from 'typeorm';
import { EventMedia } from '../../media/event-media.ts';
import { removeMedia } from '../../media/remove-media.ts';
import { isReportableMedia } from '../../media/visible-media.ts';
import type { Subject } from './subject.ts';

/**
 * A picture or a video. Its evidence says who uploaded it and when; the content stays in the store as long as the
 * evidence, also if the medium is deleted. The lock of the row keeps a deletion from removing the content meanwhile.
 */
export const mediumSubject: Subject = {
  async find(tx, id) {
    if (!(await tx.findOne(EventMedia, { id: isReportableMedia(tx, id) }))) return null;
    const { status, uploadedBy, tribeId, contentType, uploadedAt } = await tx.lock(EventMedia, id);
    if (status !== 'READY') return null;
    const writtenAt = uploadedAt?.toISOString() ?? null;
    return {
      reportedId: uploadedBy,
      tribeId,
      texts: [{ part: 'MEDIUM', text: contentType, authorId: uploadedBy, writtenAt }],
    };
  },
  async takeAway(tx, id) {
    if (!(await tx.findOne(EventMedia, { id: Equal(id) }))) return;
    const media = await tx.lock(EventMedia, id);
    if (media.status === 'READY') removeMedia(tx, media, 'MODERATION');
  },
};
