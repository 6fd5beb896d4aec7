import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { And, Equal } from 'typeorm';
import { cancel } from '../../events/cancel-event.ts';
import { eventLifecycle } from '../../events/event-lifecycle.ts';
import { TribeEvent } from '../../events/tribe-event.ts';
import { isVisibleEvent } from '../../events/visible-events.ts';
import { takenAwayName } from '@kindred/moderation/subject';
import type { Subject } from './subject.ts';
import { textsOf } from './texts-of.ts';

/** An event loses its words, and is cancelled unless it is over. Those who paid are paid back, as after any other. */
export const eventSubject: Subject = {
  async find(tx, id) {
    const event = await tx.findOne(TribeEvent, { id: And(Equal(id), isVisibleEvent(tx)) });
    if (!event) return null;
    const { createdBy, tribeId, name, description, location } = event;
    const texts = textsOf(createdBy, { NAME: name, DESCRIPTION: description, LOCATION: location });
    return { reportedId: createdBy, tribeId, texts };
  },
  async takeAway(tx, id, adminId) {
    const event = await tx.lock(TribeEvent, id);
    if (eventLifecycle.allows(event.status, 'CANCELLED')) await cancel(tx, event, null);
    Object.assign(event, { name: takenAwayName, description: null, cancellationReason: null, changedAt: tx.now });
    tx.publish(eventChanged, event, { eventId: id, changedBy: adminId, fields: ['NAME', 'DESCRIPTION'] });
  },
};
