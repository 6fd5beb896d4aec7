import { madeByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { EventMedia } from '../media/event-media.ts';

/** Media by their id, whether they are shown to people or not. The caller has made sure that an admin asks. */
export const readReportedMedia = madeByKey<EventMedia>(async ({ work, actor }, ids) => {
  const found = await work.read({ role: 'admin', id: actor.id }, (tx) => tx.find(EventMedia, { id: In([...ids]) }));
  return new Map(found.map((media) => [media.id, media]));
});
