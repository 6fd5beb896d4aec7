import type { UpdateEventInput } from '../__generated__/resolvers.ts';
import { changeItem } from './change-item.ts';
import { refuseNoChange } from './given-changes.ts';
import type { UserEvent } from '../vessels/user-event.ts';
import { emotionsOf, pastTime, textOf } from '../vessels/words.ts';
import type { Writer } from './writer.ts';

/** Changes what is given of an event. One that the guide proposed is thereby confirmed. */
export async function updateEvent({ work, dependencies, person }: Writer, input: UpdateEventInput): Promise<UserEvent> {
  refuseNoChange({ ...input });
  const { id, description, attributedTo, emotions, timestamp } = input;
  const happened = timestamp && pastTime(timestamp, work.now);
  const texts = {
    ...(description != null && { description: textOf('description', description) }),
    ...(emotions && { emotions: emotionsOf(emotions) }),
  };
  return changeItem(work, dependencies, person, {
    kind: 'EVENT',
    id,
    texts,
    apply(event, now) {
      if (attributedTo) event.attributedTo = attributedTo;
      if (happened) event.timestamp = happened;
      event.confirm(now);
    },
  });
}
