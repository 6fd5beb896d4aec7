import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { ShareTribeEventInput } from '../__generated__/resolvers.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { readContent } from './read-content.ts';
import { sendAs } from './send-message.ts';

/** Shows an event of a tribe in its chat, with or without words. Returns the message's id. */
export function shareEvent(work: UnitOfWork, person: Person, input: ShareTribeEventInput): Promise<string> {
  const { eventId, idempotencyKey: key } = input;
  const content = input.content == null ? null : readContent(input.content);
  return idempotent(work, person, { operation: 'shareTribeEvent', key, request: input }, async (tx) => {
    const event = await tx.get(TribeEvent, eventId, noEvent);
    return sendAs(tx, event.tribeId, { messageType: 'EVENT', userId: person.id, eventId, content }).catch(
      (error: unknown) => {
        throw error instanceof NotFound ? new NotFound(noEvent) : error;
      },
    );
  });
}

const noEvent = 'No event of your tribes';
