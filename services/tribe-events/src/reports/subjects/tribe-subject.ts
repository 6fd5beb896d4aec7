import { tribeChanged } from '@kindred/contracts/tribe-events/tribe-changed';
import { And, Equal } from 'typeorm';
import { isVisibleTribe } from '../../tribes/loaders.ts';
import { Tribe } from '../../tribes/tribe.ts';
import { takenAwayName } from '@kindred/moderation/subject';
import type { Subject } from './subject.ts';
import { textsOf } from './texts-of.ts';

/** A tribe loses its words and is hidden from all but its members, who can go on. */
export const tribeSubject: Subject = {
  async find(tx, id) {
    const tribe = await tx.findOne(Tribe, { id: And(Equal(id), isVisibleTribe(tx)) });
    if (!tribe) return null;
    const { createdBy, name, description, location } = tribe;
    const texts = textsOf(createdBy, { NAME: name, DESCRIPTION: description, LOCATION: location });
    return { reportedId: createdBy, tribeId: id, texts };
  },
  async takeAway(tx, id, adminId) {
    const tribe = await tx.lock(Tribe, id);
    // No limit of members changes, so that it does not matter how many seats are taken.
    tribe.change({ name: takenAwayName, description: null, location: null, privacy: 'PRIVATE' }, 0);
    const fields = ['NAME', 'DESCRIPTION', 'LOCATION', 'PRIVACY'] as const;
    tx.publish(tribeChanged, tribe, { tribeId: id, changedBy: adminId, fields: [...fields] });
  },
};
