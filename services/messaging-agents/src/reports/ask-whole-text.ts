import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { And, Equal } from 'typeorm';
import type { Logger } from 'pino';
import { Channel } from '../channels/channel.ts';
import { isSeenChannel } from '../channels/seen-channels.ts';
import type { Homeserver } from '../homeserver/homeserver.ts';
import { ChannelMessage } from '../messages/channel-message.ts';

const longestMs = 5_000;

interface Asked {
  readonly work: UnitOfWork;
  readonly homeserver: Pick<Homeserver, 'readEvents'>;
  readonly logger: Logger;
}

/**
 * What the homeserver says of a message that is longer than its preview, for a person who sees it. Null if there is no
 * more to say, and if the homeserver does not answer within five seconds: then the preview is the evidence.
 */
export async function askWholeText(asked: Asked, person: Person, messageId: string): Promise<string | null> {
  const place = await asked.work.read(person, async (tx) => {
    const message = await tx.findOne(ChannelMessage, { id: messageId, channelId: isSeenChannel(person.id) });
    if (!message || message.isWhole || message.matrixEventId === null) return null;
    const channel = await tx.findOne(Channel, { id: And(Equal(message.channelId), isSeenChannel(person.id)) });
    const roomId = channel?.matrixRoomId;
    return roomId == null ? null : { roomId, eventId: message.matrixEventId };
  });
  return place && readBody(asked, place);
}

async function readBody({ homeserver, logger }: Asked, { roomId, eventId }: { roomId: string; eventId: string }) {
  try {
    const tooLate = AbortSignal.timeout(longestMs);
    const events = await Promise.race([
      homeserver.readEvents(roomId, [eventId]),
      new Promise<never>((_, refuse) => {
        tooLate.addEventListener('abort', () => refuse(new Error('The homeserver took too long.')), { once: true });
      }),
    ]);
    const body = events.get(eventId)?.content['body'];
    return typeof body === 'string' ? body : null;
  } catch (error) {
    logger.warn({ error }, 'The whole text of a reported message could not be read.');
    return null;
  }
}
