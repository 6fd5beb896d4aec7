import { oneByKey } from '@kindred/service/loaders';
import { And, In } from 'typeorm';
import { EventMedia } from './event-media.ts';
import { pagesOfMedia } from './list-media.ts';
import { isVisibleMedia } from './visible-media.ts';

export const mediaLoaders = {
  mediaOfEvent: pagesOfMedia,
  /** Media that the viewer may see. */
  eventMedia: oneByKey(
    (tx, ids: readonly string[]) => tx.find(EventMedia, { id: And(In(ids), isVisibleMedia(tx)) }),
    ({ id }) => id,
  ),
  /**
   * Pictures of messages that the viewer may see. A block does not hide them: a person whom the sender has blocked sees
   * the text, and would learn of the block from a missing picture.
   */
  mediaOfMessage: oneByKey(
    (tx, ids: readonly string[]) => tx.find(EventMedia, { id: In(ids), status: 'READY' }),
    ({ id }) => id,
  ),
};
