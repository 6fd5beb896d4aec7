import type { TextEvent } from '../../inbound/matrix-event.ts';
import { cleanMessage, type MessageText } from '../read-message.ts';

/**
 * What an event of Matrix says, as it is shown. Null if nothing of it can be. An emote is shown as clients without it
 * show one: behind an asterisk.
 */
export function shownText({ style, body, formattedBody }: TextEvent): MessageText | null {
  if (style !== 'EMOTE') return cleanMessage(body, formattedBody);
  return cleanMessage(`* ${body}`, formattedBody === null ? null : `* ${formattedBody}`);
}
