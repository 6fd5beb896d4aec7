import { EventMedia } from '../../media/event-media.ts';
import { isReportableMedia } from '../../media/visible-media.ts';
import type { Subject } from './subject.ts';
import { takeMediumAway } from './take-medium-away.ts';
import { textOfMedium } from './texts-of.ts';

/**
 * A picture or a video. Its evidence says who uploaded it and when; the content stays in the store as long as the
 * evidence, also if the medium is deleted. The lock of the row keeps a deletion from removing the content meanwhile.
 */
export const mediumSubject: Subject = {
  async find(tx, id) {
    if (!(await tx.findOne(EventMedia, { id: isReportableMedia(tx, id) }))) return null;
    const media = await tx.lock(EventMedia, id);
    if (media.status !== 'READY') return null;
    return { reportedId: media.uploadedBy, tribeId: media.tribeId, texts: [textOfMedium(media)] };
  },
  takeAway: (tx, id) => takeMediumAway(tx, id),
};
