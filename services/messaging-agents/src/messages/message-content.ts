import type { LoadersOf } from '@kindred/service/loaders';
import type { ChannelMessage } from './channel-message.ts';
import type { messageLoaders } from './loaders.ts';
import type { MessageText } from './read-message.ts';

type Loaded = Pick<LoadersOf<typeof messageLoaders>, 'storedText'>;

/**
 * What a message says: the preview where that is all, the text that is kept here until the homeserver has it, and else
 * what the homeserver says. Null if it was deleted, or if the homeserver is away.
 */
export async function contentOf({ storedText }: Loaded, message: ChannelMessage): Promise<MessageText | null> {
  const { id, preview, isWhole } = message;
  if (preview === null) return null;
  if (isWhole) return { body: preview, html: null };
  return storedText.load(id);
}
