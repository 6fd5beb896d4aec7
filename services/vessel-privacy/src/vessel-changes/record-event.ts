import type { RecordEventInput } from '../__generated__/resolvers.ts';
import { itemSorts } from '../vessels/item-sorts.ts';
import { keepEvent } from '../vessels/keep-item.ts';
import type { UserEvent } from '../vessels/user-event.ts';
import { emotionsOf, pastTime, textOf } from '../vessels/words.ts';
import { write, type Writer } from './writer.ts';

/** Writes down something that happened, now unless said otherwise. */
export async function recordEvent(
  writer: Writer,
  { sessionId, description, attributedTo, emotions = [], timestamp }: RecordEventInput,
): Promise<UserEvent> {
  const { now } = writer.work;
  const texts = { description: textOf('description', description), emotions: emotionsOf(emotions) };
  const words = { ...texts, attributedTo, timestamp: timestamp ? pastTime(timestamp, now) : now };
  return write(writer, sessionId, itemSorts.EVENT.meaning(texts), (keeping) => keepEvent(keeping, words));
}
